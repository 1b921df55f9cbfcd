/** Counts of mutants, and the share that was noticed. */

import { lives } from "./ledger.ts";
import type { Mutant } from "./mutants.ts";

export interface Score {
  readonly mutants: number;
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly noCoverage: number;
  /** Run once, when a module is loaded, and left out. */
  readonly skipped: number;
  /** Percent of those tried that were killed or ended by their time limit. 100 where there is none. */
  readonly percent: number;
}

export function scoreOf(mutants: readonly Mutant[]): Score {
  const count = (status: string): number => mutants.filter((mutant) => mutant.status === status).length;
  const noticed = count("Killed") + count("Timeout");
  const tried = noticed + mutants.filter(lives).length;
  return {
    mutants: mutants.length,
    killed: count("Killed"),
    timeout: count("Timeout"),
    survived: count("Survived"),
    noCoverage: count("NoCoverage"),
    skipped: mutants.length - tried,
    percent: tried === 0 ? 100 : (100 * noticed) / tried,
  };
}

export function table(rows: readonly (readonly [part: string, score: Score])[]): string {
  const head = ["part", "mutants", "killed", "timeout", "survived", "no coverage", "skipped", "score"];
  const lines = rows.map(([part, score]) => [
    part,
    ...[score.mutants, score.killed, score.timeout, score.survived, score.noCoverage, score.skipped].map(String),
    `${score.percent.toFixed(1)} %`,
  ]);
  const widths = head.map((title, at) => Math.max(title.length, ...lines.map((line) => line[at]?.length ?? 0)));
  return [head, ...lines]
    .map((line) =>
      line.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join("  "),
    )
    .join("\n");
}
