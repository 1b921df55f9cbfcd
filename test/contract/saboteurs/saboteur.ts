/** A saboteur is data: one thing that a target or a client gets wrong, in words, and how. */

import type { Connect } from "../client/subject.ts";
import type { Group } from "../law.ts";
import type { Fetch } from "../target.ts";
import type { WrapClient } from "./kit.client.ts";
import type { Wrap } from "./kit.ts";

interface Stated {
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
}

/** Stands before the target. */
export interface TargetSaboteur extends Stated {
  readonly side: "target";
  readonly wrap: Wrap;
}

/** Stands around the client. */
export interface ClientSaboteur extends Stated {
  readonly side: "client";
  readonly wrap: WrapClient;
}

export type Saboteur = TargetSaboteur | ClientSaboteur;

type Row<W> = readonly [law: string, sentence: string, wrap: W, more?: Pick<Stated, "seenBy" | "rules">];

/** Saboteurs of one group that stand before the target, from `id: [law, sentence, wrap, …]`. */
export function saboteursOf(group: Group, planted: Readonly<Record<string, Row<Wrap>>>): readonly TargetSaboteur[] {
  return Object.entries(planted).map(([id, [law, sentence, wrap, more]]) => {
    return { id, side: "target", sentence, group, law, wrap, ...more };
  });
}

/** The same of those that stand around the client. */
export function clientSaboteursOf(
  group: Group,
  planted: Readonly<Record<string, Row<WrapClient>>>,
): readonly ClientSaboteur[] {
  return Object.entries(planted).map(([id, [law, sentence, wrap, more]]) => {
    return { id, side: "client", sentence, group, law, wrap, ...more };
  });
}

export interface Honest {
  readonly target: Fetch;
  readonly client: Connect;
}

/** Target and client of a run, one of them with the saboteur. */
export function plant(saboteur: Saboteur, { target, client }: Honest): Honest {
  return saboteur.side === "target"
    ? { target: saboteur.wrap(target), client }
    : { target, client: saboteur.wrap(client) };
}
