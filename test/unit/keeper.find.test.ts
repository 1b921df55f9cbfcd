/** The keeper by itself: what it writes, what it holds of worlds that made room, and where it goes back to when a write fails. */
import { describe, expect, test } from "vitest";
import { memoryPersistence, type PersistencePort, type WorldChange } from "../../mock/ports/persistence.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { createKeeper, type Keeper } from "../../mock/world/keeper.ts";
import { createWorld, identify, type World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

interface Kept {
  readonly keeper: Keeper;
  readonly port: PersistencePort;
  /** Kept from the start, and to be written by the first flush. */
  readonly world: World;
  readonly other: (key?: string) => World;
  /** Does all writes that were asked for, and says how many. */
  readonly flush: () => number;
  /** How many videos are written of the world. */
  readonly videos: () => number;
  readonly writes: (readonly WorldChange[])[];
  readonly removed: World[];
  readonly put: World[];
  readonly disk: { isFull: boolean; isUnreadable: boolean };
}

function kept(): Kept {
  const due: (() => void)[] = [];
  const memory = memoryPersistence();
  const [removed, put, writes]: [World[], World[], (readonly WorldChange[])[]] = [[], [], []];
  const disk = { isFull: false, isUnreadable: false };
  const port: PersistencePort = {
    ...memory,
    soon: (work) => void due.push(work),
    write: (changes) => {
      if (disk.isFull) throw new Error("disk full");
      writes.push(changes);
      memory.write(changes);
    },
    read: (home) => {
      if (disk.isUnreadable) throw new Error("disk unreadable");
      return memory.read(home);
    },
  };
  const world = worldOf();
  const keeper = createKeeper({
    port,
    universe: world.universe,
    catalogueOf: loadCatalogue,
    real: () => 0,
    put: (each) => put.push(each),
    remove: (each) => removed.push(each),
  });
  keeper.placed(world);
  return {
    keeper,
    port,
    world,
    other: (key = "w") => createWorld(identify(key, "s"), world.universe, 0),
    flush: () => due.splice(0).map((work) => work()).length,
    videos: () => memory.read(world.home)[0]!.rows.filter(({ part }) => part === "videos").length,
    writes,
    removed,
    put,
    disk,
  };
}

test("a new world is written whole, together with whatever else has changed; of a change, its rows alone", async () => {
  const { keeper, world, other, flush, writes } = kept();
  const done = keeper.begin();
  const safe = [done()];
  const second = other("second");
  keeper.placed(second);
  safe.push(done());
  expect(flush()).toBe(1);
  await Promise.all(safe);
  expect(writes.map((changes) => changes.map(({ home, isNew }) => [home, isNew]))).toEqual([
    [
      [world.home, true],
      [second.home, true],
    ],
  ]);
  world.lastNumber += 1;
  flush();
  expect(writes[1]).toMatchObject([
    { home: world.home, isNew: false, rows: [{ part: "lastNumber", key: "", value: "1" }] },
  ]);
});

test("a world that made room is let go of once it is written, and read when it is asked for", () => {
  const { keeper, world, flush } = kept();
  keeper.released(world);
  expect(keeper.find(world.home)).toBe(world);
  keeper.released(world);
  flush();
  const [one, other] = [keeper.find(world.home), keeper.find("nowhere")];
  expect([one === world, one?.label, other]).toEqual([false, world.label, undefined]);
  keeper.released(one as World);
  expect(keeper.find(world.home)).not.toBe(one);
});

test("what changes in a world that was found is written, and in one that it has replaced is not", async () => {
  const { keeper, world, flush, videos, writes } = kept();
  flush();
  keeper.released(world);
  const found = keeper.find(world.home) as World;
  videoIn(world);
  flush();
  // Not even a write of nothing.
  expect([videos(), writes.length]).toEqual([0, 1]);
  const done = keeper.begin();
  videoIn(found);
  const safe = done();
  flush();
  await safe;
  expect(videos()).toBe(1);
});

test("a world that comes back before it was let go of is kept on, and so is one that takes its place", () => {
  for (const comeBack of [
    ({ keeper, world }: Kept) => keeper.find(world.home) as World,
    ({ keeper, other }: Kept) => {
      const fresh = other();
      keeper.placed(fresh);
      return fresh;
    },
  ]) {
    const all = kept();
    all.keeper.released(all.world);
    const back = comeBack(all);
    all.flush();
    videoIn(back);
    all.flush();
    expect(all.videos()).toBe(1);
    expect(all.keeper.find(back.home)).toBe(back);
  }
});

test("a world that made room is not let go of with another that has nothing to write", () => {
  const { keeper, world, other, flush, videos } = kept();
  const idle = other("idle");
  keeper.placed(idle);
  flush();
  videoIn(world);
  keeper.released(world);
  keeper.released(idle);
  flush();
  expect(videos()).toBe(1);
});

test("absent worlds are forgotten by a write of their own, and not found in the meantime", () => {
  const { keeper, port, world, flush, writes } = kept();
  flush();
  expect([keeper.forgetAbsent(() => true), keeper.forgetAbsent(() => false), keeper.forgetAbsent(() => false)]).toEqual(
    [0, 1, 0],
  );
  expect([keeper.find(world.home), port.homes()]).toEqual([undefined, [world.home]]);
  flush();
  expect([keeper.find(world.home), port.homes()]).toEqual([undefined, []]);
  expect(writes.at(-1)).toEqual([{ home: world.home, head: null, isNew: false, rows: [] }]);
});

test("a world that is forgotten is not written any more, unless another takes its place", () => {
  const { keeper, world, other, port, flush } = kept();
  keeper.forgetAbsent(() => false);
  flush();
  expect(port.homes()).toEqual([]);
  keeper.placed(world);
  flush();
  keeper.forgetAbsent(() => false);
  const fresh = other();
  keeper.placed(fresh);
  expect(keeper.find(world.home)).toBe(fresh);
  flush();
  expect(port.homes()).toEqual([world.home]);
});

describe("when a write fails", () => {
  test("a new world is taken out again, and whoever waited is told", async () => {
    const { keeper, world, flush, removed, put, disk } = kept();
    disk.isFull = true;
    const done = keeper.begin();
    const safe = done();
    flush();
    await expect(safe).rejects.toThrow("disk full");
    expect([removed, put]).toEqual([[world], []]);
    expect(keeper.find(world.home)).toBeUndefined();
  });

  test("a world that was kept is put back as it was, and kept from then on", () => {
    const { keeper, world, flush, videos, removed, put, disk } = kept();
    flush();
    disk.isFull = true;
    videoIn(world);
    flush();
    const [back] = put as [World];
    expect([put.length, removed, back.label, back.videos.size]).toEqual([1, [], world.label, 0]);
    expect(keeper.find(world.home)).toBe(back);
    disk.isFull = false;
    videoIn(back);
    flush();
    expect(videos()).toBe(1);
  });

  test("a world that made room stays out, and is found as it was kept", () => {
    const { keeper, world, flush, videos, removed, put, disk } = kept();
    flush();
    disk.isFull = true;
    videoIn(world);
    keeper.released(world);
    flush();
    expect([removed, put]).toEqual([[], []]);
    disk.isFull = false;
    const found = keeper.find(world.home) as World;
    expect([found === world, found.videos.size]).toEqual([false, 0]);
    videoIn(found);
    flush();
    expect(videos()).toBe(1);
  });

  test("a world that cannot be read either stays as it is", () => {
    const { keeper, world, flush, removed, put, disk } = kept();
    flush();
    Object.assign(disk, { isFull: true, isUnreadable: true });
    videoIn(world);
    flush();
    expect([removed, put]).toEqual([[], []]);
    expect(keeper.find(world.home)).toBe(world);
  });
});
