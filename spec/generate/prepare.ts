/** Makes, in memory, the schemas that ajv compiles out of those that people read. */
import type { Json, Schema } from "./document.ts";

// oxfmt-ignore
const annotations = new Set([
  "title", "description", "default", "deprecated", "readOnly", "writeOnly", "example", "examples", "externalDocs", "xml",
  "contentEncoding", "contentMediaType",
]);
// oxfmt-ignore
const holdsSchema = new Set([
  "items", "additionalProperties", "unevaluatedProperties", "propertyNames", "contains", "not", "if", "then", "else",
]);
const holdsSchemas = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const holdsNamed = new Set(["properties", "patternProperties", "dependentSchemas"]);
const compositions = ["allOf", "anyOf", "oneOf"] as const;

export const idOf = (ref: string, folder = ""): string => `${folder}/${ref.slice(ref.lastIndexOf("/") + 1)}`;

const isSchema = (value: Json | undefined): value is Schema =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Drops annotations, points references at `/Name`, and puts `orNull`, `exactlyOne` and `atMostOne` where they apply. */
export function prepare(schema: Schema): Schema {
  const result: Schema = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (annotations.has(keyword) || keyword.startsWith("x-")) continue;
    if (keyword === "$ref") result.$ref = idOf(value as string);
    else if (keyword === "discriminator") {
      result.discriminator = { propertyName: (value as Schema).propertyName ?? null };
      // ajv lets anything but an object pass a discriminator.
      result.type ??= "object";
    } else if (holdsSchema.has(keyword)) result[keyword] = isSchema(value) ? prepare(value) : value;
    else if (holdsSchemas.has(keyword)) result[keyword] = (value as Schema[]).map(prepare);
    else if (holdsNamed.has(keyword)) result[keyword] = mapValues(value as Record<string, Schema>, prepare);
    else result[keyword] = value;
  }
  return withGroup(withOrNull(result));
}

const mapValues = (schemas: Record<string, Schema>, change: (schema: Schema) => Schema): Schema =>
  Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, change(schema)]));

function withOrNull(schema: Schema): Schema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const others = anyOf.filter((branch) => !(isSchema(branch) && branch.type === "null"));
  if (others.length === anyOf.length) return schema;
  return { ...rest, orNull: others.length === 1 ? (others[0] ?? true) : { anyOf: others } };
}

function withGroup(schema: Schema): Schema {
  const { oneOf, ...rest } = schema;
  if (!Array.isArray(oneOf) || "discriminator" in schema) return schema;
  const choices = oneOf.map(choiceOf);
  const members = choices.filter((choice) => choice !== null);
  const names = JSON.stringify(members.toSorted(byText));
  const alike = oneOf.every((branch) => JSON.stringify(Object.keys(propertiesOf(branch)).toSorted(byText)) === names);
  const free = choices.length - members.length;
  if (alike && !members.includes("") && free < 2)
    return { ...rest, [free === 1 ? "atMostOne" : "exactlyOne"]: members };
  throw new Error(
    `a oneOf needs a discriminator or must be a group of which one is given (see keywords.ts): ${JSON.stringify(oneOf)}`,
  );
}

/** The one property that a branch of a group requires while all others are null; null if all are; "" for anything else. */
function choiceOf(branch: Json): string | null {
  if (!isSchema(branch) || Object.keys(branch).some((keyword) => keyword !== "required" && keyword !== "properties"))
    return "";
  const [member = null, second] = Array.isArray(branch.required) ? branch.required : [];
  const fits = ([name, one]: [string, Json]): boolean => isSchema(one) && (one.type === "null") !== (name === member);
  const exact = second === undefined && Object.entries(propertiesOf(branch)).every(fits);
  return exact && (typeof member === "string" || member === null) ? member : "";
}

const propertiesOf = (branch: Json): Schema =>
  isSchema(branch) && isSchema(branch.properties) ? branch.properties : {};

const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The closed twin of a prepared schema: no property that the contract does not name, at any depth. Members of a
 * composition stay open and the whole is closed around them. References lead to the closed twins, members to the open.
 * Branches that a discriminator chooses among are wholes of their own, and each is closed by itself.
 */
export function close(schema: Schema, member = false): Schema {
  const result: Schema = {};
  const isChoice = "discriminator" in schema && !("properties" in schema) && !member;
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "$ref") result.$ref = member ? value : idOf(value as string, "/closed");
    else if (keyword === "orNull" && isSchema(value)) result.orNull = close(value, member);
    else if (keyword === "items" && isSchema(value)) result.items = close(value);
    else if (keyword === "properties")
      result.properties = mapValues(value as Record<string, Schema>, (one) => close(one));
    else if (holdsSchemas.has(keyword)) result[keyword] = (value as Schema[]).map((branch) => close(branch, !isChoice));
    else result[keyword] = value;
  }
  const named = "properties" in schema || compositions.some((keyword) => keyword in schema);
  const open = !("additionalProperties" in schema || "unevaluatedProperties" in schema);
  return named && open && !member && !isChoice ? { ...result, unevaluatedProperties: false } : result;
}
