/** What a report comes to, in words. */
import type { Accepted, Finding } from "./ledger.ts";
import type { Result } from "./read.ts";

const phases = ["examples", "coverage", "fuzzing", "stateful"];

/** Unexpected findings of one kind that are told, each wording once. */
const mostTold = 30;

export function verdictOf(
  { findings, requests, phases: ran, errors }: Result,
  ledger: readonly Accepted[],
): { readonly text: string; readonly isGood: boolean } {
  const counts = new Map<string, number>();
  const strangers = new Map<string, Finding[]>();
  for (const finding of findings) {
    const line = ledger.find(({ covers }) => covers(finding));
    if (line) {
      counts.set(line.id, (counts.get(line.id) ?? 0) + 1);
      continue;
    }
    const kind = `${finding.check} of ${finding.operation}`;
    strangers.set(kind, [...(strangers.get(kind) ?? []), finding]);
  }
  const missing = phases.filter((phase) => !ran.includes(phase));
  const lines = [
    `${requests} requests in ${ran.join(", ") || "no phase"}.`,
    ...missing.map((phase) => `Not tried: ${phase}.`),
    ...errors.map((error) => `Schemathesis failed: ${error}`),
    ...ledger.flatMap(({ id, reason }) => {
      const count = counts.get(id);
      return count === undefined ? [] : [`Accepted ${String(count).padStart(5)} × ${id}: ${reason}`];
    }),
    ...[...strangers].flatMap(([kind, some]) => [
      `NOT in the ledger, ${some.length} × ${kind}:`,
      ...[...new Set(some.map(tell))].slice(0, mostTold),
    ]),
  ];
  return {
    text: lines.join("\n"),
    isGood: requests > 0 && missing.length === 0 && errors.length === 0 && strangers.size === 0,
  };
}

function tell({ status, code, param, message }: Finding): string {
  const where = param === null ? "" : ` (${param})`;
  return `  ${status} ${code ?? ""}${where}: ${message.replaceAll("\n", " ")}`;
}
