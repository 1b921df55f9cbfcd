import { ascii, box, type Bytes, fullBox, joined, u16, u32, u8 } from "./boxes.ts";

/**
 * Tracks into an MP4 file that plays while it loads (tables before data). Each track is cut into chunks of about a
 * second, and the chunks of all tracks lie in the file in the order of their time. No edit lists, no dates: the
 * same tracks give the same bytes.
 */

export interface Sample {
  readonly bytes: Bytes;
  /** In units of the track's timescale. */
  readonly duration: number;
  /** A player can start here. */
  readonly sync: boolean;
}

export interface Track {
  readonly kind: "video" | "audio";
  /** Units per second. */
  readonly timescale: number;
  /** The codec's box for the sample description table. */
  readonly sampleEntry: Bytes;
  readonly samples: readonly Sample[];
  /** Shown size in pixels; 0 for audio. */
  readonly width: number;
  readonly height: number;
}

const movieTimescale = 1000;
const chunkSeconds = 1;
/** "und" in packed letters: no language. */
const undetermined = 0x55c4;
const unityMatrix = u32(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000);

interface Chunk {
  readonly track: number;
  readonly startSeconds: number;
  readonly samples: readonly Sample[];
}

function durationOf({ samples }: Track): number {
  return samples.reduce((sum, sample) => sum + sample.duration, 0);
}

function inMovieTime(track: Track): number {
  return Math.round((durationOf(track) * movieTimescale) / track.timescale);
}

function chunksOf(track: Track, index: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let samples: Sample[] = [];
  let started = 0;
  let now = 0;
  for (const sample of track.samples) {
    if (now - started >= chunkSeconds * track.timescale) {
      chunks.push({ track: index, startSeconds: started / track.timescale, samples });
      samples = [];
      started = now;
    }
    samples.push(sample);
    now += sample.duration;
  }
  if (samples.length > 0) chunks.push({ track: index, startSeconds: started / track.timescale, samples });
  return chunks;
}

/** Runs of equal values as [value, how many]. */
function runsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const value of values) {
    const last = runs.at(-1);
    if (last && last[0] === value) last[1]++;
    else runs.push([value, 1]);
  }
  return runs;
}

function sampleTable(track: Track, chunks: readonly Chunk[], offsets: readonly number[]): Bytes {
  const { samples } = track;
  const durations = runsOf(samples.map((sample) => sample.duration));
  const syncs = samples.flatMap((sample, at) => (sample.sync ? [at + 1] : []));
  let chunk = 1;
  const perChunk = runsOf(chunks.map((entry) => entry.samples.length)).map(([size, times]) => {
    const run = [chunk, size, 1];
    chunk += times;
    return run;
  });
  return box(
    "stbl",
    fullBox("stsd", 0, u32(1), track.sampleEntry),
    fullBox("stts", 0, u32(durations.length, ...durations.flatMap(([duration, times]) => [times, duration]))),
    // Without this table every sample counts as a place to start, which is right for audio.
    ...(syncs.length < samples.length ? [fullBox("stss", 0, u32(syncs.length, ...syncs))] : []),
    fullBox("stsc", 0, u32(perChunk.length, ...perChunk.flat())),
    fullBox("stsz", 0, u32(0, samples.length, ...samples.map((sample) => sample.bytes.length))),
    fullBox("stco", 0, u32(offsets.length, ...offsets)),
  );
}

function trackBox(track: Track, id: number, chunks: readonly Chunk[], offsets: readonly number[]): Bytes {
  const audio = track.kind === "audio";
  const handler = fullBox(
    "hdlr",
    0,
    u32(0),
    ascii(audio ? "soun" : "vide"),
    u32(0, 0, 0),
    ascii(audio ? "Sound\0" : "Video\0"),
  );
  const mediaHeader = audio ? fullBox("smhd", 0, u32(0)) : fullBox("vmhd", 1, u32(0, 0));
  return box(
    "trak",
    // Flags: enabled, in the movie, in the preview.
    fullBox(
      "tkhd",
      7,
      u32(0, 0, id, 0, inMovieTime(track), 0, 0),
      u16(0, audio ? 1 : 0, audio ? 0x100 : 0, 0),
      unityMatrix,
      u32(track.width * 0x10000, track.height * 0x10000),
    ),
    box(
      "mdia",
      fullBox("mdhd", 0, u32(0, 0, track.timescale, durationOf(track)), u16(undetermined, 0)),
      handler,
      box(
        "minf",
        mediaHeader,
        box("dinf", fullBox("dref", 0, u32(1), fullBox("url ", 1))),
        sampleTable(track, chunks, offsets),
      ),
    ),
  );
}

export function mux(tracks: readonly Track[]): Bytes {
  const fileType = box("ftyp", ascii("isom"), u32(0x200), ascii("isomiso2avc1mp41"));
  // Of chunks that begin at the same time those of the first track stay first.
  const chunks = tracks.flatMap(chunksOf).toSorted((a, b) => a.startSeconds - b.startSeconds);

  function movie(dataStart: number): Bytes {
    let at = dataStart;
    const offsets = chunks.map(({ samples }) => {
      const start = at;
      for (const sample of samples) at += sample.bytes.length;
      return start;
    });
    const header = fullBox(
      "mvhd",
      0,
      u32(0, 0, movieTimescale, Math.max(0, ...tracks.map(inMovieTime)), 0x10000),
      u16(0x100, 0),
      u32(0, 0),
      unityMatrix,
      u32(0, 0, 0, 0, 0, 0, tracks.length + 1),
    );
    const boxes = tracks.map((track, index) => {
      const own = chunks.flatMap((chunk, order) =>
        chunk.track === index ? [{ chunk, offset: offsets[order] ?? 0 }] : [],
      );
      return trackBox(
        track,
        index + 1,
        own.map(({ chunk }) => chunk),
        own.map(({ offset }) => offset),
      );
    });
    return box("moov", header, ...boxes);
  }

  // The tables' size does not depend on the offsets in them: measure once, then write.
  const dataStart = fileType.length + movie(0).length + 8;
  const data = chunks.flatMap(({ samples }) => samples.map((sample) => sample.bytes));
  return joined([fileType, movie(dataStart), box("mdat", ...data)]);
}

/** The sample description of an H.264 track. Colours are BT.709. */
export function avcSampleEntry(width: number, height: number, sequence: Bytes, picture: Bytes): Bytes {
  const configuration = box(
    "avcC",
    // Profile, flags and level are the three bytes after the sequence's header.
    u8(1),
    sequence.slice(1, 4),
    u8(0xfc | 3, 0xe0 | 1),
    u16(sequence.length),
    sequence,
    u8(1),
    u16(picture.length),
    picture,
  );
  return box(
    "avc1",
    u8(0, 0, 0, 0, 0, 0),
    u16(1),
    u16(0, 0),
    u32(0, 0, 0),
    u16(width, height),
    u32(0x480000, 0x480000, 0),
    u16(1),
    new Uint8Array(32),
    u16(24, 0xffff),
    configuration,
    box("colr", ascii("nclx"), u16(1, 1, 1), u8(0)),
    box("pasp", u32(1, 1)),
  );
}
