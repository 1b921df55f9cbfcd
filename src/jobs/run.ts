/**
 * A wait: ask, look, pause a little longer each time. Everything here runs on the client's clock, so a test may put the
 * mock's in its place. When to ask again is the waiting room's business, which all waits of a client share.
 */
import { after, untilAborted } from "../clock.ts";
import { AbortError, UsageError } from "../errors.ts";
import type { Settings } from "../options.ts";
import { checkMs } from "../options.ts";
import { WaitError } from "./errors.ts";
import type { JobKind, JobStates, Watched } from "./kinds.ts";
import { createLog } from "./log.ts";
import type { WaitingRoom } from "./room.ts";

export interface WaitOptions<State> {
  /** Ends the wait at once, also while it sleeps; it then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Sent with each request besides those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Milliseconds until the wait gives up with a `WaitError`. Default 1200000 (20 minutes), or what was left of a saved
   * job; `Infinity` waits for ever, and on a clock that takes no real time leaves no time for anything else.
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
   * requests, when the status has changed. What it throws, or rejects with, ends the wait, which goes on when it is done.
   */
  readonly onProgress?: ((state: State) => void) | undefined;
}

/** Reason by which the wait's own deadline is told from an abort. */
const expired: unique symbol = Symbol("deadline of a wait");

/** A wait as its maker wants it. */
export interface Wait<Kind extends JobKind> {
  readonly kind: Kind;
  readonly id: string;
  /** The kind of wait that was saved, if one was. */
  readonly savedAs: JobKind;
  readonly options: WaitOptions<JobStates[Kind]>;
  /** Milliseconds until it gives up: those of the options, or what applies without. */
  readonly timeoutMs: number;
  readonly leftMs: () => number;
}

/** A wait that is under way. */
export interface Run<State> {
  /** The last state. */
  readonly result: Promise<State>;
  /** All of them, from the first on, for each reader; one who leaves before the end ends the wait. */
  readonly states: () => AsyncGenerator<State, void, undefined>;
}

export interface Surroundings<State> {
  readonly room: WaitingRoom;
  readonly watched: Watched<State>;
  readonly settings: Settings;
}

/** Begins at once. */
export function startRun<Kind extends JobKind>(
  { kind, id, savedAs, options, timeoutMs, leftMs }: Wait<Kind>,
  { room, watched, settings: { clock, redactor } }: Surroundings<JobStates[Kind]>,
): Run<JobStates[Kind]> {
  const { headers, onProgress, intervalMs = 2000, maxIntervalMs = 15_000, backoff = 1.5 } = options;
  const { get, isOver, statusOf, statuses } = watched;
  const stop = new AbortController();
  const states = createLog<JobStates[Kind]>(() => stop.abort());

  const work = async (): Promise<JobStates[Kind]> => {
    if (savedAs !== kind) throw new UsageError(`This was saved by a wait for a ${savedAs}, not for a ${kind}.`);
    checkNumbers({ timeoutMs, intervalMs, maxIntervalMs, backoff });
    const ended = new AbortController();
    const signals = [options.signal, stop.signal].filter((signal) => signal !== undefined);
    const onAbort = ({ target }: { readonly target: unknown }): void => ended.abort((target as AbortSignal).reason);
    for (const signal of signals) {
      if (signal.aborted) throw new AbortError(signal.reason);
      signal.addEventListener("abort", onAbort);
    }
    const cancel = clock.deadline && after(clock, leftMs(), () => ended.abort(expired));
    // Who has headers of its own asks by itself: the shared request is everyone's.
    const seat = room.enter(kind, id, headers === undefined);

    let last: JobStates[Kind] | null = null;
    try {
      for (let pauseMs = Math.min(intervalMs, maxIntervalMs); ;) {
        last = await get(id, { headers, signal: ended.signal });
        states.push(last);
        await untilAborted(Promise.resolve(onProgress?.(last)), ended.signal);
        if (isOver(last, redactor)) return last;
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
      // What is over is over, however long whoever is told of it takes.
      if (ended.signal.aborted && last && isOver(last, redactor)) return last;
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
    }
  };

  const result = work();
  result.then(() => states.end(), states.end);
  return { result, states: states.read };
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
