/** The first page: which worlds there are, what time it is in each, and how their jobs stand. Shows labels, never credentials. */

import type { Context } from "hono";
import { respond } from "../web/answers.ts";
import type { Html } from "../web/html.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import type { Job } from "./overview.ts";
import { overview } from "./overview.ts";

export function dashboard(c: Context, settings: Settings): Response {
  const worlds = overview(settings).map(
    ({
      world,
      is_default,
      now,
      mode,
      counts,
      jobs,
    }) => html`<h2>World <code>${world}</code>${is_default ? " (default)" : ""}</h2>
<p class="dim">${short(now)}, ${mode} &middot; ${counts.groups} private groups, ${counts.looks} private looks, ${counts.videos} videos</p>
<table><thead><tr><th>Job</th><th>Name</th><th>Status</th><th>Created (UTC)</th><th>Ends (UTC)</th></tr></thead><tbody>${jobs.map(row)}</tbody></table>`,
  );
  return respond(
    c,
    200,
    page(
      "HeyGen v3 mock",
      html`<main class="wide"><h1>HeyGen v3 mock</h1><p>Each credential has a world of its own. Reload to see time pass.</p>${worlds}</main>`,
    ),
    pageHeaders,
  );
}

function row({ kind, id, name, status, created_at, ends_at }: Job): Html {
  return html`<tr><td>${kind} <code>${id}</code></td><td class="text">${name}</td><td>${status}</td><td>${short(created_at)}</td><td>${ends_at === null ? "not known" : short(ends_at)}</td></tr>`;
}

/** 2026-11-21 10:00:00: what fits a table, in UTC. */
function short(instant: string): string {
  return instant.slice(0, 19).replace("T", " ");
}
