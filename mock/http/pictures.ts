/** Pictures drawn on the spot, and the sizes at which they and the videos are drawn. */

import type { Context } from "hono";
import type { AspectRatio } from "../domain/videos.ts";
import { respond } from "../web/answers.ts";

/** Of texts that are made anew for each request. */
export const textHeaders: Readonly<Record<string, string>> = {
  "Cache-Control": "private, max-age=60",
  "X-Content-Type-Options": "nosniff",
};

export function answerSvg(c: Context, text: string): Response {
  // Opened on its own, an SVG is a document: the policy keeps it from being more than a picture.
  return respond(c, 200, text, {
    ...textHeaders,
    "Content-Type": "image/svg+xml; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; style-src 'unsafe-inline'",
  });
}

export const ratios: Readonly<Record<AspectRatio, number>> = {
  "16:9": 16 / 9,
  "9:16": 9 / 16,
  "4:5": 4 / 5,
  "5:4": 5 / 4,
  "1:1": 1,
};
const longSide = 640;

/** The right shape at a small size: the picture is a card, and its bytes travel in every test that downloads one. */
export function fitted(ratio: number): { readonly width: number; readonly height: number } {
  const even = (side: number): number => 2 * Math.round(side / 2);
  return { width: even(longSide * Math.min(1, ratio)), height: even(longSide / Math.max(1, ratio)) };
}
