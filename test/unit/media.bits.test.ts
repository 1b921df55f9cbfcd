import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createBitWriter } from "../../mock/domain/media/bits.ts";
import { createBoolCoder } from "../../mock/domain/media/boolCoder.ts";
import { chanceReader } from "./media.vp9.ts";

/** Text of zeros and ones, padded to whole bytes. */
function written(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
}

function padded(text: string): string {
  return text.padEnd(Math.ceil(text.length / 8) * 8, "0");
}

describe("the writer of bits", () => {
  test("writes the lowest bits of each number, one after another, whatever their count", () => {
    const piece = fc.tuple(fc.nat({ max: 2 ** 32 - 1 }), fc.integer({ min: 0, max: 32 }));
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 300, size: "max" }), (pieces) => {
        const writer = createBitWriter();
        for (const [value, count] of pieces) writer.bits(value, count);
        const text = pieces
          .map(([value, count]) =>
            value
              .toString(2)
              .padStart(32, "0")
              .slice(32 - count),
          )
          .join("");
        expect(written(writer.bytes())).toBe(padded(text));
      }),
    );
  });

  test("has the codes that the standard's tables give", () => {
    const codeOf = (name: "ue" | "se", value: number): string => {
      const writer = createBitWriter();
      writer[name](value);
      writer.bits(1, 1);
      return written(writer.bytes()).replace(/10*$/, "");
    };
    const unsigned = ["1", "010", "011", "00100", "00101", "00110", "00111", "0001000"];
    expect(unsigned.map((_, value) => codeOf("ue", value))).toEqual(unsigned);
    const signed = [0, 1, -1, 2, -2, 3, -3, 4];
    expect(signed.map((value) => codeOf("se", value))).toEqual(unsigned);
    expect(codeOf("ue", 65_534)).toBe(`${"0".repeat(15)}1${"1".repeat(15)}`);
  });

  test("fills whole bytes, however many, and goes on behind them", () => {
    const writer = createBitWriter();
    writer.bits(0b101, 3);
    writer.align();
    writer.align();
    writer.fill(7, 5000);
    writer.fill(9, 300);
    writer.bits(0xabc, 12);
    expect([...writer.bytes()]).toEqual([
      0xa0,
      ...Array.from({ length: 5000 }, () => 7),
      ...Array.from({ length: 300 }, () => 9),
      0xab,
      0xc0,
    ]);
  });
});

describe("the arithmetic coder", () => {
  const choice = fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 255 }));

  test("is read back by the standard's decoder, and never ends like the index of a frame of parts", () => {
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 40 }), fc.nat({ max: 2 ** 31 - 1 }), (choices, number) => {
        // The lengths in between, too: how many bits wait at the end depends on them.
        for (let length = 0; length <= choices.length; length += 1) {
          const coder = createBoolCoder();
          const part = choices.slice(0, length);
          for (const [bit, chance] of part) coder.write(bit, chance);
          coder.literal(number, 7);
          const bytes = coder.bytes();
          const reader = chanceReader(bytes);
          expect(part.map(([, chance]) => reader.bool(chance) === 1)).toEqual(part.map(([bit]) => bit));
          expect(reader.literal(7)).toBe(number & 127);
          expect((bytes.at(-1) ?? 0) & 0xe0).not.toBe(0xc0);
        }
      }),
      { numRuns: 200 },
    );
  });

  test("carries into the bytes before, be it to the very last bit", () => {
    // Close to a quarter from below, for longer and longer, and then upon it.
    for (let length = 3; length < 40; length += 1) {
      const coder = createBoolCoder();
      coder.write(0, 200);
      coder.write(1, 163);
      for (let at = 0; at < length; at += 1) {
        coder.write(0, 4);
        coder.write(1, at < length - 1 ? 170 : 171);
      }
      // Of a likelihood of 1 in 256 comes a move by seven bits at once.
      for (let at = 0; at < length % 3; at += 1) coder.write(0, 1);
      const bytes = [...coder.bytes()];
      expect(bytes).toEqual([0x40, ...bytes.slice(1).map(() => 0)]);
    }
  });

  test("says nothing in two bytes", () => {
    expect([...createBoolCoder().bytes()]).toEqual([0, 0]);
  });
});
