/** Changes as text: for a terminal, a program, a pull request. */
import type { Change, Side } from "./change.ts";

export type DiffReporter = (changes: readonly Change[]) => string;

const headings: readonly (readonly [string, (change: Change) => boolean])[] = [
  ["Breaks clients and servers", ({ breaks }) => breaks.length === 2],
  ["Breaks clients", ({ breaks }) => breaks.join() === "client"],
  ["Breaks servers and mocks made for the old contract", ({ breaks }) => breaks.join() === "server"],
  ["Additive", ({ breaks }) => breaks.length === 0],
];

const human: DiffReporter = (changes) => {
  const sections = headings.flatMap(([title, fits]) => {
    const found = changes.filter(fits);
    return found.length === 0 ? [] : [`${title} (${found.length})`, ...found.flatMap(describe), ""];
  });
  return `${[...sections, summary(changes)].join("\n")}\n`;
};

const json: DiffReporter = (changes) => `${JSON.stringify({ ...counts(changes), changes }, null, 2)}\n`;

const markdown: DiffReporter = (changes) => {
  const sections = headings.flatMap(([title, fits]) => {
    const found = changes.filter(fits);
    if (found.length === 0) return [];
    const rows = found.map(
      ({ kind, message, uses, oldPointer, newPointer }) =>
        `| ${cell(kind)} | ${cell(message)} | ${cell(several(uses))} | \`${cell(newPointer ?? oldPointer ?? "")}\` |`,
    );
    return [`## ${title}`, "", "| change | what | where | pointer |", "|---|---|---|---|", ...rows, ""];
  });
  return ["# Contract diff", "", `${summary(changes)}.`, "", ...sections].join("\n");
};

export const diffReporters = { human, json, markdown } as const satisfies Record<string, DiffReporter>;

export function breaking(changes: readonly Change[], side: Side | "any"): readonly Change[] {
  return changes.filter(({ breaks }) => (side === "any" ? breaks.length > 0 : breaks.includes(side)));
}

function describe({ kind, message, uses, oldPointer, newPointer }: Change): readonly string[] {
  return [`  ${message}`, `    ${kind} at ${newPointer ?? oldPointer}, in ${several(uses)}`];
}

function several(uses: readonly string[]): string {
  return uses.length > 4 ? `${uses.slice(0, 3).join(", ")} and ${uses.length - 3} more` : uses.join(", ");
}

function counts(changes: readonly Change[]): {
  readonly client: number;
  readonly server: number;
  readonly additive: number;
} {
  return {
    client: breaking(changes, "client").length,
    server: breaking(changes, "server").length,
    additive: changes.length - breaking(changes, "any").length,
  };
}

function summary(changes: readonly Change[]): string {
  const { client, server, additive } = counts(changes);
  return changes.length === 0
    ? "No difference"
    : `${changes.length} changes: ${client} break clients, ${server} break servers, ${additive} additive`;
}

function cell(text: string): string {
  return text.replaceAll("|", String.raw`\|`).replaceAll("\n", " ");
}
