import { HeyGenError } from "../errors.ts";

/**
 * Why a post is not taken. `missing_header`: one of the three `Heygen-…` headers. `bad_signature`: made with another key or
 * over another body. `stale_timestamp`: too far from now, or no time. `replayed`: the store has seen it. `bad_payload`: not
 * an event.
 */
export type VerificationFailure = "missing_header" | "bad_signature" | "stale_timestamp" | "replayed" | "bad_payload";

/** A post that is not to be believed, or not to be acted on again. It holds no secret, no signature and nothing of the body. */
export class WebhookVerificationError extends HeyGenError {
  override readonly name: string = "WebhookVerificationError";
  readonly reason: VerificationFailure;
  /**
   * Of `replayed` alone. True: the event was handled, answer 2xx. False: it is being handled by another request, which may
   * yet fail, so answer 409 and let it come again.
   */
  readonly isHandled: boolean;

  constructor(reason: VerificationFailure, message: string, isHandled: boolean = false) {
    super(message);
    this.reason = reason;
    this.isHandled = isHandled;
  }
}
