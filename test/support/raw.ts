/** Bytes on a socket, for what no HTTP client would send. */

import { connect } from "node:net";

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
