import type { BoolCoder } from "./boolCoder.ts";

/** How VP9 codes a block of 4 by 4 that has no coefficient but perhaps its first. Chances are the standard's defaults. */

interface Chances {
  /** There is none; it is zero; it is one: by how many of the two neighbours have one. */
  readonly first: readonly (readonly [number, number, number])[];
  /** What larger sizes cost, for each of the rows above. */
  readonly larger: readonly (readonly number[])[];
  /** Nothing follows, by the class of the first one's size. */
  readonly end: readonly number[];
}

export const lumaChances: Chances = {
  first: [
    [195, 29, 183],
    [84, 49, 136],
    [8, 42, 71],
  ],
  larger: [
    [242, 179, 195, 250, 202, 255, 246, 254],
    [218, 149, 173, 241, 178, 255, 239, 253],
    [152, 115, 150, 201, 138, 252, 211, 248],
  ],
  end: [31, 35, 17, 8, 2, 1],
};

/** Only the first block of a picture has a coefficient here, so never two neighbours have one. */
export const chromaChances: Chances = {
  first: [
    [214, 49, 220],
    [132, 63, 188],
  ],
  larger: [[251, 206, 215, 254, 218, 255, 250, 254]],
  end: [85, 104, 49, 21, 2, 1],
};

/** Sizes from 5 on come in classes: the least of the class, and the chances of the bits that are added to it. */
const classes: readonly { readonly least: number; readonly bits: readonly number[]; readonly energy: number }[] = [
  { least: 5, bits: [159], energy: 4 },
  { least: 7, bits: [165, 145], energy: 4 },
  { least: 11, bits: [173, 148, 140], energy: 5 },
  { least: 19, bits: [176, 155, 140, 135], energy: 5 },
  { least: 35, bits: [180, 157, 141, 134, 130], energy: 5 },
  { least: 67, bits: [254, 254, 254, 252, 249, 243, 230, 196, 177, 153, 140, 133, 130, 129], energy: 5 },
];

/** The way through the tree of larger sizes, as [chance, turn] pairs. */
const smallPaths: Readonly<Record<number, readonly (readonly [number, number])[]>> = {
  2: [
    [0, 0],
    [1, 0],
  ],
  3: [
    [0, 0],
    [1, 1],
    [2, 0],
  ],
  4: [
    [0, 0],
    [1, 1],
    [2, 1],
  ],
};
const classPaths: readonly (readonly (readonly [number, number])[])[] = [
  [
    [0, 1],
    [3, 0],
    [4, 0],
  ],
  [
    [0, 1],
    [3, 0],
    [4, 1],
  ],
  [
    [0, 1],
    [3, 1],
    [5, 0],
    [6, 0],
  ],
  [
    [0, 1],
    [3, 1],
    [5, 0],
    [6, 1],
  ],
  [
    [0, 1],
    [3, 1],
    [5, 1],
    [7, 0],
  ],
  [
    [0, 1],
    [3, 1],
    [5, 1],
    [7, 1],
  ],
];

/** @param neighbours how many of the blocks to the left and above have a coefficient */
export function writeFirst(coder: BoolCoder, level: number, neighbours: number, chances: Chances): void {
  const [none = 0, zero = 0, one = 0] = chances.first[neighbours] ?? [];
  const larger = chances.larger[neighbours] ?? [];
  const { write } = coder;
  write(level !== 0, none);
  if (level === 0) return;
  const size = Math.abs(level);
  write(1, zero);
  write(size > 1, one);
  let energy = Math.min(size, 3);
  if (size > 4) {
    const index = classes.findLastIndex(({ least }) => least <= size);
    const { least = 0, bits = [], energy: high = 0 } = classes[index] ?? {};
    for (const [chance, turn] of classPaths[index] ?? []) write(turn, larger[chance] ?? 0);
    bits.forEach((chance, at) => write(((size - least) >> (bits.length - 1 - at)) & 1, chance));
    energy = high;
  } else for (const [chance, turn] of smallPaths[size] ?? []) write(turn, larger[chance] ?? 0);
  write(level < 0, 128);
  write(0, chances.end[energy] ?? 0);
}
