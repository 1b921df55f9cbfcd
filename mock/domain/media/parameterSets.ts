import type { Bytes } from "./boxes.ts";
import { createNal, nalHeader } from "./nal.ts";

/** The two headers of an H.264 stream: the sequence (size, level, timing) and the picture parameters. */

/** Longest run of frames from one key frame, so that frame numbers fit their 8 bits and a seek stays short. */
export const framesPerKeyFrame = 250;
export const frameNumberBits = 8;

/**
 * One quantizer for everything, chosen for its round steps: at 40 a direct coefficient of 1 brightens a 4 by 4
 * block by exactly 16, and a whole Intra16x16 macroblock by exactly 4. Nothing is ever rounded.
 */
export const quantizer = 40;
export const blockStep = 16;
export const macroblockStep = 4;

/** Per level: its number, most macroblocks per second, most macroblocks per frame. */
const levels: readonly (readonly [number, number, number])[] = [
  [10, 1485, 99],
  [11, 3000, 396],
  [12, 6000, 396],
  [13, 11_880, 396],
  [21, 19_800, 792],
  [22, 20_250, 1620],
  [30, 40_500, 1620],
  [31, 108_000, 3600],
  [32, 216_000, 5120],
  [40, 245_760, 8192],
  [42, 522_240, 8704],
  [50, 589_824, 22_080],
  [51, 983_040, 36_864],
  [52, 2_073_600, 36_864],
  [60, 4_177_920, 139_264],
  [61, 8_355_840, 139_264],
];

export interface StreamShape {
  readonly macroblocksAcross: number;
  readonly macroblocksDown: number;
  /** Shown size in pixels, even, within the macroblocks. */
  readonly width: number;
  readonly height: number;
  readonly fps: number;
}

/** The lowest level whose limits hold the stream; a frame may not be longer than the square root of 8 times its limit. */
export function levelOf({ macroblocksAcross, macroblocksDown, fps }: StreamShape): number {
  const size = macroblocksAcross * macroblocksDown;
  const longest = Math.max(macroblocksAcross, macroblocksDown);
  const fitting = levels.find(
    ([, rate, frame]) => size <= frame && size * fps <= rate && longest * longest <= 8 * frame,
  );
  return fitting?.[0] ?? 62;
}

export const profile = 66;
/** Constraint flags 0 and 1: baseline without its rare tools, which every decoder knows. */
export const profileFlags = 0xc0;

export function sequenceParameters(shape: StreamShape): Bytes {
  const { macroblocksAcross, macroblocksDown, width, height, fps } = shape;
  const cropRight = (macroblocksAcross * 16 - width) / 2;
  const cropBottom = (macroblocksDown * 16 - height) / 2;
  return createNal(nalHeader.sequence, ({ bits, ue }) => {
    bits(profile, 8);
    bits(profileFlags, 8);
    bits(levelOf(shape), 8);
    ue(0); // id
    ue(frameNumberBits - 4);
    ue(2); // order of output is order of decoding
    ue(1); // one reference frame
    bits(0, 1); // no gaps in frame numbers
    ue(macroblocksAcross - 1);
    ue(macroblocksDown - 1);
    bits(1, 1); // frames, not fields
    bits(1, 1); // direct 8x8 inference
    const cropped = cropRight > 0 || cropBottom > 0;
    bits(cropped ? 1 : 0, 1);
    if (cropped) {
      ue(0);
      ue(cropRight);
      ue(0);
      ue(cropBottom);
    }
    bits(1, 1); // usability information follows
    bits(1, 1); // aspect ratio:
    bits(1, 8); // square pixels
    bits(0, 1); // no overscan
    bits(1, 1); // video signal:
    bits(5, 3); // unspecified format
    bits(0, 1); // studio range
    bits(1, 1); // colours: BT.709, three times
    bits(0x010101, 24);
    bits(0, 1); // usual chroma position
    bits(1, 1); // timing: two ticks a frame
    bits(1, 32);
    bits(2 * fps, 32);
    bits(0, 1); // the last frame may be shorter
    bits(0, 2); // no reference decoder parameters
    bits(0, 1); // no picture structure
    bits(1, 1); // restrictions:
    bits(0, 1); // no motion beyond the edges
    ue(0); // no bound on bytes
    ue(0); // nor on bits
    ue(0); // no motion at all, sideways
    ue(0); // nor up and down
    ue(0); // nothing is reordered,
    ue(1); // so that a decoder may show each frame at once
  });
}

export function pictureParameters(): Bytes {
  return createNal(nalHeader.picture, ({ bits, ue, se }) => {
    ue(0); // id
    ue(0); // of the sequence
    bits(0, 1); // CAVLC
    bits(0, 1); // no field order
    ue(0); // one slice group
    ue(0); // one reference
    ue(0);
    bits(0, 3); // no weighted prediction
    se(quantizer - 26);
    se(0);
    se(0); // chroma as luma
    bits(1, 1); // slices say whether they are smoothed: they are not
    bits(0, 1); // intra may lean on any neighbour
    bits(0, 1); // no redundant pictures
  });
}
