/**
 * What the schema cannot say of requests that are sought: names that no request ever has. Somebody who misspells an
 * operation and expects none of it must not be told that all is well.
 */

import type { components } from "../../generated/control/api.ts";
import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import { invalidParameter } from "../domain/errors.ts";
import { isOperation } from "../faults/answers.ts";
import type { Count, Expectation } from "../world/verify.ts";
import { judge, wireOf } from "./contract.ts";

type Wire = components["schemas"]["Expectation"];
type Sought = Pick<components["schemas"]["RequestPattern"], "operation" | "method" | "path" | "status">;

/** What the journal can hold; a preflight is in none. */
const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** @throws a refusal of what could never be met */
export function readExpectation({ match, order, count, ...rest }: Wire): Expectation {
  if (match !== undefined) checkPattern(match, "match.");
  for (const [step, pattern] of (order ?? []).entries()) checkPattern(pattern, `order.${step}.`);
  return {
    ...rest,
    ...(match !== undefined && { match }),
    ...(order !== undefined && { order }),
    ...(count !== undefined && { count: readCount(count) }),
  };
}

/** For expectations that did not come through a call: judged by the same schema and the same rules, and refused alike. */
export function checkedExpectation({ count, ...rest }: Expectation): Expectation {
  const wire = { ...rest, ...(count !== undefined && { count: wireOf(count) }) };
  judge.checkBody("verifyRequests", wire);
  return readExpectation(wire as Wire);
}

function readCount({ exactly, at_least: atLeast, at_most: atMost }: Wire["count"] & {}): Count {
  return { exactly, atLeast, atMost };
}

/** @param place of the pattern, before the names of its fields */
export function checkPattern({ operation, method, path, status }: Sought, place = ""): void {
  if (operation !== undefined && !isOperation(operation))
    throw invalidParameter(
      `${place}operation`,
      `${place}operation must be an operation of the contract: ${Object.keys(operations).join(", ")}.`,
    );
  if (method !== undefined) checkMethod(method, operation, place);
  if (path !== undefined) checkTemplate(path, `${place}path`);
  if (path !== undefined && operation !== undefined && !canMeet(path, operations[operation].path))
    throw invalidParameter(
      `${place}path`,
      `${place}path does not fit ${operation}, which is at ${operations[operation].path}.`,
    );
  if (typeof status === "number" && status !== 0 && status < 100)
    throw invalidParameter(
      `${place}status`,
      `${place}status must be from 100 to 599, a class such as 4xx, or 0 where there was no answer.`,
    );
}

function checkMethod(method: string, operation: OperationId | undefined, place: string): void {
  const wanted = method.toUpperCase();
  const known = operation === undefined ? methods : methodsOf(operation);
  if (known.includes(wanted)) return;
  throw invalidParameter(
    `${place}method`,
    operation === undefined || !methods.includes(wanted)
      ? `${place}method must be one of: ${methods.join(", ")}.`
      : `${operation} is never a ${wanted}.`,
  );
}

function methodsOf(id: OperationId): readonly string[] {
  const { method } = operations[id];
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

function checkTemplate(path: string, name: string): void {
  if (path.includes("?")) throw invalidParameter(name, `${name} is without its query, which stands in query.`);
  if (!path.split("/").every((part) => /^(?:\{[^{}]+\}|[^{}]*)$/.test(part)))
    throw invalidParameter(
      name,
      `${name} must have each name in braces as a whole part, as /v3/videos/{video_id} has.`,
    );
}

/** Whether a path like the one can be the other's: names in braces, in either, stand for anything. */
function canMeet(path: string, template: string): boolean {
  const [parts, others] = [path.split("/"), template.split("/")];
  return (
    parts.length === others.length &&
    parts.every((part, index) => part === others[index] || part.startsWith("{") || others[index]?.startsWith("{"))
  );
}
