/** What an agent makes of a prompt: a title and the words to be spoken. Repeatable, and written without any model. */

import { withoutMagic } from "./magic.ts";

const titleLength = 60;
/** About five minutes of speech. */
const scriptLength = 4000;

/** The first words of the prompt. */
export function titleOf(prompt: string): string {
  const text = cut(tidy(prompt), titleLength);
  return text === "" ? "Untitled video" : text.charAt(0).toUpperCase() + text.slice(1);
}

/** @param texts the prompt and all that was said after it, oldest first */
export function scriptOf(texts: readonly string[]): string {
  const body = cut(
    texts
      .map(tidy)
      .filter((text) => text !== "")
      .map(asSentence)
      .join(" "),
    scriptLength,
  );
  return ["Hello, and welcome.", body, "Thank you for watching."].filter((part) => part !== "").join(" ");
}

// Escaped, here and below, as one letter beyond ASCII in a literal doubles what the built command's text takes in memory.
const sentenceBreak = /(?<=[.!?\u2026])\s|(?<=[\u3002\uFF01\uFF1F])\s?/u;
const sentenceEnd = /[.!?\u2026\u3002\uFF01\uFF1F]$/u;

/** A scene each. @param script see `scriptOf` */
export function sentencesOf(script: string): readonly string[] {
  return script.split(sentenceBreak);
}

function tidy(text: string): string {
  return withoutMagic(text).replaceAll(/\s+/gu, " ").trim();
}

function asSentence(text: string): string {
  return sentenceEnd.test(text) ? text : `${text}.`;
}

/** At a space where there is one, and never through the middle of a character. @param text tidy */
function cut(text: string, length: number): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const head = characters.slice(0, length - 1).join("");
  const space = head.lastIndexOf(" ");
  return `${space > head.length / 2 ? head.slice(0, space) : head}…`;
}
