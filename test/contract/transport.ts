/**
 * The way of a request to its whole answer. A fetch function is one; where a run makes many thousand requests, one that
 * needs no Request and no Response for each is twice as quick.
 */
import type { Fetch } from "./target.ts";

/** A request as it goes out: nothing is added to it but what the protocol needs. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | null;
  /** Nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

export interface Whole {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Headers;
  /** All of it, or somewhat more than `mostBytes`. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Transport {
  /** Redirects are answers. Rejects where no answer comes, or not all of it. */
  readonly exchange: (sent: Sent) => Promise<Whole>;
}

/** Whoever asks refuses an answer that is larger, so that no more of it is read. */
export const mostBytes = 64 * 2 ** 20;

export function overFetch(fetch: Fetch): Transport {
  return {
    exchange: async ({ url, ...init }) => {
      const answer = await fetch(new Request(url, { ...init, redirect: "manual" }));
      const { status, statusText, headers } = answer;
      return { status, statusText, headers, bytes: await readAll(answer) };
    },
  };
}

/** A fetch function that goes this way. */
export function fetchOver({ exchange }: Transport): Fetch {
  return async (request) => responseOf(await exchange({ ...(await sentOf(request)), signal: request.signal }));
}

export async function sentOf(request: Request): Promise<Omit<Sent, "signal">> {
  const { url, method } = request;
  const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
  return { url, method, headers: Object.fromEntries(request.headers), body };
}

/** There is an answer, but with a status that none has in HTTP. */
export class StatusError extends Error {
  override readonly name: string = "StatusError";
}

/** @throws StatusError for what cannot be made into a Response, like a status of 199 */
export function responseOf({ status, statusText, headers, bytes }: Whole): Response {
  if (status < 200 || status > 599)
    throw new StatusError(`the status ${status} was answered, which HTTP does not know`);
  const isEmpty = status === 204 || status === 205 || status === 304 || bytes.byteLength === 0;
  return new Response(isEmpty ? null : bytes, { status, statusText, headers });
}

async function readAll({ body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (!body) return new Uint8Array(0);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > mostBytes) break;
  }
  const [first] = chunks;
  return first !== undefined && chunks.length === 1 ? first : new Uint8Array(await new Blob(chunks).arrayBuffer());
}
