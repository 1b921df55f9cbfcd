/**
 * One call and its answer, for verbs and resources alike. The request is the one that openapi-fetch would send, made from
 * its parts; its client brings more than is needed of it. The answer is told by `response.ok` and taken as text, so that an
 * empty, broken or foreign body is named for what it is.
 */
import { createFinalURL, createQuerySerializer, mergeHeaders } from "openapi-fetch";
import { parseBody, parseJson } from "./answer.ts";
import type { Whole } from "./attempts.ts";
import { attemptAll } from "./attempts.ts";
import { secretsAmong } from "./debug.ts";
import { UsageError } from "./errors.ts";
import type { CallOptions, Settings } from "./options.ts";
import { checkLimits } from "./options.ts";
import { policyOf } from "./policy.ts";
import { fillPath } from "./request.ts";

interface Params {
  readonly path?: Readonly<Record<string, unknown>> | undefined;
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  readonly header?: Readonly<Record<string, string>> | undefined;
}

/** What is sent: as openapi-fetch takes it, types forgotten. */
export interface ExchangeInit extends CallOptions {
  readonly params?: Params | undefined;
  /** JSON as a value; a form, or a function that makes one. */
  readonly body?: unknown;
}

export type Answer = Whole &
  (
    | { readonly ok: true; readonly data: unknown }
    /** `error` is parsed when it is JSON, else text, `""` if there was none or it broke off; without secrets. */
    | { readonly ok: false; readonly error: unknown }
  );

/** Rejects with a `HeyGenError`. */
export type Exchange = (method: string, path: string, init?: ExchangeInit) => Promise<Answer>;

const querySerializer = createQuerySerializer();

/** Asked whenever there is a `path`, and so of what is missing in it. */
const pathSerializer = fillPath;

export function createExchange(settings: Settings): Exchange {
  const { baseUrl, headers, redactor } = settings;

  return async (method, path, { params, body, headers: extra, idempotencyKey, signal, ...own } = {}) => {
    const policy = policyOf(method, path);
    const limits = checkLimits({
      timeoutMs: own.timeoutMs ?? settings.timeoutMs ?? policy.timeoutMs,
      retries: own.retries ?? settings.retries,
      deadlineMs: own.deadlineMs ?? settings.deadlineMs,
    });
    secretsAmong({ ...extra, ...params?.header }).forEach(redactor.learn);
    const isKeyed = policy.retry === "keyed";
    checkKey(idempotencyKey, isKeyed);
    let key = idempotencyKey;
    // JSON becomes text once, and the same text is sent by each attempt.
    const text = body === undefined || isForm(body) ? null : toJson(body);
    const init = { method, redirect: "manual" } as const;
    // Made anew for each attempt, and a form with it: what was sent is used up.
    const build = (stop: AbortSignal): Request => {
      const sent = mergeHeaders(
        text === null ? {} : { "Content-Type": "application/json" },
        headers,
        extra,
        // A form names its boundary in its own type, which no header of the client may replace.
        isForm(body) ? { "Content-Type": null } : {},
        params?.header,
      );
      // The caller's, or one for all attempts of this call.
      if (isKeyed) sent.set(keyHeader, (key ??= sent.get(keyHeader) || newKey()));
      const url = createFinalURL(path, {
        baseUrl,
        params: { path: params?.path ?? {}, query: params?.query ?? {} },
        querySerializer,
        pathSerializer,
      });
      return new Request(url, {
        ...init,
        headers: sent,
        body:
          typeof body === "function" ? (body as () => FormData)() : (text ?? (body as FormData | undefined) ?? null),
        signal: stop,
      });
    };

    const whole = await attemptAll(
      {
        build,
        text,
        signal,
        ...limits,
        deadlineMs: limits.deadlineMs ?? 2 * limits.timeoutMs,
        retries: policy.retry === "never" ? 0 : limits.retries,
      },
      settings,
    );
    return whole.response.ok
      ? { ...whole, ok: true, data: parseBody(whole.text, { ...whole, redactor }) }
      : { ...whole, ok: false, error: redactor.data(parseJson(whole.text, whole.text ?? "") ?? "") };
  };
}

const keyHeader = "Idempotency-Key";

function checkKey(key: string | undefined, isKeyed: boolean): void {
  if (key === undefined) return;
  if (!isKeyed) throw new UsageError("This operation takes no idempotencyKey; nothing was sent.");
  if (!/^[\w\-:.]{1,255}$/.test(key))
    throw new UsageError("idempotencyKey must be 1 to 255 letters, digits, _, -, : or .; nothing was sent.");
}

/** Not `crypto.randomUUID`, which pages without HTTPS lack. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}

function isForm(body: unknown): body is FormData | (() => FormData) {
  return typeof body === "function" || body instanceof FormData;
}

function toJson(body: unknown): string {
  try {
    return JSON.stringify(body);
  } catch (cause) {
    throw new UsageError("The body cannot be written as JSON; nothing was sent.", { cause });
  }
}
