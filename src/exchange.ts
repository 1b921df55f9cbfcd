/**
 * One call and its answer, for verbs and resources alike. The request is the one that openapi-fetch would send, made from
 * its parts; its client brings more than is needed of it. The answer is told by `response.ok` and taken as text, so that an
 * empty, broken or foreign body is named for what it is.
 */
import { createFinalURL, mergeHeaders } from "openapi-fetch";
import { parseBody, parseJson } from "./answer.ts";
import type { Task, Whole } from "./attempts.ts";
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

/** All that the contract has: the generator refuses a query parameter that is neither text nor number nor boolean. */
const querySerializer = (query: Readonly<Record<string, unknown>>): string =>
  Object.entries(query)
    .flatMap(([name, value]) => {
      if (value == null) return [];
      if (typeof value === "object") throw new UsageError(`${name} must be a single value.`);
      return `${name}=${encodeURIComponent(value as string)}`;
    })
    .join("&");

/** Asked whenever there is a `path`, and so of what is missing in it. */
const pathSerializer = fillPath;

export function createExchange(settings: Settings): Exchange {
  const { baseUrl, headers, redactor } = settings;

  return async (method, path, { params, body, headers: extra, idempotencyKey, signal, ...own } = {}) => {
    const policy = policyOf(method, path);
    const timeoutMs = own.timeoutMs ?? settings.timeoutMs ?? policy.timeoutMs;
    const deadlineMs = own.deadlineMs ?? settings.deadlineMs ?? 2 * timeoutMs;
    const retries = own.retries ?? settings.retries;
    checkLimits({ timeoutMs, deadlineMs, retries });
    secretsAmong({ ...extra, ...params?.header }).forEach(redactor.learn);
    const isKeyed = policy.retry === "keyed";
    checkKey(idempotencyKey, isKeyed);
    let key = idempotencyKey;
    // JSON becomes text once, and the same text is sent by each attempt.
    let text: string | null = null;
    const isForm = typeof body === "function" || body instanceof FormData;
    const init = { method, redirect: "manual" } as const;
    // Made anew for each attempt, and a form with it: what was sent is used up.
    const build: Task["build"] = (stop) => {
      if (body !== undefined && !isForm) text ??= JSON.stringify(body);
      const sent = mergeHeaders(
        text === null ? {} : { "Content-Type": "application/json" },
        headers,
        extra,
        // A form names its boundary in its own type, which no header of the client may replace.
        isForm ? { "Content-Type": null } : {},
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
      const request = new Request(url, {
        ...init,
        headers: sent,
        body:
          typeof body === "function" ? (body as () => FormData)() : (text ?? (body as FormData | undefined) ?? null),
        signal: stop,
      });
      return [request, text];
    };

    const whole = await attemptAll(
      { build, signal, timeoutMs, deadlineMs, retries: policy.retry === "never" ? 0 : retries },
      settings,
    );
    return whole.response.ok
      ? { ...whole, ok: true, data: parseBody(whole, redactor) }
      : { ...whole, ok: false, error: redactor.data(parseJson(whole.text, whole.text ?? "") ?? "") };
  };
}

const keyHeader = "Idempotency-Key";

function checkKey(key: string | null | undefined, isKeyed: boolean): void {
  if (key == null) return;
  if (!isKeyed) throw new UsageError("This operation takes no idempotencyKey.");
  if (!/^[\w\-:.]{1,255}$/.test(key))
    throw new UsageError("idempotencyKey must be 1 to 255 letters, digits, _, -, : or .");
}

/** Not `crypto.randomUUID`, which pages without HTTPS lack. */
function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join("-");
}
