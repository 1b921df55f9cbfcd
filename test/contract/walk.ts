/** A value beside the schema that it fits: each part with what is said of it. */

import type { OperationId } from "../../generated/operations.ts";
import { flat, typesOf } from "./arbitraries/flat.ts";
import { contract, type Schema } from "./document.ts";
import type { Exchange } from "./exchange.ts";
import { componentOf } from "./judges/subjects.ts";

export interface Visit {
  /** Dotted, with `*` for each item of an array. */
  readonly place: string;
  /** Without compositions; of a nullable one, and of an open set of names, what is there is in `anyOf`. */
  readonly schema: Schema;
  readonly value: unknown;
}

const flattened = new WeakMap<Schema, Schema>();

/** Flattening is dear, and the contract's schemas stay what they are. */
export function flatOnce(schema: Schema): Schema {
  const known = flattened.get(schema);
  if (known) return known;
  const made = flat(schema);
  flattened.set(schema, made);
  return made;
}

export function walk(schema: Schema, value: unknown, place = "", found: Visit[] = []): readonly Visit[] {
  const whole = flatOnce(schema);
  found.push({ place, schema: whole, value });
  if (whole.anyOf !== undefined) {
    const fitting = whole.anyOf.filter((branch) => isNull(flatOnce(branch)) === (value === null));
    // Beside an open end, a set of names says nothing against another name.
    for (const branch of fitting)
      if (fitting.length === 1 || flatOnce(branch).enum?.includes(value) !== false) walk(branch, value, place, found);
    return found;
  }
  if (whole.discriminator !== undefined) {
    const branch = branchOf(whole, value);
    if (branch) walk(branch, value, place, found);
    return found;
  }
  if (Array.isArray(value)) {
    if (whole.items) for (const item of value) walk(whole.items, item, `${place}.*`, found);
  } else if (typeof value === "object" && value !== null) {
    for (const [name, inner] of Object.entries(value)) {
      const { properties = {}, additionalProperties } = whole;
      const own = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
      if (typeof own === "object") walk(own, inner, place === "" ? name : `${place}.${name}`, found);
    }
  }
  return found;
}

/** The branch of a union whose tag the value has. */
export function branchOf({ oneOf = [], discriminator }: Schema, value: unknown): Schema | undefined {
  const tag = discriminator?.propertyName ?? "";
  const own = (value as Readonly<Record<string, unknown>> | null)?.[tag];
  return oneOf.find((branch) => flatOnce(branch).properties?.[tag]?.const === own);
}

export function isNull(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.length === 1 && types[0] === "null";
}

const visits = new WeakMap<Exchange, readonly Visit[]>();

/** Of an answer; nothing where the contract does not know it. */
export function visitsOf(exchange: Exchange): readonly Visit[] {
  const known = visits.get(exchange);
  if (known) return known;
  const schema = answerSchema(exchange.operation, exchange.status);
  const made = schema === undefined || exchange.body === undefined ? [] : walk(schema, exchange.body);
  visits.set(exchange, made);
  return made;
}

function answerSchema(operation: OperationId | null, status: number): Schema | undefined {
  if (operation === null) return undefined;
  const component = componentOf({ operation, status });
  return component === undefined ? undefined : contract.components.schemas[component];
}

/** The members of an enum that are strings; also of an open one. */
export function membersOf(schema: Schema): readonly string[] {
  return (schema.enum ?? []).filter((member) => typeof member === "string");
}

/** `enum getVideo 200 data.status completed` for each member that an answer holds. */
export function enumKeysOf(exchange: Exchange): readonly string[] {
  if (exchange.status >= 400) return [];
  return visitsOf(exchange)
    .filter(({ schema, value }) => schema.enum !== undefined && typeof value === "string")
    .map(({ place, value }) => `enum ${exchange.operation} ${exchange.status} ${place} ${String(value)}`);
}
