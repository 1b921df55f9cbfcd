/** What came of a run. Reporters turn it into text; nothing in it holds a key. */
import type { Counterexample, Sampled } from "./context.ts";
import type { Law } from "./law.ts";

export interface Finding {
  /** What was expected and what was seen. */
  readonly message: string;
  readonly counterexample: Counterexample | null;
  /** The requests that lead there, as command lines, the last one last. */
  readonly curl: readonly string[];
  /** One line that tries it again. */
  readonly replay: string;
}

export interface LawResult {
  readonly law: Law;
  /**
   * `vacuous`: its premise never held, so that nothing was tried. `skipped`: not to be tried here, see `reason`. `broken`:
   * the check itself failed, or the target did not answer.
   */
  readonly outcome: "held" | "violated" | "vacuous" | "skipped" | "broken";
  readonly reason: string | null;
  readonly met: number;
  /** Of what is tried one by one: how many of how many, where it was not all. */
  readonly sampled: Sampled | null;
  readonly requests: number;
  readonly ms: number;
  readonly finding: Finding | null;
}

export interface Report {
  readonly target: string;
  readonly baseUrl: string;
  readonly rules: "guide" | "live";
  readonly effects: "ro" | "rw" | "paid";
  readonly seed: number;
  readonly startedAt: string;
  readonly ms: number;
  readonly requests: number;
  /** Paid calls that were made. */
  readonly spent: number;
  readonly results: readonly LawResult[];
  /** How often each key of the ledger was seen. */
  readonly seen: Readonly<Record<string, number>>;
}

/** No law was broken. Vacuous laws count where `strict`. */
export function passed({ results }: Report, { strict = false }: { readonly strict?: boolean } = {}): boolean {
  return results.every(({ outcome }) =>
    strict ? outcome === "held" || outcome === "skipped" : outcome !== "violated" && outcome !== "broken",
  );
}
