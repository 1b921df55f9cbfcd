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
  for (let next = nextStanding(world); next !== undefined && next.due.at <= now; next = nextStanding(world)) {
    world.queue.pop();
    const event = eventOf(world, next, now);
    if (event !== undefined) happened.push(event);
  }
  return happen(world, happened);
}

/** The next transition that still stands: a job may have been deleted, or its plan rewritten, since it was queued. */
export function nextDue(world: World): Transition | undefined {
  return nextStanding(world)?.due;
}

interface Standing {
  readonly due: Transition;
  readonly plan: Plan;
}

function nextStanding(world: World): Standing | undefined {
  for (let due = world.queue.peek(); due !== undefined; due = world.queue.peek()) {
    const plan = jobTypes[due.kind].planOf(world, due.id);
    if (isCurrent(plan, due)) return { due, plan };
    world.queue.pop();
  }
  return undefined;
}

function isCurrent(plan: Plan | null | undefined, { revision = 0 }: Transition): plan is Plan {
  return plan !== null && plan !== undefined && (plan.revision ?? 0) === revision;
}

function eventOf(world: World, { due, plan }: Standing, now: number): Omit<WorldEvent, "number"> | undefined {
  const { at, kind, id, step } = due;
  if (step === "early") {
    tellEarly(world, due, plan.endsAt ?? now, now);
    return undefined;
  }
  if (step === "start") return kind === "video" ? { at, type: "video.processing", id } : undefined;
  jobTypes[kind].announceEnd(world, id, at);
  return { at, ...jobTypes[kind].endEvent(id, statusAt(plan, at) === "failed" ? "failed" : "completed", world) };
}

/** Nothing is early once the end has come, too. */
function tellEarly(world: World, { kind, id, at }: Transition, endsAt: number, now: number): void {
  if (endsAt <= now) return;
  const announcement = jobTypes[kind].foresee(world, id, endsAt);
  if (announcement !== undefined) announceEarly(world, announcement, at);
}
