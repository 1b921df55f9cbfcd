/** All worlds of one mock, without requests. */
import { expect, test } from "vitest";
import { fakeClock } from "../../mock/index.ts";
import { createWorlds } from "../../mock/world/worlds.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const { universe } = worldOf();

test("to enter a world brings it up to its instant, and says so to whoever listens", () => {
  const heard: unknown[] = [];
  const worlds = createWorlds(universe, {
    clock: fakeClock(0),
    onEntered: (world, now) => heard.push([world.events.items.map(({ type }) => type), now]),
  });
  const world = worlds.open("a");
  videoIn(world);
  world.clock = { ...world.clock, anchor: 1010 };
  expect([worlds.nowIn(world), world.events.items]).toEqual([1010, []]);
  expect([worlds.enter(world), heard]).toEqual([1010, [[["video.processing"], 1010]]]);
});

test("the latest worlds are those used last, the latest first, and no more than there are", () => {
  const worlds = createWorlds(universe, { clock: fakeClock(0) });
  const [a, b, c] = ["a", "b", "c"].map((key) => worlds.open(key));
  worlds.byTag(a!.tag);
  expect(worlds.latest(2)).toEqual([a, c]);
  expect(worlds.latest(9)).toEqual([a, c, b]);
  expect(worlds.all()).toEqual([a, b, c]);
});

test("a world that made room is led to by nothing any more, and says so when it comes back, once", () => {
  const gone: unknown[] = [];
  const worlds = createWorlds(universe, {
    clock: fakeClock(0),
    maxWorlds: 1,
    onEvicted: (world, count) => gone.push([world.label, count]),
  });
  const first = worlds.open("a");
  worlds.open("b");
  expect([gone, worlds.count(), worlds.evicted()]).toEqual([[[first.label, 1]], 1, 1]);
  expect([worlds.byTag(first.tag), worlds.byLabel(first.label)]).toEqual([undefined, undefined]);
  const again = worlds.open("a");
  expect([again.isReopened, again.events.items.map(({ type, id }) => [type, id])]).toEqual([
    true,
    [["world.reopened", first.label]],
  ]);
  expect(worlds.reset("a").isReopened).toBe(false);
  expect(worlds.byLabel(first.label)).toBe(worlds.open("a"));
});
