/** Waiting for an event, with a timer that fires when it is told to. */
import { expect, test } from "vitest";
import type { TimerPort } from "../../mock/ports/timer.ts";
import { happen } from "../../mock/world/happenings.ts";
import { type Wanted, waitForEvent } from "../../mock/world/wait.ts";
import type { World } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

const add = (world: World, id: string): void => void happen(world, [{ at: 1000, type: "video.completed", id }]);

function waiting(
  first: World,
  wanted: Partial<Wanted> = {},
): {
  readonly found: Promise<unknown>;
  /** What each timer that still runs was told. */
  readonly timers: readonly Parameters<TimerPort["set"]>[2][];
  readonly timeOut: () => void;
  readonly replace: (world: World) => void;
} {
  let [world, fire] = [first, (): void => undefined];
  const timers: Parameters<TimerPort["set"]>[2][] = [];
  const found = waitForEvent(
    { event: "video.completed", ...wanted },
    {
      hub: first.universe.hub,
      timer: {
        set: (_ms, wake, options) => {
          timers.push(options);
          fire = wake;
          return () => void timers.pop();
        },
      },
      open: () => world,
      timeoutMs: 5,
    },
  );
  return {
    found,
    timers,
    timeOut: () => fire(),
    replace: (next) => {
      world = next;
      first.universe.hub.tell(first.home);
    },
  };
}

test("what has happened after the place counts, and what happened before does not", async () => {
  const world = worldOf();
  add(world, "a");
  add(world, "b");
  expect(await waiting(world, { since: 1 }).found).toMatchObject({ number: 2, id: "b" });
  expect(await waiting(world, { id: "a" }).found).toMatchObject({ number: 1, id: "a" });
  const next = waiting(world, {});
  add(world, "c");
  expect(await next.found).toMatchObject({ number: 3, id: "c" });
});

test("after a reset all of the new story counts, however far the old one had come", async () => {
  const world = worldOf();
  for (const id of ["a", "b"]) add(world, id);
  const { found, replace } = waiting(world, {});
  const fresh = worldOf({ hub: world.universe.hub });
  add(fresh, "new");
  replace(fresh);
  expect(await found).toMatchObject({ number: 1, id: "new" });
});

test.each([
  [{}, "No video.completed came within 5 ms. Nothing of the kind happened. The world's clock is frozen"],
  [{ id: "x" }, "No video.completed of x came within 5 ms. Nothing of the kind happened."],
  [{ event: "video.failed", since: 0 }, "What happened: video.completed of a, video.completed of b."],
  [{ event: "video.failed", id: "b" }, "No video.failed of b came within 5 ms. What happened: video.completed of b."],
])("who waited for %j in vain hears what happened instead", async (wanted, text) => {
  const world = worldOf();
  for (const id of ["a", "b"]) add(world, id);
  const { found, timeOut } = waiting(world, wanted);
  timeOut();
  await expect(found).rejects.toThrow(text);
});

test("of much that happened instead, the last five are named, and a clock that runs is not called frozen", async () => {
  const world = worldOf({ rate: 1 });
  for (const id of ["a", "b", "c", "d", "e", "f"]) add(world, id);
  const { found, timeOut } = waiting(world, { event: "video.failed", since: 0 });
  timeOut();
  const named = ["b", "c", "d", "e", "f"].map((id) => `video.completed of ${id}`).join(", ");
  await expect(found).rejects.toMatchObject({
    message: `No video.failed came within 5 ms. What happened: ${named}.`,
    refusal: { status: 408 },
  });
});

test("a world is watched while somebody waits, and no longer, and the process is kept alive for them", async () => {
  const world = worldOf();
  const { hub } = world.universe;
  const { found, timers } = waiting(world);
  expect([hub.isWatched(world.home), timers]).toEqual([true, [{ isAwaited: true }]]);
  add(world, "a");
  await found;
  expect([hub.isWatched(world.home), timers]).toEqual([false, []]);
});

test.each(["while somebody waits", "before somebody waits"])("a mock that ends %s says so", async (when) => {
  const world = worldOf();
  if (when.startsWith("before")) world.universe.hub.close();
  const { found, timeOut } = waiting(world);
  const refused = expect(found).rejects.toMatchObject({
    message: "The mock was closed while you waited.",
    refusal: { status: 503, code: "mock_closed" },
  });
  world.universe.hub.close();
  await Promise.resolve();
  // Nobody waits for it any more.
  timeOut();
  await refused;
});
