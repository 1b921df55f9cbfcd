/** The journal against a plain list of everything that was added. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Journal, JournalEntry } from "../../mock/world/journal.ts";
import { createJournal, isDeeper } from "../../mock/world/journal.ts";

const noted = (fields: Partial<JournalEntry>): JournalEntry => ({
  number: 0,
  at: 0,
  method: "GET",
  path: "/v3/videos",
  operation: "listVideos",
  status: 200,
  headers: {},
  request: undefined,
  requestSize: 0,
  response: "",
  responseSize: 0,
  ...fields,
});

const sizeOf = ({ request, requestSize, response }: JournalEntry): number =>
  (request === undefined ? 0 : requestSize) + (response?.length ?? 0);

/** Numbers may rise by more than one, as where events lie between requests. */
const add = (journal: Journal, fields: Partial<JournalEntry> = {}): number => {
  const { number = (journal.after(0).at(-1)?.number ?? journal.clearedUpTo()) + 1 } = fields;
  journal.add(noted({ ...fields, number }));
  return number;
};

describe("the journal", () => {
  test("keeps the latest entries, finds each by its number, and knows what it forgot and what was cleared, written down in between or not", () => {
    const step = fc.oneof(
      { weight: 20, arbitrary: fc.record({ kind: fc.constant("add" as const), skip: fc.integer({ min: 1, max: 4 }) }) },
      {
        weight: 1,
        arbitrary: fc.record({ kind: fc.constantFrom("clear" as const, "store" as const), skip: fc.constant(0) }),
      },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.array(step, { maxLength: 40 }),
        fc.nat(130),
        (capacity, steps, since) => {
          let last = 0;
          let journal = createJournal({ capacity });
          let kept: number[] = [];
          let [total, forgotten, cleared] = [0, 0, 0];
          for (const { kind, skip } of steps) {
            if (kind === "store") {
              const rows = JSON.parse(JSON.stringify([...journal.stored.rows()])) as [string, never][];
              journal = createJournal({ capacity });
              journal.stored.restore(rows);
              continue;
            }
            if (kind === "clear") {
              expect(journal.clear()).toBe(kept.length);
              cleared = kept.at(-1) ?? cleared;
              kept = [];
              continue;
            }
            last += skip;
            kept.push(add(journal, { number: last }));
            total += 1;
            if (kept.length > capacity) forgotten = kept.shift() as number;
          }
          const numbersOf = (entries: readonly JournalEntry[]): number[] => entries.map(({ number }) => number);
          expect(numbersOf(journal.after(0))).toEqual(kept);
          expect(numbersOf(journal.after(since))).toEqual(kept.filter((number) => number > since));
          expect(journal.find(since)?.number).toBe(kept.find((number) => number === since));
          expect([journal.total(), journal.forgottenUpTo(), journal.clearedUpTo()]).toEqual([
            total,
            forgotten,
            cleared,
          ]);
        },
      ),
    );
  });

  test("keeps bodies up to its total and no fewer than fit, the latest before older ones", () => {
    const entries = fc.array(fc.record({ requestSize: fc.nat(40), length: fc.nat(40) }), { maxLength: 40 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 80, max: 200 }),
        entries,
        (capacity, bodiesSize, sizes) => {
          const journal = createJournal({ capacity, bodiesSize });
          for (const [at, { requestSize, length }] of sizes.entries())
            add(journal, { at, request: { at }, requestSize, response: "x".repeat(length) });
          let used = 0;
          let fits = true;
          for (const entry of journal.after(0).toReversed()) {
            const { requestSize, length } = sizes[entry.at] as { requestSize: number; length: number };
            used += requestSize + length;
            // What is empty takes no room, so it may go with the entries around it.
            if (used > bodiesSize) fits = false;
            if (fits) expect(sizeOf(entry)).toBe(requestSize + length);
            else if (entry.response !== null) expect([requestSize, length]).toEqual([0, 0]);
          }
        },
      ),
    );
  });

  test("counts no body that it was not given", () => {
    const journal = createJournal({ capacity: 3, bodiesSize: 10 });
    add(journal, { response: "12345" });
    add(journal, { request: undefined, requestSize: 1000, response: "12345" });
    expect(journal.after(0).map(({ response }) => response)).toEqual(["12345", "12345"]);
  });

  test("keeps bodies after it was cleared, as before", () => {
    const journal = createJournal({ capacity: 3, bodiesSize: 10 });
    for (let index = 0; index < 5; index += 1) add(journal, { response: "12345" });
    journal.clear();
    add(journal, { response: "12345" });
    add(journal, { response: "12345" });
    expect(journal.after(0).map(({ response }) => response)).toEqual(["12345", "12345"]);
    add(journal, { response: "12345" });
    expect(journal.after(0).map(({ response }) => response)).toEqual([null, "12345", "12345"]);
  });

  test("read back has the places and sizes that it had, and goes on to make room as it would have", () => {
    const journal = createJournal({ capacity: 3, bodiesSize: 12 });
    for (let index = 0; index < 5; index += 1) add(journal, { response: "12345" });
    const again = createJournal({ capacity: 3, bodiesSize: 12 });
    again.stored.restore(journal.stored.rows());
    expect([...again.stored.rows()]).toEqual([...journal.stored.rows()]);
    for (const each of [journal, again]) add(each, { response: "123" });
    expect(again.after(0)).toEqual(journal.after(0));
    expect(again.after(0).map(({ response }) => response)).toEqual([null, "12345", "123"]);
    expect([...again.stored.rows()]).toEqual([...journal.stored.rows()]);
  });

  test("whose rows are written down as they are told is the same when it is read back", () => {
    const step = fc.oneof(
      { weight: 12, arbitrary: fc.record({ requestSize: fc.nat(9), length: fc.nat(9) }) },
      { weight: 1, arbitrary: fc.constant("clear" as const) },
    );
    const all = fc.array(step, { maxLength: 30 });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 18, max: 40 }),
        all,
        (capacity, bodiesSize, steps) => {
          const journal = createJournal({ capacity, bodiesSize });
          const written = new Map<string, never>();
          journal.stored.watch((key) => {
            const row = journal.stored.read(key);
            if (row === undefined) written.delete(key);
            else written.set(key, row as never);
          });
          for (const each of steps) {
            if (each === "clear") journal.clear();
            else
              add(journal, { request: { some: 1 }, requestSize: each.requestSize, response: "x".repeat(each.length) });
          }
          // Bodies that had to make room take none where they are written down, either.
          const rows = new Map(journal.stored.rows());
          for (const [key, row] of written) expect([key, row]).toEqual([key, rows.get(key)]);
          const again = createJournal({ capacity, bodiesSize });
          again.stored.restore(written);
          const seen = ({ total, forgottenUpTo, clearedUpTo, after, stored }: Journal): unknown => [
            [total(), forgottenUpTo(), clearedUpTo()],
            after(0),
            new Map(stored.rows()),
          ];
          expect(seen(again)).toEqual(seen(journal));
        },
      ),
    );
  });
});

test.each([
  [0, "text", false],
  [0, null, false],
  [0, {}, true],
  [1, [], false],
  [1, {}, false],
  [1, { a: 1, b: "text" }, false],
  [1, { a: 1, b: {} }, true],
  [1, [[], 1], true],
  [2, { a: 1, b: [{}, 1] }, true],
  [3, { a: 1, b: [{}, 1] }, false],
])("that something is deeper than %i levels is, of %j, %s", (depth, value, expected) => {
  expect(isDeeper(value, depth)).toBe(expected);
});
