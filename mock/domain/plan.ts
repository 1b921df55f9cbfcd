/**
 * A job is decided at birth. Its plan says when it starts, when it ends and how; what a reader sees at any
 * instant is a pure function of plan and instant, so a GET never has to write and reading twice cannot move a job.
 * What changes a plan later (a job held, let go or ended by hand, or moved on by reads) rewrites it as a whole.
 * All instants are milliseconds of the world's clock.
 */

export type Outcome =
  | { readonly kind: "completed" }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

export interface Plan {
  readonly createdAt: number;
  /** When work starts; null: never (a job stuck in the queue). */
  readonly startsAt: number | null;
  /** When work ends; null: never (a job stuck in work). Never before `startsAt`. */
  readonly endsAt: number | null;
  readonly outcome: Outcome;
  /** Left out while nothing keeps the job where it is. */
  readonly held?: Hold;
  /** How often the plan was rewritten; left out: never. What is still queued of an older one does not count. */
  readonly revision?: number;
}

/** A job that time does not move: its instants to come are null, and stand here. */
export interface Hold {
  /** `hand`: until somebody lets it go. `reads`: until it was read often enough. */
  readonly by: "hand" | "reads";
  readonly at: number;
  readonly startsAt: number | null;
  readonly endsAt: number | null;
}

export type JobStatus = "pending" | "processing" | "completed" | "failed";

/** The only source of a job's status. */
export function statusAt(plan: Plan, now: number): JobStatus {
  if (plan.startsAt === null || now < plan.startsAt) return "pending";
  if (plan.endsAt === null || now < plan.endsAt) return "processing";
  return plan.outcome.kind;
}

export function isTerminal(status: JobStatus): boolean {
  return status === "completed" || status === "failed";
}

/** The same job, ended by hand at `now`. */
export function endedBy(plan: Plan, now: number, outcome: Outcome): Plan {
  const { held: _, ...rest } = plan;
  return {
    ...rest,
    startsAt: Math.min(plan.startsAt ?? now, now),
    endsAt: now,
    outcome,
  };
}

/** The same job, kept where it is at `now`. One that has ended stays as it ended. */
export function heldBy(plan: Plan, now: number, by: Hold["by"]): Plan {
  const status = statusAt(plan, now);
  if (isTerminal(status)) return plan;
  const { startsAt, endsAt } = plan.held ?? plan;
  return {
    ...plan,
    startsAt: status === "pending" ? null : plan.startsAt,
    endsAt: null,
    held: { by, at: plan.held?.at ?? now, startsAt, endsAt },
  };
}

/** The same job, going on at `now` with the time that it had left when it was held. */
export function releasedAt(plan: Plan, now: number): Plan {
  const { held, ...rest } = plan;
  if (held === undefined) return plan;
  const later = (instant: number | null): number | null => (instant === null ? null : instant + (now - held.at));
  return { ...rest, startsAt: plan.startsAt ?? later(held.startsAt), endsAt: later(held.endsAt) };
}

/** The same job one state further at `now`. One that never gets there, and one that waits for a hand, stays as it is. */
export function movedOn(plan: Plan, now: number): Plan {
  const { held } = plan;
  if (held?.by !== "reads") return plan;
  const isWaiting = plan.startsAt === null;
  if ((isWaiting ? held.startsAt : held.endsAt) === null) return plan;
  // Work that takes no time is not a state that anybody could see.
  if (!isWaiting || held.startsAt === held.endsAt) return endedBy(plan, now, plan.outcome);
  return { ...plan, startsAt: now };
}
