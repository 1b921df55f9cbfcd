/**
 * Pauses that a caller sits through. They pass in real time, whatever the clock of the caller's world does: virtual time
 * stops at real sockets, and a client's own timeouts, which such pauses are there to try, run on the machine's clock.
 */

import type { TimerPort } from "./ports/timer.ts";
import type { Pauses } from "./web/settings.ts";

export function createPauses(timer: TimerPort): Pauses {
  const sleeping = new Set<() => void>();
  let isOpen = true;
  return {
    pause: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted === true) return reject(signal.reason as Error);
        if (!isOpen || ms <= 0) return resolve();
        const leave = (): void => {
          sleeping.delete(wake);
          signal?.removeEventListener("abort", goAway);
        };
        const wake = (): void => {
          cancel();
          leave();
          resolve();
        };
        const goAway = (): void => {
          cancel();
          leave();
          reject(signal?.reason as Error);
        };
        const cancel = timer.set(ms, wake, { isAwaited: true });
        sleeping.add(wake);
        signal?.addEventListener("abort", goAway);
      }),
    close: () => {
      isOpen = false;
      for (const wake of sleeping) wake();
    },
  };
}
