/**
 * A session is a row of runs: what the agent does about one text. A run ends in a question, in a draft or in a video,
 * and is decided at birth like any job, so everything that a session shows follows from its runs and the instant.
 * While the agent thinks, the video of a run waits; its rendering is what the agent calls generating.
 */

import type { components } from "../../generated/api.ts";
import type { Plan } from "./plan.ts";
import { isTerminal, statusAt } from "./plan.ts";
import type { VideoRecord } from "./videos.ts";

export type SessionStatus = components["schemas"]["VideoAgentSession"]["status"];
export type Goal = "question" | "draft" | "video";

export interface RunRecord {
  /** See `runIdOf`. */
  readonly id: string;
  readonly createdAt: number;
  readonly goal: Goal;
  /** Who presents, and what is said; decided for every run, shown from the draft on. */
  readonly lookId: string;
  readonly script: string;
  /** Of a run whose goal is a video; the video itself may have been deleted since. */
  readonly videoId: string | null;
  /**
   * When thinking ends (`startsAt`) and the work does (`endsAt`). A video may be ended by hand, so its own plan counts;
   * this one is for runs without a video, and for what a stopped or deleted one would have become.
   */
  readonly plan: Plan;
  readonly stoppedAt: number | null;
}

export type FindVideo = (id: string) => VideoRecord | undefined;

/** A run at an instant. */
export interface RunState {
  readonly run: RunRecord;
  readonly status: SessionStatus;
  /** 0 until the video is rendered, 1 to 99 while it is, 100 when it is there. */
  readonly progress: number;
  /** When the agent was done thinking and said so; null while it has not. */
  readonly begunAt: number | null;
  /** When the run came to its own end, good or bad; null while it has not, and for good if it was stopped. */
  readonly endedAt: number | null;
  readonly plan: Plan;
}

export function stateOf(run: RunRecord, { findVideo, now }: { findVideo: FindVideo; now: number }): RunState {
  const plan = planOf(run, findVideo);
  // A stopped run stands still where it was stopped.
  const at = run.stoppedAt ?? now;
  const status = statusAt(plan, at);
  const failedThinking = run.goal !== "video" && status === "failed";
  return {
    run,
    plan,
    status: run.stoppedAt === null ? shownStatus(run.goal, status) : "waiting_for_input",
    progress: run.goal === "video" ? progressAt(plan, at) : 0,
    begunAt: status === "pending" || failedThinking ? null : plan.startsAt,
    endedAt: isTerminal(status) ? plan.endsAt : null,
  };
}

function planOf(run: RunRecord, findVideo: FindVideo): Plan {
  return run.stoppedAt === null ? (videoOf(run, findVideo)?.plan ?? run.plan) : run.plan;
}

/** undefined: the run makes none, or it was deleted. */
export function videoOf({ videoId }: RunRecord, findVideo: FindVideo): VideoRecord | undefined {
  return videoId === null ? undefined : findVideo(videoId);
}

const reached: Readonly<Record<Goal, SessionStatus>> = {
  question: "waiting_for_input",
  draft: "reviewing",
  video: "completed",
};

function shownStatus(goal: Goal, status: ReturnType<typeof statusAt>): SessionStatus {
  switch (status) {
    case "pending":
      return "thinking";
    case "processing":
      return "generating";
    case "completed":
      return reached[goal];
    case "failed":
      return "failed";
  }
}

function progressAt(plan: Plan, now: number): number {
  const status = statusAt(plan, now);
  if (status === "pending") return 0;
  if (status === "completed") return 100;
  // A render that is held shows how far it had come.
  const [at, endsAt] = plan.held === undefined ? [now, plan.endsAt] : [plan.held.at, plan.held.endsAt];
  const { startsAt } = plan;
  if (startsAt === null || endsAt === null || at < startsAt) return 1;
  const share = endsAt > startsAt ? (Math.min(at, endsAt) - startsAt) / (endsAt - startsAt) : 1;
  return 1 + Math.floor(98 * share);
}

export function isAtWork({ status }: RunState): boolean {
  return status === "thinking" || status === "generating";
}

/** What a text sent after this run leads to: questions are asked once, a draft is shown once, and then videos are made. */
export function goalAfter({ run, status }: RunState): Goal {
  return run.goal === "video" || status === "reviewing" ? "video" : "draft";
}

/** Ids of runs lead back to their session. */
export function runIdOf(sessionId: string, index: number): string {
  return `run_${sessionId}_${index + 1}`;
}

export function readRunId(runId: string): { readonly sessionId: string; readonly index: number } {
  const end = runId.lastIndexOf("_");
  return { sessionId: runId.slice("run_".length, end), index: Number(runId.slice(end + 1)) - 1 };
}
