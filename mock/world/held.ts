/** Deliveries that wait to be overtaken: a `reorder` fault holds them until the next one to the same receiver has gone first. */

import type { Delivery } from "../domain/deliveries.ts";
import type { World } from "./world.ts";

export interface HeldDelivery {
  readonly id: string;
  readonly receiver: string;
  /** The delivery that is to go first; null: none has come yet. */
  readonly by: string | null;
}

/** Names whom a delivery goes to, in its world: an endpoint whatever its address, or an address of its own. */
export function receiverOf({ endpointId, url }: Delivery): string {
  return endpointId ?? url;
}

/** Its `dueAt` bounds the wait. */
export function holdBack({ heldDeliveries }: World, delivery: Delivery): void {
  heldDeliveries.set(delivery.id, { id: delivery.id, receiver: receiverOf(delivery), by: null });
}

/** To be told of each delivery that is not held back itself. */
export function overtake({ heldDeliveries }: World, delivery: Delivery): void {
  for (const held of heldDeliveries.values())
    if (held.by === null && held.receiver === receiverOf(delivery))
      heldDeliveries.set(held.id, { ...held, by: delivery.id });
}

/** To be told of each delivery that was tried or given up: whatever waited for it is due at `now`. */
export function letGo({ deliveries, heldDeliveries, outbox }: World, delivery: Delivery, now: number): void {
  // An attempt by hand that fails leaves the wait as it is.
  if (delivery.state !== "waiting" || delivery.tries > 0) heldDeliveries.delete(delivery.id);
  for (const { id, by } of heldDeliveries.values()) {
    if (by !== delivery.id) continue;
    heldDeliveries.delete(id);
    const held = deliveries.get(id);
    // One that has waited long enough is on its way.
    if (held === undefined || (held.dueAt ?? now) <= now) continue;
    deliveries.replace({ ...held, dueAt: now });
    outbox.add({ at: now, id });
  }
}
