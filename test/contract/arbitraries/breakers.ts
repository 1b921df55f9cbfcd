/**
 * From a valid value to ones that are wrong in exactly one place: each site of the value gets each violation that its
 * schema knows, together with the dotted name by which a caller must be told of it.
 */

import fc from "fast-check";
import type { Schema } from "../document.ts";
import { flat, groupOf, typesOf } from "./flat.ts";
import { lengthOf } from "./values.ts";

export interface Broken {
  readonly body: unknown;
  /** Dotted path of the place, as `param` must name it; null for the body as a whole. */
  readonly param: string | null;
  /** What was done, for people. */
  readonly how: string;
}

/**
 * Every value that is wrong in exactly one place of `body`.
 *
 * @param isNew whether what would be done at a place is wanted; asked before the value is made
 */
export function* brokenAll(
  schema: Schema,
  body: unknown,
  isNew: (site: { readonly path: readonly string[]; readonly how: string; readonly value?: unknown }) => boolean,
): Generator<Broken> {
  for (const site of sitesOf(schema, body, [])) if (isNew(site)) yield brokenAt(body, site);
}

function brokenAt(body: unknown, site: Site): Broken {
  const named = site.named ?? site.path;
  return { body: changed(body, site.path, site), param: named.length === 0 ? null : named.join("."), how: site.how };
}

type Path = readonly string[];

interface Site {
  readonly path: Path;
  /** Where the caller is told to look, if that is not the path itself. */
  readonly named?: Path;
  readonly how: string;
  /** The value to put at the path; nothing takes away what is there. */
  readonly value?: unknown;
}

/** @param value arbitrary of values that `schema` allows */
export function broken(schema: Schema, value: fc.Arbitrary<unknown>): fc.Arbitrary<Broken> {
  return fc.tuple(value, fc.nat()).map(([body, choice]) => {
    const sites = sitesOf(schema, body, []);
    const site = sites[choice % sites.length];
    if (site === undefined) throw new Error("There is always the type of the body to break.");
    return brokenAt(body, site);
  });
}

/** Of each type what is most like a value of those that are allowed: `"5"` where a number belongs, 1 where a boolean does. */
function specimenOf(type: string, allowed: ReadonlySet<string>): unknown {
  if (type === "string") return allowed.has("number") ? "5" : allowed.has("boolean") ? "true" : "text";
  return { number: 1, boolean: true, object: {}, array: [], null: null }[type];
}

/** Values of the types that the schema does not allow: nothing is read as what it only looks like, `[x]` is no x. */
function ofOtherTypes(schema: Schema, value: unknown, path: Path): readonly Site[] {
  const allowed = new Set(typesOf(schema).map((type) => (type === "integer" ? "number" : type)));
  return ["string", "number", "boolean", "object", "array", "null"]
    .map((type) => [type, specimenOf(type, allowed)] as const)
    .concat([["array", [value]]])
    .filter(([type]) => !allowed.has(type))
    .map(([type, other]) => ({ path, value: other, how: `type ${type}` }));
}

function sitesOf(schema: Schema, value: unknown, path: Path): readonly Site[] {
  const whole = flat(schema);
  // Where anything may stand, nothing is wrong.
  if (Object.keys(whole).length === 0) return [];
  if (whole.anyOf !== undefined) return sitesOfChoice(whole.anyOf.map(flat), value, path);
  if (whole.discriminator !== undefined) return sitesOfUnion(whole, value as Record<string, unknown>, path);
  if (whole.enum !== undefined)
    return [{ path, value: "no such value", how: "enum" }, ...ofOtherTypes(whole, value, path)];
  const wrongTypes = ofOtherTypes(whole, value, path);
  if (typeof value === "string") return [...wrongTypes, ...sitesOfText(whole, path)];
  if (typeof value === "number") return [...wrongTypes, ...sitesOfNumber(whole, path)];
  if (Array.isArray(value)) return [...wrongTypes, ...sitesOfArray(whole, value, path)];
  if (typeof value === "object" && value !== null)
    return [...wrongTypes, ...sitesOfObject(whole, value as Record<string, unknown>, path)];
  return wrongTypes;
}

/** A nullable one: what is inside answers to the other branch, for which null alone is not wrong here. */
function sitesOfChoice(branches: readonly Schema[], value: unknown, path: Path): readonly Site[] {
  const isNullable = branches.some(({ type }) => type === "null");
  const others = branches.filter(({ type }) => type !== "null");
  const [branch = {}, second] = others;
  if (value === null && second === undefined) return [];
  // Of an open set of names any text is good, so that only another type is wrong.
  const sites =
    second === undefined ? sitesOf(branch, value, path) : ofOtherTypes({ type: others.flatMap(typesOf) }, value, path);
  return sites.filter((site) => !(isNullable && site.path === path && site.value === null));
}

function sitesOfUnion(
  { oneOf = [], discriminator }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Site[] {
  const tag = discriminator?.propertyName ?? "";
  const branch = oneOf.map(flat).find((each) => each.properties?.[tag]?.const === value[tag]);
  const at = [...path, tag];
  const tagSites = [
    { path: at, how: "no tag" },
    ...["no such tag", 5, null, [value[tag]]].map((other) => ({ path: at, value: other, how: "other tag" })),
  ];
  return branch === undefined
    ? tagSites
    : [...tagSites, ...sitesOf(branch, value, path).filter((site) => site.path.join() !== at.join())];
}

function sitesOfObject(schema: Schema, value: Readonly<Record<string, unknown>>, path: Path): readonly Site[] {
  const { properties = {}, required = [], additionalProperties, minProperties = 0 } = schema;
  const { members } = groupOf(schema);
  const missing = required.map((name) => ({ path: [...path, name], how: "required" }));
  const empty = minProperties > 0 ? [{ path, value: {}, how: "minProperties" }] : [];
  const surplus =
    additionalProperties === false
      ? ["unknown", "0", "a.b"].map((name) => ({ path: [...path, name], value: 1, how: "additionalProperties" }))
      : [];
  const inner = Object.entries(value)
    // A second member of the group would break the group as well.
    .filter(([name, each]) => !(members.includes(name) && each === null))
    .flatMap(([name, each]) => sitesOf(properties[name] ?? schemaOfOthers(schema), each, [...path, name]))
    .filter((site) => !(site.value === null && members.some((name) => isAt(site.path, [...path, name]))));
  return [...missing, ...empty, ...surplus, ...sitesOfGroup(schema, value, path), ...inner];
}

/** Of the properties that the contract does not name. */
function schemaOfOthers({ additionalProperties }: Schema): Schema {
  return typeof additionalProperties === "object" ? additionalProperties : {};
}

function isAt(path: Path, other: Path): boolean {
  return path.length === other.length && path.every((part, index) => part === other[index]);
}

function sitesOfGroup(schema: Schema, value: Readonly<Record<string, unknown>>, path: Path): readonly Site[] {
  const { members, isOptional } = groupOf(schema);
  const named = [...path, members[0] ?? ""];
  const isGiven = (name: string): boolean => value[name] !== undefined && value[name] !== null;
  const isAnyGiven = members.some(isGiven);
  return members.flatMap((name): readonly Site[] => {
    const at = [...path, name];
    if (isGiven(name)) return isOptional ? [] : [{ path: at, named, how: "none of a group" }];
    return isAnyGiven
      ? [{ path: at, named, value: memberOf(schema.properties?.[name] ?? {}), how: "two of a group" }]
      : [];
  });
}

/** Some value of a member of a group. */
function memberOf(schema: Schema): unknown {
  if (typesOf(schema).includes("number")) return 1;
  return schema.format === "uri" ? "https://a.b/c" : "text";
}

function sitesOfText(
  { minLength = 0, maxLength, pattern, format, const: constant }: Schema,
  path: Path,
): readonly Site[] {
  if (constant !== undefined) return [];
  const sites: Site[] = [];
  if (minLength > 0) sites.push({ path, value: "x".repeat(minLength - 1), how: "minLength" });
  if (maxLength !== undefined) sites.push({ path, value: "😀".repeat(maxLength + 1), how: "maxLength" });
  if (pattern !== undefined)
    sites.push(
      ...["<", "#12345g", "#1234567", "\n<>"]
        .filter((text) => !new RegExp(pattern, "u").test(text) && lengthOf(text) >= minLength)
        .map((value) => ({ path, value, how: "pattern" })),
    );
  if (format === "date-time")
    sites.push(
      ...["", "today", "2026-01-05", "2026-01-05 10:00:00Z", "2026-01-05T10:00:00", "2026-02-30T10:00:00Z"].map(
        (value) => ({ path, value, how: "format" }),
      ),
    );
  if (format === "uri")
    sites.push(
      ...["no url", "//a.b/c", "/relative", "", "http://", "http://a b/", "https://a.b/\u00e9"].map((value) => ({
        path,
        value,
        how: "format",
      })),
    );
  return sites;
}

function sitesOfNumber(schema: Schema, path: Path): readonly Site[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const isWhole = !typesOf(schema).includes("number");
  const step = isWhole ? 1 : 0.001;
  const wrong: readonly (readonly [how: string, value: number | undefined])[] = [
    ["minimum", minimum === undefined ? undefined : minimum - step],
    ["maximum", maximum === undefined ? undefined : maximum + step],
    ["maximum", maximum === undefined ? undefined : 1e300],
    ["exclusiveMinimum", exclusiveMinimum],
    ["exclusiveMaximum", exclusiveMaximum],
    ["type fraction", isWhole ? (minimum ?? 0) + 0.5 : undefined],
  ];
  return wrong.flatMap(([how, value]) => (value === undefined ? [] : [{ path, value, how }]));
}

function sitesOfArray(
  { items = {}, minItems = 0, maxItems }: Schema,
  value: readonly unknown[],
  path: Path,
): readonly Site[] {
  // The ends of a long array are as good as all of it.
  const inner = value.flatMap((item, at) =>
    at < 3 || at === value.length - 1 ? sitesOf(items, item, [...path, String(at)]) : [],
  );
  if (minItems > 0) inner.push({ path, value: value.slice(0, minItems - 1), how: "minItems" });
  if (maxItems === undefined || value.length === 0) return inner;
  return [...inner, { path, value: Array.from({ length: maxItems + 1 }, () => value[0]), how: "maxItems" }];
}

function changed(value: unknown, path: Path, site: Site): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return site.value;
  if (Array.isArray(value)) return value.map((item, at) => (String(at) === head ? changed(item, rest, site) : item));
  const { [head]: old, ...others } = value as Record<string, unknown>;
  if (rest.length === 0 && !("value" in site)) return others;
  // In place, so that the order of fields stays as it was.
  const entries = Object.entries(value as Record<string, unknown>).map(([name, each]) => [
    name,
    name === head ? changed(each, rest, site) : each,
  ]);
  return Object.fromEntries(
    head in (value as object) && old !== undefined ? entries : [...entries, [head, changed(undefined, rest, site)]],
  );
}
