/**
 * A fetch function over `node:http`, for runs of many thousand small requests over kept connections: the platform's own
 * takes three times as long for each. Answers come whole, redirects as they are, and nothing is decompressed, as none is
 * asked for.
 */
import type { IncomingMessage, RequestOptions } from "node:http";
import { Agent, request as send } from "node:http";
import type { ContractOptions } from "../run.ts";
import type { Fetch } from "../target.ts";

/** How the commands come to an address: the quick way where it serves, the platform's elsewhere. */
export function reach(baseUrl: string): Pick<ContractOptions, "target" | "baseUrl"> {
  return baseUrl.startsWith("http:") ? { target: createHttpFetch(), baseUrl } : { target: baseUrl };
}

/** Connections that are kept: more than a law ever has under way. */
const maxSockets = 32;

/** No more is read of an answer: whoever asked for it refuses what is larger than 64 MiB. */
const mostBytes = 65 * 2 ** 20;

/**
 * Milliseconds after which a connection that nobody used is not trusted any more. Servers close idle ones after a few
 * seconds, and while the suite computes, it does not notice.
 */
const idleMs = 1000;

/** For `http:` alone. Idle connections do not keep the process from its end. `now` counts milliseconds. */
export function createHttpFetch({ now = () => performance.now() }: { readonly now?: () => number } = {}): Fetch {
  const agent = new Agent({ keepAlive: true, maxSockets });
  let underWay = 0;
  let endedAt = 0;
  return async (request) => {
    if (underWay === 0 && now() - endedAt > idleMs) agent.destroy();
    underWay += 1;
    try {
      const { method, signal } = request;
      const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer());
      const headers: Record<string, string | number> = {
        accept: "*/*",
        "accept-encoding": "identity",
        "user-agent": "heygen-contract",
        ...Object.fromEntries(request.headers),
      };
      if (body !== null || method !== "GET") headers["content-length"] = body?.byteLength ?? 0;
      return await read(await answered(request.url, { method, signal, headers, agent }, body));
    } finally {
      underWay -= 1;
      endedAt = now();
    }
  };
}

function answered(url: string, options: RequestOptions, body: Uint8Array | null): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    send(url, options, resolve)
      .on("error", reject)
      .end(body ?? undefined);
  });
}

async function read(message: IncomingMessage): Promise<Response> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > mostBytes) break;
  }
  const { statusCode: status = 0, statusMessage: statusText = "" } = message;
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headersDistinct))
    for (const each of value ?? []) headers.append(name, each);
  const isEmpty = status === 204 || status === 205 || status === 304 || size === 0;
  return new Response(isEmpty ? null : new Uint8Array(Buffer.concat(chunks)), { status, statusText, headers });
}
