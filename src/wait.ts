/**
 * Polling: ask, look, sleep a little longer each time. Everything here runs on the client's clock, so a test may put
 * the mock's in its place. Time is counted twice, by `now` and by the sleeps asked for, and the larger one is believed:
 * a clock whose `now` stands still must not make a wait endless.
 */
import type { CallOptions } from "./call.ts";
import type { Clock } from "./clock.ts";
import { maxTimerMs, untilAborted } from "./clock.ts";
import { UsageError } from "./errors.ts";
import type { JobState } from "./jobErrors.ts";
import { WaitError } from "./jobErrors.ts";

export interface WaitOptions<State> {
  /** Ends the wait at once, also while it sleeps; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with each request besides those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds until the wait gives up with a `WaitError`. Default 1200000 (20 minutes); `Infinity` waits for ever. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds between the first two requests. Default 2000. */
  readonly intervalMs?: number | undefined;
  /** Longest pause between two requests, in milliseconds. Default 15000. */
  readonly maxIntervalMs?: number | undefined;
  /** What a pause is multiplied by to get the next. Default 1.5. */
  readonly backoff?: number | undefined;
  /** Called with each state that the API tells, the last one included. What it throws ends the wait. */
  readonly onProgress?: ((state: State) => void) | undefined;
}

interface Job<State> {
  /** For messages: `video`, `avatar`. */
  readonly noun: string;
  readonly id: string;
  readonly get: (id: string, options: CallOptions) => Promise<State>;
  /** True when there is nothing left to wait for; throws when the job has failed. */
  readonly isOver: (state: State) => boolean;
}

/** Reason by which the wait's own deadline is told from the caller's abort. */
const expired: unique symbol = Symbol("deadline of a wait");

export async function waitFor<State extends JobState>(
  { noun, id, get, isOver }: Job<State>,
  clock: Clock,
  options: WaitOptions<State> = {},
): Promise<State> {
  const {
    signal,
    headers,
    onProgress,
    timeoutMs = 1_200_000,
    intervalMs = 2000,
    maxIntervalMs = 15_000,
    backoff = 1.5,
  } = options;
  checkNumbers({ timeoutMs, intervalMs, maxIntervalMs, backoff });
  signal?.throwIfAborted();

  const stop = new AbortController();
  const onAbort = (): void => stop.abort(signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  if (timeoutMs <= maxTimerMs) {
    // Rejects when the wait is over before it; nobody is to hear of that.
    clock.deadline?.(timeoutMs, stop.signal).then(
      () => stop.abort(expired),
      () => undefined,
    );
  }

  let last: State | null = null;
  try {
    const startedAt = clock.now();
    let sleptMs = 0;
    for (let pauseMs = Math.min(intervalMs, maxIntervalMs); ; pauseMs = Math.min(pauseMs * backoff, maxIntervalMs)) {
      last = await get(id, { headers, signal: stop.signal });
      onProgress?.(last);
      if (isOver(last)) return last;
      const leftMs = timeoutMs - Math.max(clock.now() - startedAt, sleptMs);
      if (leftMs <= 0) throw expired;
      const restMs = Math.min(pauseMs, leftMs);
      await untilAborted(clock.sleep(restMs, stop.signal), stop.signal);
      sleptMs += restMs;
    }
  } catch (error) {
    if (error !== expired) throw error;
    const status = last === null ? "gave no answer" : `was still ${last.status ?? "without a status"}`;
    throw new WaitError({ message: `The ${noun} ${id} ${status} after ${timeoutMs} ms.`, id, state: last });
  } finally {
    signal?.removeEventListener("abort", onAbort);
    stop.abort();
  }
}

function checkNumbers({
  backoff,
  timeoutMs,
  ...pauses
}: Readonly<Record<"timeoutMs" | "intervalMs" | "maxIntervalMs" | "backoff", number>>): void {
  if (!(timeoutMs >= 0)) throw new UsageError("timeoutMs must be a number of milliseconds, 0 or more.");
  for (const [name, value] of Object.entries(pauses)) {
    if (!(value > 0)) throw new UsageError(`${name} must be a number of milliseconds greater than 0.`);
  }
  if (!(backoff >= 1)) throw new UsageError("backoff must be 1 or more.");
}
