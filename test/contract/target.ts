/**
 * Something that claims to speak HeyGen v3: a base URL, a fetch function, or another way there. Each request is bounded in
 * time and size, redirects are answers like any other, and nothing is ever sent to another origin.
 */
import type { Transport, Whole } from "./transport.ts";
import { fetchOver, mostBytes, overFetch, responseOf, sentOf, StatusError } from "./transport.ts";

export type Fetch = (request: Request) => Promise<Response>;

/** A whole answer, as text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** What is asked for; header names in lower case. */
export interface Question {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer> | FormData;
}

export interface Target {
  /** For reports: the origin, or `in process`. */
  readonly name: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly send: Fetch;
  /** The same for one who wants the text alone: the thousands of requests of a run are spared what they have no use for. */
  readonly ask: (url: string, question: Question) => Promise<Answer>;
  /** Whether it answers under `/__mock/`: then time, faults and worlds are at hand. */
  readonly hasControl: boolean;
  /** Whether it lives in this process, so that requests can be interleaved at will. */
  readonly isInProcess: boolean;
}

/** A base URL, a fetch function, or another way to the target. */
export type Where = string | Fetch | Transport;

export interface TargetOptions {
  readonly where: Where;
  /** Where requests go, if it is not told by `where`. Default: `http://localhost`, for what answers in this process. */
  readonly baseUrl?: string | undefined;
  readonly key: string;
  /** Milliseconds for one request and its answer. Default 10000. */
  readonly timeoutMs?: number | undefined;
  /** Whether to look for a control API. Default: everywhere but at the real service. */
  readonly control?: boolean | undefined;
}

/** The target did not answer at all, or with something that is no API. */
export class UnreachableError extends Error {
  override readonly name: string = "UnreachableError";
}

/** No answer, or one that did not come whole in time, or is larger than anything that the API would send. */
export class UnansweredError extends Error {
  override readonly name: string = "UnansweredError";
}

export async function openTarget({
  where,
  baseUrl = typeof where === "string" ? where : undefined,
  key,
  timeoutMs = 10_000,
  control,
}: TargetOptions): Promise<Target> {
  const base = new URL(baseUrl ?? "http://localhost");
  const transport = typeof where === "object" ? where : overFetch(fetchTo(where));
  const bounded = bound({ origin: base.origin, timeoutMs });
  const send: Fetch = async (request) => {
    const exchange = async (late: AbortSignal): Promise<Whole> => {
      const signal = AbortSignal.any([request.signal, late]);
      return transport.exchange({ ...(await sentOf(request)), signal });
    };
    return responseOf(await bounded(request, exchange));
  };
  const utf8 = new TextDecoder();
  const ask: Target["ask"] = async (url, { method, headers, body = null }) => {
    const {
      status,
      headers: received,
      bytes,
    } = await bounded({ url, method }, async (signal) => {
      const encoded = await encode(body, headers);
      return transport.exchange({ url, method, ...encoded, signal });
    });
    return { status, headers: received, text: utf8.decode(bytes) };
  };
  const address = base.origin + base.pathname.replace(/\/+$/, "");
  const isReal = /(^|\.)heygen\.com\.?$/.test(base.hostname);
  const probe = (path: string): Promise<Response> =>
    send(new Request(address + path, { headers: { "X-Api-Key": key }, redirect: "manual" }));
  let hasControl = false;
  try {
    if (control ?? !isReal) {
      const answer = await probe("/__mock/clock");
      hasControl = answer.ok && isClock(await parsed(answer));
    } else {
      await probe("/v3/users/me");
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    // Somebody is there, of whom the laws will say what is wrong.
    if (!(error instanceof StatusError))
      throw new UnreachableError(`${base.origin} does not answer: ${why}`, { cause: error });
  }
  const isInProcess = typeof where !== "string" && baseUrl === undefined;
  return {
    name: isInProcess ? "in process" : base.origin,
    baseUrl: address,
    send,
    ask,
    hasControl,
    isInProcess,
  };
}

/** For one who wants a fetch function, whatever there is. */
export function fetchTo(where: Where): Fetch {
  if (typeof where === "string") return (request) => globalThis.fetch(request);
  return typeof where === "function" ? where : fetchOver(where);
}

/** As every fetch function does it: text is told to be text where nothing else is said of it, and a form what it is. */
async function encode(
  body: Exclude<Question["body"], undefined> | null,
  headers: Question["headers"],
): Promise<{ readonly headers: Question["headers"]; readonly body: string | Uint8Array<ArrayBuffer> | null }> {
  if (!(body instanceof FormData))
    return typeof body === "string" && headers["content-type"] === undefined
      ? { headers: { ...headers, "content-type": "text/plain;charset=UTF-8" }, body }
      : { headers, body };
  const form = new Response(body);
  const type = form.headers.get("content-type") ?? "";
  return { headers: { "content-type": type, ...headers }, body: new Uint8Array(await form.arrayBuffer()) };
}

/** The whole answer within the time, or an error: a target that hangs or dribbles must not hold up a run. */
function bound({
  origin,
  timeoutMs,
}: {
  readonly origin: string;
  readonly timeoutMs: number;
}): (
  of: { readonly url: string; readonly method: string; readonly signal?: AbortSignal },
  work: (signal: AbortSignal) => Promise<Whole>,
) => Promise<Whole> {
  return async ({ url, method, signal }, work) => {
    if (!url.startsWith(`${origin}/`) && new URL(url).origin !== origin)
      throw new Error(
        `Nothing is sent to ${new URL(url).origin}. Where that is this target behind a proxy, let the proxy keep the header Host, or start the mock with --public-url ${origin}.`,
      );
    const stop = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new UnansweredError(`no whole answer within ${timeoutMs} ms`)), timeoutMs);
    });
    try {
      const whole = await Promise.race([work(stop.signal), late]);
      if (whole.bytes.byteLength > mostBytes) throw new UnansweredError("an answer of more than 64 MiB");
      return whole;
    } catch (error) {
      stop.abort();
      // Whoever did not want the answer any more is told so.
      signal?.throwIfAborted();
      if (error instanceof UnansweredError || error instanceof StatusError || !(error instanceof Error)) throw error;
      const why = `${error.message}${causeOf(error)}`;
      throw new UnansweredError(`no answer to ${method} ${new URL(url).pathname}: ${why}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
}

/** Nothing less: what answers everything with some JSON is no mock, and what is written to it may cost money. */
function isClock(body: unknown): boolean {
  const { now, now_ms: ms } = (body as { data?: { now?: unknown; now_ms?: unknown } | null } | null)?.data ?? {};
  return typeof now === "string" && typeof ms === "number" && Date.parse(now) === ms;
}

async function parsed(answer: Response): Promise<unknown> {
  try {
    return await answer.json();
  } catch {
    return null;
  }
}

function causeOf({ cause }: Error): string {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return typeof code === "string" ? ` (${code})` : "";
}
