/** Groups: the characters. What a group shows beyond its own name follows from its looks and its consent. */

import type { components } from "../../generated/api.ts";
import type { Consenting } from "./consent.ts";
import { needsConsent } from "./consent.ts";
import { notFound } from "./errors.ts";
import type { LookRecord, TrainingStatus } from "./looks.ts";
import { lookError, previewsOf, trainingStatus } from "./looks.ts";
import type { Gender, Ownership } from "./traits.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

export type AvatarGroup = components["schemas"]["AvatarGroup"];

/** A character: one or more looks of the same person. Its `looks_count` and `status` follow from its looks and are never stored. */
export interface GroupRecord extends Consenting {
  readonly id: string;
  /** Insertion number; breaks ties between equal instants. Public records count up from 1, private ones go on after them. */
  readonly seq: number;
  readonly createdAt: number;
  readonly ownership: Ownership;
  readonly name: string;
  readonly gender: Gender | null;
  readonly defaultVoiceId: string | null;
}

/** A group follows its first look (stock has no status), and waits for consent even when that look itself does not need it. */
export function groupStatus(group: GroupRecord, firstLook: LookRecord | undefined, now: number): TrainingStatus | null {
  if (firstLook === undefined) return null;
  const status = trainingStatus(firstLook, group, now);
  return status === "completed" && needsConsent(group) ? "pending_consent" : status;
}

/** @param looks the looks of the group, oldest first */
export function viewGroup(group: GroupRecord, looks: readonly LookRecord[], view: ViewContext): AvatarGroup {
  const first = looks[0];
  const previews = first === undefined ? { image: null, video: null } : previewsOf(first, view);
  return {
    id: group.id,
    name: group.name,
    gender: group.gender,
    preview_image_url: previews.image,
    preview_video_url: previews.video,
    looks_count: looks.length,
    default_voice_id: group.defaultVoiceId,
    consent_status: group.consent,
    status: groupStatus(group, first, view.now),
    error: first === undefined ? null : lookError(first, view.now),
    created_at: unixSeconds(group.createdAt),
  };
}

export function unknownGroup(param?: string): Error {
  return notFound(
    "avatar_not_found",
    "No avatar group with this id exists in this account or among the public ones.",
    param,
  );
}
