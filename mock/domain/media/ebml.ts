import { ascii, type Bytes, joined } from "./boxes.ts";

/** Building blocks of a WebM file (EBML): elements that know their size. Ids are written with their marker, as in the standard's tables. */

function bigEndian(value: number, count: number): Bytes {
  return Uint8Array.from({ length: count }, (_, at) => Math.floor(value / 256 ** (count - 1 - at)) & 0xff);
}

function idBytes(id: number): Bytes {
  return bigEndian(id, Math.ceil((32 - Math.clz32(id)) / 8));
}

/** A length in four bytes, so that an element's size does not depend on where it stands. */
function sizeBytes(size: number): Bytes {
  return bigEndian(0x1000_0000 + size, 4);
}

export function element(id: number, ...parts: readonly Bytes[]): Bytes {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return joined([idBytes(id), sizeBytes(size), ...parts]);
}

/** Small parts come by the thousand: their length takes one byte while it is below 127. */
export function smallElement(id: number, ...parts: readonly Bytes[]): Bytes {
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  return size < 127 ? joined([idBytes(id), Uint8Array.of(0x80 | size), ...parts]) : element(id, ...parts);
}

/** @param count bytes to write it in; default: as few as will do */
export function uint(
  id: number,
  value: number,
  count: number = Math.max(1, Math.ceil(Math.log2(value + 1) / 8)),
): Bytes {
  return smallElement(id, bigEndian(value, count));
}

export function float(id: number, value: number): Bytes {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setFloat64(0, value);
  return smallElement(id, bytes);
}

export function text(id: number, value: string): Bytes {
  return smallElement(id, ascii(value));
}
