import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import ts from "typescript";
import type { Document, Json } from "./document.ts";
import { banner } from "./text.ts";

/** generated/api.ts: `paths`, `components`, `operations`, and one exported name for each component. */
export async function generateTypes(document: Document): Promise<string> {
  const ast = await openapiTS(withoutDiscriminators(document as unknown as Json) as unknown as OpenAPI3, {
    exportType: true,
    // A default belongs to the server: a property that has one may still be left out of a request.
    defaultNonNullable: false,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    rootTypesKeepCasing: true,
    silent: true,
    // The bytes in a part of a multipart body.
    transform: (schema) =>
      "contentMediaType" in schema && schema.contentMediaType === "application/octet-stream"
        ? ts.factory.createTypeReferenceNode("Blob")
        : undefined,
  });
  return `${banner}\n${astToString(ast)}`;
}

/** Without `discriminator`: each branch already says `const`, and the generator would add the property once more. */
function withoutDiscriminators(node: Json): Json {
  if (Array.isArray(node)) return node.map(withoutDiscriminators);
  if (typeof node !== "object" || node === null) return node;
  const isKeyword = (key: string, value: Json): boolean =>
    key === "discriminator" && typeof value === "object" && value !== null && "propertyName" in value;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) =>
      isKeyword(key, value) ? [] : [[key, withoutDiscriminators(value)]],
    ),
  );
}
