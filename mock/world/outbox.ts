/** Which deliveries are due. A delivery that is under way is not due again until its result is known. */

import type { Attempt, Delivery, Sent } from "../domain/deliveries.ts";
import { afterAttempt, givenUp, isDelivered } from "../domain/deliveries.ts";
import { ApiError, notFound } from "../domain/errors.ts";
import { publicAddress } from "../domain/secrets.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { EndpointRecord } from "../domain/webhooks.ts";
import { afterAnswer, isEnabled } from "../domain/webhooks.ts";
import { happen } from "./happenings.ts";
import { letGo, receiverOf } from "./held.ts";
import { isReachable, outOfReach } from "./reach.ts";
import { useFaults } from "./webhookFaults.ts";
import type { World } from "./world.ts";

/** How many deliveries that have ended a world remembers, the latest; those on their way are kept besides. */
export const deliveryCapacity: number = 1000;

/** The next instant at which something is to be sent. */
export function nextDelivery(world: World): number | undefined {
  return nextDue(world)?.at;
}

/** What was queued for an instant at which its delivery is not due any more is passed over. */
function nextDue(world: World): { readonly at: number; readonly delivery: Delivery } | undefined {
  for (let next = world.outbox.peek(); next !== undefined; next = world.outbox.peek()) {
    const delivery = world.deliveries.get(next.id);
    if (delivery?.dueAt === next.at) return { at: next.at, delivery };
    world.outbox.pop();
  }
  return undefined;
}

/** The next instant after `now` at which something is sent for the first time: faults hold first attempts back. */
export function nextFirstAttempt(world: World, now: number): number | undefined {
  let next: number | undefined;
  for (const { tries, dueAt } of world.deliveries.sorted)
    if (tries === 0 && dueAt !== null && dueAt > now) next = Math.min(next ?? dueAt, dueAt);
  return next;
}

/** What an attempt sends. */
export interface Sending {
  readonly delivery: Delivery;
  readonly secret: string | null;
  /** What is to be done to this attempt on purpose. */
  readonly faults: readonly WebhookFault[];
}

export interface DueDelivery {
  /** Names the queue in which it waits for its turn. */
  readonly receiver: string;
  /** Asked when its turn comes; undefined: it is no longer wanted, or was dropped on purpose. */
  readonly prepare: () => Sending | undefined;
  /** @param endedAt the world's now at the end of the attempt, from which the pause before the next one counts */
  readonly settle: (sent: Sent, endedAt: number) => void;
}

/** Takes everything due at `now` out of the queue. */
export function takeDue(world: World, now: number): readonly DueDelivery[] {
  const due: DueDelivery[] = [];
  for (let next = nextDue(world); next !== undefined && next.at <= now; next = nextDue(world)) {
    world.outbox.pop();
    const { delivery } = next;
    due.push({
      receiver: queueOf(world, delivery),
      prepare: () => prepare(world, delivery.id, now),
      settle: (sent, endedAt) => record(world, delivery.id, { at: now, isManual: false, ...sent }, endedAt),
    });
  }
  return due;
}

/** One more attempt, by hand, of a delivery in whatever state. Faults do not fall on it. */
export function takeAgain(world: World, id: string, now: number): DueDelivery {
  const delivery = findDelivery(world, id);
  const { refusal } = addressOf(world, delivery);
  if (refusal !== null) throw new ApiError({ status: 409, code: "conflict", message: refusal });
  return {
    receiver: queueOf(world, delivery),
    prepare: () => {
      const { secret, url, refusal: gone } = addressOf(world, delivery);
      return gone === null ? { delivery: { ...delivery, url }, secret, faults: [] } : undefined;
    },
    settle: (sent, endedAt) => record(world, id, { at: now, isManual: true, ...sent }, endedAt),
  };
}

function queueOf({ tag }: World, delivery: Delivery): string {
  return JSON.stringify([tag, receiverOf(delivery)]);
}

/** undefined: the delivery has an address of its own, or its endpoint is gone. */
export function endpointOf(world: World, { endpointId }: Pick<Delivery, "endpointId">): EndpointRecord | undefined {
  return endpointId === null ? undefined : world.endpoints.get(endpointId);
}

export function findDelivery(world: World, id: string): Delivery {
  const delivery = world.deliveries.get(id);
  if (delivery === undefined)
    throw notFound("not_found", "This world has no delivery with this id, or has forgotten it.");
  return delivery;
}

/**
 * Address and secret are those of the endpoint as it is now: a change counts for everything sent after it. So is the refusal:
 * since a delivery was announced its endpoint may have moved, or its world been loaded by a mock that reaches less.
 */
function addressOf(
  world: World,
  delivery: Delivery,
): { readonly url: string; readonly secret: string | null; readonly refusal: string | null } {
  const endpoint = endpointOf(world, delivery);
  const { url, secret } = endpoint ?? delivery;
  const isGone = delivery.endpointId !== null && endpoint === undefined;
  if (isGone) return { url, secret, refusal: "The endpoint was deleted." };
  return { url, secret, refusal: isReachable(world, url) ? null : outOfReach };
}

/** What belongs to an endpoint that is gone or disabled is given up; what a fault drops counts as tried. */
function prepare(world: World, id: string, now: number): Sending | undefined {
  const delivery = world.deliveries.get(id);
  // An attempt by hand may have succeeded while this one waited for its turn.
  if (delivery?.state !== "waiting") return undefined;
  const { url, secret, refusal } = addressOf(world, delivery);
  const endpoint = endpointOf(world, delivery);
  const isOff = endpoint !== undefined && !isEnabled(endpoint, now);
  if (refusal !== null || isOff) {
    put(world, givenUp(delivery, refusal ?? "The endpoint was disabled before the next attempt."), now);
    return undefined;
  }
  if (useFaults(world, ["drop"], delivery).length > 0) {
    record(world, id, { at: now, isManual: false, ...neverSent(url) }, now);
    return undefined;
  }
  // A signature can only be wrong where there is one.
  const kinds = secret === null ? (["stale_timestamp"] as const) : (["wrong_signature", "stale_timestamp"] as const);
  return { delivery: { ...delivery, url }, secret, faults: useFaults(world, kinds, delivery) };
}

function neverSent(url: string): Sent {
  const result = { error: "dropped by a webhook fault: it never left the mock" };
  return { url, headers: {}, result, durationMs: 0, faults: ["drop"] };
}

function record(world: World, id: string, attempt: Attempt, endedAt: number): void {
  const delivery = world.deliveries.get(id);
  if (delivery === undefined) return;
  const after = afterAttempt(delivery, attempt, endedAt);
  if (after.dueAt !== null && after.dueAt !== delivery.dueAt) world.outbox.add({ at: after.dueAt, id });
  noteHealth(world, after, endedAt, isDelivered(attempt.result));
  put(world, after, endedAt);
  tellAttempt(world, after, attempt);
}

function tellAttempt(world: World, after: Delivery, { at, result }: Attempt): void {
  happen(world, [
    {
      at,
      type: isDelivered(result) ? "delivery.succeeded" : "delivery.failed",
      id: after.id,
      delivery: {
        eventType: after.eventType,
        url: publicAddress(after.url),
        attempt: after.attempts.length,
        status: "status" in result ? result.status : null,
        error: "error" in result ? result.error : null,
        state: after.state,
      },
    },
  ]);
}

function noteHealth(world: World, delivery: Delivery, at: number, isSuccess: boolean): void {
  const endpoint = endpointOf(world, delivery);
  if (endpoint === undefined) return;
  world.endpoints.replace(afterAnswer(endpoint, { at, isSuccess, isExhausted: delivery.state === "given_up" }));
}

/** Puts the delivery in its place again, and lets go what waited for its first attempt. */
function put(world: World, delivery: Delivery, now: number): void {
  world.deliveries.replace(delivery);
  if (delivery.state !== "waiting") rememberEnded(world, delivery.id);
  letGo(world, delivery, now);
}

/** To be told of each delivery that has ended, again if it was tried by hand: for a new one the oldest is forgotten. */
export function rememberEnded({ deliveries, endedDeliveries }: World, id: string): void {
  endedDeliveries.set(id, id);
  if (endedDeliveries.size <= deliveryCapacity) return;
  const [oldest = id] = endedDeliveries.values();
  endedDeliveries.delete(oldest);
  deliveries.remove(oldest);
}
