/**
 * Browsers may call the API from any page, as they would through an app's own proxy. Written out by hand because the
 * headers never vary and must be on every answer, refusals included.
 */

import type { MiddlewareHandler } from "hono";
import { respond } from "./answers.ts";

const exposed =
  "Retry-After, Date, Idempotent-Replayed, Preference-Applied, X-Mock-Fault, Content-Range, Accept-Ranges, Mock-World";

const shared = { "Access-Control-Allow-Origin": "*", "Access-Control-Expose-Headers": exposed };

export const cors: MiddlewareHandler = async (c, next) => {
  c.set("sharedHeaders", shared);
  if (c.req.method !== "OPTIONS") return next();
  return respond(c, 204, null, {
    "Access-Control-Allow-Methods": "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS",
    // The star does not cover Authorization, so what was asked for is echoed.
    "Access-Control-Allow-Headers": c.req.header("access-control-request-headers") ?? "*",
    "Access-Control-Max-Age": "600",
  });
};
