import { invalidParameter } from "../domain/errors.ts";
import { eventTypes } from "../domain/eventTypes.ts";
import type { EndpointRecord } from "../domain/webhooks.ts";
import { checkEndpointUrl, enabled, unknownEndpoint, viewEndpoint, viewEvent } from "../domain/webhooks.ts";
import { mintSecret } from "../world/announce.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const webhooks: Pick<
  Handlers,
  | "listWebhookEventTypes"
  | "listWebhookEndpoints"
  | "createWebhookEndpoint"
  | "updateWebhookEndpoint"
  | "deleteWebhookEndpoint"
  | "rotateWebhookSecret"
  | "listWebhookEvents"
> = {
  listWebhookEventTypes: () => ({
    data: Object.entries(eventTypes).map(([event_type, description]) => ({ event_type, description })),
    has_more: false,
    next_token: null,
  }),
  listWebhookEndpoints: ({ world, query, now }) =>
    listPage({
      world,
      list: "webhooks/endpoints",
      query,
      defaultLimit: 10,
      sources: [world.endpoints],
      view: (endpoint) => viewEndpoint(endpoint, { now }),
    }),
  createWebhookEndpoint: ({ world, body, now }) => {
    checkEndpointUrl(body.url, { rules: world.universe.rules, endpoints: world.endpoints.sorted });
    const key = mint(world, "endpoint");
    const endpoint: EndpointRecord = {
      ...key,
      createdAt: now,
      url: body.url,
      failingSince: null,
      disabledAt: null,
      events: distinct(body.events) ?? null,
      entityId: body.entity_id ?? null,
      secret: mintSecret(world),
    };
    world.endpoints.insert(endpoint);
    return { data: viewEndpoint(endpoint, { now, withSecret: true }) };
  },
  updateWebhookEndpoint: ({ world, path, body, now }) => {
    const endpoint = endpointAt(world, path.endpoint_id);
    const { url, events } = body;
    if ((url ?? events ?? null) === null) throw invalidParameter("url", "Give url, events or both.");
    if (typeof url === "string")
      checkEndpointUrl(url, { rules: world.universe.rules, endpoints: world.endpoints.sorted, except: endpoint.id });
    // Whoever puts an endpoint right wants to hear of events again; the contract has no other way to say so.
    const changed = {
      ...enabled(endpoint),
      url: url ?? endpoint.url,
      events: distinct(events) ?? endpoint.events,
    };
    world.endpoints.replace(changed);
    return { data: viewEndpoint(changed, { now }) };
  },
  deleteWebhookEndpoint: ({ world, path }) => {
    world.endpoints.remove(endpointAt(world, path.endpoint_id).id);
    return { data: {}, error: null };
  },
  rotateWebhookSecret: ({ world, path }) => {
    const endpoint = { ...endpointAt(world, path.endpoint_id), secret: mintSecret(world) };
    world.endpoints.replace(endpoint);
    return { data: { endpoint_id: endpoint.id, secret: endpoint.secret } };
  },
  listWebhookEvents: ({ world, query }) => {
    const { event_type: type, entity_id: entityId } = query;
    return listPage({
      world,
      list: "webhooks/events",
      query,
      defaultLimit: 10,
      sources: [world.webhookEvents],
      matches: (event) =>
        (type === undefined || event.type === type) && (entityId === undefined || event.entityId === entityId),
      view: viewEvent,
    });
  },
};

function endpointAt(world: World, id: string): EndpointRecord {
  const endpoint = world.endpoints.get(id);
  if (endpoint === undefined) throw unknownEndpoint();
  return endpoint;
}

function distinct<T>(values: readonly T[] | null | undefined): readonly T[] | undefined {
  return values ? [...new Set(values)] : undefined;
}
