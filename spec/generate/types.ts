import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Document, Json } from "./document.ts";
import { banner } from "./text.ts";
import { describeNames, describeReferences, tidyComments } from "./types.comments.ts";
import { declareIds, idType } from "./types.ids.ts";

/** generated/api.ts: `paths`, `components`, `operations`, and one exported name for each component. */
export async function generateTypes(document: Document): Promise<string> {
  const source = document as unknown as Json;
  const seen = withOpenStates(describeReferences(document, asTyped(source)));
  const ast = await openapiTS(seen as unknown as OpenAPI3, {
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

const anyOther: Json = { type: "string", [openTail]: true };

const withOpenTail = (branch: Json): Json => (JSON.stringify(branch) === '{"type":"string"}' ? anyOther : branch);

/**
 * What goes through states may come to one that nobody has heard of, and whoever reads a `status` is told so by the
 * compiler. Kinds stay closed: they decide what may be done with a thing.
 */
function withOpenStates(node: Json): Json {
  if (Array.isArray(node)) return node.map(withOpenStates);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      const below = withOpenStates(value);
      if (key !== "properties" || !isRecord(below) || !isRecord(below["status"])) return [key, below];
      return [key, { ...below, status: openState(below["status"]) }];
    }),
  );
}

/** Only answers have a status that is not a number. */
function openState(status: Readonly<Record<string, Json>>): Json {
  const { $ref, type, enum: values, anyOf, ...said } = status;
  if (Array.isArray(anyOf)) return { ...said, anyOf: [...anyOf, anyOther] };
  if ($ref !== undefined) return { ...said, anyOf: [{ $ref }, anyOther] };
  return values === undefined || type === undefined ? status : { ...said, anyOf: [{ type, enum: values }, anyOther] };
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
