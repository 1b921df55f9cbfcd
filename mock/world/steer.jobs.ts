/** Steering jobs of any kind by hand: ending them, holding them where they are, letting them go. Higher than any scenario. */

import { titleOf } from "../domain/agents.script.ts";
import { currentState } from "../domain/agents.sessions.ts";
import { thinkingFailure } from "../domain/agents.start.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import { unknownGroup } from "../domain/avatars.ts";
import type { Decision } from "../domain/consent.ts";
import { ApiError, notFound } from "../domain/errors.ts";
import type { Outcome, Plan } from "../domain/plan.ts";
import { endedBy, heldBy, isTerminal, releasedAt, statusAt } from "../domain/plan.ts";
import type { ScenarioKind } from "../domain/scenarios.ts";
import { trainingFailure } from "../domain/training.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { renderingFailure, unknownVideo } from "../domain/videos.ts";
import { cloneFailure } from "../domain/voices.clone.ts";
import { clockNow } from "./clock.ts";
import { answerConsent } from "./consents.ts";
import { findGroup } from "./lookups.ts";
import { replan } from "./replan.ts";
import { settle } from "./settle.ts";
import type { World } from "./world.ts";

/** Work that takes time, as whoever steers it knows it. */
export interface JobRecord {
  readonly kind: ScenarioKind;
  /** Of the video, the look in training, the voice, or the agent's session. */
  readonly id: string;
  readonly name: string;
  readonly plan: Plan;
  /** Whether it came to its end otherwise than by its plan. */
  readonly isStopped: boolean;
  /** Where its plan is kept. */
  readonly key: { readonly kind: ScenarioKind; readonly id: string };
}

export function findJob(world: World, id: string, now: number): JobRecord | undefined {
  const video = world.videos.get(id);
  if (video !== undefined) return jobOf("video", { id, name: video.title ?? "Untitled video", plan: video.plan });
  const look = world.looks.get(id);
  if (look?.training) return jobOf("training", { id, name: look.name, plan: look.training });
  const voice = world.voices.get(id);
  if (voice?.making) return jobOf("voice", { id, name: voice.name, plan: voice.making });
  return agentJob(world, id, now);
}

function jobOf(kind: "video" | "training" | "voice", job: Pick<JobRecord, "id" | "name" | "plan">): JobRecord {
  return { kind, ...job, isStopped: false, key: { kind, id: job.id } };
}

/** What the agent does about the latest text that set it to work. */
function agentJob(world: World, id: string, now: number): JobRecord | undefined {
  const session = world.sessions.get(id);
  if (session === undefined) return undefined;
  const { run, plan } = currentState(session, { findVideo: world.videos.get, now });
  return {
    kind: "agent",
    id,
    name: titleOf(session.inputs[0].text),
    plan,
    isStopped: run.stoppedAt !== null,
    key: run.videoId === null ? { kind: "agent", id: run.id } : { kind: "video", id: run.videoId },
  };
}

/** Ends a running job now. One that has ended stays as it ended. */
export function finishJob(
  world: World,
  { id, real, outcome }: { id: string; real: number; outcome: (job: JobRecord) => Outcome },
): JobRecord {
  return change(world, { id, real }, (job, now) => endedBy(job.plan, now, outcome(job)));
}

/** Keeps a running job where it is until it is released, ended or deleted. One that is held already stays so. */
export function holdJob(world: World, { id, real }: { id: string; real: number }): JobRecord {
  return change(world, { id, real }, ({ plan }, now) => (plan.held?.by === "hand" ? plan : heldBy(plan, now, "hand")));
}

/** Lets a job go on with the time that it had left; one that a scenario has stuck begins its usual time now. */
export function releaseJob(world: World, { id, real }: { id: string; real: number }): JobRecord {
  return change(world, { id, real }, (job, now) => {
    const { plan } = job;
    const { advanceOnRead } = world.universe;
    if (plan.held?.by === "reads" && !isStuck(plan.held))
      throw conflict("The job is not held; it moves on by being read.");
    const free = releasedAt(plan, now);
    const unstuck = isStuck(free) ? { ...free, ...usualTimes(world, job.key.kind, free, now) } : free;
    if (unstuck === plan) throw conflict("The job is not held; it goes on by itself.");
    return advanceOnRead === null ? unstuck : heldBy(unstuck, now, "reads");
  });
}

/** What never starts never ends, either. */
function isStuck({ endsAt }: Pick<Plan, "endsAt">): boolean {
  return endsAt === null;
}

function usualTimes(
  { universe }: World,
  kind: ScenarioKind,
  plan: Plan,
  now: number,
): Pick<Plan, "startsAt" | "endsAt"> {
  const { queueMs, renderMs, trainingMs } = universe;
  if (kind === "agent") return { startsAt: now + queueMs, endsAt: now + queueMs };
  const startsAt = plan.startsAt ?? now + queueMs;
  return { startsAt, endsAt: Math.max(startsAt, now) + (kind === "video" ? renderMs : trainingMs) };
}

function change(
  world: World,
  { id, real }: { id: string; real: number },
  rewrite: (job: JobRecord, now: number) => Plan,
): JobRecord {
  const now = clockNow(world.clock, real);
  settle(world, now);
  const job = findJob(world, id, now);
  if (job === undefined)
    throw notFound("not_found", "This world has no job of that id: no video, no look, voice or session in the making.");
  const status = statusAt(job.plan, now);
  if (isTerminal(status) || job.isStopped)
    throw conflict(`The ${nouns[job.kind]} is ${job.isStopped ? "stopped" : status} already, and that is for good.`);
  const plan = rewrite(job, now);
  if (plan !== job.plan) replan(world, job.key, plan, now);
  settle(world, now);
  return findJob(world, id, now) ?? job;
}

const nouns: Readonly<Record<ScenarioKind, string>> = {
  video: "video",
  training: "training",
  voice: "voice",
  agent: "agent's work",
};

/** As `finishJob`, of videos alone. */
export function finishVideo(
  world: World,
  { id, real, outcome }: { id: string; real: number; outcome: (job: JobRecord) => Outcome },
): VideoRecord {
  if (world.videos.get(id) === undefined) throw unknownVideo();
  finishJob(world, { id, real, outcome });
  return world.videos.get(id) as VideoRecord;
}

export interface Failure {
  readonly code?: string | undefined;
  readonly message?: string | undefined;
}

/** How a job ends that somebody completes, or fails; what a failure leaves out is what such jobs usually fail with. */
export const completion = (): Outcome => ({ kind: "completed" });
export const failure =
  ({ code, message }: Failure = {}) =>
  ({ key }: JobRecord): Outcome => {
    const usual = usualFailures[key.kind];
    return { kind: "failed", code: code ?? usual.code, message: message ?? usual.message };
  };

const usualFailures: Readonly<Record<ScenarioKind, { readonly code: string; readonly message: string }>> = {
  video: renderingFailure,
  training: trainingFailure,
  voice: cloneFailure,
  agent: thinkingFailure,
};

/** The person shown by a twin decides now, whether or not a link was sent. */
export function decideConsent(
  world: World,
  { groupId, real, decision }: { groupId: string; real: number; decision: Decision },
): GroupRecord {
  const now = clockNow(world.clock, real);
  settle(world, now);
  const group = findGroup(world, groupId);
  if (group === undefined) throw unknownGroup();
  if (group.consent === null) throw conflict("The group needs no consent: no look of it is a digital twin.");
  if (group.consent === "approved" && decision === "rejected")
    throw conflict("The use of this twin is approved already, and that is for good.");
  answerConsent(world, { group, decision, now });
  return findGroup(world, groupId) ?? group;
}

function conflict(message: string): ApiError {
  return new ApiError({ status: 409, code: "conflict", message });
}
