import type { Report } from "../report.ts";
import { circumstances, describeFinding, isBad, sampled, summary } from "./words.ts";

/** For a terminal: what is wrong, then what was not tried, then one line for all. */
export function human(report: Report): string {
  const bad = report.results.filter(isBad).flatMap((result) => [...describeFinding(result), ""]);
  const vacuous = report.results
    .filter(({ outcome }) => outcome === "vacuous")
    .map(({ law }) => `${law.id} not tried: ${law.premise.replace(/\.$/, "")} never happened.`);
  const reasons = Map.groupBy(
    report.results.filter(({ outcome }) => outcome === "skipped"),
    ({ reason }) => reason ?? "",
  );
  const skipped = [...reasons].map(
    ([reason, results]) => `skipped because ${reason}: ${results.map(({ law }) => law.id).join(", ")}`,
  );
  const part = sampled(report);
  const notes = part === null ? [] : [part];
  return [...bad, ...vacuous, ...skipped, ...notes, circumstances(report), summary(report), ""].join("\n");
}
