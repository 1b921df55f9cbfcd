/**
 * The one way in which jobs of any kind get their plans. Highest first: what is known already, magic words, the scenario
 * that a text or a look names, the scenario of the request, of the world, of the mock; then the usual course.
 */

import { readMagic } from "./magic.ts";
import type { Outcome, Plan } from "./plan.ts";
import { heldBy } from "./plan.ts";
import { presetNamed, presetOfLook } from "./scenarios.presets.ts";
import type { ScenarioRule, Traits } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";

/** How the scenarios of a world bear on a job. */
export interface Direction {
  /** The rule that decides about the job, used up by being asked for unless the request is refused after all; undefined: none does. @param named by the job itself */
  readonly ruleFor: (traits: Traits, named: Scenario | undefined) => ScenarioRule | undefined;
  /** Of the scenario that is in force, unless the texts name another one. */
  readonly consentHabit: (texts: readonly string[]) => Scenario["consent"];
  /** Whether jobs are moved on by being read instead of by time. */
  readonly byReads: boolean;
}

export interface Birth extends Traits {
  readonly now: number;
  /** How long such jobs usually wait; the kinds but `video` have no queue. */
  readonly pendingMs?: number;
  /** How long they usually take. */
  readonly processingMs: number;
  /** What they usually fail with. */
  readonly failure: { readonly code: string; readonly message: string };
  /** How this one will end whatever anybody says. */
  readonly known?: Outcome | null;
}

export function planJob(birth: Birth, direction: Direction): Plan {
  const { kind, now, texts, lookIds, failure, known = null } = birth;
  const magic = readMagic(texts, failure);
  const named = magic.scenario === null ? firstOf(lookIds) : presetNamed(magic.scenario);
  const rule = direction.ruleFor(birth, named) ?? {};
  const lasting = (ruled: number | null | undefined, usual: number): number | null =>
    ruled === null ? null : (ruled ?? usual) * magic.slowness;
  const startsAt = later(now, lasting(rule.pendingMs, birth.pendingMs ?? 0));
  const endsAt = later(startsAt, lasting(rule.processingMs, birth.processingMs));
  const plan: Plan = {
    createdAt: now,
    // Thinking shows no state of its own before it has ended.
    startsAt: kind === "agent" ? endsAt : startsAt,
    endsAt,
    outcome: known ?? magic.outcome ?? outcomeOf(rule, failure),
  };
  return direction.byReads ? heldBy(plan, now, "reads") : plan;
}

function firstOf(lookIds: readonly string[]): Scenario | undefined {
  return lookIds.map(presetOfLook).find((scenario) => scenario !== undefined);
}

function later(instant: number | null, ms: number | null): number | null {
  return instant === null || ms === null ? null : instant + ms;
}

function outcomeOf({ outcome, code, message }: ScenarioRule, failure: Birth["failure"]): Outcome {
  if (outcome !== "failed") return { kind: "completed" };
  if (code === undefined) return { kind: "failed", code: failure.code, message: message ?? failure.message };
  return { kind: "failed", code, message: message ?? `The scenario let the job fail with ${code}.` };
}
