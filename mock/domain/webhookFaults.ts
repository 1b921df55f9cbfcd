/**
 * What can go wrong with webhooks, on purpose. A fault waits for an event or an attempt that it fits, falls on it, and
 * is used up by that; nothing is left to chance, so that a test that failed fails again.
 *
 * Some faults fall on a delivery when its event happens (duplicate, reorder, late, unsubscribed, and early, which comes
 * before it happens), the others on one attempt when it is made (drop, wrong_signature, stale_timestamp). So with
 * `times: 1` a dropped attempt is followed by a retry that arrives.
 */

import type { WebhookEventType } from "./webhooks.ts";

export const faultKinds = [
  "duplicate",
  "reorder",
  "early",
  "late",
  "drop",
  "wrong_signature",
  "stale_timestamp",
  "unsubscribed",
] as const;
export type WebhookFaultKind = (typeof faultKinds)[number];

/** How far a fault of the kind shifts something in time, unless it says so itself; kinds that shift nothing are missing. */
const defaultShiftMs: Readonly<Partial<Record<WebhookFaultKind, number>>> = {
  // The copy comes at once.
  duplicate: 0,
  // A delivery that is to be overtaken waits no longer than this.
  reorder: 60_000,
  early: 1000,
  late: 60_000,
  // Receivers usually refuse what is more than 300 s off.
  stale_timestamp: 600_000,
};

export interface WebhookFault {
  readonly id: string;
  readonly kind: WebhookFaultKind;
  /** null: any. */
  readonly eventType: WebhookEventType | null;
  /** null: any receiver. */
  readonly endpointId: string | null;
  /** How often it falls at most; null: on everything that it fits. */
  readonly times: number | null;
  /** How often it has fallen. */
  readonly used: number;
  /** By how much it shifts something; 0 for kinds that shift nothing. */
  readonly shiftMs: number;
}

export interface FaultTarget {
  readonly eventType: string;
  /** null: an address of its own, as a job's `callback_url`. */
  readonly endpointId: string | null;
}

export function shiftOf(kind: WebhookFaultKind, wishedMs: number | undefined): number {
  return wishedMs ?? defaultShiftMs[kind] ?? 0;
}

export function canShift(kind: WebhookFaultKind): boolean {
  return kind in defaultShiftMs;
}

export function isUsedUp({ times, used }: WebhookFault): boolean {
  return times !== null && used >= times;
}

/** Whether the fault, if it is of that kind, falls on the target. */
export function falls(fault: WebhookFault, kind: WebhookFaultKind, target: FaultTarget): boolean {
  return (
    fault.kind === kind &&
    !isUsedUp(fault) &&
    (fault.eventType === null || fault.eventType === target.eventType) &&
    (fault.endpointId === null || fault.endpointId === target.endpointId)
  );
}

/** Events that can be told before they happen: the end of a job is decided at its birth, that of several together is not. */
export function isForeseeable(eventType: string): boolean {
  return /^(?:avatar_video|instant_avatar|photo_avatar_train)\.(?:success|fail)$/.test(eventType);
}
