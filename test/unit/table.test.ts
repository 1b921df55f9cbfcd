import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { comparePositions, countBefore, createTable, type Row } from "../../mock/world/table.ts";

interface Named extends Row {
  readonly name: string;
}

const row = (seq: number, createdAt: number, name = ""): Named => ({ id: `r${seq}`, seq, createdAt, name });

/** Few instants, so that many rows share one. */
const rows = fc
  .uniqueArray(fc.record({ seq: fc.nat(50), createdAt: fc.nat(5) }), { selector: ({ seq }) => seq })
  .map((all) => all.map(({ seq, createdAt }) => row(seq, createdAt)));

describe("a table", () => {
  test("keeps its rows by age, and by number among those of one instant, in whatever order they came", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const table = createTable(all);
        expect(table.sorted).toEqual(all.toSorted((a, b) => a.createdAt - b.createdAt || a.seq - b.seq));
        expect(table.size).toBe(all.length);
        for (const each of all) expect(table.get(each.id)).toBe(each);
      }),
    );
  });

  test("agrees with a plain map through any inserts, replacements and removals", () => {
    const step = fc.record({
      do: fc.constantFrom("insert", "replace", "remove"),
      seq: fc.nat(12),
      createdAt: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const table = createTable<Named>();
        const model = new Map<string, Named>();
        for (const [turn, { do: verb, seq, createdAt }] of steps.entries()) {
          const id = `r${seq}`;
          const old = model.get(id);
          if (verb === "insert" && old === undefined) {
            model.set(id, row(seq, createdAt));
            table.insert(row(seq, createdAt));
          } else if (verb === "replace" && old !== undefined) {
            model.set(id, { ...old, name: String(turn) });
            table.replace({ ...old, name: String(turn) });
          } else if (verb === "remove") {
            expect(table.remove(id)).toBe(model.delete(id));
          }
        }
        expect(table.sorted).toEqual([...model.values()].toSorted(comparePositions));
        for (const [id, each] of model) expect(table.get(id)).toEqual(each);
        expect(table.size).toBe(model.size);
      }),
    );
  });

  test("takes no second row of an id, and replaces none that is not there", () => {
    const table = createTable([row(1, 5)]);
    expect(() => table.insert(row(1, 9))).toThrow("r1");
    expect(() => table.replace(row(2, 5))).toThrow("r2");
    expect(() => table.replace(row(1, 9))).toThrow("r1");
    expect(table.sorted).toEqual([row(1, 5)]);
  });

  test("counts what is older than a place, whether or not a row stands there", () => {
    fc.assert(
      fc.property(rows, fc.record({ createdAt: fc.nat(6), seq: fc.nat(60) }), (all, place) => {
        expect(countBefore(createTable(all).sorted, place)).toBe(
          all.filter((each) => comparePositions(each, place) < 0).length,
        );
      }),
    );
  });
});
