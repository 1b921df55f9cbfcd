/** A session as it is kept, and what follows from its runs at an instant. */

import type { FileRecord } from "./agents.files.ts";
import type { FindVideo, RunRecord, RunState } from "./agents.runs.ts";
import { stateOf, videoOf } from "./agents.runs.ts";
import { titleOf } from "./agents.script.ts";
import type { VideoRecord } from "./videos.ts";

export interface SessionRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly wishes: Wishes;
  readonly callbackUrl: string | null;
  readonly callbackId: string | null;
  /** What the caller has said, oldest first; the first is the prompt. */
  readonly inputs: readonly [InputRecord, ...InputRecord[]];
  /** What the agent has done about it, oldest first. Only the last one may be at work. */
  readonly runs: readonly [RunRecord, ...RunRecord[]];
}

/** What the caller wants of the video; null leaves it to the agent. Later messages may change some of it. */
export interface Wishes {
  readonly orientation: "landscape" | "portrait" | null;
  readonly lookId: string | null;
  readonly voiceId: string | null;
  readonly styleId: string | null;
  readonly brandKitId: string | null;
}

export interface InputRecord {
  readonly at: number;
  readonly text: string;
  readonly files: readonly FileRecord[];
  /** The run that it set off, or that was at work when it came. */
  readonly runId: string;
}

export interface Lookup {
  readonly findVideo: FindVideo;
  readonly now: number;
}

/** Oldest first. */
export function statesOf({ runs }: SessionRecord, lookup: Lookup): readonly RunState[] {
  return runs.map((run) => stateOf(run, lookup));
}

export function currentState({ runs }: SessionRecord, lookup: Lookup): RunState {
  return stateOf(runs.at(-1) ?? runs[0], lookup);
}

/** Videos whose making has begun and that were not deleted, newest first. */
export function videosOf(session: SessionRecord, lookup: Lookup): readonly VideoRecord[] {
  return statesOf(session, lookup)
    .map(({ run, begunAt }) => (begunAt === null ? undefined : videoOf(run, lookup.findVideo)))
    .filter((video) => video !== undefined)
    .toReversed();
}

/**
 * The video that the session is about. null: it makes none yet, or that one was deleted. It is the one of the latest run
 * that has begun: after a run that makes a video all others do so, too.
 */
export function currentVideoId(session: SessionRecord, lookup: Lookup): string | null {
  const latest = statesOf(session, lookup).findLast(({ begunAt }) => begunAt !== null);
  return latest === undefined ? null : (videoOf(latest.run, lookup.findVideo)?.id ?? null);
}

/** null until the agent has thought to the end for the first time. */
export function titleAt(session: SessionRecord, lookup: Lookup): string | null {
  return statesOf(session, lookup).some(({ begunAt }) => begunAt !== null) ? titleOf(session.inputs[0].text) : null;
}
