/**
 * Keeps worlds where they outlive the process. Every change of a world is noted as it happens, row by row, and all that
 * were noted go into one write as soon as whatever could go on has gone on: then every request has either done all of
 * its work or none, and so has what is written. An answer waits for that write.
 *
 * A write that fails is one that never was: its worlds go back to what was kept, and those who wait are refused.
 */

import type { KeptRow, PersistencePort, WorldChange } from "../ports/persistence.ts";
import { attempt } from "./attempt.ts";
import type { CatalogueTables } from "./catalogue.ts";
import type { WorldClock } from "./clock.ts";
import type { Part } from "./parts.ts";
import { partsOf } from "./parts.ts";
import { restoreWorld } from "./restore.ts";
import type { WorldSettings } from "./settings.ts";
import { settingsInUse, settingsOf, withSettings } from "./settings.ts";
import type { Identity, Universe, World } from "./world.ts";

export interface Keeper {
  /** To be told of each world that takes its place in the mock: it is kept from then on. */
  readonly placed: (world: World) => void;
  /**
   * To be called before something is done. The function that it returns resolves once all that has changed is safe, and
   * rejects when a write has failed since: then nothing has changed.
   */
  readonly begin: () => () => Promise<void>;
  /**
   * Puts every world that is kept into the mock.
   *
   * @throws when one of them cannot be read; none has been put into the mock then
   */
  readonly restore: () => void;
  /** To be told of a world that makes room: it is kept, and found again. */
  readonly released: (world: World) => void;
  readonly find: (home: string) => World | undefined;
  /** Forgets all worlds but those at home here: the ones that made room. Returns how many. */
  readonly forgetAbsent: (isHere: (home: string) => boolean) => number;
  readonly close: () => void;
}

export interface KeeperOptions {
  readonly port: PersistencePort;
  readonly universe: Universe;
  readonly catalogueOf: (seed: string) => CatalogueTables;
  readonly real: () => number;
  /** Puts a world that was kept into the mock. */
  readonly put: (world: World) => void;
  /** A world that was never kept is taken out again. */
  readonly remove: (world: World) => void;
}

/** What is kept of a world beside its rows. */
interface Head {
  readonly world: Identity;
  readonly settings: WorldSettings;
  /** What the mock was told when it kept this. */
  readonly told: WorldSettings;
}

interface Change {
  readonly world: World;
  isNew: boolean;
  readonly keys: Map<Part, Set<string>>;
}

export function createKeeper({ port, universe, catalogueOf, real, put, remove }: KeeperOptions): Keeper {
  const told = settingsOf(universe);
  const current = new Map<string, World>();
  let changes = new Map<World, Change>();
  /** Resolves after the write to come, whatever becomes of it. */
  let toCome: Promise<void> | undefined;
  /** Homes of worlds that nobody else holds any more. */
  const released = new Set<string>();
  /** Homes whose worlds the write to come will forget. */
  const forgotten = new Set<string>();
  let failures = 0;
  let lastFailure: unknown;

  const changeOf = (world: World): Change => {
    const known = changes.get(world);
    if (known !== undefined) return known;
    const change: Change = { world, isNew: false, keys: new Map() };
    changes.set(world, change);
    flushSoon();
    return change;
  };

  const flushSoon = (): void => {
    if (toCome !== undefined) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    toCome = promise;
    port.soon(() => {
      toCome = undefined;
      flush();
      resolve();
    });
  };

  const watch = (world: World): void => {
    current.set(world.home, world);
    for (const part of partsOf(world)) {
      part.stored.watch((key) => {
        const { keys } = changeOf(world);
        const noted = keys.get(part);
        if (noted === undefined) keys.set(part, new Set([key]));
        else noted.add(key);
      });
    }
  };

  const read = (home?: string): readonly World[] =>
    port.read(home).map(({ home: at, head, rows }) => {
      const { world: identity, settings, told: before } = JSON.parse(head) as Head;
      const parts = new Map<string, (readonly [string, unknown])[]>();
      for (const row of rows) {
        const list = parts.get(row.part);
        if (list === undefined) parts.set(row.part, [[row.key, valueOf(row)]]);
        else list.push([row.key, valueOf(row)]);
      }
      const used = withSettings(universe, settingsInUse({ settings, before, now: told }), catalogueOf);
      const world = restoreWorld({ home: at, identity, universe: used, parts });
      world.clock = notAhead(world.clock, real());
      return world;
    });

  const flush = (): void => {
    const batch = changes;
    changes = new Map();
    // Whoever still holds a world that another has replaced changes nothing any more.
    const live = [...batch.values()].filter(({ world }) => current.get(world.home) === world);
    const gone = [...forgotten].map((home) => ({ home, head: null, isNew: false, rows: [] }));
    forgotten.clear();
    try {
      if (live.length + gone.length > 0) port.write([...gone, ...live.map((change) => written(change, told))]);
    } catch (error) {
      failures += 1;
      lastFailure = error;
      for (const { world } of live) revert(world);
    }
    letGo();
  };

  const letGo = (): void => {
    for (const left of released) {
      const world = current.get(left);
      // What is still to be written of it keeps it until then.
      if (world !== undefined && changes.has(world)) continue;
      current.delete(left);
      released.delete(left);
    }
  };

  const revert = (world: World): void => {
    // One that made room is let go of, and is as it was kept when it is found again.
    if (released.has(world.home)) return;
    const [kept] = attempt(() => read(world.home)) ?? [world];
    if (kept === world) return;
    if (kept === undefined) {
      current.delete(world.home);
      remove(world);
      return;
    }
    watch(kept);
    put(kept);
  };

  return {
    placed: (world) => {
      released.delete(world.home);
      forgotten.delete(world.home);
      watch(world);
      changeOf(world).isNew = true;
    },
    begin: () => {
      const before = failures;
      return async () => {
        await toCome;
        if (failures !== before) throw lastFailure;
      };
    },
    restore: () => {
      for (const world of read()) {
        watch(world);
        put(world);
      }
    },
    released: (world) => {
      released.add(world.home);
      letGo();
    },
    find: (home) => {
      if (forgotten.has(home)) return undefined;
      released.delete(home);
      const kept = current.get(home);
      if (kept !== undefined) return kept;
      const [world] = read(home);
      if (world !== undefined) watch(world);
      return world;
    },
    forgetAbsent: (isHere) => {
      const absent = [...new Set([...port.homes(), ...current.keys()])].filter(
        (home) => !isHere(home) && !forgotten.has(home),
      );
      for (const home of absent) {
        current.delete(home);
        forgotten.add(home);
        flushSoon();
      }
      return absent.length;
    },
    close: port.close,
  };
}

function written({ world, isNew, keys }: Change, told: WorldSettings): WorldChange {
  const { home, key, label, tag, universe } = world;
  const head: Head = { world: { key, label, tag }, settings: settingsOf(universe), told };
  const rows = isNew
    ? partsOf(world).flatMap((part) => [...part.stored.rows()].map(([id, value]) => rowOf(part, id, value)))
    : [...keys].flatMap(([part, ids]) => [...ids].map((id) => rowOf(part, id, part.stored.read(id))));
  return { home, head: JSON.stringify(head), isNew, rows };
}

function rowOf({ name }: Part, key: string, value: unknown): WorldChange["rows"][number] {
  if (value === undefined) return { part: name, key, value: null };
  return { part: name, key, value: value instanceof Uint8Array ? new Uint8Array(value) : JSON.stringify(value) };
}

function valueOf({ value }: KeptRow): unknown {
  return typeof value === "string" ? JSON.parse(value) : value;
}

/** The machine's clock may have been set back since: the world's goes on from where it was, and does not wait for it. */
function notAhead(clock: WorldClock, real: number): WorldClock {
  return { ...clock, realAnchor: Math.min(clock.realAnchor, real) };
}
