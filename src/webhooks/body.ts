/** The body of a post as it came: signatures are over its bytes. */

import { WebhookVerificationError } from "./failure.ts";

/** Bytes, or their text. A text has lost a byte order mark and whatever was no UTF-8, so that bytes are the safer choice. */
export type RawBody = string | Uint8Array | ArrayBuffer;

/**
 * A copy, so that what was verified is what is parsed.
 *
 * @throws WebhookVerificationError `bad_payload`, for what a framework has parsed already
 */
export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === "string") return new TextEncoder().encode(body);
  // Not by instanceof: bytes may come from another realm, as in some test runners.
  if (typeof (body as Partial<Uint8Array> | undefined)?.byteLength === "number") return new Uint8Array(body);
  throw new WebhookVerificationError(
    "bad_payload",
    "The body is neither bytes nor text. Pass it as it came, before a framework parses it.",
  );
}
