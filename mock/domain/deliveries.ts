/**
 * One event on its way to one receiver: what is sent, what came of it, and when it is tried again. Attempts are made by
 * the schedule, or by hand; what is done by hand can end a delivery well and otherwise leaves the schedule as it is.
 */

import type { WebhookFaultKind } from "./webhookFaults.ts";

/** What came of one attempt: the receiver's answer, or why there was none. */
export type SendResult =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** The beginning of the body. */
      readonly body?: string;
    }
  | { readonly error: string };

/** An attempt as it went out, and what came back. */
export interface Sent {
  readonly url: string;
  /** As sent; none when nothing was. */
  readonly headers: Readonly<Record<string, string>>;
  readonly result: SendResult;
  /** Real time from sending to the answer. */
  readonly durationMs: number;
  /** What was done to this attempt on purpose. */
  readonly faults: readonly WebhookFaultKind[];
}

export interface Attempt extends Sent {
  /** When it began, in the world's own time. */
  readonly at: number;
  /** Asked for by somebody, besides the schedule. */
  readonly isManual: boolean;
}

export type DeliveryState = "waiting" | "delivered" | "given_up" | "not_sent";

export interface Delivery {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  /** The same over all attempts and receivers of the event. */
  readonly eventId: string;
  readonly eventType: string;
  /** null: an address of its own: the `callback_url` of one job, or where a test event was wanted. */
  readonly endpointId: string | null;
  readonly url: string;
  /** Signs posts to an address of its own; null: they are not signed. An endpoint's secret is looked up when it is needed. */
  readonly secret: string | null;
  /** The exact text of the body, the same over all attempts. */
  readonly body: string;
  /** How many attempts the schedule has made. */
  readonly tries: number;
  /** The latest, oldest first; see `keptAttempts`. */
  readonly attempts: readonly Attempt[];
  /** When the next attempt is due; null when there is none to come. */
  readonly dueAt: number | null;
  readonly state: DeliveryState;
  /** Why it was given up without a further try, or never sent. */
  readonly reason: string | null;
  /** What was done on purpose to the delivery as a whole. */
  readonly faults: readonly WebhookFaultKind[];
}

/** Time that a receiver has to answer, real. */
export const answerMs: number = 10_000;
/** Time after its event until a delivery is given up. */
export const retryWindowMs: number = 24 * 60 * 60 * 1000;
/** Attempts that a delivery keeps, the latest ones. The schedule makes 18 at most; the rest is room for those made by hand. */
export const keptAttempts: number = 50;

const firstRetryMs = 5000;
const longestRetryMs = 4 * 60 * 60 * 1000;

/** 5 s, 10 s, 20 s … doubling up to 4 h. */
export function retryDelayMs(tries: number): number {
  return Math.min(firstRetryMs * 2 ** (tries - 1), longestRetryMs);
}

export function isDelivered(result: SendResult): boolean {
  return "status" in result && result.status >= 200 && result.status < 300;
}

/**
 * The delivery after an attempt: done, due again, or given up because the next try would come after 24 hours. The pause
 * counts from the end of the attempt, so that a receiver that lets every one of them time out gets its pauses, too.
 */
export function afterAttempt(delivery: Delivery, attempt: Attempt, endedAt: number): Delivery {
  const noted = {
    ...delivery,
    attempts: [...delivery.attempts, attempt].slice(-keptAttempts),
    tries: delivery.tries + (attempt.isManual ? 0 : 1),
  };
  if (isDelivered(attempt.result)) return { ...noted, dueAt: null, state: "delivered", reason: null };
  // What was taken, or cancelled by an attempt by hand while this one was under way, stays as it is.
  if (attempt.isManual || delivery.state !== "waiting") return noted;
  const dueAt = endedAt + retryDelayMs(noted.tries);
  return dueAt > delivery.createdAt + retryWindowMs
    ? givenUp(noted, "No attempt succeeded within 24 hours of the event.")
    : { ...noted, dueAt };
}

export function givenUp(delivery: Delivery, reason: string): Delivery {
  return { ...delivery, dueAt: null, state: "given_up", reason };
}
