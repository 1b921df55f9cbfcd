/** Scenarios as people write them: a script in JSON, whose shape the control API's contract has judged before it comes here. */

import type { components } from "../../generated/control/api.ts";
import { invalidParameter } from "./errors.ts";
import { presetNamed } from "./scenarios.presets.ts";
import type { Scenario, ScenarioRule } from "./scenarios.ts";
import { scenarioKinds } from "./scenarios.ts";

export type ScenarioScript = components["schemas"]["ScenarioScript"];
type WireRule = NonNullable<ScenarioScript["video"]>[number];

/** Whether the script says nothing itself and means a scenario that is known. */
export function isNameAlone(script: ScenarioScript): boolean {
  return script.consent === undefined && scenarioKinds.every((kind) => script[kind] === undefined);
}

/** @throws ApiError that names the field at fault */
export function readScript(script: ScenarioScript): Scenario {
  const { name, description = "", video = [], training = [], voice = [], agent = [], consent } = script;
  if (presetNamed(name) !== undefined)
    throw invalidParameter("name", `name must be another one: ${name} is a preset, and stays what it is.`);
  return {
    name,
    about: description,
    rules: {
      video: video.map((rule, index) => readRule(rule, `video.${index}`)),
      training: training.map((rule, index) => readRule(rule, `training.${index}`)),
      voice: voice.map((rule, index) => readRule(rule, `voice.${index}`)),
      agent: agent.map((rule, index) => readRule(rule, `agent.${index}`)),
    },
    consent: consent === undefined ? null : { decision: consent.decision, afterMs: consent.after_ms ?? 0 },
  };
}

function readRule(rule: WireRule, place: string): ScenarioRule {
  const { match, pending_ms: pendingMs, processing_ms: processingMs, ...same } = rule;
  for (const field of ["code", "message"] as const) {
    if (rule[field] !== undefined && rule.outcome !== "failed")
      throw invalidParameter(
        `${place}.${field}`,
        `${place}.${field} belongs to a failure: it needs "outcome": "failed" beside it.`,
      );
  }
  const { avatar_id: lookId, ...texts } = match ?? {};
  return {
    ...(match === undefined ? {} : { match: { ...texts, ...(lookId === undefined ? {} : { lookId }) } }),
    ...(pendingMs === undefined ? {} : { pendingMs }),
    ...(processingMs === undefined ? {} : { processingMs }),
    ...same,
  };
}

/** What can be given again, with another name. */
export function viewScript({ name, about, rules, consent }: Scenario): ScenarioScript {
  return {
    name,
    ...(about === "" ? {} : { description: about }),
    ...Object.fromEntries(
      scenarioKinds.flatMap((kind) => (rules[kind].length === 0 ? [] : [[kind, rules[kind].map(viewRule)]])),
    ),
    ...(consent === null ? {} : { consent: { decision: consent.decision, after_ms: consent.afterMs } }),
  };
}

function viewRule({ match, pendingMs, processingMs, ...same }: ScenarioRule): WireRule {
  const { lookId, ...texts } = match ?? {};
  return {
    ...(match === undefined ? {} : { match: { ...texts, ...(lookId === undefined ? {} : { avatar_id: lookId }) } }),
    ...(pendingMs === undefined ? {} : { pending_ms: pendingMs }),
    ...(processingMs === undefined ? {} : { processing_ms: processingMs }),
    ...same,
  };
}
