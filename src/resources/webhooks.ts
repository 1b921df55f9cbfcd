import type { Caller, CallOptions } from "../call.ts";
import type { PagedList } from "../pages.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

export interface WebhookEndpoints {
  /** Endpoints, newest first, without their secrets. */
  readonly list: (
    query?: Query<"listWebhookEndpoints">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listWebhookEndpoints">>;
  /**
   * Registers an address, for all events unless `events` lists some. Keep the `secret` of the answer: it verifies
   * signatures and is not shown again.
   *
   * @throws APIError with code `conflict` when the address is registered already.
   */
  readonly create: (
    body: Body<"createWebhookEndpoint">,
    options?: CallOptions,
  ) => Promise<Data<"createWebhookEndpoint">>;
  /** Changes address, events or both. A list of events replaces the old one. */
  readonly update: (
    endpointId: string,
    body: Body<"updateWebhookEndpoint">,
    options?: CallOptions,
  ) => Promise<Data<"updateWebhookEndpoint">>;
  /** Removes an endpoint; the answer is an empty object. */
  readonly delete: (endpointId: string, options?: CallOptions) => Promise<Data<"deleteWebhookEndpoint">>;
  /** Gives an endpoint a new `secret`; the old one signs nothing from then on. */
  readonly rotateSecret: (endpointId: string, options?: CallOptions) => Promise<Data<"rotateWebhookSecret">>;
}

export interface Webhooks {
  readonly endpoints: WebhookEndpoints;
  /** Every kind of event that an endpoint can subscribe to, each with a sentence on when it is sent. */
  readonly eventTypes: (options?: CallOptions) => Promise<Data<"listWebhookEventTypes">>;
  /** Events that were sent, newest first, of one type or about one resource. */
  readonly events: (
    query?: Query<"listWebhookEvents">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listWebhookEvents">>;
}

export function createWebhooks({ call, list }: Caller): Webhooks {
  return {
    endpoints: {
      list: (query, options) => list("listWebhookEndpoints", query, options),
      create: (body, options) => call("createWebhookEndpoint", { body }, options),
      update: (endpointId, body, options) =>
        call("updateWebhookEndpoint", { path: { endpoint_id: endpointId }, body }, options),
      delete: (endpointId, options) => call("deleteWebhookEndpoint", { path: { endpoint_id: endpointId } }, options),
      rotateSecret: (endpointId, options) =>
        call("rotateWebhookSecret", { path: { endpoint_id: endpointId } }, options),
    },
    eventTypes: (options) => call("listWebhookEventTypes", {}, options),
    events: (query, options) => list("listWebhookEvents", query, options),
  };
}
