/**
 * Time that stands still while anything happens, and jumps to whatever is due first as soon as nothing does. Sleeps and
 * deadlines are both on it, so that a time-out of half a minute takes none, and each instant is exact.
 */
import type { Clock } from "../../src/index.ts";
import { preload } from "../../src/index.ts";

// What the client loads when it needs it first takes real time: here it has it from the start.
await preload();

export interface VirtualTime {
  readonly clock: Required<Clock>;
  /** Milliseconds that have passed. */
  readonly elapsedMs: () => number;
  /** Timers that are still set. */
  readonly timers: () => number;
  /** Lets time pass until the work is done. */
  readonly run: <T>(work: Promise<T>) => Promise<T>;
  /** Lets this much time pass, whatever happens in it. */
  readonly advance: (ms: number) => Promise<void>;
}

export function virtualTime(startAt: number = Date.parse("2026-01-05T10:00:00Z")): VirtualTime {
  let now = startAt;
  const due = new Set<{ readonly at: number; readonly fire: () => void }>();

  const timer = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const entry = { at: now + ms, fire: resolve };
      due.add(entry);
      signal?.addEventListener("abort", () => {
        due.delete(entry);
        reject(signal.reason);
      });
    });
  /** Long enough for promises, streams and bodies in memory to come to rest. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 8; turn += 1) await new Promise(setImmediate);
  };
  const next = (): { readonly at: number; readonly fire: () => void } | undefined =>
    [...due].toSorted((one, other) => one.at - other.at)[0];
  const step = (): void => {
    const first = next();
    if (!first) throw new Error("Nothing is left to wait for, and the work is not done.");
    due.delete(first);
    now = Math.max(now, first.at);
    first.fire();
  };

  return {
    clock: { now: () => now, sleep: timer, deadline: timer },
    elapsedMs: () => now - startAt,
    timers: () => due.size,
    run: async (work) => {
      const state = { isDone: false };
      const finish = (): void => void (state.isDone = true);
      work.then(finish, finish);
      for (await settle(); !state.isDone; await settle()) step();
      return work;
    },
    advance: async (ms) => {
      const end = now + ms;
      for (await settle(); (next()?.at ?? Infinity) <= end; await settle()) step();
      now = end;
    },
  };
}
