/**
 * Signatures as the service makes them: lower-case hex HMAC-SHA256 of the raw body, keyed with the endpoint's whole secret
 * as text, `whsec_` included. Neither the timestamp nor the event's id is part of what is signed.
 */

import { HeyGenError } from "../errors.ts";
import type { RawBody } from "./body.ts";
import { bytesOf } from "./body.ts";

const algorithm = { name: "HMAC", hash: "SHA-256" } as const;

/** @throws HeyGenError for an empty secret, with which anybody could sign */
function keyOf(secret: string): Promise<CryptoKey> {
  if (!secret) throw new HeyGenError("The webhook secret is empty or missing.");
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"]);
}

/** Whether one of the secrets made the signature. The comparison is Web Crypto's own, which takes the same time for all. */
export async function isSigned(
  body: Uint8Array<ArrayBuffer>,
  signature: string,
  secrets: string | readonly string[],
): Promise<boolean> {
  const list = [secrets].flat();
  // No secret at all is refused as an empty one is.
  const keys = await Promise.all((list.length > 0 ? list : [""]).map(keyOf));
  if (!/^[0-9a-f]{64}$/.test(signature)) return false;
  const bytes = Uint8Array.from(signature.match(/../g)!, (digits) => Number(`0x${digits}`));
  const verdicts = await Promise.all(keys.map((key) => crypto.subtle.verify(algorithm.name, key, bytes, body)));
  return verdicts.includes(true);
}

export function hex(bytes: ArrayBuffer): string {
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What `Heygen-Signature` holds for a body: for tests of a receiver, and for passing events on. */
export async function sign(body: RawBody, secret: string): Promise<string> {
  return hex(await crypto.subtle.sign(algorithm.name, await keyOf(secret), bytesOf(body)));
}

/** What is not signed, and may be chosen. */
export interface SignedHeadersOptions {
  /** The same in every attempt to deliver one event. Default: a random one. */
  readonly eventId?: string | undefined;
  /** Unix seconds. Default: now. */
  readonly timestamp?: number | undefined;
}

/** The headers of a delivery. */
export type SignedHeaders = Record<
  "Content-Type" | "Heygen-Event-Id" | "Heygen-Timestamp" | "Heygen-Signature",
  string
>;

/** All headers that the service would send with this body, for tests of a receiver. */
export async function signedHeaders(
  body: RawBody,
  secret: string,
  { eventId = `evt_${crypto.randomUUID()}`, timestamp = Math.floor(Date.now() / 1000) }: SignedHeadersOptions = {},
): Promise<SignedHeaders> {
  return {
    "Content-Type": "application/json",
    "Heygen-Event-Id": eventId,
    "Heygen-Timestamp": String(timestamp),
    "Heygen-Signature": await sign(body, secret),
  };
}
