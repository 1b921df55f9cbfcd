/** What a video says and for how long: exactly one audio source, the voice that speaks it, the length that follows. */

import type { components } from "../../generated/api.ts";
import { checkHttpUrl } from "./addresses.ts";
import type { AssetRecord } from "./assets.ts";
import { checkAssetId } from "./assets.ts";
import { invalidParameter } from "./errors.ts";
import type { VoiceRecord } from "./voices.ts";
import { usableVoice } from "./voices.ts";

export interface SpeechRequest {
  readonly script?: string | null | undefined;
  readonly audio_url?: string | null | undefined;
  readonly audio_asset_id?: string | null | undefined;
  readonly voice_id?: string | null | undefined;
  readonly voice_settings?: components["schemas"]["VoiceSettings"] | null | undefined;
}

export interface SpeechContext {
  /** The look's own voice, used when the request names none. */
  readonly defaultVoiceId: string | null;
  readonly now: number;
  readonly findVoice: (id: string) => VoiceRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
}

export interface Speech {
  readonly script: string | null;
  readonly voiceId: string | null;
  readonly durationMs: number;
}

const settingsPath = "voice_settings.engine_settings";
// A calm speaker says about 150 words a minute. A recorded track is never fetched, so it is given a length of its own.
const msPerWord = 400;
const shortestMs = 1000;
const recordedMs = 10_000;
/** The live service renders up to 30 minutes. */
export const longestMs: number = 30 * 60_000;

export function planSpeech(request: SpeechRequest, context: SpeechContext): Speech {
  if (typeof request.voice_id === "string") usableVoice(request.voice_id, context);
  if (typeof request.audio_url === "string") checkHttpUrl(request.audio_url, "audio_url");
  if (typeof request.audio_asset_id === "string")
    checkAssetId(request.audio_asset_id, { param: "audio_asset_id", kind: "audio", findAsset: context.findAsset });
  if (typeof request.script !== "string") return { script: null, voiceId: null, durationMs: recordedMs };
  const voiceId = request.voice_id ?? context.defaultVoiceId;
  if (voiceId === null)
    throw invalidParameter("voice_id", "voice_id is needed with script, as nobody here has a default voice.");
  const voice = usableVoice(voiceId, context);
  checkVoiceEngine(request, voice);
  const speed = request.voice_settings?.speed ?? 1;
  return { script: request.script, voiceId: voice.id, durationMs: speakingMs(request.script, speed) };
}

/** How long it takes to say a text, within what a video may last. */
export function speakingMs(text: string, speed = 1): number {
  return Math.min(longestMs, Math.max(shortestMs, Math.round((countWords(text) * msPerWord) / speed)));
}

function checkVoiceEngine({ voice_settings }: SpeechRequest, voice: VoiceRecord): void {
  const settings = voice_settings?.engine_settings ?? undefined;
  if (settings === undefined) return;
  if (!voice.engines.includes(settings.engine_type)) {
    throw invalidParameter(
      settingsPath,
      `engine_settings are for ${settings.engine_type}, but this voice is spoken by ${voice.engines.join(" or ")}.`,
    );
  }
  if (
    settings.engine_type === "elevenlabs" &&
    settings.model === "eleven_v3" &&
    ![undefined, null, 0, 0.5, 1].includes(settings.stability)
  ) {
    throw invalidParameter(`${settingsPath}.stability`, "stability must be 0, 0.5 or 1 with the model eleven_v3.");
  }
}

// Scripts without spaces (Chinese, Japanese, Thai) count two characters as a word.
function countWords(script: string): number {
  const words = script.match(/\S+/gu)?.length ?? 0;
  const unspaced = script.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
  return Math.max(1, words + unspaced / 2);
}
