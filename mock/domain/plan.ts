/**
 * A job is decided at birth. Its plan says when it starts, when it ends and how; what a reader sees at any
 * instant is a pure function of plan and instant, so a GET never has to write and reading twice cannot move a job.
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
  return {
    ...plan,
    startsAt: plan.startsAt === null || plan.startsAt > now ? now : plan.startsAt,
    endsAt: now,
    outcome,
  };
}
