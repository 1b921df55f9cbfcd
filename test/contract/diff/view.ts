/**
 * A schema seen flat: references followed, `allOf` merged, a branch for null alone told as nullability. Two spellings of
 * one meaning then look the same, and each keyword keeps the place where it stands.
 */
import type { Fields, Json, Place } from "./document.ts";
import { below, canonical, fieldsOf, follow, listOf } from "./document.ts";

/** Schemas that all apply to one value; none of them: anything is allowed. */
export type Node = readonly Place[];

export interface View {
  /** Where changes of it are told to be. */
  readonly pointer: string;
  /** Where a reference there leads in the end; else the same place. */
  readonly home: string;
  /** Types of JSON, numbers told apart into `integer` and `fraction`. */
  readonly types: ReadonlySet<string>;
  /** The only values that are allowed, by their canonical text. null: any of the types. */
  readonly members: ReadonlyMap<string, Json> | null;
  readonly properties: ReadonlyMap<string, Node>;
  readonly required: ReadonlySet<string>;
  /** What properties without a name of their own have to be; `closed`: there must be none. */
  readonly others: Node | "closed";
  readonly items: Node;
  /** Of each `oneOf` or `anyOf` its branches. */
  readonly choices: readonly (readonly Node[])[];
  readonly lower: Bound | null;
  readonly upper: Bound | null;
  /** All further keywords that are not mere remarks. */
  readonly keywords: ReadonlyMap<string, Json>;
}

export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
}

export const everyType: readonly string[] = ["null", "boolean", "object", "array", "string", "integer", "fraction"];

/** Keywords that have a part of a view of their own, or say nothing about what is valid. */
const apart = new Set(
  (
    "$ref $id $schema $defs $comment $anchor type enum const properties required additionalProperties unevaluatedProperties " +
    "items allOf anyOf oneOf minimum maximum exclusiveMinimum exclusiveMaximum title description summary example examples " +
    "externalDocs xml discriminator contentSchema"
  ).split(" "),
);

/** @param node at least one place */
export function viewOf(document: Fields, node: Node): View {
  const parts: Place[] = [];
  let allowsNull = false;
  let home = node[0]?.pointer ?? "";
  const expand = (place: Place, seen: readonly string[]): void => {
    if (seen.includes(place.pointer)) return;
    const { value, pointer } = place;
    const nullable = onlyNullBeside(document, place);
    parts.push(nullable === null ? place : { value: without(value, ["anyOf", "oneOf"]), pointer });
    const next = [...seen, pointer];
    if (nullable !== null) {
      allowsNull = true;
      if (pointer === home) home = nullable.pointer;
      expand(nullable, next);
    }
    if (typeof value["$ref"] === "string") {
      const target = follow(document, value["$ref"]);
      if (pointer === home) home = target.pointer;
      expand(target, next);
    }
    for (const part of children(place, "allOf")) expand(part, next);
  };
  for (const place of node) expand(place, []);

  const types = new Set(everyType.filter((type) => parts.every(({ value }) => typesOf(value).has(type))));
  const members = membersOf(parts);
  if (allowsNull) {
    types.add("null");
    members?.set("null", null);
  }
  const properties = new Map<string, Node>();
  for (const { value, pointer } of parts)
    for (const name of Object.keys(fieldsOf(value["properties"])))
      properties.set(name, [
        ...(properties.get(name) ?? []),
        placeOf(fieldsOf(value["properties"])[name], below(pointer, "properties", name)),
      ]);
  return {
    pointer: node[0]?.pointer ?? "",
    home,
    types,
    members,
    properties,
    required: new Set(parts.flatMap(({ value }) => listOf(value["required"]) as readonly string[])),
    others: othersOf(parts),
    items: parts.flatMap((part) => children(part, "items")),
    choices: parts.flatMap((part) =>
      ["oneOf", "anyOf"].flatMap((name) => {
        const branches = children(part, name);
        return branches.length === 0 ? [] : [branches.map((branch) => [branch])];
      }),
    ),
    lower: tightest(parts, ["minimum", "exclusiveMinimum"], (a, b) => a > b),
    upper: tightest(parts, ["maximum", "exclusiveMaximum"], (a, b) => a < b),
    keywords: new Map(
      parts.flatMap(({ value }) =>
        Object.entries(value).filter(
          (entry): entry is [string, Json] =>
            entry[1] !== undefined && !apart.has(entry[0]) && !entry[0].startsWith("x-"),
        ),
      ),
    ),
  };
}

function placeOf(value: Json | undefined, pointer: string): Place {
  return { value: value === false ? { not: {} } : fieldsOf(value), pointer };
}

function children({ value, pointer }: Place, name: string): readonly Place[] {
  const child = value[name];
  if (child === undefined) return [];
  return Array.isArray(child)
    ? child.map((each: Json, index) => placeOf(each, below(pointer, name, index)))
    : [placeOf(child, below(pointer, name))];
}

/** Of `anyOf: [something, null]` the something; null for everything else. */
function onlyNullBeside(document: Fields, place: Place): Place | null {
  const branches = [...children(place, "anyOf"), ...children(place, "oneOf")];
  if (branches.length !== 2) return null;
  const isNull = ({ value }: Place): boolean =>
    value["type"] === "null" ||
    (typeof value["$ref"] === "string" && follow(document, value["$ref"]).value["type"] === "null");
  const [first, second] = branches as [Place, Place];
  if (isNull(first)) return second;
  return isNull(second) ? first : null;
}

function without(value: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
}

function typesOf({ type, nullable }: Fields): ReadonlySet<string> {
  if (type === undefined) return new Set(everyType);
  const named = [type].flat() as readonly string[];
  const all = named.flatMap((name) => (name === "number" ? ["integer", "fraction"] : [name]));
  return new Set(nullable === true ? [...all, "null"] : all);
}

/** What all lists of values allow. */
function membersOf(parts: readonly Place[]): Map<string, Json> | null {
  const lists = parts.flatMap(({ value }) => {
    const given = "const" in value ? [value["const"] as Json] : value["enum"] && listOf(value["enum"]);
    return given ? [given.map((member) => [canonical(member), member] as const)] : [];
  });
  const [first, ...others] = lists;
  if (!first) return null;
  return new Map(first.filter(([text]) => others.every((list) => list.some(([other]) => other === text))));
}

function othersOf(parts: readonly Place[]): Node | "closed" {
  const names = ["additionalProperties", "unevaluatedProperties"];
  if (parts.some(({ value }) => names.some((name) => value[name] === false))) return "closed";
  return parts.flatMap((part) => names.flatMap((name) => children(part, name)));
}

function tightest(
  parts: readonly Place[],
  [inclusive, exclusive]: readonly [string, string],
  isTighter: (a: number, b: number) => boolean,
): Bound | null {
  let found: Bound | null = null;
  for (const { value } of parts) {
    for (const [name, isExclusive] of [
      [inclusive, false],
      [exclusive, true],
    ] as const) {
      const bound = value[name];
      if (typeof bound !== "number") continue;
      if (!found || isTighter(bound, found.value) || (bound === found.value && isExclusive))
        found = { value: bound, exclusive: isExclusive };
    }
  }
  return found;
}
