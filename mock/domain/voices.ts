import type { components } from "../../generated/api.ts";
import { notFound } from "./errors.ts";
import type { Gender, Ownership } from "./traits.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

export type Voice = components["schemas"]["Voice"];
export type VoiceDetail = components["schemas"]["VoiceDetail"];

export interface VoiceRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly ownership: Ownership;
  readonly name: string;
  /** Display name of the language, for example "English". */
  readonly language: string;
  readonly gender: Gender;
  /** Speech engines that can use the voice; every stock voice but a few can use "starfish". */
  readonly engines: readonly string[];
  readonly supportPause: boolean;
  readonly supportLocale: boolean;
}

function previewOf(voice: VoiceRecord, { link, mediaPath }: ViewContext): string {
  return link(`${mediaPath}/voices/${encodeURIComponent(voice.id)}.wav`);
}

/** The list item. */
export function viewVoice(voice: VoiceRecord, view: ViewContext): Voice {
  return {
    voice_id: voice.id,
    name: voice.name,
    language: voice.language,
    gender: voice.gender,
    type: voice.ownership,
    preview_audio_url: previewOf(voice, view),
    support_pause: voice.supportPause,
    support_locale: voice.supportLocale,
  };
}

/** The single voice: another shape than the list item, as on the live service. */
export function viewVoiceDetail(voice: VoiceRecord, view: ViewContext): VoiceDetail {
  return {
    voice_id: voice.id,
    name: voice.name,
    language: voice.language,
    gender: voice.gender,
    preview_audio_url: previewOf(voice, view),
    support_pause: voice.supportPause,
    support_interactive_avatar: false,
    status: null,
    failure_message: null,
    created_at: unixSeconds(voice.createdAt),
  };
}

export function unknownVoice(): Error {
  return notFound("voice_not_found", "No voice with this id exists in this account or among the public ones.");
}
