/**
 * A law is data: what must always hold, said in words, with what it is about and what it costs to try. Its check is the
 * only code, and knows the target through a context alone.
 */
import type { OperationId } from "../../generated/operations.ts";
import type { Context } from "./context.ts";
import type { Exchange } from "./exchange.ts";
import type { Hearing, JudgeName } from "./judges/index.ts";

/** What trying a law does to the target: reads only, writes that are free, or jobs that may cost credits. */
export type Effect = "ro" | "rw" | "paid";

/**
 * What must be there for a law to be tried. Of the target: `worlds`, a fresh account for each key; `control`, time and faults
 * by hand. Besides it: `client`, a client to certify; `twin`, another target that is to be the same; `prism`, the judge.
 */
export type Need = "control" | "worlds" | "fetch" | "client" | "twin" | "prism";

/** The order of a run. */
export const phases = [
  "canary",
  "coverage",
  "examples",
  "sessions",
  "random",
  "concurrent",
  "differential",
  "client",
] as const;
export type Phase = (typeof phases)[number];

export type Group =
  | "schema"
  | "validation"
  | "paging"
  | "lifecycle"
  | "consent"
  | "engines"
  | "idempotency"
  | "batches"
  | "webhooks"
  | "auth"
  | "isolation"
  | "errors"
  | "limits"
  | "time"
  | "concurrency"
  | "client"
  | "differential"
  | "harness";

interface Stated {
  /** As in `P1`; never changes its meaning. */
  readonly id: string;
  readonly group: Group;
  /** The law in one sentence. */
  readonly sentence: string;
  /** When it says anything at all; a law whose premise never held was not tried. */
  readonly premise: string;
}

/** A law that is tried by calls of its own. */
export interface ActiveLaw extends Stated {
  readonly phase: Phase;
  readonly operations: readonly OperationId[] | "all";
  readonly effect: Effect;
  readonly needs?: readonly Need[];
  /** Only of a target with these rules; default both. */
  readonly rules?: "guide" | "live";
  /** Throws a `Violation` (see `must`) where it does not hold; calls `context.met` each time its premise held. */
  readonly check: (context: Context) => Promise<void>;
}

/** A law that every exchange of a run is held against, whichever law it was made for. */
export interface StandingLaw extends Stated {
  /** What is wrong; null if nothing is, undefined if the premise does not hold. */
  readonly judge: (exchange: Exchange, hearing: Hearing) => string | null | undefined;
  /** Only where properties that the contract does not name are violations. */
  readonly mode?: "closed";
  /** Judges without which it has nothing to say. */
  readonly judges?: readonly JudgeName[];
}

export type Law = ActiveLaw | StandingLaw;

export function isStanding(law: Law): law is StandingLaw {
  return "judge" in law;
}

export function needs(law: Law, need: Need): boolean {
  return !isStanding(law) && law.needs?.includes(need) === true;
}

/** A law does not hold. The message says what was expected and what was seen. */
export class Violation extends Error {
  override readonly name: string = "Violation";
}

/** @throws Violation with the message, if it does not hold */
export function must(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Violation(message);
}
