import { ascii, type Bytes, joined, u16, u8 } from "./boxes.ts";
import { element, float, smallElement, text, uint } from "./ebml.ts";

/**
 * Pictures with transparency into a WebM file that plays while it loads. Transparency is a second picture beside each
 * picture; where it is white, the first one shows. The sound is silence, in packets that Opus has a fixed form for.
 */

export interface Shown {
  readonly atMs: number;
  readonly picture: Bytes;
  readonly alpha: Bytes;
  /** A player can start here. No two of them more than 30 s apart. */
  readonly isKey: boolean;
}

export interface Film {
  readonly width: number;
  readonly height: number;
  readonly durationMs: number;
  /** In order; the first one is a key. */
  readonly frames: readonly Shown[];
}

const [videoTrack, soundTrack] = [1, 2];
const packetMs = 20;
/** One frame of 20 ms, one channel, full band, with nothing in it. */
const silentPacket = u8(0xf8, 0xff, 0xfe);
/** Version 1, one channel, no samples to skip, 48 kHz, no gain, plain mapping. Little-endian. */
const opusHead = joined([ascii("OpusHead"), u8(1, 1, 0, 0, 0x80, 0xbb, 0, 0, 0, 0, 0)]);

const keyFlag = 0x80;

/** Track, time within its cluster, flags. */
function blockHead(track: number, ms: number, flags: number): Bytes {
  return joined([u8(0x80 | track), u16(ms), u8(flags)]);
}

function pictureBlock({ atMs, picture, alpha, isKey }: Shown, clusterMs: number, lastMs: number | null): Bytes {
  return smallElement(
    0xa0,
    smallElement(0xa1, blockHead(videoTrack, atMs - clusterMs, 0), picture),
    smallElement(0x75a1, smallElement(0xa6, uint(0xee, 1), smallElement(0xa5, alpha))),
    ...(lastMs === null ? [] : [uint(0x9b, lastMs)]),
    // Whatever refers to an earlier picture is no place to start; to which one is not looked at.
    ...(isKey ? [] : [smallElement(0xfb, u8(0xff))]),
  );
}

function soundBlock(atMs: number, clusterMs: number, durationMs: number): Bytes {
  const surplusMs = atMs + packetMs - durationMs;
  if (surplusMs <= 0) return smallElement(0xa3, blockHead(soundTrack, atMs - clusterMs, keyFlag), silentPacket);
  return smallElement(
    0xa0,
    smallElement(0xa1, blockHead(soundTrack, atMs - clusterMs, 0), silentPacket),
    uint(0x9b, packetMs - surplusMs),
    // In nanoseconds.
    uint(0x75a2, surplusMs * 1_000_000, 4),
  );
}

function clusters({ frames, durationMs }: Film): readonly { readonly atMs: number; readonly bytes: Bytes }[] {
  const keys = frames.flatMap(({ isKey }, at) => (isKey ? [at] : []));
  return keys.map((from, index) => {
    const own = frames.slice(from, keys[index + 1]);
    const atMs = own[0]?.atMs ?? 0;
    const endMs = frames[keys[index + 1] ?? Infinity]?.atMs ?? durationMs;
    const blocks = own.map((frame) => ({
      atMs: frame.atMs,
      bytes: pictureBlock(frame, atMs, frame === frames.at(-1) ? durationMs - frame.atMs : null),
    }));
    for (let ms = Math.ceil(atMs / packetMs) * packetMs; ms < endMs; ms += packetMs)
      blocks.push({ atMs: ms, bytes: soundBlock(ms, atMs, durationMs) });
    const inOrder = blocks.toSorted((one, other) => one.atMs - other.atMs).map(({ bytes }) => bytes);
    return { atMs, bytes: element(0x1f43b675, uint(0xe7, atMs), ...inOrder) };
  });
}

function tracks({ width, height }: Film): Bytes {
  const colour = smallElement(0x55b0, uint(0x55b1, 1), uint(0x55b9, 1), uint(0x55ba, 1), uint(0x55bb, 1));
  const picture = smallElement(0xe0, uint(0xb0, width), uint(0xba, height), uint(0x53c0, 1), colour);
  const entry = (track: number, type: number, codec: string, ...more: readonly Bytes[]): Bytes =>
    smallElement(
      0xae,
      uint(0xd7, track),
      uint(0x73c5, track),
      uint(0x83, type),
      uint(0x9c, 0),
      text(0x86, codec),
      ...more,
    );
  return element(
    0x1654ae6b,
    // Blocks carry one addition: the transparency.
    entry(videoTrack, 1, "V_VP9", uint(0x55ee, 1), picture),
    entry(
      soundTrack,
      2,
      "A_OPUS",
      smallElement(0x63a2, opusHead),
      smallElement(0xe1, float(0xb5, 48_000), uint(0x9f, 1)),
    ),
  );
}

export function muxWebm(film: Film): Bytes {
  const header = element(
    0x1a45dfa3,
    uint(0x4286, 1),
    uint(0x42f7, 1),
    uint(0x42f2, 4),
    uint(0x42f3, 8),
    text(0x4282, "webm"),
    uint(0x4287, 4),
    uint(0x4285, 2),
  );
  const info = element(
    0x1549a966,
    uint(0x2ad7b1, 1_000_000),
    float(0x4489, film.durationMs),
    text(0x4d80, "heygen-v3"),
    text(0x5741, "heygen-v3"),
  );
  const entries = tracks(film);
  const parts = clusters(film);
  // Where to start from when seeking: before the data, so that a player knows at once. Positions count from the first element.
  const cues = (firstAt: number): Bytes => {
    let at = firstAt;
    const points = parts.map(({ atMs, bytes }) => {
      const position = at;
      at += bytes.length;
      return smallElement(
        0xbb,
        uint(0xb3, atMs, 4),
        smallElement(0xb7, uint(0xf7, videoTrack), uint(0xf1, position, 4)),
      );
    });
    return element(0x1c53bb6b, ...points);
  };
  const firstAt = info.length + entries.length + cues(0).length;
  return joined([header, element(0x18538067, info, entries, cues(firstAt), ...parts.map(({ bytes }) => bytes))]);
}
