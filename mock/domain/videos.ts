/** Videos: what is known of a render from its birth on, and the view that follows from plan and instant. Its rules stand in videos.create.ts. */

import type { components } from "../../generated/api.ts";
import { notFound } from "./errors.ts";
import type { Engine } from "./looks.ts";
import type { Plan } from "./plan.ts";
import { statusAt } from "./plan.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

export type CreateVideoBody = components["schemas"]["CreateVideoBody"];
export type VideoDetail = components["schemas"]["VideoDetail"];
export type VideoKind = CreateVideoBody["type"];
export type AspectRatio = "16:9" | "9:16" | "4:5" | "5:4" | "1:1";

export interface VideoRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly kind: VideoKind;
  readonly title: string | null;
  readonly folderId: string | null;
  /** Looks that appear, each once, in the order in which they first do; none in a video made of pictures and clips. */
  readonly lookIds: readonly string[];
  /** Their names at the time, kept because a look may be deleted before the video. */
  readonly lookNames: readonly string[];
  /** null where no one engine renders the whole: studio and cinematic videos. */
  readonly engine: Engine | null;
  /** All that is spoken from text, a line for each scene; null: nothing is. */
  readonly script: string | null;
  /** What a cinematic video follows. */
  readonly prompt: string | null;
  readonly outputFormat: "mp4" | "webm";
  readonly aspectRatio: AspectRatio;
  readonly resolution: "4k" | "1080p" | "720p";
  readonly burnsCaptions: boolean;
  readonly durationMs: number;
  readonly callbackUrl: string | null;
  readonly callbackId: string | null;
  /** The batch that the video is an item of. */
  readonly batchId: string | null;
  /** The agent's session that made the video. */
  readonly sessionId: string | null;
  readonly plan: Plan;
}

export const renderingFailure: { readonly code: string; readonly message: string } = {
  code: "rendering_failed",
  message: "The video could not be rendered.",
};

/** What a finished job left behind; every address is null until then, and each failure field until it failed. */
export function viewVideo(video: VideoRecord, { now, link, signedLinks, mediaPath }: ViewContext): VideoDetail {
  const status = statusAt(video.plan, now);
  const { endsAt } = video.plan;
  const failure = failureOf(video.plan, now);
  const stem = `${mediaPath}/videos/${video.id}`;
  const isDone = status === "completed";
  const signed = isDone ? signedLinks(stem) : null;
  const plain = (extension: string): string | null => (isDone ? link(`${stem}.${extension}`) : null);
  const videoUrl = signed?.(video.outputFormat) ?? null;
  return {
    id: video.id,
    status,
    title: video.title,
    folder_id: video.folderId,
    video_url: videoUrl,
    captioned_video_url: video.burnsCaptions ? videoUrl : null,
    thumbnail_url: plain("svg"),
    gif_url: plain("gif"),
    subtitle_url: video.script === null ? null : (signed?.("srt") ?? null),
    video_page_url: plain("html"),
    duration: status === "completed" ? video.durationMs / 1000 : null,
    created_at: unixSeconds(video.createdAt),
    completed_at: status === "completed" && endsAt !== null ? unixSeconds(endsAt) : null,
    failure_code: failure?.code ?? null,
    failure_message: failure?.message ?? null,
  };
}

/** Why a job has failed; null while it has not. */
export function failureOf(plan: Plan, now: number): { readonly code: string; readonly message: string } | null {
  const { outcome } = plan;
  return outcome.kind === "failed" && statusAt(plan, now) === "failed"
    ? { code: outcome.code, message: outcome.message }
    : null;
}

export function unknownVideo(): Error {
  return notFound("not_found", "No video with this id exists in this account.");
}
