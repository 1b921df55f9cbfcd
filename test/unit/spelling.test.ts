/** How far words are from each other: what a slip of the pen is, and which of two slips is the smaller one. */
import { describe, expect, test } from "vitest";
import { nearestName, spellingDistance } from "../../mock/domain/spelling.ts";

test("another case is nearer than another number, that than another order, that than other letters, those than no letter", () => {
  const distances = ["video", "VIDEO", "Videos", "Vidoe", "Vidio", "xxxxx"].map((given) =>
    spellingDistance(given, "video"),
  );
  expect(distances[0]).toBe(0);
  expect(distances).toEqual([...new Set(distances)].toSorted((a, b) => a - b));
  expect(distances.at(-1)).toBe(1);
});

describe("a plural", () => {
  test.each([
    ["file", "files"],
    ["batch", "batches"],
    ["status", "statuses"],
    ["Voice", "voices"],
  ])("of %s is %s, and as near to it as any other to its singular", (one, many) => {
    const usual = spellingDistance("video", "videos");
    expect([spellingDistance(one, many), spellingDistance(many, one.toLowerCase())]).toEqual([usual, usual]);
  });

  test("ends a word, and is no other part of it", () => {
    expect(nearestName("chest", ["cht"])).toBeUndefined();
  });

  test("counts for each word of a name", () => {
    expect(nearestName("avatar_group", ["webhooks", "avatars"])).toBe("avatars");
    expect(nearestName("video_status", ["voices", "statuses"])).toBe("statuses");
    expect(nearestName("video_status.get", ["statuses"])).toBeUndefined();
  });
});

test("the same words are another name in another order, and no nearer than in another number", () => {
  expect(spellingDistance("groups.avatar", "avatar_group")).toBe(spellingDistance("videos", "video"));
});

test("a word of any length is compared by its beginning", () => {
  const name = "x".repeat(100);
  expect(nearestName(`${name}${"y".repeat(200)}`, ["title", name])).toBe(name);
});

test.each([
  ["titlexx", "title"],
  ["title", "titlexx"],
  ["scirpt", "script"],
])("%s may be meant for %s, as most of its letters are there", (given, wanted) => {
  expect(nearestName(given, ["colour", wanted])).toBe(wanted);
});

test.each([
  ["titlexxx", "title"],
  ["elt", "title"],
  ["", "title"],
])("%j is not meant for %s", (given, wanted) => {
  expect(nearestName(given, [wanted])).toBeUndefined();
});
