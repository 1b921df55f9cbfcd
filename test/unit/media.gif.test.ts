import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCard } from "../../mock/domain/media/card.ts";
import { renderGif } from "../../mock/domain/media/gif.ts";

interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly indices: readonly number[];
}

/** A reader of GIF written from the standard, apart from the writer under test. */
function readGif(bytes: Uint8Array): { width: number; height: number; palette: Uint8Array; frames: readonly Frame[] } {
  const u16 = (at: number): number => (bytes[at] ?? 0) + 256 * (bytes[at + 1] ?? 0);
  if (String.fromCharCode(...bytes.subarray(0, 6)) !== "GIF89a" || bytes[10] !== 0xf7) throw new Error("Another head.");
  const frames: Frame[] = [];
  let at = 13 + 768;
  const readPieces = (): number[] => {
    const data: number[] = [];
    for (let size = bytes[at++] ?? 0; size > 0; size = bytes[at++] ?? 0) {
      data.push(...bytes.subarray(at, at + size));
      at += size;
    }
    return data;
  };
  for (;;) {
    const kind = bytes[at++];
    if (kind === 0x3b) break;
    if (kind === 0x21) {
      at += 1;
      readPieces();
    } else if (kind === 0x2c) {
      const [left, top, width, height] = [u16(at), u16(at + 2), u16(at + 4), u16(at + 6)] as const;
      if (bytes[at + 8] !== 0) throw new Error("A table of its own.");
      at += 9;
      const least = bytes[at++] ?? 0;
      frames.push({ left, top, width, height, indices: unpack(readPieces(), least) });
    } else throw new Error(`Block ${kind} at ${at - 1}.`);
  }
  if (at !== bytes.length) throw new Error("Bytes after the end.");
  return { width: u16(6), height: u16(8), palette: bytes.subarray(13, 13 + 768), frames };
}

function unpack(data: readonly number[], least: number): readonly number[] {
  const [clear, end] = [1 << least, (1 << least) + 1];
  const out: number[] = [];
  let table: (readonly number[])[] = [];
  let [width, position] = [least + 1, 0];
  let last: readonly number[] | null = null;
  for (;;) {
    let code = 0;
    for (let bit = 0; bit < width; bit++, position++)
      code |= (((data[position >> 3] ?? 0) >> (position & 7)) & 1) << bit;
    if (position > data.length * 8) throw new Error("No end.");
    if (code === end) {
      if (data.length !== Math.ceil(position / 8)) throw new Error("Bytes after the end of a picture.");
      return out;
    }
    if (code === clear) {
      table = Array.from({ length: clear + 2 }, (_, index) => [index]);
      [width, last] = [least + 1, null];
      continue;
    }
    const entry: readonly number[] | undefined =
      table[code] ?? (last && code === table.length ? [...last, last[0] ?? 0] : undefined);
    if (entry === undefined) throw new Error(`No code ${code}.`);
    out.push(...entry);
    if (last !== null && table.length < 4096) table.push([...last, entry[0] ?? 0]);
    last = entry;
    if (table.length === 1 << width && width < 12) width += 1;
  }
}

const card = fc.record({
  width: fc.integer({ min: 16, max: 700 }),
  height: fc.integer({ min: 16, max: 700 }),
  durationMs: fc.constant(1000),
  lines: fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constant("#%&@ WM ".repeat(60))), { maxLength: 6 }),
  hue: fc.integer({ min: 0, max: 359 }),
});

describe("a moving preview", () => {
  test("begins with the card, pixel by pixel, at half its size", () => {
    fc.assert(
      fc.property(card, (input) => {
        const { width, height, frames } = readGif(renderGif(input));
        const even = { ...input, width: input.width + (input.width % 2), height: input.height + (input.height % 2) };
        const { luma, macroblocksAcross } = drawCard(even);
        expect([width, height]).toEqual([even.width, even.height].map((side) => Math.ceil(side / 4) * 2));
        const [first] = frames;
        expect([first?.left, first?.top, first?.width, first?.height]).toEqual([0, 0, width, height]);
        expect(first?.indices).toHaveLength(width * height);
        const wrong = first?.indices.findIndex(
          (index, at) => index !== luma[(Math.floor(at / width) >> 1) * macroblocksAcross * 4 + ((at % width) >> 1)],
        );
        expect(wrong).toBe(-1);
      }),
      { numRuns: 40 },
    );
  });

  test("ends well also where its last code is the first one of a greater width, or its last piece is full", () => {
    for (const [width, height] of [
      [112, 152],
      [144, 116],
      [56, 292],
      [96, 128],
      [128, 112],
    ] as const) {
      const [first] = readGif(renderGif({ width, height, durationMs: 1, lines: [], hue: 0 })).frames;
      expect(first?.indices).toHaveLength((width * height) / 4);
    }
  });

  test("moves: a bar fills the foot from left to right, inside the picture", () => {
    fc.assert(
      fc.property(card, (input) => {
        const { width, height, frames } = readGif(renderGif(input));
        const bars = frames.slice(1);
        expect(bars).toHaveLength(12);
        for (const { left, top, width: wide, height: high, indices } of bars) {
          expect(indices).toHaveLength(wide * high);
          expect([left + wide <= width, top + high]).toEqual([true, height]);
        }
        expect((bars.at(-1)?.left ?? 0) + (bars.at(-1)?.width ?? 0)).toBe(width);
      }),
      { numRuns: 20 },
    );
  });

  test("has colours of the hue, brighter where the card is", () => {
    const { palette } = readGif(renderGif({ width: 64, height: 64, durationMs: 1, lines: [], hue: 0 }));
    const [red = 0, green = 0, blue = 0] = palette.subarray(84 * 3, 84 * 3 + 3);
    expect(red).toBeGreaterThan(Math.max(green, blue) + 20);
    expect(palette[200 * 3 + 1]).toBeGreaterThan(green);
  });

  test("has for each brightness the colour that BT.709 gives it, as far as there is one", () => {
    for (const hue of [0, 60, 150, 240]) {
      const { cb, cr } = drawCard({ width: 64, height: 64, lines: [], hue });
      const { palette } = readGif(renderGif({ width: 64, height: 64, durationMs: 1, lines: [], hue }));
      const colours = Array.from({ length: 256 }, (_, luma) => [...palette.subarray(luma * 3, luma * 3 + 3)]);
      colours.slice(1).forEach((colour, at) => {
        expect(colour.every((channel, place) => channel >= (colours[at]?.[place] ?? 0))).toBe(true);
      });
      const known = [...colours.entries()].filter(([, colour]) => colour.every((channel) => channel % 255 !== 0));
      expect(known.length).toBeGreaterThan(100);
      for (const [luma, colour] of known) {
        const [red = 0, green = 0, blue = 0] = colour.map((channel) => channel / 255);
        const bright = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
        expect(Math.abs(16 + 219 * bright - luma)).toBeLessThan(0.6);
        expect(Math.abs(128 + (224 * (blue - bright)) / 1.8556 - cb)).toBeLessThan(0.9);
        expect(Math.abs(128 + (224 * (red - bright)) / 1.5748 - cr)).toBeLessThan(0.9);
      }
    }
  });

  test("goes on for ever, a step of its bar each 150 ms, one beside the other", () => {
    const bytes = renderGif({ width: 400, height: 200, durationMs: 1, lines: [], hue: 0 });
    const hex = Buffer.from(bytes).toString("hex");
    expect(Buffer.from(bytes).subarray(781, 800).toString("hex")).toBe("21ff0b4e45545343415045322e300301000000");
    // What stays under the next one, for 15 hundredths of a second, and then the place of a picture.
    expect(hex.match(/21f904040f0000002c/g)).toHaveLength(13);
    const bars = readGif(bytes).frames.slice(1);
    let right = 0;
    for (const { left, top, width, height, indices } of bars) {
      expect([left, top, height]).toEqual([right, 98, 2]);
      expect(Math.abs(width - 200 / 12)).toBeLessThan(1);
      expect(new Set(indices)).toEqual(new Set([200]));
      right = left + width;
    }
    const narrow = readGif(renderGif({ width: 16, height: 16, durationMs: 1, lines: [], hue: 0 })).frames.slice(1);
    expect(narrow.every(({ width }) => width === 1)).toBe(true);
  });

  test("stays small, and is the same bytes for the same card", () => {
    const full = { width: 640, height: 360, durationMs: 1, lines: ["#%&@ ".repeat(300)], hue: 9 };
    expect(renderGif(full).length).toBeLessThan(20_000);
    expect(renderGif(full).join()).toBe(renderGif(full).join());
  });
});
