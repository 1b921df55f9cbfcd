/**
 * From a schema to values that it allows, one for each thing that it says: each bound met, each member of a set of names,
 * each branch of a union, each optional field alone beside what must be. Nothing is random: two runs try the same.
 */

import type { Schema } from "../document.ts";
import { isNull } from "../walk.ts";
import { flat, groupOf, typesOf } from "./flat.ts";

export interface Variant {
  readonly value: unknown;
  /** Dotted; `*` for an item, `<tag>` for the branch of a union. */
  readonly place: string;
  /** The keyword that it goes to the limit of, and how: `maxLength at the bound`. */
  readonly aspect: string;
}

/** A good value for a place that must name something that exists, by the name of its field. */
export type Specimens = Readonly<Record<string, unknown>>;

/** The first is the least: nothing more than must be. */
export function variantsOf(schema: Schema, specimens: Specimens = {}, place = ""): readonly Variant[] {
  const whole = flat(schema);
  const one = (value: unknown, aspect: string): Variant => ({ value, place, aspect });
  const name = place.slice(place.lastIndexOf(".") + 1);
  if ("const" in whole) return [one(whole.const, "const")];
  if (whole.enum !== undefined)
    return whole.enum.map((member) => one(member, `enum ${String(member)}`)).toSorted(nullLast);
  if (whole.anyOf !== undefined)
    return whole.anyOf
      .toSorted((a, b) => Number(isNull(flat(a))) - Number(isNull(flat(b))))
      .flatMap((branch) => (isNull(flat(branch)) ? [one(null, "null")] : variantsOf(branch, specimens, place)));
  if (whole.discriminator !== undefined) {
    const tag = whole.discriminator.propertyName;
    return (whole.oneOf ?? []).flatMap((branch) =>
      variantsOf(branch, specimens, `${place}<${String(flat(branch).properties?.[tag]?.const)}>`),
    );
  }
  return typesOf(whole).flatMap((type): readonly Variant[] => {
    if (type === "null") return [one(null, "null")];
    if (type === "boolean") return [one(false, "type false"), one(true, "type true")];
    if (type === "string") return textsOf(whole, specimens[name] ?? whole.examples?.[0]).map(([v, a]) => one(v, a));
    if (type === "integer" || type === "number") return numbersOf(whole, type).map(([v, a]) => one(v, a));
    if (type === "array") return arraysOf(whole, specimens, place);
    return objectsOf(whole, specimens, place);
  });
}

const nullLast = (a: Variant, b: Variant): number => Number(a.value === null) - Number(b.value === null);

type Told = readonly (readonly [value: unknown, aspect: string])[];

function textsOf({ minLength = 0, maxLength, format, pattern }: Schema, specimen: unknown): Told {
  const usual = typeof specimen === "string" ? specimen : format === "uri" ? "https://a.b/c" : "Some text";
  const found: (readonly [string, string])[] = [[usual, "inside"]];
  if (format !== undefined) return found;
  const isMatch = (text: string): boolean => pattern === undefined || new RegExp(pattern, "u").test(text);
  // Two UTF-16 units each, where the pattern allows such: lengths are counted in code points.
  const longest = maxLength === undefined ? [] : ["😀".repeat(maxLength), "x".repeat(maxLength)].filter(isMatch);
  const shortest = "x".repeat(minLength);
  if (minLength > 0 && isMatch(shortest)) found.push([shortest, "minLength at the bound"]);
  if (longest[0] !== undefined) found.push([longest[0], "maxLength at the bound"]);
  return found;
}

function numbersOf(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, examples }: Schema,
  type: "integer" | "number",
): Told {
  const step = type === "integer" ? 1 : 0.001;
  const [low = 0, high = low + 100] = [minimum ?? exclusiveMinimum, maximum ?? exclusiveMaximum];
  const middle = type === "integer" ? Math.floor((low + high) / 2) : (low + high) / 2;
  const example: unknown = examples?.[0];
  const found: (readonly [number, string])[] = [[typeof example === "number" ? example : middle, "inside"]];
  if (minimum !== undefined) found.push([minimum, "minimum at the bound"]);
  if (maximum !== undefined) found.push([maximum, "maximum at the bound"]);
  if (exclusiveMinimum !== undefined) found.push([exclusiveMinimum + step, "exclusiveMinimum inside"]);
  if (exclusiveMaximum !== undefined) found.push([exclusiveMaximum - step, "exclusiveMaximum inside"]);
  return found;
}

function arraysOf(
  { items = {}, minItems = 0, maxItems }: Schema,
  specimens: Specimens,
  place: string,
): readonly Variant[] {
  const inside = variantsOf(items, specimens, `${place}.*`);
  const least = inside[0]?.value;
  const filled = (length: number): unknown[] => Array.from({ length }, () => least);
  return [
    { value: filled(Math.max(1, minItems)), place, aspect: "inside" },
    { value: filled(minItems), place, aspect: "minItems at the bound" },
    ...(maxItems === undefined ? [] : [{ value: filled(maxItems), place, aspect: "maxItems at the bound" }]),
    ...inside.map((item) => ({ ...item, value: [item.value, ...filled(Math.max(0, minItems - 1))] })),
  ];
}

function objectsOf(schema: Schema, specimens: Specimens, place: string): readonly Variant[] {
  const { properties = {}, required = [], minProperties = 0, additionalProperties } = schema;
  const { members, isOptional } = groupOf(schema);
  const under = (name: string): string => (place === "" ? name : `${place}.${name}`);
  const inner = new Map(
    Object.entries(properties).map(([name, each]) => [name, variantsOf(each, specimens, under(name))]),
  );
  const leastOf = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(names.map((name) => [name, inner.get(name)?.find(({ value }) => value !== null)?.value]));
  const [member] = members;
  const needed = [...required, ...(member === undefined || isOptional ? [] : [member])];
  const [anything] = Object.keys(properties);
  const least = leastOf(
    needed.length === 0 && minProperties > 0 && anything !== undefined ? [anything] : [...new Set(needed)],
  );
  const found: Variant[] = [{ value: least, place, aspect: "least" }];
  for (const [name, variants] of inner) {
    const isMember = members.includes(name);
    // Another member of the group makes room.
    const others = isMember ? withoutAny(least, members) : least;
    for (const variant of variants) {
      // A member that is not taken may be there as null, beside the one that is.
      const isLeftOut = isMember && variant.value === null;
      const taken = name === member && !isOptional ? { ...others, ...leastOf(members.slice(1, 2)) } : least;
      found.push({ ...variant, value: { ...(isLeftOut ? taken : others), [name]: variant.value } });
    }
    if (required.includes(name)) continue;
    found.push({ value: { ...others, ...leastOf([name]) }, place: under(name), aspect: "present" });
    if (Object.hasOwn(least, name)) continue;
    found.push({ value: least, place: under(name), aspect: "absent" });
    const usual = flat(properties[name] ?? {}).default;
    if (usual !== undefined && !isMember)
      found.push({ value: { ...least, [name]: usual }, place: under(name), aspect: "default" });
  }
  // Names of a map are anybody's.
  if (typeof additionalProperties === "object")
    for (const variant of variantsOf(additionalProperties, specimens, under("*")))
      found.push({ ...variant, value: { ...least, some_name: variant.value } });
  return found;
}

function withoutAny(value: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}
