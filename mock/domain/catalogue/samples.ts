import type { GroupRecord } from "../avatars.ts";
import type { AvatarType, Engine, LookRecord } from "../looks.ts";
import type { VoiceRecord } from "../voices.ts";

/**
 * The records that the seed documents show, the same in every catalogue, so that a pasted example works. They are
 * the newest of their lists: the documents show Monica first. The documents' page tokens name a last id in
 * shorthand ("123" for group_abc123, "456" for look_def456); `sampleTokens` says what they stand for.
 */

const monicaCreatedAt = 1_711_382_400_000;
const dayMs = 86_400_000;

/** Everything else in a catalogue is older than this instant. */
export const samplesFrom: number = monicaCreatedAt;

export const sampleVoice: Omit<VoiceRecord, "seq"> = {
  id: "voice_xyz789",
  createdAt: monicaCreatedAt,
  ownership: "public",
  name: "Monica — warm",
  language: "English",
  gender: "female",
  engines: ["starfish"],
  supportPause: true,
  supportLocale: true,
  making: null,
};

export const sampleGroup: Omit<GroupRecord, "seq"> = {
  id: "group_abc123",
  createdAt: monicaCreatedAt,
  ownership: "public",
  name: "Monica",
  gender: "female",
  defaultVoiceId: sampleVoice.id,
  consent: null,
};

type Own = Pick<LookRecord, "id" | "createdAt" | "name" | "imageWidth" | "imageHeight" | "tags">;

function monicas(avatarType: AvatarType, engines: readonly Engine[], own: Own): Omit<LookRecord, "seq"> {
  return {
    ...own,
    avatarType,
    engines,
    ownership: "public",
    groupId: sampleGroup.id,
    gender: sampleGroup.gender,
    defaultVoiceId: sampleGroup.defaultVoiceId,
    training: null,
  };
}

export const sampleLooks: readonly Omit<LookRecord, "seq">[] = [
  monicas("studio_avatar", ["avatar_iii", "avatar_iv"], {
    id: "monica_office_window_wide_a1c0",
    createdAt: monicaCreatedAt,
    name: "Monica by office window",
    imageWidth: 1920,
    imageHeight: 1080,
    tags: ["business", "office", "wide"],
  }),
  monicas("digital_twin", ["avatar_iii", "avatar_iv", "avatar_v"], {
    id: "monica_garden_closeup_b2d1",
    createdAt: monicaCreatedAt + 3 * dayMs,
    name: "Monica in garden",
    imageWidth: 1080,
    imageHeight: 1920,
    tags: ["outdoor", "casual", "closeup"],
  }),
  monicas("studio_avatar", ["avatar_iii", "avatar_iv", "avatar_v"], {
    id: "look_def456",
    createdAt: monicaCreatedAt + 8 * dayMs,
    name: "Monica in navy suit",
    imageWidth: 1920,
    imageHeight: 1080,
    tags: ["business", "casual", "matting"],
  }),
];

export interface SampleToken {
  readonly token: string;
  /** The page that the token asks for begins after this record, newest first. */
  readonly afterId: string;
}

export interface SampleTokens {
  readonly groups: SampleToken;
  readonly looks: SampleToken;
}

export const sampleTokens: SampleTokens = {
  groups: { token: "eyJsYXN0X2lkIjoiMTIzIn0", afterId: "group_abc123" },
  looks: { token: "eyJsYXN0X2lkIjoiNDU2In0", afterId: "look_def456" },
};
