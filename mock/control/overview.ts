/** What there is in each world, for the control API and the page. Shows labels, never credentials. */

import type { components } from "../../generated/control/api.ts";
import type { Settings } from "../web/settings.ts";
import { findJob } from "../world/steer.jobs.ts";
import type { World } from "../world/world.ts";
import type { Job } from "./jobs.views.ts";
import { viewJob } from "./jobs.views.ts";

export type WorldOverview = components["schemas"]["WorldOverview"];

const shownJobs = 50;

export function describe(world: World, settings: Settings): WorldOverview {
  const now = settings.worlds.enter(world);
  return {
    world: world.label,
    is_default: world === settings.worlds.open(settings.defaultWorld),
    is_reopened: world.isReopened,
    now: new Date(now).toISOString(),
    mode: world.clock.rate === 0 ? "frozen" : "running",
    last: world.lastNumber,
    counts: {
      groups: world.groups.size,
      looks: world.looks.size,
      voices: world.voices.size,
      videos: world.videos.size,
      batches: world.batches.size,
      sessions: world.sessions.size,
      assets: world.assets.size,
      uploads: world.uploads.size,
      endpoints: world.endpoints.size,
      deliveries: world.deliveries.size,
      requests: world.journal.total(),
    },
    jobs: jobsOf(world, now),
  };
}

function jobsOf(world: World, now: number): Job[] {
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
  // An agent that makes a video shows as that video.
  const agents = world.sessions.sorted
    .slice(-shownJobs)
    .flatMap(({ id }) => findJob(world, id, now) ?? [])
    .filter(({ key }) => key.kind === "agent");
  return [...videos, ...trainings, ...clones, ...agents]
    .toSorted((a, b) => b.plan.createdAt - a.plan.createdAt)
    .slice(0, shownJobs)
    .map((job) => viewJob(job, now));
}
