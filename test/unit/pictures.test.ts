/** The sizes at which pictures and videos are drawn. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { fitted, ratios } from "../../mock/http/pictures.ts";

test("each shape has its own size", () => {
  expect(
    Object.fromEntries(Object.entries(ratios).map(([name, ratio]) => [name, Object.values(fitted(ratio))])),
  ).toEqual({ "16:9": [640, 360], "9:16": [360, 640], "4:5": [512, 640], "5:4": [640, 512], "1:1": [640, 640] });
});

test("any shape is 640 at its longer side, even at both, and as near to the shape as that allows", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 20, noNaN: true }), (ratio) => {
      const { width, height } = fitted(ratio);
      expect(Math.max(width, height)).toBe(640);
      expect([width % 2, height % 2]).toEqual([0, 0]);
      expect(Math.abs(ratio >= 1 ? height - 640 / ratio : width - 640 * ratio)).toBeLessThanOrEqual(1);
    }),
  );
});
