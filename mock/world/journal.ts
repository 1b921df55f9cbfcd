/**
 * The latest requests and what was answered, as a ring of fixed size. Headers are not kept, so no credential can be
 * read here; bodies are kept by reference, so that noting a request costs next to nothing, and up to a total, so that a
 * thousand long lists do not become the greater part of the process.
 */

export interface JournalEntry {
  /** In the world's own time; the machine's for requests that led to no world. */
  readonly at: number;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly operation: string;
  readonly status: number;
  /** The parsed JSON body; undefined when there was none, or none worth keeping. */
  readonly request: unknown;
  /** The answer's text; null when it was too long to keep, or had to make room for later ones. */
  readonly response: string | null;
}

export interface Noted extends JournalEntry {
  /** Size of the request's body in bytes, as sent. */
  readonly requestSize: number;
  readonly response: string;
}

export interface Journal {
  readonly add: (entry: Noted) => void;
  /** Newest first. */
  readonly latest: (count: number) => readonly JournalEntry[];
  /** How many were ever added, those forgotten since included. */
  readonly total: () => number;
}

/** How many entries a journal keeps. */
export const journalCapacity: number = 1000;
/** Largest body that is kept, in bytes of a request and in characters of an answer. */
export const journalBodySize: number = 16_384;
/** How much of bodies a journal keeps in all, in the same units; the oldest go first. */
export const journalBodiesSize: number = 4 * 1024 * 1024;

interface Slot {
  entry: JournalEntry;
  /** What its bodies count toward the total. */
  size: number;
}

export function createJournal(capacity: number = journalCapacity, bodiesSize: number = journalBodiesSize): Journal {
  const ring: Slot[] = [];
  let total = 0;
  let size = 0;
  /** Number of the oldest entry whose bodies may still be kept. */
  let oldest = 0;
  const at = (number: number): Slot => ring[number % capacity] as Slot;
  /** Returns what is kept after it. */
  const dropBodies = (slot: Slot): number => {
    const left = size - slot.size;
    slot.size = 0;
    slot.entry = { ...slot.entry, request: undefined, response: null };
    return left;
  };
  return {
    add: ({ requestSize, ...entry }) => {
      const request = requestSize > journalBodySize ? undefined : entry.request;
      const response = entry.response.length > journalBodySize ? null : entry.response;
      const slot = {
        entry: { ...entry, request, response },
        size: (request === undefined ? 0 : requestSize) + (response?.length ?? 0),
      };
      if (total >= capacity) size -= at(total).size;
      ring[total % capacity] = slot;
      total += 1;
      size += slot.size;
      oldest = Math.max(oldest, total - capacity);
      for (; size > bodiesSize; oldest += 1) size = dropBodies(at(oldest));
    },
    latest: (count) => Array.from({ length: Math.min(count, ring.length) }, (_, index) => at(total - 1 - index).entry),
    total: () => total,
  };
}
