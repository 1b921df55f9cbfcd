/** The generated validators and Hyperjump must say the same of every body. */

import type { Validate, ValidationIssue } from "../../../generated/validators.ts";
import { judgeOf, opinionOf } from "./hyperjump.ts";
import type { Subject } from "./subjects.ts";
import { componentOf, nameOf, validatorFor } from "./subjects.ts";

/**
 * What the two judges disagree about; undefined when they agree.
 *
 * @throws Error where the contract has no schema to judge by
 */
export async function disagreement(subject: Subject, body: unknown): Promise<string | undefined> {
  const validate = validatorFor(subject);
  const component = componentOf(subject);
  if (validate === undefined || component === undefined)
    throw new Error(`The contract has no schema for ${JSON.stringify(subject)}.`);
  const judge = await judgeOf(component);
  const [one, other] = [issuesOf(validate, body).every(isSurplus), opinionOf(judge, body)];
  if (other === undefined || one === other) return undefined;
  return `Of ${nameOf(subject)} ajv says ${String(one)} and Hyperjump ${String(other)}: ${JSON.stringify(body)}`;
}

export function issuesOf(validate: Validate, body: unknown): readonly ValidationIssue[] {
  return validate(body) ? [] : (validate.errors ?? []);
}

/** Validators of answers are closed and the contract's schemas are open: a surplus property alone breaks neither. */
export function isSurplus({ keyword }: ValidationIssue): boolean {
  return keyword === "unevaluatedProperties";
}
