/** Colours from hues: for the drawn previews and for the tint of a video. */

/** The tint of a BT.709 picture in studio range. */
export interface Tint {
  readonly cb: number;
  readonly cr: number;
}

/** Hue in degrees; any number will do. */
export function wrapHue(hue: number): number {
  return Number.isFinite(hue) ? ((hue % 360) + 360) % 360 : 0;
}

function channel(hue: number, saturation: number, lightness: number, offset: number): number {
  const turn = (offset + hue / 30) % 12;
  return lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(turn - 3, 9 - turn, 1));
}

/** "#rrggbb" from degrees and percentages. */
export function hexColour(hue: number, saturation: number, lightness: number): string {
  const at = wrapHue(hue);
  const channels = [0, 8, 4].map((offset) => Math.round(255 * channel(at, saturation / 100, lightness / 100, offset)));
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/** Dark and rather quiet, so that pale letters of the same tint read well on it. */
export function tintOf(hue: number): Tint {
  const at = wrapHue(hue);
  const [red, green, blue] = [channel(at, 0.55, 0.3, 0), channel(at, 0.55, 0.3, 8), channel(at, 0.55, 0.3, 4)];
  const bright = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return {
    cb: Math.round(128 + (224 * (blue - bright)) / 1.8556),
    cr: Math.round(128 + (224 * (red - bright)) / 1.5748),
  };
}
