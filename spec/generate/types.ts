import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Document, Json } from "./document.ts";
import { banner } from "./text.ts";
import { describeNames, describeReferences, tidyComments } from "./types.comments.ts";
import { declareIds, idType } from "./types.ids.ts";

/** generated/api.ts: `paths`, `components`, `operations`, and one exported name for each component. */
export async function generateTypes(document: Document): Promise<string> {
  const source = document as unknown as Json;
  const ast = await openapiTS(describeReferences(document, asTyped(source)) as unknown as OpenAPI3, {
    exportType: true,
    // A default belongs to the server: a property that has one may still be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    transform: (schema, options) => {
      if (openTail in schema) return orAnyString;
      // The bytes in a part of a multipart body.
      if ("contentMediaType" in schema && schema.contentMediaType === "application/octet-stream")
        return ts.factory.createTypeReferenceNode("Blob");
      return idType(schema, options);
    },
  });
  describeNames(document, ast);
  return `${banner}${declareIds(source)}\n\n${tidyComments(astToString(ast))}`;
}

const openTail = "x-open-tail";

/** `string & {}`: beside a plain `string` the compiler would forget the known values, and no editor could offer them. */
const orAnyString = ts.factory.createIntersectionTypeNode([
  ts.factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
  ts.factory.createTypeLiteralNode([]),
]);

/**
 * What the generator should see of the contract. Without `discriminator`: each branch already says `const`, and the
 * property would be added once more. A plain string beside other branches is marked as the open tail of their values.
 */
function asTyped(node: Json): Json {
  if (Array.isArray(node)) return node.map(asTyped);
  if (typeof node !== "object" || node === null) return node;
  const isKeyword = (key: string, value: Json): boolean =>
    key === "discriminator" && typeof value === "object" && value !== null && "propertyName" in value;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (isKeyword(key, value)) return [];
      const typed = asTyped(value);
      return [[key, key === "anyOf" && Array.isArray(typed) ? typed.map(withOpenTail) : typed]];
    }),
  );
}

const withOpenTail = (branch: Json): Json =>
  JSON.stringify(branch) === '{"type":"string"}' ? { type: "string", [openTail]: true } : branch;
