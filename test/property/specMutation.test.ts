/**
 * Mutants of the contract, each with one thing changed: what is known of the API, from a run of the suite and from the sites
 * of the contract, must contradict them. One that nothing contradicts is a part of the contract that nobody holds.
 */

import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { contract, type Document, resolve } from "../contract/document.ts";
import { isLong } from "../support/runs.ts";
import type { Evidence, Known } from "../support/specEvidence.ts";
import { gather } from "../support/specEvidence.ts";
import { createSpecJudge } from "../support/specJudge.ts";
import type { Mutant } from "../support/specMutants.ts";
import { mutantsOf } from "../support/specMutants.ts";
import { reasonToSurvive } from "../support/specSurvivors.ts";

const mutants = mutantsOf(contract);
const honest = createSpecJudge(contract);

let known: Known;
let bySpot: ReadonlyMap<string, readonly Evidence[]>;
beforeAll(async () => {
  known = await gather(createMock().fetch, { seed: 1, runs: 3 });
  bySpot = Map.groupBy(known.evidence, ({ spot: { operation, part } }) => `${operation} ${part}`);
}, 120_000);

/** Codes that operations list: a set of names must have them, be it open or closed. */
const listed = new Set(
  Object.values({ ...contract.paths })
    .flatMap((item) => Object.values(item))
    .flatMap(({ responses }) => Object.values(responses).flatMap((each) => resolve(each)["x-error-codes"] ?? [])),
);

/** Each member of each named set, as `VideoStatus pending`. */
function namesOf({ components }: Document): readonly string[] {
  return Object.entries(components.schemas).flatMap(([set, { enum: names = [] }]) =>
    names.map((name) => `${set} ${String(name)}`),
  );
}

/** What contradicts a mutant, in words; null for nothing. */
function contradictionOf({ place, apply }: Mutant): string | null {
  const document = structuredClone(contract);
  apply(document);
  for (const item of Object.values(document.paths))
    for (const { operationId, responses } of Object.values(item))
      for (const key of known.statuses)
        if (key.startsWith(`${operationId} `) && !(key.slice(operationId.length + 1) in responses))
          return `${key} was answered`;
  const kept = new Set(namesOf(document));
  const unnamed = namesOf(contract).filter((name) => !kept.has(name));
  const missed = unnamed.map((name) => name.split(" ")[1]!).find((name) => known.words.has(name) || listed.has(name));
  if (missed !== undefined) return `${missed} is a name that has been seen, or is listed by an operation`;
  const judge = createSpecJudge(document);
  for (const [key, evidence] of bySpot) {
    const { spot } = evidence[0]!;
    const route = Object.entries(contract.paths).find(([path, item]) =>
      Object.entries(item).some(
        ([method, { operationId }]) => operationId === spot.operation && place.startsWith(`paths/${path}/${method}/`),
      ),
    );
    if (!route && ![...honest.componentsOf(spot)].some((name) => place === name || place.startsWith(`${name}/`)))
      continue;
    for (const { value, isRight } of evidence)
      if (judge.allows(spot, value) === !isRight)
        return `${key}: ${JSON.stringify(value)?.slice(0, 100)} is ${isRight ? "right" : "wrong"}`;
  }
  return null;
}

test("the contract itself is contradicted by nothing", () => {
  const wrong = known.evidence.filter(({ spot, value, isRight }) => honest.allows(spot, value) === !isRight);
  expect(wrong.slice(0, 5)).toEqual([]);
  expect(known.exchanges).toBeGreaterThan(5000);
});

test("nearly every mutant of the contract is contradicted, and each other one for a reason that is written down", () => {
  const chosen = isLong
    ? mutants
    : fc.sample(fc.shuffledSubarray([...mutants], { minLength: 100, maxLength: 100 }), {
        numRuns: 1,
        seed: 20261128,
      })[0]!;
  const survivors = chosen.filter((mutant) => contradictionOf(mutant) === null);
  const names = survivors.map(({ what, place }) => `${what} @ ${place}`);
  expect(names.filter((name) => reasonToSurvive(name) === null)).toEqual([]);
  const equal = names.filter((name) => reasonToSurvive(name)?.isEqual === true);
  const caught = chosen.length - survivors.length;
  expect(caught / (chosen.length - equal.length)).toBeGreaterThanOrEqual(0.95);
}, 600_000);
