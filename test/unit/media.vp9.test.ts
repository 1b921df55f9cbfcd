import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBoolCoder } from "../../mock/domain/media/boolCoder.ts";
import type { Mosaic } from "../../mock/domain/media/mosaic.ts";
import { vp9KeyFrame } from "../../mock/domain/media/vp9.ts";
import { chromaChances, lumaChances, writeFirst } from "../../mock/domain/media/vp9Tokens.ts";
import { decodeVp9 } from "./media.vp9.ts";

interface Picture {
  readonly width: number;
  readonly height: number;
  readonly cb: number;
  readonly cr: number;
  readonly lumaAt: (x: number, y: number) => number;
}

function mosaicOf({ width, height, cb, cr, lumaAt }: Picture): Mosaic {
  const [macroblocksAcross, macroblocksDown] = [Math.ceil(width / 16), Math.ceil(height / 16)];
  const stride = macroblocksAcross * 4;
  const luma = Uint8Array.from({ length: stride * macroblocksDown * 4 }, (_, at) =>
    lumaAt(at % stride, Math.floor(at / stride)),
  );
  return { macroblocksAcross, macroblocksDown, luma, cb, cr };
}

const sizeOf = (picture: Picture): number => vp9KeyFrame(mosaicOf(picture), picture).length;

/** Pictures from flat to full, in which blocks of all sizes are quiet. */
function anyPicture(seed: number): Picture {
  let state = seed + 1;
  const roll = (sides: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
  const [width, height] = [1 + roll(150), 1 + roll(150)];
  // Nothing differs from 129, which is what stands in for neighbours outside.
  const ground = roll(3) === 0 ? 129 : roll(256);
  const kind = roll(3);
  const spots = new Map(Array.from({ length: 1 + roll(12) }, () => [`${roll(40)},${roll(40)}`, roll(256)]));
  const noise = Array.from({ length: 64 }, () => roll(256));
  const plain = roll(3) === 0;
  return {
    width,
    height,
    cb: plain ? 129 : roll(256),
    cr: roll(4) === 0 ? 129 : roll(256),
    lumaAt: (x, y) => {
      if (kind === 0) return spots.get(`${x},${y}`) ?? ground;
      if (kind === 1) return noise[(x * 7 + y * 13) % 64] ?? 0;
      return x < 16 && y < 16 ? ground : (spots.get(`${x},${y}`) ?? (ground + 3 * (x >> 2)) % 256);
    },
  };
}

describe("a picture without loss", () => {
  test("decodes to itself, from one pixel to several blocks of 64", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const picture = anyPicture(seed);
        const { width, height, cb, cr, lumaAt } = picture;
        const decoded = decodeVp9(vp9KeyFrame(mosaicOf(picture), picture));
        expect([decoded.width, decoded.height, decoded.tints]).toEqual([width, height, [[cb], [cr]]]);
        const drawn = decoded.luma.map((_, at) =>
          lumaAt(at % decoded.squaresAcross, Math.floor(at / decoded.squaresAcross)),
        );
        expect(decoded.luma.join()).toBe(drawn.join());
      }),
      { numRuns: 150 },
    );
  });

  test("may be wide enough for more columns of tiles, of which it has one", () => {
    for (const width of [448, 449, 512])
      expect(
        decodeVp9(vp9KeyFrame(mosaicOf({ width, height: 8, cb: 1, cr: 2, lumaAt: (x) => x }), { width, height: 8 }))
          .width,
      ).toBe(width);
  });

  test("says of whole blocks that nothing differs in them, as large as they come", () => {
    let bytes = 0;
    for (let seed = 0; seed < 150; seed++) bytes += sizeOf(anyPicture(seed));
    expect(bytes).toBeLessThanOrEqual(58_922);
  });
});

describe("the first coefficient of a block", () => {
  const times = 80;
  const written = (level: number, neighbours: number, chances: typeof lumaChances): number => {
    const coder = createBoolCoder();
    for (let at = 0; at < times; at++) writeFirst(coder, level, neighbours, chances);
    return coder.bytes().length;
  };
  /** Bytes that so many answers take, each given with its chance in 256. */
  const worth = (chances: readonly number[]): number =>
    (times * chances.reduce((bits, chance) => bits - Math.log2(chance / 256), 0)) / 8;

  test.each([
    ["none", 0, [195]],
    ["one", 1, [256 - 195, 256 - 29, 183, 128, 35]],
    ["two, negative", -2, [256 - 195, 256 - 29, 256 - 183, 242, 179, 128, 17]],
    ["four", 4, [256 - 195, 256 - 29, 256 - 183, 242, 256 - 179, 256 - 195, 128, 8]],
    ["eight", 8, [256 - 195, 256 - 29, 256 - 183, 256 - 242, 250, 256 - 202, 165, 256 - 145, 128, 2]],
  ])("takes as many bits as the chances of its answers are worth: %s", (_, level, chances) => {
    // A start and an end come to it, and a whole byte.
    const more = written(level, 0, lumaChances) - worth(chances);
    expect([more > -2, more < 6]).toEqual([true, true]);
  });

  test("costs more the larger it is, and less in company like it", () => {
    const sizes = [1, 2, 3, 4, 5, 7, 11, 19, 35, 67].map((level) => written(level, 0, lumaChances));
    expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
    expect(written(0, 0, lumaChances)).toBeLessThan(written(0, 2, lumaChances));
    expect(written(4, 2, lumaChances)).toBeLessThan(written(4, 0, lumaChances));
    expect(written(1, 1, chromaChances)).toBeLessThan(written(1, 0, chromaChances));
  });
});
