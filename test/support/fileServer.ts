/** A place where files lie, as bad as a test wants it, on a port of its own; and clients whose videos lie there. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach } from "vitest";
import type { Client, ClientOptions } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import { virtualClock } from "../unit/client.stub.ts";

export interface FileServer {
  readonly url: string;
  /** Headers of each request, in order. */
  readonly asked: IncomingMessage["headers"][];
}

export type Answering = (request: IncomingMessage, response: ServerResponse, count: number) => void;

/** To be called once, at the top of a file: servers end with the test that began them. */
export function fileServers(): (answer: Answering) => Promise<FileServer> {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });
  return async (answer) => {
    const asked: IncomingMessage["headers"][] = [];
    const server = createServer((request, response) => {
      asked.push(request.headers);
      answer(request, response, asked.length);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
  };
}

/** The first byte that a request asks for. */
export function rangeStart({ headers }: { readonly headers: { readonly range?: string | undefined } }): number {
  return Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? 0);
}

export interface VideoClient {
  readonly client: Client;
  /** How often the API was asked for an address. */
  readonly located: () => number;
}

/** A client whose only video is finished and lies at `url`; anything else it asks for goes over the network. */
export function clientOf(url: string | (() => string), options: ClientOptions = {}): VideoClient {
  let count = 0;
  const fetch = async (request: Request): Promise<Response> => {
    if (!request.url.startsWith("https://api.test/")) return globalThis.fetch(request);
    count += 1;
    const video_url = typeof url === "string" ? url : url();
    return Response.json({ data: { id: "vid_1", status: "completed", video_url } });
  };
  const client = createClient({
    apiKey: "sk_V2_very_secret_key",
    baseUrl: "https://api.test",
    fetch,
    clock: virtualClock(),
    ...options,
  });
  return { client, located: () => count };
}
