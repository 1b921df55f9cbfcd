/**
 * A picture made of flat squares of 4 by 4 pixels in one tint: the pictures that H.264 can carry exactly with
 * almost no bits, because a flat square is its neighbour's prediction plus at most one coefficient.
 */
export interface Mosaic {
  /** Width and height in macroblocks of 16 by 16 pixels. */
  readonly macroblocksAcross: number;
  readonly macroblocksDown: number;
  /** Brightness of each square in reading order, `4 * macroblocksAcross` to a row. */
  readonly luma: Uint8Array;
  /** Tint of the whole picture. */
  readonly cb: number;
  readonly cr: number;
}

export const squarePx = 4;
export const macroblockPx = 16;
