/**
 * The latest requests and what was answered, as a ring of fixed size. Headers are not kept, so no credential can be
 * read here; bodies are kept by reference, so that noting a request costs next to nothing, and up to a total, so that a
 * thousand long lists do not become the greater part of the process.
 */

import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export interface JournalEntry {
  /** In the world's own time; the machine's for requests that led to no world. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly operation: string;
  /** 0 when a fault left the caller without an answer. */
  readonly status: number;
  /** The parsed JSON body; undefined when there was none, or none worth keeping. */
  readonly request: unknown;
  /** The answer's text; null when it was too long to keep, or had to make room for later ones. */
  readonly response: string | null;
  /** Ids of the faults that hit the request; absent when none did. */
  readonly faults?: string[];
}

/** An entry as it is written down. */
export interface JournalRow {
  /** How many were added before it. */
  readonly number: number;
  /** What its bodies count toward the total. */
  readonly size: number;
  /** `request` is missing when there is none. */
  readonly entry: Omit<JournalEntry, "request"> & { readonly request?: unknown };
}

export interface Journal extends Storable<JournalRow> {
  /** @param requestSize of the request's body in bytes, as sent */
  readonly add: (entry: JournalEntry, requestSize: number) => void;
  /** Newest first. */
  readonly latest: (count: number) => readonly JournalEntry[];
  /** How many were ever added, those forgotten since included. */
  readonly total: () => number;
}

/** How many entries a journal keeps. */
export const journalCapacity: number = 1000;
/** Largest body that is kept, in bytes of a request and in characters of an answer. */
export const journalBodySize: number = 16_384;
/** Deepest nesting of a body that is kept: thousands of brackets can be read, and not be written again. */
export const journalBodyDepth: number = 200;
/** How much of bodies a journal keeps in all, in the same units; the oldest go first. */
export const journalBodiesSize: number = 4 * 1024 * 1024;

export function createJournal(capacity: number = journalCapacity, bodiesSize: number = journalBodiesSize): Journal {
  const ring: JournalEntry[] = [];
  /** What the bodies of the entry at the same place count toward the total, and how many were added before it. */
  const sizes: number[] = [];
  const numbers: number[] = [];
  let total = 0;
  let size = 0;
  /** Number of the oldest entry whose bodies may still be kept. */
  let oldest = 0;
  const { note, watch } = createWatch();
  const entryAt = (number: number): JournalEntry => ring[number % capacity] as JournalEntry;
  /** Returns what is kept after it. */
  const dropBodies = (number: number): number => {
    const left = size - (sizes[number % capacity] as number);
    sizes[number % capacity] = 0;
    ring[number % capacity] = { ...entryAt(number), request: undefined, response: null };
    note(String(number % capacity));
    return left;
  };
  const rowAt = (place: number): JournalRow => {
    const { request, ...entry } = ring[place] as JournalEntry;
    return {
      number: numbers[place] as number,
      size: sizes[place] as number,
      entry: request === undefined ? entry : { ...entry, request },
    };
  };
  const makeRoom = (): void => {
    oldest = Math.max(oldest, total - capacity);
    for (; size > bodiesSize; oldest += 1) size = dropBodies(oldest);
  };
  return {
    add: (entry, requestSize) => {
      const kept = withoutLarge(entry, requestSize);
      const place = total % capacity;
      const keptSize = (kept.request === undefined ? 0 : requestSize) + (kept.response?.length ?? 0);
      size += keptSize - (sizes[place] ?? 0);
      ring[place] = kept;
      sizes[place] = keptSize;
      numbers[place] = total;
      total += 1;
      note(String(place));
      makeRoom();
    },
    latest: (count) => Array.from({ length: Math.min(count, ring.length) }, (_, index) => entryAt(total - 1 - index)),
    total: () => total,
    stored: {
      rows: () => ring.map((_, place) => [String(place), rowAt(place)] as const),
      read: (place) => rowAt(Number(place)),
      restore: (rows) => {
        for (const [, row] of [...rows].toSorted(([a], [b]) => Number(a) - Number(b))) {
          const place = row.number % capacity;
          ring[place] = { ...row.entry, request: row.entry.request };
          sizes[place] = row.size;
          numbers[place] = row.number;
          size += row.size;
          total = Math.max(total, row.number + 1);
        }
        makeRoom();
      },
      watch,
    },
  };
}

function withoutLarge(entry: JournalEntry, requestSize: number): JournalEntry {
  const isSmall = (entry.response?.length ?? 0) <= journalBodySize;
  const isWorthKeeping =
    requestSize <= journalBodySize && (requestSize <= journalBodyDepth || !isDeeper(entry.request, journalBodyDepth));
  // The common case makes no copy.
  if (isSmall && isWorthKeeping) return entry;
  return { ...entry, request: isWorthKeeping ? entry.request : undefined, response: isSmall ? entry.response : null };
}

/** Whether a value is nested more than `depth` levels. */
export function isDeeper(value: unknown, depth: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return depth === 0 || Object.values(value).some((each) => isDeeper(each, depth - 1));
}
