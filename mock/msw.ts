/**
 * The mock behind Mock Service Worker: in a browser, or in Node, requests for the real service are answered by a mock in
 * the same process, without a port and without a change to the app. `heygen-v3/mock/msw`; `msw` is a peer dependency.
 */

import { http, HttpResponse } from "msw";
import type { RequestHandler } from "msw";
import type { Mock } from "./mock.ts";

export interface HandlerOptions {
  /** Requests below this address are the mock's: the API, and the media that its answers point to. Default: the real service. */
  readonly baseUrl?: string;
}

/** Answers with the mock what an app sends to the real service: `setupWorker(...heygenHandlers(mock))`. */
export function heygenHandlers(
  mock: Pick<Mock, "fetch">,
  { baseUrl = "https://api.heygen.com" }: HandlerOptions = {},
): readonly RequestHandler[] {
  const base = baseUrl.replace(/\/+$/, "");
  return [
    http.all(`${base}/*`, async ({ request }) => {
      try {
        return await mock.fetch(request);
      } catch (error) {
        // A caller that gave up is told so by its own signal; a connection that breaks is a network error here, too.
        if (request.signal.aborted) throw error;
        return HttpResponse.error();
      }
    }),
  ];
}
