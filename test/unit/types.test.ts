/** The types that are made from the contract say what it says: of each thing what it is, of each id what it names. */
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import type { Document, Json, Schema } from "../../spec/generate/document.ts";
import { resolve, routesOf } from "../../spec/generate/document.ts";

const at = (path: string): URL => new URL(`../../generated/${path}`, import.meta.url);
const contract = JSON.parse(readFileSync(at("openapi.json"), "utf8")) as Document;
const types = ts.createSourceFile("api.ts", readFileSync(at("api.ts"), "utf8"), ts.ScriptTarget.Latest, true);

/** The words of the comment that an editor shows, without its tags. */
function commentOf(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  return words(comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "").join(" "));
}

const words = (text: string): string => text.replaceAll(/\s+/g, " ").trim();

/** Members called `name` of an object type, wherever in it (unions, arrays, arguments) its object stands. */
function membersOf(node: ts.Node, name: string): readonly ts.PropertySignature[] {
  if (!ts.isTypeLiteralNode(node) && !ts.isInterfaceDeclaration(node)) {
    const found: ts.PropertySignature[] = [];
    ts.forEachChild(node, (child) => void found.push(...membersOf(child, name)));
    return found;
  }
  const nameOf = (member: ts.TypeElement): string | undefined =>
    member.name === undefined || ts.isComputedPropertyName(member.name) ? undefined : member.name.text;
  return [...node.members].filter(
    (member): member is ts.PropertySignature => ts.isPropertySignature(member) && nameOf(member) === name,
  );
}

function memberAt(node: ts.Node, ...path: readonly string[]): ts.PropertySignature | undefined {
  const [name, ...rest] = path;
  const [member] = name === undefined ? [] : membersOf(node, name);
  return member === undefined || rest.length === 0 ? member : memberAt(member, ...rest);
}

function declared(name: string): ts.Node {
  const found = types.statements.find(
    (node) => (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) && node.name.text === name,
  );
  if (found === undefined) throw new Error(`no type ${name}`);
  return found;
}

/** Every described property below a schema whose member says nothing of it. */
function silent(schema: Schema, node: ts.Node, path: string): readonly string[] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const own = properties.flatMap(([name, property]) => {
    const { description = resolve<Schema>(contract, property).description } = property;
    const [member] = membersOf(node, name);
    if (member === undefined) return [`${path}.${name}`];
    const isSaid = typeof description !== "string" || commentOf(member).includes(words(description));
    return [...(isSaid ? [] : [`${path}.${name}`]), ...silent(property, member, `${path}.${name}`)];
  });
  const items = schema.items;
  const below = typeof items === "object" && items !== null ? silent(items as Schema, node, `${path}.*`) : [];
  return [...own, ...below];
}

const schemas = Object.entries(contract.components?.schemas ?? {});
const descriptionOf = ({ description }: { description?: Json }): string =>
  words(typeof description === "string" ? description : "");
const schemaTypes = memberAt(declared("components"), "schemas") as ts.Node;

describe("on hover an editor shows", () => {
  test("of every schema, and of its exported name, what it is", () => {
    for (const [name, schema] of schemas) {
      expect([name, commentOf(memberAt(schemaTypes, name) as ts.Node)]).toEqual([name, descriptionOf(schema)]);
      expect([name, commentOf(declared(name))]).toEqual([name, descriptionOf(schema)]);
    }
  });

  test("of every property what it is, also where it only refers to a schema", () => {
    expect(schemas.flatMap(([name, schema]) => silent(schema, memberAt(schemaTypes, name) as ts.Node, name))).toEqual(
      [],
    );
  });

  const routes = routesOf(contract);

  test.each(routes)("of $id and its parameters what they are", ({ id, method, path, operation, parameters }) => {
    const { summary, description } = operation as { summary?: string; description?: string };
    const said = words(`${summary} ${description}`);
    expect(commentOf(memberAt(declared("operations"), id) as ts.Node)).toBe(said);
    expect(commentOf(memberAt(declared("paths"), path, method) as ts.Node)).toBe(said);
    for (const parameter of parameters) {
      const member = memberAt(declared("operations"), id, "parameters", parameter.in, parameter.name);
      expect([parameter.name, commentOf(member as ts.Node)]).toEqual([
        parameter.name,
        descriptionOf(parameter as { description?: Json }),
      ]);
    }
  });
});

/** Names that may be an id's, of strings that name no one kind of thing. */
const notTyped: ReadonlySet<string> = new Set([
  // The caller's own, or one of many kinds.
  "callback_id",
  "entity_id",
  // Nothing of this contract takes them.
  "node_id",
  "space_id",
  "run_id",
  "request_id",
]);

function untyped(node: Json, path: string): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  if (Array.isArray(node)) return node.flatMap((one, index) => untyped(one, `${path}/${index}`));
  const named = node.in === undefined ? node.properties : { [node.name as string]: node.schema ?? null };
  const here = Object.entries((named ?? {}) as Record<string, Schema>).flatMap(([name, property]) => {
    const isId = /^id$|_ids?$/.test(name) && !notTyped.has(name);
    const schema = (property?.items ?? property) as Schema;
    const isText = [schema?.type].flat().includes("string");
    // A choice of one of several fields repeats their names alone; ids joined by commas are no id.
    const isBare = isText && Object.keys(schema ?? {}).length > 1 && !/joined by commas/.test(descriptionOf(node));
    return isId && isBare && schema["x-id"] === undefined ? [`${path}/${name}`] : [];
  });
  return [...here, ...Object.entries(node).flatMap(([key, value]) => untyped(value, `${path}/${key}`))];
}

test("every string that is named like an id says what it is the id of", () => {
  expect(untyped(contract as unknown as Json, "")).toEqual([]);
});
