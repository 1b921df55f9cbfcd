/** What the HTTP layers share about the mock they belong to. */

import type { ViewContext } from "../domain/views.ts";
import type { World } from "../world/world.ts";
import type { Worlds } from "../world/worlds.ts";

/** A response that breaks the contract: a bug of the mock. */
export interface Violation {
  readonly operation: string;
  readonly status: number;
  readonly issues: string;
}

export interface Settings {
  readonly worlds: Worlds;
  /** The machine's clock, for what moves a world's own. */
  readonly real: () => number;
  /** World of control calls and pages that name no credential. */
  readonly defaultWorld: string;
  /** Base of every address in a response; null: the one that the caller used. */
  readonly publicUrl: string | null;
  readonly maxBodyBytes: number;
  /** What to do about a response that breaks the contract. */
  readonly onViolation: (violation: Violation) => void;
  /** What to do about a failure inside the mock itself; the caller gets a 500 in the envelope. */
  readonly onFailure: (error: unknown) => void;
}

/** How a world shows itself to a caller who used `requestUrl` to reach it. */
export function viewContext({ publicUrl }: Settings, world: World, now: number, requestUrl: string): ViewContext {
  const base = publicUrl ?? new URL(requestUrl).origin;
  return { now, rules: world.universe.rules, link: (path) => base + path, mediaPath: `/media/${world.tag}` };
}
