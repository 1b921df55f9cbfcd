/** Which scenarios a world knows, and what of them it uses up. */
import { expect, test } from "vitest";
import { presetNamed, presetNames } from "../../mock/domain/scenarios.presets.ts";
import { ruleFor, type Scenario, type ScenarioRule } from "../../mock/domain/scenarios.ts";
import { chooseScenario, directionOf, dropScenario, knownScenarios } from "../../mock/world/scenarios.ts";
import { aVideo, freshApi, getVideo } from "../support/api.ts";
import { checkedMock, targetOf } from "../support/targets.ts";
import { worldOf } from "../support/worlds.ts";

const traits = { kind: "video", title: null, texts: [], lookIds: [] } as const;

function scriptOf(...video: readonly ScenarioRule[]): Scenario {
  return { ...presetNamed("happy")!, name: "mine", rules: { video, training: [], voice: [], agent: [] } };
}

test("the script of a mock is listed once, named by a call, and gives way to a world's own of that name", async () => {
  const { mock } = checkedMock({ scenario: { name: "mine", video: [{ outcome: "failed", message: "The mock's." }] } });
  const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
  const listed = (): unknown =>
    own.world.scenario
      .list()
      .filter(({ origin }) => origin !== "preset")
      .map(({ name, origin, is_active: isActive }) => [name, origin, isActive]);
  const endOf = async (): Promise<unknown> => {
    const { data } = await own.post("/v3/videos", aVideo, { "x-mock-scenario": "mine" });
    await own.world.clock.runUntilIdle();
    return (await getVideo(own, data.video_id)).failure_message;
  };
  own.world.scenario.set("happy");
  expect([listed(), await endOf()]).toEqual([[["mine", "flag", false]], "The mock's."]);
  own.world.scenario.set({ name: "mine", video: [{ outcome: "failed", message: "Its own." }] });
  expect([listed(), await endOf()]).toEqual([[["mine", "world", true]], "Its own."]);
});

test("a mock that begins with a preset lists it as no script of its own", () => {
  const names = knownScenarios(worldOf({ scenario: presetNamed("stuck")! })).map(([, { name }]) => name);
  expect(names).toEqual(presetNames);
});

test("numbers that were drawn are drawn when the choice is taken back, so that none comes twice", () => {
  const world = worldOf();
  chooseScenario(world, presetNamed("flaky")!);
  const direction = directionOf(world);
  direction.ruleFor(traits, undefined);
  direction.spend();
  dropScenario(world);
  expect(world.scenario).toEqual({ active: null, draws: 1 });
});

test.each([
  [0, 0, false],
  [0.3, 0.29, true],
  [0.3, 0.3, false],
  [1, 0.999, true],
])("a rule of the chance %d at the draw %d takes the job: %s", (chance, drawn, takes) => {
  expect(ruleFor([{ chance }], traits, { usesOf: () => 0, draw: () => drawn })).toBe(takes ? 0 : -1);
});

test("only rules of limited use are used up, and by no job that they leave to others", () => {
  const usesOf = (...rules: readonly ScenarioRule[]): unknown => {
    const world = worldOf({ scenario: scriptOf(...rules) });
    const direction = directionOf(world);
    for (let jobs = 0; jobs < 3; jobs += 1) direction.ruleFor(traits, undefined);
    direction.spend();
    return [...world.ruleUses.stored.rows()];
  };
  expect(usesOf()).toEqual([]);
  expect(usesOf({ outcome: "failed" })).toEqual([]);
  expect(usesOf({ chance: 0, times: 1 }, { times: 2 })).toEqual([["mine/video/1", 2]]);
});

test.each([
  [[], undefined, null],
  [[], "consent-declined", "declined"],
  [["[[consent-approved]]"], "consent-declined", "approved"],
  [["No magic", "[[stuck]] [[consent-approved]]"], "consent-declined", null],
] as const)("consent in view of the texts %j and the requested scenario %s is %s", (texts, requested, decision) => {
  expect(directionOf(worldOf(), requested).consentHabit(texts)?.decision ?? null).toBe(decision);
});
