import type { Bytes } from "./boxes.ts";
import { drawCard } from "./card.ts";
import type { Mosaic } from "./mosaic.ts";
import { macroblockPx, squarePx } from "./mosaic.ts";
import type { VideoCard } from "./mp4.ts";
import { defaultFps, evenSize, withinLength } from "./mp4.ts";
import { vp9KeyFrame, vp9Repeat } from "./vp9.ts";
import { muxWebm } from "./webm.ts";

/** The card of an MP4 cut out: the same text on a plate with round corners, and nothing around it. */

const msPerKeyFrame = 10_000;
const [shown, hidden] = [255, 0];

/** White where the plate is. Its edge lies half way between the picture's and the text's. */
function plate(width: number, height: number, { macroblocksAcross, macroblocksDown, luma }: Mosaic): Mosaic {
  const stride = (macroblocksAcross * macroblockPx) / squarePx;
  const [columns, rows] = [Math.floor(width / squarePx), Math.floor(height / squarePx)];
  const edge = Math.max(1, Math.round(Math.min(columns, rows) / 28));
  const radius = Math.min(edge * 2, Math.floor(Math.min(columns, rows) / 4));
  /** How far a square lies beyond the core, which is the plate without a border as wide as its corners are round. */
  const beyond = (at: number, size: number): number => Math.max(edge + radius - at, at - (size - 1 - edge - radius), 0);
  const isPlate = (x: number, y: number): boolean => Math.hypot(beyond(x, columns), beyond(y, rows)) <= radius + 0.5;
  return {
    macroblocksAcross,
    macroblocksDown,
    luma: luma.map((_, at) => (isPlate(at % stride, Math.floor(at / stride)) ? shown : hidden)),
    cb: 128,
    cr: 128,
  };
}

/** The same card gives the same bytes. Sizes and durations are moved into range as for an MP4. */
export function renderWebm(card: VideoCard): Bytes {
  const [width, height] = [evenSize(card.width), evenSize(card.height)];
  const durationMs = withinLength(card.durationMs);
  const drawn = drawCard({ width, height, hue: card.hue, lines: card.lines });
  const picture = vp9KeyFrame(drawn, { width, height });
  const alpha = vp9KeyFrame(plate(width, height, drawn), { width, height });
  const fps = defaultFps(durationMs);
  const perKeyFrame = (msPerKeyFrame / 1000) * fps;
  const frames = Array.from({ length: Math.ceil((durationMs * fps) / 1000) }, (_, at) => {
    const isKey = at % perKeyFrame === 0;
    const atMs = Math.round((at * 1000) / fps);
    return isKey ? { atMs, isKey, picture, alpha } : { atMs, isKey, picture: vp9Repeat, alpha: vp9Repeat };
  });
  return muxWebm({ width, height, durationMs, frames });
}
