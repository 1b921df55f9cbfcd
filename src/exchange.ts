/**
 * One request and its answer, for verbs and resources alike. openapi-fetch builds the request; the answer is told by
 * `response.ok` and read as text, so that an empty, broken or foreign body is named for what it is.
 */
import createFetchClient from "openapi-fetch";
import { parseBody } from "./answer.ts";
import { untilAborted } from "./clock.ts";
import { ConnectionError, HeyGenError, UsageError } from "./errors.ts";
import type { RequestSummary } from "./errors.ts";
import type { Fetch, Settings } from "./options.ts";
import { fillPath, summarize } from "./request.ts";
import { createTransport } from "./transport.ts";

/** What is sent: as openapi-fetch takes it, types forgotten. */
export interface ExchangeInit {
  readonly params?: object | undefined;
  /** JSON as a value; a form, or a function that makes one. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type Answer = { readonly response: Response; readonly sent: RequestSummary } & (
  | { readonly ok: true; readonly data: unknown }
  /** `error` is parsed when it is JSON, else text, `""` if there was none or it broke off. */
  | { readonly ok: false; readonly error: unknown; readonly cause: unknown }
);

/** Rejects with a `HeyGenError`, or with the reason of the signal. */
export type Exchange = (method: string, path: string, init?: ExchangeInit) => Promise<Answer>;

/** openapi-fetch's `request`, whose types are of no use where the operation is a parameter. */
type Send = (
  method: string,
  path: string,
  init: Omit<ExchangeInit, "headers"> & {
    /** null takes a header away. */
    readonly headers?: Readonly<Record<string, string | null>>;
    readonly parseAs: "text";
    readonly redirect: "manual";
    readonly fetch: Fetch;
  },
) => Promise<{ readonly data?: unknown; readonly error?: unknown }>;

export function createExchange(settings: Settings): Exchange {
  const { baseUrl, headers, redactor } = settings;
  const transport = createTransport(settings);
  const core = createFetchClient({ baseUrl, headers, pathSerializer: fillPath, bodySerializer: serialize });
  const send = core.request as unknown as Send;

  return async (method, path, { params, body, headers: extra, signal } = {}) => {
    const trip: { request?: Request; response?: Response } = {};
    const fetch: Fetch = async (request) => {
      trip.request = request;
      trip.response = await transport(request);
      return trip.response;
    };
    // An empty `path` makes openapi-fetch ask fillPath, which refuses what is missing.
    const init = { params: { path: {}, ...params }, body, parseAs: "text", redirect: "manual", fetch } as const;
    // A form names its boundary in its own type, which no header of the client may replace.
    const allHeaders = isForm(body) ? { ...extra, "Content-Type": null } : extra;
    const work = send(method, path, { ...init, ...(allHeaders && { headers: allHeaders }), ...(signal && { signal }) });

    let result: Awaited<typeof work> = {};
    let cause: unknown;
    try {
      result = await untilAborted(work, signal);
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (error instanceof HeyGenError) throw error;
      cause = redactor.cause(error);
      if (!trip.request) throw new UsageError("The request could not be built.", { cause });
      // When the status is known to be an error, a body that broke off must not hide it.
      if (!trip.response || trip.response.ok) {
        const request = summarize(trip.request, redactor);
        throw new ConnectionError({
          message: `${request.method} ${request.path}: the answer broke off.`,
          request,
          cause,
        });
      }
    }

    const { request, response } = trip as Required<typeof trip>;
    const sent = summarize(request, redactor);
    if (!response.ok) return { ok: false, response, sent, error: result.error ?? "", cause };
    return { ok: true, response, sent, data: parseBody(result.data, response, sent, redactor) };
  };
}

function isForm(body: unknown): body is FormData | (() => FormData) {
  return typeof body === "function" || body instanceof FormData;
}

/** JSON becomes text once. A function is asked for its form when the request is built, so that each has its own. */
function serialize(body: unknown): BodyInit {
  if (!isForm(body)) return JSON.stringify(body);
  return typeof body === "function" ? body() : body;
}
