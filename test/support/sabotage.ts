/** Bugs around a mock, never inside it: what a wrapper of its fetch function can do to requests and answers. */

import type { Fetch } from "../contract/index.ts";
import type { Answer } from "./targets.ts";

export type Plant = (honest: Fetch) => Fetch;

/** Which requests a bug is about. */
export interface Where {
  readonly method?: string;
  /** Of the path, without the query. */
  readonly path?: RegExp;
}

function isAt(request: Request, { method, path = /^\/v3\// }: Where): boolean {
  return (method === undefined || request.method === method) && path.test(new URL(request.url).pathname);
}

/** Answers as told in place of those that `change` gives something for. */
export function answering(
  change: (answer: Response, request: Request, sent: string) => Response | Promise<Response> | undefined,
  where: Where = {},
): Plant {
  return (honest) => async (request) => {
    if (!isAt(request, where)) return honest(request);
    const sent = await request.clone().text();
    const answer = await honest(request);
    return (await change(answer.clone(), request, sent)) ?? answer;
  };
}

/** Changes the JSON of answers. */
export function telling(change: (body: Answer, status: number) => void, where: Where = {}): Plant {
  return answering(async (answer) => {
    const body: Answer = await answer.json();
    change(body, answer.status);
    return Response.json(body, { status: answer.status, headers: headersOf(answer) });
  }, where);
}

/** Changes the JSON of requests before the mock sees it, so that it seems to take more or other things than it does. */
export function hearing(change: (body: Answer) => void, where: Where = {}): Plant {
  return rewriting((text) => {
    try {
      const body: Answer = JSON.parse(text);
      if (typeof body !== "object" || body === null) return text;
      change(body);
      return JSON.stringify(body);
    } catch {
      return text;
    }
  }, where);
}

/** Changes the text of requests. */
export function rewriting(change: (text: string) => string, where: Where = {}): Plant {
  return (honest) => async (request) => {
    if (!isAt(request, where) || request.headers.get("content-type") !== "application/json") return honest(request);
    const { url, method, headers } = request;
    return honest(new Request(url, { method, headers, body: change(await request.text()) }));
  };
}

/** Sends requests with another address or other headers. */
export function redirecting(change: (url: URL, headers: Headers) => void, where: Where = {}): Plant {
  return (honest) => async (request) => {
    if (!isAt(request, where)) return honest(request);
    const url = new URL(request.url);
    const headers = new Headers(request.headers);
    change(url, headers);
    const { method } = request;
    const body = method === "GET" ? undefined : await request.arrayBuffer();
    return honest(new Request(url, { method, headers, ...(body !== undefined && body.byteLength > 0 && { body }) }));
  };
}

/** A refusal in the API's format. */
export function refusal(status: number, code: string, param: string | null = null): Response {
  return Response.json({ error: { code, message: "No.", param, doc_url: null } }, { status });
}

export function headersOf(answer: Response): Headers {
  const headers = new Headers(answer.headers);
  headers.delete("content-length");
  return headers;
}
