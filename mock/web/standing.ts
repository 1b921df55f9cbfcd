/** What an answer says of the world that it comes from. */

import type { World } from "../world/world.ts";
import { httpDate } from "./text.ts";

/** Its own time; and that it had to make room, because what its caller made before is gone then. */
export function standingOf(world: World, now: number): Readonly<Record<string, string>> {
  return { Date: httpDate(now), ...(world.isReopened && { "Mock-World": "reopened" }) };
}
