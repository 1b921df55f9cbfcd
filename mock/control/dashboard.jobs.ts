/** The jobs of a world on the control page, with what a hand can do to them. */

import type { Html } from "../web/html.ts";
import { html } from "../web/html.ts";
import { button, short } from "./dashboard.parts.ts";
import type { Job } from "./jobs.views.ts";

export function jobs(all: readonly Job[]): Html {
  if (all.length === 0) return html`<p class="dim">Nothing was made yet. POST a video and it shows up here.</p>`;
  return html`<table><thead><tr><th>Job</th><th>Name</th><th>Status</th><th>Created (UTC)</th><th>Ends (UTC)</th><th class="js"><span class="unseen">By hand</span></th></tr></thead><tbody>${all.map(jobRow)}</tbody></table>`;
}

function jobRow({ kind, id, name, status, is_held, created_at, ends_at }: Job): Html {
  const isOpen = status === "pending" || status === "processing";
  const press = (title: string, verb: string): Html => button(title, `jobs/${id}/${verb}`, { about: name });
  const hand = isOpen
    ? html`${press("Complete", "complete")}${press("Fail", "fail")}${is_held ? press("Release", "release") : press("Hold", "hold")}`
    : "";
  return html`<tr id="job-${id}"><td>${kind} <code>${id}</code></td><td class="text">${name}</td><td><span class="pill ${status}">${status}</span>${is_held ? " held" : ""}</td><td data-label="created">${short(created_at)}</td><td data-label="ends">${ends_at === null ? "not known" : short(ends_at)}</td><td class="js"><div class="buttons">${hand}</div></td></tr>`;
}
