/** Scenarios as the control API shows them, and choosing one by what a caller gives. Behind its handlers and the handles in process. */

import type { components } from "../../generated/control/api.ts";
import { viewScript } from "../domain/scenarios.script.ts";
import type { Scenario } from "../domain/scenarios.ts";
import type { ScenarioOrigin } from "../world/scenarios.ts";
import { activeScenario, chooseScenario, knownScenarios, scenarioNamed } from "../world/scenarios.ts";
import type { World } from "../world/world.ts";
import { scenarioFrom } from "./script.ts";

export type ScenarioView = components["schemas"]["Scenario"];

export function listScenarios(world: World): ScenarioView[] {
  return knownScenarios(world).map(([origin, scenario]) => view(world, origin, scenario));
}

export function scenarioInForce(world: World): ScenarioView {
  const active = activeScenario(world);
  const [origin, scenario] = knownScenarios(world).find(([, { name }]) => name === active.name) ?? ["flag", active];
  return view(world, origin, scenario);
}

/** @param given a name that the world knows, or a script */
export function setScenario(world: World, given: unknown): ScenarioView {
  chooseScenario(
    world,
    scenarioFrom(given, (name) => scenarioNamed(world, name, "name")),
  );
  return scenarioInForce(world);
}

function view(world: World, origin: ScenarioOrigin, scenario: Scenario): ScenarioView {
  const { name, about } = scenario;
  return {
    name,
    description: about,
    origin,
    is_active: activeScenario(world).name === name,
    script: viewScript(scenario),
  };
}
