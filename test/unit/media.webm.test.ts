import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { drawCard } from "../../mock/domain/media/card.ts";
import { renderWebm } from "../../mock/domain/media/cutout.ts";
import type { Mosaic } from "../../mock/domain/media/mosaic.ts";
import { vp9KeyFrame } from "../../mock/domain/media/vp9.ts";
import { decodeVp9 } from "./media.vp9.ts";

interface Element {
  readonly id: string;
  /** Where its content begins in the file. */
  readonly at: number;
  readonly content: Uint8Array;
}

const parents = new Set([
  "18538067",
  "1f43b675",
  "a0",
  "75a1",
  "a6",
  "1549a966",
  "1654ae6b",
  "ae",
  "e0",
  "1c53bb6b",
  "bb",
  "b7",
]);

/** An independent reader of Matroska: elements in order, with those inside of them. */
function* elements(bytes: Uint8Array, from = 0): Generator<Element> {
  let at = 0;
  const vint = (isId: boolean): number => {
    const first = bytes[at] ?? 0;
    const length = Math.clz32(first) - 23;
    let value = isId ? first : first - 2 ** (8 - length);
    for (let index = 1; index < length; index++) value = value * 256 + (bytes[at + index] ?? 0);
    at += length;
    return value;
  };
  while (at < bytes.length) {
    const id = vint(true).toString(16);
    const size = vint(false);
    if (at + size > bytes.length) throw new Error(`${id} is longer than what holds it.`);
    const content = bytes.subarray(at, at + size);
    yield { id, at: from + at, content };
    if (parents.has(id)) yield* elements(content, from + at);
    at += size;
  }
}

const number = (content: Uint8Array | undefined): number =>
  [...(content ?? [])].reduce((sum, byte) => sum * 256 + byte, 0);

/** Frames and packets as a player sees them. */
function readWebm(bytes: Uint8Array): {
  readonly of: (id: string) => readonly Element[];
  readonly pictures: readonly { ms: number; data: Uint8Array; alpha: Uint8Array | null; isKey: boolean }[];
  readonly packets: readonly { ms: number; data: Uint8Array }[];
} {
  const all = [...elements(bytes)];
  let cluster = 0;
  const pictures: { ms: number; data: Uint8Array; alpha: Uint8Array | null; isKey: boolean }[] = [];
  const packets: { ms: number; data: Uint8Array }[] = [];
  for (const { id, content } of all) {
    const picture = pictures.at(-1);
    if (id === "e7") cluster = number(content);
    if (id === "a1" || id === "a3") {
      const [track = 0, high = 0, low = 0] = content;
      const block = { ms: cluster + high * 256 + low, data: content.subarray(4) };
      if (track === 0x81) pictures.push({ ...block, alpha: null, isKey: true });
      else packets.push(block);
    }
    if (id === "a5" && picture) picture.alpha = content;
    if (id === "fb" && picture) picture.isKey = false;
  }
  return { of: (id) => all.filter((element) => element.id === id), pictures, packets };
}

const text = fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("", "#%&@".repeat(80), "a b ".repeat(100)));
const card = fc.record({
  width: fc.integer({ min: 64, max: 600 }),
  height: fc.integer({ min: 64, max: 400 }),
  durationMs: fc.integer({ min: 1, max: 24_000 }),
  lines: fc.array(text, { maxLength: 6 }),
  hue: fc.integer({ min: 0, max: 359 }),
});

const even = (side: number): number => side + (side % 2);

describe("a picture as VP9", () => {
  test("decodes to itself, square by square, whatever it shows", () => {
    const level = fc.oneof(fc.nat({ max: 255 }), fc.constantFrom(0, 84, 255));
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 300 }),
        fc.array(level, { minLength: 1, maxLength: 300 }),
        fc.nat({ max: 255 }),
        fc.nat({ max: 255 }),
        fc.integer({ min: 1, max: 40 }),
        (width, height, levels, cb, cr, run) => {
          const [macroblocksAcross, macroblocksDown] = [Math.ceil(width / 16), Math.ceil(height / 16)];
          const luma = Uint8Array.from(
            { length: macroblocksAcross * macroblocksDown * 16 },
            (_, at) => levels[Math.floor(at / run) % levels.length] ?? 0,
          );
          const mosaic: Mosaic = { macroblocksAcross, macroblocksDown, luma, cb, cr };
          const decoded = decodeVp9(vp9KeyFrame(mosaic, { width, height }));
          expect([decoded.width, decoded.height, decoded.tints]).toEqual([width, height, [[cb], [cr]]]);
          const wrong = decoded.luma.findIndex((value, at) => {
            const [x, y] = [at % decoded.squaresAcross, Math.floor(at / decoded.squaresAcross)];
            return value !== luma[y * macroblocksAcross * 4 + x];
          });
          expect(wrong).toBe(-1);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a rendered webm", () => {
  test("shows the card, opaque in the middle and on the text, transparent at its corners", () => {
    fc.assert(
      fc.property(card, (input) => {
        const [first] = readWebm(renderWebm(input)).pictures;
        const size = { width: even(input.width), height: even(input.height) };
        const drawn = drawCard({ ...input, ...size });
        const picture = decodeVp9(first?.data ?? new Uint8Array());
        const alpha = decodeVp9(first?.alpha ?? new Uint8Array());
        expect([picture.width, picture.height, alpha.width, alpha.height]).toEqual([
          size.width,
          size.height,
          size.width,
          size.height,
        ]);
        expect(picture.tints).toEqual([[drawn.cb], [drawn.cr]]);
        expect(new Set(alpha.luma)).toEqual(new Set([0, 255]));
        const middle = Math.floor(size.height / 8) * alpha.squaresAcross + Math.floor(size.width / 8);
        expect([alpha.luma[0], alpha.luma[middle]]).toEqual([0, 255]);
        const bare = drawCard({ ...input, ...size, lines: [] });
        const lost = alpha.luma.findIndex((value, at) => {
          const place = Math.floor(at / alpha.squaresAcross) * drawn.macroblocksAcross * 4 + (at % alpha.squaresAcross);
          if (picture.luma[at] !== drawn.luma[place]) return true;
          return value === 0 && drawn.luma[place] !== bare.luma[place];
        });
        expect(lost).toBe(-1);
      }),
      { numRuns: 40 },
    );
  });

  test("lasts as long as asked, picture and sound, with a place to start every ten seconds", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400_000 }), (durationMs) => {
        const bytes = renderWebm({ width: 32, height: 32, durationMs, lines: [], hue: 0 });
        const { of, pictures, packets } = readWebm(bytes);
        const duration = of("4489")[0]?.content;
        expect(duration && new DataView(duration.slice().buffer).getFloat64(0)).toBe(durationMs);
        const last = pictures.at(-1);
        expect((last?.ms ?? 0) + number(of("9b")[0]?.content)).toBe(durationMs);
        expect(pictures.every(({ ms }, at) => at === 0 || ms > (pictures[at - 1]?.ms ?? 0))).toBe(true);
        expect(pictures.filter(({ isKey }) => isKey).map(({ ms }) => ms)).toEqual(
          Array.from({ length: Math.ceil(durationMs / 10_000) }, (_, at) => at * 10_000),
        );
        for (const { isKey, data, alpha } of pictures)
          if (!isKey && `${data.join()} ${alpha?.join()}` !== "136 136") throw new Error("Not the same again.");
        expect(packets.map(({ ms }) => ms)).toEqual(
          Array.from({ length: Math.ceil(durationMs / 20) }, (_, at) => at * 20),
        );
        expect(packets.length * 20 - number(of("75a2")[0]?.content) / 1_000_000).toBe(durationMs);
      }),
      { numRuns: 25 },
    );
  });

  test("tells before its data where the places to start are", () => {
    const bytes = renderWebm({ width: 320, height: 180, durationMs: 47_000, lines: ["Title"], hue: 0 });
    const { of } = readWebm(bytes);
    const segment = of("18538067")[0]?.at ?? 0;
    const clusters = of("1f43b675").map(({ at }) => at - 8 - segment);
    expect(of("f1").map(({ content }) => number(content))).toEqual(clusters);
    expect(of("b3").map(({ content }) => number(content))).toEqual([0, 10_000, 20_000, 30_000, 40_000]);
    expect(of("1c53bb6b")[0]?.at).toBeLessThan(of("1f43b675")[0]?.at ?? 0);
    expect(of("53c0").map(({ content }) => number(content))).toEqual([1]);
  });

  test("stays small, and is the same bytes for the same card", () => {
    const full = { width: 640, height: 360, durationMs: 12_000, lines: ["#%&@ ".repeat(300)], hue: 9 };
    expect(renderWebm(full).length).toBeLessThan(60_000);
    expect(renderWebm(full).join()).toBe(renderWebm(full).join());
  });
});

describe("the plate of a cut-out video", () => {
  /** The first square of each row that is not transparent, -1 where all are, once it is sure that all corners are alike. */
  function plateOf(width: number, height: number): readonly number[] {
    const [first] = readWebm(renderWebm({ width, height, durationMs: 40, lines: [], hue: 0 })).pictures;
    const { luma, squaresAcross } = decodeVp9(first?.alpha ?? new Uint8Array());
    const rows = Array.from({ length: Math.floor(height / 4) }, (_, y) =>
      Array.from(luma.subarray(y * squaresAcross, y * squaresAcross + Math.floor(width / 4)), (value) => value / 255),
    );
    expect(rows.toReversed()).toEqual(rows);
    return rows.map((row) => {
      const from = row.indexOf(1);
      expect(row).toEqual(row.map((_, x) => (from >= 0 && x >= from && x < row.length - from ? 1 : 0)));
      return from;
    });
  }

  test("has a margin of half the text's and round corners, alike on all four", () => {
    const wide = plateOf(640, 360);
    expect(wide.slice(0, 45)).toEqual([-1, -1, -1, 7, 5, 4, 4, ...Array.from({ length: 38 }, () => 3)]);
    expect(plateOf(64, 64)).toEqual([-1, 2, ...Array.from({ length: 12 }, () => 1), 2, -1]);
    expect(plateOf(100, 60)).toEqual([-1, 2, ...Array.from({ length: 11 }, () => 1), 2, -1]);
    for (const width of [16, 64]) expect(plateOf(width, 16)).toEqual([-1, 1, 1, -1]);
  });
});
