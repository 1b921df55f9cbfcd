/** Creating an avatar: which group it joins, what kind of look it makes, and how its training will go. */

import type { components } from "../../generated/api.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetInput } from "./assets.ts";
import type { GroupRecord } from "./avatars.ts";
import { unknownGroup } from "./avatars.ts";
import { invalidParameter, notFound } from "./errors.ts";
import type { AvatarType, Engine, LookRecord } from "./looks.ts";
import { isTrained } from "./looks.ts";
import type { Plan } from "./plan.ts";
import type { Direction } from "./planning.ts";
import { planJob } from "./planning.ts";
import type { RuleSet } from "./rules.ts";
import { checkOwned } from "./traits.ts";

export type CreateAvatarBody = components["schemas"]["CreateAvatarBody"];

export interface TrainingContext {
  readonly now: number;
  readonly rules: RuleSet;
  readonly trainingMs: number;
  readonly direction: Direction;
  readonly findGroup: (id: string) => GroupRecord | undefined;
  readonly findLook: (id: string) => LookRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
  /** New ids and insertion numbers, in the order they are asked for. */
  readonly mint: (kind: "group" | "look") => { readonly id: string; readonly seq: number };
  /** The voice a fresh twin speaks with. */
  readonly twinVoiceId: string | null;
}

export const trainingFailure: { readonly code: string; readonly message: string } = {
  code: "training_failed",
  message: "The footage could not be used: it must show one person speaking for 15 to 600 seconds.",
};

const enginesByType: Readonly<Record<AvatarType, readonly Engine[]>> = {
  digital_twin: ["avatar_iii", "avatar_iv", "avatar_v"],
  photo_avatar: ["avatar_iii", "avatar_iv"],
  studio_avatar: ["avatar_iii", "avatar_iv"],
};

const sizeByType: Readonly<Record<AvatarType, { readonly imageWidth: number; readonly imageHeight: number }>> = {
  digital_twin: { imageWidth: 1920, imageHeight: 1080 },
  photo_avatar: { imageWidth: 1080, imageHeight: 1920 },
  studio_avatar: { imageWidth: 1920, imageHeight: 1080 },
};

/** Checks everything first, then mints ids: a refused request leaves no gap. `group` is new or carries the changed consent. */
export function createAvatar(
  body: CreateAvatarBody,
  context: TrainingContext,
): { readonly group: GroupRecord; readonly look: LookRecord; readonly isNewGroup: boolean } {
  const existing = chooseGroup(body, context);
  checkFiles(body, context);
  const { now, rules, mint } = context;
  const avatarType = typeOf(body, rules);
  const isTwin = avatarType === "digital_twin";
  const group: GroupRecord = existing ?? {
    ...mint("group"),
    createdAt: now,
    ownership: "private",
    name: body.name,
    gender: null,
    defaultVoiceId: isTwin ? context.twinVoiceId : null,
    consent: null,
  };
  const look: LookRecord = {
    ...mint("look"),
    createdAt: now,
    ownership: "private",
    groupId: group.id,
    name: body.name,
    avatarType,
    gender: group.gender,
    defaultVoiceId: isTwin ? context.twinVoiceId : group.defaultVoiceId,
    ...sizeByType[avatarType],
    // Footage is always trained with an alpha channel here, so that transparent videos can be tried with a twin of one's own.
    tags: isTwin ? ["matting"] : [],
    engines: enginesByType[avatarType],
    training: trainingPlan(body.name, context),
  };
  return {
    group: isTwin && group.consent === null ? { ...group, consent: "pending" } : group,
    look,
    isNewGroup: existing === undefined,
  };
}

function typeOf(body: CreateAvatarBody, rules: RuleSet): AvatarType {
  switch (body.type) {
    case "digital_twin":
      return "digital_twin";
    case "photo":
      return "photo_avatar";
    case "prompt":
      return rules.promptLookType;
  }
}

/** The group to join, or undefined for a new one. A reference look given alone pulls the new look into its own group. */
function chooseGroup(body: CreateAvatarBody, { now, findGroup, findLook }: TrainingContext): GroupRecord | undefined {
  const named = body.avatar_group_id ?? undefined;
  const group = named === undefined ? undefined : findGroup(named);
  if (named !== undefined && group === undefined) throw unknownGroup("avatar_group_id");
  const referenceId = body.type === "prompt" ? (body.avatar_id ?? undefined) : undefined;
  const reference = referenceId === undefined ? undefined : findLook(referenceId);
  if (referenceId !== undefined && reference === undefined)
    throw notFound("avatar_not_found", "No look has the id given in avatar_id.", "avatar_id");
  const joined = group ?? (reference === undefined ? undefined : findGroup(reference.groupId));
  if (joined !== undefined) checkOwned(joined, "given another look");
  if (reference !== undefined && group !== undefined && reference.groupId !== group.id) {
    throw invalidParameter("avatar_id", "avatar_id must name a look of the group given in avatar_group_id.");
  }
  if (reference !== undefined && !isTrained(reference, now)) {
    throw invalidParameter(
      "avatar_id",
      "avatar_id names a look that has no usable picture: its training is not complete.",
    );
  }
  return joined;
}

function checkFiles(body: CreateAvatarBody, { findAsset }: TrainingContext): void {
  if (body.type === "prompt") {
    for (const [index, image] of (body.reference_images ?? []).entries())
      checkAssetInput(image, { param: `reference_images.${index}`, kind: "image", findAsset });
    return;
  }
  checkAssetInput(body.file, { param: "file", kind: body.type === "photo" ? "image" : "video", findAsset });
}

function trainingPlan(name: string, { now, trainingMs, direction }: TrainingContext): Plan {
  return planJob(
    {
      kind: "training",
      now,
      title: name,
      texts: [name],
      lookIds: [],
      processingMs: trainingMs,
      failure: trainingFailure,
    },
    direction,
  );
}
