import { expect, test } from "vitest";
import { eventsAfter, happen, nextNumber } from "../../mock/world/happenings.ts";
import { createHub } from "../../mock/world/hub.ts";
import { createLog } from "../../mock/world/log.ts";
import type { World, WorldEvent } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

/** A world that remembers two to four events. */
function forgetful(): { readonly world: World; readonly add: (count: number) => readonly WorldEvent[]; woken: number } {
  const hub = createHub();
  const world: World = { ...worldOf({ hub }), events: createLog<WorldEvent>(2) };
  const seen = {
    world,
    add: (count: number) =>
      happen(
        world,
        Array.from({ length: count }, (_, at) => ({ at, type: "video.completed", id: "v" })),
      ),
    woken: 0,
  };
  hub.watch(world.home, { wake: () => (seen.woken += 1), closed: () => undefined });
  return seen;
}

test("events are numbered with whatever else is, and who watches is woken once for all of them, and not for none", () => {
  const seen = forgetful();
  expect(nextNumber(seen.world)).toBe(1);
  expect(seen.add(2).map(({ number }) => number)).toEqual([2, 3]);
  expect(seen.add(0)).toEqual([]);
  expect([seen.world.lastNumber, seen.woken]).toEqual([3, 1]);
});

test("what is forgotten is known by number, and what is not asked for by place", () => {
  const { world, add } = forgetful();
  // A request came first.
  nextNumber(world);
  const after: number[] = [];
  for (let count = 1; count <= 8; count += 1) {
    add(1);
    after.push(world.eventsForgottenUpTo);
  }
  expect(after).toEqual([0, 0, 0, 0, 4, 4, 4, 7]);
  const numbers = [0, 6, 7, 8, 9, 10].map((since) => eventsAfter(world, since).map(({ number }) => number));
  expect(numbers).toEqual([[8, 9], [8, 9], [8, 9], [9], [], []]);
});
