/** Speech: a text read aloud at once. What is kept is the request; words, times and the recording itself follow from it. */

import type { components } from "../../generated/api.ts";
import { ApiError, invalidParameter } from "./errors.ts";
import type { Piece } from "./ssml.ts";
import { readSsml } from "./ssml.ts";
import type { ViewContext } from "./views.ts";
import type { VoiceRecord } from "./voices.ts";
import { speechEngine, usableVoice } from "./voices.ts";

export type CreateSpeechBody = components["schemas"]["CreateSpeechBody"];
export type Speech = components["schemas"]["SpeechEnvelope"]["data"];

export interface RecordingRecord {
  readonly id: string;
  readonly createdAt: number;
  readonly voiceId: string;
  readonly text: string;
  readonly isMarkedUp: boolean;
  readonly speed: number;
}

/** Checks everything first, then mints the id: a refused request leaves no gap. */
export function planRecording(
  body: CreateSpeechBody,
  {
    now,
    findVoice,
    mint,
  }: { now: number; findVoice: (id: string) => VoiceRecord | undefined; mint: () => { readonly id: string } },
): RecordingRecord {
  const voice = usableVoice(body.voice_id, { findVoice, now });
  if (!voice.engines.includes(speechEngine))
    throw invalidParameter(
      "voice_id",
      `This voice is spoken by ${voice.engines.join(" or ")}, and speech needs one of ${speechEngine}: list voices with engine=${speechEngine}.`,
    );
  const asked = { text: body.text, isMarkedUp: body.input_type === "ssml", speed: body.speed ?? 1 };
  if (!piecesOf(asked).some((piece) => "text" in piece && wordsOf(piece.text).length > 0))
    throw unspeakable("The text has no word that could be said.");
  return { id: mint().id, createdAt: now, voiceId: voice.id, ...asked };
}

function unspeakable(message: string): ApiError {
  return new ApiError({ status: 400, code: "tts_text_invalid", param: "text", message });
}

function piecesOf({ text, isMarkedUp }: Pick<RecordingRecord, "text" | "isMarkedUp">): readonly Piece[] {
  const pieces = isMarkedUp ? readSsml(text) : [{ text }];
  if (pieces === undefined) throw unspeakable("The text is not well-formed SSML.");
  return pieces;
}

export interface SpokenWord {
  readonly word: string;
  readonly startMs: number;
  readonly endMs: number;
}

const leadMs = 50;
const tailMs = 120;
const msPerWord = 90;
const msPerLetter = 55;
const msPerCharacter = 220;

/** Every character of a script without spaces is a word of its own. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;

let patterns: { readonly word: RegExp; readonly isUnspaced: RegExp } | undefined;

/** Made with the first text that is said: to make them takes half a millisecond, which every start would wait for. */
function wordPatterns(): { readonly word: RegExp; readonly isUnspaced: RegExp } {
  patterns ??= {
    word: new RegExp(`[${unspaced}]|[^\\s${unspaced}]+`, "gu"),
    isUnspaced: new RegExp(`^[${unspaced}]$`, "u"),
  };
  return patterns;
}

function wordsOf(text: string): readonly string[] {
  return (text.match(wordPatterns().word) ?? []).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Short words are said faster than long ones, and everything but pauses by the factor `speed`. */
export function sayWords(recording: Pick<RecordingRecord, "text" | "isMarkedUp" | "speed">): {
  readonly words: readonly SpokenWord[];
  readonly durationMs: number;
} {
  const words: SpokenWord[] = [];
  let atMs = leadMs;
  for (const piece of piecesOf(recording)) {
    if ("pauseMs" in piece) atMs += piece.pauseMs;
    else {
      for (const word of wordsOf(piece.text)) {
        const ms = wordPatterns().isUnspaced.test(word)
          ? msPerCharacter
          : msPerWord + msPerLetter * (word.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
        const endMs = atMs + Math.max(1, Math.round(ms / recording.speed));
        words.push({ word, startMs: atMs, endMs });
        atMs = endMs;
      }
    }
  }
  return { words, durationMs: atMs + tailMs };
}

export function viewSpeech(recording: RecordingRecord, { signedLinks, mediaPath }: ViewContext): Speech {
  const { words, durationMs } = sayWords(recording);
  const duration = durationMs / 1000;
  return {
    audio_url: signedLinks(`${mediaPath}/speech/${recording.id}`)("wav"),
    duration,
    request_id: recording.id,
    // The live service puts a mark before the first word and after the last.
    word_timestamps: [
      { word: "<start>", start: 0, end: 0 },
      ...words.map(({ word, startMs, endMs }) => ({ word, start: startMs / 1000, end: endMs / 1000 })),
      { word: "<end>", start: duration, end: duration },
    ],
  };
}
