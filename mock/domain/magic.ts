/**
 * Magic texts: a developer writes `[[fail]]` into a title, script or avatar name and the job does so. They are the
 * shortest way to a state that a user of the app can meet, need no extra call, and travel through any client.
 *
 *   [[fail]]        the job fails with the default code        [[stuck]]   the job never leaves its queue
 *   [[fail:CODE]]   the job fails with CODE                    [[slow]]    the job takes ten times as long
 *
 * CODE is up to 128 letters, digits, _ and -. Whatever else stands there but brackets was meant to fail, too: the job
 * does so with the default code.
 */

import type { Outcome } from "./plan.ts";

export interface Magic {
  readonly stuck: boolean;
  /** Factor on every duration of the job. */
  readonly slowness: number;
  readonly outcome: Outcome;
}

const slowFactor = 10;
// Lazy, for a greedy one remembers every letter of a text of megabytes; it stops at a bracket, so its time is linear.
const failPattern = /\[\[fail(?::([^[\]]*?))?\]\]/;
const codePattern = /^[\w-]{1,128}$/;

export function readMagic(
  texts: readonly (string | null | undefined)[],
  fallback: { readonly code: string; readonly message: string },
): Magic {
  const given = texts.filter((each) => typeof each === "string");
  const has = (word: string): boolean => given.some((text) => text.includes(word));
  return { stuck: has("[[stuck]]"), slowness: has("[[slow]]") ? slowFactor : 1, outcome: outcomeIn(given, fallback) };
}

function outcomeIn(texts: readonly string[], fallback: { readonly code: string; readonly message: string }): Outcome {
  const fail = texts.map((text) => failPattern.exec(text)).find((match) => match !== null);
  if (fail === undefined) return { kind: "completed" };
  const code = fail[1] ?? "";
  if (!codePattern.test(code)) return { kind: "failed", ...fallback };
  return { kind: "failed", code, message: `The job was told to fail with ${code}.` };
}

const anyMagic = /\[\[(?:fail(?::[^[\]]*?)?|stuck|slow)\]\]/g;

/** What is left may join to another one, so this goes on until nothing is. */
export function withoutMagic(text: string): string {
  const rest = text.replaceAll(anyMagic, "");
  return rest === text ? text : withoutMagic(rest);
}
