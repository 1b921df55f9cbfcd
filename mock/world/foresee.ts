/**
 * When to tell of a job's end before it has come. A webhook that overtakes the state it tells of cannot be made by
 * holding the state back, for a job's end is decided at its birth and no view may differ from it; but for the same
 * reason the event is known beforehand. So it is sent some time before the end, saying what will be true then, while
 * whoever asks still reads `processing`.
 */

import type { Plan } from "../domain/plan.ts";
import type { JobKind } from "./queue.ts";
import type { World } from "./world.ts";

/** Stops time where the end of the job is to be told early, as far as faults ask for it now. */
export function foresee(world: World, kind: JobKind, id: string, plan: Plan): void {
  if (kind !== "video" && kind !== "training") return;
  if (world.webhookFaults.length === 0 || plan.endsAt === null) return;
  for (const fault of world.webhookFaults) {
    if (fault.kind === "early")
      world.queue.add({ at: Math.max(plan.createdAt, plan.endsAt - fault.shiftMs), kind, id, step: "early" });
  }
}

/** The same for all jobs that have not ended. */
export function foreseeAll(world: World, now: number): void {
  const isOpen = (plan: Plan): boolean => plan.endsAt !== null && plan.endsAt > now;
  for (const { id, plan } of world.videos.sorted) if (isOpen(plan)) foresee(world, "video", id, plan);
  for (const { id, training } of world.looks.sorted)
    if (training !== null && isOpen(training)) foresee(world, "training", id, training);
}
