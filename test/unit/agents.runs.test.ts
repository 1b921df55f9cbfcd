/** What a run shows at an instant of a plan that is out of the ordinary, and how its id leads back to its session. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { RunRecord } from "../../mock/domain/agents.runs.ts";
import { readRunId, runIdOf, stateOf } from "../../mock/domain/agents.runs.ts";
import type { Plan } from "../../mock/domain/plan.ts";
import { heldBy, movedOn } from "../../mock/domain/plan.ts";

const plan: Plan = { createdAt: 0, startsAt: 1000, endsAt: 5000, outcome: { kind: "completed" } };
const failing: Plan = { ...plan, outcome: { kind: "failed", code: "too_dark", message: "It was too dark." } };

function shown(runPlan: Plan, now: number): readonly unknown[] {
  const run: RunRecord = {
    id: "run_s_1",
    createdAt: 0,
    goal: "video",
    lookId: "look",
    script: "Hello.",
    videoId: null,
    plan: runPlan,
    stoppedAt: null,
  };
  const { status, progress } = stateOf(run, { findVideo: () => undefined, now });
  return [status, progress];
}

test.each<readonly [string, Plan, number, readonly unknown[]]>([
  ["never begins", { ...plan, startsAt: null, endsAt: null }, 9000, ["thinking", 0]],
  ["has begun", plan, 1000, ["generating", 1]],
  ["never ends has come no further than its beginning", { ...plan, endsAt: null }, 9000, ["generating", 1]],
  ["reads have let begin", movedOn(heldBy(plan, 500, "reads"), 2000), 9000, ["generating", 1]],
  [
    "reads have let begin after a time that it would have ended in",
    movedOn(heldBy(plan, 500, "reads"), 7000),
    9000,
    ["generating", 1],
  ],
  ["is held shows how far it had come", heldBy(plan, 3000, "hand"), 9000, ["generating", 50]],
  ["is held no further than its end", heldBy({ ...plan, endsAt: null }, 3000, "hand"), 9000, ["generating", 1]],
  ["failed at its end had come that far", failing, 5000, ["failed", 99]],
  ["failed long ago has come no further", failing, 9000, ["failed", 99]],
  ["failed as soon as it began", { ...failing, endsAt: 1000 }, 1000, ["failed", 99]],
  ["failed as soon as it began, and long ago", { ...failing, endsAt: 1000 }, 9000, ["failed", 99]],
])("a video that %s", (_, runPlan, now, expected) => {
  expect(shown(runPlan, now)).toEqual(expected);
});

test("the id of a run leads back to its session, whatever that is called, and to its place", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: "binary" }), fc.nat(), (sessionId, index) => {
      expect(readRunId(runIdOf(sessionId, index))).toEqual({ sessionId, index });
    }),
  );
});
