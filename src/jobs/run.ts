/**
 * A wait: ask, look, pause a little longer each time. Everything here runs on the client's clock, so a test may put the
 * mock's in its place. When to ask again is the waiting room's business, which all waits of a client share.
 */
import { after, untilAborted } from "../clock.ts";
import { AbortError, UsageError } from "../errors.ts";
import type { CallOptions } from "../options.ts";
import { checkMs } from "../options.ts";
import type { JobState } from "./errors.ts";
import { WaitError } from "./errors.ts";
import type { Waiting } from "./job.ts";
import type { JobKind } from "./room.ts";

export interface WaitOptions<State> {
  /** Ends the wait at once, also while it sleeps; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with each request besides those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds until the wait gives up with a `WaitError`. Default 1200000 (20 minutes), or what was left of a saved
   * job; `Infinity` waits for ever.
   */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds between the first two requests. Default 2000. */
  readonly intervalMs?: number | undefined;
  /** Longest pause between two requests, in milliseconds. Default 15000. */
  readonly maxIntervalMs?: number | undefined;
  /** What a pause is multiplied by to get the next. Default 1.5. */
  readonly backoff?: number | undefined;
  /**
   * Called with each state that the API tells, the last one included; while several waits for videos share their
   * requests, when the status has changed. What it throws ends the wait.
   */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** What is waited for, and how it is read. */
export interface Watched<State> {
  readonly kind: JobKind;
  readonly id: string;
  readonly get: (id: string, options: CallOptions) => Promise<State>;
  /** True when there is nothing left to wait for; throws when the job has failed. */
  readonly isOver: (state: State) => boolean;
  readonly statusOf: (state: State) => string | null | undefined;
  /** Statuses that the contract has for a job that goes on; another one is waited out, with a warning. */
  readonly statuses: readonly string[];
}

/** Reason by which the wait's own deadline is told from an abort. */
const expired: unique symbol = Symbol("deadline of a wait");

export interface Run<State> {
  readonly result: Promise<State>;
  readonly leftMs: () => number;
}

/** Begins at once. `tell` hears each state; `stop` ends the wait as the caller's signal does. */
export function startRun<State extends JobState>(
  { kind, id, get, isOver, statusOf, statuses }: Watched<State>,
  { room, settings: { clock, redactor } }: Waiting,
  options: WaitOptions<State> & {
    /** Throws what is wrong before anything is sent. */
    readonly check: () => void;
    readonly tell: (state: State) => void;
    readonly stop: AbortSignal;
  },
): Run<State> {
  const { headers, onProgress, check, tell, timeoutMs = 1_200_000 } = options;
  const { intervalMs = 2000, maxIntervalMs = 15_000, backoff = 1.5 } = options;
  const elapsedMs = room.stopwatch();
  const leftMs = (): number => timeoutMs - elapsedMs();

  const work = async (): Promise<State> => {
    check();
    checkNumbers({ timeoutMs, intervalMs, maxIntervalMs, backoff });
    const ended = new AbortController();
    const signals = [options.signal, options.stop].filter((signal) => signal !== undefined);
    const onAbort = ({ target }: { readonly target: unknown }): void => ended.abort((target as AbortSignal).reason);
    for (const signal of signals) {
      if (signal.aborted) throw new AbortError(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
    }
    const cancel = clock.deadline && after(clock, timeoutMs, () => ended.abort(expired));
    const seat = room.enter(kind, id);

    let last: State | null = null;
    try {
      for (let pauseMs = Math.min(intervalMs, maxIntervalMs); ;) {
        last = await get(id, { headers, signal: ended.signal });
        tell(last);
        onProgress?.(last);
        if (isOver(last)) return last;
        const status = statusOf(last) ?? "";
        if (!statuses.includes(status)) room.warn(kind, status);
        if (leftMs() <= 0) throw expired;
        const nextMs = (): number => {
          const ms = Math.ceil(Math.min(pauseMs, leftMs()));
          pauseMs = Math.min(pauseMs * backoff, maxIntervalMs);
          return ms;
        };
        await untilAborted(seat.pause({ status, nextMs }), ended.signal);
      }
    } catch (error) {
      if (error !== expired && ended.signal.reason !== expired)
        throw ended.signal.aborted ? new AbortError(ended.signal.reason) : error;
      const seen = last && statusOf(last);
      const status = seen == null ? null : redactor.text(seen);
      const found = last === null ? "gave no answer" : `was still ${status ?? "without a status"}`;
      const message = `The ${kind} ${id} ${found} after ${timeoutMs} ms. It goes on; wait again to see its end.`;
      throw new WaitError({ message: redactor.text(message), id: redactor.text(id), status, state: last });
    } finally {
      seat.leave();
      cancel?.();
      for (const signal of signals) signal.removeEventListener("abort", onAbort);
      ended.abort();
    }
  };

  return { result: work(), leftMs };
}

function checkNumbers({
  backoff,
  timeoutMs,
  ...pauses
}: Readonly<Record<"timeoutMs" | "intervalMs" | "maxIntervalMs" | "backoff", number>>): void {
  if (!(timeoutMs >= 0)) throw new UsageError("timeoutMs must be a number of milliseconds, 0 or more.");
  for (const [name, value] of Object.entries(pauses)) {
    checkMs(name, value);
  }
  if (!(backoff >= 1)) throw new UsageError("backoff must be 1 or more.");
}
