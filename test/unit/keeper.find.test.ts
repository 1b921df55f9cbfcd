/** The keeper by itself: what it holds of worlds that made room, and what it writes of those it is to forget. */
import { expect, test } from "vitest";
import { memoryPersistence, type PersistencePort } from "../../mock/ports/persistence.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { createKeeper, type Keeper } from "../../mock/world/keeper.ts";
import type { World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

interface Kept {
  readonly keeper: Keeper;
  readonly port: PersistencePort;
  readonly world: World;
  /** Does all writes that were asked for. */
  readonly flush: () => void;
  readonly removed: World[];
  readonly put: World[];
}

/** @param write instead of the port's own */
function kept(write?: PersistencePort["write"]): Kept {
  const due: (() => void)[] = [];
  const port = { ...memoryPersistence(), soon: (work: () => void) => void due.push(work), ...(write && { write }) };
  const world = worldOf();
  const [removed, put]: [World[], World[]] = [[], []];
  const keeper = createKeeper({
    port,
    universe: world.universe,
    catalogueOf: loadCatalogue,
    real: () => 0,
    put: (each) => put.push(each),
    remove: (each) => removed.push(each),
  });
  keeper.placed(world);
  const flush = (): void => {
    for (const work of due.splice(0)) work();
  };
  return { keeper, port, world, flush, removed, put };
}

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
  const { keeper, port, world, flush } = kept();
  flush();
  keeper.released(world);
  const found = keeper.find(world.home) as World;
  videoIn(world);
  flush();
  const videos = (): number => port.read(world.home)[0]!.rows.filter(({ part }) => part === "videos").length;
  expect(videos()).toBe(0);
  const done = keeper.begin();
  videoIn(found);
  const safe = done();
  flush();
  await safe;
  expect(videos()).toBe(1);
});

test("absent worlds are forgotten by a write of their own, and not found in the meantime", () => {
  const { keeper, port, world, flush } = kept();
  flush();
  expect([keeper.forgetAbsent(() => true), keeper.forgetAbsent(() => false), keeper.forgetAbsent(() => false)]).toEqual(
    [0, 1, 0],
  );
  expect([keeper.find(world.home), port.homes()]).toEqual([undefined, [world.home]]);
  flush();
  expect([keeper.find(world.home), port.homes()]).toEqual([undefined, []]);
});

test("a world whose first write fails is taken out again, and whoever waited is told", async () => {
  const { keeper, world, flush, removed, put } = kept(() => {
    throw new Error("disk full");
  });
  const done = keeper.begin();
  const safe = done();
  flush();
  await expect(safe).rejects.toThrow("disk full");
  expect([removed, put]).toEqual([[world], []]);
  expect(keeper.find(world.home)).toBeUndefined();
});
