/** Marked up text, read for its words and pauses. */
import { expect, test } from "vitest";
import { readSsml } from "../../mock/domain/ssml.ts";

test("of nothing there is nothing to say, and nothing wrong with it", () => {
  expect(readSsml("")).toEqual([]);
});
