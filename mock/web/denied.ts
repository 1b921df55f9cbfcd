/** What a CDN says to an address that it does not honour: 403 and XML, never the API's envelope. */

import type { Context } from "hono";
import type { LinkState } from "../domain/links.ts";
import { respond } from "./answers.ts";

const reasons: Readonly<Record<Exclude<LinkState, "valid">, readonly [code: string, message: string]>> = {
  unsigned: ["MissingKey", "Missing Expires, Signature or Key-Pair-Id query parameter"],
  tampered: ["AccessDenied", "The signature does not belong to this address"],
  expired: ["AccessDenied", "The address has expired; read its record again for a fresh one"],
};

export function deny(c: Context, state: Exclude<LinkState, "valid">): Response {
  const [code, message] = reasons[state];
  return respond(
    c,
    403,
    `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    { "Content-Type": "text/xml", "Cache-Control": "no-store" },
  );
}
