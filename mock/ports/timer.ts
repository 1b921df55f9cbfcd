/** A real timer, as a port. It never keeps the process alive. */

export interface TimerPort {
  /** Runs `wake` after `ms` of real time, at most some 24 days; the returned function calls it off. */
  readonly set: (ms: number, wake: () => void) => () => void;
}

// The longest delay that timers know; a longer one would fire at once.
const longestMs = 2 ** 31 - 1;

export function systemTimer(): TimerPort {
  return {
    set: (ms, wake) => {
      const id: unknown = setTimeout(wake, Math.min(Math.max(0, ms), longestMs));
      // Node's timers are objects that can be let go of; elsewhere they are numbers.
      (id as { unref?: () => void }).unref?.();
      return () => clearTimeout(id as number);
    },
  };
}
