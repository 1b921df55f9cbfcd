import { describe, expect, test } from "vitest";
import { box, u32 } from "../../mock/domain/media/boxes.ts";
import { defaultFps, evenSize, renderMp4, videoTrack, withinLength } from "../../mock/domain/media/mp4.ts";
import { avcSampleEntry, mux, type Sample, type Track } from "../../mock/domain/media/muxer.ts";
import { pictureParameters, sequenceParameters } from "../../mock/domain/media/parameterSets.ts";
import { skipSlice } from "../../mock/domain/media/skipSlice.ts";
import { numbers, readBoxes, readTrack } from "./media.boxes.ts";

const hexOf = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");
const plain = (hex: string): string => hex.replaceAll(/\s/g, "");
const textHex = (text: string): string => Buffer.from(text).toString("hex");

const entry = box("none", u32(7));
const unity = "00010000 00000000 00000000 00000000 00010000 00000000 00000000 00000000 40000000";

/** Samples of `size` bytes that all say their number, each `duration` long; of every `turn` the first is a place to start. */
function samplesOf(count: number, { duration = 500, size = 3, turn = 1 } = {}): readonly Sample[] {
  return Array.from({ length: count }, (_, at) => ({
    bytes: new Uint8Array(size).fill(at + 1),
    duration,
    sync: at % turn === 0,
  }));
}

const video: Track = {
  kind: "video",
  timescale: 1000,
  sampleEntry: entry,
  samples: samplesOf(5, { turn: 3 }),
  width: 320,
  height: 180,
};
const audio: Track = {
  kind: "audio",
  timescale: 8000,
  sampleEntry: entry,
  samples: [...samplesOf(4, { duration: 4000, size: 2 }), ...samplesOf(1, { duration: 3000, size: 4 })],
  width: 0,
  height: 0,
};

describe("an MP4 file of two tracks", () => {
  const bytes = mux([video, audio]);
  const boxes = readBoxes(bytes);
  const hex = (name: string, index = 0): string => hexOf(boxes.get(`moov/${name}`)?.[index]);

  test("says which brands it is and how long it lasts: as long as its longest track", () => {
    expect(hexOf(boxes.get("ftyp")?.[0])).toBe(textHex("isom") + "00000200" + textHex("isomiso2avc1mp41"));
    expect(hex("mvhd")).toBe(
      plain(`00000000 00000000 00000000 000003e8 000009c4 00010000 0100 0000 00000000 00000000 ${unity}
        00000000 00000000 00000000 00000000 00000000 00000000 00000003`),
    );
  });

  test("says of each track what it is, how long, how large and how loud", () => {
    expect([hex("trak/tkhd"), hex("trak/tkhd", 1)]).toEqual([
      plain(`00000007 00000000 00000000 00000001 00000000 000009c4 00000000 00000000 0000 0000 0000 0000 ${unity}
        01400000 00b40000`),
      plain(`00000007 00000000 00000000 00000002 00000000 00000947 00000000 00000000 0000 0001 0100 0000 ${unity}
        00000000 00000000`),
    ]);
    expect([hex("trak/mdia/mdhd"), hex("trak/mdia/mdhd", 1)]).toEqual([
      plain("00000000 00000000 00000000 000003e8 000009c4 55c4 0000"),
      plain("00000000 00000000 00000000 00001f40 00004a38 55c4 0000"),
    ]);
    const handler = (kind: string): string => plain(`00000000 00000000 ${textHex(kind)} 00000000 00000000 00000000`);
    expect([hex("trak/mdia/hdlr"), hex("trak/mdia/hdlr", 1)]).toEqual([
      handler("vide") + textHex("Video\0"),
      handler("soun") + textHex("Sound\0"),
    ]);
    expect([hex("trak/mdia/minf/vmhd"), hex("trak/mdia/minf/smhd")]).toEqual([
      plain("00000001 00000000 00000000"),
      plain("00000000 00000000"),
    ]);
    for (const index of [0, 1]) {
      expect(hex("trak/mdia/minf/dinf/dref", index)).toBe(
        plain(`00000000 00000001 0000000c ${textHex("url ")} 00000001`),
      );
      expect(hex("trak/mdia/minf/stbl/stsd", index)).toBe(`0000000000000001${hexOf(entry)}`);
    }
  });

  test("has tables of each track's samples: their times, places to start, chunks and sizes", () => {
    const table = (name: string, index = 0): readonly number[] =>
      numbers(boxes.get(`moov/trak/mdia/minf/stbl/${name}`)?.[index], 0);
    expect({
      times: [table("stts"), table("stts", 1)],
      starts: table("stss"),
      chunks: [table("stsc"), table("stsc", 1)],
      sizes: [table("stsz"), table("stsz", 1)],
    }).toEqual({
      times: [
        [0, 1, 5, 500],
        [0, 2, 4, 4000, 1, 3000],
      ],
      starts: [0, 2, 1, 4],
      chunks: [
        [0, 2, 1, 2, 1, 3, 1, 1],
        [0, 2, 1, 2, 1, 3, 1, 1],
      ],
      sizes: [
        [0, 0, 5, 3, 3, 3, 3, 3],
        [0, 0, 5, 2, 2, 2, 2, 4],
      ],
    });
    expect(boxes.get("moov/trak/mdia/minf/stbl/stss")).toHaveLength(1);
  });

  test("holds the tracks' chunks in turns, the picture's before the sound's of the same second", () => {
    expect(hexOf(boxes.get("mdat")?.[0])).toBe(
      plain("010101 020202 0101 0202 030303 040404 0303 0404 050505 01010101"),
    );
    for (const [index, track] of [video, audio].entries())
      expect(readTrack(boxes, index).samples.map(([at, size]) => hexOf(bytes.subarray(at, at + size)))).toEqual(
        track.samples.map((sample) => hexOf(sample.bytes)),
      );
  });

  test("orders chunks by when they begin, whichever track comes first", () => {
    const late = { ...video, samples: samplesOf(3, { duration: 1500, size: 1 }) };
    const short = { ...audio, samples: samplesOf(5, { duration: 8000, size: 2 }) };
    const order = (tracks: readonly Track[]): string => hexOf(readBoxes(mux(tracks)).get("mdat")?.[0]);
    // The one begins at 0, 1.5 and 3 seconds, the other at each second from 0 to 4.
    expect(order([late, short])).toBe(plain("01 0101 0202 02 0303 03 0404 0505"));
    expect(order([short, late])).toBe(plain("0101 01 0202 02 0303 0404 03 0505"));
  });

  test("may have no track, or one without samples", () => {
    const none = readBoxes(mux([]));
    expect(numbers(none.get("moov/mvhd")?.[0], 12, 2)).toEqual([1000, 0]);
    const empty = readBoxes(mux([{ ...video, samples: [] }]));
    expect(numbers(empty.get("moov/trak/mdia/minf/stbl/stco")?.[0], 0)).toEqual([0, 0]);
    expect(readTrack(empty)).toEqual({
      timescale: 1000,
      mediaDuration: 0,
      movieDuration: 0,
      durations: [],
      syncs: [],
      samples: [],
    });
  });
});

test("an H.264 track is described by its size, its headers, and colours of BT.709", () => {
  const sequence = Uint8Array.of(0x67, 66, 0xc0, 30, 1, 2);
  const picture = Uint8Array.of(0x68, 9);
  expect(hexOf(avcSampleEntry(640, 360, sequence, picture))).toBe(
    plain(`00000094 ${textHex("avc1")} 000000000000 0001 0000 0000 00000000 00000000 00000000 0280 0168
      00480000 00480000 00000000 0001 ${"00".repeat(32)} 0018 ffff
      0000001b ${textHex("avcC")} 01 42c01e ff e1 0006 6742c01e0102 01 0002 6809
      00000013 ${textHex("colr")} ${textHex("nclx")} 0001 0001 0001 00
      00000010 ${textHex("pasp")} 00000001 00000001`),
  );
});

describe("a video card", () => {
  const card = { width: 64, height: 64, durationMs: 1000, lines: [], hue: 0 };
  const shapeOf = (more: Partial<Parameters<typeof videoTrack>[0]>): readonly number[] => {
    const { width, height, timescale, samples } = videoTrack({ ...card, ...more });
    return [width, height, timescale, samples.length, samples.reduce((sum, { duration }) => sum + duration, 0)];
  };

  test.each([
    [{}, [64, 64, 25_000, 25, 25_000]],
    [{ width: 15, height: 17 }, [16, 18, 25_000, 25, 25_000]],
    [{ width: Number.NaN, height: -5 }, [16, 16, 25_000, 25, 25_000]],
    [{ width: 20.4, height: 20.6 }, [20, 22, 25_000, 25, 25_000]],
    [{ durationMs: 1001 }, [64, 64, 25_000, 26, 25_025]],
    [{ durationMs: 0 }, [64, 64, 25_000, 1, 25]],
    [{ durationMs: Number.NaN }, [64, 64, 25_000, 1, 25]],
    [{ fps: 0 }, [64, 64, 1000, 1, 1000]],
    [{ fps: 61 }, [64, 64, 60_000, 60, 60_000]],
    [{ fps: 2, durationMs: 700 }, [64, 64, 2000, 2, 1400]],
  ])("%o is moved into range: %o", (more, shape) => {
    expect(shapeOf(more)).toEqual(shape);
  });

  test("has sides of 16 to 4096 pixels, all of them even, and lasts a millisecond to six hours", () => {
    expect([15, 16, 17, 4095, 4096, 4097, Infinity].map(evenSize)).toEqual([16, 16, 18, 4096, 4096, 4096, 4096]);
    expect([-1, 0.4, 1.6, 21_600_000, 21_600_001].map(withinLength)).toEqual([1, 1, 2, 21_600_000, 21_600_000]);
  });

  test("has 25 frames a second, and fewer the longer it is, so that there are at most 3600 of them", () => {
    const seconds = [1, 144, 145, 360, 361, 720, 721, 1800, 1801, 21_600];
    expect(seconds.map((each) => defaultFps(each * 1000))).toEqual([25, 25, 10, 10, 5, 5, 2, 2, 1, 1]);
  });

  test("begins each run of 250 frames with a whole picture, and numbers what repeats it from 1", () => {
    const { samples } = videoTrack({ ...card, durationMs: 10_080 });
    const numberOf = ({ bytes }: Sample): number => (((bytes[5] ?? 0) & 1) << 7) | ((bytes[6] ?? 0) >> 1);
    expect(samples.flatMap(({ sync }, at) => (sync ? [at] : []))).toEqual([0, 250]);
    for (const [at, sample] of samples.entries()) {
      expect(numbers(sample.bytes, 0, 1)).toEqual([sample.bytes.length - 4]);
      expect(sample.bytes[4]).toBe(at % 250 === 0 ? 0x65 : 0x41);
      if (!sample.sync) expect(numberOf(sample)).toBe(at % 250);
    }
  });

  test("is described by the headers of its size and rate, and each repeat skips all of its macroblocks", () => {
    const shape = { width: 64, height: 30, fps: 30 };
    const { sampleEntry, samples } = videoTrack({ ...card, ...shape });
    const sequence = sequenceParameters({ ...shape, macroblocksAcross: 4, macroblocksDown: 2 });
    expect(hexOf(sampleEntry)).toBe(hexOf(avcSampleEntry(64, 30, sequence, pictureParameters())));
    expect(hexOf(samples[3]?.bytes.subarray(4))).toBe(hexOf(skipSlice(8, 3)));
  });

  test("is silent without a script, and hums through one for as long as it lasts", () => {
    const sizeOf = (script?: string | null): number => {
      const boxes = readBoxes(renderMp4({ ...card, ...(script !== undefined && { script }) }));
      expect(readTrack(boxes, 1).movieDuration).toBe(1000);
      return readTrack(boxes, 1).samples.reduce((sum, [, size]) => sum + size, 0);
    };
    expect(sizeOf("Hello there")).toBeGreaterThan(sizeOf());
    expect(sizeOf(null)).toBeGreaterThan(sizeOf());
  });
});
