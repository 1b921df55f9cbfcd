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

export interface Journal {
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
/** How much of bodies a journal keeps in all, in the same units; the oldest go first. */
export const journalBodiesSize: number = 4 * 1024 * 1024;

export function createJournal(capacity: number = journalCapacity, bodiesSize: number = journalBodiesSize): Journal {
  const ring: JournalEntry[] = [];
  /** What the bodies of the entry at the same place count toward the total. */
  const sizes: number[] = [];
  let total = 0;
  let size = 0;
  /** Number of the oldest entry whose bodies may still be kept. */
  let oldest = 0;
  const entryAt = (number: number): JournalEntry => ring[number % capacity] as JournalEntry;
  /** Returns what is kept after it. */
  const dropBodies = (number: number): number => {
    const left = size - (sizes[number % capacity] as number);
    sizes[number % capacity] = 0;
    ring[number % capacity] = { ...entryAt(number), request: undefined, response: null };
    return left;
  };
  return {
    add: (entry, requestSize) => {
      const kept = withoutLarge(entry, requestSize);
      const place = total % capacity;
      const keptSize = (kept.request === undefined ? 0 : requestSize) + (kept.response?.length ?? 0);
      size += keptSize - (sizes[place] ?? 0);
      ring[place] = kept;
      sizes[place] = keptSize;
      total += 1;
      oldest = Math.max(oldest, total - capacity);
      for (; size > bodiesSize; oldest += 1) size = dropBodies(oldest);
    },
    latest: (count) => Array.from({ length: Math.min(count, ring.length) }, (_, index) => entryAt(total - 1 - index)),
    total: () => total,
  };
}

function withoutLarge(entry: JournalEntry, requestSize: number): JournalEntry {
  const isSmall = (entry.response?.length ?? 0) <= journalBodySize;
  // The common case makes no copy.
  if (isSmall && requestSize <= journalBodySize) return entry;
  return {
    ...entry,
    request: requestSize > journalBodySize ? undefined : entry.request,
    response: isSmall ? entry.response : null,
  };
}
