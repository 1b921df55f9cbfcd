/** The kinds of work that take time: where a job's plan is kept, and what is told when it ends. */

import { readRunId } from "../domain/agents.runs.ts";
import type { Plan } from "../domain/plan.ts";
import type { Announcement } from "../domain/webhooks.ts";
import { trainingEnded, videoEnded } from "../domain/webhooks.ts";
import { announce } from "./announce.ts";
import { itemEnded } from "./batches.ts";
import type { JobKind } from "./queue.ts";
import { sessionVideoEnded, thinkingEnded, thinkingPlanOf } from "./sessions.ts";
import type { World, WorldEvent } from "./world.ts";
import { worldView } from "./world.ts";

interface JobType {
  /** undefined: the job is gone. null: there was never anything to wait for. */
  readonly planOf: (world: World, id: string) => Plan | null | undefined;
  /** Tells whoever wants to know. The job has just ended, at `at`. */
  readonly announceEnd: (world: World, id: string, at: number) => void;
  /** What will be told when the job ends, at `endsAt`; undefined where that depends on more than its plan. */
  readonly foresee: (world: World, id: string, endsAt: number) => Announcement | undefined;
  /** What the end is called among the events of the world. */
  readonly endEvent: (id: string, end: "completed" | "failed") => Pick<WorldEvent, "id" | "type">;
}

export const jobTypes: Readonly<Record<JobKind, JobType>> = {
  video: {
    planOf: (world, id) => world.videos.get(id)?.plan,
    announceEnd: (world, id, at) => {
      const video = world.videos.get(id);
      if (video === undefined) return;
      announce(world, videoEnded(video, worldView(world, at)));
      itemEnded(world, video, at);
      sessionVideoEnded(world, video, at);
    },
    foresee: (world, id, endsAt) => {
      const video = world.videos.get(id);
      return video === undefined ? undefined : videoEnded(video, worldView(world, endsAt));
    },
    endEvent: (id, end) => ({ id, type: `video.${end}` }),
  },
  training: {
    planOf: (world, id) => world.looks.get(id)?.training,
    announceEnd: (world, id, at) => {
      const look = world.looks.get(id);
      if (look !== undefined) announce(world, trainingEnded(look, at));
    },
    foresee: (world, id, endsAt) => {
      const look = world.looks.get(id);
      return look === undefined ? undefined : trainingEnded(look, endsAt);
    },
    endEvent: (id, end) => ({ id, type: `training.${end}` }),
  },
  // The service has no event that tells of a voice.
  voice: {
    planOf: (world, id) => world.voices.get(id)?.making,
    announceEnd: () => undefined,
    foresee: () => undefined,
    endEvent: (id, end) => ({ id, type: `voice.${end}` }),
  },
  agent: {
    planOf: thinkingPlanOf,
    announceEnd: thinkingEnded,
    foresee: () => undefined,
    // What ends well here is not the session: the agent has a question, or a draft to show.
    endEvent: (id, end) => ({ id: readRunId(id).sessionId, type: end === "failed" ? "agent.failed" : "agent.waiting" }),
  },
};
