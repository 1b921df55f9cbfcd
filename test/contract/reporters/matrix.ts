/** How the matrix of saboteurs is told. */

import type { Matrix, MatrixRow } from "../verifySuite.ts";

export const matrixReporters = { human, json, markdown } as const;
export type MatrixReporterName = keyof typeof matrixReporters;

function human(matrix: Matrix): string {
  const rows = matrix.rows.map((row) => [
    row.isKilled ? "found" : "SURVIVED",
    row.saboteur.side,
    row.saboteur.group,
    row.saboteur.id,
    row.laws.join(" ") || "-",
    String(row.requests),
    String(row.ms),
  ]);
  const all = [["", "side", "group", "saboteur", "law", "requests", "ms"], ...rows];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((cells) => cells[column]!.length)));
  const lines = all.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join("  ")
      .trimEnd(),
  );
  const survivors = matrix.rows.filter(({ isKilled }) => !isKilled);
  const told = survivors.map(({ saboteur: { id, sentence } }) => `Nobody found ${id}: ${sentence}`);
  return [...lines, "", ...told, ...summaryOf(matrix), ""].join("\n");
}

function json({ rows, ...rest }: Matrix): string {
  const plain = rows.map(({ saboteur: { id, side, group, sentence }, ...row }) => ({
    id,
    side,
    group,
    sentence,
    ...row,
  }));
  return `${JSON.stringify({ ...rest, rows: plain }, null, 2)}\n`;
}

function markdown(matrix: Matrix): string {
  const line = ({ saboteur, isKilled, laws, requests, ms }: MatrixRow): string =>
    `| ${saboteur.side} | ${saboteur.group} | ${saboteur.sentence.replaceAll("|", "\\|")} | ${isKilled ? laws.join(", ") : "**nobody**"} | ${requests} | ${ms} |`;
  return [
    "| Side | Group | What was wrong | Found by | Requests | ms |",
    "| --- | --- | --- | --- | ---: | ---: |",
    ...matrix.rows.map(line),
    "",
    ...summaryOf(matrix),
    "",
  ].join("\n");
}

function summaryOf({ rows, brokenAnyway, seeds, runs, ms, target }: Matrix): readonly string[] {
  const killed = rows.filter(({ isKilled }) => isKilled).length;
  const requests = rows.map((row) => row.requests).toSorted((a, b) => a - b)[Math.floor((rows.length - 1) / 2)] ?? 0;
  return [
    ...(brokenAnyway.length === 0
      ? []
      : [
          `${target} and the client break ${brokenAnyway.join(", ")} by themselves: these laws were left out, and the suite is not verified.`,
        ]),
    `${killed} of ${rows.length} saboteurs were found, with a median of ${requests} requests (${seeds} seeds, ${runs} runs of each property, ${Math.round(ms / 1000)} s).`,
  ];
}
