import { describe, expect, test } from "vitest";
import { muxWebm, type Shown } from "../../mock/domain/media/webm.ts";

const masters = new Set(
  "1a45dfa3 18538067 1549a966 1654ae6b ae e0 55b0 e1 1c53bb6b bb b7 1f43b675 a0 75a1 a6".split(" "),
);

interface Element {
  readonly id: string;
  readonly value: string | readonly Element[];
  /** Where it begins in the file. */
  readonly at: number;
}

/** A reader of Matroska: a tree of elements, the content of each leaf in hexadecimal. */
function readElements(file: Buffer, start = 0, end: number = file.length): readonly Element[] {
  const elements: Element[] = [];
  for (let at = start; at < end;) {
    const first = at;
    const idLength = Math.clz32(file[at] ?? 0) - 23;
    const id = file.toString("hex", at, at + idLength);
    at += idLength;
    const sizeLength = Math.clz32(file[at] ?? 0) - 23;
    const size = file.readUIntBE(at, sizeLength) - 2 ** (7 * sizeLength);
    at += sizeLength;
    const value = masters.has(id) ? readElements(file, at, at + size) : file.toString("hex", at, at + size);
    elements.push({ id, value, at: first });
    at += size;
    if (at > end) throw new Error(`${id} is longer than what holds it.`);
  }
  return elements;
}

/** Like `id(child child=hex …)`. */
function told(elements: readonly Element[]): string {
  return elements
    .map(({ id, value }) => (typeof value === "string" ? `${id}=${value}` : `${id}(${told(value)})`))
    .join(" ");
}

const hex = (text: string): string => Buffer.from(text).toString("hex");
const frame = (atMs: number, isKey: boolean, fill: number): Shown => ({
  atMs,
  isKey,
  picture: Uint8Array.of(fill, 1),
  alpha: Uint8Array.of(fill, 2),
});

function read(durationMs: number, frames: readonly Shown[]): { part: (id: string) => readonly Element[] } {
  const elements = readElements(Buffer.from(muxWebm({ width: 640, height: 360, durationMs, frames })));
  const segment = elements[1]?.value;
  if (elements.length !== 2 || typeof segment !== "object") throw new Error("No head and body.");
  return { part: (id) => [...elements, ...segment].filter((element) => element.id === id) };
}

const silence = "f8fffe";
const sound = (ms: string): string => `a3=82${ms}80${silence}`;
const picture = (ms: string, fill: string, more = ""): string =>
  `a0(a1=81${ms}00${fill}01 75a1(a6(ee=01 a5=${fill}02))${more})`;

describe("a WebM file", () => {
  const { part } = read(65, [frame(0, true, 1), frame(15, false, 2), frame(40, true, 3), frame(55, false, 4)]);

  test("says what it is, who wrote it, and how long it lasts in milliseconds", () => {
    expect(told(part("1a45dfa3"))).toBe(
      `1a45dfa3(4286=01 42f7=01 42f2=04 42f3=08 4282=${hex("webm")} 4287=04 4285=02)`,
    );
    // 65 as a number of 64 bits.
    expect(told(part("1549a966"))).toBe(
      `1549a966(2ad7b1=0f4240 4489=4050400000000000 4d80=${hex("heygen-v3")} 5741=${hex("heygen-v3")})`,
    );
  });

  test("has a track of pictures with transparency, and one of sound", () => {
    const head = `${hex("OpusHead")}0101000080bb0000000000`;
    expect(told(part("1654ae6b"))).toBe(
      `1654ae6b(ae(d7=01 73c5=01 83=01 9c=00 86=${hex("V_VP9")} 55ee=01 e0(b0=0280 ba=0168 53c0=01 55b0(55b1=01 55b9=01 55ba=01 55bb=01))) ` +
        `ae(d7=02 73c5=02 83=02 9c=00 86=${hex("A_OPUS")} 63a2=${head} e1(b5=40e7700000000000 9f=01)))`,
    );
  });

  test("begins a cluster with each place to start, times counted from there, sound in its turn", () => {
    expect(part("1f43b675").map((cluster) => told([cluster]))).toEqual([
      `1f43b675(e7=00 ${picture("0000", "01")} ${sound("0000")} ${picture("000f", "02", " fb=ff")} ${sound("0014")})`,
      `1f43b675(e7=28 ${picture("0000", "03")} ${sound("0000")} ${picture("000f", "04", " 9b=0a fb=ff")} ` +
        // Of the last packet 15 of 20 milliseconds are too many.
        `a0(a1=82001400${silence} 9b=05 75a2=00e4e1c0))`,
    ]);
  });

  test("tells where each cluster is, from the beginning of what holds them", () => {
    const base = part("18538067")[0]?.at ?? 0;
    const places = part("1f43b675").map(({ at }) => (at - base - 8).toString(16).padStart(8, "0"));
    expect(told(part("1c53bb6b"))).toBe(
      `1c53bb6b(bb(b3=00000000 b7(f7=01 f1=${places[0]})) bb(b3=00000028 b7(f7=01 f1=${places[1]})))`,
    );
    expect(part("1c53bb6b")[0]?.at).toBeLessThan(part("1f43b675")[0]?.at ?? 0);
  });

  test("has sound up to the end, and of full length where the end allows it", () => {
    const end = (durationMs: number): string =>
      told(read(durationMs, [frame(0, true, 1)]).part("1f43b675")).replace(/^.*(?= a[03])/, "");
    expect([20, 40, 41, 59].map(end)).toEqual([
      ` ${sound("0000")})`,
      ` ${sound("0014")})`,
      ` a0(a1=82002800${silence} 9b=01 75a2=0121eac0))`,
      ` a0(a1=82002800${silence} 9b=13 75a2=000f4240))`,
    ]);
  });

  test("begins the sound of a cluster with the next whole packet", () => {
    const { part: parts } = read(60, [frame(0, true, 1), frame(25, true, 2)]);
    expect(told(parts("1f43b675"))).toBe(
      `1f43b675(e7=00 ${picture("0000", "01")} ${sound("0000")} ${sound("0014")}) ` +
        `1f43b675(e7=19 ${picture("0000", "02", " 9b=23")} ${sound("000f")})`,
    );
  });

  test("may show nothing", () => {
    const { part: parts } = read(60, []);
    expect([told(parts("1c53bb6b")), told(parts("1f43b675"))]).toEqual(["1c53bb6b()", ""]);
  });
});
