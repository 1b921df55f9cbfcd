/** All worlds of one mock, by credential and by the tag in their addresses. */

import type { ClockPort } from "../ports/clock.ts";
import type { CatalogueTables } from "./catalogue.ts";
import { loadCatalogue } from "./catalogue.ts";
import { clockNow } from "./clock.ts";
import { settle } from "./settle.ts";
import { loadWorld } from "./snapshot.ts";
import type { Universe, World } from "./world.ts";
import { aliasOf, createWorld, homeOf } from "./world.ts";

export interface Worlds {
  /** The world that a credential opens, made on first sight. */
  readonly open: (credential: string) => World;
  readonly byTag: (tag: string) => World | undefined;
  /** Replaces a world by a fresh one with the credential's own tag; its clock begins anew too. */
  readonly reset: (credential: string) => World;
  /**
   * Puts the world of a snapshot in the place of the credential's own. Throws 400 at a snapshot that is not whole, and
   * nothing has changed then.
   */
  readonly load: (credential: string, snapshot: unknown) => World;
  readonly all: () => readonly World[];
  /** What time it is in the world, without anything happening for that. */
  readonly nowIn: (world: World) => number;
  /** Reads the clock once and brings the world up to that instant. */
  readonly enter: (world: World) => number;
}

/** @param onEntered hears of every world that was brought up to an instant, before anybody reads it */
export function createWorlds(
  universe: Universe,
  clock: ClockPort,
  onEntered: (world: World, now: number) => void = () => undefined,
): Worlds {
  // So that a request pays for no digest.
  const homes = new Map<string, string>();
  const byHome = new Map<string, World>();
  const byTag = new Map<string, World>();
  const homeFor = (credential: string): string => {
    const known = homes.get(credential);
    if (known !== undefined) return known;
    const home = homeOf(credential);
    homes.set(credential, home);
    return home;
  };
  const put = (world: World): World => {
    const replaced = byHome.get(world.home);
    if (replaced !== undefined) byTag.delete(replaced.tag);
    byHome.set(world.home, world);
    byTag.set(world.tag, world);
    return world;
  };
  const reset = (credential: string): World => put(createWorld(credential, universe, clock.now()));
  const catalogueOf = (seed: string): CatalogueTables =>
    [universe, ...[...byHome.values()].map((world) => world.universe)].find((each) => each.seed === seed)?.catalogue ??
    loadCatalogue(seed);
  const load = (credential: string, snapshot: unknown): World => {
    const home = homeFor(credential);
    const loaded = loadWorld(snapshot, { home, universe, real: clock.now(), catalogueOf });
    const namesake = byTag.get(loaded.tag);
    // Beside its original a copy needs addresses and a name of its own; in every other place it keeps them.
    return put(namesake === undefined || namesake.home === home ? loaded : { ...loaded, ...aliasOf(loaded) });
  };
  return {
    open: (credential) => byHome.get(homeFor(credential)) ?? reset(credential),
    byTag: (tag) => byTag.get(tag),
    reset,
    load,
    all: () => [...byHome.values()],
    nowIn: (world) => clockNow(world.clock, clock.now()),
    enter: (world) => {
      const now = clockNow(world.clock, clock.now());
      settle(world, now);
      onEntered(world, now);
      return now;
    },
  };
}
