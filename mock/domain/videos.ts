/** Videos: rules at the door, a plan made at birth, and the view that follows from plan and instant. */

import type { components } from "../../generated/api.ts";
import { isPublicHttps } from "./addresses.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetId, checkAssetInput, checkHttpUrl } from "./assets.ts";
import type { GroupRecord } from "./avatars.ts";
import { needsConsent } from "./consent.ts";
import { checkFormat, chooseEngine, defaultEngine } from "./engines.ts";
import { ApiError, invalidParameter, notFound } from "./errors.ts";
import type { Engine, LookRecord } from "./looks.ts";
import { isTrained } from "./looks.ts";
import { readMagic } from "./magic.ts";
import type { Outcome, Plan } from "./plan.ts";
import { statusAt } from "./plan.ts";
import type { RuleSet } from "./rules.ts";
import { planSpeech } from "./speech.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";
import type { VoiceRecord } from "./voices.ts";

export type CreateVideoBody = components["schemas"]["CreateVideoBody"];
export type VideoDetail = components["schemas"]["VideoDetail"];
type AvatarVideoBody = components["schemas"]["CreateVideoFromAvatar"];
type ImageVideoBody = components["schemas"]["CreateVideoFromImage"];
type BodyOf<Body> = Body extends { type: string } ? Body : never;

export type AspectRatio = "16:9" | "9:16" | "4:5" | "5:4" | "1:1" | "auto";

export interface VideoRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly title: string | null;
  readonly folderId: string | null;
  readonly lookId: string | null;
  /** Name of the look at the time, kept because the look may be deleted before the video. */
  readonly lookName: string | null;
  readonly engine: Engine;
  readonly script: string | null;
  readonly voiceId: string | null;
  readonly outputFormat: "mp4" | "webm";
  readonly aspectRatio: Exclude<AspectRatio, "auto">;
  readonly resolution: "4k" | "1080p" | "720p";
  readonly burnsCaptions: boolean;
  readonly durationMs: number;
  readonly callbackUrl: string | null;
  readonly callbackId: string | null;
  readonly plan: Plan;
}

export interface RenderContext {
  readonly now: number;
  readonly rules: RuleSet;
  readonly queueMs: number;
  readonly renderMs: number;
  readonly findLook: (id: string) => LookRecord | undefined;
  readonly findGroup: (id: string) => GroupRecord | undefined;
  readonly findVoice: (id: string) => VoiceRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
  readonly mint: () => { readonly id: string; readonly seq: number };
}

export const renderingFailure: { readonly code: string; readonly message: string } = {
  code: "rendering_failed",
  message: "The video could not be rendered.",
};
const notReady: Outcome = {
  kind: "failed",
  code: "avatar_not_ready",
  message: "The look was not ready: its training had not completed when the video was created.",
};

/** Checks everything first, then mints the id: a refused request leaves no gap. */
export function createVideo(body: CreateVideoBody, context: RenderContext): VideoRecord {
  switch (body.type) {
    case "avatar":
      return fromAvatar(body, context);
    case "image":
      return fromImage(body, context);
  }
}

function fromAvatar(body: AvatarVideoBody, context: RenderContext): VideoRecord {
  const look = lookForVideo(body.avatar_id, context);
  const engine = chooseEngine(body, look, context);
  const speech = planSpeech(body, { ...context, defaultVoiceId: look.defaultVoiceId });
  checkFormat(body, look);
  checkSurroundings(body, context);
  const group = context.findGroup(look.groupId);
  if (look.avatarType === "digital_twin" && group !== undefined && needsConsent(group)) {
    throw new ApiError({
      status: 400,
      code: "avatar_consent_required",
      param: "avatar_id",
      message: "The person shown by this digital twin has not approved its use: ask for consent on its group first.",
    });
  }
  return record(body, context, { ...speech, engine, look, outcome: isTrained(look, context.now) ? null : notReady });
}

function fromImage(body: ImageVideoBody, context: RenderContext): VideoRecord {
  checkAssetInput(body.image, { param: "image", kind: "image", findAsset: context.findAsset });
  const speech = planSpeech(body, { ...context, defaultVoiceId: null });
  checkFormat(body, null);
  checkSurroundings(body, context);
  return record(body, context, { ...speech, engine: defaultEngine, look: null, outcome: null });
}

function lookForVideo(id: string, { findLook, findGroup }: RenderContext): LookRecord {
  const look = findLook(id);
  if (look !== undefined) return look;
  const hint =
    findGroup(id) === undefined
      ? "No look has the id given in avatar_id."
      : "avatar_id takes the id of a look, and this is the id of a group: pass one of the group's looks.";
  throw invalidParameter("avatar_id", hint);
}

function checkSurroundings(body: AvatarVideoBody | ImageVideoBody, { rules, findAsset }: RenderContext): void {
  const background = body.background ?? undefined;
  if (background?.type === "image") {
    if (typeof background.url === "string") checkHttpUrl(background.url, "background.url");
    if (typeof background.asset_id === "string")
      checkAssetId(background.asset_id, { param: "background.asset_id", kind: "image", findAsset });
  }
  const watermark = body.watermark ?? undefined;
  if (watermark !== undefined) checkAssetInput(watermark.image, { param: "watermark.image", kind: "image", findAsset });
  if (typeof body.callback_url !== "string") return;
  const callback = checkHttpUrl(body.callback_url, "callback_url");
  if (!rules.localCallbacks && !isPublicHttps(callback))
    throw invalidParameter("callback_url", "callback_url must be a public https URL.");
}

interface Decided {
  readonly script: string | null;
  readonly voiceId: string | null;
  readonly durationMs: number;
  readonly engine: Engine;
  readonly look: LookRecord | null;
  /** Set when the job is already known to end badly. */
  readonly outcome: Outcome | null;
}

function record(
  body: BodyOf<CreateVideoBody>,
  context: RenderContext,
  { look, outcome, ...decided }: Decided,
): VideoRecord {
  const ratio = body.aspect_ratio ?? "16:9";
  return {
    ...context.mint(),
    createdAt: context.now,
    title: body.title ?? null,
    // The empty text names the workspace's root, which reads back as no folder.
    folderId: body.folder_id === "" ? null : (body.folder_id ?? null),
    lookId: look?.id ?? null,
    lookName: look?.name ?? null,
    ...decided,
    outputFormat: body.output_format ?? "mp4",
    aspectRatio: ratio === "auto" ? naturalRatio(look) : ratio,
    resolution: body.resolution ?? "1080p",
    burnsCaptions: body.caption?.style === "default",
    callbackUrl: body.callback_url ?? null,
    callbackId: body.callback_id ?? null,
    plan: renderPlan(body, context, outcome),
  };
}

function naturalRatio(look: LookRecord | null): Exclude<AspectRatio, "auto"> {
  if (look === null || look.imageWidth > look.imageHeight) return "16:9";
  return look.imageWidth === look.imageHeight ? "1:1" : "9:16";
}

function renderPlan(
  body: BodyOf<CreateVideoBody>,
  { now, queueMs, renderMs }: RenderContext,
  known: Outcome | null,
): Plan {
  const { stuck, slowness, outcome } = readMagic([body.title, body.script], renderingFailure);
  const startsAt = stuck ? null : now + queueMs * slowness;
  return {
    createdAt: now,
    startsAt,
    endsAt: startsAt === null ? null : startsAt + renderMs * slowness,
    outcome: known ?? outcome,
  };
}

/** What a finished job left behind; every address is null until then, and each failure field until it failed. */
export function viewVideo(video: VideoRecord, { now, link, mediaPath }: ViewContext): VideoDetail {
  const status = statusAt(video.plan, now);
  const { outcome, endsAt } = video.plan;
  const file = (extension: string): string | null =>
    status === "completed" ? link(`${mediaPath}/videos/${video.id}.${extension}`) : null;
  return {
    id: video.id,
    status,
    title: video.title,
    folder_id: video.folderId,
    video_url: file(video.outputFormat),
    captioned_video_url: video.burnsCaptions ? file(video.outputFormat) : null,
    thumbnail_url: file("svg"),
    gif_url: null,
    subtitle_url: video.script === null ? null : file("srt"),
    video_page_url: file("html"),
    duration: status === "completed" ? video.durationMs / 1000 : null,
    created_at: unixSeconds(video.createdAt),
    completed_at: status === "completed" && endsAt !== null ? unixSeconds(endsAt) : null,
    failure_code: status === "failed" && outcome.kind === "failed" ? outcome.code : null,
    failure_message: status === "failed" && outcome.kind === "failed" ? outcome.message : null,
  };
}

export function unknownVideo(): Error {
  return notFound("not_found", "No video with this id exists in this account.");
}
