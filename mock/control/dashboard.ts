/** The first page: which worlds there are, what time it is in each, and how their jobs stand. Shows labels, never credentials. */

import type { Context } from "hono";
import type { JobStatus } from "../domain/plan.ts";
import { statusAt } from "../domain/plan.ts";
import { respond } from "../web/answers.ts";
import type { Html } from "../web/html.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import type { World } from "../world/world.ts";

export interface Job {
  readonly kind: "video" | "training" | "voice";
  readonly id: string;
  readonly name: string;
  readonly status: JobStatus;
  readonly created_at: string;
  /** null while it is not known that the job will ever end. */
  readonly ends_at: string | null;
}

export interface WorldOverview {
  readonly world: string;
  readonly is_default: boolean;
  readonly now: string;
  readonly mode: "running" | "frozen";
  readonly counts: { readonly groups: number; readonly looks: number; readonly videos: number };
  /** Latest first, at most 50. */
  readonly jobs: readonly Job[];
}

const shownJobs = 50;

export function overview(settings: Settings): readonly WorldOverview[] {
  settings.worlds.open(settings.defaultWorld);
  return settings.worlds.all().map((world) => describe(world, settings));
}

function describe(world: World, settings: Settings): WorldOverview {
  const now = settings.worlds.enter(world);
  return {
    world: world.label,
    is_default: world.name === settings.defaultWorld,
    now: new Date(now).toISOString(),
    mode: world.clock.rate === 0 ? "frozen" : "running",
    counts: { groups: world.groups.size, looks: world.looks.size, videos: world.videos.size },
    jobs: jobsOf(world, now),
  };
}

function jobsOf(world: World, now: number): readonly Job[] {
  const videos = world.videos.sorted
    .slice(-shownJobs)
    .map(({ id, title, plan }) => ({ kind: "video" as const, id, name: title ?? "Untitled video", plan }));
  const trainings = world.looks.sorted
    .slice(-shownJobs)
    .flatMap(({ id, name, training }) =>
      training === null ? [] : [{ kind: "training" as const, id, name, plan: training }],
    );
  const clones = world.voices.sorted.flatMap(({ id, name, making }) =>
    making === null ? [] : [{ kind: "voice" as const, id, name, plan: making }],
  );
  return [...videos, ...trainings, ...clones]
    .toSorted((a, b) => b.plan.createdAt - a.plan.createdAt)
    .slice(0, shownJobs)
    .map(({ plan, ...job }) => ({
      ...job,
      status: statusAt(plan, now),
      created_at: new Date(plan.createdAt).toISOString(),
      ends_at: plan.endsAt === null ? null : new Date(plan.endsAt).toISOString(),
    }));
}

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
