/** Looks: what a video is rendered from. One outfit, pose or setting of a group. */

import type { components } from "../../generated/api.ts";
import type { Consenting } from "./consent.ts";
import { needsConsent } from "./consent.ts";
import { notFound } from "./errors.ts";
import type { Plan } from "./plan.ts";
import { statusAt } from "./plan.ts";
import type { Gender, Ownership } from "./traits.ts";
import type { ViewContext } from "./views.ts";

export type AvatarLook = components["schemas"]["AvatarLook"];
export type AvatarType = "studio_avatar" | "digital_twin" | "photo_avatar";
export type Engine = "avatar_iii" | "avatar_iv" | "avatar_v";
export type TrainingStatus = "processing" | "pending_consent" | "completed" | "failed";
export type Orientation = "portrait" | "landscape" | "square";

export interface LookRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly ownership: Ownership;
  readonly groupId: string;
  readonly name: string;
  readonly avatarType: AvatarType;
  readonly gender: Gender | null;
  readonly defaultVoiceId: string | null;
  /** Size of the picture the look was made from, in pixels. */
  readonly imageWidth: number;
  readonly imageHeight: number;
  readonly tags: readonly string[];
  readonly engines: readonly Engine[];
  /** null for stock looks, which come trained. */
  readonly training: Plan | null;
}

/** Marks a look that was trained with an alpha channel, so that its background can be taken away. */
export const mattingTag = "matting";

export function supportsMatting(look: LookRecord): boolean {
  return look.tags.includes(mattingTag);
}

export function isTrained(look: LookRecord, now: number): boolean {
  return look.training === null || statusAt(look.training, now) === "completed";
}

export function orientationOf({
  imageWidth,
  imageHeight,
}: Pick<LookRecord, "imageWidth" | "imageHeight">): Orientation {
  if (imageWidth > imageHeight) return "landscape";
  return imageWidth < imageHeight ? "portrait" : "square";
}

/** null for stock looks. A trained twin still waits while its group's consent is open. */
export function trainingStatus(look: LookRecord, group: Consenting, now: number): TrainingStatus | null {
  if (look.training === null) return null;
  const status = statusAt(look.training, now);
  if (status === "failed") return "failed";
  if (status !== "completed") return "processing";
  return look.avatarType === "digital_twin" && needsConsent(group) ? "pending_consent" : "completed";
}

/** Footage has no still of its own before training; a picture or prompt has one at once, where the rule set says so. */
export function previewsOf(
  look: LookRecord,
  { now, rules, link, mediaPath }: ViewContext,
): { readonly image: string | null; readonly video: string | null } {
  const trained = isTrained(look, now);
  const early = rules.previewWhileTraining && look.avatarType !== "digital_twin";
  return {
    image: trained || early ? link(`${mediaPath}/looks/${encodeURIComponent(look.id)}.svg`) : null,
    video: trained ? link(`${mediaPath}/looks/${encodeURIComponent(look.id)}.mp4`) : null,
  };
}

export function lookError(look: LookRecord, now: number): { code: string; message: string } | null {
  if (look.training === null || statusAt(look.training, now) !== "failed") return null;
  const { outcome } = look.training;
  return outcome.kind === "failed" ? { code: outcome.code, message: outcome.message } : null;
}

export function viewLook(look: LookRecord, group: Consenting, view: ViewContext): AvatarLook {
  const trained = isTrained(look, view.now);
  const previews = previewsOf(look, view);
  return {
    id: look.id,
    name: look.name,
    avatar_type: look.avatarType,
    group_id: look.groupId,
    gender: look.gender,
    preview_image_url: previews.image,
    preview_video_url: previews.video,
    default_voice_id: look.defaultVoiceId,
    image_width: trained ? look.imageWidth : null,
    image_height: trained ? look.imageHeight : null,
    preferred_orientation: trained ? orientationOf(look) : null,
    tags: [...look.tags],
    supported_api_engines: [...look.engines],
    status: trainingStatus(look, group, view.now),
    error: lookError(look, view.now),
  };
}

export function unknownLook(): Error {
  return notFound("not_found", "No avatar look with this id exists in this account or among the public ones.");
}
