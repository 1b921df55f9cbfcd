/**
 * From a schema of the contract to the values that it allows. Random alone never meets a bound (a text of exactly
 * 5000 characters, an object with no optional field), so bounds, all fields and no fields are branches of their own.
 */

import fc from "fast-check";
import { resolve, type Schema } from "./contract.ts";

/** Values for places that must name something that exists, by dotted path; `*` stands for each item of an array. */
export type Places = Readonly<Record<string, fc.Arbitrary<unknown>>>;

/** Texts that have broken software before. `__proto__` and friends are names that every object seems to have. */
export const hostileTexts: readonly string[] = [
  "",
  " ",
  "\u0000",
  "\uD800",
  "é",
  "👩🏽‍🚀",
  "漢字かな",
  "\u202Etxt",
  "%",
  "%2F",
  "../..",
  "<b>&amp;</b>",
  "]]>",
  "'\";--",
  "null",
  "__proto__",
  "constructor",
  "toString",
];

/** Code points of one, two, three and four bytes, a control character and half a surrogate pair. */
const letters = fc.constantFrom("a", "Z", "7", " ", "é", "漢", "😀", "\u0007", "\uD800", "-", "_", ".");

/** Any text at all, half surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc.string({
  unit: fc
    .oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0x10ffff }))
    .map((point) => String.fromCodePoint(point)),
});

export function valid(schema: Schema, places: Places = {}, at = ""): fc.Arbitrary<unknown> {
  const place = places[at];
  const whole = resolve(schema);
  // Where a group has chosen another member, null stays null.
  if (place !== undefined && whole.type !== "null") return place;
  if ("const" in whole) return fc.constant(whole.const);
  if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
  if (whole.anyOf !== undefined) return fc.oneof(...whole.anyOf.map((branch) => valid(branch, places, at)));
  if (whole.oneOf !== undefined) {
    const { oneOf, ...base } = whole;
    return fc.oneof(...oneOf.map((branch) => valid(isGroup(whole) ? narrowed(base, branch) : branch, places, at)));
  }
  return fc.oneof(...typesOf(whole).map((type) => ofType(type, whole, places, at)));
}

export function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : [type].flat();
}

/** Whether `oneOf` says which of some properties is the one that is given, rather than which of several shapes it is. */
export function isGroup({ oneOf, properties }: Schema): boolean {
  return oneOf !== undefined && properties !== undefined;
}

/** The parent of an exactly-one-of group with one branch chosen. */
function narrowed(base: Schema, branch: Schema): Schema {
  const properties = { ...base.properties };
  for (const [name, { type }] of Object.entries(branch.properties ?? {}))
    if (type !== undefined) properties[name] = { ...properties[name], type };
  return { ...base, properties, required: [...(base.required ?? []), ...(branch.required ?? [])] };
}

function ofType(type: string, schema: Schema, places: Places, at: string): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, places, at);
    case "array":
      return arrays(schema, places, at);
    case "string":
      return texts(schema);
    case "number":
    case "integer":
      return numbers(schema, type);
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      throw new Error(`No values are known for the type ${type}.`);
  }
}

function objects(
  { properties = {}, required = [], additionalProperties }: Schema,
  places: Places,
  at: string,
): fc.Arbitrary<unknown> {
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [
      name,
      valid(schema, places, at === "" ? name : `${at}.${name}`),
    ]),
  );
  const least = Object.fromEntries(Object.entries(fields).filter(([name]) => required.includes(name)));
  const some = fc.record(fields, { requiredKeys: [...required] });
  const shapes = [fc.record(least), fc.record(fields), some, some];
  // An object that is not closed takes fields that the contract does not know.
  const surplus = some.map((value) => ({ ...value, x_unknown: { deep: [1, null] } }));
  return fc.oneof(...shapes, ...(additionalProperties === false ? [] : [surplus]));
}

function arrays(
  { items = {}, minItems = 0, maxItems = minItems + 5 }: Schema,
  places: Places,
  at: string,
): fc.Arbitrary<unknown> {
  const item = valid(items, places, `${at}.*`);
  return fc.oneof(
    fc.array(item, { minLength: minItems, maxLength: maxItems }),
    fc.array(item, { minLength: maxItems, maxLength: maxItems }),
    fc.array(item, { minLength: minItems, maxLength: minItems }),
  );
}

export const urls: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "http://a.b/c",
    "https://files.example/a%20b.mp4?x=1&y=[2]#z".replaceAll(/[[\]]/g, ""),
    "http://127.0.0.1:8080/hook",
    "https://[::1]/x",
    "https://a.b",
  ),
  fc.webUrl({ validSchemes: ["http", "https"] }),
);

function texts({ format, pattern, minLength = 0, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === "uri") return fc.oneof(urls, fc.constantFrom("ftp://a.b/c", "mailto:a@b.c", "urn:isbn:0"));
  const fits = (text: string): boolean =>
    lengthOf(text) >= minLength && (maxLength === undefined || lengthOf(text) <= maxLength);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" }).filter(fits);
  const ofLength = (length: number): fc.Arbitrary<string> =>
    letters.map((letter) => "a".repeat(Math.max(0, length - 1)) + (length === 0 ? "" : letter));
  const random = fc
    .oneof(fc.string({ unit: letters, size: "small" }), fc.string(), fc.constantFrom(...hostileTexts))
    .filter(fits);
  return fc.oneof({ weight: 4, arbitrary: random }, ofLength(minLength), ofLength(maxLength ?? minLength + 3000));
}

/** As JSON Schema counts. */
export function lengthOf(text: string): number {
  return [...text].length;
}

function numbers(
  { minimum = -1e6, maximum = 1e6, exclusiveMinimum, exclusiveMaximum }: Schema,
  type: string,
): fc.Arbitrary<number> {
  const min = exclusiveMinimum ?? minimum;
  const max = exclusiveMaximum ?? maximum;
  const inside = (value: number): boolean =>
    (exclusiveMinimum === undefined || value > min) && (exclusiveMaximum === undefined || value < max);
  const any =
    type === "integer"
      ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
      : fc.double({ min, max, noNaN: true });
  const bounds = fc.constantFrom(min, max, type === "integer" ? Math.floor((min + max) / 2) : (min + max) / 2);
  return fc.oneof(any, bounds).filter(inside);
}
