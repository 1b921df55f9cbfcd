import { keepLatest } from "../world/latest.ts";

/** What takes long to make is made once while it is asked for often: of what was made, the things asked for last are kept. */
export function createCache<T>(capacity: number): (key: string, make: () => T) => T {
  const kept = new Map<string, T>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    // A map is in the order of insertion: what is put anew goes to its end.
    kept.delete(key);
    kept.set(key, value);
    keepLatest(kept, capacity);
    return value;
  };
}
