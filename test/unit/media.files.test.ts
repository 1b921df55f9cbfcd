import { inflateSync, crc32 } from "node:zlib";
import { describe, expect, test } from "vitest";
import { pitchOf } from "../../mock/domain/media/chime.ts";
import { renderPng } from "../../mock/domain/media/png.ts";
import { renderRecording, semitonesOf } from "../../mock/domain/media/recording.ts";
import { sampleHeadshot, sampleSpeech } from "../../mock/domain/media/sampleFiles.ts";
import { wavOf } from "../../mock/domain/media/wav.ts";

type Pixel = (x: number, y: number) => boolean;

/** A PNG read with the zlib of Node: its chunks, and its picture as text, `#` for ink. */
function readPng(bytes: Uint8Array): {
  readonly kinds: readonly string[];
  readonly palette: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly isInk: Pixel;
} {
  const file = Buffer.from(bytes);
  expect(file.toString("latin1", 0, 8)).toBe("\x89PNG\r\n\x1A\n");
  const chunks = new Map<string, Buffer>();
  for (let at = 8; at < file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    expect(file.readUInt32BE(end)).toBe(crc32(file.subarray(at + 4, end)));
    chunks.set(file.toString("latin1", at + 4, at + 8), file.subarray(at + 8, end));
    at = end + 4;
  }
  const [header, data] = [chunks.get("IHDR") ?? Buffer.alloc(13), chunks.get("IDAT") ?? Buffer.alloc(0)];
  expect(chunks.get("IEND")).toHaveLength(0);
  // One bit a pixel, from a palette; the usual compression and filters, not interlaced.
  expect([...header.subarray(8)]).toEqual([1, 3, 0, 0, 0]);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  const rowBytes = 1 + Math.ceil(width / 8);
  expect(rows).toHaveLength(rowBytes * height);
  expect(rows.filter((_, at) => at % rowBytes === 0).every((filter) => filter === 0)).toBe(true);
  return {
    kinds: [...chunks.keys()],
    palette: [...(chunks.get("PLTE") ?? [])],
    width,
    height,
    isInk: (x, y) => ((rows[y * rowBytes + 1 + (x >> 3)] ?? 0) & (0x80 >> (x & 7))) !== 0,
  };
}

describe("a PNG", () => {
  test.each([
    [1, 1],
    [8, 3],
    [9, 2],
    [300, 5],
    // Rows of 15 bytes, of 9: as many as one block can hold, and three more.
    [112, 4369],
    [64, 7282],
  ])("of %i × %i pixels shows what was drawn", (width, height) => {
    const isInk: Pixel = (x, y) => (x * x + 3 * y) % 5 < 2;
    const read = readPng(
      renderPng({
        width,
        height,
        colours: [
          [1, 2, 3],
          [250, 251, 252],
        ],
        isInk,
      }),
    );
    expect([read.kinds, read.palette, read.width, read.height]).toEqual([
      ["IHDR", "PLTE", "IDAT", "IEND"],
      [1, 2, 3, 250, 251, 252],
      width,
      height,
    ]);
    let wrong = 0;
    for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (read.isInk(x, y) !== isInk(x, y)) wrong += 1;
    expect(wrong).toBe(0);
  });

  test("is all ink or none without more ado", () => {
    for (const all of [true, false]) {
      const { isInk } = readPng(
        renderPng({
          width: 3,
          height: 1,
          colours: [
            [0, 0, 0],
            [9, 9, 9],
          ],
          isInk: () => all,
        }),
      );
      expect([isInk(0, 0), isInk(2, 0)]).toEqual([all, all]);
    }
  });
});

describe("the sample of a headshot", () => {
  const { width, height, palette, isInk } = readPng(sampleHeadshot());

  /** From where to where a line of pixels is ink. */
  const spanOf = (pixels: readonly boolean[]): readonly [number, number, number] => [
    pixels.indexOf(true),
    pixels.lastIndexOf(true),
    pixels.filter(Boolean).length,
  ];
  const across = (y: number): readonly [number, number, number] =>
    spanOf(Array.from({ length: width }, (_, x) => isInk(x, y)));

  test("is an upright picture of a dark figure on a light ground", () => {
    expect([width, height, palette]).toEqual([240, 320, [226, 232, 240, 51, 65, 85]]);
  });

  test("shows a head, a gap, and shoulders that run out of the picture at its foot", () => {
    expect([across(54), across(55), across(120), across(185)].map(([, , count]) => count)).toEqual([0, 19, 103, 19]);
    expect(across(120)).toEqual([69, 171, 103]);
    expect(across(195).slice(0, 2)).toEqual([-1, -1]);
    expect(across(319)).toEqual([17, 223, 207]);
    expect(spanOf(Array.from({ length: height }, (_, y) => isInk(120, y)))).toEqual([55, 319, 250]);
  });
});

test("the sample of speech is two seconds of whole frames of MP3", () => {
  const bytes = sampleSpeech();
  // 32 kbit/s at 32 kHz: 1152 samples, which are 36 ms, in 144 bytes.
  expect(bytes.length % 144).toBe(0);
  const frames = Array.from({ length: bytes.length / 144 }, (_, at) => bytes.subarray(at * 144, at * 144 + 144));
  expect([frames.length * 36 >= 2000, (frames.length - 1) * 36 < 2000]).toEqual([true, true]);
  for (const frame of frames) {
    expect([...frame.subarray(0, 4)]).toEqual([0xff, 0xfb, 0x18, 0xc0]);
    expect(frame.subarray(4).every((byte) => byte === 0)).toBe(true);
  }
});

describe("a WAV", () => {
  test.each([0, 1, 2, 1001])("of %i samples has every field of its header, and an even length", (count) => {
    const samples = Uint8Array.from({ length: count }, (_, at) => 1 + (at % 200));
    const file = Buffer.from(wavOf(samples, 8000));
    const padded = count + (count % 2);
    expect({
      texts: [file.toString("latin1", 0, 4), file.toString("latin1", 8, 16), file.toString("latin1", 36, 40)],
      rest: file.readUInt32LE(4),
      format: [file.readUInt32LE(16), file.readUInt16LE(20), file.readUInt16LE(22)],
      rates: [file.readUInt32LE(24), file.readUInt32LE(28)],
      sizes: [file.readUInt16LE(32), file.readUInt16LE(34), file.readUInt32LE(40)],
    }).toEqual({
      texts: ["RIFF", "WAVEfmt ", "data"],
      rest: 36 + padded,
      format: [16, 1, 1],
      rates: [8000, 8000],
      sizes: [1, 8, count],
    });
    expect([...file.subarray(44)]).toEqual([...samples, ...(count % 2 === 1 ? [0] : [])]);
  });
});

describe("a text read aloud", () => {
  const tones = [
    { startMs: 10, endMs: 260 },
    { startMs: 300, endMs: 800 },
  ];
  const hue = 90;
  const samples = [...renderRecording(tones, { durationMs: 1000, hue }).subarray(44)];
  const within = (startMs: number, endMs: number): readonly number[] =>
    samples.slice(startMs * 8, endMs * 8).map((sample) => sample - 128);

  test("has eight samples a millisecond, and is silent where no word is", () => {
    expect(samples).toHaveLength(8000);
    for (const [from, to] of [
      [0, 10],
      [260, 300],
      [800, 1000],
    ] as const)
      expect(new Set(within(from, to))).toEqual(new Set([0]));
  });

  test("has one tone a word, in the pitch of its voice and of the place of the word in a tune", () => {
    for (const [number, { startMs, endMs }] of tones.entries()) {
      const pitch = pitchOf(hue) * 2 ** (semitonesOf(number) / 12);
      const tone = within(startMs, endMs);
      const powerAt = (frequency: number): number => {
        let [real, imaginary] = [0, 0];
        tone.forEach((value, at) => {
          real += value * Math.cos((2 * Math.PI * frequency * at) / 8000);
          imaginary += value * Math.sin((2 * Math.PI * frequency * at) / 8000);
        });
        return Math.hypot(real, imaginary);
      };
      for (const other of [0.5, 0.95, 1.05, 2]) expect(powerAt(pitch)).toBeGreaterThan(1.5 * powerAt(pitch * other));
    }
  });

  test("swells and fades in each word", () => {
    for (const { startMs, endMs } of tones) {
      const fifth = (endMs - startMs) / 5;
      const loud = [0, 1, 2, 3, 4].map((at) =>
        Math.max(...within(startMs + at * fifth, startMs + (at + 1) * fifth).map(Math.abs)),
      );
      expect(loud[2]).toBeGreaterThan(57);
      expect(loud[2]).toBeLessThanOrEqual(60);
      expect([loud[0], loud[4]].every((edge = 0) => edge > 20 && edge < 40)).toBe(true);
      expect(Math.abs(within(startMs, startMs + 1)[0] ?? 9)).toBe(0);
    }
  });

  test("goes round in a tune of eight words", () => {
    expect(Array.from({ length: 10 }, (_, word) => semitonesOf(word))).toEqual([0, 2, 4, 2, 5, 4, 0, -3, 0, 2]);
  });
});
