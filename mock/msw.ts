/**
 * The mock behind Mock Service Worker: in a browser, or in Node, requests for the real service are answered by a mock in
 * the same process, without a port and without a change to the app. `heygen-v3/mock/msw`; `msw` is a peer dependency.
 */

import { http, HttpResponse } from "msw";
import type { RequestHandler } from "msw";
import type { Mock } from "./mock.ts";

export interface HandlerOptions {
  /**
   * Requests below this address are the mock's: the API, and the media that its answers point to. Default: the real
   * service. In a page it may be a path of the page's own server, such as `/api/heygen`, which the mock does not see; give
   * the mock the whole of that address as `publicUrl`, so that its answers point there, too.
   */
  readonly baseUrl?: string;
  /** Credential of requests that bring none, as an app's own server would add it. Default: none, so that they get a 401. */
  readonly key?: string;
}

/** Answers with the mock what an app sends to the real service: `setupWorker(...heygenHandlers(mock))`. */
export function heygenHandlers(
  mock: Pick<Mock, "fetch">,
  { baseUrl = "https://api.heygen.com", key }: HandlerOptions = {},
): readonly RequestHandler[] {
  const base = baseUrl.replace(/\/+$/, "");
  const prefix = base.startsWith("/") ? base : new URL(base).pathname.replace(/\/$/, "");
  return [
    http.all(`${base}/*`, async ({ request }) => {
      try {
        return await mock.fetch(await forwarded(request, prefix, key));
      } catch {
        // A connection that breaks is a network error here, too. A caller that gave up is told so by its own signal, and
        // what a handler throws would be taken for a failure of the handler.
        return HttpResponse.error();
      }
    }),
  ];
}

/** The request as the app's own server would send it on. */
async function forwarded(request: Request, prefix: string, key: string | undefined): Promise<Request> {
  const headers = new Headers(request.headers);
  const lacksKey = key !== undefined && !headers.has("x-api-key") && !headers.has("authorization");
  if (prefix === "" && !lacksKey) return request;
  if (lacksKey) headers.set("x-api-key", key);
  const url = new URL(request.url);
  url.pathname = url.pathname.slice(prefix.length);
  // Not as a stream: not every browser can put one into a request.
  const body = await request.arrayBuffer();
  const { method, signal } = request;
  return new Request(url, { method, headers, signal, ...(body.byteLength > 0 && { body }) });
}
