import fc from "fast-check";
import { expect, test } from "vitest";
import { fromBase64, toBase64 } from "../../mock/world/bytes.ts";

test("bytes become the base64 that everybody writes, and come back, however many there are", () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 100 }),
    fc.integer({ min: 0x7f_ff, max: 0x1_00_01 }).map((length) => new Uint8Array(length).map((_, at) => at % 251)),
  );
  fc.assert(
    fc.property(bytes, (given) => {
      const text = toBase64(given);
      expect(text === Buffer.from(given).toString("base64")).toBe(true);
      expect(Buffer.compare(fromBase64(text), given)).toBe(0);
    }),
    { numRuns: 50 },
  );
});

test("what is no base64 is refused", () => {
  expect(() => fromBase64("%")).toThrow();
});
