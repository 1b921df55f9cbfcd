import { expect } from "vitest";

/** An independent reader of MP4 files: what the writer believes of itself is not taken on trust. */
export type Boxes = ReadonlyMap<string, readonly Uint8Array[]>;

const containers = new Set(["moov", "trak", "mdia", "minf", "stbl", "dinf"]);

export function readBoxes(bytes: Uint8Array, path = "", found: Map<string, Uint8Array[]> = new Map()): Boxes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  let at = 0;
  while (at < bytes.length) {
    const size = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (size < 8 || at + size > bytes.length) throw new Error(`Box ${path}${type} at ${at} has size ${size}.`);
    const body = bytes.subarray(at + 8, at + size);
    found.set(path + type, [...(found.get(path + type) ?? []), body]);
    if (containers.has(type)) readBoxes(body, `${path}${type}/`, found);
    at += size;
  }
  return found;
}

const stbl = "moov/trak/mdia/minf/stbl/";

export function numbers(body: Uint8Array | undefined, from: number, count?: number): readonly number[] {
  if (!body) throw new Error("No such box.");
  const view = new DataView(body.buffer, body.byteOffset, body.length);
  return Array.from({ length: count ?? (body.length - from) / 4 }, (_, at) => view.getUint32(from + at * 4));
}

export interface ReadTrack {
  readonly timescale: number;
  readonly mediaDuration: number;
  readonly movieDuration: number;
  readonly durations: readonly number[];
  readonly syncs: readonly number[];
  /** [offset in the file, size] of each sample. */
  readonly samples: readonly (readonly [number, number])[];
}

export function readTrack(boxes: Boxes, index = 0): ReadTrack {
  const of = (name: string): Uint8Array | undefined => boxes.get(name)?.[index];
  const [timescale = 0, mediaDuration = 0] = numbers(of("moov/trak/mdia/mdhd"), 12, 2);
  const [movieDuration = 0] = numbers(of("moov/trak/tkhd"), 20, 1);
  const [, ...times] = numbers(of(`${stbl}stts`), 4);
  const durations = times.flatMap((count, at) =>
    at % 2 === 0 ? Array.from({ length: count }, () => times[at + 1] ?? 0) : [],
  );
  const [fixed, count, ...sizes] = numbers(of(`${stbl}stsz`), 4);
  expect([fixed, count]).toEqual([0, sizes.length]);
  const [chunkCount, ...offsets] = numbers(of(`${stbl}stco`), 4);
  expect(chunkCount).toBe(offsets.length);
  const [, ...runs] = numbers(of(`${stbl}stsc`), 4);
  const samples: (readonly [number, number])[] = [];
  offsets.forEach((offset, at) => {
    let run = 0;
    while ((runs[run + 3] ?? Infinity) <= at + 1) run += 3;
    let place = offset;
    for (let left = runs[run + 1] ?? 0; left > 0; left--) {
      const size = sizes[samples.length] ?? -1;
      samples.push([place, size]);
      place += size;
    }
  });
  expect(samples).toHaveLength(sizes.length);
  // Without a table of sync samples every sample is one.
  const table = of(`${stbl}stss`);
  const syncs = table ? numbers(table, 8) : samples.map((_, at) => at + 1);
  return { timescale, mediaDuration, movieDuration, durations, syncs, samples };
}
