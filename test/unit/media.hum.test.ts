import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { humTrack } from "../../mock/domain/media/aac.ts";
import { tonesOf } from "../../mock/domain/media/babble.ts";
import { chime, pitchOf } from "../../mock/domain/media/chime.ts";
import { semitonesOf, type Tone } from "../../mock/domain/media/recording.ts";
import { type Heard, readAacFrame } from "./media.aac.ts";

const msPerFrame = 64;
const hertzPerLine = 7.8125;

function hear(tones: readonly Tone[], durationMs: number, hue = 0): readonly Heard[] {
  return humTrack(tones, { durationMs, hue }).samples.map(({ bytes }) => readAacFrame(bytes));
}

/** Numbers of the frames in which something sounds. */
function soundingAt(tones: readonly Tone[], durationMs: number): readonly number[] {
  return hear(tones, durationMs).flatMap(({ gain }, at) => (gain === null ? [] : [at]));
}

describe("a hum", () => {
  test("has the pitch of its word and two partials, up to 220 Hertz", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 359 }), fc.nat({ max: 16 }), (hue, word) => {
        // The words before it are over at once.
        const tones = Array.from({ length: word + 1 }, (_, at) => ({
          startMs: 0,
          endMs: at === word ? 640 : at / 100,
        }));
        const pitch = Math.min(220, (pitchOf(hue) / 2) * 2 ** (semitonesOf(word) / 12));
        const lines = [...(hear(tones, 640, hue)[4]?.lines.keys() ?? [])];
        expect(lines).toHaveLength(3);
        lines.forEach((line, at) => {
          expect(Math.abs((line + 0.5) * hertzPerLine - pitch * (at + 1))).toBeLessThanOrEqual(hertzPerLine / 2);
        });
      }),
      { numRuns: 60 },
    );
  });

  test("turns from frame to frame as a steady tone does", () => {
    for (const hue of [0, 100, 200, 300])
      hear([{ startMs: 0, endMs: 1280 }], 1280, hue).forEach(({ lines }, frame) => {
        for (const [line, sign] of lines)
          expect(sign).toBe(Math.sign(Math.cos(Math.PI * ((line + 0.5) * frame - 0.25))));
      });
  });

  test("swells and fades like half a sine, 183 at its loudest, in steps of a quarter of a doubling", () => {
    const tone = { startMs: 100, endMs: 1500 };
    const frames = hear([tone], 1700);
    frames.forEach(({ gain }, at) => {
      const ms = (at + 1) * msPerFrame;
      const loudness = Math.sin((Math.PI * (ms - tone.startMs)) / (tone.endMs - tone.startMs));
      if (ms < tone.startMs || ms > tone.endMs || loudness < 0.08) expect(gain).toBeNull();
      else expect(Math.abs((gain ?? 0) - 183 - 4 * Math.log2(loudness))).toBeLessThanOrEqual(0.5);
    });
    expect(Math.max(...frames.map(({ gain }) => gain ?? 0))).toBe(183);
  });

  test("sounds while a tone does and at no other time, and is four bytes where nothing does", () => {
    const tones = [
      { startMs: 1000, endMs: 1200 },
      { startMs: 2048, endMs: 2240 },
    ];
    expect(soundingAt(tones, 3000)).toEqual([15, 16, 17, 32, 33]);
    const { samples } = humTrack([], { durationMs: 100, hue: 0 });
    expect(samples.map(({ bytes, duration, sync }) => [[...bytes], duration, sync])).toEqual([
      [[0, 0, 0, 7], 1024, true],
      [[0, 0, 0, 7], 576, true],
    ]);
    expect(humTrack([], { durationMs: 128, hue: 0 }).samples.map(({ duration }) => duration)).toEqual([1024, 1024]);
  });

  test("is described as one channel of AAC-LC with 16 bits at 16 kHz, byte by byte", () => {
    const { sampleEntry, kind, timescale, width, height } = humTrack([], { durationMs: 1, hue: 0 });
    expect({ kind, timescale, width, height }).toEqual({ kind: "audio", timescale: 16_000, width: 0, height: 0 });
    expect(Buffer.from(sampleEntry).toString("hex")).toBe(
      [
        "0000004b 6d703461 000000000000 0001 0000000000000000 0001 0010 0000 0000 3e800000",
        "00000027 65736473 00000000",
        // A stream, its decoder, what the decoder has to know (object type 2, rate 8, one channel), and its packets.
        "0319 0000 00 0411 40 15 000000 00000000 00000000 0502 1408 0601 02",
      ]
        .join("")
        .replaceAll(" ", ""),
    );
  });
});

describe("the tones of a script", () => {
  test("last nine tenths of a word's time, and six tenths where a sentence ends", () => {
    const ends = (script: string): readonly number[] =>
      tonesOf(script, 3000).map(({ startMs, endMs }) => Math.round(endMs - startMs));
    expect(tonesOf("One  two.\nThree", 3000).map(({ startMs }) => startMs)).toEqual([0, 1000, 2000]);
    expect(ends("One  two.\nThree")).toEqual([900, 600, 900]);
    expect(ends(" 3.5 what?! 好。 ")).toEqual([900, 600, 600]);
  });

  test("come every 400 ms where words are too few to be spaced, and at least once", () => {
    const counts = (["word", null, "", "two words"] as const).map((script) =>
      [100, 1599, 1600, 1601, 3200, 3201].map((ms) => tonesOf(script, ms).length),
    );
    expect(counts).toEqual([
      [1, 1, 1, 4, 8, 8],
      [1, 3, 4, 4, 8, 8],
      [1, 3, 4, 4, 8, 8],
      [2, 2, 2, 2, 2, 8],
    ]);
    expect(tonesOf(null, 1000)).toEqual([
      { startMs: 0, endMs: 450 },
      { startMs: 500, endMs: 950 },
    ]);
  });
});

describe("a chime", () => {
  /** How much of a pitch is in samples, as the size of a swing. */
  const swing = (samples: readonly number[], pitch: number): number => {
    const part = (wave: (angle: number) => number): number =>
      samples.reduce((sum, sample, at) => sum + (sample - 128) * wave((2 * Math.PI * pitch * at) / 8000), 0);
    return (2 * Math.hypot(part(Math.cos), part(Math.sin))) / samples.length;
  };

  test("is two tones of 0.3 s, the second a fifth above the voice's pitch, each fading from the same loudness", () => {
    for (const hue of [0, 180, 359]) {
      const samples = [...chime(hue)].slice(44);
      expect(samples).toHaveLength(4800);
      const pitch = 220 * 2 ** (hue / 360);
      for (const [tone, heard, other] of [
        [samples.slice(0, 2400), pitch, pitch * 1.5],
        [samples.slice(2400), pitch * 1.5, pitch],
      ] as const) {
        // 30 ms in, 60 has become 53; at the end, 18.
        const [first, last] = [tone.slice(0, 480), tone.slice(-480)];
        expect(Math.abs(swing(first, heard) - 53)).toBeLessThan(6);
        expect(Math.abs(swing(last, heard) - 20)).toBeLessThan(4);
        expect(swing(tone, heard)).toBeGreaterThan(5 * swing(tone, other));
      }
    }
  });

  test("swings around silence", () => {
    const samples = [...chime(90)].slice(44);
    expect(samples[0]).toBe(128);
    expect(Math.abs(samples.reduce((sum, sample) => sum + sample, 0) / samples.length - 128)).toBeLessThan(1);
  });
});
