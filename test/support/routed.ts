/** The client's webhook router on a real port, as an app would run it. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { afterEach } from "vitest";
import type { ReceivedEvent, RouterOptions, WebhookEventType } from "../../src/webhooks/index.ts";
import { createRouter } from "../../src/webhooks/index.ts";

export interface Routed {
  readonly url: string;
  /** Every event whose handler was called, in order, with its delivery's id. */
  readonly handled: { readonly event: ReceivedEvent; readonly eventId: string }[];
  /** The status of every answer, in order. */
  readonly statuses: number[];
  readonly reasons: string[];
  /** The secrets that count now. */
  secrets: readonly string[];
  /** How many of the next events are to fail. */
  failures: number;
}

/** To be called once, at the top of a file; what it starts ends with the test. */
export function routed(): (options?: Partial<RouterOptions>) => Promise<Routed> {
  const open: (() => Promise<void>)[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((close) => close()));
  });
  return async (options = {}) => {
    const router = createRouter({
      secrets: () => app.secrets,
      onOther: (event, { eventId }) => {
        if (app.failures > 0) {
          app.failures -= 1;
          throw new Error("as asked");
        }
        app.handled.push({ event, eventId });
      },
      onError: (error) => app.reasons.push((error as { reason?: string }).reason ?? "failed"),
      ...options,
    });
    const server = createServer(
      getRequestListener(
        async (request) => {
          const response = await router(request);
          app.statuses.push(response.status);
          return response;
        },
        { overrideGlobalObjects: false },
      ),
    );
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    const app: Routed = {
      url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
      handled: [],
      statuses: [],
      reasons: [],
      secrets: ["whsec_none"],
      failures: 0,
    };
    return app;
  };
}

export const typesOf = ({ handled }: Routed): WebhookEventType[] =>
  handled.map(({ event }) => event.event_type as WebhookEventType);
