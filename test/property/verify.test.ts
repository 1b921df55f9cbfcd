/** Verification against a model that knows every request and tries every way to fit them. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { secretsOf } from "../../mock/domain/secrets.ts";
import type { JournalEntry } from "../../mock/world/journal.ts";
import { createJournal } from "../../mock/world/journal.ts";
import type { RequestPattern } from "../../mock/world/requests.ts";
import type { Expectation } from "../../mock/world/verify.ts";
import { verify } from "../../mock/world/verify.ts";

interface Sent {
  readonly operation: "a" | "b" | "c";
  readonly title: number;
  /** Whether the journal keeps the body. */
  readonly isKept: boolean;
}

const operation = fc.constantFrom("a" as const, "b" as const, "c" as const);
const sent = (kept: fc.Arbitrary<boolean>): fc.Arbitrary<Sent> =>
  fc.record({ operation, title: fc.nat(2), isKept: kept });
const pattern: fc.Arbitrary<RequestPattern> = fc.record(
  { operation, body: fc.record({ title: fc.nat(2) }) },
  { requiredKeys: [] },
);

const entryOf = ({ operation: name, title, isKept }: Sent, number: number): JournalEntry => ({
  number,
  at: 0,
  method: "POST",
  path: `/v3/${name}`,
  operation: name,
  status: 200,
  headers: {},
  request: isKept ? { title, more: "x" } : undefined,
  requestSize: 20,
  response: "",
  responseSize: 0,
});

/** All that the verdict depends on, known whole. */
function fits({ operation: name, body }: RequestPattern, one: Sent): boolean {
  return (
    (name === undefined || name === one.operation) &&
    (body === undefined || (body as { title: number }).title === one.title)
  );
}

function model({ match, count, order, gaps = true }: Expectation, all: readonly Sent[]): boolean {
  if (match !== undefined) {
    const found = all.filter((one) => fits(match, one)).length;
    const { exactly, atLeast = count === undefined ? 1 : 0, atMost = Infinity } = count ?? {};
    return exactly === undefined ? found >= atLeast && found <= atMost : found === exactly;
  }
  const from = (start: number, step: number): boolean => {
    const wanted = order?.[step];
    if (wanted === undefined) return true;
    return all.some(
      (one, index) =>
        index >= start && (gaps || step === 0 || index === start) && fits(wanted, one) && from(index + 1, step + 1),
    );
  };
  return from(0, 0);
}

const expectation: fc.Arbitrary<Expectation> = fc.oneof(
  fc.record({ match: pattern }),
  fc.record({ match: pattern, count: fc.record({ exactly: fc.nat(4) }) }),
  fc.record({ match: pattern, count: fc.record({ atLeast: fc.nat(2), atMost: fc.integer({ min: 2, max: 5 }) }) }),
  fc.record({ order: fc.array(pattern, { minLength: 1, maxLength: 4 }), gaps: fc.boolean() }),
);

const journalOf = (all: readonly Sent[], capacity = 100): ReturnType<typeof createJournal> => {
  const journal = createJournal({ capacity });
  for (const [index, one] of all.entries()) journal.add(entryOf(one, index + 1));
  return journal;
};

test("is what the model says, from any place on, and what does not fit is explained", () => {
  const all = fc.array(sent(fc.constant(true)), { maxLength: 8 });
  fc.assert(
    fc.property(all, expectation, fc.nat(8), (requests, wanted, place) => {
      const since = Math.min(place, requests.length);
      const { satisfied, numbers, closest, explanation } = verify(
        journalOf(requests),
        { ...wanted, since },
        { last: requests.length, secrets: secretsOf([]) },
      );
      expect(satisfied).toBe(model(wanted, requests.slice(since)));
      expect(explanation).not.toBe("");
      for (const number of numbers) expect(number).toBeGreaterThan(since);
      for (const { number, differences, step } of closest) {
        const tried = (step === null ? wanted.match : wanted.order?.[step]) as RequestPattern;
        expect(fits(tried, requests[number - 1] as Sent)).toBe(false);
        expect(differences.length).toBeGreaterThan(0);
      }
      if (wanted.match !== undefined && satisfied)
        expect(numbers).toEqual(
          requests.flatMap((one, index) =>
            index >= since && fits(wanted.match as RequestPattern, one) ? [index + 1] : [],
          ),
        );
    }),
    { numRuns: 1000 },
  );
});

test("with bodies that were not kept it never says what the whole truth denies, and refuses only what depends on them", () => {
  const all = fc.array(sent(fc.boolean()), { maxLength: 6 });
  fc.assert(
    fc.property(all, expectation, (requests, wanted) => {
      // Every truth that fits what was kept: a body that is missing may have had any title.
      let truths: Sent[][] = [[]];
      for (const one of requests) {
        const titles = one.isKept ? [one.title] : [0, 1, 2, 3];
        truths = truths.flatMap((truth) => titles.map((title) => [...truth, { ...one, title }]));
      }
      const verdicts = new Set(truths.map((truth) => model(wanted, truth)));
      let said: boolean | "refused";
      try {
        said = verify(journalOf(requests), wanted, { last: requests.length, secrets: secretsOf([]) }).satisfied;
      } catch (error) {
        expect((error as Error).message).toContain("did not keep");
        said = "refused";
      }
      if (said !== "refused") expect([...verdicts]).toEqual([said]);
      // Steps that ask for different titles of one body may be refused although no truth fits both.
      else if (wanted.order === undefined) expect(verdicts.size).toBe(2);
    }),
    { numRuns: 500 },
  );
});

test("is refused exactly when a request after the place had to make room", () => {
  const all = fc.array(sent(fc.constant(true)), { maxLength: 12 });
  fc.assert(
    fc.property(all, fc.integer({ min: 1, max: 6 }), fc.nat(12), (requests, capacity, place) => {
      const since = Math.min(place, requests.length);
      const work = (): unknown =>
        verify(journalOf(requests, capacity), { match: {}, since }, { last: requests.length, secrets: secretsOf([]) });
      if (requests.length - capacity > since) expect(work).toThrow("had to make room");
      else expect(work).not.toThrow();
    }),
  );
});
