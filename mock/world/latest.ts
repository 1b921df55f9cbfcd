/** Lets go of what was put first into a set or a map, so that no more than `capacity` is left. */
export function keepLatest<K>(
  kept: { readonly size: number; readonly keys: () => Iterable<K>; readonly delete: (key: K) => unknown },
  capacity: number,
): void {
  for (const oldest of kept.keys()) {
    if (kept.size <= capacity) return;
    kept.delete(oldest);
  }
}
