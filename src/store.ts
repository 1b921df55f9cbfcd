/**
 * The place where files lie, behind presigned addresses: it is asked without the client's credential and headers, and
 * what it says of an error is not in the API's words. Messages name the place, never the address.
 */
import { after, untilAborted } from "./clock.ts";
import { describeRequest } from "./debug.ts";
import type { HeyGenError, RequestSummary } from "./errors.ts";
import { AbortError, ConnectionError, TimeoutError } from "./errors.ts";
import type { Settings } from "./options.ts";
import type { Patience } from "./patience.ts";
import { openPatience } from "./patience.ts";
import { isPassing, retryAfterMs } from "./policy.ts";
import { discard, summarize } from "./request.ts";

interface StoreTask {
  /** Begins each message. */
  readonly problem: string;
  /** `status` is null when the address was none. */
  readonly refuse: (message: string, status: number | null, retryAfterMs?: number | null) => HeyGenError;
  readonly signal: AbortSignal | undefined;
  /** Milliseconds until an answer begins, and between two pieces of it. */
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retries: number;
}

export interface Store extends Pick<Patience, "renew" | "leftMs"> {
  /** The first answer that is 2xx. The request is made anew for each attempt. */
  readonly ask: (build: (signal: AbortSignal) => Request) => Promise<Response>;
  readonly read: (reader: ReadableStreamDefaultReader<Uint8Array>) => Promise<ReadableStreamReadResult<Uint8Array>>;
  /** What an answer that ended or failed too early is called. */
  readonly lost: (cause?: unknown) => HeyGenError;
  /** Resolves when it is time to try again; else rejects with what happened. */
  readonly recover: (error: unknown) => Promise<void>;
}

/** Milliseconds for which a store may have itself be left alone where no deadline says how long is too long. */
const longestPauseMs = 600_000;

export function openStore({ problem, refuse, signal, timeoutMs, ...limits }: StoreTask, settings: Settings): Store {
  const { clock, fetch, redactor, tell } = settings;
  const patience = openPatience({ signal, ...limits }, settings);
  let attempts = 0;
  let origin = "";
  let request: RequestSummary = { method: "", path: "" };

  const lost = (cause?: unknown): ConnectionError =>
    new ConnectionError({
      message: `${problem}: the connection to ${origin} failed.`,
      request,
      attempts,
      cause: redactor.cause(cause),
    });

  /** The outcome of some work, unless it takes too long or the caller wants it no more. */
  const within = async <T>(work: Promise<T>, letGo: () => void): Promise<T> => {
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal?.addEventListener("abort", onAbort);
    const ms = Math.min(timeoutMs, patience.leftMs());
    let isLate = false;
    const cancel = after(clock, ms, () => {
      isLate = true;
      stop.abort();
    });
    if (signal?.aborted) onAbort();
    try {
      return await untilAborted(work, stop.signal);
    } catch (error) {
      letGo();
      if (signal?.aborted) throw new AbortError(signal.reason);
      const message = `${problem}: nothing came from ${origin} for ${ms} ms.`;
      const failure = isLate ? new TimeoutError({ message, request, attempts, timeoutMs: ms }) : lost(error);
      tell?.({ type: "failure", request, error: failure, attempt: attempts });
      throw failure;
    } finally {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    }
  };

  const prepare = (build: (signal: AbortSignal) => Request, stop: AbortSignal): Request => {
    try {
      const made = build(stop);
      ({ origin } = new URL(made.url));
      request = summarize(made, redactor);
      return made;
    } catch {
      // Not even as a cause: the platform repeats the whole address.
      throw refuse(`${problem}: the API gave no address that can be asked.`, null);
    }
  };

  const recover = async (error: unknown, headers?: Headers): Promise<void> => {
    const isPassed = error instanceof ConnectionError || error instanceof TimeoutError || headers !== undefined;
    try {
      if (isPassed && (await patience.again(request, attempts, headers))) return;
    } catch (failure) {
      throw signal?.aborted ? new AbortError(signal.reason) : failure;
    }
    throw error;
  };

  const ask: Store["ask"] = async (build) => {
    for (;;) {
      if (signal?.aborted) throw new AbortError(signal.reason);
      const stop = new AbortController();
      const made = prepare(build, stop.signal);
      attempts += 1;
      const url = redactor.text(made.url);
      tell?.({ ...describeRequest(made, { body: null, attempt: attempts, redactor }), url });
      const startedAt = performance.now();
      const outcome = await within(fetch(made), () => stop.abort()).catch((error: unknown) => error as HeyGenError);
      if (outcome instanceof Error) {
        await recover(outcome);
        continue;
      }
      const { ok, status, headers } = outcome;
      tell?.({ type: "response", request, status, ms: performance.now() - startedAt, attempt: attempts });
      if (ok) return outcome;
      discard(outcome);
      const pauseMs = retryAfterMs(headers, clock.now());
      const refusal = refuse(`${problem}: ${origin} answered ${status}.`, status, pauseMs);
      // Null, no pause that was asked for, is not longer than any.
      const isLong = pauseMs! > longestPauseMs && patience.leftMs() === Infinity;
      await recover(refusal, isLong || !isPassing(status, () => null) ? undefined : headers);
    }
  };

  return {
    ask,
    read: (reader) => within(reader.read(), () => void reader.cancel().catch(() => undefined)),
    lost,
    recover,
    renew: patience.renew,
    leftMs: patience.leftMs,
  };
}
