import { addWebhookFault, clearWebhookFaults, removeWebhookFault } from "../world/webhookFaults.ts";
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
    const fault = addWebhookFault(
      world,
      {
        kind: body.kind,
        eventType: body.event_type,
        endpointId: body.endpoint_id,
        times: body.times,
        shiftMs: body.shift_ms,
      },
      now,
    );
    settings.pace.touch(world);
    return { data: viewWebhookFault(fault) };
  },
  clearWebhookFaults: ({ world }) => ({ data: { removed: clearWebhookFaults(world()) } }),
  removeWebhookFault: ({ world, path }) => {
    removeWebhookFault(world(), path.fault_id);
    return { data: { id: path.fault_id } };
  },
};
