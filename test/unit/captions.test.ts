import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captionsOf } from "../../mock/domain/captions.ts";

interface Cue {
  readonly number: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const timecode = /^(\d\d):(\d\d):(\d\d),(\d{3})$/;

function ms(text: string): number {
  const [, hours, minutes, seconds, rest] = timecode.exec(text) as unknown as readonly string[];
  return ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest);
}

/** As a player reads SubRip: cues are parted by empty lines. */
function parse(srt: string): readonly Cue[] {
  return srt
    .trimEnd()
    .split("\n\n")
    .map((cue) => {
      const [number = "", times = "", ...lines] = cue.split("\n");
      const [from = "", to = ""] = times.split(" --> ");
      return { number, from: ms(from), to: ms(to), text: lines.join("\n") };
    });
}

describe("captions", () => {
  test("look as SubRip does", () => {
    expect(captionsOf("One two three four five six seven eight nine.", 9000)).toBe(
      "1\n00:00:00,000 --> 00:00:08,000\nOne two three four five six seven eight\n\n2\n00:00:08,000 --> 00:00:09,000\nnine.\n",
    );
  });

  test("do not count what stands around a script as words of it", () => {
    expect(captionsOf(" \n One two. ", 2000)).toBe(captionsOf("One two.", 2000));
  });

  test("of any script hold all its words, in order, at most eight at a time, and fill the video without a gap", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1000, max: 20_000_000 }),
        (parts, durationMs) => {
          const script = parts.join(" ");
          fc.pre(script.trim() !== "");
          const words = script.trim().split(/\s+/u);
          const cues = parse(captionsOf(script, durationMs));
          expect(cues.map(({ number }) => number)).toEqual(cues.map((_, at) => String(at + 1)));
          expect(cues.flatMap(({ text }) => text.split(" "))).toEqual(words.map((word) => word.replaceAll("-->", "→")));
          expect(Math.max(...cues.map(({ text }) => text.split(" ").length))).toBeLessThanOrEqual(8);
          expect([cues[0]?.from, cues.at(-1)?.to]).toEqual([0, durationMs]);
          for (const [at, cue] of cues.entries()) expect(cue.from).toBe(cues[at - 1]?.to ?? 0);
        },
      ),
    );
  });

  test("cannot be ended early by what the script says", () => {
    const cues = parse(captionsOf("a\n\n2\n00:00:00,000 --> 00:00:01,000 b", 4000));
    expect(cues.map(({ text }) => text)).toEqual(["a 2 00:00:00,000 → 00:00:01,000 b"]);
  });

  test("of eight words are one cue, and of nine two", () => {
    const script = "One two three four five six seven eight";
    expect(parse(captionsOf(script, 8000))).toHaveLength(1);
    expect(parse(captionsOf(`${script} nine`, 9000))).toHaveLength(2);
  });

  test("for the web have a head, points, and no marks that a browser would take for tags or entities", () => {
    expect(captionsOf("a <b> & c --> d", 4000, "vtt")).toBe(
      "WEBVTT\n\n1\n00:00:00.000 --> 00:00:04.000\na &lt;b&gt; &amp; c --&gt; d\n",
    );
    expect(captionsOf("a <b> & c --> d", 4000)).toContain("a <b> & c → d");
  });

  test("count hours, minutes and milliseconds with all their digits", () => {
    expect(parse(captionsOf("a", 36_061_001))[0]?.to).toBe(36_061_001);
    expect(captionsOf("a", 3_661_001)).toContain("01:01:01,001");
  });
});
