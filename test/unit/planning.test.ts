/** How a job gets its plan: who names its scenario, and when it begins. */
import { expect, test } from "vitest";
import type { Birth } from "../../mock/domain/planning.ts";
import { planJob } from "../../mock/domain/planning.ts";
import { lookIdOf } from "../../mock/domain/scenarios.presets.ts";

const birth: Birth = {
  kind: "video",
  title: null,
  texts: [],
  lookIds: [],
  now: 1000,
  pendingMs: 10,
  processingMs: 20,
  failure: { code: "rendering_failed", message: "No." },
};

/** The scenario that is asked for its rule, by its name. */
function namedBy(traits: Partial<Birth>): string | undefined {
  let name: string | undefined;
  const ruleFor = (_: unknown, named: { readonly name: string } | undefined): undefined => {
    name = named?.name;
  };
  planJob({ ...birth, ...traits }, { ruleFor, consentHabit: () => null, byReads: false });
  return name;
}

test("a text names the scenario of its job, before the first of its looks that names one", () => {
  const lookIds = ["some_look", lookIdOf("happy"), lookIdOf("flaky")];
  expect(namedBy({})).toBeUndefined();
  expect(namedBy({ lookIds: ["some_look"] })).toBeUndefined();
  expect(namedBy({ lookIds })).toBe("happy");
  expect(namedBy({ lookIds, texts: ["Say it. [[flaky]]"] })).toBe("flaky");
});

test.each([
  ["video", 1010],
  ["agent", 1030],
] as const)("a job of the kind %s shows at %i that it is under way", (kind, startsAt) => {
  const plan = planJob({ ...birth, kind }, { ruleFor: () => undefined, consentHabit: () => null, byReads: false });
  expect(plan).toMatchObject({ createdAt: 1000, startsAt, endsAt: 1030 });
});
