/** Bytes on a socket, for what no HTTP client would send. */

import type { Socket } from "node:net";
import { connect, createServer } from "node:net";

export interface RawOptions {
  /** Hang up after this many bytes were written instead of waiting for an answer. */
  readonly hangUp?: boolean;
}

/** Everything that came back until the connection closed. */
export function sendRaw(
  port: number,
  request: string | Uint8Array,
  { hangUp = false }: RawOptions = {},
): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, "127.0.0.1", () => socket.write(request, () => hangUp && socket.destroy()));
    socket.on("data", (chunk: Buffer) => chunks.push(chunk));
    // A reset is an answer too; what came before it counts.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
  });
}

/**
 * Begins a request that is never finished; resolves once the server has begun to work on it, with a function that hangs
 * up. The server says so by its `100 Continue`.
 */
export function beginRaw(
  port: number,
  method: string,
  target: string,
  headers: Readonly<Record<string, string>>,
): Promise<() => void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () =>
      socket.write(requestText(method, target, { "Content-Length": "500", Expect: "100-continue", ...headers })),
    );
    socket.once("data", () => resolve(() => socket.destroy()));
    socket.on("error", reject);
  });
}

/** A request as text, with the headers that HTTP wants, closing its connection. */
export function requestText(
  method: string,
  target: string,
  headers: Readonly<Record<string, string>> = {},
  body = "",
): string {
  const all = {
    Host: "localhost",
    "X-Api-Key": "mock_demo",
    Connection: "close",
    ...(body === "" ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
}

export interface RawServer {
  readonly port: number;
  readonly url: string;
  /** Heads of the requests that came, as text. */
  readonly heads: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * A server that answers with bytes: once the head of a request is there, `answer` gets the socket and the number of the
 * request, from 1. Each connection is for one request only, so that nothing is told apart by reuse.
 */
export async function rawServer(answer: (socket: Socket, request: number) => void): Promise<RawServer> {
  const heads: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let text = "";
    let isAnswered = false;
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString("latin1");
      if (isAnswered || !text.includes("\r\n\r\n")) return;
      isAnswered = true;
      heads.push(text.slice(0, text.indexOf("\r\n\r\n")));
      answer(socket, heads.length);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as { readonly port: number };
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    heads,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** An answer as text, closing its connection, with the length of its body unless the headers say otherwise. */
export function answerText(status: string, headers: Readonly<Record<string, string>>, body = ""): string {
  const all = { Connection: "close", "Content-Length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${body}`;
}
