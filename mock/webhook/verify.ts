/** What a receiver does with a post before it believes it. */

import type { Freshness, Signature } from "../domain/inbox.ts";
import { sign } from "./sign.ts";

/** A timestamp that is further off is refused by receivers. */
export const freshSeconds: number = 300;

export interface Verdict {
  readonly signature: Signature;
  readonly timestamp: Freshness;
  readonly endpointId: string | null;
}

/** @param real the receiver's own clock, in milliseconds */
export function verify(
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  { endpoints, real }: { endpoints: readonly { readonly id: string; readonly secret: string }[]; real: number },
): Verdict {
  const signature = headers["heygen-signature"];
  const signer = endpoints.find(({ secret }) => signature === sign(body, secret));
  return {
    signature:
      signature === undefined
        ? "missing"
        : endpoints.length === 0
          ? "unknown"
          : signer === undefined
            ? "invalid"
            : "valid",
    timestamp: freshnessOf(headers["heygen-timestamp"], real),
    endpointId: signer?.id ?? null,
  };
}

function freshnessOf(timestamp: string | undefined, real: number): Freshness {
  if (timestamp === undefined) return "missing";
  return Math.abs(Number(timestamp) - real / 1000) <= freshSeconds ? "fresh" : "stale";
}
