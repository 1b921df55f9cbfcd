/** A text read aloud, as far as a mock can: one tone a word, in the pitch of its voice, for exactly as long as the text takes. */

import { pitchOf } from "./chime.ts";
import { wavOf } from "./wav.ts";

export interface Tone {
  readonly startMs: number;
  readonly endMs: number;
}

const sampleRate = 8000;
const samplesPerMs = sampleRate / 1000;

const tune: readonly number[] = [0, 2, 4, 2, 5, 4, 0, -3];

/** A tune that goes round, so that words can be told from each other: how far the tone of a word is above its voice. */
export function semitonesOf(word: number): number {
  return tune[word % tune.length] ?? 0;
}

/** @param hue 0 to 359; chooses the pitch */
export function renderRecording(
  tones: readonly Tone[],
  { durationMs, hue }: { durationMs: number; hue: number },
): Uint8Array<ArrayBuffer> {
  const samples = new Uint8Array(durationMs * samplesPerMs).fill(128);
  for (const [number, { startMs, endMs }] of tones.entries()) {
    const pitch = pitchOf(hue) * 2 ** (semitonesOf(number) / 12);
    const [from, to] = [startMs * samplesPerMs, endMs * samplesPerMs];
    for (let index = from; index < to; index += 1) {
      // Swelling and fading: a tone cut off would click.
      const loudness = 60 * Math.sin((Math.PI * (index - from)) / (to - from));
      samples[index] = Math.round(128 + loudness * Math.sin((2 * Math.PI * pitch * index) / sampleRate));
    }
  }
  return wavOf(samples, sampleRate);
}
