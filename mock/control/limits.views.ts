/** Limits as the control API shows and takes them. Behind its handlers and the handle in process. */

import type { components } from "../../generated/control/api.ts";
import type { Limits } from "../world/limits.ts";
import { chooseLimits, limitsInForce } from "../world/limits.ts";
import type { World } from "../world/world.ts";
import { judge } from "./contract.ts";

type Schemas = components["schemas"];

export function viewLimits(world: World): Schemas["Limits"] {
  const { requestsPerMinute, concurrentJobs, origin } = limitsInForce(world);
  return { requests_per_minute: requestsPerMinute, concurrent_jobs: concurrentJobs, origin };
}

/** Sets both: what is left out is no limit. */
export function setLimits(
  world: World,
  { requests_per_minute: requestsPerMinute = null, concurrent_jobs: concurrentJobs = null }: Schemas["LimitsWish"],
): void {
  chooseLimits(world, { requestsPerMinute, concurrentJobs });
}

/**
 * For limits that did not come through a call: judged by the same schema, and refused alike.
 *
 * @throws ApiError that names the field at fault as a call does
 */
export function limitsFrom(given: Partial<Limits>): Schemas["LimitsWish"] {
  const { requestsPerMinute = null, concurrentJobs = null, ...unknown } = given;
  const wish = { requests_per_minute: requestsPerMinute, concurrent_jobs: concurrentJobs, ...unknown };
  judge.checkBody("setLimits", wish);
  return wish;
}
