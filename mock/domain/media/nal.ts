import { type BitWriter, createBitWriter } from "./bits.ts";
import type { Bytes } from "./boxes.ts";

/** NAL units: what an H.264 stream is cut into. The header byte holds importance (bits 5 and 6) and kind. */
export const nalHeader = { idrSlice: 0x65, slice: 0x41, sequence: 0x67, picture: 0x68 } as const;

/**
 * Within a unit no three bytes may look like a start code, so a 3 goes between two zeros and any byte up to 3.
 */
function escaped(payload: Uint8Array): readonly number[] {
  const out: number[] = [];
  let zeros = 0;
  for (const byte of payload) {
    if (zeros === 2 && byte <= 3) {
      out.push(3);
      zeros = 0;
    }
    out.push(byte);
    zeros = byte === 0 ? zeros + 1 : 0;
  }
  return out;
}

/** A whole unit from what `write` writes; the closing stop bit is added here. */
export function createNal(header: number, write: (bits: BitWriter) => void): Bytes {
  const writer = createBitWriter();
  write(writer);
  writer.bits(1, 1);
  return Uint8Array.from([header, ...escaped(writer.bytes())]);
}
