/** A webhook receiver on a real port, which notes what it gets and answers as it is told. */

import type { IncomingHttpHeaders, Server, ServerResponse } from "node:http";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  /** The exact text of the body. */
  readonly body: string;
  readonly event: { readonly event_type: string; readonly event_data: Record<string, unknown> };
}

/** How to answer: a status, a connection cut without an answer, none at all, or whatever a function does. */
export type Manner =
  | number
  | "reset"
  | "hang"
  | ((received: Received, response: ServerResponse) => void | Promise<void>);

export interface Receiver {
  readonly url: string;
  readonly received: Received[];
  /** Answers so from now on. */
  answer: Manner;
  /** Resolves once `count` posts have come in all; real time, for traffic that no clock step waits for. */
  readonly waitFor: (count: number) => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function startReceiver(answer: Manner = 200, port = 0): Promise<Receiver> {
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString("utf8");
      const got: Received = { headers: request.headers, body, event: JSON.parse(body) as Received["event"] };
      received.push(got);
      for (const look of waiting) look();
      reply(receiver.answer, got, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer,
    waitFor: (count) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (received.length < count) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return receiver;
}

function reply(manner: Manner, got: Received, response: ServerResponse): void {
  if (manner === "hang") return;
  if (manner === "reset") response.socket?.destroy();
  else if (typeof manner === "number") response.writeHead(manner).end();
  else void manner(got, response);
}
