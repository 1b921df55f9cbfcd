import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMagic } from "../../mock/domain/magic.ts";
import { anyText } from "../support/arbitraries.ts";

const fallback = { code: "usual", message: "As usual." };
const read = (...texts: (string | null | undefined)[]): ReturnType<typeof readMagic> => readMagic(texts, fallback);

describe("magic text", () => {
  test.each([
    ["[[fail]]", "usual"],
    ["before [[fail]] after", "usual"],
    ["[[fail:MOVIO_X]]", "MOVIO_X"],
    [`[[fail:${"a".repeat(128)}]]`, "a".repeat(128)],
    ["[[fail:FIRST]] [[fail:SECOND]]", "FIRST"],
  ])("%j makes the job fail", (text, code) => {
    expect(read(text).outcome).toMatchObject({ kind: "failed", code });
  });

  test.each([
    "[fail]",
    "[[FAIL]]",
    "[[ fail ]]",
    "[[fail:]]",
    "[[fail:a b]]",
    "[[fail:<b>]]",
    `[[fail:${"a".repeat(129)}]]`,
    "[[fail",
    "fail",
    "",
  ])("%j is no magic", (text) => {
    expect(read(text)).toEqual({ stuck: false, slowness: 1, outcome: { kind: "completed" } });
  });

  test("works in any of the texts and all at once; those that are missing say nothing", () => {
    expect(read(null, "[[slow]]", undefined, "[[stuck]][[fail:X]]")).toMatchObject({
      stuck: true,
      slowness: 10,
      outcome: { code: "X" },
    });
    expect(read(null, undefined)).toMatchObject({ stuck: false, slowness: 1 });
  });

  test("does not arise where one text ends and the next begins", () => {
    expect(read("[[fa", "il]]").outcome.kind).toBe("completed");
    expect(read("[[st", "uck]]").stuck).toBe(false);
  });

  test("is not met by chance", () => {
    const plain = anyText.filter((text) => !text.includes("[["));
    fc.assert(
      fc.property(plain, (text) => {
        expect(read(text)).toEqual({ stuck: false, slowness: 1, outcome: { kind: "completed" } });
      }),
    );
  });
});
