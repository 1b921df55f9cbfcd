/** A PNG in two colours, written without compression: small sizes only. */

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of what is not ink and of what is, each 0 to 255. */
  readonly colours: readonly [readonly [number, number, number], readonly [number, number, number]];
  readonly isInk: (x: number, y: number) => boolean;
}

export function renderPng({ width, height, colours, isInk }: Drawing): Uint8Array<ArrayBuffer> {
  const rowBytes = 1 + Math.ceil(width / 8);
  const rows = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * rowBytes + 1 + (x >> 3);
      if (isInk(x, y)) rows[at] = (rows[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  const header = [...number32(width), ...number32(height), 1, 3, 0, 0, 0];
  return Uint8Array.from([
    137,
    80,
    78,
    71,
    13,
    10,
    26,
    10,
    ...chunk("IHDR", header),
    ...chunk("PLTE", colours.flat()),
    ...chunk("IDAT", [...stored(rows)]),
    ...chunk("IEND", []),
  ]);
}

function number32(value: number): readonly number[] {
  return [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];
}

function chunk(type: string, data: readonly number[]): readonly number[] {
  const body = [...type].map((letter) => letter.charCodeAt(0)).concat(data);
  return [...number32(data.length), ...body, ...number32(crc32(body))];
}

const blockBytes = 65_535;

/** A zlib stream of blocks that are not compressed (RFC 1950, RFC 1951 section 3.2.4). */
function stored(data: Uint8Array): readonly number[] {
  const out = [0x78, 0x01];
  for (let from = 0; from < data.length; from += blockBytes) {
    const block = data.subarray(from, from + blockBytes);
    const isLast = from + blockBytes >= data.length ? 1 : 0;
    const length = [block.length & 255, block.length >> 8];
    out.push(isLast, ...length, ...length.map((byte) => byte ^ 255));
    for (const byte of block) out.push(byte);
  }
  return [...out, ...number32(adler32(data))];
}

function adler32(data: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return high * 65_536 + low;
}

function crc32(data: readonly number[]): number {
  let crc = 0xffff_ffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}
