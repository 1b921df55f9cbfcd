/** Two soft tones as a WAV file, different for each voice: enough to hear that a preview plays, and which one. */

import { wavOf } from "./wav.ts";

const sampleRate = 8000;
const seconds = 0.6;

/** Pitch of a voice in Hertz. @param hue 0 to 359 */
export function pitchOf(hue: number): number {
  return 220 * 2 ** (hue / 360);
}

/** @param hue 0 to 359; chooses the pitch */
export function chime(hue: number): Uint8Array<ArrayBuffer> {
  const low = pitchOf(hue);
  const samples = Uint8Array.from({ length: Math.round(sampleRate * seconds) }, (_, index) => {
    const time = index / sampleRate;
    const pitch = time < seconds / 2 ? low : low * 1.5;
    const loudness = 60 * Math.exp(-4 * (time % (seconds / 2)));
    return Math.round(128 + loudness * Math.sin(2 * Math.PI * pitch * time));
  });
  return wavOf(samples, sampleRate);
}
