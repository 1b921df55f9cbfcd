/**
 * Magic texts: a developer writes `[[fail]]` into a title, script or avatar name and the job does so. They are the
 * shortest way to a state that a user of the app can meet, need no extra call, and travel through any client.
 *
 *   [[fail]]        the job fails with the default code        [[stuck]]   the job never leaves its queue
 *   [[fail:CODE]]   the job fails with CODE                    [[slow]]    the job takes ten times as long
 */

import type { Outcome } from "./plan.ts";

export interface Magic {
  readonly stuck: boolean;
  /** Factor on every duration of the job. */
  readonly slowness: number;
  readonly outcome: Outcome;
}

const slowFactor = 10;
const failPattern = /\[\[fail(?::([A-Za-z0-9_]{1,128}))?\]\]/;

export function readMagic(
  texts: readonly (string | null | undefined)[],
  fallback: { readonly code: string; readonly message: string },
): Magic {
  const text = texts.filter((each) => typeof each === "string").join("\n");
  const fail = failPattern.exec(text);
  const outcome: Outcome =
    fail === null
      ? { kind: "completed" }
      : fail[1] === undefined
        ? { kind: "failed", ...fallback }
        : { kind: "failed", code: fail[1], message: `The job was told to fail with ${fail[1]}.` };
  return { stuck: text.includes("[[stuck]]"), slowness: text.includes("[[slow]]") ? slowFactor : 1, outcome };
}

const anyMagic = /\[\[(?:fail(?::[A-Za-z0-9_]{1,128})?|stuck|slow)\]\]/g;

/** What is left may join to another one, so this goes on until nothing is. */
export function withoutMagic(text: string): string {
  const rest = text.replaceAll(anyMagic, "");
  return rest === text ? text : withoutMagic(rest);
}
