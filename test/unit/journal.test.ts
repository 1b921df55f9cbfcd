/** The journal against a plain list of everything that was added. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JournalEntry } from "../../mock/world/journal.ts";
import { createJournal, journalBodySize } from "../../mock/world/journal.ts";

const noted = (fields: Partial<JournalEntry>): JournalEntry => ({
  at: 0,
  method: "GET",
  path: "/v3/videos",
  operation: "listVideos",
  status: 200,
  request: undefined,
  response: "",
  ...fields,
});

const sizeOf = (
  { request }: JournalEntry,
  { requestSize, response }: { requestSize: number; response: string },
): number => (request === undefined ? 0 : requestSize) + response.length;

describe("the journal", () => {
  test("gives the latest entries, newest first, and counts all that there ever were", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.nat(30), fc.nat(12), (capacity, added, count) => {
        const journal = createJournal(capacity);
        for (let at = 0; at < added; at += 1) journal.add(noted({ at }), 0);
        const all = Array.from({ length: added }, (_, at) => at);
        expect(journal.latest(count).map(({ at }) => at)).toEqual(all.slice(-capacity).toReversed().slice(0, count));
        expect(journal.total()).toBe(added);
      }),
    );
  });

  test("keeps bodies up to its total and no fewer than fit, the latest before older ones", () => {
    const entries = fc.array(fc.record({ requestSize: fc.nat(40), length: fc.nat(40) }), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 80, max: 200 }),
        entries,
        (capacity, room, sizes) => {
          const journal = createJournal(capacity, room);
          for (const [at, { requestSize, length }] of sizes.entries())
            journal.add(noted({ at, request: { at }, response: "x".repeat(length) }), requestSize);
          let used = 0;
          let fits = true;
          for (const entry of journal.latest(capacity)) {
            const { requestSize, length } = sizes[entry.at] as { requestSize: number; length: number };
            used += requestSize + length;
            // What is empty takes no room, so it may go with the entries around it.
            if (used > room) fits = false;
            if (fits) expect(sizeOf(entry, { requestSize, response: entry.response ?? "" })).toBe(requestSize + length);
            else if (entry.response !== null) expect([requestSize, length]).toEqual([0, 0]);
          }
        },
      ),
    );
  });

  test("leaves out a body larger than the limit and keeps the rest of its entry", () => {
    const journal = createJournal();
    journal.add(noted({ request: { a: 1 }, response: "fine" }), journalBodySize + 1);
    journal.add(noted({ request: { a: 1 }, response: "x".repeat(journalBodySize + 1) }), journalBodySize);
    expect(journal.latest(2)).toMatchObject([
      { request: { a: 1 }, response: null, path: "/v3/videos" },
      { request: undefined, response: "fine", path: "/v3/videos" },
    ]);
  });
});
