/**
 * Where the guides and the live service of September 2026 mean different things by the same field, both meanings
 * stand here side by side, and nowhere else. The wire format is the same under either set.
 *
 *   guide  what the published guides state (default)
 *   live   what the live service was seen to do
 */

import type { AvatarType, Engine } from "./looks.ts";

export type RuleSetName = "guide" | "live";

export interface RuleSet {
  readonly name: RuleSetName;
  /** Type of the look that a prompt makes. */
  readonly promptLookType: AvatarType;
  /** Whether a look made from a picture or a prompt shows a preview before its training ends. */
  readonly previewWhileTraining: boolean;
  /** Look types whose body motion may be steered by `motion_prompt`, per engine. */
  readonly motionPrompt: Readonly<Record<Engine, readonly AvatarType[]>>;
  /** Of these, the ones that need a digital twin in their group, from which the movement is taken. */
  readonly motionPromptByTwin: Readonly<Record<Engine, readonly AvatarType[]>>;
  /** Look types that take `expressiveness`, per engine. */
  readonly expressiveness: Readonly<Record<Engine, readonly AvatarType[]>>;
  /** Look types that are rendered in `4k`, per engine. */
  readonly fourK: Readonly<Record<Engine, readonly AvatarType[]>>;
  /** Whether callbacks may go to `http:` and loopback addresses, as an app under development needs. */
  readonly localCallbacks: boolean;
}

const everyType: readonly AvatarType[] = ["studio_avatar", "digital_twin", "photo_avatar"];
const photoOnly: readonly AvatarType[] = ["photo_avatar"];
const allButPhoto: readonly AvatarType[] = ["studio_avatar", "digital_twin"];
const none: readonly AvatarType[] = [];

export const ruleSets: Readonly<Record<RuleSetName, RuleSet>> = {
  guide: {
    name: "guide",
    promptLookType: "studio_avatar",
    previewWhileTraining: true,
    motionPrompt: { avatar_iii: none, avatar_iv: everyType, avatar_v: none },
    motionPromptByTwin: { avatar_iii: none, avatar_iv: none, avatar_v: none },
    expressiveness: { avatar_iii: none, avatar_iv: everyType, avatar_v: none },
    fourK: { avatar_iii: everyType, avatar_iv: everyType, avatar_v: everyType },
    localCallbacks: true,
  },
  live: {
    name: "live",
    promptLookType: "photo_avatar",
    previewWhileTraining: false,
    motionPrompt: { avatar_iii: none, avatar_iv: photoOnly, avatar_v: everyType },
    motionPromptByTwin: { avatar_iii: none, avatar_iv: none, avatar_v: photoOnly },
    expressiveness: { avatar_iii: none, avatar_iv: photoOnly, avatar_v: none },
    fourK: { avatar_iii: allButPhoto, avatar_iv: everyType, avatar_v: everyType },
    localCallbacks: false,
  },
};
