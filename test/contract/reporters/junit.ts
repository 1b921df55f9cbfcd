import type { LawResult, Report } from "../report.ts";
import { count, describeFinding } from "./words.ts";
import { escapeXml } from "./xml.ts";

/** JUnit's XML, as CI servers read it: a suite for each group, a case for each law. */
export function junit(report: Report): string {
  const groups = Map.groupBy(report.results, ({ law }) => law.group);
  const suites = [...groups].map(([group, results]) => {
    const numbers = countsOf(results);
    return `  <testsuite name="${group}" ${numbers}>\n${results.map((result) => caseOf(group, result)).join("\n")}\n  </testsuite>`;
  });
  const seconds = (report.ms / 1000).toFixed(3);
  const total = `tests="${report.results.length}" failures="${count(report, "violated")}" errors="${count(report, "broken")}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="heygen-contract" ${total} time="${seconds}">\n${suites.join("\n")}\n</testsuites>\n`;
}

function countsOf(results: readonly LawResult[]): string {
  const of = (...outcomes: readonly string[]): number =>
    results.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return `tests="${results.length}" failures="${of("violated")}" errors="${of("broken")}" skipped="${of("skipped", "vacuous")}"`;
}

function caseOf(group: string, result: LawResult): string {
  const { law, outcome, reason, ms, finding } = result;
  const name = escapeXml(`${law.id} ${law.sentence}`);
  const head = `    <testcase classname="heygen-contract.${group}" name="${name}" time="${(ms / 1000).toFixed(3)}"`;
  if (outcome === "held") return `${head}/>`;
  if (outcome === "skipped" || outcome === "vacuous") {
    const why = outcome === "skipped" ? (reason ?? "") : `not tried: ${law.premise}`;
    return `${head}><skipped message="${escapeXml(why)}"/></testcase>`;
  }
  const tag = outcome === "violated" ? "failure" : "error";
  const text = escapeXml(describeFinding(result).join("\n"));
  return `${head}><${tag} message="${escapeXml(finding?.message ?? "")}">${text}</${tag}></testcase>`;
}
