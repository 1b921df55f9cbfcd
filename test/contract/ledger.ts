/** What a run has seen of the contract: counts by key, so that what was never seen can be listed by name. */
import type { Exchange } from "./exchange.ts";

export interface Ledger {
  /** Counts one more sighting of `createVideo 400 invalid_parameter`, or of a site of a schema. */
  readonly note: (key: string) => void;
  readonly seen: () => ReadonlyMap<string, number>;
}

export function createLedger(): Ledger {
  const counts = new Map<string, number>();
  return {
    note: (key) => void counts.set(key, (counts.get(key) ?? 0) + 1),
    seen: () => counts,
  };
}

/**
 * `createVideo 200`, and for errors `createVideo 400 invalid_parameter`. An answer that a mock was told to give, by a
 * header or a fault, shows nothing of what the target does by itself.
 */
export function keysOf({ operation, request, headers, status, body }: Exchange): readonly string[] {
  if (operation === null || request.headers["prefer"] !== undefined || headers.has("x-mock-fault")) return [];
  const code: unknown = body?.error?.code;
  return [`${operation} ${status}`, ...(typeof code === "string" ? [`${operation} ${status} ${code}`] : [])];
}
