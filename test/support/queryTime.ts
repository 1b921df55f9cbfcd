/** TanStack Query in the time of a world: its timers fire, and its data grow old, when a test lets that time pass. */

import type { QueryClient } from "@tanstack/query-core";
import { environmentManager, timeoutManager } from "@tanstack/query-core";
import { vi } from "vitest";
import type { WorldHandle } from "../../mock/index.ts";

interface Held {
  readonly act: () => void;
  /** Of an interval. */
  readonly everyMs: number | null;
  dueAt: number;
}

const held = new Map<number, Held>();
let made = 0;
let now = 0;

function hold(act: () => void, ms: number, everyMs: number | null): number {
  made += 1;
  held.set(made, { act, everyMs, dueAt: now + ms });
  return made;
}

/** Once per file, before the first `QueryClient`: it then believes to be in a browser, and has no other timers. */
export function holdQueryTimers(): void {
  environmentManager.setIsServer(() => false);
  vi.useFakeTimers({ toFake: ["Date"] });
  timeoutManager.setTimeoutProvider({
    setTimeout: (act, ms) => {
      if (ms > 0) return hold(act, ms, null);
      queueMicrotask(act);
      return 0;
    },
    clearTimeout: (id) => void held.delete(Number(id)),
    setInterval: (act, ms) => hold(act, ms, ms),
    clearInterval: (id) => void held.delete(Number(id)),
  });
}

/** Waits, in real time, until nothing of the client's is under way. */
export async function settled(queryClient: QueryClient): Promise<void> {
  for (let calm = 0; calm < 3; calm += 1) {
    await new Promise<void>((resolve) => void setTimeout(resolve));
    if (queryClient.isFetching() + queryClient.isMutating() > 0) calm = 0;
  }
}

/** Lets time pass, from timer to timer, and what they start come to its end each time. */
export async function pass(ms: number, world: WorldHandle, queryClient: QueryClient): Promise<void> {
  const step = async (toMs: number): Promise<void> => {
    await world.clock.advance(toMs - now);
    now = toMs;
    vi.setSystemTime(world.clock.now());
  };
  await settled(queryClient);
  const end = now + ms;
  for (;;) {
    const [next] = [...held].toSorted(([, one], [, other]) => one.dueAt - other.dueAt);
    if (!next || next[1].dueAt > end) break;
    const [id, timer] = next;
    await step(timer.dueAt);
    if (timer.everyMs === null) held.delete(id);
    else timer.dueAt += timer.everyMs;
    timer.act();
    await settled(queryClient);
  }
  await step(end);
}
