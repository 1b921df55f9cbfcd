/**
 * Magic texts: a developer writes `[[fail]]` into a title, script or avatar name and the job does so. They are the
 * shortest way to a state that a user of the app can meet, need no extra call, and travel through any client.
 *
 *   [[fail]]        the job fails with the default code        [[NAME]]   the job goes as the preset of that name says,
 *   [[fail:CODE]]   the job fails with CODE                               for example [[stuck]] or [[moderation]]
 *                                                              [[slow]]   the job takes ten times as long
 *
 * Of several presets the first one counts. CODE is up to 128 letters, digits, _ and -. Whatever else stands there but brackets was meant to fail, too: the job
 * does so with the default code.
 */

import type { Outcome } from "./plan.ts";
import { presetNamed, presetNames } from "./scenarios.presets.ts";
import type { Scenario } from "./scenarios.ts";

export interface Magic {
  /** The preset that is named; null: none is. */
  readonly scenario: string | null;
  /** Factor on every duration of the job. */
  readonly slowness: number;
  /** null: nothing is said of it. */
  readonly outcome: Outcome | null;
}

const slowFactor = 10;
// Lazy, for a greedy one remembers every letter of a text of megabytes; it stops at a bracket, so its time is linear.
const failPattern = /\[\[fail(?::([^[\]]*?))?\]\]/;
const presetPattern = new RegExp(String.raw`\[\[(${presetNames.join("|")})\]\]`);
const codePattern = /^[\w-]{1,128}$/;

export function readMagic(
  texts: readonly (string | null | undefined)[],
  fallback: { readonly code: string; readonly message: string },
): Magic {
  const given = texts.filter((each) => typeof each === "string");
  const has = (word: string): boolean => given.some((text) => text.includes(word));
  return {
    scenario: presetIn(given)?.name ?? null,
    slowness: has("[[slow]]") ? slowFactor : 1,
    outcome: outcomeIn(given, fallback),
  };
}

/** The preset that the texts name first. */
export function presetIn(texts: readonly string[]): Scenario | undefined {
  // None is called nothing.
  return presetNamed(firstMatch(texts, presetPattern)?.[1] ?? "");
}

function firstMatch(texts: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  return texts.map((text) => pattern.exec(text)).find((match) => match !== null);
}

function outcomeIn(
  texts: readonly string[],
  fallback: { readonly code: string; readonly message: string },
): Outcome | null {
  const fail = firstMatch(texts, failPattern);
  if (fail === undefined) return null;
  const code = fail[1] ?? "";
  if (!codePattern.test(code)) return { kind: "failed", ...fallback };
  return { kind: "failed", code, message: `The job was told to fail with ${code}.` };
}

const anyMagic = new RegExp(String.raw`\[\[(?:fail(?::[^[\]]*?)?|slow|${presetNames.join("|")})\]\]`, "g");

/** What is left may join to another one, so this goes on until nothing is. */
export function withoutMagic(text: string): string {
  const rest = text.replaceAll(anyMagic, "");
  return rest === text ? text : withoutMagic(rest);
}
