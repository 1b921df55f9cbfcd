/**
 * What an editor shows of the contract. openapi-typescript comments properties and paths; here the names by which people
 * meet them get comments, too, and the text becomes the comment itself, where it was a tag that editors show as one.
 */
import { addJSDocComment } from "openapi-typescript";
import ts from "typescript";
import { type Document, resolve } from "./document.ts";
import type { Json } from "./document.ts";

/** A property that only refers to a schema says what that schema is. */
export function describeReferences(document: Document, node: Json): Json {
  if (Array.isArray(node)) return node.map((one) => describeReferences(document, one));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const below = describeReferences(document, value);
      if (key !== "properties" || typeof below !== "object" || below === null) return [key, below];
      return [key, Object.fromEntries(Object.entries(below).map(([name, one]) => [name, describeOne(document, one)]))];
    }),
  );
}

function describeOne(document: Document, property: Json): Json {
  if (typeof property !== "object" || property === null || !("$ref" in property)) return property;
  const { description } = resolve<{ description?: string }>(document, property);
  return description === undefined ? property : { description, ...property };
}

/** Comments the members of `operations`, and each `export type Name = components["…"]["Name"]`. */
export function describeNames(document: Document, nodes: readonly ts.Node[]): void {
  const operations = new Map(operationsIn(document as unknown as Json));
  for (const node of nodes) {
    if (ts.isInterfaceDeclaration(node) && node.name.text === "operations") {
      for (const member of node.members) {
        const id = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : "";
        addJSDocComment(said(operations.get(id)), member as ts.PropertySignature);
      }
    } else if (ts.isTypeAliasDeclaration(node)) {
      const [group, name] = componentOf(node.type);
      const component = document.components?.[group ?? ""]?.[name ?? ""];
      addJSDocComment(said(component as Described | undefined), node as unknown as ts.PropertySignature);
    }
  }
}

interface Described {
  readonly summary?: string;
  readonly description?: string;
}

const said = ({ summary, description }: Described = {}): Described => ({
  ...(summary === undefined ? {} : { summary }),
  ...(description === undefined ? {} : { description }),
});

function operationsIn(node: Json): (readonly [string, Described])[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.values(node).flatMap(operationsIn);
  if (Array.isArray(node) || typeof node.operationId !== "string" || !("responses" in node)) return below;
  return [[node.operationId, node], ...below];
}

/** Group and name of a component that an alias stands for; the generator writes the whole of it as one name. */
function componentOf(type: ts.TypeNode): readonly string[] {
  const text = ts.isTypeReferenceNode(type) && ts.isIdentifier(type.typeName) ? type.typeName.text : "";
  return /^components\['(\w+)'\]\['(\w+)'\]$/.exec(text)?.slice(1) ?? [];
}

/** Said by the type already. */
const needless: ReadonlySet<string> = new Set(["constant", "enum"]);

/** Rewrites each comment: summary, description, then what else there is as tags. */
export function tidyComments(text: string): string {
  return text.replaceAll(/^( *)\/\*\*([\s\S]*?)\*\/ *\n/gm, (_, indent: string, content: string) => {
    const { prose, tags } = read(content.split("\n").map((line) => line.replace(/^\s*\* ?/, "").trimEnd()));
    const lines = [
      ...prose
        .filter((part) => part !== "")
        .join("\n\n")
        .split("\n"),
      ...tags,
    ].filter((line, at) => line !== "" || at > 0);
    if (lines.length === 0) return "";
    if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
    return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
  });
}

/** An entry begins at the margin; its further lines are indented by four. */
function read(lines: readonly string[]): { readonly prose: readonly string[]; readonly tags: readonly string[] } {
  const entries: string[][] = [];
  for (const line of lines) {
    if (/^(?: {4}|$)/.test(line) && entries.length > 0) entries.at(-1)?.push(line.slice(4));
    else if (line.trim() !== "") entries.push([line.trim()]);
  }
  const prose: string[] = [];
  const tags: string[] = [];
  for (const [first = "", ...rest] of entries) {
    const [, tag, value = ""] = /^@(\w+) ?(.*)$/.exec(first) ?? [];
    const format = /^Format: (.*)$/.exec(first)?.[1];
    if (tag === undefined && format === undefined) prose.push([first, ...rest].join("\n").trimEnd());
    else if (tag === "description") prose.push([value, ...rest].join("\n").trimEnd());
    else if (tag === undefined) tags.push(`@format ${format}`);
    else if (!needless.has(tag)) tags.push([first, ...rest.map((line) => `    ${line}`)].join("\n").trimEnd());
  }
  return { prose, tags: tags.flatMap((tag) => tag.split("\n")) };
}
