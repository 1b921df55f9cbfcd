import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tonesOf } from "../../mock/domain/media/babble.ts";
import { renderMp4 } from "../../mock/domain/media/mp4.ts";
import type { Heard } from "./media.aac.ts";
import { readAacFrame } from "./media.aac.ts";
import { readBoxes, readTrack } from "./media.boxes.ts";

const stsd = "moov/trak/mdia/minf/stbl/stsd";

function hear(script: string | null | undefined, durationMs: number, hue = 0): readonly Heard[] {
  const bytes = renderMp4({
    width: 32,
    height: 32,
    durationMs,
    lines: [],
    hue,
    ...(script !== undefined && { script }),
  });
  return readTrack(readBoxes(bytes), 1).samples.map(([offset, size]) =>
    readAacFrame(bytes.subarray(offset, offset + size)),
  );
}

const isHeard = ({ gain }: Heard): boolean => gain !== null;

/** How often sound sets in. */
function onsets(frames: readonly Heard[]): number {
  return frames.filter((frame, at) => isHeard(frame) && !(at > 0 && isHeard(frames[at - 1] as Heard))).length;
}

describe("the sound of a video", () => {
  test("lasts exactly as long as the picture, in frames that read whole", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 0, max: 359 }),
        fc.oneof(fc.string({ unit: "binary" }), fc.constant(null), fc.constant(undefined)),
        (durationMs, hue, script) => {
          const boxes = readBoxes(
            renderMp4({ width: 32, height: 32, durationMs, lines: [], hue, ...(script !== undefined && { script }) }),
          );
          const sound = readTrack(boxes, 1);
          expect([sound.timescale, sound.mediaDuration, sound.movieDuration]).toEqual([
            16_000,
            durationMs * 16,
            durationMs,
          ]);
          expect(sound.durations.reduce((sum, each) => sum + each, 0)).toBe(durationMs * 16);
          expect(sound.durations.slice(0, -1).every((each) => each === 1024)).toBe(true);
          expect(sound.syncs).toHaveLength(sound.samples.length);
          expect(hear(script, durationMs, hue)).toHaveLength(sound.samples.length);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("is announced as AAC-LC with one channel at 16 kHz", () => {
    const boxes = readBoxes(renderMp4({ width: 32, height: 32, durationMs: 500, lines: [], hue: 0 }));
    const entry = boxes.get(stsd)?.[1] ?? new Uint8Array();
    const text = String.fromCharCode(...entry);
    expect(text).toContain("mp4a");
    // After the tag and length of the decoder's own data: object type 2, rate 8, one channel.
    expect([...entry.subarray(text.indexOf("esds"))].join()).toContain("5,2,20,8");
  });

  test("sets in once for each word, and pauses between words", () => {
    const script = "one two three four. Five six seven, eight nine ten!";
    expect(onsets(hear(script, 10_000))).toBe(10);
  });

  test("is silent where nothing is said, and goes on where nobody wrote down what is", () => {
    expect(hear(undefined, 3000).some(isHeard)).toBe(false);
    expect(onsets(hear(null, 8000))).toBeGreaterThan(10);
  });

  test("swells and fades, and stays quiet", () => {
    const gains = hear("Hello", 3000).flatMap(({ gain }) => gain ?? []);
    expect(Math.max(...gains)).toBe(183);
    for (const edge of [gains[0], gains.at(-1)]) expect(edge).toBeLessThan(182);
  });

  test("has the pitch of its hue: a fundamental and two partials of it", () => {
    const pitches = [0, 120, 240, 359].map((hue) => {
      const [, frame] = hear("Hello", 3000, hue).filter(isHeard);
      const [first = 0, second = 0, third = 0] = [...(frame?.lines.keys() ?? [])];
      expect(frame?.lines.size).toBe(3);
      expect(Math.abs(second - 2 * first)).toBeLessThanOrEqual(2);
      expect(Math.abs(third - 3 * first)).toBeLessThanOrEqual(3);
      return first;
    });
    expect(pitches.toSorted((one, other) => one - other)).toEqual(pitches);
    expect(new Set(pitches).size).toBe(4);
  });
});

describe("the words of a script", () => {
  test("sound one after another, none beyond the end", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.lorem({ maxCount: 200 }), fc.constant(null)),
        fc.integer({ min: 1, max: 1_800_000 }),
        (script, durationMs) => {
          const tones = tonesOf(script, durationMs);
          expect(tones.length).toBeGreaterThan(0);
          let last = 0;
          for (const { startMs, endMs } of tones) {
            if (!(startMs >= last && endMs > startMs)) throw new Error(`${startMs} to ${endMs} after ${last}.`);
            last = endMs;
          }
          expect(last).toBeLessThanOrEqual(durationMs);
        },
      ),
    );
  });

  test("in a script without spaces sound at a calm pace", () => {
    expect(tonesOf("今日はとても良い天気ですね", 8000)).toHaveLength(20);
  });
});
