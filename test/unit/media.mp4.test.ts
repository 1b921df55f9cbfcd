import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { box, u32 } from "../../mock/domain/media/boxes.ts";
import { drawCard } from "../../mock/domain/media/card.ts";
import { renderMp4, videoTrack } from "../../mock/domain/media/mp4.ts";
import { mux, type Track } from "../../mock/domain/media/muxer.ts";
import { type Boxes, numbers, readBoxes, readTrack } from "./media.boxes.ts";
import { decodeKeyFrame, parseSequence } from "./media.decoder.ts";

const stbl = "moov/trak/mdia/minf/stbl/";

function sequenceOf(boxes: Boxes): Uint8Array {
  const entry = boxes.get(`${stbl}stsd`)?.[0] ?? new Uint8Array();
  const at = String.fromCharCode(...entry).indexOf("avcC") + 4;
  const size = ((entry[at + 6] ?? 0) << 8) | (entry[at + 7] ?? 0);
  expect([...entry.subarray(at, at + 4)]).toEqual([1, 66, 0xc0, entry[at + 8 + 3]]);
  return entry.subarray(at + 8, at + 8 + size);
}

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("", "😀".repeat(300), "\uD800", "#%&@".repeat(400), "a b ".repeat(500)),
);
const card = fc.record(
  {
    width: fc.integer({ min: 16, max: 500 }),
    height: fc.integer({ min: 16, max: 500 }),
    durationMs: fc.integer({ min: 500, max: 24_000 }),
    lines: fc.array(text, { maxLength: 8 }),
    hue: fc.integer({ min: 0, max: 359 }),
    script: fc.oneof(fc.constant(null), text),
    fps: fc.integer({ min: 1, max: 60 }),
  },
  { requiredKeys: ["width", "height", "durationMs", "lines", "hue"] },
);

const runs = { numRuns: 60 };

/** What a file may take at most: tables and skipped frames by the frame, text by the macroblock of a key frame. */
function mostBytes(width: number, height: number, frames: number, durationMs: number): number {
  const macroblocks = Math.ceil(width / 16) * Math.ceil(height / 16);
  const sound = 400 + Math.ceil(durationMs / 64) * 16;
  return 1500 + frames * 22 + Math.ceil(frames / 250) * (600 + macroblocks * 24) + sound;
}

describe("a rendered video", () => {
  test("lasts exactly as long as asked, in every header", () => {
    fc.assert(
      fc.property(card, (input) => {
        const boxes = readBoxes(renderMp4(input));
        const track = readTrack(boxes);
        expect(numbers(boxes.get("moov/mvhd")?.[0], 12, 2)).toEqual([1000, input.durationMs]);
        expect(track.movieDuration).toBe(input.durationMs);
        expect((track.mediaDuration * 1000) / track.timescale).toBe(input.durationMs);
        expect(track.durations.reduce((sum, duration) => sum + duration, 0)).toBe(track.mediaDuration);
        expect(track.durations).toHaveLength(track.samples.length);
        expect(track.samples).toHaveLength(Math.ceil((input.durationMs * (input.fps ?? 25)) / 1000));
        expect(
          track.durations.every(
            (duration, at) =>
              duration === 1000 || (duration > 0 && duration < 1000 && at === track.durations.length - 1),
          ),
        ).toBe(true);
      }),
      runs,
    );
  });

  test("has its tables before its data, and every sample within the data, without gap or overlap", () => {
    fc.assert(
      fc.property(card, (input) => {
        const bytes = renderMp4(input);
        const boxes = readBoxes(bytes);
        expect([...boxes.keys()].filter((name) => !name.includes("/"))).toEqual(["ftyp", "moov", "mdat"]);
        const data = boxes.get("mdat")?.[0] ?? new Uint8Array();
        let place = data.byteOffset;
        const all = [...readTrack(boxes, 0).samples, ...readTrack(boxes, 1).samples];
        for (const [offset, size] of all.toSorted(([one], [other]) => one - other)) {
          if (offset !== place) throw new Error(`A sample at ${offset} instead of ${place}.`);
          place += size;
        }
        expect(place).toBe(bytes.length);
      }),
      runs,
    );
  });

  test("holds one unit per sample: a key frame at each sync sample, else a skipped frame numbered on from it", () => {
    fc.assert(
      fc.property(card, (input) => {
        const bytes = renderMp4(input);
        const view = new DataView(bytes.buffer);
        const { samples, syncs } = readTrack(readBoxes(bytes));
        expect(syncs).toEqual(samples.flatMap((_, at) => (at % 250 === 0 ? [at + 1] : [])));
        samples.forEach(([offset, size], at) => {
          if (view.getUint32(offset) !== size - 4 || bytes[offset + 4] !== (at % 250 === 0 ? 0x65 : 0x41))
            throw new Error(`Sample ${at} is wrong.`);
          if (at % 250 === 0) return;
          // After three short codes (1, 00110, 1) come the eight bits of the frame's number.
          const number = (((bytes[offset + 5] ?? 0) & 1) << 7) | ((bytes[offset + 6] ?? 0) >> 1);
          if (number !== at % 250) throw new Error(`Sample ${at} says ${number}.`);
        });
      }),
      runs,
    );
  });

  test("never contains a start code inside a unit", () => {
    fc.assert(
      fc.property(card, (input) => {
        const bytes = renderMp4(input);
        for (const [offset, size] of readTrack(readBoxes(bytes)).samples.slice(0, 251)) {
          for (let at = offset + 4; at < offset + size - 2; at++) {
            if (bytes[at] === 0 && bytes[at + 1] === 0 && (bytes[at + 2] ?? 0) < 3)
              throw new Error(`Start code at ${at}.`);
          }
          expect(bytes[offset + size - 1]).not.toBe(0);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("names its size alike in track, sample entry and stream, odd sizes made even", () => {
    fc.assert(
      fc.property(card, (input) => {
        const boxes = readBoxes(renderMp4(input));
        const size = [input.width + (input.width % 2), input.height + (input.height % 2)];
        expect(numbers(boxes.get("moov/trak/tkhd")?.[0], 76, 2).map((value) => value / 0x10000)).toEqual(size);
        const entry = numbers(boxes.get(`${stbl}stsd`)?.[0], 8 + 8 + 24, 1)[0] ?? 0;
        expect([entry >>> 16, entry & 0xffff]).toEqual(size);
        const sequence = parseSequence(sequenceOf(boxes));
        expect([sequence.width, sequence.height, sequence.fps]).toEqual([...size, input.fps ?? 25]);
      }),
      runs,
    );
  });

  test("decodes to the card, square by square", () => {
    fc.assert(
      fc.property(card, (input) => {
        const bytes = renderMp4({ ...input, durationMs: 500 });
        const [[offset, size] = [0, 0]] = readTrack(readBoxes(bytes)).samples;
        const mosaic = drawCard({
          ...input,
          width: input.width + (input.width % 2),
          height: input.height + (input.height % 2),
        });
        const decoded = decodeKeyFrame(
          bytes.subarray(offset + 4, offset + size),
          mosaic.macroblocksAcross,
          mosaic.macroblocksDown,
        );
        expect([decoded.cb, decoded.cr, decoded.luma.join()]).toEqual([mosaic.cb, mosaic.cr, mosaic.luma.join()]);
      }),
      runs,
    );
  });

  test("shows its text: ink of every line, nothing in the leftmost column", () => {
    const plain = drawCard({ width: 640, height: 360, hue: 1, lines: [] });
    const titled = drawCard({ width: 640, height: 360, hue: 1, lines: ["Title"] });
    const two = drawCard({ width: 640, height: 360, hue: 1, lines: ["Title", "and more"] });
    const inked = ({ luma }: typeof plain): number => luma.filter((value, at) => value !== plain.luma[at]).length;
    expect(inked(titled)).toBeGreaterThan(100);
    expect(inked(two)).toBeGreaterThan(inked(titled));
    for (let at = 0; at < two.luma.length; at += 160)
      expect([...two.luma.subarray(at, at + 4)]).toEqual([...plain.luma.subarray(at, at + 4)]);
  });

  test("stays small whatever it says", () => {
    fc.assert(
      fc.property(card, (input) => {
        const frames = Math.ceil((input.durationMs * (input.fps ?? 25)) / 1000);
        expect(renderMp4(input).length).toBeLessThanOrEqual(
          mostBytes(input.width, input.height, frames, input.durationMs),
        );
      }),
      runs,
    );
    const longest = ["#%&@ ".repeat(800), "WM".repeat(900)];
    expect(renderMp4({ width: 640, height: 360, durationMs: 60_000, lines: longest, hue: 0 }).length).toBeLessThan(
      100_000,
    );
    expect(renderMp4({ width: 640, height: 360, durationMs: 1_800_000, lines: longest, hue: 0 }).length).toBeLessThan(
      450_000,
    );
  });

  test("is moved into range instead of throwing", () => {
    const odd = fc.oneof(fc.double({ max: 700 }), fc.constantFrom(Number.NaN, -1, 0, 16, 15.4, 5000));
    fc.assert(
      fc.property(odd, odd, fc.double({ max: 60_000 }), text, (width, height, durationMs, line) => {
        const { movieDuration, samples } = readTrack(
          readBoxes(renderMp4({ width, height, durationMs, lines: [line], hue: width })),
        );
        expect(movieDuration).toBeGreaterThanOrEqual(1);
        expect(samples.length).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 30 },
    );
  });

  test("is the same bytes for the same card", () => {
    fc.assert(
      fc.property(card, (input) => {
        expect(renderMp4(input).join()).toBe(renderMp4(input).join());
      }),
      { numRuns: 20 },
    );
  });
});

describe("two tracks in one file", () => {
  test("take turns by the second, each with its own tables", () => {
    const video = videoTrack({ width: 64, height: 64, durationMs: 3000, lines: [], hue: 0 });
    const samples = Array.from({ length: 30 }, (_, at) => ({
      bytes: Uint8Array.from([at, at, at]),
      duration: 800,
      sync: true,
    }));
    const audio: Track = {
      kind: "audio",
      timescale: 8000,
      sampleEntry: box("none", u32(0)),
      samples,
      width: 0,
      height: 0,
    };
    const bytes = mux([video, audio]);
    const boxes = readBoxes(bytes);
    const [first, second] = [readTrack(boxes, 0), readTrack(boxes, 1)];
    expect([first.movieDuration, second.movieDuration]).toEqual([3000, 3000]);
    expect(second.samples.map(([offset, size]) => [...bytes.subarray(offset, offset + size)])).toEqual(
      samples.map((sample) => [...sample.bytes]),
    );
    const ends = [24, 49, 74].map((at) => (first.samples[at]?.[0] ?? 0) + (first.samples[at]?.[1] ?? 0));
    expect([0, 10, 20].map((at) => second.samples[at]?.[0])).toEqual(ends);
    expect(boxes.get("moov/trak/mdia/minf/smhd")).toHaveLength(1);
  });
});
