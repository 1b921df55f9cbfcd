/** What a saboteur can do to requests and answers that pass it, without knowing anything of what is behind it. */

import type { Fetch } from "../target.ts";

/** Stands between the suite and the target, and gets one thing wrong. Each call makes one with a memory of its own. */
export type Wrap = (honest: Fetch) => Fetch;

// What is changed is of any shape.
export type Json = any;

/** A request as a saboteur sees it. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  /** Its JSON, to be changed in place; null for none. */
  readonly body: Json;
  /** The text it came as; empty for a GET. */
  readonly text: string;
  readonly key: string;
}

export type Memory = Map<string, Json>;

/** Every call of the API itself, not of its control. */
export const everywhere = /^[A-Z]+ \/v3\//;

async function callOf(request: Request): Promise<Call> {
  const text = request.method === "GET" ? "" : await request.clone().text();
  const { method, headers, url } = request;
  return { method, url: new URL(url), headers, text, body: parsed(text) ?? null, key: keyOf(request) };
}

function parsed(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isAt = ({ method, url }: Call, where: RegExp): boolean => where.test(`${method} ${url.pathname}`);

/** Changes the JSON of answers; a status that comes back takes the place of theirs. `where` is like `GET /v3/videos$`. */
export function telling(
  where: RegExp,
  change: (body: Json, about: Call & { readonly status: number; readonly memory: Memory }) => number | void,
): Wrap {
  return replying(where, async (answer, call, { memory }) => {
    const text = await answer.clone().text();
    const body: Json = parsed(text);
    if (typeof body !== "object" || body === null) return answer;
    const status = change(body, { ...call, status: answer.status, memory }) ?? answer.status;
    return withBody(answer, JSON.stringify(body), status);
  });
}

/** Changes answers as a whole; undefined lets one pass. */
export function replying(
  where: RegExp,
  change: (
    answer: Response,
    call: Call,
    at: { readonly honest: Fetch; readonly memory: Memory },
  ) => Response | undefined | Promise<Response | undefined>,
): Wrap {
  return (honest) => {
    const memory: Memory = new Map();
    return async (request) => {
      const call = await callOf(request);
      const answer = await honest(request);
      if (!isAt(call, where)) return answer;
      return (await change(answer.clone(), call, { honest, memory })) ?? answer;
    };
  };
}

/** Changes the JSON, the address and the headers of requests, so that something else is done than was asked for. */
export function hearing(where: RegExp, change: (call: Call, memory: Memory) => void): Wrap {
  return (honest) => {
    const memory: Memory = new Map();
    return async (request) => {
      const call = await callOf(request);
      if (!isAt(call, where)) return honest(request);
      const headers = new Headers(request.headers);
      const before = JSON.stringify(call.body);
      change({ ...call, headers }, memory);
      // What was not touched is sent on as it came, be it JSON, a form or nothing.
      if (JSON.stringify(call.body) === before) return honest(new Request(new Request(call.url, request), { headers }));
      return honest(new Request(call.url, { method: call.method, headers, body: JSON.stringify(call.body) }));
    };
  };
}

/** Changes the text of requests that are said to be JSON. */
export function rewriting(where: RegExp, change: (text: string) => string): Wrap {
  return (honest) => async (request) => {
    const call = await callOf(request);
    if (!isAt(call, where) || request.headers.get("content-type") !== "application/json") return honest(request);
    const { url, method, headers } = request;
    return honest(new Request(url, { method, headers, body: change(call.text) }));
  };
}

/** Answers in place of what is behind, or leaves it to that, which it may ask other things first. */
export function answering(
  where: RegExp,
  answer: (
    call: Call,
    at: { readonly request: Request; readonly honest: Fetch; readonly memory: Memory },
  ) => Response | undefined | Promise<Response | undefined>,
): Wrap {
  return (honest) => {
    const memory: Memory = new Map();
    return async (request) => {
      const call = await callOf(request);
      const given = isAt(call, where) ? await answer(call, { request: request.clone(), honest, memory }) : undefined;
      return given ?? honest(request);
    };
  };
}

/** Takes what is refused with a status and a text like this. */
export function taking(where: RegExp, refused: RegExp, made: (call: Call) => unknown): Wrap {
  return replying(where, async (answer, call) => {
    const text = await answer.clone().text();
    return answer.status < 400 || !refused.test(`${answer.status} ${text}`) ? answer : json(200, { data: made(call) });
  });
}

/** A bug in the pages of all lists. */
export function pagesThat(change: (page: Json, query: URLSearchParams) => Json): Wrap {
  return replying(/^GET \/v3\//, async (answer, { url }) => {
    const page: Json = answer.status === 200 ? parsed(await answer.clone().text()) : undefined;
    if (!Array.isArray(page?.data) || !("has_more" in page)) return answer;
    return withBody(answer, JSON.stringify(change(page, url.searchParams)));
  });
}

/** The request with another address or other headers. */
export function changed(
  request: Request,
  {
    path,
    headers = {},
  }: { readonly path?: (path: string) => string; readonly headers?: Record<string, string | null> },
): Request {
  const url = new URL(request.url);
  const place = path?.(url.pathname + url.search) ?? url.pathname + url.search;
  const other = new Request(new URL(place, url), request);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) other.headers.delete(name);
    else other.headers.set(name, value);
  }
  return other;
}

/** A request of the same caller with another method, path and body. */
export function another({ url, key }: Call, method: string, path: string, body?: unknown): Request {
  const headers = { "x-api-key": key, ...(body !== undefined && { "content-type": "application/json" }) };
  return new Request(new URL(path, url), {
    method,
    headers,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

export function isApi({ url }: { readonly url: string }): boolean {
  return new URL(url).pathname.startsWith("/v3/");
}

export function keyOf({ headers }: Request): string {
  return headers.get("x-api-key") ?? "";
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A refusal in the API's format. */
export function refusal(status: number, code: string, param: string | null = null): Response {
  return json(status, { error: { code, message: "No.", param, doc_url: null } });
}

/** The answer with another body, and as long as that. */
export function withBody(answer: Response, text: string, status: number = answer.status): Response {
  return new Response(text === "" ? null : text, { status, headers: headersOf(answer) });
}

/** The answer with one header more. */
export function withHeader(answer: Response, name: string, value: string): Response {
  const { status, body } = answer;
  const headers = new Headers(answer.headers);
  headers.set(name, value);
  return new Response(body, { status, headers });
}

/** What an answer says besides its body. */
export function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return headers;
}

/** What a create answers that has made nothing. */
export const fakeVideo = (): unknown => ({ video_id: "made_up", status: "waiting", output_format: "mp4" });
