import { expect, test } from "vitest";
import { ruleSets } from "../../mock/domain/rules.ts";
import { ledger } from "../../spec/ledger.ts";

test("the ledger has a line for each rule in which the rule sets differ, and no other", () => {
  const { guide, live } = ruleSets;
  const names = Object.keys(guide).filter((name) => name !== "name") as (keyof typeof guide)[];
  const differing = names.filter((name) => JSON.stringify(guide[name]) !== JSON.stringify(live[name]));
  expect(ledger.flatMap(({ rules = [] }) => rules).toSorted()).toEqual(differing.toSorted());
});

test("each line of the ledger is known by a name of its own", () => {
  expect(new Set(ledger.map(({ id }) => id)).size).toBe(ledger.length);
});
