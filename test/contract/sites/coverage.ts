/**
 * What a run has seen of the contract, and what it has not: a law that holds says nothing about what was never tried.
 */

import type { OperationId } from "../../../generated/operations.ts";
import { documentedErrors, operationMeta } from "../../../generated/operations.ts";
import { flat } from "../arbitraries/flat.ts";
import { responseOf, routeOf, type Schema } from "../document.ts";
import { jsonOperations, requestExamples } from "../ground.ts";
import type { Report } from "../report.ts";
import { isNull, membersOf } from "../walk.ts";
import { parameterTrials } from "./parameters.ts";
import { badTrials, goodTrials } from "./trials.ts";

export interface Covered {
  /** How many there are. */
  readonly of: number;
  readonly seen: number;
  /** By name, in order. */
  readonly unseen: readonly string[];
}

export interface Coverage {
  /** Of requests: each bound, set of names, branch and field of parameters and bodies, kept to and overstepped. */
  readonly sites: Covered;
  /** `createVideo 402`. */
  readonly statuses: Covered;
  /** `createVideo 402 insufficient_credit`. */
  readonly codes: Covered;
  /** Members of sets of names in answers: `enum getVideo 200 data.status completed`. */
  readonly members: Covered;
  readonly examples: Covered;
  readonly links: Covered;
}

const everyOperation = Object.keys(operationMeta) as OperationId[];

/** What `report` has seen of all that the contract says. */
export function coverage({ seen }: Pick<Report, "seen">): Coverage {
  const covered = (keys: readonly string[]): Covered => {
    const all = [...new Set(keys)].toSorted();
    const unseen = all.filter((key) => !Object.hasOwn(seen, key));
    return { of: all.length, seen: all.length - unseen.length, unseen };
  };
  return {
    sites: covered(everySite()),
    statuses: covered(
      everyOperation.flatMap((operation) =>
        Object.keys(routeOf(operation).operation.responses).map((status) => `${operation} ${status}`),
      ),
    ),
    codes: covered(
      everyOperation.flatMap((operation) =>
        Object.entries(documentedErrors[operation]).flatMap(([status, codes]) =>
          Object.keys(codes).map((code) => `${operation} ${status} ${code}`),
        ),
      ),
    ),
    members: covered(everyOperation.flatMap(membersOfAnswer)),
    examples: covered(
      jsonOperations.flatMap((operation) => requestExamples(operation).map(([name]) => `example ${operation} ${name}`)),
    ),
    links: covered(
      everyOperation.flatMap((operation) =>
        Object.keys(responseOf(routeOf(operation), operationMeta[operation].success)?.links ?? {}).map(
          (name) => `link ${operation} ${name}`,
        ),
      ),
    ),
  };
}

/** The ledger's keys of all that the coverage phase tries. */
export function everySite(): readonly string[] {
  return [
    ...jsonOperations.flatMap((operation) => [...goodTrials(operation), ...badTrials(operation)].map(({ key }) => key)),
    ...parameterTrials.map(({ key }) => key),
  ];
}

function membersOfAnswer(operation: OperationId): readonly string[] {
  const { success: status } = operationMeta[operation];
  const schema = responseOf(routeOf(operation), status)?.content?.["application/json"]?.schema;
  return schema === undefined ? [] : membersWithin(schema, "").map((member) => `enum ${operation} ${status} ${member}`);
}

function membersWithin(schema: Schema, place: string): readonly string[] {
  const whole = flat(schema);
  const { properties = {}, items, anyOf = [], oneOf = [], discriminator, additionalProperties } = whole;
  const under = (name: string): string => (place === "" ? name : `${place}.${name}`);
  return [
    ...membersOf(whole).map((member) => `${place} ${member}`),
    ...anyOf.filter((branch) => !isNull(flat(branch))).flatMap((branch) => membersWithin(branch, place)),
    ...(discriminator === undefined ? [] : oneOf.flatMap((branch) => membersWithin(branch, place))),
    ...(items === undefined ? [] : membersWithin(items, `${place}.*`)),
    ...Object.entries(properties).flatMap(([name, each]) => membersWithin(each, under(name))),
    ...(typeof additionalProperties === "object" ? membersWithin(additionalProperties, under("*")) : []),
  ];
}
