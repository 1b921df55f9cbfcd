/** A real timer, as a port. */

export interface TimerPort {
  /**
   * Runs `wake` after `ms` of real time, at most some 24 days; the returned function calls it off. It does not keep the
   * process alive, unless somebody is waiting for it.
   */
  readonly set: (ms: number, wake: () => void, options?: { readonly isAwaited?: boolean }) => () => void;
}

// The longest delay that timers know; a longer one would fire at once.
const longestMs = 2 ** 31 - 1;

export function systemTimer(): TimerPort {
  return {
    set: (ms, wake, { isAwaited = false } = {}) => {
      const id: unknown = setTimeout(wake, Math.min(Math.max(0, ms), longestMs));
      // Node's timers are objects that can be let go of; elsewhere they are numbers.
      if (!isAwaited) (id as { unref?: () => void }).unref?.();
      return () => clearTimeout(id as number);
    },
  };
}
