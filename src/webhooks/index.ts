/** `heygen-v3/webhooks`: the receiving side. Needs no client, no key and nothing but Web Crypto. */

export type { RawBody } from "./body.ts";
export type { EventOf, NamedEvent, ReceivedEvent, UnlistedEvent, UnlistedEventType } from "./events.ts";
export { parseUnsigned } from "./events.ts";
export type { VerificationFailure } from "./failure.ts";
export { WebhookVerificationError } from "./failure.ts";
export type { ClaimState, ReplayOptions, ReplayStore, Term } from "./replay.ts";
export { memoryReplayStore } from "./replay.ts";
export type { EventHandler, EventHandlers, RouterOptions } from "./router.ts";
export { createRouter } from "./router.ts";
export type { SignedHeaders, SignedHeadersOptions } from "./sign.ts";
export { sign, signedHeaders } from "./sign.ts";
export type { Delivery, FreshnessOptions, VerifiedDelivery, VerifyOptions, WebhookHeaders } from "./verify.ts";
export { verify } from "./verify.ts";

export { HeyGenError } from "../errors.ts";
export type { WebhookEvent } from "../wire.ts";
export type { WebhookEventType } from "../../generated/api.ts";
