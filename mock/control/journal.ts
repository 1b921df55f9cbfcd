import type { components } from "../../generated/control/api.ts";
import { notFound } from "../domain/errors.ts";
import { sentSecrets } from "../web/noting.ts";
import { originOf } from "../web/text.ts";
import type { Journal, JournalEntry } from "../world/journal.ts";
import { fitsStatus } from "../world/requests.ts";
import type { Verdict } from "../world/verify.ts";
import { verify } from "../world/verify.ts";
import { curlOf } from "./curl.ts";
import { checkPattern, readExpectation } from "./expectation.ts";
import type { ControlCall, ControlHandlers } from "./types.ts";

type EntryView = components["schemas"]["JournalEntry"];

export const journal: Pick<ControlHandlers, "listJournal" | "clearJournal" | "getJournalEntry" | "verifyRequests"> = {
  listJournal: (call) => {
    const { since = 0, before = Number.POSITIVE_INFINITY, order = "desc", limit = 100, operation, method } = call.query;
    checkPattern({ ...(operation !== undefined && { operation }), ...(method !== undefined && { method }) });
    const { journal: entries, last } = journalOf(call);
    const fitting = entries.after(since).filter((entry) => entry.number < before && fits(entry, call.query));
    const page = order === "asc" ? fitting.slice(0, limit) : fitting.toReversed().slice(0, limit);
    return {
      data: page.map(viewEntry),
      next: page.length < fitting.length ? (page.at(-1)?.number ?? null) : null,
      total: entries.total(),
      last,
      forgotten_up_to: entries.forgottenUpTo(),
    };
  },
  clearJournal: (call) => {
    const { journal: entries, last } = journalOf(call);
    return { data: { cleared: entries.clear(), last } };
  },
  getJournalEntry: (call) => {
    const { c, settings, path } = call;
    const entry = journalOf(call).journal.find(Number(path.number));
    if (entry === undefined) throw notFound("not_found", "The journal has no request of this number, or forgot it.");
    const base = settings.publicUrl ?? originOf(c.req.url);
    return { data: { ...viewEntry(entry), curl: curlOf(entry, { base, isKeyed: entry.path.startsWith("/v3/") }) } };
  },
  verifyRequests: ({ c, world: open, body }) => {
    const world = open();
    const expectation = readExpectation(body);
    return {
      data: viewVerdict(
        verify(world.journal, expectation, { last: world.lastNumber, secrets: sentSecrets(c) }),
        world.lastNumber,
      ),
    };
  },
};

function journalOf({ settings, world: open, query }: ControlCall<"listJournal" | "clearJournal" | "getJournalEntry">): {
  journal: Journal;
  last: number;
} {
  if (query.scope === "server") return { journal: settings.journal, last: settings.journal.total() };
  const world = open();
  return { journal: world.journal, last: world.lastNumber };
}

function fits(
  entry: JournalEntry,
  { operation, method, status, path, text }: ControlCall<"listJournal">["query"],
): boolean {
  return (
    (operation === undefined || entry.operation === operation) &&
    (method === undefined || entry.method === method.toUpperCase()) &&
    (status === undefined || fitsStatus(status, entry)) &&
    (path === undefined || entry.path.startsWith(path)) &&
    (text === undefined || isIn(text, entry))
  );
}

function isIn(text: string, { path, request, response }: JournalEntry): boolean {
  const sought = text.toLowerCase();
  return [path, request === undefined ? "" : JSON.stringify(request), response ?? ""].some((part) =>
    part.toLowerCase().includes(sought),
  );
}

function viewEntry({ at, request, requestSize, responseSize, retryAfter, ...entry }: JournalEntry): EntryView {
  return {
    ...entry,
    at: new Date(at).toISOString(),
    at_ms: at,
    ...(request !== undefined && { request }),
    request_size: requestSize,
    ...(retryAfter !== undefined && { retry_after: retryAfter }),
    response_size: responseSize,
  };
}

function viewVerdict({ closest, numbers, ...verdict }: Verdict, last: number): components["schemas"]["Verdict"] {
  return {
    ...verdict,
    numbers: [...numbers],
    closest: closest.map(({ differences, ...miss }) => ({
      ...miss,
      differences: differences.map(({ field, expected, got }) => ({
        field,
        expected,
        ...(got !== undefined && { got }),
      })),
    })),
    last,
  };
}
