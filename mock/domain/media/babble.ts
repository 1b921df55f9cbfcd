import type { Tone } from "./recording.ts";

/** When the words of a script sound in a video of a given length: spread as its captions are, with a breath after each sentence. */

const msPerTone = 400;

/** @param script null, or without spaces between its words: one tone after another at a calm pace */
export function tonesOf(script: string | null, durationMs: number): readonly Tone[] {
  const words = script?.match(/\S+/gu) ?? [];
  const isSpaced = words.length * msPerTone * 4 >= durationMs;
  const spoken = isSpaced ? words : Array.from({ length: Math.max(1, Math.floor(durationMs / msPerTone)) }, () => "");
  const slotMs = durationMs / spoken.length;
  return spoken.map((word, at) => {
    const share = /[.!?…。！？]$/u.test(word) ? 0.6 : 0.9;
    return { startMs: at * slotMs, endMs: (at + share) * slotMs };
  });
}
