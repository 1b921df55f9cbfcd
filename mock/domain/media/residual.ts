import type { BitWriter } from "./bits.ts";

/**
 * CAVLC for a block that has no coefficient but perhaps its first. The count's code depends on how many the
 * neighbours have on average (`context`). Here blocks have 0, 1 or (raw) 16, so only the outer two of the standard's
 * four tables are ever used. Each entry is [value, bits].
 */
type Code = readonly [number, number];

interface Codes {
  readonly none: Code;
  /** One coefficient of size 1, whose sign follows. */
  readonly one: Code;
  /** One larger coefficient. */
  readonly larger: Code;
}

/** For contexts 0 and 1. */
const fewNeighbours: Codes = { none: [1, 1], one: [1, 2], larger: [5, 6] };
/** For contexts from 8. */
const manyNeighbours: Codes = { none: [3, 6], one: [1, 6], larger: [0, 6] };

/** Largest size that the codes below can hold; brightness never needs more than 64. */
const largest = 2000;

export function writeDirectCoefficient({ bits }: BitWriter, level: number, context: number): void {
  const codes = context < 2 ? fewNeighbours : manyNeighbours;
  const size = Math.abs(level);
  if (size > largest) throw new RangeError(`Coefficient ${level} is out of range.`);
  if (size === 0) {
    bits(...codes.none);
    return;
  }
  if (size === 1) {
    bits(...codes.one);
    bits(level < 0 ? 1 : 0, 1);
  } else {
    bits(...codes.larger);
    // Size 1 is coded above, so the numbering begins at 2: +2, -2, +3, -3, …
    const number = (size - 2) * 2 + (level < 0 ? 1 : 0);
    if (number < 14) bits(1, number + 1);
    else if (number < 30) {
      bits(1, 15);
      bits(number - 14, 4);
    } else {
      bits(1, 16);
      bits(number - 30, 12);
    }
  }
  bits(1, 1); // no zeros before it
}
