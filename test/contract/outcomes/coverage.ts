/** Which outcomes of the contract a run of somebody's tests has seen: a pure function of what a mock has noted. */
import { documentedErrors, operationMeta } from "../../../generated/operations.ts";
import type { OperationId } from "../../../generated/operations.ts";
import { responses, webhookPayloads } from "../../../generated/validators.ts";
import { bodyOf, statesOf, terminal } from "./states.ts";
import type { JournalEntry, Life } from "./worlds.ts";

export const measures = ["operations", "statuses", "codes", "states", "pages", "events"] as const;
export type Measure = (typeof measures)[number];

export interface Part {
  readonly seen: readonly string[];
  readonly missed: readonly string[];
}

export interface Coverage {
  readonly requests: number;
  /** Requests whose answer was not kept, so that nothing is known of it but its status. */
  readonly unread: number;
  /** Worlds that forgot requests before they were read. */
  readonly partial: number;
  readonly parts: Readonly<Record<Measure, Part>>;
}

const all = Object.keys(operationMeta) as OperationId[];

/** What there is to see. */
const possible: Readonly<Record<Measure, readonly string[]>> = {
  operations: all,
  statuses: all.flatMap((operation) => Object.keys(responses[operation]).map((status) => `${operation} ${status}`)),
  codes: [
    ...new Set(
      all.flatMap((operation) => Object.values(documentedErrors[operation]).flatMap((codes) => Object.keys(codes))),
    ),
  ].toSorted(),
  states: Object.entries(terminal).flatMap(([kind, ends]) => ends.map((end) => `${kind} ${end}`)),
  pages: all.filter((operation) => operationMeta[operation].paginated),
  events: Object.keys(webhookPayloads),
};

export function readCoverage(lives: readonly Life[]): Coverage {
  const entries = lives.flatMap((life) => life.entries).filter(({ operation }) => operation !== null);
  const seen: Readonly<Record<Measure, ReadonlySet<string>>> = {
    operations: new Set(entries.map(({ operation }) => operation!)),
    statuses: new Set(entries.map(({ operation, status }) => `${operation} ${status}`)),
    codes: new Set(entries.flatMap(codesOf)),
    states: new Set(entries.flatMap(statesOf).map(({ kind, status }) => `${kind} ${status}`)),
    pages: new Set(entries.filter(isLaterPage).map(({ operation }) => operation!)),
    events: new Set(lives.flatMap(({ events }) => events)),
  };
  const part = (measure: Measure): Part => ({
    seen: possible[measure].filter((name) => seen[measure].has(name)),
    missed: possible[measure].filter((name) => !seen[measure].has(name)),
  });
  return {
    requests: entries.length,
    unread: entries.filter(({ response, status }) => response === null && status !== 0 && status !== 204).length,
    partial: lives.filter(({ isPartial }) => isPartial).length,
    parts: {
      operations: part("operations"),
      statuses: part("statuses"),
      codes: part("codes"),
      states: part("states"),
      pages: part("pages"),
      events: part("events"),
    },
  };
}

/** From 0 to 100. */
export function percentOf({ seen, missed }: Part): number {
  return (100 * seen.length) / (seen.length + missed.length);
}

function codesOf(entry: JournalEntry): readonly string[] {
  const code: unknown = entry.status >= 400 ? bodyOf(entry)?.error?.code : undefined;
  return typeof code === "string" ? [code] : [];
}

function isLaterPage({ path, status }: JournalEntry): boolean {
  return status === 200 && queryOf(path).has("token");
}

export function queryOf(path: string): URLSearchParams {
  const start = path.indexOf("?");
  return new URLSearchParams(start === -1 ? "" : path.slice(start));
}
