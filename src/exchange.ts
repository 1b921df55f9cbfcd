/**
 * One call and its answer, for verbs and resources alike. openapi-fetch builds the request, which is sent and read here:
 * the answer is told by `response.ok` and taken as text, so that an empty, broken or foreign body is named for what it is.
 */
import createFetchClient from "openapi-fetch";
import { parseBody } from "./answer.ts";
import { attemptAll } from "./attempts.ts";
import { secretsAmong } from "./debug.ts";
import { UsageError } from "./errors.ts";
import type { RequestSummary } from "./errors.ts";
import type { CallOptions, Settings } from "./options.ts";
import { checkLimits } from "./options.ts";
import { policyOf } from "./policy.ts";
import { fillPath } from "./request.ts";

/** What is sent: as openapi-fetch takes it, types forgotten. */
export interface ExchangeInit extends CallOptions {
  readonly params?: { readonly header?: object | undefined } | undefined;
  /** JSON as a value; a form, or a function that makes one. */
  readonly body?: unknown;
}

export type Answer = {
  readonly response: Response;
  readonly sent: RequestSummary;
  readonly attempts: number;
} & (
  | { readonly ok: true; readonly data: unknown }
  /** `error` is parsed when it is JSON, else text, `""` if there was none or it broke off; without secrets. */
  | { readonly ok: false; readonly error: unknown; readonly cause: unknown }
);

/** Rejects with a `HeyGenError`. */
export type Exchange = (method: string, path: string, init?: ExchangeInit) => Promise<Answer>;

/** openapi-fetch's `request`, whose types are of no use where the operation is a parameter. */
type Build = (
  method: string,
  path: string,
  init: {
    readonly params: object;
    readonly body: unknown;
    /** null takes a header away. */
    readonly headers: Readonly<Record<string, string | null>>;
    readonly signal: AbortSignal;
    readonly redirect: "manual";
    readonly fetch: (request: Request) => Promise<Response>;
  },
) => Promise<unknown>;

export function createExchange(settings: Settings): Exchange {
  const { baseUrl, headers, redactor } = settings;
  const core = createFetchClient({ baseUrl, headers, pathSerializer: fillPath, bodySerializer: serialize });
  const build = core.request as unknown as Build;

  return async (method, path, { params, body, headers: extra, idempotencyKey, signal, ...own } = {}) => {
    const policy = policyOf(method, path);
    const limits = checkLimits({
      timeoutMs: own.timeoutMs ?? settings.timeoutMs ?? policy.timeoutMs,
      retries: own.retries ?? settings.retries,
      deadlineMs: own.deadlineMs ?? settings.deadlineMs,
    });
    const given = { ...extra, ...params?.header };
    secretsAmong(given).forEach(redactor.learn);
    const key = chooseKey(policy.retry, idempotencyKey, { ...headers, ...given });
    // JSON becomes text once, and the same text is sent by each attempt.
    const text = body === undefined || isForm(body) ? null : toJson(body);
    const init = {
      // An empty `path` makes openapi-fetch ask fillPath, which refuses what is missing.
      params: { path: {}, ...params },
      body: text ?? body,
      redirect: "manual",
      // A form names its boundary in its own type, which no header of the client may replace.
      headers: { ...extra, ...(key && { "Idempotency-Key": key }), ...(isForm(body) && { "Content-Type": null }) },
    } as const;

    const { response, sent, attempts, cause, ...whole } = await attemptAll(
      {
        build: (stop) =>
          new Promise((resolve, reject) => {
            const fetch = async (request: Request): Promise<Response> => {
              resolve(request);
              return built;
            };
            build(method, path, { ...init, signal: stop, fetch }).catch(reject);
          }),
        text,
        signal,
        ...limits,
        deadlineMs: limits.deadlineMs ?? 2 * limits.timeoutMs,
        retries: policy.retry === "never" ? 0 : limits.retries,
      },
      settings,
    );
    const parts = { response, request: sent, attempts, redactor };
    if (response.ok) return { ok: true, response, sent, attempts, data: parseBody(whole.text, parts) };
    return { ok: false, response, sent, attempts, error: redactor.data(parseError(whole.text ?? "")), cause };
  };
}

/** What openapi-fetch takes for the answer: it has built the request, and that was all. */
const built: Response = new Response(null, { status: 204 });

/** The key of a write that can be sent again: the caller's, or one for all attempts of this call. */
function chooseKey(
  retry: "safe" | "keyed" | "never",
  given: string | undefined,
  headers: Readonly<Record<string, unknown>>,
): string | undefined {
  if (given === undefined) {
    const isThere = Object.entries(headers).some(([name, value]) => value && /^idempotency-key$/i.test(name));
    return retry === "keyed" && !isThere ? newKey() : undefined;
  }
  if (retry !== "keyed") throw new UsageError("This operation takes no idempotencyKey; nothing was sent.");
  if (!/^[\w\-:.]{1,255}$/.test(given))
    throw new UsageError("idempotencyKey must be 1 to 255 letters, digits, _, -, : or .; nothing was sent.");
  return given;
}

/** Not `crypto.randomUUID`, which pages without HTTPS lack. */
function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
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

/** Text goes as it is. A function is asked for its form when the request is built, so that each has its own. */
function serialize(body: unknown): BodyInit {
  return typeof body === "function" ? (body as () => FormData)() : (body as BodyInit);
}

function parseError(text: string): unknown {
  try {
    return JSON.parse(text) ?? "";
  } catch {
    return text;
  }
}
