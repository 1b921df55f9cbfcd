/** What the client weighs. Sizes are exact, so a line too many is seen at once; what is gained should lower the figures. */
import { describe, expect, test } from "vitest";
import { measure, sizeBudgets } from "../support/sizes.ts";

const sizes = await measure();

describe("an app that makes a client", () => {
  test.each(sizeBudgets)("$name: $atMost bytes, packed", ({ size, atMost }) => {
    expect(size(sizes)).toBeLessThanOrEqual(atMost);
    // A budget that nothing comes near holds nothing.
    expect(size(sizes)).toBeGreaterThan(atMost * 0.97);
  });

  test("loads later what most apps never need, and nothing else", () => {
    const rare = ["redirects", "tokens"];
    expect(Object.keys(sizes.core.later).toSorted()).toEqual(rare);
    for (const { later } of [sizes.createClient, sizes.all])
      expect(Object.keys(later).toSorted()).toEqual(["assets.files", "desk", "download", ...rare]);
  });
});
