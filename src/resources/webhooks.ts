import type { EndpointId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { Waiting } from "../jobs/waiting.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface WebhookEndpoints {
  /** Endpoints, newest first, without their secrets. */
  readonly list: (
    query?: Query<"listWebhookEndpoints">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listWebhookEndpoints">, "listWebhookEndpoints">;
  /**
   * Registers an address, for all events unless `events` lists some. Keep the `secret` of the answer: it verifies
   * signatures and is not shown again.
   *
   * @throws APIError with code `conflict` when the address is registered already.
   */
  readonly create: (
    body: Body<"createWebhookEndpoint">,
    options?: CallOptions,
  ) => Call<Data<"createWebhookEndpoint">, "createWebhookEndpoint">;
  /** Changes address, events or both. A list of events replaces the old one. */
  readonly update: (
    endpointId: EndpointId,
    body: Body<"updateWebhookEndpoint">,
    options?: CallOptions,
  ) => Call<Data<"updateWebhookEndpoint">, "updateWebhookEndpoint">;
  /** Removes an endpoint; the answer is an empty object. */
  readonly delete: (
    endpointId: EndpointId,
    options?: CallOptions,
  ) => Call<Data<"deleteWebhookEndpoint">, "deleteWebhookEndpoint">;
  /** Gives an endpoint a new `secret`; the old one signs nothing from then on. */
  readonly rotateSecret: (
    endpointId: EndpointId,
    options?: CallOptions,
  ) => Call<Data<"rotateWebhookSecret">, "rotateWebhookSecret">;
}

export interface Webhooks {
  /**
   * Tells this client of an event that was received and verified: a wait for what it is about looks at once, instead of
   * at the end of its pause. Whatever the event says, the API is asked.
   */
  readonly feed: (event: { readonly event_type: string; readonly event_data?: unknown }) => void;
  readonly endpoints: WebhookEndpoints;
  /** Every kind of event that an endpoint can subscribe to, each with a sentence on when it is sent. */
  readonly eventTypes: (options?: CallOptions) => Call<Data<"listWebhookEventTypes">, "listWebhookEventTypes">;
  /** Events that were sent, newest first, of one type or about one resource. */
  readonly events: (
    query?: Query<"listWebhookEvents">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listWebhookEvents">, "listWebhookEvents">;
}

export function createWebhooks({ call, list }: Caller, { feed }: Waiting): Webhooks {
  return {
    feed,
    endpoints: {
      list: (query, options) => list("GET /v3/webhooks/endpoints", query, options),
      create: (body, options) => call("POST /v3/webhooks/endpoints", { body }, options),
      update: (endpointId, body, options) =>
        call("PATCH /v3/webhooks/endpoints/{endpoint_id}", { path: { endpoint_id: endpointId }, body }, options),
      delete: (endpointId, options) =>
        call("DELETE /v3/webhooks/endpoints/{endpoint_id}", { path: { endpoint_id: endpointId } }, options),
      rotateSecret: (endpointId, options) =>
        call("POST /v3/webhooks/endpoints/{endpoint_id}/rotate-secret", { path: { endpoint_id: endpointId } }, options),
    },
    eventTypes: (options) => call("GET /v3/webhooks/event-types", {}, options),
    events: (query, options) => list("GET /v3/webhooks/events", query, options),
  };
}
