/**
 * Jobs that are moved on by being read: each state of a job is shown so many times, and then the next one follows. A
 * view stays pure; what a read brings about comes after it, as one change of the plan, and is told like any other.
 */

import { currentState } from "../domain/agents.sessions.ts";
import { isTerminal, movedOn, statusAt } from "../domain/plan.ts";
import { jobTypes } from "./jobs.ts";
import type { JobKind } from "./queue.ts";
import { replan } from "./replan.ts";
import { settle } from "./settle.ts";
import type { World } from "./world.ts";

/** What an answer spoke of by name, whether or not there is such a thing. */
export type Reading =
  | { readonly kind: "video" | "look" | "voice" | "group" | "batch" | "session"; readonly id: string }
  | { readonly kind: "statuses"; readonly videoIds: readonly string[]; readonly batchIds: readonly string[] };

/** @returns whether something has moved on */
export function countRead(world: World, reading: Reading, now: number): boolean {
  const { advanceOnRead } = world.universe;
  if (advanceOnRead === null) return false;
  const jobs = new Map(jobsOf(world, reading, now).map((job) => [`${job.kind}/${job.id}`, job]));
  let hasMoved = false;
  for (const [key, { kind, id }] of jobs) {
    const plan = jobTypes[kind].planOf(world, id);
    if (plan?.held?.by !== "reads" || isTerminal(statusAt(plan, now))) continue;
    const reads = (world.reads.get(key) ?? 0) + 1;
    world.reads.set(key, reads);
    if (reads < advanceOnRead) continue;
    world.reads.delete(key);
    const next = movedOn(plan, now);
    if (next === plan) continue;
    replan(world, { kind, id }, next, now);
    hasMoved = true;
  }
  if (hasMoved) settle(world, now);
  return hasMoved;
}

interface JobKey {
  readonly kind: JobKind;
  readonly id: string;
}

function jobsOf(world: World, reading: Reading, now: number): readonly JobKey[] {
  switch (reading.kind) {
    case "video":
    case "voice":
      return [{ kind: reading.kind, id: reading.id }];
    case "look":
      return [{ kind: "training", id: reading.id }];
    case "group":
      return (world.looksByGroup.get(reading.id) ?? []).map((id) => ({ kind: "training", id }));
    case "batch":
      return itemsOf(world, reading.id);
    case "session":
      return runOf(world, reading.id, now);
    case "statuses":
      return [
        ...reading.videoIds.map((id) => ({ kind: "video" as const, id })),
        ...reading.batchIds.flatMap((id) => itemsOf(world, id)),
      ];
  }
}

function itemsOf(world: World, batchId: string): readonly JobKey[] {
  const items = world.batches.get(batchId)?.items ?? [];
  return items.flatMap(({ videoId }) => (videoId === null ? [] : [{ kind: "video" as const, id: videoId }]));
}

/** What the agent is doing now: a video of it, or its thinking. */
export function runOf(world: World, sessionId: string, now: number): readonly JobKey[] {
  const session = world.sessions.get(sessionId);
  if (session === undefined) return [];
  const { run } = currentState(session, { findVideo: world.videos.get, now });
  return [run.videoId === null ? { kind: "agent", id: run.id } : { kind: "video", id: run.videoId }];
}
