import type { components } from "../../generated/api.ts";
import { ApiError, invalidParameter, notFound } from "./errors.ts";
import type { Plan } from "./plan.ts";
import { statusAt } from "./plan.ts";
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
  /** How a clone is made; null for stock voices, which are there already. */
  readonly making: Plan | null;
}

/** The speech engine that recordings are made with. */
export const speechEngine = "starfish";

/** null for voices that were not cloned. */
export function cloneStatus({ making }: VoiceRecord, now: number): "processing" | "complete" | "failed" | null {
  if (making === null) return null;
  const status = statusAt(making, now);
  if (status === "failed") return "failed";
  return status === "completed" ? "complete" : "processing";
}

/** Whether the voice can speak; until then lists leave it out, as there is no voice yet. */
export function isVoiceReady(voice: VoiceRecord, now: number): boolean {
  return voice.making === null || cloneStatus(voice, now) === "complete";
}

/** The voice that a request wants to hear. */
export function usableVoice(
  id: string,
  {
    findVoice,
    now,
    param = "voice_id",
  }: { findVoice: (id: string) => VoiceRecord | undefined; now: number; param?: string },
): VoiceRecord {
  const voice = findVoice(id);
  if (voice === undefined) throw invalidParameter(param, `No voice has the id given in ${param}.`);
  if (!isVoiceReady(voice, now)) {
    const state = cloneStatus(voice, now) === "failed" ? "could not be cloned" : "is still being cloned";
    throw new ApiError({
      status: 400,
      code: "voice_unavailable",
      param,
      message: `The voice given in ${param} ${state}. Choose another one.`,
    });
  }
  return voice;
}

function previewOf(voice: VoiceRecord, { now, link, mediaPath }: ViewContext): string | null {
  if (!isVoiceReady(voice, now)) return null;
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
  const { making } = voice;
  const status = cloneStatus(voice, view.now);
  const isReady = isVoiceReady(voice, view.now);
  return {
    voice_id: voice.id,
    name: isReady ? voice.name : null,
    language: isReady ? voice.language : null,
    gender: isReady ? voice.gender : null,
    preview_audio_url: previewOf(voice, view),
    support_pause: voice.supportPause,
    support_interactive_avatar: false,
    status,
    failure_message: status === "failed" && making?.outcome.kind === "failed" ? making.outcome.message : null,
    created_at: unixSeconds(voice.createdAt),
  };
}

export function unknownVoice(): Error {
  return notFound("voice_not_found", "No voice with this id exists in this account or among the public ones.");
}
