import type { Bytes } from "./boxes.ts";

/** Writes bits from the most significant end, with the two variable-length codes that H.264 uses everywhere. */
export interface BitWriter {
  /** The lowest `count` bits of `value`, at most 32. */
  readonly bits: (value: number, count: number) => void;
  /** Exp-Golomb code of a whole number from 0. */
  readonly ue: (value: number) => void;
  /** Exp-Golomb code of a signed whole number. */
  readonly se: (value: number) => void;
  /** Zero bits up to the next whole byte. */
  readonly align: () => void;
  /** `count` equal bytes; only when aligned. */
  readonly fill: (byte: number, count: number) => void;
  /** What was written so far, padded with zero bits. */
  readonly bytes: () => Bytes;
}

export function createBitWriter(): BitWriter {
  let buffer = new Uint8Array(256);
  let length = 0;
  let pending = 0;
  let pendingCount = 0;

  function reserve(count: number): void {
    if (length + count <= buffer.length) return;
    const larger = new Uint8Array(Math.max(buffer.length * 2, length + count));
    larger.set(buffer);
    buffer = larger;
  }

  function bits(value: number, count: number): void {
    if (count > 16) {
      bits(value >>> 16, count - 16);
      bits(value & 0xffff, 16);
      return;
    }
    // At most 7 bits wait here, so 23 bits are the most that are held at once.
    pending = (pending << count) | (value & ((1 << count) - 1));
    pendingCount += count;
    while (pendingCount >= 8) {
      pendingCount -= 8;
      reserve(1);
      buffer[length++] = (pending >>> pendingCount) & 0xff;
    }
    pending &= (1 << pendingCount) - 1;
  }

  function ue(value: number): void {
    const size = 32 - Math.clz32(value + 1);
    bits(0, size - 1);
    bits(value + 1, size);
  }

  function se(value: number): void {
    ue(value > 0 ? 2 * value - 1 : -2 * value);
  }

  function align(): void {
    if (pendingCount > 0) bits(0, 8 - pendingCount);
  }

  function fill(byte: number, count: number): void {
    reserve(count);
    buffer.fill(byte, length, length + count);
    length += count;
  }

  function bytes(): Bytes {
    align();
    return buffer.slice(0, length);
  }

  return { bits, ue, se, align, fill, bytes };
}
