/** A value beside the schema that it fits: each part with what is said of it. */

import { flat, typesOf } from "./arbitraries/flat.ts";
import { contract, type Schema } from "./document.ts";
import type { Judged } from "./judges/index.ts";
import { componentOf } from "./judges/subjects.ts";

export interface Visit {
  /** Dotted, with `*` for each item of an array. */
  readonly place: string;
  /** Without compositions; of a nullable one, and of an open set of names, what is there is in `anyOf`. */
  readonly schema: Schema;
  readonly value: unknown;
}

export function walk(schema: Schema, value: unknown, place = "", found: Visit[] = []): readonly Visit[] {
  const whole = flat(schema);
  found.push({ place, schema: whole, value });
  if (whole.anyOf !== undefined) {
    const fitting = whole.anyOf.filter((branch) => isNull(flat(branch)) === (value === null));
    // Beside an open end, a set of names says nothing against another name.
    for (const branch of fitting)
      if (fitting.length === 1 || flat(branch).enum?.includes(value) !== false) walk(branch, value, place, found);
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
  return oneOf.find((branch) => flat(branch).properties?.[tag]?.const === own);
}

export function isNull(schema: Schema): boolean {
  const types = typesOf(schema);
  return types.length === 1 && types[0] === "null";
}

let latest: { readonly of: Judged; readonly visits: readonly Visit[] } | undefined;

/** Several laws walk through the same answer, one after the other: the latest is kept, as a long list has thousands of values. */
export function visitsOf(judged: Judged): readonly Visit[] {
  if (latest?.of === judged) return latest.visits;
  const component = componentOf(judged.subject);
  const schema = component === undefined ? undefined : contract.components.schemas[component];
  const visits = schema === undefined ? [] : walk(schema, judged.body);
  latest = { of: judged, visits };
  return visits;
}

/** The members of an enum that are strings; also of an open one. */
export function membersOf(schema: Schema): readonly string[] {
  return (schema.enum ?? []).filter((member) => typeof member === "string");
}

const enumKeys = new WeakMap<Judged, readonly string[]>();

/** `enum getVideo 200 data.status completed` for each member that an answer holds. */
export function enumKeysOf(judged: Judged): readonly string[] {
  const { subject } = judged;
  if ("event" in subject || (subject.status ?? 0) >= 400) return [];
  const known = enumKeys.get(judged);
  if (known) return known;
  const members = visitsOf(judged).filter(
    ({ schema, value }) => schema.enum !== undefined && typeof value === "string",
  );
  const keys = members.map(
    ({ place, value }) => `enum ${subject.operation} ${subject.status} ${place} ${String(value)}`,
  );
  const made = [...new Set(keys)];
  enumKeys.set(judged, made);
  return made;
}
