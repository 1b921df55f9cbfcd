/**
 * A world as data: its parts by name, each a list of rows. The list is read off the world itself, so whatever is added
 * to `World` is saved, restored and watched without a word here; the compiler refuses a field that could not be.
 */

import type { Storable, Stored } from "./stored.ts";
import { comparePositions } from "./table.ts";
import type { World } from "./world.ts";

/** Who and where the world is, and what follows from other parts. */
const apart = ["home", "key", "label", "tag", "universe", "outbox"] as const satisfies readonly (keyof World)[];

type StateName = Exclude<keyof World, (typeof apart)[number]>;
/** What could change without anybody hearing of it, or is no data. */
type Unfit =
  | unknown[]
  | { readonly size: number; readonly has: (...args: never) => unknown }
  | ((...args: never) => unknown);
/** As `World`, but for fields that cannot be kept: there it asks for what nothing is. */
type State = { readonly [Name in StateName]: World[Name] extends Unfit ? never : World[Name] };

export interface Part {
  readonly name: string;
  /** A plain field is one row, with an empty key. */
  readonly isField: boolean;
  readonly stored: Stored;
}

export function partsOf(world: World): readonly Part[] {
  const state: State = world;
  return Object.keys(state)
    .filter((name) => !(apart as readonly string[]).includes(name))
    .map((name) => partAt(state as unknown as Fields, name));
}

/** Deliveries that wait are due again: one that was under way has no result, so it counts as not sent. */
export function refillOutbox(world: World): void {
  const waiting = world.deliveries.sorted.flatMap(({ dueAt, id, seq }) =>
    dueAt === null ? [] : [{ createdAt: dueAt, seq, id }],
  );
  for (const { createdAt, id } of waiting.toSorted(comparePositions)) world.outbox.add({ at: createdAt, id });
}

type Fields = Record<string, unknown>;

function partAt(world: Fields, name: string): Part {
  const value = world[name];
  return isStorable(value)
    ? { name, isField: false, stored: value.stored }
    : { name, isField: true, stored: plainField(world, name) };
}

function isStorable(value: unknown): value is Storable {
  return typeof value === "object" && value !== null && "stored" in value;
}

function plainField(world: Fields, name: string): Stored {
  return {
    rows: () => [["", world[name]]],
    read: () => world[name],
    restore: (rows) => {
      for (const [, value] of rows) world[name] = value;
    },
    // A field that nobody watches costs nothing at all; one that is watched becomes an accessor.
    watch: (note) => {
      let value = world[name];
      Object.defineProperty(world, name, {
        get: () => value,
        set: (to: unknown) => {
          value = to;
          note("");
        },
        enumerable: true,
        configurable: true,
      });
    },
  };
}
