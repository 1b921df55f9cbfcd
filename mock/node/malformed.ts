/** What is answered to bytes that never become a request: the same envelope as any other refusal. */

import type { Socket } from "node:net";
import { envelopeOf } from "../domain/errors.ts";

const refusals = {
  400: { code: "invalid_parameter", reason: "Bad Request", message: "This is not a well-formed HTTP request." },
  408: { code: "invalid_parameter", reason: "Request Timeout", message: "The request took too long to arrive." },
  431: {
    code: "invalid_parameter",
    reason: "Request Header Fields Too Large",
    message: "The path and headers are larger than the 16 KiB that are read.",
  },
} as const;

const headers = { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" } as const;

function textOf(status: keyof typeof refusals, message: string): string {
  return JSON.stringify(envelopeOf({ status, code: refusals[status].code, message }));
}

/** For a request line or Host that the platform reads and that still names nothing. */
export function malformed(): Response {
  return new Response(
    textOf(
      400,
      "The request's path or Host is not one that HTTP allows; both are needed, without a user or backslash.",
    ),
    { status: 400, headers },
  );
}

/** For what the parser gave up on: there is no request to answer, only a socket to write to. */
export function refuseBytes({ code }: NodeJS.ErrnoException, socket: Socket): void {
  const status = code === "HPE_HEADER_OVERFLOW" ? 431 : code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
  // A connection that was reset, or whose answer is already on the way, is past being told anything.
  if (code === "ECONNRESET" || !socket.writable || socket.bytesWritten > 0) {
    socket.destroy();
    return;
  }
  const { reason, message } = refusals[status];
  const text = textOf(status, message);
  const head = Object.entries({ ...headers, "Content-Length": Buffer.byteLength(text), Connection: "close" })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join("");
  socket.end(`HTTP/1.1 ${status} ${reason}\r\n${head}\r\n${text}`);
}
