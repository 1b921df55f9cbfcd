/** A request against the contract: parameters decoded by their declared types, then everything judged by the compiled schemas. */

import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import type { Validate } from "../../generated/validators.ts";
import { headers, pathParams, propertyOrder, query, requestBody } from "../../generated/validators.ts";
import { invalidParameter } from "../domain/errors.ts";
import { queryOf } from "../web/text.ts";
import { firstComplaint } from "./issues.ts";

/** Text of a parameter by its declared type. What does not read as that type stays text, for the schema to refuse. */
function decode(text: string, type: string): unknown {
  switch (type) {
    case "integer":
      return /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
    case "number":
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      return text;
  }
}

function judge(validate: Validate | undefined, data: unknown, order?: readonly string[]): void {
  if (validate === undefined || validate(data)) return;
  const { param, message } = firstComplaint(validate.errors ?? [], order);
  throw invalidParameter(param, message);
}

/** Query parameters that the contract does not name are ignored, on every operation alike; a repeated one is refused. */
export function readQuery(operation: OperationId, url: string): Record<string, unknown> {
  const declared: Readonly<Record<string, { readonly type: string }>> = operations[operation].query;
  const values: Record<string, unknown> = {};
  const search = new URLSearchParams(queryOf(url));
  for (const [name, { type }] of Object.entries(declared)) {
    const [first, second] = search.getAll(name);
    if (second !== undefined) throw invalidParameter(name, `${name} is given more than once.`);
    if (first !== undefined) values[name] = decode(first, type);
  }
  judge(query[operation], values, Object.keys(declared));
  return values;
}

export function checkPath(operation: OperationId, values: Readonly<Record<string, string>>): void {
  judge(pathParams[operation], values);
}

export function checkIdempotencyKey(operation: OperationId, key: string): void {
  judge(headers[operation], { "Idempotency-Key": key });
}

export function checkBody(operation: OperationId, body: unknown): void {
  if (body === undefined) return;
  judge(requestBody[operation], body, propertyOrder[operation]);
}
