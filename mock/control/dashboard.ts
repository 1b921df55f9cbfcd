/**
 * The control page, for people: the worlds, and of one of them its clock, its scenario, its jobs, what happened lately and
 * where to look closer. It is whole without a script. The script only presses the same buttons of the control API that
 * everybody has, and asks for the page again when the world says that something happened. Shows labels, never credentials.
 */

import type { Context } from "hono";
import { respond } from "../web/answers.ts";
import type { Html } from "../web/html.ts";
import { html, page, scriptedHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import { scriptHash } from "../world/ids.ts";
import { readClock } from "../world/steer.ts";
import type { World } from "../world/world.ts";
import type { WorldKey } from "../world/worlds.ts";
import { jobs } from "./dashboard.jobs.ts";
import { happenings, requests } from "./dashboard.lately.ts";
import { plural, section } from "./dashboard.parts.ts";
import { records } from "./dashboard.records.ts";
import { dashboardScript } from "./dashboard.script.ts";
import { clock, faults, scenario } from "./dashboard.steer.ts";
import { dashboardStyle } from "./dashboard.style.ts";
import type { WorldOverview } from "./overview.ts";
import { describe } from "./overview.ts";

const shownWorlds = 50;

/** Made when the page is first asked for. */
let headers: Readonly<Record<string, string>> | undefined;

export function dashboard(c: Context, settings: Settings, worldKey: WorldKey): Response {
  const world = settings.worlds.open(worldKey);
  const shown = describe(world, settings);
  const { speed } = readClock(world, settings.real());
  const content = html`<style>${{ html: dashboardStyle }}</style>
<main class="board" data-world="${shown.world}">
<header><h1>HeyGen v3 mock</h1><p class="dim"><span id="live" class="js">connecting</span> <a href="/docs/">contracts</a> &middot; <a href="/__mock/worlds">worlds as JSON</a></p></header>
<nav id="worlds" data-live tabindex="-1" aria-label="Worlds">${worlds(settings, world)}</nav>
<p id="told" role="alert" hidden></p>
<div class="halves">${section("clock", "Clock", clock(shown, speed))}${section("scenario", "Scenario", scenario(world))}</div>
<div class="columns"><div>
${section("jobs", "Jobs", jobs(shown.jobs))}
${section("requests", "Requests", requests(world))}
</div><div>
${section("happenings", "What happened", happenings(world, shown.jobs))}
${section("records", "Look closer", records(world, shown))}
${section("faults", "Faults", faults(world))}
${section("counts", "In this world", counts(shown))}
</div></div>
</main>
<script>${{ html: dashboardScript }}</script>`;
  headers ??= scriptedHeaders(scriptHash(dashboardScript));
  return respond(c, 200, page("HeyGen v3 mock", content), headers);
}

function worlds(settings: Settings, selected: World): Html {
  const byDefault = settings.worlds.open(settings.defaultWorld);
  const latest = settings.worlds.latest(shownWorlds);
  const others = settings.worlds.count() - latest.length;
  const gone = settings.worlds.evicted();
  return html`<ul>${latest.map((world) => worldItem(world, { isDefault: world === byDefault, isSelected: world === selected }))}</ul>
${others > 0 ? html`<p class="dim">and ${others} more that were used earlier</p>` : ""}${gone > 0 ? html`<p class="dim">${gone} had to make room</p>` : ""}`;
}

function worldItem(
  { label, videos, journal, scenario: { active } }: World,
  { isDefault, isSelected }: { isDefault: boolean; isSelected: boolean },
): Html {
  const current = isSelected ? { html: ' aria-current="page"' } : "";
  return html`<li id="world-${label}"><a href="/__mock/?world=${label}"${current}><code>${label}</code>${isDefault ? " default" : ""} <span class="dim">${plural(videos.size, "video")}, ${plural(journal.total(), "request")}${active === null ? "" : `, ${active}`}</span></a></li>`;
}

function counts({ counts: all }: WorldOverview): Html {
  const shown = Object.entries(all).filter(([, count]) => count > 0);
  return html`<dl class="counts">${shown.map(([name, count]) => html`<div><dt class="dim">${name}</dt><dd>${count}</dd></div>`)}</dl>`;
}
