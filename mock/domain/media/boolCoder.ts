import type { Bytes } from "./boxes.ts";

/** VP9's arithmetic coder: yes or no, each with the chance of a no in 256. */
export interface BoolCoder {
  readonly write: (bit: boolean | number, chanceOfNo: number) => void;
  /** The lowest `count` bits of a number, most significant first, each as likely as not. */
  readonly literal: (value: number, count: number) => void;
  readonly bytes: () => Bytes;
}

const even = 128;

export function createBoolCoder(): BoolCoder {
  const out: number[] = [];
  // What is written so far is `out` and then the bits of `low`, of which `waiting + 8` are not yet known to be final.
  let low = 0;
  let range = 255;
  let waiting = -24;

  function carry(): void {
    let at = out.length - 1;
    while (out[at] === 255) {
      out[at] = 0;
      at -= 1;
    }
    out[at] = (out[at] ?? 0) + 1;
  }

  function write(bit: boolean | number, chanceOfNo: number): void {
    const split = 1 + (((range - 1) * chanceOfNo) >> 8);
    if (bit) {
      low += split;
      range -= split;
    } else range = split;
    let shift = Math.clz32(range) - 24;
    range <<= shift;
    waiting += shift;
    if (waiting >= 0) {
      const offset = shift - waiting;
      // As an unsigned number: a sum that has run over its 24 bits has a carry at the top.
      const moved = low * 2 ** (offset - 1);
      if (moved >= 2 ** 31) carry();
      out.push(Math.floor((low * 2 ** offset) / 2 ** 24) & 0xff);
      low = (low * 2 ** offset) % 2 ** 24;
      shift = waiting;
      waiting -= 8;
    }
    low *= 2 ** shift;
  }

  function literal(value: number, count: number): void {
    for (let at = count - 1; at >= 0; at--) write((value >> at) & 1, even);
  }

  // The decoder expects a zero before anything else.
  write(0, even);
  return {
    write,
    literal,
    bytes: () => {
      literal(0, 32);
      // An end that looks like the index of a frame of several parts gets a byte more.
      if (((out.at(-1) ?? 0) & 0xe0) === 0xc0) out.push(0);
      return Uint8Array.from(out);
    },
  };
}
