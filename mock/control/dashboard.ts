/**
 * The control page, for people: the worlds, and of one of them its clock, its jobs, its latest requests and events. It is
 * whole without a script. The script only presses the same buttons of the control API that everybody has, and asks for
 * the page again when the world says that something happened. Shows labels, never credentials.
 */

import type { Context } from "hono";
import { respond } from "../web/answers.ts";
import type { Html } from "../web/html.ts";
import { html, page, scriptedHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import { scriptHash } from "../world/ids.ts";
import type { JournalEntry } from "../world/journal.ts";
import { splitPath } from "../world/requests.ts";
import type { World, WorldEvent } from "../world/world.ts";
import { dashboardScript, dashboardStyle } from "./dashboard.assets.ts";
import type { Job } from "./jobs.views.ts";
import type { WorldOverview } from "./overview.ts";
import { describe } from "./overview.ts";

const shownWorlds = 50;
const shownRequests = 25;
const shownEvents = 15;

const headers = scriptedHeaders(scriptHash(dashboardScript));

export function dashboard(c: Context, settings: Settings, worldName: string): Response {
  const world = settings.worlds.open(worldName);
  const shown = describe(world, settings);
  const content = html`<style>${{ html: dashboardStyle }}</style>
<main class="wide board" data-world="${shown.world}">
<header><h1>HeyGen v3 mock</h1><p class="dim"><span id="live" hidden>live</span> <a href="/docs/">contracts</a> &middot; <a href="/__mock/worlds">worlds as JSON</a> &middot; <a href="/__mock/journal?world=${shown.world}">journal as JSON</a></p></header>
<p id="told" role="alert" hidden></p>
<div class="columns"><div>
${clockCard(shown)}
${section("jobs", "Jobs", jobs(shown.jobs))}
${section("requests", "Requests", requests(world))}
</div><div>
${section("worlds", "Worlds", worlds(settings, world))}
${section("counts", "In this world", counts(shown))}
${section("events", "What happened", events(world.events.items))}
</div></div>
</main>
<script>${{ html: dashboardScript }}</script>`;
  return respond(c, 200, page("HeyGen v3 mock", content), headers);
}

/** A part that the script replaces when something happened. */
function section(id: string, title: string, content: Html): Html {
  return html`<section id="${id}" data-live><h2>${title}</h2>${content}</section>`;
}

function clockCard({ world, is_default, is_reopened, now, mode }: WorldOverview): Html {
  const isFrozen = mode === "frozen";
  return html`<section class="clock"><div id="clock" data-live><p class="dim">World <code>${world}</code>${is_default ? " (default)" : ""}</p>
<p class="now"><time datetime="${now}">${short(now)}</time> <span class="pill ${mode}">${mode}</span></p>${is_reopened ? html`<p class="warn">An earlier world of this key had to make room; what it held is gone.</p>` : ""}
<p class="buttons js">${isFrozen ? button("Resume", "clock/resume") : button("Freeze", "clock/freeze")}
${[1, 10, 60, 3600].map((seconds) => button(`+${seconds < 60 ? `${seconds} s` : seconds === 60 ? "1 min" : "1 h"}`, "clock/advance", { ms: seconds * 1000 }))}
${button("Run until idle", "clock/run-until-idle", {}, "primary")} ${button("Reset", "reset", {}, "danger", "Reset this world? All that was made in it is lost.")}</p></div></section>`;
}

/** Does nothing without the script, and is hidden then. */
function button(title: string, call: string, body: object = {}, kind: string = "", ask: string = ""): Html {
  return html`<button type="button" class="${kind}" data-call="${call}" data-body="${JSON.stringify(body)}" data-ask="${ask}">${title}</button> `;
}

function jobs(all: readonly Job[]): Html {
  if (all.length === 0) return html`<p class="dim">Nothing was made yet. POST a video and it shows up here.</p>`;
  return html`<table><thead><tr><th>Job</th><th>Name</th><th>Status</th><th>Created (UTC)</th><th>Ends (UTC)</th><th class="js"></th></tr></thead><tbody>${all.map(jobRow)}</tbody></table>`;
}

function jobRow({ kind, id, name, status, is_held, created_at, ends_at }: Job): Html {
  const isOpen = status === "pending" || status === "processing";
  const pause = is_held ? button("Release", `jobs/${id}/release`) : button("Hold", `jobs/${id}/hold`);
  const hand = isOpen
    ? html`${button("Complete", `jobs/${id}/complete`)}${button("Fail", `jobs/${id}/fail`)}${pause}`
    : "";
  return html`<tr><td>${kind} <code>${id}</code></td><td class="text">${name}</td><td><span class="pill ${status}">${status}</span>${is_held ? " held" : ""}</td><td>${short(created_at)}</td><td>${ends_at === null ? "not known" : short(ends_at)}</td><td class="js buttons">${hand}</td></tr>`;
}

function requests(world: World): Html {
  const latest = world.journal.after(0).slice(-shownRequests).toReversed();
  if (latest.length === 0)
    return html`<p class="dim">No request yet. The key in its header decides which world it belongs to.</p>`;
  return html`<table><thead><tr><th>No.</th><th>Request</th><th>Status</th><th>Operation</th></tr></thead><tbody>${latest.map((entry) => requestRow(entry, world.label))}</tbody></table>`;
}

function requestRow({ number, method, path, status, operation }: JournalEntry, label: string): Html {
  const { pathname } = splitPath(path);
  return html`<tr><td><a href="/__mock/journal/${number}?world=${label}">${number}</a></td><td class="text"><b>${method}</b> <span title="${path}">${pathname}</span></td><td><span class="pill s${Math.floor(status / 100)}">${status}</span></td><td class="dim">${operation ?? "not an operation"}</td></tr>`;
}

function worlds(settings: Settings, selected: World): Html {
  const byDefault = settings.worlds.open(settings.defaultWorld);
  const latest = settings.worlds.latest(shownWorlds);
  const others = settings.worlds.count() - latest.length;
  const gone = settings.worlds.evicted();
  return html`<ul class="worlds">${latest.map((world) => worldRow(world, { isDefault: world === byDefault, isSelected: world === selected }))}</ul>
${others > 0 ? html`<p class="dim">and ${others} more that were used earlier</p>` : ""}${gone > 0 ? html`<p class="dim">${gone} had to make room</p>` : ""}`;
}

function worldRow(
  { label, videos, journal }: World,
  { isDefault, isSelected }: { isDefault: boolean; isSelected: boolean },
): Html {
  return html`<li class="${isSelected ? "selected" : ""}"><a href="/__mock/?world=${label}"><code>${label}</code></a>${isDefault ? " (default)" : ""} <span class="dim">${plural(videos.size, "video")}, ${plural(journal.total(), "request")}</span></li>`;
}

function counts({ counts: all }: WorldOverview): Html {
  const shown = Object.entries(all).filter(([, count]) => count > 0);
  return html`<dl class="counts">${shown.map(([name, count]) => html`<div><dt class="dim">${name}</dt><dd>${count}</dd></div>`)}</dl>`;
}

function events(kept: readonly WorldEvent[]): Html {
  if (kept.length === 0) return html`<p class="dim">Nothing yet.</p>`;
  return html`<ol class="events">${kept
    .slice(-shownEvents)
    .toReversed()
    .map(
      ({ number, at, type, id, delivery }) =>
        html`<li value="${number}"><span class="dim">${short(new Date(at).toISOString()).slice(11)}</span> <b>${type}</b> ${delivery === undefined ? html`<code>${id}</code>` : `${delivery.eventType} to ${delivery.url}: ${delivery.status ?? delivery.error ?? ""}`}</li>`,
    )}</ol>`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** 2026-11-21 10:00:00: what fits a table, in UTC. */
function short(instant: string): string {
  return instant.slice(0, 19).replace("T", " ");
}
