/**
 * The one place where time that has passed becomes events. It runs before each request and on each step of a clock,
 * in due order, and only ever appends; it sets no status, for statuses follow from plans.
 */

import type { Plan } from "../domain/plan.ts";
import { statusAt } from "../domain/plan.ts";
import { announceEarly } from "./announce.ts";
import { happen } from "./happenings.ts";
import { jobTypes } from "./jobs.ts";
import type { Transition } from "./queue.ts";
import type { World, WorldEvent } from "./world.ts";

/** Brings a world up to `now` and returns what happened on the way. */
export function settle(world: World, now: number): readonly WorldEvent[] {
  const happened: Omit<WorldEvent, "number">[] = [];
  for (let due = nextDue(world); due !== undefined && due.at <= now; due = nextDue(world)) {
    world.queue.pop();
    const event = eventOf(world, due, now);
    if (event === undefined) continue;
    happened.push(event);
  }
  return happen(world, happened);
}

/** The next transition that still stands: a job may have been deleted, or its plan rewritten, since it was queued. */
export function nextDue(world: World): Transition | undefined {
  for (let due = world.queue.peek(); due !== undefined; due = world.queue.peek()) {
    if (isCurrent(planOf(world, due), due)) return due;
    world.queue.pop();
  }
  return undefined;
}

function planOf(world: World, { kind, id }: Transition): Plan | null | undefined {
  return jobTypes[kind].planOf(world, id);
}

function isCurrent(plan: Plan | null | undefined, { at, step, revision = 0 }: Transition): boolean {
  if (plan === null || plan === undefined) return false;
  if ((plan.revision ?? 0) !== revision) return false;
  if (step === "early") return plan.endsAt !== null && at < plan.endsAt;
  return at === (step === "start" ? plan.startsAt : plan.endsAt);
}

function eventOf(world: World, due: Transition, now: number): Omit<WorldEvent, "number"> | undefined {
  const { at, kind, id, step } = due;
  if (step === "early") {
    tellEarly(world, due, now);
    return undefined;
  }
  if (step === "start") return kind === "video" ? { at, type: "video.processing", id } : undefined;
  const plan = planOf(world, due);
  if (plan === null || plan === undefined) return undefined;
  jobTypes[kind].announceEnd(world, id, at);
  return { at, ...jobTypes[kind].endEvent(id, statusAt(plan, at) === "failed" ? "failed" : "completed", world) };
}

/** Nothing is early once the end has come, too. */
function tellEarly(world: World, transition: Transition, now: number): void {
  const endsAt = planOf(world, transition)?.endsAt ?? null;
  if (endsAt === null || endsAt <= now) return;
  const announcement = jobTypes[transition.kind].foresee(world, transition.id, endsAt);
  if (announcement !== undefined) announceEarly(world, announcement, transition.at);
}
