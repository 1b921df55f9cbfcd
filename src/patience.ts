/** When to try again, and when to give up: one rule for requests to the API and for those to where files lie. */
import { stopwatch } from "./clock.ts";
import type { RequestSummary } from "./errors.ts";
import { AbortError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { backoffMs, retryAfterMs } from "./policy.ts";

export interface Patience {
  /** Milliseconds until the deadline, not below 0. */
  readonly leftMs: () => number;
  /**
   * Resolves with true after the pause that is due before the next attempt, or with false at once when there is to be
   * none. `headers` of an answer may ask for a pause of its own.
   *
   * @throws AbortError as soon as the caller's signal says so.
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
  const watch = stopwatch(clock);
  let failures = 0;
  return {
    leftMs: () => Math.max(0, deadlineMs - watch.elapsedMs()),
    again: async (request, attempt, headers) => {
      if (failures >= retries) return false;
      failures += 1;
      const delayMs = (headers && retryAfterMs(headers, clock.now())) ?? backoffMs(failures, random);
      if (watch.elapsedMs() + delayMs >= deadlineMs) return false;
      tell?.({ type: "retry", request, delayMs, attempt });
      try {
        await watch.sleep(delayMs, signal);
      } catch (error) {
        throw signal?.aborted ? new AbortError(signal.reason) : error;
      }
      return true;
    },
    renew: () => {
      failures = 0;
    },
  };
}
