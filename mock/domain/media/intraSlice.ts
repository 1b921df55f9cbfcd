import type { BitWriter } from "./bits.ts";
import type { Bytes } from "./boxes.ts";
import type { Mosaic } from "./mosaic.ts";
import { createNal, nalHeader } from "./nal.ts";
import { blockStep, frameNumberBits, macroblockStep } from "./parameterSets.ts";
import { writeDirectCoefficient } from "./residual.ts";

/**
 * A mosaic as an H.264 key frame, exactly. Since every square is flat and nothing is rounded, what a decoder has
 * shown so far equals the mosaic itself: predictions are read from the target, no picture is rebuilt here.
 *
 * Per macroblock, the first that works:
 * - all squares alike, beside or below a flat edge: Intra16x16 copied from there, plus one coefficient if brighter or darker;
 * - squares that each differ from a neighbour by whole steps of 16: Intra4x4, copied, plus one coefficient where needed;
 * - anything else, and the first of a picture: I_PCM, its pixels as they are.
 */

const vertical = 0;
const horizontal = 1;
const mean = 2;
/** Coefficient count that a raw macroblock shows to its neighbours. */
const rawCount = 16;

/** Macroblock type numbers in a key frame. */
const intra4x4 = 0;
const intra16x16 = 1;
const raw = 25;

/** Coded block patterns 0 to 15 (one bit per quarter, no chroma) as the code numbers of intra macroblocks. */
const patternCodes: readonly number[] = [3, 29, 30, 17, 31, 18, 37, 8, 32, 38, 19, 9, 20, 10, 11, 2];

/** Squares of a macroblock in coding order, quarter by quarter, as [column, row]. */
const squareOrder: readonly (readonly [number, number])[] = Array.from({ length: 16 }, (_, at) => [
  (at & 1) + ((at >> 2) & 1) * 2,
  ((at >> 1) & 1) + ((at >> 3) & 1) * 2,
]);

interface Choice {
  readonly mode: number;
  readonly level: number;
}

export function intraSlice(mosaic: Mosaic): Bytes {
  return createNal(nalHeader.idrSlice, (writer) => {
    const { bits, ue, se } = writer;
    ue(0); // first macroblock
    ue(7); // all slices of this picture are intra
    ue(0); // picture parameters
    bits(0, frameNumberBits);
    ue(0); // id of the key frame; two never follow each other
    bits(0, 2); // earlier pictures are shown; this one is no long-term reference
    se(0); // quantizer as set
    ue(1); // no smoothing
    writeMacroblocks(writer, mosaic);
  });
}

function writeMacroblocks(writer: BitWriter, { macroblocksAcross, macroblocksDown, luma, cb, cr }: Mosaic): void {
  const { bits, ue, se } = writer;
  const stride = macroblocksAcross * 4;
  const counts = new Uint8Array(luma.length);
  const modes = new Uint8Array(luma.length).fill(mean);

  const lumaAt = (at: number): number => luma[at] ?? 0;

  /** How many coefficients the squares left and above have, averaged: it selects the code table. */
  function context(at: number): number {
    const left = at % stride > 0 ? counts[at - 1] : undefined;
    const above = counts[at - stride];
    if (left === undefined || above === undefined) return left ?? above ?? 0;
    return (left + above + 1) >> 1;
  }

  /** The common value of four squares, or -1. */
  function flat(at: number, step: number): number {
    const value = lumaAt(at);
    return lumaAt(at + step) === value && lumaAt(at + 2 * step) === value && lumaAt(at + 3 * step) === value
      ? value
      : -1;
  }

  function uniform(origin: number): number {
    const value = flat(origin, 1);
    for (let row = 1; row < 4; row++) if (flat(origin + row * stride, 1) !== value) return -1;
    return value;
  }

  function writeUniform(origin: number): boolean {
    const value = uniform(origin);
    if (value < 0) return false;
    const left = origin % stride > 0 ? flat(origin - 1, stride) : -1;
    const above = origin >= stride ? flat(origin - stride, 1) : -1;
    const reachable = (from: number): boolean => from >= 0 && (value - from) % macroblockStep === 0;
    const useLeft = above !== value && reachable(left);
    if (!useLeft && !reachable(above)) return false;
    ue(intra16x16 + (useLeft ? horizontal : vertical));
    ue(0); // chroma: mean of the neighbours
    se(0); // same quantizer
    writeDirectCoefficient(writer, (value - (useLeft ? left : above)) / macroblockStep, context(origin));
    return true;
  }

  function expectedMode(at: number): number {
    if (at % stride === 0 || at < stride) return mean;
    return Math.min(modes[at - 1] ?? mean, modes[at - stride] ?? mean);
  }

  /** The cheapest way to one square, or null if none is exact. */
  function choose(at: number): Choice | null {
    const left = at % stride > 0 ? lumaAt(at - 1) : null;
    const above = at >= stride ? lumaAt(at - stride) : null;
    const average = left !== null && above !== null ? (left + above + 1) >> 1 : (left ?? above ?? 128);
    const expected = expectedMode(at);
    let best: Choice | null = null;
    let bestCost = Infinity;
    for (const [mode, from] of [
      [mean, average],
      [vertical, above],
      [horizontal, left],
    ] as const) {
      if (from === null || (lumaAt(at) - from) % blockStep !== 0) continue;
      const level = (lumaAt(at) - from) / blockStep;
      // About the bits that it takes.
      const cost = (mode === expected ? 1 : 4) + (level === 0 ? 0 : 7 + 2 * Math.abs(level));
      if (cost < bestCost) {
        best = { mode, level };
        bestCost = cost;
      }
    }
    return best;
  }

  function writeSquares(origin: number): boolean {
    const places = squareOrder.map(([x, y]) => origin + y * stride + x);
    const choices: Choice[] = [];
    for (const at of places) {
      const choice = choose(at);
      if (choice === null) {
        for (const place of places) modes[place] = mean;
        return false;
      }
      modes[at] = choice.mode;
      choices.push(choice);
    }
    ue(intra4x4);
    choices.forEach(({ mode }, index) => {
      const expected = expectedMode(places[index] ?? origin);
      if (mode === expected) bits(1, 1);
      else bits(mode < expected ? mode : mode - 1, 4);
    });
    ue(0); // chroma: mean of the neighbours
    let pattern = 0;
    choices.forEach(({ level }, index) => {
      if (level !== 0) pattern |= 1 << (index >> 2);
    });
    ue(patternCodes[pattern] ?? 3);
    if (pattern > 0) se(0); // same quantizer
    choices.forEach(({ level }, index) => {
      const at = places[index] ?? origin;
      if ((pattern & (1 << (index >> 2))) !== 0) writeDirectCoefficient(writer, level, context(at));
      counts[at] = level === 0 ? 0 : 1;
    });
    return true;
  }

  function writeRaw(origin: number): void {
    ue(raw);
    writer.align();
    for (let y = 0; y < 16; y++) {
      for (let x = 0; x < 4; x++) writer.fill(lumaAt(origin + (y >> 2) * stride + x), 4);
    }
    writer.fill(cb, 64);
    writer.fill(cr, 64);
    for (const [x, y] of squareOrder) counts[origin + y * stride + x] = rawCount;
  }

  for (let down = 0; down < macroblocksDown; down++) {
    for (let across = 0; across < macroblocksAcross; across++) {
      const origin = down * 4 * stride + across * 4;
      // The first one has no neighbours to take the tint from.
      const done = origin > 0 && (writeUniform(origin) || writeSquares(origin));
      if (!done) writeRaw(origin);
    }
  }
}
