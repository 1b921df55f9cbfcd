/** What bytes are taken for, where it hangs on single bits. */
import { expect, test } from "vitest";
import { detectFileType, extensionOf, fileTypeNamed } from "../../mock/domain/fileTypes.ts";

/** MPEG-1, layer III, 128 kbit/s, 44.1 kHz. */
const frame = [0xff, 0xfb, 0x90] as const;
const typeOf = (first: number, second: number, third: number): string | undefined =>
  detectFileType(Uint8Array.of(first, second, third, 0))?.mimeType;

test("an MP3 may begin with a frame, of either version that has layer III", () => {
  for (const second of [0xfb, 0xfa, 0xf3, 0xe3]) expect(typeOf(frame[0], second, frame[2])).toBe("audio/mpeg");
});

test("what only looks like a frame is none", () => {
  const [first, second, third] = frame;
  for (const [why, bytes] of [
    ["no sync", [0xfe, second, third]],
    ["half a sync", [first, 0x7b, third]],
    ["a version that does not exist", [first, 0xeb, third]],
    ["layer II", [first, 0xfd, third]],
    ["layer I", [first, 0xff, third]],
    ["a free bit rate", [first, second, 0x00]],
    ["a bit rate that does not exist", [first, second, 0xf0]],
    ["a sample rate that does not exist", [first, second, 0x9c]],
  ] as const)
    expect([why, typeOf(...(bytes as [number, number, number]))]).toEqual([why, undefined]);
});

test("WebM names its document type at once; of Matroska, what it holds later does not count", () => {
  const named = (gap: number): string | undefined =>
    detectFileType(
      Uint8Array.from(`\u001A\u0045\u00DF\u00A3${"\0".repeat(gap)}\u0042\u0082\u0084webm`, (unit) =>
        unit.charCodeAt(0),
      ),
    )?.mimeType;
  expect([named(8), named(100)]).toEqual(["video/webm", undefined]);
});

test("a media type names a type with parameters, in any case and by an older name", () => {
  expect(fileTypeNamed(" Image/PNG ; charset=utf-8")?.extension).toBe("png");
  expect(fileTypeNamed("text/plain")).toBeUndefined();
  expect(() => extensionOf("text/plain")).toThrow("text/plain is no type that an asset can have.");
});
