import { describe, expect, test } from "vitest";
import { ascii, box, fullBox, joined, u8, u16, u32 } from "../../mock/domain/media/boxes.ts";
import { hexColour, tintOf, wrapHue } from "../../mock/domain/media/colour.ts";
import { element, float, smallElement, text, uint } from "../../mock/domain/media/ebml.ts";

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

describe("the bytes of an MP4 file", () => {
  test("are big-endian numbers, and boxes that count themselves", () => {
    expect(hex(joined([u8(1, 255), u8(), u16(0x1234, 0xff, 0xff00), u32(0x89abcdef, 1)]))).toBe(
      "01ff123400ffff0089abcdef00000001",
    );
    expect(hex(box("free"))).toBe("0000000866726565");
    expect(hex(box("mdat", ascii("ab"), u8(3)))).toBe("0000000b6d646174616203");
    expect(hex(fullBox("stss", 7, u8(9)))).toBe("0000000d737473730000000709");
  });
});

describe("the bytes of a WebM file", () => {
  test("are elements with ids of one to four bytes, and lengths of four or, for small ones, of one", () => {
    expect(hex(element(0x1a45dfa3, u8(1), u8(2, 3)))).toBe("1a45dfa310000003010203");
    expect(hex(element(0x2ad7b1))).toBe("2ad7b110000000");
    expect(hex(smallElement(0xa3, u8(1), u8(2)))).toBe("a3820102");
    const heads = [126, 127, 70_000].map((size) => hex(smallElement(0x4286, new Uint8Array(size)).slice(0, 6)));
    expect(heads).toEqual(["4286fe000000", "42861000007f", "428610011170"]);
  });

  test("hold numbers in as few bytes as will do, or in as many as asked for", () => {
    const numbers = [0, 1, 255, 256, 65_535, 65_536, 2 ** 32, 2 ** 40 - 1].map((value) => hex(uint(0xd7, value)));
    expect(numbers).toEqual([
      "d78100",
      "d78101",
      "d781ff",
      "d7820100",
      "d782ffff",
      "d783010000",
      "d7850100000000",
      "d785ffffffffff",
    ]);
    expect(hex(uint(0xd7, 5, 4))).toBe("d78400000005");
    expect(hex(float(0x4489, 1.5))).toBe("4489883ff8000000000000");
    expect(hex(text(0x86, "V_VP9"))).toBe("8685565f565039");
  });
});

describe("a colour", () => {
  test("has the value that CSS gives it", () => {
    const known = [
      [0, 100, 50, "#ff0000"],
      [60, 100, 50, "#ffff00"],
      [120, 100, 50, "#00ff00"],
      [180, 100, 50, "#00ffff"],
      [240, 100, 50, "#0000ff"],
      [300, 100, 50, "#ff00ff"],
      [210, 50, 40, "#336699"],
      [39, 100, 50, "#ffa600"],
      [30, 100, 25, "#804000"],
      [348, 83, 47, "#db143c"],
      [0, 0, 75, "#bfbfbf"],
      [90, 70, 0, "#000000"],
      [90, 70, 100, "#ffffff"],
    ] as const;
    expect(known.map(([hue, saturation, lightness]) => hexColour(hue, saturation, lightness))).toEqual(
      known.map(([, , , colour]) => colour),
    );
    expect([-30, 330, 1050].map((hue) => hexColour(hue, 40, 60))).toEqual(Array(3).fill(hexColour(330, 40, 60)));
  });

  test("goes round with its hue, and takes none that is no number", () => {
    expect([0, 359.5, 360, 725, -30, -360, NaN, Infinity].map((hue) => wrapHue(hue) + 0)).toEqual([
      0, 359.5, 0, 5, 330, 0, 0, 0,
    ]);
  });

  test("is in a picture what BT.709 makes of it, dark and rather quiet", () => {
    for (let hue = -360; hue < 720; hue += 7) {
      const channels = /#(..)(..)(..)/.exec(hexColour(hue, 55, 30))?.slice(1) ?? [];
      const [red = 0, green = 0, blue = 0] = channels.map((channel) => Number.parseInt(channel, 16) / 255);
      const { cb, cr } = tintOf(hue);
      // The rows of the standard's matrix, for studio range.
      expect(Math.abs(cb - (128 + 224 * (-0.114572 * red - 0.385428 * green + 0.5 * blue)))).toBeLessThan(1);
      expect(Math.abs(cr - (128 + 224 * (0.5 * red - 0.454153 * green - 0.045847 * blue)))).toBeLessThan(1);
      expect([cb, cr].every(Number.isInteger)).toBe(true);
    }
  });
});
