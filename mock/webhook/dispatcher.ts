/**
 * Sends what is due and tells what came of it. Holds no lock: a receiver may call the API from its hook. Each receiver
 * has a queue of its own and gets one post at a time, so that it hears of things in their order, and one that hangs
 * keeps its own queue waiting and no one else's, not even that of its neighbour on the same host.
 */

import type { Delivery, SendResult, Sent } from "../domain/deliveries.ts";
import { answerMs } from "../domain/deliveries.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { SenderPort } from "../ports/sender.ts";
import { sign } from "./sign.ts";

/** What is to be sent, as its receiver is when its turn comes. */
export interface Sending {
  readonly delivery: Delivery;
  /** The endpoint's secret; null for a callback, which is not signed. */
  readonly secret: string | null;
  /** What is to be done to the attempt on purpose. */
  readonly faults: readonly WebhookFault[];
}

export interface Parcel {
  /** Names the queue: parcels of the same receiver are sent one after the other. */
  readonly receiver: string;
  /** Asked when the parcel's turn comes, because an endpoint may change while it waits; undefined: it is no longer wanted. */
  readonly prepare: () => Sending | undefined;
  /** Hears what was sent and what came of it. */
  readonly settle: (sent: Sent) => void;
}

export interface Dispatcher {
  /** Sends every parcel; resolves when each has its result. Never rejects. */
  readonly dispatch: (parcels: readonly Parcel[]) => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** @param now real time: receivers hold the timestamp against their own clocks */
export function createDispatcher({ sender, now }: { sender: SenderPort; now: () => number }): Dispatcher {
  /** The last parcel of each receiver's queue. */
  const queues = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();

  const sendOne = async ({ prepare, settle }: Parcel): Promise<void> => {
    const sending = prepare();
    if (sending === undefined) return;
    const { url, body } = sending.delivery;
    const startedAt = now();
    const headers = headersOf(sending, startedAt);
    const result = shortened(await sender.send({ url, headers, body }, answerMs));
    const faults = sending.faults.map(({ kind }) => kind);
    settle({ url, headers, result, durationMs: now() - startedAt, faults });
  };

  const queue = (parcel: Parcel): Promise<void> => {
    const before = queues.get(parcel.receiver);
    const mine = before === undefined ? sendOne(parcel) : before.then(() => sendOne(parcel));
    const done = mine.finally(() => {
      underWay.delete(done);
      if (queues.get(parcel.receiver) === done) queues.delete(parcel.receiver);
    });
    queues.set(parcel.receiver, done);
    underWay.add(done);
    return done;
  };

  return {
    dispatch: async (parcels) => {
      await Promise.all(parcels.map(queue));
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function headersOf({ delivery, secret, faults }: Sending, real: number): Record<string, string> {
  const faultOf = (kind: WebhookFault["kind"]): WebhookFault | undefined => faults.find((each) => each.kind === kind);
  const sentAt = real - (faultOf("stale_timestamp")?.shiftMs ?? 0);
  // Well-formed, and made with a key that is nobody's.
  const key = secret !== null && faultOf("wrong_signature") !== undefined ? `not ${secret}` : secret;
  return {
    "Content-Type": "application/json",
    "User-Agent": "heygen-v3-mock",
    "Heygen-Event-Id": delivery.eventId,
    "Heygen-Timestamp": String(Math.max(0, Math.floor(sentAt / 1000))),
    ...(key !== null && { "Heygen-Signature": sign(delivery.body, key) }),
  };
}

/** Characters that are kept of what a receiver says: of its headers in all, and of its body. */
const keptSize = 2048;

/** What is remembered of an answer: enough to see what a receiver complained about. */
function shortened(result: SendResult): SendResult {
  if ("error" in result) return result;
  const headers: Record<string, string> = {};
  let left = keptSize;
  for (const [name, value] of Object.entries(result.headers ?? {})) {
    left -= name.length + value.length;
    if (left < 0) break;
    headers[name] = value;
  }
  return { status: result.status, headers, body: (result.body ?? "").slice(0, keptSize) };
}
