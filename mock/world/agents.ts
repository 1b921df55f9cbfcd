/** Setting video agents to work, and stopping them: each change whole or not at all. Rules were checked before. */

import { isAtWork } from "../domain/agents.runs.ts";
import type { SessionRecord } from "../domain/agents.sessions.ts";
import { currentState } from "../domain/agents.sessions.ts";
import type { AgentContext, Started, Told } from "../domain/agents.start.ts";
import type { Outcome } from "../domain/plan.ts";
import { endedBy } from "../domain/plan.ts";
import type { Direction } from "../domain/planning.ts";
import { addVideo, schedule } from "./changes.ts";
import { mintJob } from "./limits.ts";
import { renderContext } from "./lookups.ts";
import { replan } from "./replan.ts";
import { replaceRun } from "./sessions.ts";
import type { World } from "./world.ts";

const stopped: Outcome = {
  kind: "failed",
  code: "session_stopped",
  message: "The session was stopped before the video was made.",
};

/** What the rules of a session ask for. */
export function agentContext(world: World, now: number, direction: Direction): AgentContext {
  const { catalogue } = world.universe;
  return {
    ...renderContext(world, now, direction),
    publicLooks: catalogue.looks.sorted,
    publicVoices: catalogue.voices.sorted,
    findStyle: catalogue.styles.get,
    findVideo: world.videos.get,
    mint: (kind) => mintJob(world, kind, now),
  };
}

export function addSession(world: World, { session, started }: Told): void {
  world.sessions.insert(session);
  startRun(world, started);
}

export function changeSession(world: World, { session, started }: Told): void {
  world.sessions.replace(session);
  startRun(world, started);
}

function startRun(world: World, started: Started | null): void {
  if (started === null) return;
  const { run, video } = started;
  if (video !== null) addVideo(world, video);
  // Thinking starts at once and ends in a word to the caller; its start is told to nobody.
  else schedule(world, "agent", run.id, { ...run.plan, startsAt: null });
}

/** A video under way ends as failed, and one that was not begun is taken back. An agent at rest is left as it is. */
export function stopSession(world: World, session: SessionRecord, now: number): void {
  const state = currentState(session, { findVideo: world.videos.get, now });
  if (!isAtWork(state)) return;
  const { run, plan } = state;
  replaceRun(world, session, { ...run, plan, stoppedAt: now });
  const video = run.videoId === null ? undefined : world.videos.get(run.videoId);
  if (video === undefined) return;
  if (state.status === "thinking") world.videos.remove(video.id);
  else replan(world, { kind: "video", id: video.id }, endedBy(video.plan, now, stopped), now);
}
