/** Serving bytes in parts (RFC 9110, section 14): without it a browser cannot seek in a video. */

import type { Context } from "hono";
import { respond } from "./answers.ts";

export function answerBytes(
  c: Context,
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
  more: Readonly<Record<string, string>> = {},
): Response {
  const headers = {
    "Content-Type": contentType,
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, max-age=60",
    ...more,
  };
  // A part is wanted only of what is still the same, and files here have no validator that could say so.
  const isConditional = c.req.header("if-range") !== undefined;
  const range = isConditional ? null : readRange(c.req.header("range"), bytes.length);
  if (range === "unsatisfiable")
    return respond(c, 416, null, { ...headers, "Content-Range": `bytes */${bytes.length}` });
  if (range === null) return respond(c, 200, bytes, { ...headers, "Content-Length": String(bytes.length) });
  const { first, last } = range;
  return respond(c, 206, bytes.slice(first, last + 1), {
    ...headers,
    "Content-Length": String(last - first + 1),
    "Content-Range": `bytes ${first}-${last}/${bytes.length}`,
  });
}

/** Both ends inclusive. null: the whole; a header that is malformed or asks for several ranges is ignored, as the RFC allows. */
export function readRange(
  header: string | undefined,
  length: number,
): { readonly first: number; readonly last: number } | "unsatisfiable" | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? "");
  if (match === null) return null;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return null;
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(Number(to), length - 1);
  if (from !== "" && to !== "" && Number(to) < first) return null;
  return first >= length || first > last ? "unsatisfiable" : { first, last };
}
