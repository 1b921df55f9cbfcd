/** The log of deliveries, and what can be sent besides what happens. */

import type { operations as Contract } from "../../generated/control/api.ts";
import { webhookPayloads } from "../../generated/validators.ts";
import { checkReceiverUrl } from "../domain/addresses.ts";
import { ApiError, invalidParameter } from "../domain/errors.ts";
import { sampleOf } from "../domain/eventSamples.ts";
import type { Announcement, EndpointRecord } from "../domain/webhooks.ts";
import { isEnabled, isSubscribed, unknownEndpoint, viewEndpoint } from "../domain/webhooks.ts";
import { firstComplaint } from "../web/issues.ts";
import type { Settings } from "../web/settings.ts";
import type { BodyOf } from "../web/wire.ts";
import type { Receiver } from "../world/announce.ts";
import { endpointReceiver, tell } from "../world/announce.ts";
import { findDelivery, takeAgain } from "../world/outbox.ts";
import { isReachable, outOfReach } from "../world/reach.ts";
import { eventAbout } from "../world/testEvents.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { judge, wireOf } from "./contract.ts";
import type { ControlHandlers } from "./types.ts";
import type { DeliveryFilter, DeliveryView, EventWish, SentEvent } from "./webhooks.views.ts";
import { viewDelivery } from "./webhooks.views.ts";

export const webhooks: Pick<
  ControlHandlers,
  "listDeliveries" | "getDelivery" | "redeliver" | "sendTestEvent" | "disableEndpoint"
> = {
  listDeliveries: ({ world, query }) => {
    const found = deliveriesOf(world(), {
      endpointId: query.endpoint_id,
      eventType: query.event_type,
      state: query.state,
    });
    return { data: found.slice(0, query.limit ?? 100), total: found.length };
  },
  getDelivery: ({ world, path }) => ({ data: viewDelivery(findDelivery(world(), path.delivery_id)) }),
  redeliver: async ({ world, settings, path }) => ({
    data: await redeliver(world(), settings, path.delivery_id),
  }),
  sendTestEvent: async ({ world, settings, body }) => ({
    data: await sendEvent(world(), settings, readEvent(body)),
  }),
  disableEndpoint: ({ world: open, settings, path }) => {
    const world = open();
    const now = settings.worlds.enter(world);
    const endpoint = findEndpoint(world, path.endpoint_id);
    const disabled = isEnabled(endpoint, now) ? { ...endpoint, disabledAt: now } : endpoint;
    world.endpoints.replace(disabled);
    return { data: viewEndpoint(disabled, { now }) };
  },
};

type Wire = BodyOf<Contract["sendTestEvent"]>;

function readEvent({ event_type: type, entity_id: entityId, event_data: data, ...rest }: Wire): EventWish {
  const { endpoint_id: endpointId, url, secret } = rest;
  return { type, entityId, data, endpointId, url, secret };
}

/** For an event that was not asked for by a call: judged by the same schema, and refused alike. */
export function checkedEvent({ type, data, ...rest }: EventWish): EventWish {
  const wire = wireOf({ ...rest, eventType: type, eventData: data });
  judge.checkBody("sendTestEvent", wire);
  return readEvent(wire as unknown as Wire);
}

/** Newest first. */
export function deliveriesOf(world: World, { endpointId, eventType, state }: DeliveryFilter): DeliveryView[] {
  return world.deliveries.sorted
    .filter(
      (each) =>
        (endpointId === undefined || each.endpointId === endpointId) &&
        (eventType === undefined || each.eventType === eventType) &&
        (state === undefined || each.state === state),
    )
    .toReversed()
    .map(viewDelivery);
}

export async function redeliver(world: World, { pace, worlds }: Settings, id: string): Promise<DeliveryView> {
  const now = worlds.enter(world);
  await pace.deliver(world, takeAgain(world, id, now));
  return viewDelivery(findDelivery(world, id));
}

export async function sendEvent(world: World, { pace, worlds }: Settings, wish: EventWish): Promise<SentEvent> {
  const { type, entityId, data = {} } = wish;
  const now = worlds.enter(world);
  if (wish.url !== undefined && wish.endpointId !== undefined)
    throw invalidParameter("url", "Give one of endpoint_id and url, or neither for all that subscribed.");
  if (wish.secret !== undefined && wish.url === undefined)
    throw invalidParameter("secret", "secret goes with url; an endpoint has one of its own.");
  const about: Pick<Announcement, "entityId" | "data"> =
    entityId === undefined ? sampleOf(type, mint(world, "sample").id) : eventAbout(world, { type, entityId, now });
  const event = { at: now, type, entityId: about.entityId, data: { ...about.data, ...data } };
  checkPayload(event);
  const { eventId, deliveries } = tell(world, event, receiversOf(world, wish, event));
  // Sends what is due, this among it, and waits for the answers.
  await pace.moveTo(world, now);
  return {
    event_id: eventId,
    event_type: type,
    event_data: event.data,
    deliveries: deliveries.map((each) => viewDelivery(world.deliveries.get(each.id) ?? each)),
  };
}

function receiversOf(
  world: World,
  {
    endpointId,
    url,
    secret = null,
  }: { endpointId?: string | undefined; url?: string | undefined; secret?: string | null | undefined },
  event: Pick<Announcement, "at" | "type" | "entityId">,
): readonly Receiver[] {
  if (url !== undefined) {
    checkReceiverUrl(url, "url");
    if (!isReachable(world, url)) throw invalidParameter("url", outOfReach);
    return [{ endpointId: null, url, secret }];
  }
  if (endpointId !== undefined) return [endpointReceiver(findEndpoint(world, endpointId))];
  const listening = world.endpoints.sorted.filter(
    (endpoint) => isEnabled(endpoint, event.at) && isSubscribed(endpoint, event),
  );
  if (listening.length === 0)
    throw new ApiError({
      status: 409,
      code: "conflict",
      message: `No enabled endpoint of this world subscribes to ${event.type}; register one, or give endpoint_id or url.`,
    });
  return listening.map(endpointReceiver);
}

function checkPayload({ type, data }: Pick<Announcement, "type" | "data">): void {
  const validate = Object.hasOwn(webhookPayloads, type)
    ? webhookPayloads[type as keyof typeof webhookPayloads]
    : undefined;
  if (validate === undefined || validate({ event_type: type, event_data: data })) return;
  const { param, message } = firstComplaint(validate.errors ?? []);
  throw invalidParameter(param ?? "event_data", message);
}

function findEndpoint(world: World, id: string): EndpointRecord {
  const endpoint = world.endpoints.get(id);
  if (endpoint === undefined) throw unknownEndpoint();
  return endpoint;
}
