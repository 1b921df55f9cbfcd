/** Which deliveries are due. A delivery that is under way is not due again until its result is known. */

import type { Attempt, Delivery, SendResult } from "../domain/deliveries.ts";
import { afterAttempt } from "../domain/deliveries.ts";
import type { World } from "./world.ts";

/** The next instant at which something is to be sent. */
export function nextDelivery(world: World): number | undefined {
  for (let next = world.outbox.peek(); next !== undefined; next = world.outbox.peek()) {
    if (world.deliveries.get(next.id)?.dueAt === next.at) return next.at;
    world.outbox.pop();
  }
  return undefined;
}

export interface DueDelivery {
  readonly receiver: string;
  readonly prepare: () => { readonly delivery: Delivery; readonly secret: string | null } | undefined;
  /** @param endedAt the world's now at the end of the attempt, from which the pause before the next one counts */
  readonly settle: (result: SendResult, endedAt: number) => void;
}

/** Takes everything due at `now` out of the queue. */
export function takeDue(world: World, now: number): readonly DueDelivery[] {
  const due: DueDelivery[] = [];
  for (let at = nextDelivery(world); at !== undefined && at <= now; at = nextDelivery(world)) {
    const entry = world.outbox.pop();
    const delivery = entry === undefined ? undefined : world.deliveries.get(entry.id);
    if (delivery === undefined) continue;
    due.push({
      receiver: JSON.stringify([world.tag, delivery.endpointId ?? delivery.url]),
      prepare: () => prepare(world, delivery),
      settle: (result, endedAt) => record(world, delivery.id, { at: now, result }, endedAt),
    });
  }
  return due;
}

/**
 * Address and secret are those of the endpoint as it is now: a change counts for everything sent after it. What belongs
 * to an endpoint that is gone or disabled is dropped.
 */
function prepare(world: World, delivery: Delivery): ReturnType<DueDelivery["prepare"]> {
  if (delivery.endpointId === null) return { delivery, secret: null };
  const endpoint = world.endpoints.get(delivery.endpointId);
  if (endpoint?.isEnabled === true) return { delivery: { ...delivery, url: endpoint.url }, secret: endpoint.secret };
  world.deliveries.replace({ ...delivery, dueAt: null, state: "given_up" });
  return undefined;
}

function record(world: World, id: string, attempt: Attempt, endedAt: number): void {
  const delivery = world.deliveries.get(id);
  if (delivery === undefined) return;
  const after = afterAttempt(delivery, attempt, endedAt);
  world.deliveries.replace(after);
  if (after.dueAt !== null) world.outbox.add({ at: after.dueAt, id });
}
