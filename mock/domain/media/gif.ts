import { ascii, type Bytes, joined, u8 } from "./boxes.ts";
import { drawCard } from "./card.ts";
import type { Mosaic } from "./mosaic.ts";
import { macroblockPx, squarePx } from "./mosaic.ts";
import type { VideoCard } from "./mp4.ts";
import { evenSize } from "./mp4.ts";

/** A short moving preview: the card at half size, and a bar that runs along its foot again and again. */

const steps = 12;
const centisecondsPerStep = 15;
/** Pixels of the preview for each square of the card. */
const zoom = 2;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function little(...values: readonly number[]): Bytes {
  return Uint8Array.from(values.flatMap((value) => [value & 0xff, value >> 8]));
}

/** The colour of a brightness in a BT.709 picture of one tint. */
function rgb(luma: number, { cb, cr }: Pick<Mosaic, "cb" | "cr">): readonly number[] {
  const bright = (255 / 219) * (luma - 16);
  const [blue, red] = [(255 / 224) * (cb - 128), (255 / 224) * (cr - 128)];
  return [bright + 1.5748 * red, bright - 0.1873 * blue - 0.4681 * red, bright + 1.8556 * blue].map((channel) =>
    Math.min(255, Math.max(0, Math.round(channel))),
  );
}

const codeSize = 8;
const [clear, end] = [256, 257];

/** LZW as GIF has it: codes of 9 to 12 bits, the lowest bit first, the table begun anew when it is full. */
function compressed(indices: Uint8Array): Bytes {
  const out: number[] = [];
  let [pending, pendingCount] = [0, 0];
  let width = codeSize + 1;
  let next = end + 1;
  const known = new Map<number, number>();
  const put = (code: number): void => {
    pending |= code << pendingCount;
    pendingCount += width;
    while (pendingCount >= 8) {
      out.push(pending & 0xff);
      pending >>= 8;
      pendingCount -= 8;
    }
  };
  put(clear);
  let prefix = indices[0] ?? 0;
  for (const index of indices.subarray(1)) {
    const key = prefix * 256 + index;
    const longer = known.get(key);
    if (longer !== undefined) {
      prefix = longer;
      continue;
    }
    put(prefix);
    prefix = index;
    if (next === 4096) {
      put(clear);
      known.clear();
      next = end + 1;
      width = codeSize + 1;
    } else {
      if (next === 1 << width) width += 1;
      known.set(key, next);
      next += 1;
    }
  }
  put(prefix);
  // The reader's table grew by that code.
  if (next === 1 << width && width < 12) width += 1;
  put(end);
  if (pendingCount > 0) out.push(pending & 0xff);
  return Uint8Array.from(out);
}

/** Data goes in pieces of up to 255 bytes, and none of them says the end. */
function pieces(data: Bytes): Bytes {
  const parts: Bytes[] = [u8(codeSize)];
  for (let at = 0; at < data.length; at += 255) {
    const piece = data.slice(at, at + 255);
    parts.push(u8(piece.length), piece);
  }
  return joined([...parts, u8(0)]);
}

function frame({ left, top, width, height }: Area, indexAt: (x: number, y: number) => number): Bytes {
  const indices = Uint8Array.from({ length: width * height }, (_, at) =>
    indexAt(left + (at % width), top + Math.floor(at / width)),
  );
  return joined([
    // Stays under the next one.
    u8(0x21, 0xf9, 4, 1 << 2),
    little(centisecondsPerStep),
    u8(0, 0, 0x2c),
    little(left, top, width, height),
    u8(0),
    pieces(compressed(indices)),
  ]);
}

/** The same card gives the same bytes. */
export function renderGif(card: VideoCard): Bytes {
  const [width, height] = [evenSize(card.width), evenSize(card.height)];
  const mosaic = drawCard({ width, height, hue: card.hue, lines: card.lines });
  const stride = (mosaic.macroblocksAcross * macroblockPx) / squarePx;
  const screen = {
    left: 0,
    top: 0,
    width: Math.ceil(width / squarePx) * zoom,
    height: Math.ceil(height / squarePx) * zoom,
  };
  const palette = Array.from({ length: 256 }, (_, luma) => rgb(luma, mosaic)).flat();
  const whole = frame(screen, (x, y) => mosaic.luma[Math.floor(y / zoom) * stride + Math.floor(x / zoom)] ?? 0);
  const barInk = 200;
  const bars = Array.from({ length: steps }, (_, step) => {
    const [left, right] = [step, step + 1].map((at) => Math.round((screen.width * at) / steps)) as [number, number];
    return frame({ left, top: screen.height - zoom, width: Math.max(1, right - left), height: zoom }, () => barInk);
  });
  return joined([
    ascii("GIF89a"),
    little(screen.width, screen.height),
    // A table of 256 colours.
    u8(0xf7, 0, 0),
    Uint8Array.from(palette),
    // For ever.
    u8(0x21, 0xff, 11),
    ascii("NETSCAPE2.0"),
    u8(3, 1, 0, 0, 0),
    whole,
    ...bars,
    u8(0x3b),
  ]);
}
