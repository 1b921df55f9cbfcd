/** Byte building blocks of an MP4 file (ISO base media): big-endian numbers, and boxes that know their size. */

/** On a plain buffer, so that they can be a response body as they are. */
export type Bytes = Uint8Array<ArrayBuffer>;

export function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

export function u8(...values: readonly number[]): Bytes {
  return Uint8Array.from(values);
}

export function u16(...values: readonly number[]): Bytes {
  return Uint8Array.from(values.flatMap((value) => [value >>> 8, value & 0xff]));
}

export function u32(...values: readonly number[]): Bytes {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, at) => view.setUint32(at * 4, value));
  return bytes;
}

export function ascii(text: string): Bytes {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function box(type: string, ...parts: readonly Bytes[]): Bytes {
  const size = parts.reduce((sum, part) => sum + part.length, 8);
  return joined([u32(size), ascii(type), ...parts]);
}

/** A box with a version (0 here) and flags. */
export function fullBox(type: string, flags: number, ...parts: readonly Bytes[]): Bytes {
  return box(type, u32(flags), ...parts);
}
