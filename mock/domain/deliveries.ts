/** One event on its way to one receiver: what is sent, what came of it, and when it is tried again. */

/** What came of one attempt: the receiver's status, or why there was none. */
export type SendResult = { readonly status: number } | { readonly error: string };

export interface Attempt {
  /** When it began, in the world's own time. */
  readonly at: number;
  readonly result: SendResult;
}

export interface Delivery {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  /** The same over all attempts and receivers of the event. */
  readonly eventId: string;
  readonly eventType: string;
  /** null: the `callback_url` of one job, whose posts are not signed. */
  readonly endpointId: string | null;
  readonly url: string;
  /** The exact text of the body, the same over all attempts. */
  readonly body: string;
  readonly attempts: readonly Attempt[];
  /** When the next attempt is due; null when there is none to come. */
  readonly dueAt: number | null;
  readonly state: "waiting" | "delivered" | "given_up" | "not_sent";
}

/** Time that a receiver has to answer, real. */
export const answerMs: number = 10_000;
/** Time after its event until a delivery is given up. */
export const retryWindowMs: number = 24 * 60 * 60 * 1000;

const firstRetryMs = 5000;
const longestRetryMs = 4 * 60 * 60 * 1000;

/** 5 s, 10 s, 20 s … doubling up to 4 h. */
export function retryDelayMs(attempts: number): number {
  return Math.min(firstRetryMs * 2 ** (attempts - 1), longestRetryMs);
}

export function isDelivered(result: SendResult): boolean {
  return "status" in result && result.status >= 200 && result.status < 300;
}

/**
 * The delivery after an attempt: done, due again, or given up because the next try would come after 24 hours. The pause
 * counts from the end of the attempt, so that a receiver that lets every one of them time out gets its pauses, too.
 */
export function afterAttempt(delivery: Delivery, attempt: Attempt, endedAt: number): Delivery {
  const attempts = [...delivery.attempts, attempt];
  if (isDelivered(attempt.result)) return { ...delivery, attempts, dueAt: null, state: "delivered" };
  const dueAt = endedAt + retryDelayMs(attempts.length);
  if (dueAt > delivery.createdAt + retryWindowMs) return { ...delivery, attempts, dueAt: null, state: "given_up" };
  return { ...delivery, attempts, dueAt };
}
