/**
 * Telling the outside: an event becomes one delivery for each endpoint that listens and one for the address that came
 * with the request. Deliveries are written down here, whole, and sent by somebody else; nothing waits for a receiver.
 */

import type { Delivery } from "../domain/deliveries.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { Announcement, EndpointRecord } from "../domain/webhooks.ts";
import { isEnabled, isSubscribed } from "../domain/webhooks.ts";
import { holdBack, overtake } from "./held.ts";
import { digest } from "./ids.ts";
import { endpointOf, rememberEnded } from "./outbox.ts";
import { isReachable, outOfReach } from "./reach.ts";
import { useFault, useFaults } from "./webhookFaults.ts";
import type { ForetoldEvent, World } from "./world.ts";
import { mint } from "./world.ts";

/** How many events a world remembers, the latest. */
export const eventCapacity: number = 10_000;

export function mintSecret(world: World): string {
  const { id } = mint(world, "secret");
  return `whsec_${digest(world.key, "secret", id).slice(0, 48)}`;
}

/** Where a delivery goes. */
export interface Receiver {
  readonly endpointId: string | null;
  readonly url: string;
  readonly secret: string | null;
}

/** An event as it happens. */
export function announce(world: World, announcement: Announcement): void {
  const { callbackUrl } = announcement;
  const foretold = takeForetold(world, announcement);
  const wanted = world.endpoints.sorted.filter(
    (endpoint) => isSubscribed(endpoint, announcement) || isToldAnyway(world, endpoint, announcement),
  );
  const receivers = wanted
    .filter(({ id }) => !foretold?.endpointIds.includes(id))
    .map(endpointReceiver)
    .concat(callbackUrl === null ? [] : [{ endpointId: null, url: callbackUrl, secret: null }]);
  if (receivers.length > 0) tell(world, announcement, receivers, foretold?.eventId);
}

/**
 * An event before it happens: to those endpoints on which a fault of that kind falls, and to nobody else. Whoever knows
 * of it, because it was foreseen before the job was held, or by another fault, is not told again.
 */
export function announceEarly(world: World, announcement: Announcement, at: number): void {
  const leadMs = announcement.at - at;
  const key = keyOf(announcement);
  const known = world.foretold.get(key);
  const told = world.endpoints.sorted.filter(
    (endpoint) =>
      known?.endpointIds.includes(endpoint.id) !== true &&
      isSubscribed(endpoint, announcement) &&
      isEnabled(endpoint, at) &&
      useFault(
        world,
        "early",
        { eventType: announcement.type, endpointId: endpoint.id },
        ({ shiftMs }) => shiftMs >= leadMs,
      ) !== undefined,
  );
  if (told.length === 0) return;
  const { eventId } = tell(world, { ...announcement, at }, told.map(endpointReceiver), known?.eventId, "early");
  const endpointIds = [...(known?.endpointIds ?? []), ...told.map(({ id }) => id)];
  world.foretold.set(key, { key, eventId, endpointIds });
  // What was told of a job that was deleted, or ended otherwise, is asked for by nobody.
  const [oldest] = world.foretold.values();
  if (world.foretold.size > eventCapacity && oldest !== undefined) world.foretold.delete(oldest.key);
}

/** Writes down the event, unless it was before, and its deliveries. */
export function tell(
  world: World,
  { at, type, entityId, data }: Omit<Announcement, "callbackUrl">,
  receivers: readonly Receiver[],
  knownId?: string,
  early?: "early",
): { readonly eventId: string; readonly deliveries: readonly Delivery[] } {
  const event = knownId === undefined ? mint(world, "event") : undefined;
  if (event !== undefined && receivers.some(({ endpointId }) => endpointId !== null)) {
    world.webhookEvents.insert({ ...event, createdAt: at, type, entityId, data });
    const [oldest] = world.webhookEvents.sorted;
    if (world.webhookEvents.size > eventCapacity && oldest !== undefined) world.webhookEvents.remove(oldest.id);
  }
  const eventId = knownId ?? (event as { id: string }).id;
  const body = JSON.stringify({ event_type: type, event_data: data });
  const deliveries = receivers.flatMap((receiver) =>
    deliver(world, { ...receiver, createdAt: at, eventId, eventType: type, body, faults: early ? [early] : [] }),
  );
  return { eventId, deliveries };
}

type Draft = Pick<
  Delivery,
  "endpointId" | "url" | "secret" | "createdAt" | "eventId" | "eventType" | "body" | "faults"
>;

/** One delivery, or two where a fault makes a copy. */
function deliver(world: World, draft: Draft): readonly Delivery[] {
  const reason = whyNot(world, draft);
  if (reason !== null) return [insert(world, draft, { dueAt: null, state: "not_sent", reason })];
  const [fallen, copied] = [
    useFaults(world, ["reorder", "late"], draft),
    useFaults(world, ["duplicate"], draft),
  ] as const;
  const isHeld = fallen.some(({ kind }) => kind === "reorder");
  const dueAt = draft.createdAt + shiftOf(fallen);
  const faults = [...draft.faults, ...fallen.map(({ kind }) => kind), ...copied.map(({ kind }) => kind)];
  const first = insert(world, { ...draft, faults }, { dueAt });
  const copies = copied.map(({ shiftMs }) => insert(world, { ...draft, faults }, { dueAt: dueAt + shiftMs }));
  if (isHeld) for (const each of [first, ...copies]) holdBack(world, each);
  else overtake(world, first);
  return [first, ...copies];
}

function insert(world: World, draft: Draft, state: Partial<Delivery>): Delivery {
  const delivery: Delivery = {
    ...mint(world, "delivery"),
    ...draft,
    tries: 0,
    attempts: [],
    dueAt: null,
    state: "waiting",
    reason: null,
    ...state,
  };
  world.deliveries.insert(delivery);
  if (delivery.dueAt !== null) world.outbox.add({ at: delivery.dueAt, id: delivery.id });
  if (delivery.state !== "waiting") rememberEnded(world, delivery.id);
  return delivery;
}

function shiftOf(fallen: readonly WebhookFault[]): number {
  return Math.max(0, ...fallen.map(({ shiftMs }) => shiftMs));
}

/** Why nothing is sent; null when it is. */
function whyNot(world: World, draft: Draft): string | null {
  const endpoint = endpointOf(world, draft);
  if (endpoint !== undefined && !isEnabled(endpoint, draft.createdAt)) return "The endpoint is disabled.";
  return isReachable(world, draft.url) ? null : outOfReach;
}

export function endpointReceiver({ id, url }: EndpointRecord): Receiver {
  return { endpointId: id, url, secret: null };
}

function isToldAnyway(world: World, endpoint: EndpointRecord, { type, at }: Announcement): boolean {
  return (
    isEnabled(endpoint, at) &&
    useFault(world, "unsubscribed", { eventType: type, endpointId: endpoint.id }) !== undefined
  );
}

function keyOf({ type, entityId }: Announcement): string {
  return `${type} ${entityId}`;
}

function takeForetold(world: World, announcement: Announcement): ForetoldEvent | undefined {
  const key = keyOf(announcement);
  const foretold = world.foretold.get(key);
  world.foretold.delete(key);
  return foretold;
}
