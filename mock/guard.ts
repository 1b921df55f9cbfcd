/** What keeps the moving of a clock from going on for ever, or for nobody. */

import { ApiError } from "./domain/errors.ts";
import { isoText } from "./domain/instants.ts";
import type { World } from "./world/world.ts";

/** Asked before each step; throws where the clock is to stay. */
export type Guard = () => void;

/** Steps that `run-until-idle` makes at most: so many, and so many more for each thing that was to come when it began. */
export const freeSteps = 1000;
const stepsPerThing = 10;

/** @throws the signal's reason when the caller has gone */
export function whileWanted(signal: AbortSignal | undefined): Guard {
  return () => signal?.throwIfAborted();
}

/** @throws ApiError 409 when new things come for as long as old ones end */
export function untilIdle(world: World, nowIn: () => number): Guard {
  const most = freeSteps + stepsPerThing * (world.queue.size + world.outbox.size);
  let steps = 0;
  return () => {
    steps += 1;
    if (steps <= most) return;
    throw new ApiError({
      status: 409,
      code: "never_idle",
      message: `The world is not idle after ${most} steps, and its clock stays at ${isoText(nowIn())}. Something makes new jobs for as long as old ones end: a receiver of webhooks, perhaps, that answers each event with a new video.`,
    });
  };
}
