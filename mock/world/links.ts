/** The key of a world's presigned addresses. */

import type { Sign } from "../domain/links.ts";
import { digest } from "./ids.ts";
import { keepLatest } from "./latest.ts";
import type { World } from "./world.ts";

interface Signed {
  readonly expires: string;
  readonly signature: string;
}

/**
 * The latest signature of each name: who polls a video asks for the same one many times within a second, and a digest
 * costs a quarter of a small GET. Beside the world and not in it, because it is no state.
 */
const latest: WeakMap<World, Map<string, Signed>> = new WeakMap();
const mostKept = 1000;

/** Signs what lies in this world. */
export function signer(world: World): Sign {
  const kept = latest.get(world) ?? new Map<string, Signed>();
  latest.set(world, kept);
  return (stem, expires) => {
    const known = kept.get(stem);
    if (known?.expires === expires) return known.signature;
    const signature = digest(world.universe.seed, world.key, "link", stem, expires);
    kept.set(stem, { expires, signature });
    keepLatest(kept, mostKept);
    return signature;
  };
}
