/**
 * One call, as many requests as it takes: each attempt has a time of its own, what is only of the moment is tried again,
 * and the whole ends by its deadline. An attempt is over when the last byte of its answer is there.
 */
import { codeOf, parseJson } from "./answer.ts";
import { after, untilAborted } from "./clock.ts";
import { describeRequest } from "./debug.ts";
import type { RequestSummary } from "./errors.ts";
import { AbortError, ConnectionError, HeyGenError, TimeoutError, UsageError } from "./errors.ts";
import type { Settings } from "./options.ts";
import { openPatience } from "./patience.ts";
import { isPassing } from "./policy.ts";
import { readText } from "./read.ts";
import { sentInit, summarize } from "./request.ts";
import { openTransport } from "./transport.ts";

export interface Task {
  /** Makes the request anew for each attempt, and tells what is sent as text. */
  readonly build: (signal: AbortSignal) => readonly [request: Request, text: string | null];
  readonly signal: AbortSignal | undefined;
  /** Of one attempt. */
  readonly timeoutMs: number;
  /** Of all of them and the pauses between. */
  readonly deadlineMs: number;
  /** How often a request may be sent again. */
  readonly retries: number;
}

/** An answer, read to its end. */
export interface Whole {
  readonly response: Response;
  /** null when it is longer than anything that the API would send. */
  readonly text: string | null;
  /** Why the body of an error broke off: its status must not be hidden by that. */
  readonly cause: unknown;
  readonly request: RequestSummary;
  readonly attempts: number;
}

export async function attemptAll(task: Task, settings: Settings): Promise<Whole> {
  const { signal } = task;
  const { clock, redactor, tell, origin, credential } = settings;
  const patience = openPatience(task, settings);
  const transport = openTransport(settings);

  /** An answer, or why there is none where the next attempt may get one. */
  const send = async (attempt: number): Promise<Whole | ConnectionError | TimeoutError> => {
    const timeoutMs = Math.min(task.timeoutMs, patience.leftMs());
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal?.addEventListener("abort", onAbort);
    let isLate = false;
    const cancel = after(clock, timeoutMs, () => {
      isLate = true;
      credential?.giveUp();
      stop.abort();
    });

    let request: Request | undefined;
    let response: Response | undefined;
    let startedAt = 0;
    // Not before the end: a token that is known only then must not stand in the path either.
    const summary = (): RequestSummary => summarize(request!, redactor);
    const whole = (text: string | null, cause?: unknown): Whole => {
      const { status } = response!;
      tell?.({ type: "response", request: summary(), status, ms: performance.now() - startedAt, attempt });
      return { response: response!, text, cause, request: summary(), attempts: attempt };
    };
    try {
      // Between two attempts nobody listens.
      signal?.throwIfAborted();
      const [built, body] = task.build(stop.signal);
      request = built;
      const work = async (): Promise<string | null> => {
        await transport.authorize(built);
        // A credential may have come too late, and who is told of the request may call it off.
        stop.signal.throwIfAborted();
        startedAt = performance.now();
        tell?.(describeRequest(built, { body, attempt, redactor }));
        stop.signal.throwIfAborted();
        response = await transport.send(built, attempt);
        return readText(response);
      };
      return whole(await untilAborted(work(), stop.signal));
    } catch (error) {
      if (signal?.aborted || error instanceof HeyGenError) throw error;
      const cause = redactor.cause(error);
      if (!request) throw new UsageError("The request could not be built.", { cause });
      if (response && !response.ok) return whole("", cause);
      const why = isLate
        ? `no whole answer from ${origin} within ${timeoutMs} ms`
        : response
          ? "the answer broke off"
          : `no answer from ${origin} (${saying(error)})`;
      const init = sentInit(summary(), attempt, redactor, `: ${why}.`);
      const failure = isLate ? new TimeoutError({ ...init, timeoutMs }) : new ConnectionError({ ...init, cause });
      tell?.({ type: "failure", request: init.request, error: failure, attempt });
      return failure;
    } finally {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    }
  };

  try {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await send(attempt);
      const { response } = outcome as Partial<Whole>;
      // The API has done nothing, so this is no retry; a deadline is one all the same.
      if (response?.status === 401 && patience.leftMs() > 0 && transport.renew()) continue;
      const mayPass =
        outcome instanceof Error || isPassing(outcome.response.status, () => codeOf(parseJson(outcome.text)));
      if (mayPass && (await patience.again(outcome.request, attempt, response?.headers))) continue;
      if (outcome instanceof Error) throw outcome;
      return outcome;
    }
  } catch (error) {
    throw signal?.aborted ? new AbortError(signal.reason) : error;
  }
}

/** Node says "fetch failed" and keeps the reason, like ECONNREFUSED, on the cause. */
function saying(error: unknown): string {
  if (!(error instanceof Error)) return "fetch failed";
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? `${error.message}: ${code}` : error.message;
}
