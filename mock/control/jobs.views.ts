import type { components } from "../../generated/control/api.ts";
import { statusAt } from "../domain/plan.ts";
import { lastInstant } from "../world/clock.ts";
import type { JobRecord } from "../world/steer.jobs.ts";

export type Job = components["schemas"]["Job"];

export function viewJob({ kind, id, name, plan }: Pick<JobRecord, "kind" | "id" | "name" | "plan">, now: number): Job {
  return {
    kind,
    id,
    name,
    status: statusAt(plan, now),
    is_held: plan.held?.by === "hand",
    created_at: new Date(plan.createdAt).toISOString(),
    // What would end beyond the last instant never does.
    ends_at: plan.endsAt === null || plan.endsAt > lastInstant ? null : new Date(plan.endsAt).toISOString(),
  };
}
