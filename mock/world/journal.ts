/**
 * The latest requests and what was answered, as a ring of fixed size. Entries come with their secrets taken out
 * (`domain/secrets`); bodies are kept up to a size each and up to a total, so that a thousand long lists do not become
 * the greater part of the process. What was forgotten is known by number, so that nobody takes silence for a no.
 */

import { deepestBody } from "../domain/secrets.ts";
import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export interface JournalEntry {
  /** Its place among all that happened in the world; greater than that of every earlier entry. */
  readonly number: number;
  /** In the world's own time; the machine's for requests that led to no world. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Of the contract; null for everything else that is served: media, uploads, pages, unknown paths. */
  readonly operation: string | null;
  /** 0 when a fault left the caller without an answer. */
  readonly status: number;
  /** Those worth knowing, by their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /**
   * The parsed JSON body; of a form its parts by name, each with its `filename`, `content_type` and `size` in bytes and
   * without its content. undefined when there was none, or it was not kept.
   */
  readonly request: unknown;
  /** Size of the body in bytes; 0 when there was none that could be read. */
  readonly requestSize: number;
  /** The answer's text; null when it was no text, or it was not kept. */
  readonly response: string | null;
  /** Length of the answer's text; null when it was no text. */
  readonly responseSize: number | null;
  /** Ids of the faults that hit the request; absent when none did. */
  readonly faults?: string[];
  /** The answer's `Retry-After`; absent when there was none. */
  readonly retryAfter?: string;
}

/** An entry as it is written down. */
export interface JournalRow {
  /** How many were added before it. */
  readonly index: number;
  /** What its bodies count toward the total. */
  readonly size: number;
  /** `request` is missing when there is none. */
  readonly entry: Omit<JournalEntry, "request"> & { readonly request?: unknown };
}

/** What is no longer there, as it is written down: the one row whose key is no place in the ring. */
interface Bounds {
  readonly forgottenUpTo: number;
  readonly clearedUpTo: number;
  /** How many had been added when it was last cleared. */
  readonly clearedTotal: number;
}

export interface Journal extends Storable<JournalRow | Bounds> {
  /** @param keptSize of `request`, where that is not all of the body; by default the body's */
  readonly add: (entry: JournalEntry, keptSize?: number) => void;
  /** All that are kept, oldest first, from after `number` on. */
  readonly after: (number: number) => readonly JournalEntry[];
  readonly find: (number: number) => JournalEntry | undefined;
  /** How many were ever added, those forgotten since included. */
  readonly total: () => number;
  /** Number of the last entry that had to make room for later ones; 0 while none had. */
  readonly forgottenUpTo: () => number;
  /** Number of the last entry that was cleared away on purpose; 0 while none was. */
  readonly clearedUpTo: () => number;
  /** Forgets all entries on purpose; returns how many. */
  readonly clear: () => number;
}

/** How many entries a journal keeps. */
export const journalCapacity: number = 1000;
/** Largest body that is kept, in bytes of a request and in characters of an answer. */
export const journalBodySize: number = 16_384;
/** Deepest nesting of a body that is kept; what lies below is left out. */
export const journalBodyDepth: number = deepestBody;
/** How much of bodies a journal keeps in all, in the same units; the oldest go first. */
export const journalBodiesSize: number = 4 * 1024 * 1024;

export interface JournalOptions {
  readonly capacity?: number;
  readonly bodiesSize?: number;
}

const boundsKey = "bounds";

export function createJournal({
  capacity = journalCapacity,
  bodiesSize = journalBodiesSize,
}: JournalOptions = {}): Journal {
  const ring: JournalEntry[] = [];
  /** What the bodies of the entry at the same place count toward the total, and how many were added before it. */
  const sizes: number[] = [];
  const indexes: number[] = [];
  let bounds: Bounds = { forgottenUpTo: 0, clearedUpTo: 0, clearedTotal: 0 };
  let total = 0;
  let size = 0;
  /** Index of the oldest entry whose bodies may still be kept. */
  let oldest = 0;
  const { note, watch } = createWatch();
  const first = (): number => Math.max(total - capacity, bounds.clearedTotal);
  const entryAt = (index: number): JournalEntry => ring[index % capacity] as JournalEntry;
  const bind = (changed: Partial<Bounds>): void => {
    bounds = { ...bounds, ...changed };
    note(boundsKey);
  };
  /** Returns what is kept after it. */
  const dropBodies = (index: number): number => {
    const place = index % capacity;
    const left = size - (sizes[place] as number);
    sizes[place] = 0;
    ring[place] = { ...entryAt(index), request: undefined, response: null };
    note(String(place));
    return left;
  };
  const makeRoom = (): void => {
    oldest = Math.max(oldest, first());
    for (; size > bodiesSize; oldest += 1) size = dropBodies(oldest);
  };
  /** Index of the first kept entry after `number`. */
  const indexAfter = (number: number): number => {
    let [low, high] = [first(), total];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (entryAt(middle).number <= number) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const rowAt = (place: number): JournalRow | undefined => {
    if (ring[place] === undefined) return undefined;
    const { request, ...entry } = ring[place];
    return {
      index: indexes[place] as number,
      size: sizes[place] as number,
      entry: request === undefined ? entry : { ...entry, request },
    };
  };
  return {
    add: (entry, sizeOfRequest = entry.requestSize) => {
      const place = total % capacity;
      if (total - first() === capacity) bind({ forgottenUpTo: entryAt(place).number });
      const keptSize = (entry.request === undefined ? 0 : sizeOfRequest) + (entry.response?.length ?? 0);
      size += keptSize - (sizes[place] ?? 0);
      ring[place] = entry;
      sizes[place] = keptSize;
      indexes[place] = total;
      total += 1;
      note(String(place));
      makeRoom();
    },
    after: (number) => {
      const from = indexAfter(number);
      return Array.from({ length: total - from }, (_, index) => entryAt(from + index));
    },
    find: (number) => {
      const index = indexAfter(number - 1);
      return index < total && entryAt(index).number === number ? entryAt(index) : undefined;
    },
    total: () => total,
    forgottenUpTo: () => bounds.forgottenUpTo,
    clearedUpTo: () => bounds.clearedUpTo,
    clear: () => {
      const cleared = total - first();
      if (cleared === 0) return 0;
      bind({ clearedUpTo: entryAt(total - 1).number, clearedTotal: total });
      const places = Object.keys(ring);
      for (const list of [ring, sizes, indexes]) list.length = 0;
      size = 0;
      for (const place of places) note(place);
      return cleared;
    },
    stored: {
      rows: () => [
        [boundsKey, bounds] as const,
        ...Object.keys(ring).map((place) => [place, rowAt(Number(place)) as JournalRow] as const),
      ],
      read: (key) => (key === boundsKey ? bounds : rowAt(Number(key))),
      restore: (rows) => {
        const all = new Map(rows);
        const written = all.get(boundsKey) as Bounds | undefined;
        all.delete(boundsKey);
        bounds = written ?? bounds;
        total = bounds.clearedTotal;
        for (const row of [...all.values()] as JournalRow[]) {
          const place = row.index % capacity;
          ring[place] = { ...row.entry, request: row.entry.request };
          sizes[place] = row.size;
          indexes[place] = row.index;
          size += row.size;
          total = Math.max(total, row.index + 1);
        }
      },
      watch,
    },
  };
}
/** Whether a value is nested more than `depth` levels. */
export function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((each) => isDeeper(each, depth - 1));
}
