/** A saboteur is data: one thing that a target gets wrong, in words, and how. */

import type { Group } from "../law.ts";
import type { Wrap } from "./kit.ts";

export interface Saboteur {
  /** As in `list-skips-an-item`; unique. */
  readonly id: string;
  /** What it does, in one sentence. */
  readonly sentence: string;
  readonly group: Group;
  /** The law that it was planted for, which finds it by itself: alone, or with the laws of `seenBy`. */
  readonly law: string;
  /** Laws whose requests a law that makes none of its own needs to see it. */
  readonly seenBy?: readonly string[];
  /** Only under these rules is it a bug at all; default both. */
  readonly rules?: "guide" | "live";
  readonly wrap: Wrap;
}

/** Saboteurs of one group, from `id: [law, sentence, wrap, …]`. */
export function saboteursOf(
  group: Group,
  planted: Readonly<Record<string, readonly [law: string, sentence: string, wrap: Wrap, more?: More]>>,
): readonly Saboteur[] {
  return Object.entries(planted).map(([id, [law, sentence, wrap, more]]) => ({
    id,
    sentence,
    group,
    law,
    wrap,
    ...more,
  }));
}

type More = Pick<Saboteur, "seenBy" | "rules">;
