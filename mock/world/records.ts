/** Values by key, in the order in which the keys came: for what is looked up and never listed. */

import type { Storable } from "./stored.ts";
import { createWatch } from "./stored.ts";

export interface Records<V> extends Storable<V> {
  readonly size: number;
  readonly get: (key: string) => V | undefined;
  /** Values are never changed in place: a change is another value. */
  readonly set: (key: string, value: V) => void;
  readonly delete: (key: string) => void;
  readonly values: () => Iterable<V>;
}

export function createRecords<V>(): Records<V> {
  const byKey = new Map<string, V>();
  const { note, watch } = createWatch();
  const set = (key: string, value: V): void => {
    byKey.set(key, value);
    note(key);
  };
  return {
    get size() {
      return byKey.size;
    },
    get: (key) => byKey.get(key),
    set,
    delete: (key) => {
      if (byKey.delete(key)) note(key);
    },
    values: () => byKey.values(),
    stored: {
      rows: () => byKey,
      read: (key) => byKey.get(key),
      restore: (rows) => {
        for (const [key, value] of rows) byKey.set(key, value);
      },
      watch,
    },
  };
}
