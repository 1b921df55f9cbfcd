/** Timers that fire when a test says so, so that no test sleeps and none measures time. */

import type { TimerPort } from "../../mock/index.ts";

export interface HeldTimer extends TimerPort {
  /** What is waited for, in milliseconds, in the order in which it was asked for. */
  readonly waits: () => readonly number[];
  /** Ends all that is waited for. */
  readonly fire: () => void;
}

export function heldTimer(): HeldTimer {
  const held = new Map<() => void, number>();
  return {
    waits: () => [...held.values()],
    fire: () => {
      const due = [...held.keys()];
      held.clear();
      for (const wake of due) wake();
    },
    set: (ms, wake) => {
      held.set(wake, ms);
      return () => void held.delete(wake);
    },
  };
}
