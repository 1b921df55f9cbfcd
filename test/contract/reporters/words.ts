/** What all reporters say alike. */
import type { LawResult, Report } from "../report.ts";
import { runsForAll } from "../sample.ts";

export type Outcome = LawResult["outcome"];

export const marks: Readonly<Record<Outcome, string>> = {
  held: "ok",
  violated: "VIOLATED",
  vacuous: "not tried",
  skipped: "skipped",
  broken: "BROKEN",
};

export function count({ results }: Report, outcome: Outcome): number {
  return results.filter((result) => result.outcome === outcome).length;
}

export function isBad({ outcome }: LawResult): boolean {
  return outcome === "violated" || outcome === "broken";
}

/** `212 laws: 200 held, 2 violated, 4 not tried, 6 skipped; 4,211 requests in 12.3 s` */
export function summary(report: Report): string {
  const outcomes = (Object.keys(marks) as Outcome[]).map((outcome) => [count(report, outcome), outcome] as const);
  const told = outcomes
    .filter(([number]) => number > 0)
    .map(([number, outcome]) => `${number} ${outcome === "vacuous" ? "not tried" : outcome}`);
  const seconds = (report.ms / 1000).toFixed(1);
  return `${report.results.length} laws: ${told.join(", ")}; ${report.requests.toLocaleString("en")} requests in ${seconds} s`;
}

/** `http://127.0.0.1:4394, rules guide, effects paid, seed 1` */
export function circumstances({ target, rules, effects, seed }: Report): string {
  return `${target}, rules ${rules}, effects ${effects}, seed ${seed}`;
}

/** `a sample, 299 of 1,152 of what is tried one by one (--runs 25 tries all): V1 244 of 1,104, …`; null where all was tried. */
export function sampled({ results }: Report): string | null {
  const some = results.flatMap(({ law, sampled: part }) => (part ? [{ id: law.id, ...part }] : []));
  if (some.length === 0) return null;
  const sum = (figure: "tried" | "of"): number => some.reduce((total, each) => total + each[figure], 0);
  const told = some.map(({ id, tried, of }) => `${id} ${shown(tried)} of ${shown(of)}`);
  const whole = `${shown(sum("tried"))} of ${shown(sum("of"))}`;
  return `a sample, ${whole} of what is tried one by one (--runs ${runsForAll} tries all): ${told.join(", ")}`;
}

function shown(number: number): string {
  return number.toLocaleString("en");
}

/** A finding in lines of plain text: the law in words, what was seen, the smallest example, and how to try it again. */
export function describeFinding({ law, outcome, finding }: LawResult): readonly string[] {
  if (!finding) return [];
  return [
    `${law.id} ${marks[outcome]}: ${law.sentence}`,
    `  ${finding.message}`,
    ...(finding.counterexample ? [`  smallest example: ${finding.counterexample.value}`] : []),
    ...finding.curl.slice(-3).flatMap((line) => line.split("\n").map((part) => `  ${part}`)),
    `  again: ${finding.replay}`,
  ];
}
