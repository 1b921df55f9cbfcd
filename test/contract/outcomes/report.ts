/** What a run of somebody's tests has seen, and how their client behaved, as text. */
import type { Coverage, Measure } from "./coverage.ts";
import { measures, percentOf } from "./coverage.ts";
import type { LintFinding } from "./lints.ts";

export interface CoverageReport {
  readonly coverage: Coverage;
  readonly findings: readonly LintFinding[];
  /** Least percentages that were asked for. */
  readonly least: Readonly<Partial<Record<Measure, number>>>;
}

export type CoverageReporter = (report: CoverageReport) => string;

const words: Readonly<Record<Measure, string>> = {
  operations: "operations",
  statuses: "statuses of operations",
  codes: "error codes",
  states: "ends of jobs",
  pages: "lists beyond their first page",
  events: "webhook events",
};

/** Measures that fall short of what was asked for. */
export function shortOf({ coverage, least }: CoverageReport): readonly Measure[] {
  return measures.filter((measure) => percentOf(coverage.parts[measure]) < (least[measure] ?? 0));
}

/** The measures that fall short, and by how much, in a line. */
export function describeShort(report: CoverageReport): string {
  const named = shortOf(report).map(
    (measure) => `${words[measure]}: ${figure(report, measure).trim()}${wanted(report, measure)}`,
  );
  return named.join("; ");
}

const human: CoverageReporter = (report) => {
  const { coverage, findings } = report;
  const lines = measures.map(
    (measure) =>
      `${figure(report, measure)} ${words[measure]}${wanted(report, measure)}\n${never(coverage.parts[measure].missed)}`,
  );
  const habits = findings.flatMap(({ lint, sentence, world, numbers, message }) => [
    `${lint}: ${message}`,
    `  ${sentence}`,
    `  requests ${several(numbers.map(String))} of world ${world}`,
    "",
  ]);
  return [...lines, "", ...habits, summary(report), ""].join("\n");
};

const json: CoverageReporter = (report) => {
  const percent = Object.fromEntries(measures.map((measure) => [measure, percentOf(report.coverage.parts[measure])]));
  return `${JSON.stringify({ ...report, percent, short: shortOf(report) }, null, 2)}\n`;
};

const markdown: CoverageReporter = (report) => {
  const rows = measures.map(
    (measure) =>
      `| ${words[measure]} | ${figure(report, measure).trim()}${wanted(report, measure)} | ${several(report.coverage.parts[measure].missed)} |`,
  );
  const habits = report.findings.map(
    ({ lint, message, world }) => `- **${lint}** (world ${world}): ${message.replaceAll("\n", " ")}`,
  );
  return [
    "# What the tests have seen",
    "",
    `${summary(report)}.`,
    "",
    "| what | seen | never seen |",
    "|---|---|---|",
    ...rows,
    "",
    ...(habits.length === 0 ? [] : ["## Habits of the client", "", ...habits, ""]),
  ].join("\n");
};

export const coverageReporters = { human, json, markdown } as const satisfies Record<string, CoverageReporter>;

function figure({ coverage }: CoverageReport, measure: Measure): string {
  const part = coverage.parts[measure];
  const of = part.seen.length + part.missed.length;
  return `${Math.floor(percentOf(part)).toString().padStart(3)} % (${part.seen.length} of ${of})`;
}

/** What was asked for, if anything was. */
function wanted(report: CoverageReport, measure: Measure): string {
  const least = report.least[measure];
  if (least === undefined) return "";
  return `, at least ${least} %${shortOf(report).includes(measure) ? "  TOO FEW" : ""}`;
}

function never(missed: readonly string[]): string {
  return missed.length === 0 ? "      all of them" : `      never: ${several(missed, 8)}`;
}

function several(names: readonly string[], most = 12): string {
  return names.length > most ? `${names.slice(0, most).join(", ")} and ${names.length - most} more` : names.join(", ");
}

function summary({ coverage, findings }: CoverageReport): string {
  const { requests, unread, partial } = coverage;
  return [
    `${requests} requests, ${findings.length} ${findings.length === 1 ? "habit" : "habits"} to mend`,
    ...(unread > 0 ? [`${unread} answers were too long to be kept`] : []),
    ...(partial > 0 ? [`${partial} worlds forgot requests before they were read: figures are too low`] : []),
  ].join("; ");
}
