/**
 * How much a caller may ask for, where somebody wants to see an app reach the end of it. Both limits are off unless they
 * were set, both are counted in the world's own time, and beyond both the answer is the 429 that every operation documents.
 */

import { isAtWork } from "../domain/agents.runs.ts";
import { currentState } from "../domain/agents.sessions.ts";
import { ApiError } from "../domain/errors.ts";
import type { Plan } from "../domain/plan.ts";
import { isTerminal, statusAt } from "../domain/plan.ts";
import type { World } from "./world.ts";
import { mint } from "./world.ts";

export interface Limits {
  /** null: no limit. */
  readonly requestsPerMinute: number | null;
  /** Videos and agent runs in the making; null: no limit. */
  readonly concurrentJobs: number | null;
}

/** `flag`: what the mock was started with; `world`: the world's own. */
export type LimitsOrigin = "flag" | "world";

/** A minute that began with the first request after the last one had ended. */
export interface RateWindow {
  readonly startsAt: number;
  readonly count: number;
}

const windowMs = 60_000;

export function limitsInForce({ limits, universe }: World): Limits & { readonly origin: LimitsOrigin } {
  return limits === null ? { ...universe.limits, origin: "flag" } : { ...limits, origin: "world" };
}

/**
 * The world's own limits from now on; null: back to the mock's. Counting begins anew, or a lower limit would be reached
 * by requests that nobody sent under it.
 */
export function chooseLimits(world: World, limits: Limits | null): void {
  world.limits = limits;
  world.rateWindow = null;
}

/** Counts a request where a minute's are limited, or refuses it; a refused one does not count. */
export function countRequest(world: World, now: number): void {
  const { requestsPerMinute: limit } = world.limits ?? world.universe.limits;
  if (limit === null) return;
  const { rateWindow } = world;
  const isCurrent = rateWindow !== null && now < rateWindow.startsAt + windowMs;
  const { startsAt, count } = isCurrent ? rateWindow : { startsAt: now, count: 0 };
  if (count >= limit)
    throw limited(`This key may send ${limit} requests a minute.`, (startsAt + windowMs - now) / 1000);
  world.rateWindow = { startsAt, count: count + 1 };
}

/**
 * Refuses a job where as many are in the making as a key may have. A batch asks for the place of one and then fills as
 * many as it has items, or none above the limit could ever be made.
 */
export function checkConcurrency(world: World, now: number): void {
  const { concurrentJobs } = world.limits ?? world.universe.limits;
  if (concurrentJobs === null) return;
  const open = openJobs(world, now);
  if (open.length < concurrentJobs) return;
  const next = open.reduce((first, { endsAt }) => Math.min(first, endsAt ?? Infinity), Infinity);
  throw limited(
    `This key may have ${concurrentJobs} videos and agent runs in the making at once; ${open.length} are.`,
    // Of jobs that are stuck nobody knows when they end.
    Number.isFinite(next) ? (next - now) / 1000 : windowMs / 1000,
  );
}

/** An id for a job, taken when every rule is past, so that a 429 comes last and has used up no number. */
export function mintJob(world: World, kind: string, now: number): ReturnType<typeof mint> {
  checkConcurrency(world, now);
  return mint(world, kind);
}

/** A run that makes a video counts as that video. */
function openJobs(world: World, now: number): readonly Plan[] {
  const videos = world.videos.sorted.filter(({ plan }) => !isTerminal(statusAt(plan, now))).map(({ plan }) => plan);
  const runs = world.sessions.sorted
    .map((session) => currentState(session, { findVideo: world.videos.get, now }))
    .filter((state) => isAtWork(state) && state.run.videoId === null)
    .map(({ plan }) => plan);
  return [...videos, ...runs];
}

function limited(message: string, seconds: number): ApiError {
  return new ApiError({
    status: 429,
    code: "rate_limit_exceeded",
    message,
    headers: { "Retry-After": String(Math.max(1, Math.ceil(seconds))) },
  });
}
