/** Cloning: a voice of one's own from a recording. The recording is never listened to; its name decides how the making ends. */

import type { components } from "../../generated/api.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetInput } from "./assets.ts";
import { ApiError } from "./errors.ts";
import type { Plan } from "./plan.ts";
import type { Direction } from "./planning.ts";
import { planJob } from "./planning.ts";
import type { VoiceRecord } from "./voices.ts";
import { speechEngine } from "./voices.ts";

export type CloneVoiceBody = components["schemas"]["CloneVoiceBody"];

export type ClonedVoice = VoiceRecord & { readonly making: Plan };

export interface CloneContext {
  readonly now: number;
  readonly trainingMs: number;
  readonly direction: Direction;
  readonly findAsset: (id: string) => AssetRecord | undefined;
  /** Clones that the account has, in whatever state. */
  readonly clones: number;
  readonly mint: () => { readonly id: string; readonly seq: number };
}

const maxClones = 10;
export const cloneFailure: { readonly code: string; readonly message: string } = {
  code: "clone_failed",
  message: "The recording holds no speech.",
};

/** Checks everything first, then mints the id: a refused request leaves no gap. */
export function cloneVoice(
  body: CloneVoiceBody,
  { now, trainingMs, direction, findAsset, clones, mint }: CloneContext,
): ClonedVoice {
  checkAssetInput(body.audio, { param: "audio", kind: "audio", findAsset });
  if (clones >= maxClones) {
    throw new ApiError({
      status: 400,
      code: "resource_limit_reached",
      message: `This account has ${maxClones} cloned voices, which is all that it may have. Delete one first.`,
    });
  }
  const name = body.voice_name;
  return {
    ...mint(),
    createdAt: now,
    ownership: "private",
    name,
    language: body.language || "English",
    // Nothing tells it: the recording is never listened to.
    gender: "female",
    engines: [speechEngine],
    supportPause: false,
    supportLocale: false,
    making: planJob(
      { kind: "voice", now, title: name, texts: [name], lookIds: [], processingMs: trainingMs, failure: cloneFailure },
      direction,
    ),
  };
}
