/**
 * Who may drive the control API: programs on this machine, and pages that the mock itself served. A web page from
 * elsewhere can make a browser send requests here, under its own origin or under a name that it pointed at this
 * machine, so a foreign `Origin` and a foreign `Host` are both refused. What is posted to an inbox comes from servers,
 * which send no `Origin`, and under any name.
 */

import type { MiddlewareHandler } from "hono";
import { isPrivateHost } from "../domain/addresses.ts";
import { forbidden } from "../domain/errors.ts";
import { inboxAt } from "../domain/inbox.ts";

export function guardControl(publicUrl: string | null): MiddlewareHandler {
  const publicHost = publicUrl === null ? null : new URL(publicUrl).host;
  return async (c, next) => {
    const url = new URL(c.req.url);
    // Webhooks come under whatever name leads here, a tunnel's for example; they are told nothing but a status.
    const isPost = c.req.method === "POST" && inboxAt(url) !== undefined;
    if (!isPost && !isPrivateHost(url.hostname) && url.host !== publicHost) {
      throw forbidden(
        `The control API does not answer under the name ${url.hostname}; use a loopback address, or start the mock with --public-url.`,
      );
    }
    const origin = c.req.header("origin");
    const isForeign =
      origin !== undefined &&
      origin !== url.origin &&
      origin !== (publicUrl === null ? null : new URL(publicUrl).origin);
    const isCrossSite =
      ["cross-site", "same-site"].includes(c.req.header("sec-fetch-site") ?? "") && c.req.method !== "GET";
    if (isForeign || isCrossSite) throw forbidden("The control API takes no calls from pages of another origin.");
    return next();
  };
}
