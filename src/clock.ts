/**
 * Time as the client sees it. Only waiting uses it, so a test can put the mock's clock in its place and a render of
 * twelve minutes is over at once: `{ now: mock.clock.now, sleep: async (ms) => void (await mock.clock.advance(ms)) }`.
 */
export interface Clock {
  /** Milliseconds since any fixed instant. */
  readonly now: () => number;
  /**
   * Resolves after `ms` milliseconds; may pull virtual time forward. When `signal` aborts it should reject with the
   * signal's reason; the client stops waiting for it in any case.
   */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
  /**
   * Resolves after `ms` milliseconds of real time and never pulls virtual time; rejects when `signal` aborts. Cuts off
   * a request that hangs. Without it requests are timed by the machine's clock, and the deadline of a wait is looked at
   * between requests only.
   */
  readonly deadline?: (ms: number, signal?: AbortSignal) => Promise<void>;
}

/** The longest delay that timers know; a longer one would fire at once. */
export const maxTimerMs: number = 2 ** 31 - 1;

/** The machine's clock. Leaves no timer and no listener behind, however a sleep ends. */
export const systemClock: Clock = { now: () => Date.now(), sleep: timer, deadline: timer };

async function timer(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  let id: ReturnType<typeof setTimeout> | undefined;
  try {
    await untilAborted(
      new Promise<void>((resolve) => {
        id = setTimeout(resolve, Math.min(ms, maxTimerMs));
      }),
      signal,
    );
  } finally {
    clearTimeout(id);
  }
}

/** Calls `act` after `ms` milliseconds of real time, unless the function returned is called before. `Infinity` is never. */
export function after({ deadline }: Clock, ms: number, act: () => void): () => void {
  if (ms > maxTimerMs) return ignore;
  if (!deadline || deadline === timer) {
    const id = setTimeout(act, ms);
    return () => clearTimeout(id);
  }
  const stop = new AbortController();
  deadline(ms, stop.signal).then(() => stop.signal.aborted || act(), ignore);
  return () => stop.abort();
}

/**
 * The promise, or the signal's reason as soon as it aborts: for fetch functions and clocks that do not listen to
 * signals themselves.
 */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    signal.addEventListener("abort", onAbort, { once: true });
    work.finally(() => signal.removeEventListener("abort", onAbort)).then(resolve, reject);
  });
}

function ignore(): void {
  // Nobody is to hear of it.
}
