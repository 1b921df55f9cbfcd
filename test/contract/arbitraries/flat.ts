/**
 * A schema without its compositions: what `allOf`, a reference and the keywords beside them say together, as one object.
 * A union keeps its branches, each of which then says all that holds for it. Only what the contract uses is known here;
 * anything else is an error, so that no keyword is silently lost. Flattening is dear, and the contract's schemas stay what
 * they are, so that each is flattened once.
 */

import { resolve, type Schema } from "../document.ts";

const flattened = new WeakMap<Schema, Schema>();

export function flat(schema: Schema): Schema {
  const made = flattened.get(schema) ?? flattening(schema);
  flattened.set(schema, made);
  return made;
}

function flattening(schema: Schema): Schema {
  const { allOf, ...whole } = resolve(schema);
  const joined = allOf === undefined ? whole : [...allOf.map(flat), whole].reduce(merged);
  // Whoever wrote keywords beside a union of shapes meant them for each shape; a group of properties is no such union.
  if (joined.discriminator === undefined || joined.oneOf === undefined) return joined;
  const { oneOf, discriminator, ...beside } = joined;
  return { discriminator, oneOf: oneOf.map((branch) => merged(flat(branch), beside)) };
}

/** Keywords of which either side's may be taken, because the other never has them here; two different ones are an error. */
// oxfmt-ignore
const alone = [
  "const", "enum", "oneOf", "anyOf", "discriminator", "items", "minItems", "maxItems", "minLength", "maxLength", "pattern",
  "format", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minProperties", "additionalProperties", "contentEncoding",
  "contentMediaType",
] as const;

/** What both schemas allow. */
export function merged(left: Schema, right: Schema): Schema {
  const [a, b] = [resolve(left), resolve(right)];
  const result: Record<string, unknown> = { ...a, ...b };
  for (const keyword of alone) {
    const [one, other] = [a[keyword], b[keyword]];
    if (one !== undefined && other !== undefined && JSON.stringify(one) !== JSON.stringify(other))
      throw new Error(`Two different ${keyword} cannot be merged.`);
  }
  const types = [a, b].map(typesOf).filter((each) => each.length > 0);
  const [first = [], second = first] = types;
  const common = first.filter((type) => second.includes(type));
  if (types.length > 0 && common.length === 0) throw new Error(`Nothing is both ${first.join()} and ${second.join()}.`);
  if (types.length > 0) result["type"] = common.length === 1 ? common[0] : common;
  if (a.required !== undefined && b.required !== undefined)
    result["required"] = [...new Set([...a.required, ...b.required])];
  if (a.properties !== undefined && b.properties !== undefined) result["properties"] = bothProperties(a, b);
  return result;
}

function bothProperties({ properties: left = {} }: Schema, { properties: right = {} }: Schema): Record<string, Schema> {
  const both = { ...left };
  for (const [name, schema] of Object.entries(right)) {
    const other = both[name];
    both[name] = other === undefined ? schema : merged(other, schema);
  }
  return both;
}

export function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : [type].flat();
}

/** Whether `oneOf` says which of some properties is the one that is given, rather than which of several shapes it is. */
export function isGroup({ oneOf, properties }: Schema): boolean {
  return oneOf !== undefined && properties !== undefined;
}

/** The properties of a group. `isOptional`: none of them may be given as well. */
export function groupOf(schema: Schema): { readonly members: readonly string[]; readonly isOptional: boolean } {
  const branches = isGroup(schema) ? (schema.oneOf ?? []) : [];
  const members = branches.flatMap(({ required = [] }) => required);
  return { members, isOptional: members.length < branches.length };
}
