/** A world's webhooks and inboxes for programs that hold the mock itself: the control API's calls as functions. */

import { checkedManner, tellInbox, viewInbox } from "./control/inbox.ts";
import type { InboxView } from "./control/inbox.views.ts";
import { checkedWish } from "./control/webhookFaults.ts";
import { checkedEvent, deliveriesOf, redeliver, sendEvent } from "./control/webhooks.ts";
import type { DeliveryFilter, EventWish, SentEvent } from "./control/webhooks.views.ts";
import type { DeliveryView, WebhookFaultView } from "./control/webhooks.views.ts";
import { viewDelivery, viewWebhookFault } from "./control/webhooks.views.ts";
import { invalidParameter } from "./domain/errors.ts";
import { inboxAt, inboxPathOf } from "./domain/inbox.ts";
import type { WebhookEventType } from "./domain/webhooks.ts";
import type { Settings } from "./web/settings.ts";
import { clearInbox, findInbox } from "./world/inboxes.ts";
import { findDelivery } from "./world/outbox.ts";
import type { FaultWish } from "./world/webhookFaults.ts";
import { addWebhookFault, clearWebhookFaults, removeWebhookFault } from "./world/webhookFaults.ts";
import type { World } from "./world/world.ts";

export type TestEvent = Omit<EventWish, "type">;

export interface WebhooksHandle {
  /** Newest first. */
  readonly deliveries: (filter?: DeliveryFilter) => readonly DeliveryView[];
  readonly delivery: (id: string) => DeliveryView;
  /** One more attempt of the same event, now; resolves with its result. */
  readonly redeliver: (id: string) => Promise<DeliveryView>;
  /**
   * Sends an event as if it had happened now: to all that subscribed, or to `endpointId`, or to `url`; about the
   * video, look, session or batch `entityId`, or made up. Resolves once the first attempts are over.
   */
  readonly sendTest: (type: WebhookEventType, options?: TestEvent) => Promise<SentEvent>;
  readonly faults: {
    readonly add: (fault: FaultWish) => WebhookFaultView;
    readonly list: () => readonly WebhookFaultView[];
    readonly remove: (id: string) => void;
    readonly clear: () => void;
  };
}

/** One of `status`, `hang` and `reset`; default status 200. */
export interface InboxAnswer {
  readonly status?: number;
  readonly hang?: boolean;
  readonly reset?: boolean;
  /** Waits first. Default 0. */
  readonly delayMs?: number;
  /** For how many posts, after which it answers with 200 again. Default null: from now on. */
  readonly times?: number | null;
}

export interface InboxHandle {
  /** To be registered as a webhook endpoint, or given as a `callback_url`. */
  readonly url: string;
  readonly read: () => InboxView;
  /** Newest first. */
  readonly messages: () => InboxView["messages"];
  readonly answer: (answer: InboxAnswer) => void;
  /** Forgets what came, and answers with 200 again. */
  readonly clear: () => void;
}

export function webhooksHandle(open: () => World, settings: Settings): WebhooksHandle {
  return {
    deliveries: (filter = {}) => deliveriesOf(open(), filter),
    delivery: (id) => viewDelivery(findDelivery(open(), id)),
    redeliver: (id) => redeliver(open(), settings, id),
    sendTest: async (type, options = {}) => sendEvent(open(), settings, checkedEvent({ ...options, type })),
    faults: {
      add: (fault) => {
        const world = open();
        const added = addWebhookFault(world, checkedWish(fault), settings.worlds.enter(world));
        settings.pace.touch(world);
        return viewWebhookFault(added);
      },
      list: () => open().webhookFaults.map(viewWebhookFault),
      remove: (id) => removeWebhookFault(open(), id),
      clear: () => void clearWebhookFaults(open()),
    },
  };
}

export function inboxHandle(name: string, open: () => World, settings: Settings): InboxHandle {
  if (inboxAt(new URL(inboxPathOf(encodeURIComponent(name), null), "http://inbox"))?.name !== name)
    throw invalidParameter(
      "name",
      "The name of an inbox is 1 to 64 letters, digits, dots, dashes, tildes or underscores.",
    );
  const read = (): InboxView => {
    const world = open();
    return viewInbox(world, findInbox(world, name), settings, world.universe.origin());
  };
  return {
    get url() {
      return read().url;
    },
    read,
    messages: () => read().messages,
    answer: (answer) => void tellInbox(open(), name, checkedManner(answer)),
    clear: () => clearInbox(open(), name),
  };
}
