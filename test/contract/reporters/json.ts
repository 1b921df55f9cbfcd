import { isStanding } from "../law.ts";
import type { Report } from "../report.ts";

/** The whole report as one document; the laws by their data, without code. */
export function json(report: Report): string {
  const results = report.results.map(({ law, ...result }) => {
    const { id, group, sentence, premise } = law;
    const tried = isStanding(law) ? {} : { phase: law.phase, operations: law.operations, effect: law.effect };
    return { id, group, sentence, premise, ...tried, ...result };
  });
  return `${JSON.stringify({ ...report, results }, null, 2)}\n`;
}
