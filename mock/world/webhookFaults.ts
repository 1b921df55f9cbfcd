/** The faults of a world's webhooks: a short list in the order in which they were asked for, which is the order in which they fall. */

import { ApiError, invalidParameter, notFound } from "../domain/errors.ts";
import type { FaultTarget, WebhookFault, WebhookFaultKind } from "../domain/webhookFaults.ts";
import { canShift, falls, isForeseeable, isUsedUp, shiftOf } from "../domain/webhookFaults.ts";
import type { WebhookEventType } from "../domain/webhooks.ts";
import { foreseeAll } from "./foresee.ts";
import type { World } from "./world.ts";
import { mint } from "./world.ts";

/** How many faults a world holds. Those that are used up make room first. */
export const webhookFaultCapacity: number = 100;

export interface FaultWish {
  readonly kind: WebhookFaultKind;
  readonly eventType?: WebhookEventType | undefined;
  readonly endpointId?: string | undefined;
  /** Default 1; null: without end. */
  readonly times?: number | null | undefined;
  readonly shiftMs?: number | undefined;
}

export function addWebhookFault(
  world: World,
  { kind, eventType, endpointId, times = 1, shiftMs }: FaultWish,
  now: number,
): WebhookFault {
  if (shiftMs !== undefined && !canShift(kind))
    throw invalidParameter("shift_ms", `shift_ms has no meaning for the kind ${kind}, which shifts nothing in time.`);
  if (kind === "early" && eventType !== undefined && !isForeseeable(eventType))
    throw invalidParameter(
      "event_type",
      "early falls on avatar_video, instant_avatar and photo_avatar_train events; the end of an agent or a batch is not known before it comes.",
    );
  if (endpointId !== undefined && world.endpoints.get(endpointId) === undefined)
    throw invalidParameter("endpoint_id", "No webhook endpoint with this id exists in this world.");
  makeRoom(world);
  const fault: WebhookFault = {
    id: mint(world, "fault").id,
    kind,
    eventType: eventType ?? null,
    endpointId: endpointId ?? null,
    times,
    used: 0,
    shiftMs: shiftOf(kind, shiftMs),
  };
  world.webhookFaults = [...world.webhookFaults, fault];
  if (kind === "early") foreseeAll(world, now);
  return fault;
}

function makeRoom(world: World): void {
  const { webhookFaults } = world;
  if (webhookFaults.length < webhookFaultCapacity) return;
  const oldest = webhookFaults.findIndex(isUsedUp);
  if (oldest < 0)
    throw new ApiError({
      status: 409,
      code: "conflict",
      message: `This world has ${webhookFaultCapacity} webhook faults that are not used up; remove some first.`,
    });
  world.webhookFaults = webhookFaults.toSpliced(oldest, 1);
}

/** Returns how many there were. */
export function clearWebhookFaults(world: World): number {
  const { length } = world.webhookFaults;
  world.webhookFaults = [];
  return length;
}

export function removeWebhookFault(world: World, id: string): void {
  const left = world.webhookFaults.filter((fault) => fault.id !== id);
  if (left.length === world.webhookFaults.length)
    throw notFound("not_found", "This world has no webhook fault with this id.");
  world.webhookFaults = left;
}

/** The first fault of that kind that falls on the target, used once more by that. */
export function useFault(
  world: World,
  kind: WebhookFaultKind,
  target: FaultTarget,
  fits: (fault: WebhookFault) => boolean = () => true,
): WebhookFault | undefined {
  const { webhookFaults } = world;
  const index = webhookFaults.findIndex((fault) => falls(fault, kind, target) && fits(fault));
  const fault = webhookFaults[index];
  if (fault !== undefined) world.webhookFaults = webhookFaults.with(index, { ...fault, used: fault.used + 1 });
  return fault;
}

/** Of several kinds, those that fall on the target, each used by that. */
export function useFaults(
  world: World,
  kinds: readonly WebhookFaultKind[],
  target: FaultTarget,
): readonly WebhookFault[] {
  return kinds.map((kind) => useFault(world, kind, target)).filter((fault) => fault !== undefined);
}
