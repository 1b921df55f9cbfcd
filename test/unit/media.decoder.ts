/**
 * A small H.264 reader, written from the standard and apart from the writer under test: it knows the few tools that
 * a card uses and stops at everything else. ffmpeg and Chromium were shown the same files while this was written.
 */

interface Reader {
  readonly bits: (count: number) => number;
  readonly ue: () => number;
  readonly se: () => number;
  readonly align: () => void;
}

function readerOf(unit: Uint8Array): Reader {
  const payload: number[] = [];
  let zeros = 0;
  for (const byte of unit.subarray(1)) {
    if (zeros >= 2 && byte === 3) zeros = 0;
    else {
      payload.push(byte);
      zeros = byte === 0 ? zeros + 1 : 0;
    }
  }
  let at = 0;
  const bit = (): number => ((payload[at >> 3] ?? 0) >> (7 - (at++ & 7))) & 1;
  const bits = (count: number): number => {
    let value = 0;
    for (let left = count; left > 0; left--) value = value * 2 + bit();
    return value;
  };
  const ue = (): number => {
    let size = 0;
    while (bit() === 0) if (++size > 32) throw new Error("No code.");
    return 2 ** size - 1 + bits(size);
  };
  const se = (): number => {
    const code = ue();
    return code % 2 === 1 ? (code + 1) / 2 : -code / 2;
  };
  return { bits, ue, se, align: () => void (at = (at + 7) & ~7) };
}

export function parseSequence(unit: Uint8Array): {
  readonly width: number;
  readonly height: number;
  readonly fps: number;
} {
  const { bits, ue } = readerOf(unit);
  if (unit[0] !== 0x67 || bits(8) !== 66) throw new Error("Not a baseline sequence.");
  bits(16);
  const [id, , order] = [ue(), ue(), ue(), ue(), bits(1)];
  if (id !== 0 || order !== 2) throw new Error("Another kind of sequence.");
  const [across, down] = [ue() + 1, ue() + 1];
  bits(2);
  const crop = bits(1) === 1 ? [ue(), ue(), ue(), ue()] : [0, 0, 0, 0];
  const [left = 0, right = 0, top = 0, bottom = 0] = crop;
  // Usability: aspect (idc 1), no overscan, signal with colours, no chroma place, timing.
  if (bits(1) !== 1 || bits(1) !== 1 || bits(8) !== 1 || bits(1) !== 0 || bits(5) !== 0b11010 || bits(1) !== 1)
    throw new Error("Other usability.");
  bits(24);
  if (bits(1) !== 0 || bits(1) !== 1) throw new Error("No timing.");
  const [tick, scale] = [bits(32), bits(32)];
  return { width: across * 16 - 2 * (left + right), height: down * 16 - 2 * (top + bottom), fps: scale / tick / 2 };
}

/** Code word → [coefficients, of which trailing ones], for none or one coefficient. */
const countCodes: readonly (readonly [number, Readonly<Record<string, readonly [number, number]>>])[] = [
  [2, { "1": [0, 0], "000101": [1, 0], "01": [1, 1] }],
  [4, { "11": [0, 0], "001011": [1, 0], "10": [1, 1] }],
  [8, { "1111": [0, 0], "001111": [1, 0], "1110": [1, 1] }],
  [Infinity, { "000011": [0, 0], "000000": [1, 0], "000001": [1, 1] }],
];

function readCoefficient({ bits }: Reader, context: number): { readonly count: number; readonly level: number } {
  const codes = countCodes.find(([below]) => context < below)?.[1] ?? {};
  let word = "";
  while (!Object.hasOwn(codes, word)) {
    word += bits(1);
    if (word.length > 6) throw new Error("More than one coefficient.");
  }
  const [count, ones] = codes[word] ?? [0, 0];
  if (count === 0) return { count, level: 0 };
  let level: number;
  if (ones === 1) level = bits(1) === 1 ? -1 : 1;
  else {
    let prefix = 0;
    while (bits(1) === 0) prefix++;
    // Since no trailing one came before, the code counts from 2.
    const code = 2 + (prefix < 14 ? prefix : prefix === 14 ? 14 + bits(4) : 30 + bits(12));
    level = code % 2 === 0 ? (code + 2) / 2 : -(code + 1) / 2;
  }
  if (bits(1) !== 1) throw new Error("Zeros before the coefficient.");
  return { count, level };
}

/** Code number → luma quarters with coefficients (intra, no chroma). */
const patterns = new Map([
  [2, 15],
  [3, 0],
  [8, 7],
  [9, 11],
  [10, 13],
  [11, 14],
  [17, 3],
  [18, 5],
  [19, 10],
  [20, 12],
  [29, 1],
  [30, 2],
  [31, 4],
  [32, 8],
  [37, 6],
  [38, 9],
]);

export interface Decoded {
  readonly macroblocksAcross: number;
  readonly macroblocksDown: number;
  readonly luma: Uint8Array;
  readonly cb: number;
  readonly cr: number;
}

export function decodeKeyFrame(unit: Uint8Array, macroblocksAcross: number, macroblocksDown: number): Decoded {
  const reader = readerOf(unit);
  const { bits, ue, se } = reader;
  const header = [unit[0], ue(), ue(), ue(), bits(8), ue(), bits(2), se(), ue()];
  if (header.join() !== "101,0,7,0,0,0,0,0,1") throw new Error(`Slice header ${header.join()}.`);

  const stride = macroblocksAcross * 4;
  const luma = new Uint8Array(stride * macroblocksDown * 4);
  const counts = new Uint8Array(luma.length);
  const modes: number[] = Array.from({ length: luma.length }, () => 2);
  let [cb, cr] = [0, 0];

  const leftOf = (at: number): number | null => (at % stride > 0 ? at - 1 : null);
  const aboveOf = (at: number): number | null => (at >= stride ? at - stride : null);
  const context = (at: number): number => {
    const known = [leftOf(at), aboveOf(at)].flatMap((place) => (place === null ? [] : [counts[place] ?? 0]));
    return known.length === 0 ? 0 : Math.ceil(known.reduce((sum, count) => sum + count, 0) / known.length);
  };
  const edge = (place: number | null): number => {
    if (place === null) throw new Error("Prediction from outside.");
    return luma[place] ?? 0;
  };

  for (let macroblock = 0; macroblock < macroblocksAcross * macroblocksDown; macroblock++) {
    const origin = Math.floor(macroblock / macroblocksAcross) * 4 * stride + (macroblock % macroblocksAcross) * 4;
    const squares = Array.from(
      { length: 16 },
      (_, at) => origin + ((at & 2) / 2 + (at & 8) / 4) * stride + (at & 1) + (at & 4) / 2,
    );
    const type = ue();
    if (type === 25) {
      reader.align();
      const samples = Array.from({ length: 256 }, () => bits(8));
      for (let y = 0; y < 16; y++)
        for (let x = 0; x < 16; x++) luma[origin + (y >> 2) * stride + (x >> 2)] = samples[y * 16 + x] ?? 0;
      const chroma = Array.from({ length: 128 }, () => bits(8));
      [cb, cr] = [chroma[0] ?? 0, chroma[64] ?? 0];
      for (const at of squares) counts[at] = 16;
    } else if (type === 1 || type === 2) {
      if (ue() !== 0 || se() !== 0) throw new Error("Chroma mode or quantizer.");
      const { level } = readCoefficient(reader, context(origin));
      for (let at = 0; at < 16; at++) {
        const [x, y] = [at % 4, at >> 2];
        const from =
          type === 1
            ? edge(origin < stride ? null : origin - stride + x)
            : edge(origin % stride === 0 ? null : origin + y * stride - 1);
        luma[origin + y * stride + x] = from + 4 * level;
      }
    } else if (type === 0) {
      const chosen = squares.map((at) => {
        const [left, above] = [leftOf(at), aboveOf(at)];
        const expected = left === null || above === null ? 2 : Math.min(modes[left] ?? 2, modes[above] ?? 2);
        const other = bits(1) === 1 ? null : bits(3);
        const mode = other === null ? expected : other < expected ? other : other + 1;
        modes[at] = mode;
        return mode;
      });
      if (ue() !== 0) throw new Error("Chroma mode.");
      const pattern = patterns.get(ue());
      if (pattern === undefined) throw new Error("Chroma coefficients.");
      if (pattern > 0 && se() !== 0) throw new Error("Quantizer.");
      squares.forEach((at, index) => {
        const coded = (pattern >> (index >> 2)) & 1;
        const { count, level } = coded === 1 ? readCoefficient(reader, context(at)) : { count: 0, level: 0 };
        counts[at] = count;
        const known = [leftOf(at), aboveOf(at)].flatMap((place) => (place === null ? [] : [luma[place] ?? 0]));
        const mean =
          known.length === 0
            ? 128
            : Math.floor((known.reduce((sum, value) => sum + value, 0) + known.length / 2) / known.length);
        const from = chosen[index] === 0 ? edge(aboveOf(at)) : chosen[index] === 1 ? edge(leftOf(at)) : mean;
        luma[at] = from + 16 * level;
      });
    } else throw new Error(`Macroblock type ${type}.`);
  }
  if (bits(1) !== 1) throw new Error("No stop bit after the last macroblock.");
  return { macroblocksAcross, macroblocksDown, luma, cb, cr };
}
