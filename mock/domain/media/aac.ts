import type { BitWriter } from "./bits.ts";
import { createBitWriter } from "./bits.ts";
import { box, type Bytes, fullBox, joined, u16, u32, u8 } from "./boxes.ts";
import { pitchOf } from "./chime.ts";
import type { Sample, Track } from "./muxer.ts";
import { semitonesOf, type Tone } from "./recording.ts";

/**
 * Humming as AAC-LC without an encoder: a frame states which of its 1024 frequencies sound, and a hum needs three of
 * them. About 11 bytes for 64 ms, 4 where nothing sounds, in the codec that real videos have.
 */

export const sampleRate = 16_000;
const frameLength = 1024;
const hertzPerLine = sampleRate / 2 / frameLength;
/** Index of 16 kHz among the format's sample rates. */
const rateIndex = 8;

/** Only the lowest bands are used; at 16 kHz each of them holds 8 lines. */
const bands = 11;
const lines = bands * 8;
/** A band's scale is 2^((gain - 100) / 4) for a line of size 1: this one is quiet, -25 dB of full scale. */
const loudestGain = 183;
/** Below this share of full loudness there is silence. */
const faintest = 0.08;

/** Huffman codes of book 1 for four lines of which at most one sounds, by the place and sign of that one. */
const silentFour: readonly [number, number] = [0, 1];
const soundingFour: readonly (readonly [plus: number, minus: number])[] = [
  [0x10, 0x11],
  [0x13, 0x17],
  [0x16, 0x15],
  [0x14, 0x12],
];

export interface Hum {
  /** Pitch in Hertz, up to 220. */
  readonly pitch: number;
  /** 0 to 1. */
  readonly loudness: number;
}

/** One frame. Its number matters because a steady tone turns by a quarter circle from frame to frame. @param hum null: silence */
function frameOf(hum: Hum | null, number: number): Bytes {
  const writer = createBitWriter();
  const { bits } = writer;
  bits(0, 3 + 4); // a single channel, the first
  bits(hum === null ? 0 : loudestGain + Math.round(4 * Math.log2(hum.loudness)), 8);
  bits(0, 1 + 2 + 1); // one long window, sine shaped
  bits(hum === null ? 0 : bands, 6);
  bits(0, 1); // no prediction
  if (hum !== null) {
    bits(1, 4); // one section, book 1
    bits(bands, 5);
    bits(0, bands); // each band as loud as the one before
  }
  bits(0, 3); // no pulses, no noise shaping, no gain control
  if (hum !== null) writeLines(writer, hum.pitch, number);
  bits(7, 3); // end
  return writer.bytes();
}

function writeLines({ bits }: BitWriter, pitch: number, number: number): void {
  const sounding = new Set([1, 2, 3].map((partial) => Math.round((pitch * partial) / hertzPerLine - 0.5)));
  for (let four = 0; four < lines; four += 4) {
    const place = [0, 1, 2, 3].find((at) => sounding.has(four + at));
    if (place === undefined) bits(...silentFour);
    else {
      const isOdd = place % 2 === 1;
      const turn = (isOdd ? 4 - (number % 4) : number) % 4;
      bits(soundingFour[place]?.[turn < 2 ? 0 : 1] ?? 0, 5);
    }
  }
}

/** A track of exactly `durationMs`: the last frame counts for what is left. */
export function humTrack(
  tones: readonly Tone[],
  { durationMs, hue }: { readonly durationMs: number; readonly hue: number },
): Track {
  const total = (durationMs * sampleRate) / 1000;
  const frameMs = (frameLength * 1000) / sampleRate;
  const silence = frameOf(null, 0);
  let tone = 0;
  const samples = Array.from({ length: Math.ceil(total / frameLength) }, (_, at): Sample => {
    // A frame is heard over two frames' time and is loudest between them.
    const ms = (at + 1) * frameMs;
    while ((tones[tone]?.endMs ?? Infinity) <= ms) tone += 1;
    const { startMs, endMs } = tones[tone] ?? { startMs: Infinity, endMs: Infinity };
    const loudness = ms < startMs ? 0 : Math.sin((Math.PI * (ms - startMs)) / (endMs - startMs));
    const pitch = (pitchOf(hue) / 2) * 2 ** (semitonesOf(tone) / 12);
    return {
      bytes: loudness < faintest ? silence : frameOf({ pitch: Math.min(pitch, 220), loudness }, at),
      duration: Math.min(frameLength, total - at * frameLength),
      sync: true,
    };
  });
  return { kind: "audio", timescale: sampleRate, sampleEntry: aacSampleEntry(), samples, width: 0, height: 0 };
}

/** A descriptor of MPEG-4 systems: a tag, a length, what is in it. */
function descriptor(tag: number, ...parts: readonly Bytes[]): Bytes {
  const body = joined(parts);
  return joined([u8(tag, body.length), body]);
}

/** Sample description of a track with one channel. */
function aacSampleEntry(): Bytes {
  const objectTypeLc = 2;
  const specific = u16((objectTypeLc << 11) | (rateIndex << 7) | (1 << 3));
  const stream = descriptor(
    3,
    u16(0),
    u8(0),
    // AAC, an audio stream, no buffer size, no bit rates.
    descriptor(4, u8(0x40, 0x15, 0, 0, 0), u32(0, 0), descriptor(5, specific)),
    descriptor(6, u8(2)),
  );
  return box(
    "mp4a",
    u8(0, 0, 0, 0, 0, 0),
    u16(1),
    u32(0, 0),
    u16(1, 16, 0, 0),
    u32(sampleRate * 0x10000),
    fullBox("esds", 0, stream),
  );
}
