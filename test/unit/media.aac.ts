/**
 * A small reader of AAC frames, written from the standard and apart from the writer under test: one channel, long
 * windows, the one code book that is used. It stops at everything else.
 */

export interface Heard {
  /** Scale of a line of size 1, in steps of 1.5 dB; null: nothing sounds. */
  readonly gain: number | null;
  /** Lines that sound, with their sign. */
  readonly lines: ReadonlyMap<number, 1 | -1>;
}

/** Book 1, as far as one line in four goes: code word → place and sign, -1 for none. */
const book: Readonly<Record<string, readonly [place: number, sign: 1 | -1]>> = {
  "0": [-1, 1],
  "10000": [0, 1],
  "10001": [0, -1],
  "10011": [1, 1],
  "10111": [1, -1],
  "10110": [2, 1],
  "10101": [2, -1],
  "10100": [3, 1],
  "10010": [3, -1],
};

export function readAacFrame(frame: Uint8Array): Heard {
  const text = [...frame].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  let at = 0;
  const word = (count: number): string => text.slice(at, (at += count));
  const bits = (count: number): number => Number.parseInt(word(count), 2);
  const expectBits = (count: number, value: number, what: string): void => {
    const found = bits(count);
    if (found !== value) throw new Error(`${what} is ${found}.`);
  };
  expectBits(3, 0, "The element");
  expectBits(4, 0, "Its number");
  const gain = bits(8);
  expectBits(4, 0, "The window");
  const bands = bits(6);
  expectBits(1, 0, "Prediction");
  const lines = new Map<number, 1 | -1>();
  if (bands > 0) {
    expectBits(4, 1, "The code book");
    expectBits(5, bands, "The section's length");
    for (let band = 0; band < bands; band += 1) expectBits(1, 0, "A step of the scale");
  }
  expectBits(3, 0, "A tool");
  // At 16 kHz the first 11 bands hold 8 lines each.
  if (bands > 11) throw new Error("Wider bands.");
  for (let four = 0; four < bands * 8; four += 4) {
    let code = "";
    while (!Object.hasOwn(book, code)) {
      code += word(1);
      if (code.length > 5) throw new Error(`No code ${code}.`);
    }
    const [place, sign] = book[code] ?? [-1, 1];
    if (place >= 0) lines.set(four + place, sign);
  }
  expectBits(3, 7, "The end");
  if (text.length - at > 7) throw new Error("Bytes after the end.");
  return { gain: bands === 0 ? null : gain, lines };
}
