/**
 * What of a mock's options shapes a world's answers. It goes where the world goes, so that a world goes on as it was
 * in a mock that was told otherwise. Whether webhooks may leave the machine does not: that is for this mock to say.
 */

import type { RuleSetName } from "../domain/rules.ts";
import { ruleSets } from "../domain/rules.ts";
import type { Scenario } from "../domain/scenarios.ts";
import type { CatalogueTables } from "./catalogue.ts";
import type { Limits } from "./limits.ts";
import type { Universe } from "./world.ts";

export interface WorldSettings {
  readonly seed: string;
  readonly rules: RuleSetName;
  readonly queueMs: number;
  readonly renderMs: number;
  readonly trainingMs: number;
  readonly scenario: Scenario;
  readonly advanceOnRead: number | null;
  readonly maxStoredBytes: number;
  readonly limits: Limits;
}

export function settingsOf(universe: Universe): WorldSettings {
  const { seed, rules, queueMs, renderMs, trainingMs, scenario, advanceOnRead, maxStoredBytes, limits } = universe;
  return { seed, rules: rules.name, queueMs, renderMs, trainingMs, scenario, advanceOnRead, maxStoredBytes, limits };
}

/** @throws when the rules are not known here */
export function withSettings(
  universe: Universe,
  { rules, ...settings }: WorldSettings,
  catalogueOf: (seed: string) => CatalogueTables,
): Universe {
  if (!Object.hasOwn(ruleSets, rules)) throw new Error(`There are no rules called ${rules}.`);
  return { ...universe, ...settings, rules: ruleSets[rules], catalogue: catalogueOf(settings.seed) };
}

/**
 * A world that was kept comes back with its settings, but for those that the mock is told otherwise than when it kept
 * them: whoever starts it again with another `renderMs` means it. The seed stays, for the world is made of it.
 */
export function settingsInUse({
  settings,
  before,
  now,
}: {
  readonly settings: WorldSettings;
  readonly before: WorldSettings;
  readonly now: WorldSettings;
}): WorldSettings {
  const told = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(before[name as keyof WorldSettings]) !== JSON.stringify(value),
  );
  return { ...settings, ...Object.fromEntries(told), seed: settings.seed };
}
