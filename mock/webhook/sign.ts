/**
 * Signature of a webhook: lower-case hex HMAC-SHA256 of the raw body, keyed with the endpoint's whole secret as text.
 * The timestamp is not part of what is signed, which is how the vendor does it.
 */

import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

export function sign(body: string, secret: string): string {
  return bytesToHex(hmac(sha256, utf8ToBytes(secret), utf8ToBytes(body)));
}
