/** A part of many things, chosen by a seed, in which every kind of them is there. */
import { hash } from "./seeds.ts";

/** Runs of a property with which all is tried that is tried one by one; with less it is a sample. */
export const runsForAll = 25;

export function sampleOf<T>(
  items: readonly T[],
  kindOf: (item: T) => string,
  { share, seed }: { readonly share: number; readonly seed: number },
): readonly T[] {
  if (share >= 1) return items;
  const chosen = new Set<T>();
  for (const [kind, alike] of Map.groupBy(items, kindOf)) {
    const wanted = Math.max(1, Math.round(alike.length * share));
    // From anywhere on, evenly, so that what stands side by side is not all that is tried.
    const first = hash(`${seed}/${kind}`) % alike.length;
    for (let n = 0; n < wanted; n += 1)
      chosen.add(alike[(first + Math.floor((n * alike.length) / wanted)) % alike.length] as T);
  }
  return items.filter((item) => chosen.has(item));
}
