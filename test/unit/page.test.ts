import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApiError } from "../../mock/domain/errors.ts";
import { type PageRequest, readPage } from "../../mock/world/page.ts";
import { comparePositions, createTable, type Row } from "../../mock/world/table.ts";

const row = (seq: number, createdAt = seq): Row => ({ id: `r${seq}`, seq, createdAt });
const numbers = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
const five = createTable(numbers(1, 5).map((seq) => row(seq)));

function seqs(request: Partial<PageRequest<Row>>): readonly number[] {
  return readPage({ scope: "s", sources: [five], limit: 10, ...request }).items.map(({ seq }) => seq);
}

function next(request: Partial<PageRequest<Row>>): string | null {
  return readPage({ scope: "s", sources: [five], limit: 10, ...request }).nextToken;
}

function refusal(request: Partial<PageRequest<Row>>): unknown {
  try {
    return seqs(request);
  } catch (error) {
    return (error as ApiError).refusal.param;
  }
}

describe("a page", () => {
  test("is newest first, and its token goes on where it ended", () => {
    expect(seqs({ limit: 2 })).toEqual([5, 4]);
    expect(seqs({ limit: 2, token: next({ limit: 2 }) ?? "" })).toEqual([3, 2]);
  });

  test("has a token exactly when another item follows that the filter lets through", () => {
    expect(next({ limit: 4 })).toEqual(expect.any(String));
    expect(next({ limit: 5 })).toBeNull();
    expect(next({ limit: 4, matches: ({ seq }) => seq !== 1 })).toBeNull();
    expect(next({ limit: 1, matches: () => false })).toBeNull();
    expect(next({ sources: [] })).toBeNull();
  });

  test("draws from several tables as from one", () => {
    const split = fc.uniqueArray(fc.record({ seq: fc.nat(40), createdAt: fc.nat(4), table: fc.nat(2) }), {
      selector: ({ seq }) => seq,
    });
    fc.assert(
      fc.property(split, fc.integer({ min: 1, max: 6 }), (all, limit) => {
        const sources = [0, 1, 2].map((table) =>
          createTable(all.filter((each) => each.table === table).map(({ seq, createdAt }) => row(seq, createdAt))),
        );
        const seen: Row[] = [];
        let token: string | undefined;
        do {
          const page = readPage({ scope: "s", sources, limit, ...(token !== undefined && { token }) });
          seen.push(...page.items);
          expect(seen.length).toBeLessThanOrEqual(all.length);
          token = page.nextToken ?? undefined;
        } while (token !== undefined);
        expect(seen).toEqual(
          all.map(({ seq, createdAt }) => row(seq, createdAt)).toSorted((a, b) => comparePositions(b, a)),
        );
      }),
    );
  });

  test("goes on behind a row that is gone", () => {
    const table = createTable(numbers(1, 5).map((seq) => row(seq)));
    const token = next({ sources: [table], limit: 2 }) ?? "";
    for (const id of ["r4", "r5", "r3"]) table.remove(id);
    table.insert(row(6));
    expect(seqs({ sources: [table], token })).toEqual([2, 1]);
    expect(seqs({ sources: [createTable<Row>()], token })).toEqual([]);
  });
});

describe("a page token", () => {
  const token = next({ limit: 1 }) ?? "";

  test("is refused by another scope", () => {
    expect(refusal({ scope: "other", token })).toBe("token");
  });

  test.each([
    "",
    "-",
    "--",
    "x",
    "5-5",
    `${token}0`,
    token.slice(0, -1),
    ` ${token}`,
    token.toUpperCase(),
    `0${token}`,
    token.replace("-", "--"),
    "zzzzzzzzzzzzzzzzzzzz-1-0",
    "NaN-NaN-0",
    `${token}-1`,
  ])("is refused when it says %j", (text) => {
    expect(refusal({ token: text })).toBe("token");
  });

  test("is short, wherever it stands", () => {
    const last = [row(0), row(2 ** 31), row(2 ** 31 + 1, 2 ** 48)];
    expect(next({ sources: [createTable(last)], limit: 1 })?.length).toBeLessThan(48);
  });

  test("of the vendor's guides stands for the place that the list gives it", () => {
    const sampleTokens = new Map([["sample", { createdAt: 3, seq: 3 }]]);
    expect(seqs({ token: "sample", sampleTokens })).toEqual([2, 1]);
    expect(refusal({ token: "sample" })).toBe("token");
  });
});
