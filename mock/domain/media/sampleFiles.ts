/** The bytes of the assets that every world begins with: real files of their types, made on the spot. */

import type { VideoCard } from "./mp4.ts";
import { renderPng } from "./png.ts";

/** What the footage shows; making a video of it is left to whoever can keep it. */
export const sampleFootage: VideoCard = {
  width: 640,
  height: 360,
  durationMs: 15_000,
  lines: ["footage.mp4", "One person, speaking to you"],
  hue: 210,
};

/** A head and shoulders. */
export function sampleHeadshot(): Uint8Array<ArrayBuffer> {
  const isHead = (x: number, y: number): boolean => ((x - 120) / 52) ** 2 + ((y - 120) / 66) ** 2 < 1;
  const isBody = (x: number, y: number): boolean => ((x - 120) / 104) ** 2 + ((y - 330) / 130) ** 2 < 1;
  return renderPng({
    width: 240,
    height: 320,
    colours: [
      [226, 232, 240],
      [51, 65, 85],
    ],
    isInk: (x, y) => isHead(x, y) || isBody(x, y),
  });
}

/** MPEG-1 layer III, 32 kbit/s, 32 kHz, one channel: 144 bytes for each 36 ms. A frame of zeros is silence. */
const frameHeader = [0xff, 0xfb, 0x18, 0xc0] as const;
const frameBytes = 144;

/** Two seconds of nobody speaking. */
export function sampleSpeech(): Uint8Array<ArrayBuffer> {
  const frames = Math.ceil(2000 / 36);
  const bytes = new Uint8Array(frames * frameBytes);
  for (let frame = 0; frame < frames; frame += 1) bytes.set(frameHeader, frame * frameBytes);
  return bytes;
}
