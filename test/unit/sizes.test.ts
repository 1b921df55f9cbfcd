/** What the client weighs. Sizes are exact, so a line too many is seen at once; what is gained should lower the figures. */
import { describe, expect, test } from "vitest";
import { sizeBudgets, sizeOf } from "../support/sizes.ts";

describe("an app that makes a client", () => {
  test.each(sizeBudgets)("$name: $atMost bytes, packed", async ({ code, of, atMost }) => {
    const size = (await sizeOf(code))[of];
    expect(size).toBeLessThanOrEqual(atMost);
    // A budget that nothing comes near holds nothing.
    expect(size).toBeGreaterThan(atMost * 0.97);
  });

  test("loads what moves files when the first one is moved", async () => {
    const { atStart, whole } = await sizeOf(`export { createClient } from "./index.ts"`);
    expect(whole - atStart).toBeGreaterThan(3000);
  });
});
