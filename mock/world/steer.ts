/** Steering a world's clock by hand. The one set of verbs behind the control API and the in-process handle; those for jobs stand in steer.jobs.ts. */

import { invalidParameter } from "../domain/errors.ts";
import { clockNow, lastInstant, moveClock } from "./clock.ts";
import type { World } from "./world.ts";

export interface ClockReading {
  /** Milliseconds since 1970, in the world's own time. */
  readonly now: number;
  readonly mode: "running" | "frozen";
  /** Virtual milliseconds per real one; 0 while frozen. */
  readonly speed: number;
}

/** Furthest that one call moves a clock: a hundred years. */
export const maxAdvanceMs: number = 100 * 366 * 24 * 60 * 60 * 1000;

export function readClock(world: World, real: number): ClockReading {
  const { rate } = world.clock;
  return { now: clockNow(world.clock, real), mode: rate === 0 ? "frozen" : "running", speed: rate };
}

/** Stops the clock where it is. */
export function stopClock(world: World, real: number): void {
  world.clock = moveClock(world.clock, { real, instant: clockNow(world.clock, real), rate: 0 });
}

/** The instant that a clock is to be moved to: no earlier than it is. */
export function readTarget(world: World, { real, at }: { real: number; at: number }): number {
  const now = clockNow(world.clock, real);
  if (!Number.isFinite(at) || at < now || at > lastInstant) {
    throw invalidParameter(
      "at",
      `at must be an instant from the world's now, which is ${new Date(now).toISOString()}, to ${new Date(lastInstant).toISOString()}: a clock never goes back.`,
    );
  }
  return at;
}

/** Lets the clock run on from where it is. */
export function resumeClock(world: World, { real, speed }: { real: number; speed: number }): void {
  if (!Number.isFinite(speed) || speed <= 0 || speed > 1_000_000)
    throw invalidParameter("speed", "speed must be greater than 0 and at most 1000000.");
  world.clock = moveClock(world.clock, { real, instant: clockNow(world.clock, real), rate: speed });
}

/** The instant `ms` from now. */
export function readAdvance(world: World, { real, ms }: { real: number; ms: number }): number {
  if (!Number.isFinite(ms) || ms < 0 || ms > maxAdvanceMs)
    throw invalidParameter("ms", `ms must be a number from 0 to ${maxAdvanceMs}: a clock never goes back.`);
  const instant = clockNow(world.clock, real) + Math.floor(ms);
  if (instant > lastInstant)
    throw invalidParameter(
      "ms",
      `ms must not lead beyond ${new Date(lastInstant).toISOString()}, where all clocks end.`,
    );
  return instant;
}
