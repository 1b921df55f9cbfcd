/**
 * Which scenario is in force in a world, and how often its rules were used. Of several the nearest one counts, as a
 * whole: that of the request, else the world's own, else the mock's.
 */

import { invalidParameter } from "../domain/errors.ts";
import { presetIn } from "../domain/magic.ts";
import type { Direction } from "../domain/planning.ts";
import { presetNamed, presets } from "../domain/scenarios.presets.ts";
import type { Scenario, ScenarioKind, ScenarioRule, Traits } from "../domain/scenarios.ts";
import { ruleFor, scenarioKinds } from "../domain/scenarios.ts";
import { digest } from "./ids.ts";
import type { World } from "./world.ts";

/** Which scenario a world has chosen. Replaced as a whole, like its clock. */
export interface ScenarioChoice {
  /** Name of the world's own; null: the mock's counts. */
  readonly active: string | null;
  /** How many numbers were drawn, so that each is another one. */
  readonly draws: number;
}

export type ScenarioOrigin = "preset" | "flag" | "world";

/** All that can be named in the world: presets, the script that the mock was started with, and the world's own. */
export function knownScenarios({ scripts, universe }: World): readonly (readonly [ScenarioOrigin, Scenario])[] {
  const started = universe.scenario;
  const isScript = presetNamed(started.name) === undefined && scripts.get(started.name) === undefined;
  return [
    ...presets.map((scenario) => ["preset", scenario] as const),
    ...(isScript ? [["flag", started] as const] : []),
    ...[...scripts.values()].map((scenario) => ["world", scenario] as const),
  ];
}

export function activeScenario(world: World): Scenario {
  const { active } = world.scenario;
  return (active === null ? undefined : findScenario(world, active)) ?? world.universe.scenario;
}

function findScenario({ scripts, universe }: World, name: string): Scenario | undefined {
  const own = presetNamed(name) ?? scripts.get(name);
  return own ?? (universe.scenario.name === name ? universe.scenario : undefined);
}

/** @param param what the name came in, for the complaint */
export function scenarioNamed(world: World, name: string, param: string): Scenario {
  const scenario = findScenario(world, name);
  if (scenario !== undefined) return scenario;
  const known = knownScenarios(world).map(([, each]) => each.name);
  throw invalidParameter(param, `${param} must name a scenario that this world knows, one of: ${known.join(", ")}.`);
}

/** From now on; whatever rules of it were used up may be used again. Jobs that there are keep their plans. */
export function chooseScenario(world: World, scenario: Scenario): void {
  if (presetNamed(scenario.name) === undefined && scenario !== world.universe.scenario)
    world.scripts.set(scenario.name, scenario);
  world.scenario = { ...world.scenario, active: scenario.name };
  forgetUses(world, scenario);
}

/** Back to the mock's own, from its beginning. Scripts stay known by their names. */
export function dropScenario(world: World): void {
  world.scenario = { ...world.scenario, active: null };
  forgetUses(world, world.universe.scenario);
}

function forgetUses({ ruleUses }: World, scenario: Scenario): void {
  for (const kind of scenarioKinds)
    for (const index of scenario.rules[kind].keys()) ruleUses.delete(keyOf(scenario, kind, index));
}

function keyOf({ name }: Scenario, kind: ScenarioKind, index: number): string {
  return `${name}/${kind}/${index}`;
}

/** How the scenarios bear on what one request makes. */
export interface RequestDirection extends Direction {
  /**
   * To be called once the request has been done. Until then the rules that have decided count as used for this request
   * alone, so that one that is refused, whenever that turns out, has used up nothing.
   */
  readonly spend: () => void;
}

/** @param requested name of the scenario that the request asks for */
export function directionOf(world: World, requested?: string): RequestDirection {
  const inForce = requested === undefined ? undefined : scenarioNamed(world, requested, scenarioHeader);
  const used: Used = { rules: new Map(), draws: world.scenario.draws };
  return {
    byReads: world.universe.advanceOnRead !== null,
    ruleFor: (traits, named) => useRule(world, named ?? inForce ?? activeScenario(world), { traits, used }),
    spend: () => {
      for (const [key, uses] of used.rules) world.ruleUses.set(key, uses);
      if (used.draws !== world.scenario.draws) world.scenario = { ...world.scenario, draws: used.draws };
    },
    consentHabit: (texts) => (presetIn(texts) ?? inForce ?? activeScenario(world)).consent,
  };
}

export const scenarioHeader = "X-Mock-Scenario";

/** What of the world would be used up. */
interface Used {
  /** How many jobs a rule has decided about, where that differs from what the world knows. */
  readonly rules: Map<string, number>;
  draws: number;
}

function useRule(
  { key, ruleUses }: World,
  scenario: Scenario,
  { traits, used }: { readonly traits: Traits; readonly used: Used },
): ScenarioRule | undefined {
  const own = scenario.rules[traits.kind];
  const usesOf = (at: number): number => {
    const place = keyOf(scenario, traits.kind, at);
    return used.rules.get(place) ?? ruleUses.get(place) ?? 0;
  };
  const index = ruleFor(own, traits, {
    usesOf,
    draw: () => {
      used.draws += 1;
      return numberDrawn(key, scenario, used.draws);
    },
  });
  const rule = own[index];
  if (rule?.times !== undefined) used.rules.set(keyOf(scenario, traits.kind, index), usesOf(index) + 1);
  return rule;
}

/** From 0 up to 1, by the seed, the world and how many numbers it drew before. */
function numberDrawn(worldKey: string, { name }: Scenario, draws: number): number {
  const hex = digest(worldKey, "scenario", name, String(draws)).slice(0, 8);
  return Number.parseInt(hex, 16) / 0x1_0000_0000;
}
