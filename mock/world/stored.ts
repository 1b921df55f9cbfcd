/**
 * How a world is written down. Each of its collections is a list of rows, a key and a plain value each, that can be
 * told, taken back, and watched: whoever keeps a world on a disk hears which rows have changed and writes those alone.
 * As long as nobody watches, a change costs the call of an empty function.
 */

/** Hears the key of each row that was set or removed. */
export type Note = (key: string) => void;

export interface Stored<V = unknown> {
  /** All rows, in an order that `restore` takes. */
  readonly rows: () => Iterable<readonly [key: string, value: V]>;
  /** undefined: there is no such row any more. */
  readonly read: (key: string) => V | undefined;
  /** Fills a collection that is still empty. */
  readonly restore: (rows: Iterable<readonly [key: string, value: V]>) => void;
  /** From now on changes are noted. One watches at a time. */
  readonly watch: (note: Note) => void;
}

/** What every collection of a world is. */
export interface Storable<V = unknown> {
  readonly stored: Stored<V>;
}

export interface Watch {
  readonly note: Note;
  readonly watch: Stored["watch"];
}

/** The one place in a collection that its changes go through. */
export function createWatch(): Watch {
  let note: Note = () => undefined;
  return {
    note: (key) => note(key),
    watch: (to) => {
      note = to;
    },
  };
}
