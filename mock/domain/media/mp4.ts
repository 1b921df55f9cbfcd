import { humTrack } from "./aac.ts";
import { tonesOf } from "./babble.ts";
import { type Bytes, joined, u32 } from "./boxes.ts";
import { drawCard } from "./card.ts";
import { intraSlice } from "./intraSlice.ts";
import { avcSampleEntry, mux, type Sample, type Track } from "./muxer.ts";
import { framesPerKeyFrame, pictureParameters, sequenceParameters } from "./parameterSets.ts";
import { skipSlice } from "./skipSlice.ts";

/**
 * A still card with lines of text as a playable video, without any encoder library: a key frame every 250 frames,
 * and between them frames that say "as before"; and a voice that hums. The size of a file is almost only its text.
 */
export interface VideoCard {
  /** Pixels, 16 to 4096; an odd size is made even by one pixel more, since colour has half the resolution. */
  readonly width: number;
  readonly height: number;
  /** Kept to the millisecond: the last frame is shorter if needed. At least 1, at most 6 hours. */
  readonly durationMs: number;
  /** The first line is the title. */
  readonly lines: readonly string[];
  /** Colour of the ground in degrees. */
  readonly hue: number;
  /** Whole frames per second, 1 to 60. Default 25, fewer for videos above two minutes, so that they stay small. */
  readonly fps?: number;
  /** What is said; null: something that nobody wrote down. Left out, the track of sound is silent. */
  readonly script?: string | null;
}

const longestMs = 6 * 3_600_000;
/** A default frame rate is lowered until a video has no more frames than this. */
const mostFrames = 3600;

function within(value: number, least: number, most: number): number {
  return Number.isNaN(value) ? least : Math.min(most, Math.max(least, Math.round(value)));
}

/** Pixels of a side as they are rendered. */
export function evenSize(value: number): number {
  const size = within(value, 16, 4096);
  return size + (size % 2);
}

/** Milliseconds of a video as they are rendered. */
export function withinLength(durationMs: number): number {
  return within(durationMs, 1, longestMs);
}

/** The frame rate used when a card names none. */
export function defaultFps(durationMs: number): number {
  return [25, 10, 5, 2].find((fps) => (durationMs * fps) / 1000 <= mostFrames) ?? 1;
}

/** In a file each unit stands behind its length. */
function framed(unit: Bytes): Bytes {
  return joined([u32(unit.length), unit]);
}

/** The card as a video track. */
export function videoTrack(card: VideoCard): Track {
  const durationMs = withinLength(card.durationMs);
  const fps = within(card.fps ?? defaultFps(durationMs), 1, 60);
  const width = evenSize(card.width);
  const height = evenSize(card.height);
  const mosaic = drawCard({ width, height, hue: card.hue, lines: card.lines });
  const { macroblocksAcross, macroblocksDown } = mosaic;
  const sequence = sequenceParameters({ macroblocksAcross, macroblocksDown, width, height, fps });

  const keyFrame = framed(intraSlice(mosaic));
  const repeats = Array.from({ length: framesPerKeyFrame - 1 }, (_, at) =>
    framed(skipSlice(macroblocksAcross * macroblocksDown, at + 1)),
  );

  // In units of 1/1000 of a frame at full rate every frame lasts 1000, and the total is exact.
  const total = durationMs * fps;
  const count = Math.ceil(total / 1000);
  const samples = Array.from({ length: count }, (_, at): Sample => {
    const turn = at % framesPerKeyFrame;
    const duration = Math.min(1000, total - at * 1000);
    return turn === 0
      ? { bytes: keyFrame, duration, sync: true }
      : { bytes: repeats[turn - 1] ?? keyFrame, duration, sync: false };
  });
  return {
    kind: "video",
    timescale: fps * 1000,
    sampleEntry: avcSampleEntry(width, height, sequence, pictureParameters()),
    samples,
    width,
    height,
  };
}

/** The same card gives the same bytes. Never throws: sizes and durations out of range are moved into it. */
export function renderMp4(card: VideoCard): Bytes {
  const durationMs = withinLength(card.durationMs);
  const tones = card.script === undefined ? [] : tonesOf(card.script, durationMs);
  return mux([videoTrack(card), humTrack(tones, { durationMs, hue: card.hue })]);
}
