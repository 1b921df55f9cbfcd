/** Small changes of the contract, each of which somebody could make by mistake. */

import type { Document, Schema } from "../contract/document.ts";

export interface Mutant {
  /** `drop required title` at `components/schemas/VideoPage`. */
  readonly what: string;
  readonly place: string;
  /** Changes a copy of the contract in place. */
  readonly apply: (document: Document) => void;
}

type Node = { [key: string]: unknown };

const upper = ["maxLength", "maximum", "exclusiveMaximum", "maxItems"] as const;
const lower = ["minLength", "minimum", "exclusiveMinimum", "minItems"] as const;

/** Every mutant of a document, in its order. */
export function mutantsOf(document: Document): readonly Mutant[] {
  const found: Mutant[] = [];
  visit(document, [], (node, path) => {
    const place = path.join("/");
    const add = (what: string, change: (node: Node) => void): void => {
      found.push({ what, place, apply: (copy) => change(at(copy, path)) });
    };
    if (isResponses(path))
      for (const status of Object.keys(node)) add(`remove response ${status}`, (copy) => delete copy[status]);
    // A text in an address or a header is never null, and what may be null already changes by nothing.
    const isText = path.includes("parameters") || path.includes("headers");
    if (isSchema(path)) mutateSchema(node, !isText && path.at(-2) !== "anyOf", add);
    if (typeof node["in"] === "string" && node["required"] === true && node["in"] !== "path")
      add("drop required of a parameter", (copy) => delete copy["required"]);
  });
  return found;
}

function mutateSchema(
  schema: Schema & Node,
  canBeNull: boolean,
  add: (what: string, change: (node: Node) => void) => void,
): void {
  for (const name of [...upper, ...lower]) {
    const bound = schema[name];
    if (typeof bound !== "number") continue;
    const step = upper.some((each) => each === name) ? 1 : -1;
    if (bound + step >= 0 || schema.type === "number" || schema.type === "integer")
      add(`widen ${name}`, (copy) => void (copy[name] = bound + step));
    add(`narrow ${name}`, (copy) => void (copy[name] = bound - step));
  }
  for (const name of ["pattern", "format"] as const)
    if (schema[name] !== undefined) add(`drop ${name}`, (copy) => delete copy[name]);
  const { required = [], enum: values, type } = schema;
  for (const name of required)
    add(`drop required ${name}`, (copy) => {
      copy["required"] = required.filter((each) => each !== name);
    });
  if (values !== undefined && values.length > 1)
    for (const value of values)
      add(`delete enum value ${String(value)}`, (copy) => {
        copy["enum"] = values.filter((each) => each !== value);
      });
  if (schema.additionalProperties === false)
    add("drop additionalProperties", (copy) => delete copy["additionalProperties"]);
  if (Array.isArray(type) && type.includes("null"))
    add("flip nullable off", (copy) => {
      copy["type"] = type.filter((each) => each !== "null");
      if (values) copy["enum"] = values.filter((each) => each !== null);
    });
  else if (typeof type === "string" && type !== "null" && schema.const === undefined && canBeNull)
    add("flip nullable on", (copy) => {
      copy["type"] = [type, "null"];
      if (values) copy["enum"] = [...values, null];
    });
}

/** Names of which the members are no keywords. */
const maps: ReadonlySet<string> = new Set(["properties", "schemas", "responses", "parameters", "headers", "content"]);
/** Not part of what the contract demands. */
const prose: ReadonlySet<string> = new Set(["example", "examples", "default", "links", "callbacks", "securitySchemes"]);

function visit(node: unknown, path: readonly string[], see: (node: Node, path: readonly string[]) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) see(node as Node, path);
  const isMap = maps.has(path.at(-1) ?? "") && !maps.has(path.at(-2) ?? "");
  for (const [key, value] of Object.entries(node)) if (isMap || !prose.has(key)) visit(value, [...path, key], see);
}

function isResponses(path: readonly string[]): boolean {
  return path[0] === "paths" && path.length === 4 && path[3] === "responses";
}

/** Whether a schema stands at the path: below a name of one, and no map of names itself. */
function isSchema(path: readonly string[]): boolean {
  const [last = "", before = ""] = [path.at(-1), path.at(-2)];
  if (before === "schemas" || before === "properties") return path.at(-3) !== "properties" || before !== "properties";
  if (["schema", "items", "additionalProperties"].includes(last)) return before !== "properties";
  return ["oneOf", "anyOf", "allOf"].includes(before);
}

function at(document: Document, path: readonly string[]): Node {
  let node: unknown = document;
  for (const part of path) node = (node as Node)[part];
  return node as Node;
}
