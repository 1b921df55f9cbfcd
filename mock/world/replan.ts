/** Rewriting the plan of a job of any kind: the one way in which a job under way takes another course. */

import type { Plan } from "../domain/plan.ts";
import { foresee } from "./foresee.ts";
import { jobTypes } from "./jobs.ts";
import type { JobKind } from "./queue.ts";
import type { World } from "./world.ts";

/** To be called on a world that was settled at `now`, with a job that is there and has not ended. */
export function replan(
  world: World,
  job: { readonly kind: JobKind; readonly id: string },
  plan: Plan,
  now: number,
): void {
  const { kind, id } = job;
  const before = jobTypes[kind].planOf(world, id) as Plan;
  // Whatever is still queued belongs to the older revision, and is passed over.
  const revision = (before.revision ?? 0) + 1;
  const { startsAt, endsAt } = plan;
  const rewritten = { ...plan, revision };
  jobTypes[kind].setPlan(world, id, rewritten);
  // A start that has been told is not told again.
  if (startsAt !== null && (startsAt > now || startsAt !== before.startsAt))
    world.queue.add({ at: startsAt, kind, id, step: "start", revision });
  if (endsAt !== null) world.queue.add({ at: endsAt, kind, id, step: "end", revision });
  foresee(world, job, rewritten, now);
}
