import type { Report } from "../report.ts";
import { circumstances, describeFinding, isBad, marks, sampled, summary } from "./words.ts";

/** For a pull request or a wiki: findings first, then a table of all laws. */
export function markdown(report: Report): string {
  const findings = report.results
    .filter(isBad)
    .map((result) => `### ${result.law.id}: ${result.law.sentence}\n\n${fenced(describeFinding(result).slice(1))}\n`);
  const rows = report.results.map(
    ({ law, outcome, reason, met }) =>
      `| ${law.id} | ${law.group} | ${cell(law.sentence)} | ${marks[outcome]}${reason ? `: ${cell(reason)}` : ""} | ${met} |`,
  );
  return [
    "# Contract report",
    "",
    `${summary(report)}. ${circumstances(report)}.`,
    "",
    ...(sampled(report) === null ? [] : [`${sampled(report)}.`, ""]),
    ...findings,
    "| law | group | sentence | outcome | premise met |",
    "|---|---|---|---|---|",
    ...rows,
    "",
  ].join("\n");
}

function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("\n", " ");
}

/** As code, whatever the text holds. */
function fenced(lines: readonly string[]): string {
  const text = lines.join("\n");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}`;
}
