/** An event about something that is in the world, as if it had come to that end just now. Nothing about the thing itself changes. */

import type { SessionRecord } from "../domain/agents.sessions.ts";
import type { BatchRecord } from "../domain/batches.ts";
import { batchFinished } from "../domain/batches.ts";
import { invalidParameter, notFound } from "../domain/errors.ts";
import type { Outcome, Plan } from "../domain/plan.ts";
import { endedBy } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { renderingFailure, viewVideo } from "../domain/videos.ts";
import type { Announcement, WebhookEventType } from "../domain/webhooks.ts";
import { trainingEnded, videoEnded } from "../domain/webhooks.ts";
import { itemsOf } from "./batches.ts";
import type { World } from "./world.ts";
import { worldView } from "./world.ts";

/** A thing keeps the failure that it has; one without gets the usual one. */
function failureOf({ outcome }: Plan): Extract<Outcome, { kind: "failed" }> {
  return outcome.kind === "failed" ? outcome : { kind: "failed", ...renderingFailure };
}

function outcomeOf(type: WebhookEventType, plan: Plan): Outcome {
  return type.endsWith(".success") ? { kind: "completed" } : failureOf(plan);
}

export function eventAbout(
  world: World,
  { type, entityId, now }: { type: WebhookEventType; entityId: string; now: number },
): Announcement {
  const fits = (isFit: boolean, what: string): void => {
    if (!isFit) throw invalidParameter("event_type", `An event of the type ${type} is not about ${what}.`);
  };
  const video = world.videos.get(entityId);
  if (video !== undefined) {
    fits(/^(?:avatar_video|avatar_video_gif|avatar_video_caption)\./.test(type), "a video");
    return { ...videoEnded(endedVideo(video, type, now), worldView(world, now)), type };
  }
  const look = world.looks.get(entityId);
  // Every look of a world was trained, or is in training.
  if (look?.training) {
    const training = endedBy(look.training, now, outcomeOf(type, look.training));
    const ended = trainingEnded({ ...look, training }, now);
    const [family] = ended.type.split(".");
    fits(ended.type === type, `a look of the type ${look.avatarType}, which has ${family} events`);
    return ended;
  }
  const session = world.sessions.get(entityId);
  if (session !== undefined) {
    fits(type.startsWith("video_agent."), "an agent's session");
    return sessionEnded(world, session, type, now);
  }
  const batch = world.batches.get(entityId);
  if (batch !== undefined) {
    fits(type === "batch.finished", "a batch");
    return batchEnded(world, batch, now);
  }
  throw notFound("not_found", "This world has no video, look, agent session or batch with this id.", "entity_id");
}

function endedVideo(video: VideoRecord, type: WebhookEventType, now: number): VideoRecord {
  return { ...video, plan: endedBy(video.plan, now, outcomeOf(type, video.plan)) };
}

function sessionEnded(world: World, session: SessionRecord, type: WebhookEventType, now: number): Announcement {
  const run = session.runs.at(-1) ?? session.runs[0];
  const video = run.videoId === null ? undefined : world.videos.get(run.videoId);
  const data = { session_id: session.id, video_id: video?.id ?? null, callback_id: session.callbackId };
  const shared = { at: now, type, entityId: session.id, callbackUrl: session.callbackUrl };
  if (type === "video_agent.fail") {
    const { code, message } = failureOf(video?.plan ?? run.plan);
    return { ...shared, data: { ...data, failure_code: code, failure_message: message } };
  }
  if (video === undefined)
    throw invalidParameter("entity_id", "The session has no video yet, and video_agent.success tells of one.");
  const { video_url, video_page_url } = viewVideo(endedVideo(video, type, now), worldView(world, now));
  return { ...shared, data: { ...data, url: video_url, video_page_url } };
}

function batchEnded(world: World, batch: BatchRecord, now: number): Announcement {
  const items = itemsOf(world, batch).map((item) => ({
    ...item,
    plan: endedBy(item.plan, now, item.plan.outcome),
  }));
  return batchFinished(batch, items, now);
}
