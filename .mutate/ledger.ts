/**
 * Which mutants may live, and why. Each other one that lives fails `npm run mutate`, and so does a line of the ledger that
 * no living mutant of a part that was run whole fits.
 */

import type { Mutant } from "./mutants.ts";
import { reasons } from "./survivors/index.ts";

export interface Reason {
  /** A file, or the beginning of its path. */
  readonly in: string;
  /** Fits `was → now` on one line. */
  readonly mutant: RegExp;
  readonly why: string;
}

/** By file, or beginning of a path. */
export type Reasons = Readonly<Record<string, readonly (readonly [mutant: RegExp, why: string])[]>>;

export interface Judgement {
  readonly unlisted: readonly Mutant[];
  readonly stale: readonly Reason[];
}

export function lives({ status }: Mutant): boolean {
  return status === "Survived" || status === "NoCoverage";
}

export function nameOf({ was, now }: Mutant): string {
  return `${was} → ${now}`;
}

export function reasonFor(mutant: Mutant): Reason | undefined {
  return reasons.find((reason) => mutant.file.startsWith(reason.in) && reason.mutant.test(nameOf(mutant)));
}

/** `whole`: parts that were run as a whole, so that a line of the ledger about them must fit something. */
export function judge(mutants: readonly Mutant[], whole: readonly string[]): Judgement {
  const living = mutants.filter(lives);
  const used = new Set(living.map(reasonFor));
  return {
    unlisted: living.filter((mutant) => reasonFor(mutant) === undefined),
    stale: reasons.filter((reason) => !used.has(reason) && whole.some((part) => reason.in.startsWith(`${part}/`))),
  };
}
