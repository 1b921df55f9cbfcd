/**
 * When to tell of a job's end before it has come. A webhook that overtakes the state it tells of cannot be made by
 * holding the state back, for a job's end is decided at its birth and no view may differ from it; but for the same
 * reason the event is known beforehand. So it is sent some time before the end, saying what will be true then, while
 * whoever asks still reads `processing`.
 */

import type { Plan } from "../domain/plan.ts";
import type { JobKind } from "./queue.ts";
import type { World } from "./world.ts";

/**
 * Stops time where the end of the job is to be told early, as far as faults ask for it now. To be called at `now` for
 * each plan that a job gets: what was foreseen of an earlier one, as of a job that is held meanwhile, counts no more.
 */
export function foresee(
  world: World,
  { kind, id }: { readonly kind: JobKind; readonly id: string },
  { endsAt, revision = 0 }: Plan,
  now: number,
): void {
  if (endsAt === null || endsAt <= now) return;
  for (const fault of world.webhookFaults) {
    if (fault.kind === "early")
      world.queue.add({ at: Math.max(now, endsAt - fault.shiftMs), kind, id, step: "early", revision });
  }
}

/** The same for all jobs that have not ended. */
export function foreseeAll(world: World, now: number): void {
  for (const { id, plan } of world.videos.sorted) foresee(world, { kind: "video", id }, plan, now);
  for (const { id, training } of world.looks.sorted)
    if (training !== null) foresee(world, { kind: "training", id }, training, now);
}
