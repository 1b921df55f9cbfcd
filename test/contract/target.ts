/**
 * Something that claims to speak HeyGen v3: a base URL, or a fetch function. Each request is bounded in time and size,
 * redirects are answers like any other, and nothing is ever sent to another origin.
 */

export type Fetch = (request: Request) => Promise<Response>;

/** A whole answer, as text. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface Target {
  /** For reports: the origin, or `in process`. */
  readonly name: string;
  /** Without a slash at its end. */
  readonly baseUrl: string;
  readonly send: Fetch;
  /** The same for one who wants the text alone: of the thousands of requests of a run each is then made only once. */
  readonly ask: (url: string, init: RequestInit) => Promise<Answer>;
  /** Whether it answers under `/__mock/`: then time, faults and worlds are at hand. */
  readonly hasControl: boolean;
  /** Whether it lives in this process, so that requests can be interleaved at will. */
  readonly isInProcess: boolean;
}

export interface TargetOptions {
  /**
   * Where requests go; a fetch function is called with addresses below it. Default: `http://localhost`, for a fetch function
   * that answers in this process.
   */
  readonly baseUrl?: string;
  /** Default: the platform's. */
  readonly fetch?: Fetch;
  readonly key: string;
  /** Milliseconds for one request and its answer. Default 10000. */
  readonly timeoutMs?: number;
  /** Whether to look for a control API. Default: everywhere but at the real service. */
  readonly control?: boolean;
}

/** The target did not answer at all, or with something that is no API. */
export class UnreachableError extends Error {
  override readonly name: string = "UnreachableError";
}

/** No answer, or one that did not come whole in time, or is larger than anything that the API would send. */
export class UnansweredError extends Error {
  override readonly name: string = "UnansweredError";
}

const mostBytes = 64 * 2 ** 20;

export async function openTarget({
  baseUrl,
  fetch: given,
  key,
  timeoutMs = 10_000,
  control,
}: TargetOptions): Promise<Target> {
  const base = new URL(baseUrl ?? "http://localhost");
  const whole = bounded(given ?? ((request) => globalThis.fetch(request)), { origin: base.origin, timeoutMs });
  const send: Fetch = async (request) => {
    const { status, statusText, headers, bytes } = await whole(
      request.url,
      (signal) => new Request(request, { signal }),
    );
    const isEmpty = status === 204 || status === 205 || status === 304 || bytes.byteLength === 0;
    // What cannot be made into a Response, like a status of 199, is seen by its own law.
    return new Response(isEmpty ? null : bytes, { status, statusText, headers });
  };
  const utf8 = new TextDecoder();
  const ask: Target["ask"] = async (url, init) => {
    const { status, headers, bytes } = await whole(url, (signal) => new Request(url, { ...init, signal }));
    return { status, headers, text: utf8.decode(bytes) };
  };
  const address = base.origin + base.pathname.replace(/\/+$/, "");
  const isReal = /(^|\.)heygen\.com\.?$/.test(base.hostname);
  const probe = (path: string): Promise<Response> =>
    send(new Request(address + path, { headers: { "X-Api-Key": key }, redirect: "manual" }));
  let hasControl = false;
  try {
    if (control ?? !isReal) {
      const answer = await probe("/__mock/clock");
      hasControl =
        answer.ok && typeof ((await parsed(answer)) as { data?: { now?: unknown } } | null)?.data === "object";
    } else {
      await probe("/v3/users/me");
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UnreachableError(`${base.origin} does not answer: ${why}`, { cause: error });
  }
  const isInProcess = given !== undefined && baseUrl === undefined;
  return {
    name: isInProcess ? "in process" : base.origin,
    baseUrl: address,
    send,
    ask,
    hasControl,
    isInProcess,
  };
}

interface Whole {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The whole answer within the time, or an error: a target that hangs or dribbles must not hold up a run. */
function bounded(
  fetch: Fetch,
  { origin, timeoutMs }: { readonly origin: string; readonly timeoutMs: number },
): (url: string, requestOf: (signal: AbortSignal) => Request) => Promise<Whole> {
  return async (url, requestOf) => {
    if (!url.startsWith(`${origin}/`) && new URL(url).origin !== origin)
      throw new Error(`Nothing is sent to ${new URL(url).origin}.`);
    const stop = new AbortController();
    const request = requestOf(stop.signal);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new UnansweredError(`no whole answer within ${timeoutMs} ms`)), timeoutMs);
    });
    const work = async (): Promise<Whole> => {
      const answer = await fetch(request);
      const { status, statusText, headers } = answer;
      return { status, statusText, headers, bytes: await readAll(answer) };
    };
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      stop.abort();
      if (error instanceof UnansweredError || !(error instanceof Error)) throw error;
      const { pathname } = new URL(request.url);
      const why = `${error.message}${causeOf(error)}`;
      throw new UnansweredError(`no answer to ${request.method} ${pathname}: ${why}`, { cause: error });
    } finally {
      clearTimeout(timer);
    }
  };
}

async function readAll({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array(0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new UnansweredError("an answer of more than 64 MiB");
    chunks.push(chunk);
  }
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
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
