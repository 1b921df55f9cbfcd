/** Video agents' sessions among the rows of a world: their runs, and what becomes of them when a job ends or a video is deleted. */

import { agentEnded } from "../domain/agents.events.ts";
import type { RunRecord, RunState } from "../domain/agents.runs.ts";
import { isAtWork, readRunId, stateOf } from "../domain/agents.runs.ts";
import type { SessionRecord } from "../domain/agents.sessions.ts";
import type { Plan } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { announce } from "./announce.ts";
import type { World } from "./world.ts";
import { worldView } from "./world.ts";

/** Of a run that only thinks. null: the run was stopped. */
export function thinkingPlanOf(world: World, runId: string): Plan | null | undefined {
  const run = findRun(world, runId)?.run;
  return run === undefined || run.stoppedAt === null ? run?.plan : null;
}

export function changeThinking(world: World, runId: string, plan: Plan): void {
  const found = findRun(world, runId);
  if (found !== undefined) replaceRun(world, found.session, { ...found.run, plan });
}

/** To be told when the thinking of a run without a video has ended. */
export function thinkingEnded(world: World, runId: string, at: number): void {
  const found = findRun(world, runId);
  if (found !== undefined) tell(world, found.session, { state: stateAt(world, found.run, at), video: undefined, at });
}

/** To be told at the end of every video: some were made by a session, and that one has ended with it. */
export function sessionVideoEnded(world: World, video: VideoRecord, at: number): void {
  const found = runBehind(world, video);
  if (found?.run.stoppedAt === null) tell(world, found.session, { state: stateAt(world, found.run, at), video, at });
}

/** To be told when a video was deleted. Its run outlives it, but stops if it was still at work. */
export function sessionVideoDeleted(world: World, video: VideoRecord, now: number): void {
  const found = runBehind(world, video);
  if (found === undefined) return;
  const state = stateOf(found.run, { findVideo: () => video, now });
  replaceRun(world, found.session, {
    ...found.run,
    plan: state.plan,
    stoppedAt: isAtWork(state) ? now : found.run.stoppedAt,
  });
}

export function replaceRun(world: World, session: SessionRecord, run: RunRecord): void {
  const [first, ...rest] = session.runs;
  const put = (each: RunRecord): RunRecord => (each.id === run.id ? run : each);
  world.sessions.replace({ ...session, runs: [put(first), ...rest.map(put)] });
}

function tell(
  world: World,
  session: SessionRecord,
  { state, video, at }: { state: RunState; video: VideoRecord | undefined; at: number },
): void {
  const announcement = agentEnded(session, state, { video, view: worldView(world, at) });
  if (announcement !== null) announce(world, announcement);
}

function stateAt(world: World, run: RunRecord, now: number): RunState {
  return stateOf(run, { findVideo: world.videos.get, now });
}

interface Found {
  readonly session: SessionRecord;
  readonly run: RunRecord;
}

function findRun(world: World, runId: string): Found | undefined {
  const { sessionId, index } = readRunId(runId);
  const session = world.sessions.get(sessionId);
  return foundIn(session, session?.runs[index]);
}

function runBehind(world: World, video: VideoRecord): Found | undefined {
  const session = video.sessionId === null ? undefined : world.sessions.get(video.sessionId);
  return foundIn(
    session,
    session?.runs.find(({ videoId }) => videoId === video.id),
  );
}

function foundIn(session: SessionRecord | undefined, run: RunRecord | undefined): Found | undefined {
  return session === undefined || run === undefined ? undefined : { session, run };
}
