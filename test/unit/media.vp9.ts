/**
 * A small VP9 reader, written from the standard and apart from the writer under test: key frames without loss, one
 * kind of prediction, blocks with at most their first coefficient. It stops at everything else. libvpx and ffmpeg
 * agreed with the writer about random pictures while this was written.
 */

export interface Chance {
  readonly bool: (chanceOfNo: number) => number;
  readonly literal: (count: number) => number;
}

/** The standard's decoder: a value of so many bits against a split of the range. */
export function chanceReader(bytes: Uint8Array): Chance {
  let at = 0;
  const bit = (): number => ((bytes[at >> 3] ?? 0) >> (7 - (at++ & 7))) & 1;
  let value = 0;
  for (let count = 0; count < 8; count++) value = value * 2 + bit();
  let range = 255;
  const bool = (chanceOfNo: number): number => {
    const split = 1 + (((range - 1) * chanceOfNo) >> 8);
    const yes = value >= split;
    if (yes) {
      value -= split;
      range -= split;
    } else range = split;
    while (range < 128) {
      range *= 2;
      value = value * 2 + bit();
    }
    return yes ? 1 : 0;
  };
  const literal = (count: number): number => {
    let read = 0;
    for (let left = count; left > 0; left--) read = read * 2 + bool(128);
    return read;
  };
  if (bool(128) !== 0) throw new Error("No marker.");
  return { bool, literal };
}

const partition =
  "158,97,94 93,24,99 85,119,44 62,59,67 149,53,53 94,20,48 83,53,24 52,18,18 150,40,39 78,12,26 67,33,11 24,7,5 174,35,49 68,11,27 57,15,9 12,3,3"
    .split(" ")
    .map((row) => row.split(",").map(Number));
/** "above is there, left is there" → chances of another mode than the mean, and of true motion among those. */
const modes: Readonly<Record<string, readonly [number, number]>> = {
  "00": [137, 30],
  "01": [59, 67],
  "10": [65, 70],
  "11": [43, 81],
};

interface Tokens {
  readonly first: readonly (readonly number[])[];
  readonly tail: readonly (readonly number[])[];
  readonly end: readonly number[];
}
const lumaTokens: Tokens = {
  first: [
    [195, 29, 183],
    [84, 49, 136],
    [8, 42, 71],
  ],
  tail: [
    [242, 179, 195, 250, 202, 255, 246, 254],
    [218, 149, 173, 241, 178, 255, 239, 253],
    [152, 115, 150, 201, 138, 252, 211, 248],
  ],
  end: [31, 35, 17, 8, 2, 1],
};
const chromaTokens: Tokens = {
  first: [
    [214, 49, 220],
    [132, 63, 188],
  ],
  tail: [[251, 206, 215, 254, 218, 255, 250, 254], []],
  end: [85, 104, 49, 21, 2, 1],
};
const extra = [
  [159],
  [165, 145],
  [173, 148, 140],
  [176, 155, 140, 135],
  [180, 157, 141, 134, 130],
  [254, 254, 254, 252, 249, 243, 230, 196, 177, 153, 140, 133, 130, 129],
];
const least = [5, 7, 11, 19, 35, 67];

function readCoefficient({ bool }: Chance, { first, tail, end }: Tokens, context: number): number {
  const [none = 0, zero = 0, one = 0] = first[context] ?? [];
  const rest = tail[context] ?? [];
  const at = (index: number): number => bool(rest[index] ?? 0);
  if (bool(none) === 0) return 0;
  if (bool(zero) === 0) throw new Error("A zero before the end.");
  let [size, energy] = [1, 1];
  if (bool(one) === 1) {
    if (at(0) === 0) {
      size = at(1) === 0 ? 2 : 3 + at(2);
      energy = Math.min(size, 3);
    } else {
      const kind = at(3) === 0 ? at(4) : at(5) === 0 ? 2 + at(6) : 4 + at(7);
      size = (least[kind] ?? 0) + (extra[kind] ?? []).reduce((sum, chance) => sum * 2 + bool(chance), 0);
      energy = kind < 2 ? 4 : 5;
    }
  }
  const sign = bool(128) === 1 ? -1 : 1;
  if (bool(end[energy] ?? 0) !== 0) throw new Error("A second coefficient.");
  return sign * size;
}

export interface DecodedFrame {
  readonly width: number;
  readonly height: number;
  /** Brightness of each square of 4 by 4 pixels in reading order, `squaresAcross` to a row. */
  readonly luma: Uint8Array;
  readonly squaresAcross: number;
  /** Every value that the planes of tint hold. */
  readonly tints: readonly (readonly number[])[];
}

export function decodeVp9(frame: Uint8Array): DecodedFrame {
  let at = 0;
  const bits = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left--, at++) value = value * 2 + (((frame[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
    return value;
  };
  const fixed = [bits(8), bits(24), bits(4)];
  if (fixed.join() !== [0b10_00_0_0_1_1, 0x498342, 4].join()) throw new Error(`Header ${fixed.join()}.`);
  const [width, height] = [bits(16) + 1, bits(16) + 1];
  if (bits(1 + 2 + 6 + 3 + 1) !== 0 || bits(8 + 3 + 1) !== 0) throw new Error("Not without loss.");
  if (Math.ceil(width / 64) >= 8 && bits(1) !== 0) throw new Error("Tiles.");
  if (bits(1) !== 0) throw new Error("Tiles.");
  const size = bits(16);
  if (size === 0) throw new Error("No second header.");
  const start = Math.ceil(at / 8);
  const header = chanceReader(frame.subarray(start, start + size));
  if (header.literal(1) !== 0 || [0, 0, 0].some(() => header.bool(252) === 1)) throw new Error("Other chances.");
  const data = chanceReader(frame.subarray(start + size));

  const [across, down] = [Math.ceil(width / 8), Math.ceil(height / 8)];
  const planes = [
    { wide: across * 2, per: 2, tokens: lumaTokens },
    { wide: across, per: 1, tokens: chromaTokens },
    { wide: across, per: 1, tokens: chromaTokens },
  ].map((plane) => ({
    ...plane,
    pixels: new Uint8Array(plane.wide * down * plane.per),
    coded: new Uint8Array(plane.wide * down * plane.per),
  }));
  const skipped = new Uint8Array(across * down);
  /** Side of each block, in eights of pixels. */
  const sides = new Uint8Array(across * down);

  const readBlock = (row: number, column: number, side: number): void => {
    const place = row * across + column;
    const context = (row > 0 ? (skipped[place - across] ?? 0) : 0) + (column > 0 ? (skipped[place - 1] ?? 0) : 0);
    const skip = data.bool([192, 128, 64][context] ?? 0);
    const [other, motion] = modes[`${Number(row > 0)}${Number(column > 0)}`] ?? [0, 0];
    if (data.bool(other) !== 1 || data.bool(motion) !== 0) throw new Error("Another prediction.");
    if (data.bool(102) !== 1 || data.bool(19) !== 0) throw new Error("Another prediction of tint.");
    for (let y = row; y < Math.min(down, row + side); y++)
      for (let x = column; x < Math.min(across, column + side); x++) {
        skipped[y * across + x] = skip;
        sides[y * across + x] = side;
      }
    for (const { wide, per, tokens, pixels, coded } of planes) {
      for (let y = row * per; y < Math.min(down, row + side) * per; y++) {
        for (let x = column * per; x < Math.min(across, column + side) * per; x++) {
          const here = y * wide + x;
          const beside = (x > 0 ? (coded[here - 1] ?? 0) : 0) + (y > 0 ? (coded[here - wide] ?? 0) : 0);
          const level = skip === 1 ? 0 : readCoefficient(data, tokens, beside);
          if (level % 4 !== 0) throw new Error(`Coefficient ${level} is not flat.`);
          coded[here] = level === 0 ? 0 : 1;
          const [left, above] = [x > 0 ? (pixels[here - 1] ?? 0) : 129, y > 0 ? (pixels[here - wide] ?? 0) : 127];
          const corner = y === 0 ? 127 : x === 0 ? 129 : (pixels[here - wide - 1] ?? 0);
          pixels[here] = Math.min(255, Math.max(0, Math.min(255, Math.max(0, left + above - corner)) + level / 4));
        }
      }
    }
  };

  const readPart = (row: number, column: number, side: number): void => {
    if (row >= down || column >= across) return;
    const half = side / 2;
    const [hasRows, hasColumns] = [row + Math.floor(half) < down, column + Math.floor(half) < across];
    const isFiner = (y: number, x: number): boolean => {
      const neighbour = y >= 0 && x >= 0 && y < down && x < across ? (sides[y * across + x] ?? 0) : 0;
      return neighbour > 0 && neighbour < side;
    };
    const spots = Array.from({ length: side }, (_, index) => index);
    const above = spots.some((index) => isFiner(row - 1, column + index)) ? 1 : 0;
    // What is to the left of a row of large blocks belongs to the same row of them.
    const left = spots.some((index) => isFiner(row + index, column - 1)) ? 1 : 0;
    const [whole = 0, flat = 0, tall = 0] = partition[Math.log2(side) * 4 + left * 2 + above] ?? [];
    let isSplit = true;
    if (hasRows && hasColumns) {
      isSplit = data.bool(whole) === 1;
      if (isSplit && (data.bool(flat) !== 1 || data.bool(tall) !== 1)) throw new Error("Halves.");
    } else if (hasColumns) isSplit = data.bool(flat) === 1;
    else if (hasRows) isSplit = data.bool(tall) === 1;
    if (!isSplit) return readBlock(row, column, side);
    if (side === 1) throw new Error("Smaller than 8.");
    for (const [y, x] of [
      [0, 0],
      [0, half],
      [half, 0],
      [half, half],
    ] as const)
      readPart(row + y, column + x, half);
  };
  for (let row = 0; row < down; row += 8) for (let column = 0; column < across; column += 8) readPart(row, column, 8);
  const [luma, ...chroma] = planes;
  return {
    width,
    height,
    luma: luma?.pixels ?? new Uint8Array(),
    squaresAcross: across * 2,
    tints: chroma.map(({ pixels }) => [...new Set(pixels)]),
  };
}
