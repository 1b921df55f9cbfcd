import { createBitWriter } from "./bits.ts";
import { createBoolCoder } from "./boolCoder.ts";
import { type Bytes, joined } from "./boxes.ts";
import { macroblockPx, type Mosaic, squarePx } from "./mosaic.ts";
import { chromaChances, lumaChances, writeFirst } from "./vp9Tokens.ts";

/**
 * A mosaic as a VP9 key frame, without loss. Each square is predicted as left + above - corner, which is flat where
 * its neighbours are, so one coefficient of the lossless transform, four times the difference, sets it right. Since
 * nothing is lost, predictions are read from the mosaic itself. A block in which nothing differs from its prediction
 * is said to be so as a whole, from 64 by 64 pixels down; all other blocks are 8 by 8.
 */

const blockPx = 8;
const largestBlocks = 8;
/** What stands in for neighbours outside the picture. */
const [leftEdge, topEdge] = [129, 127];
/** A coefficient of the lossless transform is this many times the difference of a whole square. */
const gain = 4;

/** Chances of "not split", by size (8 to 64 pixels) and by whether left and above are split finer. */
const partitionChances: readonly (readonly [number, number, number])[] = [
  [158, 97, 94],
  [93, 24, 99],
  [85, 119, 44],
  [62, 59, 67],
  [149, 53, 53],
  [94, 20, 48],
  [83, 53, 24],
  [52, 18, 18],
  [150, 40, 39],
  [78, 12, 26],
  [67, 33, 11],
  [24, 7, 5],
  [174, 35, 49],
  [68, 11, 27],
  [57, 15, 9],
  [12, 3, 3],
];
const skipChances: readonly number[] = [192, 128, 64];
/** Chances on the way to the one kind of prediction that is used, by whether there is a block above and to the left. */
const predictionChances: Readonly<Record<string, readonly [number, number]>> = {
  "false,false": [137, 30],
  "false,true": [59, 67],
  "true,false": [65, 70],
  "true,true": [43, 81],
};
const chromaPredictionChances: readonly [number, number] = [102, 19];

export function vp9KeyFrame(
  mosaic: Mosaic,
  { width, height }: { readonly width: number; readonly height: number },
): Bytes {
  const parts = createBoolCoder();
  parts.literal(0, 1); // the chances of coefficients as they are
  for (let at = 0; at < 3; at++) parts.write(0, 252); // and those of skipping
  const compressed = parts.bytes();
  return joined([frameHeader(width, height, compressed.length), compressed, tile(mosaic, width, height)]);
}

/** A frame that shows the last key frame again. */
export const vp9Repeat: Bytes = Uint8Array.of(0b10_00_1_000);

function frameHeader(width: number, height: number, compressedBytes: number): Bytes {
  const { bits, bytes } = createBitWriter();
  bits(0b10, 2);
  bits(0, 2); // profile
  bits(0, 1); // not a frame shown again
  bits(0, 1); // key frame
  bits(1, 1); // shown
  bits(1, 1); // depends on nothing before
  bits(0x498342, 24);
  bits(2, 3); // BT.709
  bits(0, 1); // studio range
  bits(width - 1, 16);
  bits(height - 1, 16);
  bits(0, 1); // shown at that size
  bits(0, 2); // chances of set 0
  bits(0, 6 + 3 + 1); // no smoothing
  bits(0, 8 + 3); // finest quantizer, everywhere: without loss
  bits(0, 1); // no segments
  const superblocks = Math.ceil(width / (blockPx * largestBlocks));
  if (superblocks >= 8) bits(0, 1); // one column of tiles, where there could be more
  bits(0, 1); // one row
  bits(compressedBytes, 16);
  return bytes().slice();
}

function tile({ luma, cb, cr, macroblocksAcross }: Mosaic, width: number, height: number): Bytes {
  const coder = createBoolCoder();
  const { write } = coder;
  const [across, down] = [Math.ceil(width / blockPx), Math.ceil(height / blockPx)];
  const stride = (macroblocksAcross * macroblockPx) / squarePx;
  const squares = blockPx / squarePx;

  /** How a square differs from its prediction. */
  function difference(x: number, y: number): number {
    const at = y * stride + x;
    const left = x > 0 ? (luma[at - 1] ?? 0) : leftEdge;
    const above = y > 0 ? (luma[at - stride] ?? 0) : topEdge;
    const corner = y === 0 ? topEdge : x === 0 ? leftEdge : (luma[at - stride - 1] ?? 0);
    return (luma[at] ?? 0) - Math.min(255, Math.max(0, left + above - corner));
  }
  const differences = new Int16Array(across * squares * down * squares);
  const wide = across * squares;
  for (let y = 0; y < down * squares; y++) for (let x = 0; x < wide; x++) differences[y * wide + x] = difference(x, y);
  /** Of the one block where the tint is set; everything else follows from it. */
  const tints = [cb - leftEdge, cr - leftEdge];

  function isQuiet(row: number, column: number, size: number): boolean {
    if (row === 0 && column === 0 && tints.some((tint) => tint !== 0)) return false;
    const bottom = Math.min(down, row + size) * squares;
    const right = Math.min(across, column + size) * squares;
    for (let y = row * squares; y < bottom; y++)
      for (let x = column * squares; x < right; x++) if (differences[y * wide + x] !== 0) return false;
    return true;
  }

  const padded = Math.ceil(across / largestBlocks) * largestBlocks;
  const above = {
    fineness: new Uint8Array(padded),
    skipped: new Uint8Array(padded),
    coded: new Uint8Array(padded * 2),
  };
  const left = { fineness: new Uint8Array(8), skipped: new Uint8Array(8), coded: new Uint8Array(16) };

  function writeBlock(row: number, column: number, size: number, quiet: boolean): void {
    const place = row % largestBlocks;
    write(quiet, skipChances[(above.skipped[column] ?? 0) + (left.skipped[place] ?? 0)] ?? 0);
    const [notMean = 0, trueMotion = 0] = predictionChances[`${row > 0},${column > 0}`] ?? [];
    write(1, notMean);
    write(0, trueMotion);
    write(1, chromaPredictionChances[0]);
    write(0, chromaPredictionChances[1]);
    above.skipped.fill(quiet ? 1 : 0, column, column + size);
    left.skipped.fill(quiet ? 1 : 0, place, place + size);
    if (quiet) {
      above.coded.fill(0, column * squares, (column + size) * squares);
      left.coded.fill(0, place * squares, (place + size) * squares);
      return;
    }
    for (let y = 0; y < squares; y++) {
      for (let x = 0; x < squares; x++) {
        const [over, beside] = [column * squares + x, place * squares + y];
        const level = gain * (differences[(row * squares + y) * wide + over] ?? 0);
        writeFirst(coder, level, (above.coded[over] ?? 0) + (left.coded[beside] ?? 0), lumaChances);
        above.coded[over] = left.coded[beside] = level === 0 ? 0 : 1;
      }
    }
    const isFirst = row === 0 && column === 0;
    for (const tint of tints)
      writeFirst(coder, isFirst ? gain * tint : 0, tintNeighbours(row, column, tint), chromaChances);
  }

  /** Of the blocks' tints only the first has a coefficient; its two neighbours see it. */
  function tintNeighbours(row: number, column: number, tint: number): number {
    return tint !== 0 && row + column === 1 ? 1 : 0;
  }

  function writePart(row: number, column: number, size: number): void {
    if (row >= down || column >= across) return;
    const half = size >> 1;
    const [hasRows, hasColumns] = [row + half < down, column + half < across];
    const quiet = isQuiet(row, column, size);
    const isWhole = size === 1 || (quiet && hasRows && hasColumns);
    const order = 31 - Math.clz32(size);
    const finer = (fineness: Uint8Array, from: number): number =>
      fineness.subarray(from, from + size).some((value) => (value & (8 >> order)) !== 0) ? 1 : 0;
    const place = row % largestBlocks;
    const context = order * 4 + finer(left.fineness, place) * 2 + finer(above.fineness, column);
    const [whole = 0, across2 = 0, down2 = 0] = partitionChances[context] ?? [];
    if (hasRows && hasColumns) {
      write(!isWhole, whole);
      if (!isWhole) {
        write(1, across2);
        write(1, down2);
      }
    } else if (hasColumns) write(1, across2);
    else if (hasRows) write(1, down2);
    if (!isWhole) {
      for (const [y, x] of [
        [0, 0],
        [0, half],
        [half, 0],
        [half, half],
      ] as const)
        writePart(row + y, column + x, half);
      return;
    }
    writeBlock(row, column, size, quiet);
    above.fineness.fill(15 >> (order + 1), column, column + size);
    left.fineness.fill(15 >> (order + 1), place, place + size);
  }

  for (let row = 0; row < down; row += largestBlocks) {
    for (const context of Object.values(left)) context.fill(0);
    for (let column = 0; column < across; column += largestBlocks) writePart(row, column, largestBlocks);
  }
  return coder.bytes();
}
