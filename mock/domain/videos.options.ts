/** What the kinds of videos have in common: their looks, what surrounds the picture, and the draft that each kind makes. */

import type { components } from "../../generated/api.ts";
import { checkHttpUrl, checkReceiverUrl, isPublicHttps } from "./addresses.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetId, checkAssetInput } from "./assets.ts";
import type { GroupRecord } from "./avatars.ts";
import { needsConsent } from "./consent.ts";
import type { EngineContext, EngineRequest } from "./engines.ts";
import { chooseEngine } from "./engines.ts";
import { ApiError, invalidParameter } from "./errors.ts";
import type { Engine, LookRecord } from "./looks.ts";
import { isTrained } from "./looks.ts";
import type { Outcome } from "./plan.ts";
import type { Direction } from "./planning.ts";
import type { Speech, SpeechRequest } from "./speech.ts";
import { planSpeech } from "./speech.ts";
import type { AspectRatio, VideoRecord } from "./videos.ts";
import type { VoiceRecord } from "./voices.ts";

export interface RenderContext extends EngineContext {
  readonly now: number;
  readonly queueMs: number;
  readonly renderMs: number;
  readonly direction: Direction;
  readonly findGroup: (id: string) => GroupRecord | undefined;
  readonly findVoice: (id: string) => VoiceRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
}

/** A video whose body has passed every rule, before it has an id. */
export interface Draft extends Omit<
  VideoRecord,
  "id" | "seq" | "createdAt" | "lookIds" | "lookNames" | "batchId" | "sessionId" | "plan"
> {
  /** In the order in which they appear; one that appears again may stand here again. */
  readonly looks: readonly LookRecord[];
  /** Where magic words may stand. */
  readonly texts: readonly (string | null | undefined)[];
}

export function lookAt(id: string, param: string, { findLook, findGroup }: RenderContext): LookRecord {
  const look = findLook(id);
  if (look !== undefined) return look;
  const isGroup = findGroup(id) !== undefined;
  throw invalidParameter(
    param,
    isGroup
      ? `${param} takes the id of a look, and this is the id of a group: pass one of the group's looks.`
      : `No look has the id given in ${param}.`,
  );
}

/** A look that speaks: the rules of an avatar video, which are those of a scene, too. */
export function planAvatar(
  body: SpeechRequest & EngineRequest & { readonly avatar_id: string },
  context: RenderContext,
): { readonly look: LookRecord; readonly engine: Engine; readonly speech: Speech } {
  const look = lookAt(body.avatar_id, "avatar_id", context);
  const engine = chooseEngine(body, look, context);
  return { look, engine, speech: planSpeech(body, { ...context, defaultVoiceId: look.defaultVoiceId }) };
}

export function checkConsent(look: LookRecord, param: string, { findGroup }: RenderContext): void {
  const group = findGroup(look.groupId);
  if (look.avatarType !== "digital_twin" || group === undefined || !needsConsent(group)) return;
  throw new ApiError({
    status: 400,
    code: "avatar_consent_required",
    param,
    message: "The person shown by this digital twin has not approved its use: ask for consent on its group first.",
  });
}

const notReady: Outcome = {
  kind: "failed",
  code: "avatar_not_ready",
  message: "The look was not ready: its training had not completed when the video was created.",
};

/** How a job is already known to end; null where nothing is known. */
export function knownOutcome(looks: readonly LookRecord[], now: number): Outcome | null {
  return looks.every((look) => isTrained(look, now)) ? null : notReady;
}

export function checkBackground(
  background: components["schemas"]["Background"] | null | undefined,
  { findAsset }: RenderContext,
): void {
  if (background?.type !== "image") return;
  if (typeof background.url === "string") checkHttpUrl(background.url, "background.url");
  if (typeof background.asset_id === "string") {
    checkAssetId(background.asset_id, { param: "background.asset_id", kind: "image", findAsset });
  }
}

export function checkWatermark(
  watermark: components["schemas"]["Watermark"] | null | undefined,
  { findAsset }: RenderContext,
): void {
  if (watermark) checkAssetInput(watermark.image, { param: "watermark.image", kind: "image", findAsset });
}

export function checkCallback(url: string | null | undefined, { rules }: Pick<RenderContext, "rules">): void {
  if (typeof url !== "string") return;
  const callback = checkReceiverUrl(url, "callback_url");
  if (!rules.localCallbacks && !isPublicHttps(callback)) {
    throw invalidParameter("callback_url", "callback_url must be a public https URL.");
  }
}

/** The empty text names the workspace's root, which reads back as no folder. */
export function folderOf(id: string | null | undefined): string | null {
  return id === "" ? null : (id ?? null);
}

/** @param look whose shape `auto` follows */
export function ratioOf(ratio: AspectRatio | "auto" | null | undefined, look: LookRecord | undefined): AspectRatio {
  if (ratio !== "auto") return ratio ?? "16:9";
  if (look === undefined || look.imageWidth > look.imageHeight) return "16:9";
  return look.imageWidth === look.imageHeight ? "1:1" : "9:16";
}
