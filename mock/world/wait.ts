/** Waiting for something to happen in a world: time passes by itself or by somebody else's hand, and nothing is polled. */

import { ApiError } from "../domain/errors.ts";
import type { TimerPort } from "../ports/timer.ts";
import { eventsAfter } from "./happenings.ts";
import type { Hub } from "./hub.ts";
import type { World, WorldEvent } from "./world.ts";

export type Timer = TimerPort;

/** How long a call waits unless told otherwise, in real milliseconds. */
export const defaultWaitMs: number = 30_000;
export const longestWaitMs: number = 600_000;

export interface Wanted {
  readonly event: string;
  /** Of the thing to which it is to happen. Default: any. */
  readonly id?: string | undefined;
  /** Number of the event or request after which it is to happen. Default: with an id 0, otherwise the latest. */
  readonly since?: number | undefined;
}

export interface Waiting {
  readonly hub: Hub;
  readonly timer: Timer;
  /** The world as it is now: a reset puts another in its place. */
  readonly open: () => World;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Resolves with the first such event. Rejects after `timeoutMs` of real time, with the signal's reason, and when the mock ends. */
export function waitForEvent(wanted: Wanted, { hub, timer, open, timeoutMs, signal }: Waiting): Promise<WorldEvent> {
  const world = open();
  const since = wanted.since ?? (wanted.id === undefined ? world.lastNumber : 0);
  if (since > world.lastNumber) throw aheadOfStory("since", world.lastNumber);
  const look = (): WorldEvent | undefined => {
    const current = open();
    // After a reset the story is another one, and all of it is new.
    return eventsAfter(current, current === world ? since : 0).find(
      ({ type, id }) => type === wanted.event && (wanted.id === undefined || id === wanted.id),
    );
  };
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const already = look();
    if (already !== undefined) {
      resolve(already);
      return;
    }
    const end = (settle: () => void): void => {
      leave();
      cancel();
      signal?.removeEventListener("abort", aborted);
      settle();
    };
    const aborted = (): void => end(() => reject(signal?.reason as Error));
    let cancel = (): void => undefined;
    const leave = hub.watch(world.home, {
      wake: () => {
        const event = look();
        if (event !== undefined) end(() => resolve(event));
      },
      closed: () => queueMicrotask(() => end(() => reject(closing()))),
    });
    cancel = timer.set(timeoutMs, () => end(() => reject(timedOut(wanted, open(), { since, timeoutMs }))), {
      isAwaited: true,
    });
    signal?.addEventListener("abort", aborted);
  });
}

/** A number that nothing has yet: of another world, or of one that was forgotten since. */
export function aheadOfStory(param: string, last: number): ApiError {
  return new ApiError({
    status: 400,
    code: "invalid_parameter",
    param,
    message: `${param} must be the number of something that happened in this world; the latest has ${last}.`,
  });
}

export function closing(): ApiError {
  return new ApiError({ status: 503, code: "mock_closed", message: "The mock was closed while you waited." });
}

function timedOut(
  { event, id }: Wanted,
  world: World,
  { since, timeoutMs }: { since: number; timeoutMs: number },
): ApiError {
  const what = id === undefined ? event : `${event} of ${id}`;
  const others = eventsAfter(world, since)
    .filter((other) => id === undefined || other.id === id)
    .slice(-5)
    .map((other) => `${other.type} of ${other.id}`);
  const seen = others.length === 0 ? "Nothing of the kind happened." : `What happened: ${others.join(", ")}.`;
  const frozen =
    world.clock.rate === 0 ? " The world's clock is frozen, so nothing happens until somebody moves it." : "";
  return new ApiError({
    status: 408,
    code: "timed_out",
    message: `No ${what} came within ${timeoutMs} ms. ${seen}${frozen}`,
  });
}
