/** Studio videos: scenes, each with its own rules, one after the other. */

import type { components } from "../../generated/api.ts";
import { checkAssetInput } from "./assets.ts";
import { checkResolution } from "./engines.ts";
import { invalidParameter, within } from "./errors.ts";
import type { Engine, LookRecord } from "./looks.ts";
import { longestMs, planSpeech } from "./speech.ts";
import type { Draft, RenderContext } from "./videos.options.ts";
import { checkCallback, checkConsent, checkWatermark, folderOf, planAvatar, ratioOf } from "./videos.options.ts";

type StudioBody = components["schemas"]["CreateVideoFromStudio"];
type Scene = components["schemas"]["StudioScene"];
type AvatarVideoScene = components["schemas"]["AvatarVideoScene"];
type ImageScene = components["schemas"]["ImageScene"];
type VideoScene = components["schemas"]["VideoScene"];

interface Figure {
  readonly look: LookRecord;
  readonly engine: Engine;
}

interface ScenePlan {
  readonly figure: Figure | null;
  readonly script: string | null;
  readonly durationMs: number;
}

export function draftStudio(body: StudioBody, context: RenderContext): Draft {
  const scenes = body.scenes.map((scene, index) => within(placeOf(scene, index), () => planScene(scene, context)));
  const figures = scenes.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  for (const figure of figures) checkResolution(body.resolution, { ...figure, rules: context.rules });
  checkWatermark(body.watermark, context);
  checkCallback(body.callback_url, context);
  for (const [index, { figure }] of scenes.entries()) {
    if (figure !== null) checkConsent(figure.look, `scenes.${index}.input.avatar_id`, context);
  }
  const looks = figures.map(({ look }) => look);
  const scripts = scenes.flatMap(({ script }) => (script === null ? [] : [script]));
  return {
    kind: "studio",
    title: body.title ?? null,
    folderId: folderOf(body.folder_id),
    looks,
    engine: null,
    script: scripts.length === 0 ? null : scripts.join("\n"),
    prompt: null,
    outputFormat: "mp4",
    // The frame of `auto` is that of the first figure.
    aspectRatio: ratioOf(body.aspect_ratio, looks[0]),
    resolution: body.resolution ?? "1080p",
    burnsCaptions: body.caption?.style === "default",
    durationMs: Math.min(
      longestMs,
      scenes.reduce((sum, { durationMs }) => sum + durationMs, 0),
    ),
    callbackUrl: body.callback_url ?? null,
    callbackId: body.callback_id ?? null,
    texts: [body.title, ...scripts],
  };
}

function planScene(scene: Scene, context: RenderContext): ScenePlan {
  switch (scene.type) {
    case "avatar_video":
      return planFigure(scene, context);
    case "image":
      return planPicture(scene, context);
    case "video":
      return planClip(scene, context);
  }
}

/** Where the fields of a scene stand that its rules speak of. */
function placeOf({ type }: Scene, index: number): string {
  return type === "avatar_video" ? `scenes.${index}.input` : `scenes.${index}`;
}

function planFigure({ input }: AvatarVideoScene, context: RenderContext): ScenePlan {
  const { look, engine, speech } = planAvatar(input, context);
  return { figure: { look, engine }, ...speech };
}

function planPicture(scene: ImageScene, context: RenderContext): ScenePlan {
  checkAssetInput(scene.source, { param: "source", kind: "image", findAsset: context.findAsset });
  const speech = planSpeech(scene, { ...context, defaultVoiceId: null });
  if (typeof scene.duration !== "number") return { figure: null, ...speech };
  return { figure: null, script: null, durationMs: Math.max(1, Math.round(scene.duration * 1000)) };
}

/** A clip is never fetched, so one without a voice over it is as long as any recording. */
function planClip(scene: VideoScene, context: RenderContext): ScenePlan {
  checkAssetInput(scene.source, { param: "source", kind: "video", findAsset: context.findAsset });
  const isSpokenOver = [scene.script, scene.audio_url, scene.audio_asset_id].some(
    (source) => typeof source === "string",
  );
  if (!isSpokenOver && typeof scene.playback?.mode === "string") {
    throw invalidParameter(
      "playback.mode",
      "playback.mode says how a clip is fitted to the speech over it, and nobody speaks here: give script, audio_url or audio_asset_id, or leave it out.",
    );
  }
  return { figure: null, ...planSpeech(scene, { ...context, defaultVoiceId: null }) };
}
