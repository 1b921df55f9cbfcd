/** What has happened, latest last, as far back as is worth remembering. */

import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export interface Log<T> extends Storable<T> {
  /** Oldest first: at least the latest `capacity`, at most twice as many. */
  readonly items: readonly T[];
  readonly add: (item: T) => void;
}

export function createLog<T>(capacity: number): Log<T> {
  const items: T[] = [];
  /** Number of the first item that is still remembered. */
  let first = 0;
  const { note, watch } = createWatch();
  // Forgetting many at once keeps an addition from moving all the others.
  const forget = (): void => {
    if (items.length <= 2 * capacity) return;
    const count = items.length - capacity;
    items.splice(0, count);
    first += count;
    for (let number = first - count; number < first; number += 1) note(String(number));
  };
  return {
    items,
    add: (item) => {
      items.push(item);
      note(String(first + items.length - 1));
      forget();
    },
    stored: {
      rows: () => items.map((item, index) => [String(first + index), item] as const),
      read: (key) => items[Number(key) - first],
      restore: (rows) => {
        const sorted = [...rows].toSorted(([a], [b]) => Number(a) - Number(b));
        first = Number(sorted[0]?.[0] ?? 0);
        for (const [, item] of sorted) items.push(item);
      },
      watch,
    },
  };
}
