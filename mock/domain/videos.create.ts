/** Creating a video: every rule at the door, then a plan made at birth. Studio and cinematic videos have files of their own. */

import type { components } from "../../generated/api.ts";
import { checkAssetInput } from "./assets.ts";
import { checkFormat, checkResolution, defaultEngine } from "./engines.ts";
import type { Plan } from "./plan.ts";
import { planJob } from "./planning.ts";
import type { Speech } from "./speech.ts";
import { planSpeech } from "./speech.ts";
import { draftCinematic } from "./videos.cinematic.ts";
import type { Draft, RenderContext } from "./videos.options.ts";
import {
  checkBackground,
  checkCallback,
  checkConsent,
  checkWatermark,
  folderOf,
  knownOutcome,
  planAvatar,
  ratioOf,
} from "./videos.options.ts";
import { draftStudio } from "./videos.studio.ts";
import type { CreateVideoBody, VideoRecord } from "./videos.ts";
import { renderingFailure } from "./videos.ts";

type AvatarBody = components["schemas"]["CreateVideoFromAvatar"];
type ImageBody = components["schemas"]["CreateVideoFromImage"];

export interface Birth extends RenderContext {
  readonly mint: () => { readonly id: string; readonly seq: number };
  /** What the video is made for, if it is not made for itself. */
  readonly batchId?: string;
  readonly sessionId?: string;
}

/** Checks everything first, then mints the id: a refused request leaves no gap. */
export function createVideo(body: CreateVideoBody, birth: Birth): VideoRecord {
  return born(draftVideo(body, birth), birth);
}

/** Refuses what breaks a rule. */
export function draftVideo(body: CreateVideoBody, context: RenderContext): Draft {
  switch (body.type) {
    case "avatar":
      return draftAvatar(body, context);
    case "image":
      return draftImage(body, context);
    case "studio":
      return draftStudio(body, context);
    case "cinematic_avatar":
      return draftCinematic(body, context);
  }
}

export function born({ looks, texts, ...draft }: Draft, birth: Birth): VideoRecord {
  const appearing = [...new Map(looks.map((look) => [look.id, look.name]))];
  return {
    ...birth.mint(),
    createdAt: birth.now,
    ...draft,
    lookIds: appearing.map(([id]) => id),
    lookNames: appearing.map(([, name]) => name),
    batchId: birth.batchId ?? null,
    sessionId: birth.sessionId ?? null,
    plan: renderPlan({ title: draft.title, texts, looks }, birth),
  };
}

function renderPlan({ title, texts, looks }: Pick<Draft, "title" | "texts" | "looks">, context: RenderContext): Plan {
  const { now, queueMs, renderMs, direction } = context;
  return planJob(
    {
      kind: "video",
      now,
      title,
      texts,
      lookIds: looks.map(({ id }) => id),
      pendingMs: queueMs,
      processingMs: renderMs,
      failure: renderingFailure,
      known: knownOutcome(looks, now),
    },
    direction,
  );
}

function draftAvatar(body: AvatarBody, context: RenderContext): Draft {
  const { look, engine, speech } = planAvatar(body, context);
  checkFormat(body, look);
  checkResolution(body.resolution, { look, engine, rules: context.rules });
  checkSurroundings(body, context);
  checkConsent(look, "avatar_id", context);
  return { kind: "avatar", engine, looks: [look], ...spoken(speech), ...dressing(body, look) };
}

function draftImage(body: ImageBody, context: RenderContext): Draft {
  checkAssetInput(body.image, { param: "image", kind: "image", findAsset: context.findAsset });
  const speech = planSpeech(body, { ...context, defaultVoiceId: null });
  checkFormat(body, null);
  checkSurroundings(body, context);
  return { kind: "image", engine: defaultEngine, looks: [], ...spoken(speech), ...dressing(body) };
}

function checkSurroundings(body: AvatarBody | ImageBody, context: RenderContext): void {
  checkBackground(body.background, context);
  checkWatermark(body.watermark, context);
  checkCallback(body.callback_url, context);
}

function spoken({ script, durationMs }: Speech): Pick<Draft, "script" | "durationMs"> {
  return { script, durationMs };
}

function dressing(
  body: AvatarBody | ImageBody,
  look?: Draft["looks"][number],
): Omit<Draft, "kind" | "engine" | "script" | "durationMs" | "looks"> {
  return {
    title: body.title ?? null,
    folderId: folderOf(body.folder_id),
    prompt: null,
    outputFormat: body.output_format ?? "mp4",
    aspectRatio: ratioOf(body.aspect_ratio, look),
    resolution: body.resolution ?? "1080p",
    burnsCaptions: body.caption?.style === "default",
    callbackUrl: body.callback_url ?? null,
    callbackId: body.callback_id ?? null,
    texts: [body.title, body.script],
  };
}
