import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBitWriter } from "../../mock/domain/media/bits.ts";
import { intraSlice } from "../../mock/domain/media/intraSlice.ts";
import type { Mosaic } from "../../mock/domain/media/mosaic.ts";
import { createNal } from "../../mock/domain/media/nal.ts";
import { levelOf, pictureParameters, sequenceParameters } from "../../mock/domain/media/parameterSets.ts";
import { writeDirectCoefficient } from "../../mock/domain/media/residual.ts";
import { skipSlice } from "../../mock/domain/media/skipSlice.ts";
import { decodeKeyFrame } from "./media.decoder.ts";

const bitsOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

/** A unit as the standard spells it: its header, then fields in bits, then the stop bit. */
function unitOf(header: number, fields: string): string {
  const bits = `${fields.replaceAll(/[^01]/g, "")}1`;
  const payload = bits.padEnd(Math.ceil(bits.length / 8) * 8, "0");
  return header.toString(2).padStart(8, "0") + payload;
}

/** Columns, rows, then a value for each square of 4 by 4 pixels. */
function mosaicOf(across: number, down: number, lumaAt: (x: number, y: number) => number): Mosaic {
  const luma = Uint8Array.from({ length: across * down * 16 }, (_, at) =>
    lumaAt(at % (across * 4), Math.floor(at / (across * 4))),
  );
  return { macroblocksAcross: across, macroblocksDown: down, luma, cb: 90, cr: 200 };
}

/** Values that follow from a number, as unlike as they come. */
function dice(seed: number): (sides: number) => number {
  let state = seed + 1;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

/** Mosaics with flat parts, steps of all sizes, and single squares that fit nothing. */
function anyMosaic(seed: number): Mosaic {
  const roll = dice(seed);
  const [across, down] = [1 + roll(4), 1 + roll(4)];
  const step = [4, 16, 16, 16, 3][roll(5)] ?? 1;
  const rare = roll(3) === 0;
  const flat = Array.from({ length: across * down }, () => step * roll(Math.ceil(250 / step)));
  const isFlat = Array.from({ length: across * down }, () => roll(2) === 0);
  const striped = roll(3);
  const base = roll(16);
  return mosaicOf(across, down, (x, y) => {
    const block = (y >> 2) * across + (x >> 2);
    if (rare && roll(40) === 0) return roll(256);
    if (isFlat[block] === true) return flat[block] ?? 0;
    return base + 16 * (striped === 0 ? roll(15) : striped === 1 ? (x + roll(2)) % 15 : (y + roll(2)) % 15);
  });
}

describe("a mosaic as a key frame", () => {
  test("decodes to itself, whatever it shows", () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const mosaic = anyMosaic(seed);
        const decoded = decodeKeyFrame(intraSlice(mosaic), mosaic.macroblocksAcross, mosaic.macroblocksDown);
        expect([decoded.cb, decoded.cr, decoded.luma.join()]).toEqual([90, 200, mosaic.luma.join()]);
      }),
      { numRuns: 300 },
    );
  });

  test("takes the cheaper way for each square", () => {
    let bytes = 0;
    for (let seed = 0; seed < 400; seed++) bytes += intraSlice(anyMosaic(seed)).length;
    expect(bytes).toBeLessThanOrEqual(454_279);
  });
});

describe("a coefficient", () => {
  const written = (level: number, context: number): string => {
    const writer = createBitWriter();
    writeDirectCoefficient(writer, level, context);
    writer.bits(1, 1);
    return bitsOf(writer.bytes()).replace(/10*$/, "");
  };
  const zeros = (count: number): string => "0".repeat(count);

  test.each([
    [0, "1"],
    [1, "01 0 1"],
    [-1, "01 1 1"],
    [2, "000101 1 1"],
    [-2, "000101 01 1"],
    [3, "000101 001 1"],
    [-8, `000101 ${zeros(13)}1 1`],
    [9, `000101 ${zeros(14)}1 0000 1`],
    [-9, `000101 ${zeros(14)}1 0001 1`],
    [-16, `000101 ${zeros(14)}1 1111 1`],
    [17, `000101 ${zeros(15)}1 000000000000 1`],
    [-17, `000101 ${zeros(15)}1 000000000001 1`],
    [-2000, `000101 ${zeros(15)}1 ${(3967).toString(2)} 1`],
  ])("of %i is coded as in the tables of the standard", (level, code) => {
    for (const context of [0, 1]) expect(written(level, context)).toBe(code.replaceAll(" ", ""));
    const beside = code
      .replace(/^1$/, "000011")
      .replace(/^01 /, "000001 ")
      .replace(/^000101/, "000000");
    for (const context of [8, 16]) expect(written(level, context)).toBe(beside.replaceAll(" ", ""));
  });

  test("that has no code is refused", () => {
    expect(() => written(2001, 0)).toThrow("Coefficient 2001 is out of range.");
    expect(() => written(-2001, 0)).toThrow(RangeError);
  });
});

describe("a unit", () => {
  test.each([
    ["000000", "00000300 80"],
    ["000001", "00000301 80"],
    ["000003", "00000303 80"],
    ["000004", "000004 80"],
    ["00000000000000", "0000030000030000030080"],
    ["00010000ff00", "00010000ff0080"],
    ["010000", "01000080"],
  ])("with %s in it holds nothing that looks like its beginning", (payload, unit) => {
    const bytes = Buffer.from(payload, "hex");
    const made = createNal(0x65, ({ bits }) => {
      for (const byte of bytes) bits(byte, 8);
    });
    expect(hexOf(made)).toBe(`65${unit.replaceAll(" ", "")}`);
  });
});

describe("the headers of a stream", () => {
  /** Table A-1 of the standard, for what it is asked here: at the limit of a level, and one more. */
  test.each([
    [{ across: 11, down: 9, fps: 15 }, 10],
    [{ across: 11, down: 9, fps: 16 }, 11],
    [{ across: 10, down: 10, fps: 1 }, 11],
    [{ across: 29, down: 1, fps: 1 }, 11],
    [{ across: 28, down: 1, fps: 1 }, 10],
    [{ across: 1, down: 29, fps: 1 }, 11],
    [{ across: 22, down: 18, fps: 30 }, 13],
    [{ across: 45, down: 36, fps: 25 }, 30],
    [{ across: 80, down: 45, fps: 30 }, 31],
    [{ across: 80, down: 45, fps: 60 }, 32],
    [{ across: 120, down: 68, fps: 30 }, 40],
    [{ across: 120, down: 68, fps: 60 }, 42],
    [{ across: 256, down: 1, fps: 1 }, 40],
    [{ across: 257, down: 1, fps: 1 }, 42],
    [{ across: 256, down: 256, fps: 60 }, 60],
    [{ across: 256, down: 256, fps: 120 }, 61],
    [{ across: 256, down: 256, fps: 240 }, 62],
  ])("name the lowest level that holds %o: %i", ({ across, down, fps }, level) => {
    expect(
      levelOf({ macroblocksAcross: across, macroblocksDown: down, width: across * 16, height: down * 16, fps }),
    ).toBe(level);
  });

  const usability = `1 1 00000001 0 1 101 0 1 00000001 00000001 00000001 0
    1 ${"1".padStart(32, "0")} ${(50).toString(2).padStart(32, "0")} 0 0 0 0 1 0 1 1 1 1 1 010`;

  test.each([
    [32, 32, "0"],
    [30, 32, "1 1 010 1 1"],
    [32, 30, "1 1 1 1 010"],
    [18, 20, "1 1 0001000 1 00111"],
  ])("say what is shown of the squares of 16 pixels: %i × %i", (width, height, cropping) => {
    const unit = sequenceParameters({ macroblocksAcross: 2, macroblocksDown: 2, width, height, fps: 25 });
    const fields = `01000010 11000000 00001010 1 00101 011 010 0 010 010 1 1 ${cropping} ${usability}`;
    expect(bitsOf(unescaped(unit))).toBe(unitOf(0x67, fields));
  });

  test("say of all pictures: quantizer 40, no smoothing unless a slice wants it", () => {
    expect(bitsOf(pictureParameters())).toBe(unitOf(0x68, "1 1 0 0 1 1 1 000 000011100 1 1 1 0 0"));
  });

  test("say of a frame that repeats the one before: its number, and that all is skipped", () => {
    expect(bitsOf(skipSlice(6, 0x81))).toBe(unitOf(0x41, "1 00110 1 10000001 0 0 0 1 010 00111"));
  });
});

function unescaped(unit: Uint8Array): Uint8Array {
  return Buffer.from(
    hexOf(unit)
      .replaceAll(/(..)/g, "$1 ")
      .replaceAll(/00 00 03 /g, "00 00 ")
      .replaceAll(" ", ""),
    "hex",
  );
}
