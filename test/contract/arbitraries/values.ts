/**
 * From a schema of the contract to the values that it allows. Random alone never meets a bound (a text of exactly
 * 5000 characters, an object with no optional field), so bounds, all fields and no fields are branches of their own.
 */

import fc from "fast-check";
import type { Schema } from "../document.ts";
import { flat, isGroup, merged, typesOf } from "./flat.ts";

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

export function valid(schema: Schema, places: Places = {}): fc.Arbitrary<unknown> {
  return anyOf(schema, { places, at: "", isLeast: false });
}

interface Where {
  readonly places: Places;
  /** Dotted path from the root. */
  readonly at: string;
  /** Nothing more than must be: the filling of arrays that are as long as may be. */
  readonly isLeast: boolean;
}

function anyOf(schema: Schema, where: Where): fc.Arbitrary<unknown> {
  const place = where.places[where.at];
  const whole = flat(schema);
  // Where a group has chosen another member, null stays null. One place may be an array in one kind of body and none in
  // another: where its items have a place of their own, the array itself has none.
  const isArrayOfPlaces = whole.type === "array" && where.places[`${where.at}.*`] !== undefined;
  if (place !== undefined && whole.type !== "null" && !isArrayOfPlaces) return place;
  if ("const" in whole) return fc.constant(whole.const);
  if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
  if (whole.anyOf !== undefined) return fc.oneof(...whole.anyOf.map((branch) => anyOf(branch, where)));
  if (whole.oneOf !== undefined) {
    const { oneOf, ...base } = whole;
    return fc.oneof(...oneOf.map((branch) => anyOf(isGroup(whole) ? merged(base, branch) : branch, where)));
  }
  return fc.oneof(...typesOf(whole).map((type) => ofType(type, whole, where)));
}

function ofType(type: string, schema: Schema, where: Where): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(schema, where);
    case "array":
      return arrays(schema, where);
    case "string":
      return texts(schema, where.isLeast);
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
  { properties = {}, required = [], additionalProperties = true, minProperties = 0 }: Schema,
  where: Where,
): fc.Arbitrary<unknown> {
  const inside = (name: string): Where => ({ ...where, at: where.at === "" ? name : `${where.at}.${name}` });
  const fieldsOf = (names: readonly string[]): Record<string, fc.Arbitrary<unknown>> =>
    Object.fromEntries(names.map((name) => [name, anyOf(properties[name] ?? {}, inside(name))]));
  const fits = (value: object): boolean => Object.keys(value).length >= minProperties;
  if (where.isLeast && minProperties <= required.length) return fc.record(fieldsOf(required));
  const fields = fieldsOf(Object.keys(properties));
  const least = fc.record(Object.fromEntries(required.map((name) => [name, fields[name] ?? fc.constant(null)])));
  const some = fc.record(fields, { requiredKeys: [...required] });
  const shapes: fc.Arbitrary<object>[] = [least, fc.record(fields), some, some];
  // An object that is not closed takes fields that the contract does not know, of any kind or of the one that it says.
  if (additionalProperties === true) shapes.push(some.map((value) => ({ ...value, x_unknown: { deep: [1, null] } })));
  else if (additionalProperties !== false) {
    const surplus = fc.dictionary(
      fc.constantFrom("a", "x_b", "Content-Type", "0"),
      anyOf(additionalProperties, inside("*")),
    );
    shapes.push(fc.tuple(surplus, some).map(([others, value]) => ({ ...others, ...value })));
  }
  return fc.oneof(...shapes).filter(fits);
}

function arrays({ items = {}, minItems = 0, maxItems = minItems + 5 }: Schema, where: Where): fc.Arbitrary<unknown> {
  const inside = { ...where, at: `${where.at}.*` };
  const item = anyOf(items, inside);
  if (where.isLeast) return fc.array(item, { minLength: minItems, maxLength: minItems });
  // A hundred bodies with fifty scenes each would be all that a test does.
  const filling = maxItems > 10 ? anyOf(items, { ...inside, isLeast: true }) : item;
  return fc.oneof(
    { weight: 3, arbitrary: fc.array(item, { minLength: minItems, maxLength: maxItems }) },
    { weight: maxItems > 10 ? 1 : 3, arbitrary: fc.array(filling, { minLength: maxItems, maxLength: maxItems }) },
    { weight: 3, arbitrary: fc.array(item, { minLength: minItems, maxLength: minItems }) },
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
  someUrls(),
);

/** Built from its parts, because fast-check's own arbitrary of URLs takes most of a second to come into being. */
function someUrls(): fc.Arbitrary<string> {
  const part = (signs: string, minLength: number): fc.Arbitrary<string> =>
    fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength: 8 });
  const behind = (sign: string): fc.Arbitrary<string> =>
    fc.option(
      part(`${path}/?`, 0).map((text) => sign + text),
      { nil: "" },
    );
  const path = "azAZ09-._~!$&'()*+,;=:@";
  return fc
    .tuple(
      fc.constantFrom("http", "https"),
      fc.array(part("azAZ09", 1), { minLength: 1, maxLength: 3 }),
      // A last label of digits would make an address of four numbers of it, or nothing.
      fc.constantFrom("example", "io", "xn--p1ai"),
      fc.option(
        fc.integer({ min: 1, max: 65_535 }).map((port) => `:${port}`),
        { nil: "" },
      ),
      fc.array(fc.oneof(part(path, 0), fc.constantFrom("%20", "%2F")), { maxLength: 4 }),
      behind("?"),
      behind("#"),
    )
    .map(
      ([scheme, labels, last, port, segments, query, fragment]) =>
        `${scheme}://${[...labels, last].join(".")}${port}${segments.map((each) => `/${each}`).join("")}${query}${fragment}`,
    );
}

/** Instants as RFC 3339 allows to write them; a leap second is one. */
const instants: fc.Arbitrary<string> = fc.oneof(
  fc
    .date({ min: new Date(0), max: new Date("9999-12-31T23:59:59Z"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  fc.constantFrom(
    "2026-01-05T10:00:00Z",
    "2026-01-05t10:00:00.5z",
    "2024-02-29T23:59:59.123456789+14:00",
    "2026-12-31T00:00:00-00:00",
    "2016-12-31T23:59:60Z",
  ),
);

function texts(schema: Schema, isLeast: boolean): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength, contentEncoding, ...rest } = schema;
  // The encoding is a note and no rule of the schema, so that any text is as good.
  if (contentEncoding === "base64")
    return fc.oneof(fc.base64String({ minLength: 4, maxLength: 40 }), texts({ ...rest, minLength }, isLeast));
  if (format === "date-time") return instants;
  if (format === "uri" && isLeast) return fc.constant("https://a.b/c");
  if (format === "uri") return fc.oneof(urls, fc.constantFrom("ftp://a.b/c", "mailto:a@b.c", "urn:isbn:0"));
  const fits = (text: string): boolean =>
    lengthOf(text) >= minLength && (maxLength === undefined || lengthOf(text) <= maxLength);
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern, "u"), { size: "-1" }).filter(fits);
  if (isLeast) return fc.string({ minLength, maxLength: Math.min(minLength + 3, maxLength ?? Infinity) }).filter(fits);
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
