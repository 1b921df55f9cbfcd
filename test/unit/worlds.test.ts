/** All worlds of one mock, without requests. */
import { describe, expect, test } from "vitest";
import { fakeClock, memoryPersistence } from "../../mock/index.ts";
import { createHub } from "../../mock/world/hub.ts";
import { saveWorld } from "../../mock/world/snapshot.ts";
import type { World } from "../../mock/world/world.ts";
import { createWorlds, type Worlds, type WorldsOptions } from "../../mock/world/worlds.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const { universe } = worldOf();
const worldsOf = (options: Partial<WorldsOptions> = {}): Worlds =>
  createWorlds(universe, { clock: fakeClock(0), ...options });
const gone = "This world is not there any more.";

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
  const told: unknown[] = [];
  const worlds = createWorlds(universe, {
    clock: fakeClock(0),
    maxWorlds: 1,
    onEvicted: (world, count) => told.push([world.label, count]),
  });
  const first = worlds.open("a");
  worlds.open("b");
  expect([told, worlds.count(), worlds.evicted()]).toEqual([[[first.label, 1]], 1, 1]);
  expect([worlds.byTag(first.tag), worlds.byLabel(first.label)]).toEqual([undefined, undefined]);
  expect(() => worlds.open({ home: first.home })).toThrow(gone);
  const again = worlds.open("a");
  expect([again.isReopened, again.events.items.map(({ type, id }) => [type, id])]).toEqual([
    true,
    [["world.reopened", first.label]],
  ]);
  expect(worlds.reset("a").isReopened).toBe(false);
  expect(worlds.byLabel(first.label)).toBe(worlds.open("a"));
});

describe("room is made", () => {
  const opened = (worlds: Worlds, ...keys: readonly string[]): readonly World[] => keys.map((key) => worlds.open(key));

  test("by a world whose clock stands, whatever it has to do, as by one that has nothing to do", () => {
    const worlds = worldsOf({ maxWorlds: 2 });
    const [a, b] = opened(worlds, "a", "b");
    videoIn(a!);
    const c = worlds.open("c");
    expect(worlds.all()).toEqual([b, c]);
  });

  test("by a later world than one that has something to render or to send", () => {
    const clock = fakeClock(0);
    const worlds = createWorlds({ ...universe, rate: 1 }, { clock, maxWorlds: 3 });
    const [rendering, sending] = opened(worlds, "rendering", "sending", "idle");
    const { id } = videoIn(sending!);
    sending!.videos.replace({ ...sending!.videos.get(id)!, callbackUrl: "http://localhost/a" });
    clock.advance(60);
    worlds.enter(sending!);
    videoIn(rendering!, worlds.nowIn(rendering!));
    worlds.open("another");
    expect(worlds.all()).toEqual([rendering, sending, worlds.open("another")]);
  });

  test("for no world that takes the place of another, and its predecessor is led to by nothing", () => {
    const worlds = worldsOf({ maxWorlds: 2 });
    const [a, b] = opened(worlds, "a", "b");
    const snapshot = saveWorld(worldsOf().open("elsewhere"), 0);
    const [loaded, fresh] = [worlds.load("a", snapshot), worlds.reset("b")];
    expect([worlds.all(), worlds.latest(9)]).toEqual([
      [loaded, fresh],
      [fresh, loaded],
    ]);
    expect([worlds.byTag(a!.tag), worlds.byLabel(a!.label), worlds.byTag(loaded.tag)]).toEqual([
      undefined,
      undefined,
      loaded,
    ]);
    expect(worlds.byLabel(b!.label)).toBe(fresh);
  });

  test("by a world that is then not among the latest, though it was used last but one", () => {
    const worlds = worldsOf({ maxWorlds: 2, kept: new Set(["kept"]) });
    const [kept] = opened(worlds, "kept", "a");
    const b = worlds.open("b");
    expect(worlds.latest(2)).toEqual([b, kept]);
  });
});

test("a world that was loaded into a place that was emptied is not reopened, and neither is one that is kept elsewhere", () => {
  const persistence = memoryPersistence();
  for (const options of [{}, { persistence }]) {
    const worlds = worldsOf({ maxWorlds: 1, ...options });
    const snapshot = saveWorld(worlds.open("a"), 0);
    worlds.open("b");
    if (!("persistence" in options)) worlds.load("a", snapshot);
    expect(worlds.reset("a").isReopened).toBe(false);
  }
});

test("two worlds with the same label by chance are shown one after the other, and none takes the label from the other", () => {
  const worlds = worldsOf({ maxWorlds: 2 });
  const [first, second] = ["k41867", "k112029"].map((key) => worlds.open(key));
  const label = first!.label;
  expect([second?.label, worlds.byLabel(label)]).toEqual([label, second]);
  worlds.open("k112029");
  worlds.open("b");
  expect([worlds.byTag(first!.tag), worlds.byLabel(label)]).toEqual([undefined, second]);
  const again = worlds.open("k41867");
  expect(worlds.byLabel(label)).toBe(again);
  worlds.open("c");
  worlds.open("d");
  expect([worlds.count(), worlds.byLabel(label)]).toEqual([2, undefined]);
});

test("whoever watches a place is told of another world there", () => {
  const hub = createHub();
  const worlds = createWorlds({ ...universe, hub }, { clock: fakeClock(0) });
  const { home } = worlds.open("a");
  const snapshot = saveWorld(worlds.open("b"), 0);
  let woken = 0;
  hub.watch(home, { wake: () => (woken += 1), closed: () => undefined });
  worlds.reset("b");
  worlds.reset("a");
  expect(woken).toBe(1);
  worlds.load("a", snapshot);
  expect(woken).toBe(2);
});

test("worlds of one seed share its catalogue, their mock's or another", () => {
  const worlds = worldsOf();
  const elsewhere = createWorlds(worldOf({ seed: "other" }).universe, { clock: fakeClock(0) });
  const copies = (from: Worlds, ...keys: readonly string[]): readonly unknown[] => {
    const snapshot = saveWorld(from.open("a"), 0);
    return keys.map((key) => worlds.load(key, snapshot).universe.catalogue);
  };
  expect(copies(worldsOf(), "a", "b").every((catalogue) => catalogue === universe.catalogue)).toBe(true);
  const [one, other] = copies(elsewhere, "c", "d");
  expect([one === other, one === universe.catalogue]).toEqual([true, false]);
});

test("a world that made room and is kept is there again when it is asked for, and a reset of all worlds counts it", () => {
  const worlds = worldsOf({ maxWorlds: 2, persistence: memoryPersistence() });
  const [a, b, c] = ["a", "b", "c"].map((key) => worlds.open(key));
  expect(worlds.all()).toEqual([b, c]);
  expect(worlds.open("a")).toBe(a);
  expect([worlds.all(), worlds.byLabel(a!.label), worlds.resetAll()]).toEqual([[c, a], a, 3]);
});

test("closing lets go of what keeps worlds, where anything does", () => {
  let closed = 0;
  const persistence = { ...memoryPersistence(), close: () => void (closed += 1) };
  for (const options of [{}, { persistence }]) worldsOf(options).close();
  expect(closed).toBe(1);
});

test("a copy has a label and addresses of its own beside its original, and in every other place those of the original", () => {
  const worlds = worldsOf();
  const original = worlds.open("a");
  const snapshot = saveWorld(original, 0);
  const copy = worlds.load("b", snapshot);
  expect([worlds.byTag(original.tag), worlds.byLabel(original.label)]).toEqual([original, original]);
  expect([worlds.byTag(copy.tag), worlds.byLabel(copy.label), copy.key]).toEqual([copy, copy, original.key]);
  const again = worlds.load("a", snapshot);
  const elsewhere = worldsOf().load("b", snapshot);
  for (const { tag, label } of [again, elsewhere]) expect([tag, label]).toEqual([original.tag, original.label]);
  expect(worlds.keyOf(copy)).toBe("b");
});

test("a world that was never kept leaves no trace when its write fails, and is as good as new when it comes back", () => {
  const due: (() => void)[] = [];
  const write = (): void => {
    throw new Error("disk full");
  };
  const worlds = worldsOf({ persistence: { ...memoryPersistence(), write, soon: (work) => due.push(work) } });
  worlds.open("a");
  for (const work of due) work();
  expect([worlds.all(), worlds.latest(9)]).toEqual([[], []]);
  const again = worlds.open("a");
  expect([worlds.all(), worlds.latest(9)]).toEqual([[again], [again]]);
});
