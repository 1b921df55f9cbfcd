/**
 * What a look may be asked for: data, out of which `explain` judges a body at run time and `VideoBody` narrows its type.
 * Where the published guides and the live service of September 2026 differ, both stand here under their names.
 */
import type { EngineName, LookType } from "../generated/api.ts";

/** `guide`: what the published guides state. `live`: what the live service was seen to do. */
export type RuleSetName = "guide" | "live";

/** Types of looks, per engine. */
type ByEngine = Readonly<Record<EngineName, readonly LookType[]>>;

export interface LookRules {
  /** Looks whose movement `motion_prompt` may describe. */
  readonly motion_prompt: ByEngine;
  /** Of these, the ones that move so only after a digital twin of their group. */
  readonly motion_prompt_by_twin: ByEngine;
  readonly expressiveness: ByEngine;
  /** Looks that come in the resolution `4k`. */
  readonly four_k: ByEngine;
}

/** Renders what names no engine. */
export const defaultEngine = "avatar_iv" as const;

/** Stands among the tags of a look that was trained with an alpha channel. */
export const mattingTag = "matting";

/** Engines that the looks of a type list in their `supported_api_engines`. One look may list fewer, a rare one more. */
export const usualEngines = {
  studio_avatar: ["avatar_iii", "avatar_iv", "avatar_v"],
  digital_twin: ["avatar_iii", "avatar_iv", "avatar_v"],
  photo_avatar: ["avatar_iii", "avatar_iv"],
} as const;

export const lookRules = {
  guide: {
    motion_prompt: {
      avatar_iii: [],
      avatar_iv: ["studio_avatar", "digital_twin", "photo_avatar"],
      avatar_v: [],
    },
    motion_prompt_by_twin: { avatar_iii: [], avatar_iv: [], avatar_v: [] },
    expressiveness: {
      avatar_iii: [],
      avatar_iv: ["studio_avatar", "digital_twin", "photo_avatar"],
      avatar_v: [],
    },
    four_k: {
      avatar_iii: ["studio_avatar", "digital_twin", "photo_avatar"],
      avatar_iv: ["studio_avatar", "digital_twin", "photo_avatar"],
      avatar_v: ["studio_avatar", "digital_twin", "photo_avatar"],
    },
  },
  live: {
    motion_prompt: {
      avatar_iii: [],
      avatar_iv: ["photo_avatar"],
      avatar_v: ["studio_avatar", "digital_twin", "photo_avatar"],
    },
    motion_prompt_by_twin: { avatar_iii: [], avatar_iv: [], avatar_v: ["photo_avatar"] },
    expressiveness: { avatar_iii: [], avatar_iv: ["photo_avatar"], avatar_v: [] },
    four_k: {
      avatar_iii: ["studio_avatar", "digital_twin"],
      avatar_iv: ["studio_avatar", "digital_twin", "photo_avatar"],
      avatar_v: ["studio_avatar", "digital_twin", "photo_avatar"],
    },
  },
} as const;
