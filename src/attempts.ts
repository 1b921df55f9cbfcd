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
  /** Makes the request anew for each attempt. */
  readonly build: (signal: AbortSignal) => Request;
  /** What is sent as text, for the debug hook. */
  readonly text: string | null;
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
  const { build, text: body, signal } = task;
  const { clock, redactor, tell, origin, credential } = settings;
  if (signal?.aborted) throw new AbortError(signal.reason);
  const patience = openPatience(task, settings);
  const transport = openTransport(settings);

  const attempt = async (attempts: number): Promise<Whole> => {
    const timeoutMs = Math.min(task.timeoutMs, patience.leftMs());
    const stop = new AbortController();
    const onAbort = (): void => stop.abort();
    signal?.addEventListener("abort", onAbort, { once: true });
    // Between two attempts nobody listens.
    if (signal?.aborted) onAbort();
    let isLate = false;
    const cancel = after(clock, timeoutMs, () => {
      isLate = true;
      credential?.giveUp();
      stop.abort();
    });

    let request: Request | undefined;
    let response: Response | undefined;
    try {
      request = build(stop.signal);
      let startedAt = 0;
      const onSend = (): void => {
        startedAt = performance.now();
        tell?.(describeRequest(request!, { body, attempt: attempts, redactor }));
      };
      response = await untilAborted(transport.send(request, attempts, onSend), stop.signal);
      // Not before: a token that is known only now must not stand in the path either.
      const sent = summarize(request, redactor);
      let text: string | null = "";
      let cause: unknown;
      try {
        text = await untilAborted(readText(response), stop.signal);
      } catch (error) {
        if (response.ok || signal?.aborted) throw error;
        cause = redactor.cause(error);
      }
      const ms = performance.now() - startedAt;
      tell?.({ type: "response", request: sent, status: response.status, ms, attempt: attempts });
      return { response, text, cause, request: sent, attempts };
    } catch (error) {
      if (signal?.aborted) throw new AbortError(signal.reason);
      if (error instanceof HeyGenError) throw error;
      const cause = redactor.cause(error);
      if (!request) throw new UsageError("The request could not be built.", { cause });
      const why = isLate
        ? `no whole answer from ${origin} within ${timeoutMs} ms`
        : response
          ? "the answer broke off"
          : `no answer from ${origin} (${saying(error)})`;
      const init = sentInit(summarize(request, redactor), attempts, redactor, `: ${why}.`);
      const failure = isLate ? new TimeoutError({ ...init, timeoutMs }) : new ConnectionError({ ...init, cause });
      tell?.({ type: "failure", request: init.request, error: failure, attempt: attempts });
      throw failure;
    } finally {
      cancel();
      signal?.removeEventListener("abort", onAbort);
    }
  };

  for (let attempts = 1; ; attempts += 1) {
    const outcome = await attempt(attempts).catch((error: unknown) => error as HeyGenError);
    const isAnswer = !(outcome instanceof Error);

    // The API has done nothing, so this is no retry; a deadline is one all the same.
    if (isAnswer && outcome.response.status === 401 && patience.leftMs() > 0 && transport.renew()) continue;
    const mayPass = isAnswer
      ? isPassing(outcome.response.status, () => codeOf(parseJson(outcome.text)))
      : outcome instanceof ConnectionError || outcome instanceof TimeoutError;
    if (mayPass) {
      const { request } = outcome as Whole | ConnectionError;
      if (await patience.again(request, attempts, isAnswer ? outcome.response.headers : undefined)) continue;
    }
    if (isAnswer) return outcome;
    throw outcome;
  }
}

/** Node says "fetch failed" and keeps the reason, like ECONNREFUSED, on the cause. */
function saying(error: unknown): string {
  if (!(error instanceof Error)) return "fetch failed";
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? `${error.message}: ${code}` : error.message;
}
