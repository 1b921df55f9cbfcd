/**
 * Browsers may call the API from any page, as they would through an app's own proxy. Written out by hand because the
 * headers never vary and must be on every answer, refusals included.
 */

import type { MiddlewareHandler } from "hono";

const exposed = "Retry-After, Date, Idempotent-Replayed, Preference-Applied, Content-Range, Accept-Ranges";

export const cors: MiddlewareHandler = async (c, next) => {
  c.header("Access-Control-Allow-Origin", "*");
  c.header("Access-Control-Expose-Headers", exposed);
  if (c.req.method !== "OPTIONS") return next();
  c.header("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS");
  // The star does not cover Authorization, so what was asked for is echoed.
  c.header("Access-Control-Allow-Headers", c.req.header("access-control-request-headers") ?? "*");
  c.header("Access-Control-Max-Age", "600");
  return c.body(null, 204);
};
