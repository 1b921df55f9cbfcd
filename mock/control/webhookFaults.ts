import type { operations as Contract } from "../../generated/control/api.ts";
import type { BodyOf } from "../web/wire.ts";
import type { FaultWish } from "../world/webhookFaults.ts";
import { addWebhookFault, clearWebhookFaults, removeWebhookFault } from "../world/webhookFaults.ts";
import { judge, wireOf } from "./contract.ts";
import type { ControlHandlers } from "./types.ts";
import { viewWebhookFault } from "./webhooks.views.ts";

export const webhookFaults: Pick<
  ControlHandlers,
  "listWebhookFaults" | "addWebhookFault" | "clearWebhookFaults" | "removeWebhookFault"
> = {
  listWebhookFaults: ({ world }) => ({ data: world().webhookFaults.map(viewWebhookFault) }),
  addWebhookFault: ({ world: open, settings, body }) => {
    const world = open();
    const now = settings.worlds.enter(world);
    const fault = addWebhookFault(world, readWish(body), now);
    settings.pace.touch(world);
    return { data: viewWebhookFault(fault) };
  },
  clearWebhookFaults: ({ world }) => ({ data: { removed: clearWebhookFaults(world()) } }),
  removeWebhookFault: ({ world, path }) => {
    removeWebhookFault(world(), path.fault_id);
    return { data: { id: path.fault_id } };
  },
};

type Wire = BodyOf<Contract["addWebhookFault"]>;

function readWish({ kind, event_type: eventType, endpoint_id: endpointId, times, shift_ms: shiftMs }: Wire): FaultWish {
  return { kind, eventType, endpointId, times, shiftMs };
}

/** For faults that did not come through a call: judged by the same schema, and refused alike. */
export function checkedWish(wish: FaultWish): FaultWish {
  const wire = wireOf(wish);
  judge.checkBody("addWebhookFault", wire);
  return readWish(wire as unknown as Wire);
}
