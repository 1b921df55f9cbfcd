import type { Bytes } from "./boxes.ts";
import { createNal, nalHeader } from "./nal.ts";
import { frameNumberBits } from "./parameterSets.ts";

/** A frame that repeats the one before it: every macroblock skipped, about a dozen bytes at any size. */
export function skipSlice(macroblocks: number, frameNumber: number): Bytes {
  return createNal(nalHeader.slice, ({ bits, ue, se }) => {
    ue(0); // first macroblock
    ue(5); // all slices of this picture are predicted
    ue(0); // picture parameters
    bits(frameNumber, frameNumberBits);
    bits(0, 1); // one reference, as set
    bits(0, 1); // in the usual order
    bits(0, 1); // references slide along
    se(0); // quantizer as set
    ue(1); // no smoothing
    ue(macroblocks); // how many to skip: all
  });
}
