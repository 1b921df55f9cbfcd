/**
 * All worlds of one mock, by credential, by the tag in their addresses and by the label that people see. Their number is
 * bounded: the one that was not used for the longest makes room, unless somebody watches it or it is to be kept. Worlds
 * that still have something to do are passed over as long as there are others.
 */

import { notFound } from "../domain/errors.ts";
import type { ClockPort } from "../ports/clock.ts";
import type { PersistencePort } from "../ports/persistence.ts";
import type { CatalogueTables } from "./catalogue.ts";
import { loadCatalogue } from "./catalogue.ts";
import { clockNow } from "./clock.ts";
import { happen } from "./happenings.ts";
import type { Keeper } from "./keeper.ts";
import { createKeeper } from "./keeper.ts";
import { keepLatest } from "./latest.ts";
import { nextDelivery } from "./outbox.ts";
import { nextDue, settle } from "./settle.ts";
import { loadWorld } from "./snapshot.ts";
import type { Universe, World } from "./world.ts";
import { aliasOf, createWorld, homeOf, identify } from "./world.ts";

/** What leads to a world: its credential, or its home where nobody has sent the credential since the mock began. */
export type WorldKey = string | { readonly home: string };

export interface Worlds {
  /** The world that a credential opens, made on first sight. Throws 404 at a home where there is none. */
  readonly open: (key: WorldKey) => World;
  readonly byTag: (tag: string) => World | undefined;
  readonly byLabel: (label: string) => World | undefined;
  /** What opens a world that there is. Secret. */
  readonly keyOf: (world: World) => WorldKey;
  /**
   * Replaces a world by a fresh one with the credential's own tag; its clock begins anew too. Where the credential is
   * not known the world stays who it was.
   */
  readonly reset: (key: WorldKey) => World;
  /** Those that made room and are kept included. Returns how many. */
  readonly resetAll: () => number;
  /**
   * Puts the world of a snapshot in the place of the credential's own. Throws 400 at a snapshot that is not whole, and
   * nothing has changed then.
   */
  readonly load: (key: WorldKey, snapshot: unknown) => World;
  /** In the order in which they were opened. */
  readonly all: () => readonly World[];
  /** What time it is in the world, without anything happening for that. */
  readonly nowIn: (world: World) => number;
  /** Those used last, the latest first. */
  readonly latest: (count: number) => readonly World[];
  readonly count: () => number;
  /** How many had to make room. */
  readonly evicted: () => number;
  /** Reads the clock once and brings the world up to that instant. */
  readonly enter: (world: World) => number;
  /** See `Keeper`; null when nothing outlives the process. */
  readonly begin: Keeper["begin"] | null;
  /** Lets go of what keeps the worlds. */
  readonly close: () => void;
}

export interface WorldsOptions {
  readonly clock: ClockPort;
  /** How many there may be at most. */
  readonly maxWorlds?: number;
  /** Credentials of those that never make room. */
  readonly kept?: ReadonlySet<string>;
  /** Hears of every world that was brought up to an instant, before anybody reads it. */
  readonly onEntered?: (world: World, now: number) => void;
  /** Hears of every world that made room, and how many did so far; of those that were kept before `createWorlds` is done. */
  readonly onEvicted?: (world: World, evicted: number) => void;
  /** Where worlds outlive the process. */
  readonly persistence?: PersistencePort | undefined;
}

/** Evicted worlds that are remembered by their homes, so that one that comes back can say so. */
const rememberedEvictions = 10_000;

/** @throws when what was kept cannot be read */
export function createWorlds(
  universe: Universe,
  {
    clock,
    maxWorlds = Number.POSITIVE_INFINITY,
    kept = new Set(),
    onEntered = () => undefined,
    onEvicted = () => undefined,
    persistence,
  }: WorldsOptions,
): Worlds {
  // So that a request pays for no digest.
  const homes = new Map<string, string>();
  const credentials = new Map<string, string>();
  const byHome = new Map<string, World>();
  const byTag = new Map<string, World>();
  const byLabel = new Map<string, World>();
  const keptHomes = new Set([...kept].map(homeOf));
  /** The one used last at the end. */
  const recent = new Set<World>();
  const evictedHomes = new Set<string>();
  let evicted = 0;

  const homeFor = (credential: WorldKey): string => {
    if (typeof credential !== "string") return credential.home;
    const known = homes.get(credential);
    if (known !== undefined) return known;
    const home = homeOf(credential);
    homes.set(credential, home);
    credentials.set(home, credential);
    return home;
  };
  const use = (world: World): World => {
    recent.delete(world);
    recent.add(world);
    return world;
  };
  const forget = (world: World): void => {
    byTag.delete(world.tag);
    // A label is short enough for another world to have it, too.
    if (byLabel.get(world.label) === world) byLabel.delete(world.label);
    recent.delete(world);
  };
  const remove = (world: World): void => {
    forget(world);
    byHome.delete(world.home);
  };
  const evict = (world: World): void => {
    remove(world);
    homes.delete(credentials.get(world.home) ?? "");
    credentials.delete(world.home);
    evictedHomes.add(world.home);
    keepLatest(evictedHomes, rememberedEvictions);
    evicted += 1;
    keeper?.released(world);
    onEvicted(world, evicted);
  };
  const makeRoom = (): void => {
    if (byHome.size < maxWorlds) return;
    const idle = [...recent].filter(({ home }) => !keptHomes.has(home) && !universe.hub.isWatched(home));
    const chosen = idle.find((world) => !hasWork(world)) ?? idle[0];
    if (chosen !== undefined) evict(chosen);
  };
  /** In the place of its predecessor, if there is one; otherwise beside the others. */
  const seat = (world: World): World => {
    const replaced = byHome.get(world.home);
    if (replaced === undefined) makeRoom();
    else forget(replaced);
    byHome.set(world.home, world);
    byTag.set(world.tag, world);
    byLabel.set(world.label, world);
    return use(world);
  };
  const put = (world: World): World => {
    seat(world);
    keeper?.placed(world);
    return world;
  };
  const reset = (key: WorldKey): World => {
    const home = homeFor(key);
    const before = byHome.get(home);
    const credential = credentials.get(home);
    const place = credential === undefined ? before : identify(credential, universe.seed);
    if (place === undefined) throw notFound("not_found", "This world is not there any more.", "world");
    const world = put(createWorld(place, universe, clock.now()));
    if (before === undefined && evictedHomes.delete(world.home) && keeper === null) {
      world.isReopened = true;
      happen(world, [{ at: clockNow(world.clock, clock.now()), type: "world.reopened", id: world.label }]);
    }
    // Whoever watches sees another world there. It does not note its own reset: it is as if nothing had been.
    universe.hub.tell(world.home);
    return world;
  };
  const catalogueOf = (seed: string): CatalogueTables =>
    [universe, ...[...byHome.values()].map((world) => world.universe)].find((each) => each.seed === seed)?.catalogue ??
    loadCatalogue(seed);
  const keeper =
    persistence === undefined
      ? null
      : createKeeper({ port: persistence, universe, catalogueOf, real: clock.now, put: seat, remove });
  keeper?.restore();
  const load = (key: WorldKey, snapshot: unknown): World => {
    const home = homeFor(key);
    const loaded = loadWorld(snapshot, { home, universe, real: clock.now(), catalogueOf });
    const namesake = byTag.get(loaded.tag);
    // Beside its original a copy needs addresses and a name of its own; in every other place it keeps them.
    const world = put(namesake === undefined || namesake.home === home ? loaded : { ...loaded, ...aliasOf(loaded) });
    universe.hub.tell(home);
    return world;
  };
  /** One that made room, and is kept elsewhere. */
  const recall = (home: string): World | undefined => {
    const world = keeper?.find(home);
    return world && seat(world);
  };
  const used = (world: World | undefined): World | undefined => world && use(world);

  return {
    open: (key) => {
      const home = homeFor(key);
      return used(byHome.get(home)) ?? recall(home) ?? reset(key);
    },
    byTag: (tag) => used(byTag.get(tag)),
    byLabel: (label) => used(byLabel.get(label)),
    keyOf: ({ home }) => credentials.get(home) ?? { home },
    reset,
    resetAll: () => {
      for (const home of byHome.keys()) reset({ home });
      // One that made room and is kept elsewhere begins anew as well, when it is asked for again.
      return byHome.size + (keeper?.forgetAbsent((home) => byHome.has(home)) ?? 0);
    },
    load,
    all: () => [...byHome.values()],
    nowIn: (world) => clockNow(world.clock, clock.now()),
    latest: (count) => [...recent].slice(-count).toReversed(),
    count: () => byHome.size,
    evicted: () => evicted,
    enter: (world) => {
      const now = clockNow(world.clock, clock.now());
      settle(world, now);
      onEntered(world, now);
      return now;
    },
    begin: keeper?.begin ?? null,
    close: () => keeper?.close(),
  };
}

/** Whether something will still happen by itself. */
function hasWork(world: World): boolean {
  return world.clock.rate > 0 && (nextDue(world) !== undefined || nextDelivery(world) !== undefined);
}
