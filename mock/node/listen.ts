/** A mock on a real port. */

import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { HttpBindings } from "@hono/node-server";
import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { ConnectionLost } from "../index.ts";
import type { Mock } from "../mock.ts";
import { malformed, refuseBytes } from "./malformed.ts";

export const defaultPort: number = 4394;

export interface ListenOptions {
  /** 0 takes any free port. Default 4394. */
  readonly port?: number;
  /** Address to bind to. Default 127.0.0.1, which only this machine can reach. */
  readonly host?: string;
  /**
   * Puts lighter kinds of Request and Response in the place of the platform's, which nearly halves the cost of a
   * request. For processes that serve a mock and do nothing else. Default false.
   */
  readonly replaceGlobals?: boolean;
}

export interface Listening {
  /** Base URL under which the mock answers, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Stops accepting, lets requests in work end within `graceMs` (default 2000), then cuts what is left. */
  readonly close: (options?: { readonly graceMs?: number }) => Promise<void>;
}

/** Resolves once the port is open; rejects with the system's error (`EADDRINUSE`, `EACCES`) when it cannot be. */
export async function listen(
  mock: Pick<Mock, "handle" | "hangUp" | "close" | "setOrigin">,
  { port = defaultPort, host = "127.0.0.1", replaceGlobals = false }: ListenOptions = {},
): Promise<Listening> {
  const listener = getRequestListener(
    (request, env) => mock.handle(request).catch((error: unknown) => breakConnection(error, env as HttpBindings)),
    { overrideGlobalObjects: replaceGlobals, errorHandler: malformed },
  );
  const server = createServer({ requireHostHeader: false }, (request, response) => void listener(request, response));
  server.on("clientError", (error, socket) => refuseBytes(error, socket as Socket));
  await new Promise<void>((resolve, reject) => {
    server.once("listening", resolve);
    server.once("error", reject);
    server.listen(port, host);
  });
  const actual = (server.address() as AddressInfo).port;
  const url = `http://${urlHost(host)}:${actual}`;
  mock.setOrigin(url);
  return {
    url,
    port: actual,
    close: async ({ graceMs = 2000 } = {}) => {
      // What waits for an event would wait for the grace to end.
      mock.hangUp();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeIdleConnections();
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      await closed;
      clearTimeout(cut);
      await mock.close({ graceMs });
    },
  };
}

/** What a fault has decided to leave unanswered: nothing is sent and the connection reset, or a part is and it ends. */
function breakConnection(error: unknown, { outgoing }: { readonly outgoing: HttpBindings["outgoing"] }): Response {
  if (!(error instanceof ConnectionLost)) throw error;
  const { socket } = outgoing;
  const { sent } = error;
  if (sent === null) socket?.resetAndDestroy();
  else {
    outgoing.writeHead(sent.status, Object.fromEntries(sent.headers));
    outgoing.write(sent.body, () => socket?.destroySoon());
  }
  return RESPONSE_ALREADY_SENT;
}

/** A name to put into a URL: unspecified addresses are listened on, not called. */
function urlHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
