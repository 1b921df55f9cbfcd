/** What a view needs to turn a record into its wire form: the instant, the rule set, and how paths become addresses. */

import type { RuleSet } from "./rules.ts";

export interface ViewContext {
  readonly now: number;
  readonly rules: RuleSet;
  /** Absolute address of a path on this mock, as the caller can reach it. */
  readonly link: (path: string) => string;
  /** Presigned addresses of the files that lie under one name, by their ending. They work for as long as links live. */
  readonly signedLinks: (stem: string) => (extension: string) => string;
  /** Path below which this world's pictures and videos stand; carries the world's token. */
  readonly mediaPath: string;
}

/** The wire counts in whole seconds. */
export function unixSeconds(instant: number): number {
  return Math.floor(instant / 1000);
}
