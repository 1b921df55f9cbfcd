/** Where to look closer at a world than the control page does: its records as JSON, and its inboxes. */

import type { InboxRecord } from "../domain/inbox.ts";
import { inboxPathOf } from "../domain/inbox.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { shownInboxes } from "../world/inboxes.ts";
import type { World } from "../world/world.ts";
import { plural } from "./dashboard.parts.ts";
import type { WorldOverview } from "./overview.ts";

/** For a world that has no inbox yet: any name will do. */
const exampleInbox = "orders";

export function records(world: World, { is_default, counts }: WorldOverview): Html {
  const tag = is_default ? null : world.tag;
  const { label } = world;
  const inboxes = shownInboxes(world, is_default);
  return html`<ul class="links"><li><a href="/__mock/journal?world=${label}">journal</a> <span class="dim">${plural(counts.requests, "request")}</span></li>
<li><a href="/__mock/events?since=0&world=${label}">event stream</a> <span class="dim">from the first event on</span></li>
<li><a href="/__mock/webhooks/deliveries?world=${label}">deliveries</a> <span class="dim">${counts.deliveries} kept</span></li>
${inboxes.map((inbox) => inboxItem(inbox, tag))}</ul>
${inboxes.length > 0 ? "" : html`<p class="dim">No inbox yet: <a href="${inboxPathOf(exampleInbox, tag)}">open one</a> and register its address as an endpoint.</p>`}`;
}

function inboxItem({ name, total }: InboxRecord, tag: string | null): Html {
  return html`<li id="inbox-${name}"><a href="${inboxPathOf(name, tag)}">inbox ${name}</a> <span class="dim">${plural(total, "message")}</span></li>`;
}
