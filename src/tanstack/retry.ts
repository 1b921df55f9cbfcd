/**
 * When to try again. The client has tried again already when an error gets here, so the options of this entry leave it at
 * that: TanStack's own three retries on top would make nine requests of one. For whoever wants more patience,
 * `retryTransient` repeats what may pass and nothing else.
 */
import type { HeyGenError } from "../index.ts";

export interface Retrying {
  readonly retry: (failures: number, error: unknown) => boolean;
  /** Milliseconds until the next attempt. */
  readonly retryDelay: (failures: number, error: unknown) => number;
}

/** What all options of this entry have in common. */
export interface Failing {
  /** The client has tried again already. */
  readonly retry: false;
  /** Never set; here TanStack reads the type of `error`. */
  readonly throwOnError?: (error: HeyGenError) => boolean;
}

const passing: ReadonlySet<unknown> = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Whether an error is about the moment rather than the request: no connection, no time, 408, 429, 500, 502, 503, 504 or
 * 409 `request_in_progress`. Told by its fields, so that a copy of the client in another bundle does not matter.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { name, status, code } = error as Error & { readonly status?: unknown; readonly code?: unknown };
  if (name === "ConnectionError" || name === "TimeoutError") return true;
  return passing.has(status) || (status === 409 && code === "request_in_progress");
}

/**
 * `{ retry, retryDelay }` to spread over options of this entry, or into a client's defaults: calls that failed for the
 * moment are made up to `times` more, after the `Retry-After` of the answer, else after 1 s, 2 s, 4 s … 30 s.
 */
export function retryTransient({ times = 3 }: { readonly times?: number | undefined } = {}): Retrying {
  return {
    retry: (failures, error) => failures < times && isTransient(error),
    retryDelay: (failures, error) => {
      const { retryAfterMs } = error as { readonly retryAfterMs?: number | null };
      return retryAfterMs ?? Math.min(30_000, 1000 * 2 ** failures);
    },
  };
}
