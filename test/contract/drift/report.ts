/** A look at a live service as text. */
import type { DriftReport } from "./index.ts";
import type { Drift } from "./verdict.ts";

export type DriftReporter = (report: DriftReport) => string;

const human: DriftReporter = (report) => {
  const lines = report.drifts.flatMap((drift) => [
    `${drift.verdict.toUpperCase()}${drift.isAdditive ? " (additive)" : ""}: ${title(drift)}`,
    `  seen ${drift.count} times in ${drift.uses.join(", ")}`,
    `  proposed: ${drift.proposal}`,
    "",
  ]);
  return [...lines, summary(report), ...notes(report), ""].join("\n");
};

const json: DriftReporter = (report) => `${JSON.stringify(report, null, 2)}\n`;

const markdown: DriftReporter = (report) => {
  const rows = report.drifts.map(
    (drift) =>
      `| ${drift.verdict} | ${drift.isAdditive ? "additive" : "breaking"} | ${cell(title(drift))} | ${cell(drift.uses.join(", "))} | ${cell(drift.proposal)} |`,
  );
  const table =
    rows.length === 0 ? [] : ["| verdict | weight | what | where | proposed |", "|---|---|---|---|---|", ...rows, ""];
  return ["# Drift report", "", `${summary(report)}. ${notes(report).join(". ")}.`, "", ...table].join("\n");
};

export const driftReporters = { human, json, markdown } as const satisfies Record<string, DriftReporter>;

/** `AvatarLook.name: null` */
function title({ kind, owner, got, path }: Drift): string {
  switch (kind) {
    case "missing":
      return `${owner} is missing (${path})`;
    case "unknown":
      return `${owner} is new: ${got} (${path})`;
    case "renamed":
      return `${owner} is gone, and ${got} is there instead (${path})`;
    case "null":
      return `${owner} is null (${path})`;
    case "type":
    case "member":
      return `${owner} is ${got} (${path})`;
    case "format":
    case "bound":
      return `${owner} breaks its ${got} (${path})`;
    case "status":
      return `${owner} answers ${got}`;
    case "redirect":
      return `${owner} redirects to ${got}`;
    default:
      return `${owner}: ${kind}, ${got}`;
  }
}

function summary({ drifts, target, calls }: DriftReport): string {
  const additive = drifts.filter(({ isAdditive }) => isAdditive).length;
  const told =
    drifts.length === 0 ? "no drift" : `${drifts.length - additive} breaking differences, ${additive} additive`;
  return `${target}: ${told}, in ${calls} calls`;
}

function notes({ mock, skipped }: DriftReport): readonly string[] {
  return [
    mock === null ? "Compared with the contract alone" : `Compared with the contract and the mock (${mock})`,
    ...(skipped.length === 0 ? [] : [`Nothing to ask about for ${skipped.join(", ")}`]),
  ];
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}
