/** What is told in a world without a mock around it. */

import type { Delivery, Sent } from "../../mock/domain/deliveries.ts";
import type { Announcement, EndpointRecord } from "../../mock/domain/webhooks.ts";
import type { Receiver } from "../../mock/world/announce.ts";
import { tell } from "../../mock/world/announce.ts";
import type { World } from "../../mock/world/world.ts";
import { mint } from "../../mock/world/world.ts";

/** An endpoint that listens to everything. */
export function endpointIn(world: World, fields: Partial<EndpointRecord> = {}): EndpointRecord {
  const endpoint = {
    ...mint(world, "endpoint"),
    createdAt: 1000,
    url: "http://localhost/hook",
    failingSince: null,
    disabledAt: null,
    events: null,
    entityId: null,
    secret: "whsec_1",
    ...fields,
  };
  world.endpoints.insert(endpoint);
  return endpoint;
}

export const callback = (url: string): Receiver => ({ endpointId: null, url, secret: null });

/** Of a video that ended well at 1000. */
export const announcement = (entityId: string): Announcement => ({
  at: 1000,
  type: "avatar_video.success",
  entityId,
  data: {},
  callbackUrl: null,
});

export const sent = (world: World, ...receivers: readonly Receiver[]): readonly Delivery[] =>
  tell(world, announcement("v"), receivers).deliveries;

export const answered = (status: number): Sent => ({
  url: "http://localhost/hook",
  headers: {},
  result: { status, body: "" },
  durationMs: 1,
  faults: [],
});
