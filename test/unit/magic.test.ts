import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readMagic, withoutMagic } from "../../mock/domain/magic.ts";
import { presetNames } from "../../mock/domain/scenarios.presets.ts";
import { anyText } from "../contract/arbitraries/values.ts";

const fallback = { code: "usual", message: "As usual." };
const read = (...texts: (string | null | undefined)[]): ReturnType<typeof readMagic> => readMagic(texts, fallback);

describe("magic text", () => {
  test.each([
    ["[[fail]]", "usual"],
    ["before [[fail]] after", "usual"],
    ["[[fail:MOVIO_X]]", "MOVIO_X"],
    [`[[fail:${"a".repeat(128)}]]`, "a".repeat(128)],
    ["[[fail:FIRST]] [[fail:SECOND]]", "FIRST"],
    ["[[fail:too-dark]]", "too-dark"],
    ["[[fail:]]", "usual"],
    ["[[fail:a b]]", "usual"],
    ["[[fail:a\nb]]", "usual"],
    ["[[fail:<b>]]", "usual"],
    ["[[fail:é]]", "usual"],
    [`[[fail:${"a".repeat(129)}]]`, "usual"],
    ["[[fail:[[fail:INNER]]", "INNER"],
  ])("%j makes the job fail", (text, code) => {
    expect(read(text).outcome).toMatchObject({ kind: "failed", code });
  });

  test.each([
    "[fail]",
    "[[FAIL]]",
    "[[ fail ]]",
    "[[fail",
    "[[fail:X",
    "[[fail:X]",
    "[[fail:[X]]",
    "[[fails]]",
    "fail",
    "",
  ])("%j is no magic", (text) => {
    expect(read(text)).toEqual({ scenario: null, slowness: 1, outcome: null });
  });

  test("works in any of the texts and all at once; those that are missing say nothing", () => {
    expect(read(null, "[[slow]]", undefined, "[[stuck]][[fail:X]]")).toMatchObject({
      scenario: "stuck",
      slowness: 10,
      outcome: { code: "X" },
    });
    expect(read(null, undefined)).toMatchObject({ scenario: null, slowness: 1 });
  });

  test.each(presetNames)("[[%s]] names the preset, and the first of several counts", (name) => {
    expect(read(`a [[${name}]] b`).scenario).toBe(name);
    expect(read(`[[${name}]]`, "[[stuck]][[happy]]").scenario).toBe(name);
    expect(read(`[[${name.toUpperCase()}]][[${name}`, `[[x-${name}]]`).scenario).toBeNull();
    expect(withoutMagic(`a [[${name}]] b`)).toBe("a  b");
  });

  test("does not arise where one text ends and the next begins", () => {
    expect(read("[[fa", "il]]").outcome).toBeNull();
    expect(read("[[fail:", "X]]").outcome).toBeNull();
    expect(read("[[st", "uck]]").scenario).toBeNull();
  });

  test("is looked for in texts of any length", () => {
    const long = "a".repeat(40_000_000);
    expect(read(`[[fail:${long}`).outcome).toBeNull();
    expect(read(`[[fail:${long}]]`).outcome).toMatchObject({ code: "usual" });
    expect(read("[[fail:".repeat(2_000_000)).outcome).toBeNull();
    expect(withoutMagic(`b[[fail:${long}]]c`)).toBe("bc");
  });

  test("is taken out of what an agent says, whatever its code", () => {
    for (const text of ["[[fail]]", "[[fail:X]]", "[[fail:too-dark]]", "[[fail:a b]]", "[[fail:]]", "[[slow]]"])
      expect(withoutMagic(`a ${text} b`)).toBe("a  b");
  });

  test("is not met by chance", () => {
    const plain = anyText.filter((text) => !text.includes("[["));
    fc.assert(
      fc.property(plain, (text) => {
        expect(read(text)).toEqual({ scenario: null, slowness: 1, outcome: null });
      }),
    );
  });
});
