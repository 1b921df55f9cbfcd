/**
 * Records by id and, beside them, sorted by age: lists are keyset walks over the sorted array (binary search, then
 * steps), so a page costs the same at the head and at the end of a million rows.
 */

import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export interface Row {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
}

/** A place in a list. Rows are ordered by (createdAt, seq); no two share both. */
export interface Position {
  readonly createdAt: number;
  readonly seq: number;
}

export interface ReadonlyTable<R extends Row> {
  readonly size: number;
  readonly get: (id: string) => R | undefined;
  /** Oldest first. */
  readonly sorted: readonly R[];
}

export interface Table<R extends Row> extends ReadonlyTable<R>, Storable<R> {
  readonly insert: (row: R) => void;
  /** Swaps a row for one of the same id, seq and createdAt. */
  readonly replace: (row: R) => void;
  readonly remove: (id: string) => boolean;
}

export function comparePositions(a: Position, b: Position): number {
  return a.createdAt - b.createdAt || a.seq - b.seq;
}

/** Number of rows strictly older than `position`. */
export function countBefore(sorted: readonly Row[], position: Position): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePositions(sorted[middle] as Row, position) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createTable<R extends Row>(rows: Iterable<R> = []): Table<R> {
  const byId = new Map<string, R>();
  const sorted: R[] = [];
  const { note, watch } = createWatch();
  const insert = (row: R): void => {
    if (byId.has(row.id)) throw new Error(`A row with the id ${row.id} is already there.`);
    byId.set(row.id, row);
    const last = sorted.at(-1);
    if (last === undefined || comparePositions(last, row) < 0) sorted.push(row);
    else sorted.splice(countBefore(sorted, row), 0, row);
    note(row.id);
  };
  for (const row of rows) insert(row);
  return {
    get size() {
      return sorted.length;
    },
    get: (id) => byId.get(id),
    sorted,
    insert,
    replace: (row) => {
      const index = countBefore(sorted, row);
      if (sorted[index]?.id !== row.id) throw new Error(`No row with the id ${row.id} stands at that place.`);
      byId.set(row.id, row);
      sorted[index] = row;
      note(row.id);
    },
    remove: (id) => {
      const row = byId.get(id);
      if (row === undefined) return false;
      byId.delete(id);
      sorted.splice(countBefore(sorted, row), 1);
      note(id);
      return true;
    },
    stored: {
      rows: () => sorted.map((row) => [row.id, row] as const),
      read: (id) => byId.get(id),
      restore: (stored) => {
        // Sorted first: rows that come in order are appended.
        for (const row of [...stored].map(([, each]) => each).toSorted(comparePositions)) insert(row);
      },
      watch,
    },
  };
}
