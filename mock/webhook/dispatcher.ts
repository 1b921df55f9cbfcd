/**
 * Sends what is due and tells what came of it. Holds no lock: a receiver may call the API from its hook. Each receiver
 * has a queue of its own and gets one post at a time, so that it hears of things in their order, and one that hangs
 * keeps its own queue waiting and no one else's, not even that of its neighbour on the same host.
 */

import type { Delivery, SendResult } from "../domain/deliveries.ts";
import { answerMs } from "../domain/deliveries.ts";
import type { SenderPort } from "../ports/sender.ts";
import { sign } from "./sign.ts";

/** What is to be sent, as its receiver is when its turn comes. */
export interface Sending {
  readonly delivery: Delivery;
  /** The endpoint's secret; null for a callback, which is not signed. */
  readonly secret: string | null;
}

export interface Parcel {
  /** Names the queue: parcels of the same receiver are sent one after the other. */
  readonly receiver: string;
  /** Asked when the parcel's turn comes, because an endpoint may change while it waits; undefined: it is no longer wanted. */
  readonly prepare: () => Sending | undefined;
  /** Hears the result. */
  readonly settle: (result: SendResult) => void;
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
    const { delivery, secret } = sending;
    const outgoing = { url: delivery.url, headers: headersOf(delivery, secret, now()), body: delivery.body };
    settle(await sender.send(outgoing, answerMs));
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

function headersOf({ body, eventId }: Delivery, secret: string | null, real: number): Record<string, string> {
  return {
    "Content-Type": "application/json",
    "User-Agent": "heygen-v3-mock",
    "Heygen-Event-Id": eventId,
    "Heygen-Timestamp": String(Math.floor(real / 1000)),
    ...(secret !== null && { "Heygen-Signature": sign(body, secret) }),
  };
}
