/** Real time, as a port: the only way in for the machine's clock. */

export interface ClockPort {
  /** Milliseconds since 1970, never going back. */
  readonly now: () => number;
}

/** The machine's clock, held where it is when the machine sets it back. */
export function systemClock(): ClockPort {
  let latest = 0;
  return { now: () => (latest = Math.max(latest, Date.now())) };
}

export interface FakeClock extends ClockPort {
  readonly advance: (ms: number) => void;
}

export function fakeClock(startAt = 0): FakeClock {
  let current = startAt;
  return {
    now: () => current,
    advance: (ms) => {
      current += ms;
    },
  };
}
