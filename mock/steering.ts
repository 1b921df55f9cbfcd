/** Steering a world's jobs and limits in process: the verbs of the control API, of which these are the twins, on the same functions. */

import type { Job } from "./control/jobs.views.ts";
import { viewJob } from "./control/jobs.views.ts";
import { limitsFrom, setLimits } from "./control/limits.views.ts";
import type { ScenarioView } from "./control/scenarios.views.ts";
import { listScenarios, scenarioInForce, setScenario } from "./control/scenarios.views.ts";
import type { AvatarGroup } from "./domain/avatars.ts";
import { viewGroup } from "./domain/avatars.ts";
import type { Decision } from "./domain/consent.ts";
import type { ScenarioScript } from "./domain/scenarios.script.ts";
import type { ViewContext } from "./domain/views.ts";
import type { Settings } from "./web/settings.ts";
import type { Limits, LimitsOrigin } from "./world/limits.ts";
import { chooseLimits, limitsInForce } from "./world/limits.ts";
import { looksOf } from "./world/lookups.ts";
import { dropScenario } from "./world/scenarios.ts";
import type { Failure, JobRecord } from "./world/steer.jobs.ts";
import { completion, decideConsent, failure, finishJob, holdJob, releaseJob } from "./world/steer.jobs.ts";
import { readClock } from "./world/steer.ts";
import type { World } from "./world/world.ts";

/** By the id of a video, of a look in training, of a voice in the making, or of an agent's session. */
export interface JobsHandle {
  /** Ends a running job with success, now. */
  readonly complete: (id: string) => Job;
  /** Ends a running job with a failure, now. Code and message by default: those of its kind. */
  readonly fail: (id: string, failure?: Failure) => Job;
  /** Keeps a running job where it is, whatever time it gets. */
  readonly hold: (id: string) => Job;
  /** Lets it go on with the time that it had left; one that a scenario has stuck begins its usual time now. */
  readonly release: (id: string) => Job;
}

/** What the person shown by a twin decides, whether or not a link was made. */
export interface ConsentHandle {
  readonly approve: (groupId: string) => AvatarGroup;
  readonly decline: (groupId: string) => AvatarGroup;
}

/** How the jobs of the world go that are made from now on. */
export interface ScenarioHandle {
  readonly read: () => ScenarioView;
  readonly list: () => readonly ScenarioView[];
  /** @param scenario a name that the world knows, or a script of one's own */
  readonly set: (scenario: string | ScenarioScript) => ScenarioView;
  /** Back to the scenario of the mock. */
  readonly clear: () => ScenarioView;
}

/** What counts in the world; null is no limit. */
export interface LimitsInForce extends Limits {
  readonly origin: LimitsOrigin;
}

/** How much the world's key may ask for from now on. Each change begins the counting anew. */
export interface LimitsHandle {
  readonly get: () => LimitsInForce;
  /** Sets both: one that is null or left out is off. Throws at anything but whole numbers from 1 to 1000000. */
  readonly set: (limits: Partial<Limits>) => LimitsInForce;
  /** Back to the limits of the mock. */
  readonly clear: () => LimitsInForce;
}

export interface SteeringHandles {
  readonly jobs: JobsHandle;
  readonly consent: ConsentHandle;
  readonly scenario: ScenarioHandle;
  readonly limits: LimitsHandle;
}

export function steeringHandles(
  open: () => World,
  { pace, real }: Settings,
  view: (world: World) => ViewContext,
): SteeringHandles {
  const steer = (work: (world: World) => JobRecord): Job => {
    const world = open();
    const job = work(world);
    pace.touch(world);
    return viewJob(job, readClock(world, real()).now);
  };
  const decide = (groupId: string, decision: Decision): AvatarGroup => {
    const world = open();
    const group = decideConsent(world, { groupId, real: real(), decision });
    pace.touch(world);
    return viewGroup(group, looksOf(world, group.id), view(world));
  };
  return {
    jobs: {
      complete: (id) => steer((world) => finishJob(world, { id, real: real(), outcome: completion })),
      fail: (id, why) => steer((world) => finishJob(world, { id, real: real(), outcome: failure(why) })),
      hold: (id) => steer((world) => holdJob(world, { id, real: real() })),
      release: (id) => steer((world) => releaseJob(world, { id, real: real() })),
    },
    consent: {
      approve: (groupId) => decide(groupId, "approved"),
      decline: (groupId) => decide(groupId, "rejected"),
    },
    scenario: {
      read: () => scenarioInForce(open()),
      list: () => listScenarios(open()),
      set: (scenario) => setScenario(open(), scenario),
      clear: () => {
        dropScenario(open());
        return scenarioInForce(open());
      },
    },
    limits: {
      get: () => limitsInForce(open()),
      set: (limits) => {
        setLimits(open(), limitsFrom(limits));
        return limitsInForce(open());
      },
      clear: () => {
        chooseLimits(open(), null);
        return limitsInForce(open());
      },
    },
  };
}
