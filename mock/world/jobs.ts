/** The kinds of work that take time: where a job's plan is kept, and what is told when it ends. */

import { readRunId } from "../domain/agents.runs.ts";
import type { Plan } from "../domain/plan.ts";
import type { Announcement } from "../domain/webhooks.ts";
import { trainingEnded, videoEnded } from "../domain/webhooks.ts";
import { announce } from "./announce.ts";
import { itemEnded } from "./batches.ts";
import { consentGiven } from "./consents.ts";
import type { JobKind } from "./queue.ts";
import { changeThinking, sessionVideoEnded, thinkingEnded, thinkingPlanOf } from "./sessions.ts";
import type { World, WorldEvent } from "./world.ts";
import { worldView } from "./world.ts";

interface JobType {
  /** undefined: the job is gone. null: there is nothing to wait for. */
  readonly planOf: (world: World, id: string) => Plan | null | undefined;
  /** Changes nothing where the job is gone. */
  readonly setPlan: (world: World, id: string, plan: Plan) => void;
  /** Tells whoever wants to know, unless the job is gone. It has just ended, at `at`. */
  readonly announceEnd: (world: World, id: string, at: number) => void;
  /** What will be told when the job ends, at `endsAt`; undefined where that depends on more than its plan. */
  readonly foresee: (world: World, id: string, endsAt: number) => Announcement | undefined;
  /** What the end is called among the events of the world. */
  readonly endEvent: (id: string, end: "completed" | "failed", world: World) => Pick<WorldEvent, "id" | "type">;
}

export const jobTypes: Readonly<Record<JobKind, JobType>> = {
  video: {
    planOf: (world, id) => world.videos.get(id)?.plan,
    setPlan: (world, id, plan) => {
      const video = world.videos.get(id);
      if (video !== undefined) world.videos.replace({ ...video, plan });
    },
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
    setPlan: (world, id, training) => {
      const look = world.looks.get(id);
      if (look !== undefined) world.looks.replace({ ...look, training });
    },
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
    setPlan: (world, id, making) => {
      const voice = world.voices.get(id);
      if (voice !== undefined) world.voices.replace({ ...voice, making });
    },
    announceEnd: () => undefined,
    foresee: () => undefined,
    endEvent: (id, end) => ({ id, type: `voice.${end}` }),
  },
  agent: {
    planOf: thinkingPlanOf,
    setPlan: changeThinking,
    announceEnd: thinkingEnded,
    foresee: () => undefined,
    // What ends well here is not the session: the agent has a question, or a draft to show.
    endEvent: (id, end) => ({ id: readRunId(id).sessionId, type: end === "failed" ? "agent.failed" : "agent.waiting" }),
  },
  // Nor one that tells of consent: whoever asked looks at the group.
  consent: {
    planOf: (world, id) => {
      const link = world.consentLinks.get(id);
      return link?.answeredAt === null ? link.visit : undefined;
    },
    setPlan: (world, id, visit) => {
      const link = world.consentLinks.get(id);
      if (link !== undefined) world.consentLinks.set(id, { ...link, visit });
    },
    announceEnd: consentGiven,
    foresee: () => undefined,
    endEvent: (id, end, world) => ({
      id: world.consentLinks.get(id)?.groupId ?? id,
      type: end === "completed" ? "consent.approved" : "consent.declined",
    }),
  },
};
