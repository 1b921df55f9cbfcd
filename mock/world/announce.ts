/**
 * Telling the outside: an event becomes one delivery for each endpoint that listens and one for the address that came
 * with the request. Deliveries are written down here, whole, and sent by somebody else; nothing waits for a receiver.
 */

import { isPrivateHost } from "../domain/addresses.ts";
import type { Delivery } from "../domain/deliveries.ts";
import type { Announcement } from "../domain/webhooks.ts";
import { isSubscribed } from "../domain/webhooks.ts";
import { digest } from "./ids.ts";
import type { World } from "./world.ts";
import { mint } from "./world.ts";

export function mintSecret(world: World): string {
  const { id } = mint(world, "secret");
  return `whsec_${digest(world.key, "secret", id).slice(0, 48)}`;
}

export function announce(world: World, announcement: Announcement): void {
  const { type, data, entityId, at, callbackUrl } = announcement;
  const listening = world.endpoints.sorted.filter((endpoint) => isSubscribed(endpoint, announcement));
  if (listening.length === 0 && callbackUrl === null) return;
  const event = mint(world, "event");
  if (listening.length > 0) world.webhookEvents.insert({ ...event, createdAt: at, type, entityId, data });
  const body = JSON.stringify({ event_type: type, event_data: data });
  const receivers = [
    ...listening.map(({ id, url }) => ({ endpointId: id, url })),
    ...(callbackUrl === null ? [] : [{ endpointId: null, url: callbackUrl }]),
  ];
  for (const receiver of receivers) {
    const isReachable = world.universe.allowExternalWebhooks || isPrivateHost(new URL(receiver.url).hostname);
    const delivery: Delivery = {
      ...mint(world, "delivery"),
      ...receiver,
      createdAt: at,
      eventId: event.id,
      eventType: type,
      body,
      attempts: [],
      ...(isReachable ? { dueAt: at, state: "waiting" } : { dueAt: null, state: "not_sent" }),
    };
    world.deliveries.insert(delivery);
    if (delivery.dueAt !== null) world.outbox.add({ at: delivery.dueAt, id: delivery.id });
  }
}
