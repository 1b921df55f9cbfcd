/**
 * Sends what is due and tells what came of it. Holds no lock: a receiver may call the API from its hook, and what one
 * receiver does never delays another. Each origin gets a few connections at a time, so that one that hangs keeps its
 * own queue waiting and no one else's.
 */

import type { Delivery, SendResult } from "../domain/deliveries.ts";
import { answerMs } from "../domain/deliveries.ts";
import type { SenderPort } from "../ports/sender.ts";
import { sign } from "./sign.ts";

export interface Parcel {
  readonly delivery: Delivery;
  /** The endpoint's secret as it is now; null for a callback, which is not signed. */
  readonly secret: string | null;
  /** Hears the result. */
  readonly settle: (result: SendResult) => void;
}

export interface Dispatcher {
  /** Sends every parcel; resolves when each has its result. Never rejects. */
  readonly dispatch: (parcels: readonly Parcel[]) => Promise<void>;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

const connectionsPerOrigin = 8;

/** @param now real time: receivers hold the timestamp against their own clocks */
export function createDispatcher({ sender, now }: { sender: SenderPort; now: () => number }): Dispatcher {
  const lanes = new Map<string, Lane>();
  const underWay = new Set<Promise<void>>();

  const sendOne = async ({ delivery, secret, settle }: Parcel): Promise<void> => {
    const { origin } = new URL(delivery.url);
    const lane = lanes.get(origin) ?? createLane(connectionsPerOrigin);
    lanes.set(origin, lane);
    await lane.enter();
    try {
      settle(
        await sender.send(
          { url: delivery.url, headers: headersOf(delivery, secret, now()), body: delivery.body },
          answerMs,
        ),
      );
    } finally {
      if (lane.leave() === 0) lanes.delete(origin);
    }
  };

  return {
    dispatch: async (parcels) => {
      const all = parcels.map((parcel) => {
        const sending = sendOne(parcel).finally(() => underWay.delete(sending));
        underWay.add(sending);
        return sending;
      });
      await Promise.all(all);
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

interface Lane {
  readonly enter: () => Promise<void>;
  /** Lets the next one in; returns how many are still in or waiting. */
  readonly leave: () => number;
}

function createLane(width: number): Lane {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    enter: () => {
      if (inside < width) {
        inside += 1;
        return Promise.resolve();
      }
      return new Promise((resolve) => waiting.push(resolve));
    },
    leave: () => {
      const next = waiting.shift();
      // The place of one that leaves goes to the next one without becoming free in between.
      if (next === undefined) inside -= 1;
      else next();
      return inside + waiting.length;
    },
  };
}
