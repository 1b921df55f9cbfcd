/**
 * An answer held against its schema in open mode, value by value: what is there and what the contract does not say. Values
 * themselves are kept only where the contract lists them; everything else in an answer belongs to the account's owner.
 */
import type { Fields } from "../diff/document.ts";
import { canonical, textOf } from "../diff/document.ts";
import { shown } from "../diff/keywords.ts";
import type { Node, View } from "../diff/view.ts";
import { viewOf } from "../diff/view.ts";

export type FactKind = "unknown" | "missing" | "null" | "type" | "member" | "format" | "bound";

/** One way in which a value is not as the contract says. */
export interface Fact {
  readonly kind: FactKind;
  /** `data[].preview_url` */
  readonly path: string;
  /** What was there instead: a type, a listed value, a format. */
  readonly got: string;
  /** Where the contract speaks of it: `AvatarLook.preview_url`, or the path. */
  readonly owner: string;
}

/** What was seen of the values at one path. */
export interface Shape {
  readonly types: Readonly<Record<string, number>>;
  /** In how many of the objects that could have it. */
  readonly present: number;
  readonly of: number;
  /** Values of a list that the contract gives. */
  readonly values: readonly string[];
  readonly formats: readonly string[];
}

export type Census = Map<
  string,
  { types: Record<string, number>; present: number; of: number; values: Set<string>; formats: Set<string> }
>;

export interface Walk {
  readonly document: Fields;
  readonly census: Census;
  readonly tell: (fact: Fact) => void;
}

/** @param path of the value; empty for the body */
export function walk(given: Walk, node: Node, value: unknown, path: string): void {
  note(given, path, viewOf(given.document, node), value);
  hold(given, node, value, path);
}

function hold(given: Walk, node: Node, value: unknown, path: string): void {
  const { document, tell } = given;
  const view = viewOf(document, node);
  const type = typeOf(value);
  const owner = ownerOf(view.pointer, path);
  if (!view.types.has(type)) {
    tell({ kind: type === "null" ? "null" : "type", path, got: wordFor(type), owner });
    return;
  }
  if (view.members && !view.members.has(canonical(value))) tell({ kind: "member", path, got: shown(value), owner });
  for (const got of breaches(view, value))
    tell({ kind: got.startsWith("format") ? "format" : "bound", path, got, owner });
  if (Array.isArray(value)) {
    if (view.items.length > 0) for (const item of value) walk(given, view.items, item, `${path}[]`);
  } else if (typeof value === "object" && value !== null) walkObject(given, view, value as Fields, path);
  for (const branches of view.choices) walkChoice(given, branches, value, path);
}

function walkObject(given: Walk, view: View, value: Fields, path: string): void {
  const child = (name: string): string => (path === "" ? name : `${path}.${name}`);
  for (const name of view.required)
    if (!Object.hasOwn(value, name))
      given.tell({ kind: "missing", path: child(name), got: "nothing", owner: propertyOwner(view, path, name) });
  for (const name of view.properties.keys()) countPlace(given, child(name), Object.hasOwn(value, name));
  for (const [name, each] of Object.entries(value)) {
    const node = view.properties.get(name);
    if (node) walk(given, node, each, child(name));
    else if (view.others !== "closed" && view.others.length > 0) walk(given, view.others, each, `${path}{}`);
    else if (view.choices.length === 0 && view.properties.size > 0)
      given.tell({ kind: "unknown", path: child(name), got: describe(each), owner: propertyOwner(view, path, name) });
  }
}

/** Of several kinds the one that it fits best; the first where none is better. */
function walkChoice(given: Walk, branches: readonly Node[], value: unknown, path: string): void {
  let best: { readonly facts: readonly Fact[]; readonly node: Node } | undefined;
  for (const node of branches) {
    const facts: Fact[] = [];
    walk({ document: given.document, census: new Map(), tell: (fact) => void facts.push(fact) }, node, value, path);
    const wrong = facts.filter(({ kind }) => kind !== "unknown");
    if (!best || wrong.length < best.facts.filter(({ kind }) => kind !== "unknown").length) best = { facts, node };
  }
  if (best) hold(given, best.node, value, path);
}

export function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "fraction";
  return typeof value;
}

function wordFor(type: string): string {
  return type === "fraction" ? "number" : type;
}

const uuid = /^[\da-f]{8}-?(?:[\da-f]{4}-?){3}[\da-f]{12}$/i;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/i;

function formatOf(value: unknown): string | null {
  if (typeof value !== "string") return null;
  if (instant.test(value)) return "date-time";
  if (uuid.test(value)) return "uuid";
  return /^[a-z][a-z\d+.-]*:/i.test(value) && URL.canParse(value) ? "uri" : null;
}

/** `string (uri)` */
function describe(value: unknown): string {
  const format = formatOf(value);
  return format === null ? wordFor(typeOf(value)) : `string (${format})`;
}

function breaches({ keywords, lower, upper }: View, value: unknown): readonly string[] {
  const found: string[] = [];
  const number = (name: string): number =>
    typeof keywords.get(name) === "number" ? (keywords.get(name) as number) : Number.NaN;
  const size = typeof value === "string" ? [...value].length : Array.isArray(value) ? value.length : Number.NaN;
  const kind = typeof value === "string" ? "Length" : "Items";
  if (size < number(`min${kind}`)) found.push(`min${kind}`);
  if (size > number(`max${kind}`)) found.push(`max${kind}`);
  if (typeof value === "string") {
    const format = textOf(keywords.get("format"));
    if (["uri", "date-time", "uuid"].includes(format) && formatOf(value) !== format) found.push(`format ${format}`);
    const pattern = keywords.get("pattern");
    if (typeof pattern === "string" && !new RegExp(pattern, "u").test(value)) found.push("pattern");
  }
  if (typeof value === "number") {
    if (lower && (value < lower.value || (lower.exclusive && value === lower.value))) found.push("minimum");
    if (upper && (value > upper.value || (upper.exclusive && value === upper.value))) found.push("maximum");
  }
  return found;
}

function place(census: Census, path: string): NonNullable<ReturnType<Census["get"]>> {
  const known = census.get(path);
  if (known) return known;
  const made = { types: {}, present: 0, of: 0, values: new Set<string>(), formats: new Set<string>() };
  census.set(path, made);
  return made;
}

function note({ census }: Walk, path: string, { members }: View, value: unknown): void {
  const at = place(census, path);
  const type = wordFor(typeOf(value));
  at.types[type] = (at.types[type] ?? 0) + 1;
  if (members?.has(canonical(value)) && typeof value === "string") at.values.add(value);
  const format = formatOf(value);
  if (format !== null) at.formats.add(format);
}

function countPlace({ census }: Walk, path: string, isThere: boolean): void {
  const at = place(census, path);
  at.of += 1;
  if (isThere) at.present += 1;
}

/** `/components/schemas/AvatarLook/properties/name` → `AvatarLook.name` */
function ownerOf(pointer: string, path: string): string {
  const parts = pointer.split("/");
  const start = parts.indexOf("schemas");
  if (start === -1) return path === "" ? "the body" : path;
  const names = parts.slice(start + 1).map((part) => (part === "items" ? "[]" : part));
  return names
    .filter((part) => !/^(?:properties|allOf|anyOf|oneOf|\d+)$/.test(part))
    .join(".")
    .replaceAll(".[]", "[]");
}

function propertyOwner(view: View, path: string, name: string): string {
  const parent = ownerOf(view.home, path);
  return parent === "the body" ? name : `${parent}.${name}`;
}
