/** What an agent makes of a prompt, at the lengths that matter. */
import { expect, test } from "vitest";
import { scriptOf, sentencesOf, titleOf } from "../../mock/domain/agents.script.ts";

test("a title is the prompt up to 60 characters, and nothing is an untitled video", () => {
  expect(titleOf("  a product\n demo ")).toBe("A product demo");
  expect(titleOf("x".repeat(60))).toBe(`X${"x".repeat(59)}`);
  expect(titleOf(" \n ")).toBe("Untitled video");
});

test("a longer one ends at its last word, or within a word that takes more than half of it", () => {
  expect(titleOf(`${"word ".repeat(11)}and more`)).toBe(`Word ${"word ".repeat(10)}and…`);
  expect(titleOf(`${"a".repeat(29)} ${"b".repeat(40)}`)).toBe(`A${"a".repeat(28)} ${"b".repeat(29)}…`);
  expect(titleOf(`${"a".repeat(30)} ${"b".repeat(40)}`)).toBe(`A${"a".repeat(29)}…`);
  expect(titleOf(`${"a".repeat(30)} 🎬${"b".repeat(40)}`)).toBe(`A${"a".repeat(29)} 🎬${"b".repeat(27)}…`);
  expect(titleOf(`${"a".repeat(58)} ${"b".repeat(40)}`)).toBe(`A${"a".repeat(57)}…`);
  expect(titleOf("🎬".repeat(61))).toBe(`${"🎬".repeat(59)}…`);
});

test("what is spoken greets, says each thing that was said as a sentence, and thanks", () => {
  expect(scriptOf(["Our app", " ", "Make it short!"])).toBe(
    "Hello, and welcome. Our app. Make it short! Thank you for watching.",
  );
  expect(scriptOf([""])).toBe("Hello, and welcome. Thank you for watching.");
});

test("sentences end at their signs, in scripts without spaces, too", () => {
  expect(sentencesOf("One. Two! Three?")).toEqual(["One.", "Two!", "Three?"]);
  expect(sentencesOf("一。二！三")).toEqual(["一。", "二！", "三"]);
  expect(sentencesOf("一。")).toEqual(["一。"]);
});

test("a sentence takes nothing of the space around it, whatever sign the one before ends with", () => {
  expect(sentencesOf(scriptOf(["一。二 三！", "So it is."]))).toEqual([
    "Hello, and welcome.",
    "一。",
    "二 三！",
    "So it is.",
    "Thank you for watching.",
  ]);
});
