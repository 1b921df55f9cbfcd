/** When to try again, and when to give up: one rule for requests to the API and for those to where files lie. */
import { untilAborted } from "./clock.ts";
import type { RequestSummary } from "./errors.ts";
import type { Settings } from "./options.ts";
import { backoffMs, retryAfterMs } from "./policy.ts";

export interface Patience {
  /** Milliseconds until the deadline, not below 0. */
  readonly leftMs: () => number;
  /**
   * Resolves with true after the pause that is due before the next attempt, or with false at once when there is to be
   * none. `headers` of an answer may ask for a pause of its own.
   *
   * @throws the caller's signal's reason as soon as it aborts.
   */
  readonly again: (request: RequestSummary, attempt: number, headers?: Headers) => Promise<boolean>;
  /** What failed so far is forgiven: there is progress. */
  readonly renew: () => void;
}

export interface PatienceLimits {
  readonly signal: AbortSignal | undefined;
  readonly deadlineMs: number;
  readonly retries: number;
}

export function openPatience(
  { signal, deadlineMs, retries }: PatienceLimits,
  { clock, random, tell }: Settings,
): Patience {
  const startedAt = clock.now();
  let sleptMs = 0;
  let failures = 0;
  // By `now` and by the sleeps asked for, whichever is more: a clock may stand still, or pass by itself.
  const leftMs = (): number => Math.max(0, deadlineMs - Math.max(clock.now() - startedAt, sleptMs));
  return {
    leftMs,
    again: async (request, attempt, headers) => {
      if (failures >= retries) return false;
      failures += 1;
      const delayMs = (headers && retryAfterMs(headers, clock.now())) ?? backoffMs(failures, random);
      if (delayMs >= leftMs()) return false;
      tell?.({ type: "retry", request, delayMs, attempt });
      signal?.throwIfAborted();
      await untilAborted(clock.sleep(delayMs, signal), signal);
      sleptMs += delayMs;
      return true;
    },
    renew: () => {
      failures = 0;
    },
  };
}
