/** Sets and maps that remember so much and no more. */
import { expect, test } from "vitest";
import { keepLatest } from "../../mock/world/latest.ts";

test.each([
  [0, []],
  [2, ["b", "c"]],
  [3, ["a", "b", "c"]],
  [9, ["a", "b", "c"]],
])("of three things put one after the other, with room for %i, %j are left", (capacity, left) => {
  const set = new Set(["a", "b", "c"]);
  keepLatest(set, capacity);
  expect([...set]).toEqual(left);
});
