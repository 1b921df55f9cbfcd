/** What came to a world lately and what happened in it, on the control page; the latest first. */

import { inboxAt } from "../domain/inbox.ts";
import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import type { JournalEntry } from "../world/journal.ts";
import { splitPath } from "../world/requests.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { short } from "./dashboard.parts.ts";
import type { Job } from "./jobs.views.ts";

const shownRequests = 20;
const shownEvents = 20;

export function requests(world: World): Html {
  const latest = world.journal.after(0).slice(-shownRequests).toReversed();
  if (latest.length === 0)
    return html`<p class="dim">No request yet. The key in its header decides which world it belongs to.</p>`;
  return html`<table><thead><tr><th>No.</th><th>Request</th><th>Status</th><th>Operation</th></tr></thead><tbody>${latest.map((entry) => requestRow(entry, world.label))}</tbody></table>`;
}

function requestRow({ number, method, path, status, operation }: JournalEntry, label: string): Html {
  const { pathname } = splitPath(path);
  return html`<tr id="request-${number}"><td><a href="/__mock/journal/${number}?world=${label}">${number}</a></td><td class="text"><b>${method}</b> <span title="${path}">${pathname}</span></td><td><span class="pill s${Math.floor(status / 100)}">${status}</span></td><td class="dim">${operation ?? "not an operation"}</td></tr>`;
}

export function happenings({ events: { items } }: World, jobs: readonly Job[]): Html {
  if (items.length === 0)
    return html`<p class="dim">Nothing yet. Jobs, consent and deliveries tell of themselves here.</p>`;
  const names = new Map(jobs.map(({ id, name }) => [id, name]));
  return html`<ol class="events">${items
    .slice(-shownEvents)
    .toReversed()
    .map((event) => happening(event, names.get(event.id)))}</ol>`;
}

function happening({ number, at, type, id, delivery }: WorldEvent, name: string | undefined): Html {
  const instant = new Date(at).toISOString();
  return html`<li id="happening-${number}" value="${number}"><time class="dim" datetime="${instant}">${short(instant).slice(11)}</time> <b>${type}</b> ${delivery === undefined ? html`${name ?? ""} <code>${id}</code>` : sent(delivery)}</li>`;
}

function sent({ eventType, url, status, error }: NonNullable<WorldEvent["delivery"]>): Html {
  const inbox = inboxAt(new URL(url));
  return html`${eventType} to <span title="${url}">${inbox === undefined ? url : `inbox ${inbox.name}`}</span>: ${status ?? error ?? ""}`;
}
