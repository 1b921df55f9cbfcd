/**
 * Sends what is due and tells what came of it. Holds no lock: a receiver may call the API from its hook. Each receiver
 * has a queue of its own and gets one post at a time, so that it hears of things in their order, and one that hangs
 * keeps its own queue waiting and no one else's, not even that of its neighbour on the same host.
 *
 * What goes to the mock's own inboxes leaves nothing to wait for, and is done when `dispatch` returns: so its place in
 * the world's story follows from the requests alone, and not from what the disk or the scheduler did meanwhile.
 */

import type { Delivery, SendResult, Sent } from "../domain/deliveries.ts";
import { answerMs } from "../domain/deliveries.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { Outgoing, SenderPort, SendOutcome } from "../ports/sender.ts";
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
  /** The now of the world that it comes from. */
  readonly now: () => number;
}

export interface Dispatcher {
  /**
   * Sends every parcel. Returns what resolves when each has its result, or rejects when what one tells of could not be
   * kept, so that it was not sent; undefined: all of it is done.
   */
  readonly dispatch: (parcels: readonly Parcel[]) => Promise<void> | undefined;
  /** Resolves when nothing is under way. */
  readonly idle: () => Promise<void>;
}

/** Hands a post over on the spot. @param now of the world that it comes from */
export type HandOver = (outgoing: Outgoing, now: number) => SendOutcome;

/** Whose time a post carries: the machine's, because receivers hold it against their own clocks, or its world's. */
export type WebhookTime = "real" | "virtual";

export interface DispatcherOptions {
  readonly sender: SenderPort;
  /** The short way to receivers that the mock brings along; undefined: there is none. */
  readonly shortWay: (url: string) => HandOver | undefined;
  /** Resolves when all that has happened is safe. Nobody outside is told of what could still be lost. */
  readonly safe: () => Promise<void>;
  readonly time: WebhookTime;
  /** Real time. */
  readonly now: () => number;
}

export function createDispatcher({ sender, shortWay, safe, time, now }: DispatcherOptions): Dispatcher {
  /** The last parcel of each receiver's queue. */
  const queues = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();

  const sendOne = (parcel: Parcel): Promise<void> | undefined => {
    const sending = parcel.prepare();
    if (sending === undefined) return undefined;
    const handOver = shortWay(sending.delivery.url);
    if (handOver === undefined) return post(parcel, sending);
    const at = parcel.now();
    const outgoing = outgoingOf(sending, at);
    parcel.settle(sentOf(sending, outgoing, handOver(outgoing, at), 0));
    return undefined;
  };

  const post = async (parcel: Parcel, sending: Sending): Promise<void> => {
    await safe();
    const clock = time === "virtual" ? parcel.now : now;
    const startedAt = clock();
    const outgoing = outgoingOf(sending, startedAt);
    const outcome = await sender.send(outgoing, answerMs);
    parcel.settle(sentOf(sending, outgoing, outcome, clock() - startedAt));
  };

  const queue = (parcel: Parcel): Promise<void> | undefined => {
    const before = queues.get(parcel.receiver);
    const mine = before === undefined ? sendOne(parcel) : before.then(() => sendOne(parcel));
    if (mine === undefined) return undefined;
    const done = mine
      // Whoever is next is sent all the same.
      .catch(() => undefined)
      .finally(() => {
        underWay.delete(done);
        if (queues.get(parcel.receiver) === done) queues.delete(parcel.receiver);
      });
    queues.set(parcel.receiver, done);
    underWay.add(done);
    return mine;
  };

  return {
    dispatch: (parcels) => {
      const unfinished = parcels.map(queue).filter((each) => each !== undefined);
      return unfinished.length === 0 ? undefined : Promise.all(unfinished).then(() => undefined);
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled(underWay);
    },
  };
}

function outgoingOf(sending: Sending, at: number): Outgoing {
  const { url, body } = sending.delivery;
  return { url, headers: headersOf(sending, at), body };
}

function sentOf({ faults }: Sending, { url, headers }: Outgoing, outcome: SendOutcome, durationMs: number): Sent {
  return { url, headers, result: shortened(outcome), durationMs, faults: faults.map(({ kind }) => kind) };
}

function headersOf({ delivery, secret, faults }: Sending, at: number): Record<string, string> {
  const faultOf = (kind: WebhookFault["kind"]): WebhookFault | undefined => faults.find((each) => each.kind === kind);
  const sentAt = at - (faultOf("stale_timestamp")?.shiftMs ?? 0);
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
