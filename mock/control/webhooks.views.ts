/** Deliveries and faults as the control API shows them. */

import type { components } from "../../generated/control/api.ts";
import type { Attempt, Delivery, DeliveryState } from "../domain/deliveries.ts";
import { isoText } from "../domain/instants.ts";
import type { WebhookFault } from "../domain/webhookFaults.ts";
import type { WebhookEventType } from "../domain/webhooks.ts";

type Schemas = components["schemas"];
export type DeliveryView = Schemas["Delivery"];
export type WebhookFaultView = Schemas["WebhookFault"];
export type SentEvent = Schemas["SentEvent"];

export interface DeliveryFilter {
  readonly endpointId?: string | undefined;
  readonly eventType?: WebhookEventType | undefined;
  readonly state?: DeliveryState | undefined;
}

export interface EventWish {
  readonly type: WebhookEventType;
  readonly entityId?: string | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly endpointId?: string | undefined;
  readonly url?: string | undefined;
  readonly secret?: string | undefined;
}

export function viewDelivery(delivery: Delivery): DeliveryView {
  return {
    id: delivery.id,
    created_at: isoText(delivery.createdAt),
    event_id: delivery.eventId,
    event_type: delivery.eventType,
    endpoint_id: delivery.endpointId,
    url: delivery.url,
    state: delivery.state,
    reason: delivery.reason,
    next_attempt_at: delivery.dueAt === null ? null : isoText(delivery.dueAt),
    faults: [...delivery.faults],
    body: delivery.body,
    attempts: delivery.attempts.map(viewAttempt),
  };
}

function viewAttempt({ at, isManual, url, headers, result, durationMs, faults }: Attempt): Schemas["DeliveryAttempt"] {
  const answer = "status" in result ? result : undefined;
  return {
    at: isoText(at),
    at_ms: at,
    is_manual: isManual,
    url,
    request_headers: { ...headers },
    status: answer?.status ?? null,
    response_headers: { ...answer?.headers },
    response_body: answer === undefined ? null : (answer.body ?? ""),
    error: "error" in result ? result.error : null,
    duration_ms: durationMs,
    faults: [...faults],
  };
}

export function viewWebhookFault(fault: WebhookFault): WebhookFaultView {
  const { id, kind, eventType, endpointId, times, used, shiftMs } = fault;
  return { id, kind, event_type: eventType, endpoint_id: endpointId, times, used, shift_ms: shiftMs };
}
