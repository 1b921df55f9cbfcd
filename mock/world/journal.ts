/**
 * The latest requests and what was answered, as a ring of fixed size. Headers are not kept, so no credential can be
 * read here; bodies are kept while they are small, by reference, so that noting a request costs next to nothing.
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
  /** The answer's text; null when it was too long to keep. */
  readonly response: string | null;
}

export interface Journal {
  readonly add: (entry: JournalEntry) => void;
  /** Newest first. */
  readonly latest: (count: number) => readonly JournalEntry[];
  /** How many were ever added, those forgotten since included. */
  readonly total: () => number;
}

/** How many entries a journal keeps. */
export const journalCapacity: number = 1000;
/** Largest body that is kept, in characters. */
export const journalBodySize: number = 16_384;

export function createJournal(capacity: number = journalCapacity): Journal {
  const ring: JournalEntry[] = [];
  let total = 0;
  return {
    add: (entry) => {
      ring[total % capacity] = entry;
      total += 1;
    },
    latest: (count) =>
      Array.from(
        { length: Math.min(count, ring.length) },
        (_, index) => ring[(total - 1 - index) % capacity] as JournalEntry,
      ),
    total: () => total,
  };
}
