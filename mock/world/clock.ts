/**
 * A world's own time. It runs with real time (at a speed), stands still, and can be moved forward by hand; it never
 * goes back. Pure data plus functions of (clock, real time), so that a world can be written down and read again.
 */

export interface WorldClock {
  /** Virtual instant at which the current stretch began. */
  readonly anchor: number;
  /** Real instant at which it began. */
  readonly realAnchor: number;
  /** Virtual milliseconds per real one; 0 while frozen. */
  readonly rate: number;
}

/** The end of the year 9999: no clock goes beyond it, so that every instant has a date that can be written. */
export const lastInstant: number = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

export function startClock({ startAt, real, rate }: { startAt: number; real: number; rate: number }): WorldClock {
  return { anchor: startAt, realAnchor: real, rate };
}

export function clockNow(clock: WorldClock, real: number): number {
  return Math.min(lastInstant, Math.floor(clock.anchor + Math.max(0, real - clock.realAnchor) * clock.rate));
}

/** Moves to `instant` (no earlier than now) and goes on from there at `rate`. */
export function moveClock(
  clock: WorldClock,
  { real, instant, rate = clock.rate }: { real: number; instant: number; rate?: number },
): WorldClock {
  return { anchor: Math.max(instant, clockNow(clock, real)), realAnchor: real, rate };
}
