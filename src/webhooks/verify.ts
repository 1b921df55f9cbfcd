/** Whether a post comes from the service, is new, and what it says. */

import type { RawBody } from "./body.ts";
import { bytesOf } from "./body.ts";
import type { ReceivedEvent } from "./events.ts";
import { parseEvent } from "./events.ts";
import { WebhookVerificationError } from "./failure.ts";
import type { ReplayOptions, ReplayStore } from "./replay.ts";
import { checkIdentity, claim } from "./replay.ts";
import { hex, isSigned } from "./sign.ts";

/** `Headers`, or a record as Node's servers and cloud functions give it, names in any case. */
export type WebhookHeaders =
  | { readonly get: (name: string) => string | null }
  | Readonly<Record<string, string | readonly string[] | undefined>>;

export interface FreshnessOptions {
  /** How far `Heygen-Timestamp` may be from now, in milliseconds, in either direction. Default: 300,000. */
  readonly toleranceMs?: number | undefined;
  /** Milliseconds since 1970. Default: the system's clock. */
  readonly now?: (() => number) | undefined;
}

export interface VerifyOptions extends FreshnessOptions, ReplayOptions {
  /** Remembers events, so that none is taken twice. Default: none, and an event may be taken twice. */
  readonly store?: ReplayStore | undefined;
}

/** One post with an event. */
export interface Delivery {
  readonly event: ReceivedEvent;
  /** The same in every attempt to deliver this event, at all endpoints. Not signed. */
  readonly eventId: string;
  /** When this attempt was made, in milliseconds since 1970. Not signed. */
  readonly sentAt: number;
}

/** A delivery whose event is claimed in the store; without one, both do nothing. */
export interface VerifiedDelivery extends Delivery {
  /** To be called once the event is handled. Until then a claim lapses with its lease, and the event may be taken again. */
  readonly confirm: () => Promise<void>;
  /** To be called when handling failed, so that the next attempt is taken at once and not when the lease is over. */
  readonly release: () => Promise<void>;
}

interface Authenticated {
  readonly delivery: Delivery;
  /** What the event is claimed by. */
  readonly id: string;
}

export async function authenticate(
  rawBody: RawBody,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  { toleranceMs = 300_000, now = Date.now, identifyBy }: FreshnessOptions & ReplayOptions,
): Promise<Authenticated> {
  checkIdentity(identifyBy);
  const body = bytesOf(rawBody);
  const signature = header(headers, "heygen-signature");
  const timestamp = header(headers, "heygen-timestamp");
  const eventId = header(headers, "heygen-event-id");
  if (!(await isSigned(body, signature, secrets)))
    throw new WebhookVerificationError(
      "bad_signature",
      "No secret fits the signature. Pass the raw body, not one that was parsed and serialized again, and the whole secret, whsec_ included.",
    );
  const sentAt = /^\d+$/.test(timestamp) ? Number(timestamp) * 1000 : NaN;
  if (!(Math.abs(now() - sentAt) <= toleranceMs))
    throw new WebhookVerificationError(
      "stale_timestamp",
      `Heygen-Timestamp is not within ${toleranceMs / 1000} s of now. If the clock of this machine is right, somebody sends an old post again.`,
    );
  const event = parseEvent(body);
  const id = identifyBy === "body" ? hex(await crypto.subtle.digest("SHA-256", body)) : eventId;
  return { delivery: { event, eventId, sentAt }, id };
}

function header(headers: WebhookHeaders, name: string): string {
  const value =
    typeof headers?.get === "function"
      ? headers.get(name)
      : Object.entries((headers ?? {}) as Readonly<Record<string, string | readonly string[] | undefined>>)
          .flatMap(([key, values]) => (key.toLowerCase() === name ? (values ?? []) : []))
          .join(", ");
  if (value) return value;
  throw new WebhookVerificationError(
    "missing_header",
    `No ${name}. Posts to a callback_url are not signed: see parseUnsigned.`,
  );
}

/**
 * Checks signature, age and shape of a post and, with a `store`, that it is new.
 *
 * @param rawBody the body as it came, never parsed and serialized again
 * @param secrets the endpoint's secret; several while it is rotated, any of which will do
 * @throws WebhookVerificationError with a `reason`; HeyGenError when a secret is empty
 */
export async function verify(
  rawBody: RawBody,
  headers: WebhookHeaders,
  secrets: string | readonly string[],
  options: VerifyOptions = {},
): Promise<VerifiedDelivery> {
  const { store, now = Date.now } = options;
  const { delivery, id } = await authenticate(rawBody, headers, secrets, options);
  const { state, confirm, release } = await claim(store, id, { ...options, now });
  if (state === "claimed") return { ...delivery, confirm, release };
  const isHandled = state === "handled";
  throw new WebhookVerificationError(
    "replayed",
    isHandled
      ? "The event was handled before: answer 200."
      : "The event is being handled: answer 409, and it comes again.",
    isHandled,
  );
}
