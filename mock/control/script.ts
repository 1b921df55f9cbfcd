/** A script that comes from outside: held against the control API's contract, then read. Every way in leads through here. */

import { invalidParameter } from "../domain/errors.ts";
import { presetNamed, presetNames } from "../domain/scenarios.presets.ts";
import type { ScenarioScript } from "../domain/scenarios.script.ts";
import { isNameAlone, readScript } from "../domain/scenarios.script.ts";
import type { Scenario } from "../domain/scenarios.ts";
import { judge } from "./contract.ts";

/**
 * The scenario that a mock begins with, or that a world is given.
 *
 * @param given a name, or a script; not trusted
 * @param find names that are known beside the presets
 * @throws ApiError that names the field at fault
 */
export function scenarioFrom(given: unknown, find: (name: string) => Scenario = unknownPreset): Scenario {
  const script = typeof given === "string" ? { name: given } : given;
  if (typeof script !== "object" || script === null || Array.isArray(script))
    throw invalidParameter("scenario", `scenario must be the name of a scenario or a script: ${exampleScript}.`);
  judge.checkBody("setScenario", script);
  const judged = script as ScenarioScript;
  return isNameAlone(judged) ? find(judged.name) : readScript(judged);
}

const exampleScript = '{"name": "second-try", "video": [{"times": 1, "outcome": "failed"}]}';

function unknownPreset(name: string): Scenario {
  const preset = presetNamed(name);
  if (preset !== undefined) return preset;
  throw invalidParameter("name", `A name alone must be that of a preset, one of: ${presetNames.join(", ")}.`);
}
