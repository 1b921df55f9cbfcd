/**
 * Types of ids, from three extensions of the contract.
 *
 *   x-id: Video           on a string: the id of a video
 *   x-id-type: …          beside it: of a thing of that type alone
 *   x-id-by: avatar_type  on an object: the type of the thing, which its `id` is typed by, stands in that property
 *
 * An id is a string with a mark that exists only for the compiler, and there only as an option: any string will do as an
 * id, but the id of one kind of thing does not pass for that of another.
 */
import { type SchemaObject, transformSchemaObject } from "openapi-typescript";
import ts from "typescript";
import type { Json, Schema } from "./document.ts";

type Options = Parameters<typeof transformSchemaObject>[1];

/** The type of a schema that one of the extensions stands on, if one does. */
export function idType(schema: object, options: Options): ts.TypeNode | undefined {
  const { "x-id": kind, "x-id-type": type, "x-id-by": by, ...rest } = schema as Schema;
  if (typeof by === "string") {
    const { id } = rest.properties as { id: { "x-id": string } };
    return reference(`Each${id["x-id"]}`, [
      transformSchemaObject(rest as unknown as SchemaObject, options),
      literal(by),
    ]);
  }
  if (typeof kind !== "string" || rest.type !== "string") return undefined;
  return reference(`${kind}Id`, typeof type === "string" ? [literal(type)] : []);
}

const reference = (name: string, args: readonly ts.TypeNode[]): ts.TypeNode =>
  ts.factory.createTypeReferenceNode(name, args.length === 0 ? undefined : args);

const literal = (text: string): ts.TypeNode => ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(text));

/** Declares each kind of id that a contract uses; nothing for one that uses none. */
export function declareIds(document: Json): string {
  const kinds = new Set<string>();
  const typed = new Map<string, readonly Json[]>();
  visit(document, (node) => {
    if (typeof node["x-id"] === "string") kinds.add(node["x-id"]);
    const by = node["x-id-by"];
    if (typeof by !== "string") return;
    const { id, [by]: types } = node.properties as Record<string, Schema>;
    if (typeof id?.["x-id"] !== "string" || !Array.isArray(types?.enum))
      throw new Error(`x-id-by: ${by} wants that property to be an enum and \`id\` to have an x-id`);
    typed.set(id["x-id"], types.enum);
  });
  if (kinds.size === 0) return "";
  const ids = [...kinds].toSorted(byText).map((kind) => declareId(kind, typed.get(kind)));
  return [base, ...ids].join("\n");
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

function declareId(kind: string, types: readonly Json[] | undefined): string {
  const noun = kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
  const doc = `/** Id of ${/^[aeiou]/.test(noun) ? "an" : "a"} ${noun}`;
  if (types === undefined) {
    return `
${doc}. Any string will do; the id of something else will not. */
export type ${kind}Id = Id<"${kind}">;`;
  }
  return `
export type ${kind}Type = ${types.map((one) => JSON.stringify(one)).join(" | ")};

${doc}, of any type or of a known one. Any string will do; the id of something else will not. */
export type ${kind}Id<Type extends ${kind}Type = ${kind}Type> = Id<"${kind}"> & { readonly [type]?: Type | undefined };

/** One shape for each type of a ${noun}, told apart by the property that names it: who has checked that knows the type of the \`id\`. */
export type Each${kind}<Shape extends { id: ${kind}Id }, By extends keyof Shape> = Shape[By] extends infer Type
    ? Type extends ${kind}Type
        ? { [Name in keyof Shape]: Name extends "id" ? ${kind}Id<Type> : Name extends By ? Type : Shape[Name] }
        : never
    : never;`;
}

const base = `
declare const kind: unique symbol;
declare const type: unique symbol;

/** What all ids have in common. The mark is never there at run time. */
export type Id<Kind extends string> = string & { readonly [kind]?: Kind | undefined };`;

function visit(node: Json, use: (schema: Schema) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) use(node);
  for (const value of Object.values(node)) visit(value, use);
}
