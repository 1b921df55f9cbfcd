/**
 * The contract as data, read by tests alone: nothing here shares code with what `generated/` was made by, so that a
 * mistake of the generator cannot hide behind itself. Schemas are judged by ajv at run time, in strict mode.
 */

import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import bundle from "../../generated/openapi.json" with { type: "json" };
import { formats } from "../../spec/generate/formats.ts";

/** The part of JSON Schema that the contract uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly minProperties?: number;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "query" | "path" | "header";
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

interface Media {
  readonly schema: Schema;
  readonly examples?: Readonly<Record<string, unknown>>;
}

export interface ResponseObject {
  readonly description: string;
  readonly content?: Readonly<Record<string, Media>>;
  readonly links?: Readonly<
    Record<string, { readonly operationId: string; readonly parameters?: Readonly<Record<string, string>> }>
  >;
  readonly "x-error-codes"?: readonly string[];
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly responses: Readonly<Record<string, ResponseObject>>;
  readonly "x-idempotency"?: boolean;
  readonly "x-timeout-class"?: string;
  readonly "x-retry"?: string;
}

export interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly webhooks: Readonly<Record<string, { readonly post: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
}

export const contract = bundle as unknown as Document;

/** Follows a reference; keywords beside it are kept. */
export function resolve<T>(node: T): T {
  const { $ref, ...rest } = node as { readonly $ref?: string };
  if ($ref === undefined) return node;
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>(
      (at, part) => (at as Record<string, unknown>)[part.replaceAll("~1", "/").replaceAll("~0", "~")],
      contract,
    );
  return { ...(resolve(target) as object), ...rest } as T;
}

export interface Route {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly bodySchema: Schema | undefined;
}

const json = "application/json";

export const routes: readonly Route[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    operation,
    parameters: (operation.parameters ?? []).map(resolve),
    bodySchema: operation.requestBody === undefined ? undefined : resolve(operation.requestBody).content[json]?.schema,
  })),
);

export function routeOf(id: string): Route {
  const route = routes.find((each) => each.id === id);
  if (route === undefined) throw new Error(`The contract has no operation ${id}.`);
  return route;
}

export function responseOf(route: Route, status: number | string): ResponseObject | undefined {
  const declared = route.operation.responses[status];
  return declared === undefined ? undefined : resolve(declared);
}

/** The route that a request takes: of several that fit, the one with the most literal segments. */
export function routeTaken(method: string, pathname: string): Route | undefined {
  const given = pathname.split("/");
  const fits = (path: string): boolean => {
    const wanted = path.split("/");
    return (
      wanted.length === given.length &&
      wanted.every((part, at) => (part.startsWith("{") ? given[at] !== "" : part === given[at]))
    );
  };
  const literals = (path: string): number => path.split("/").filter((part) => !part.startsWith("{")).length;
  return routes
    .filter((route) => route.method === method && fits(route.path))
    .toSorted((a, b) => literals(b.path) - literals(a.path))[0];
}

const componentsBase = "#/components/schemas/";

/** A schema with its references turned into names under which `createJudge` knows the components. */
function named(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(named);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace(componentsBase, "/") : named(value),
    ]),
  );
}

export function createJudge(): { readonly compile: (schema: Schema) => ValidateFunction } {
  // The item of a batch adds a property to a union of objects and need not say once more that it is an object.
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true, formats });
  // The one keyword of OpenAPI that stands inside schemas only repeats what the `const` of each branch says; the
  // extensions are about types.
  ajv.addVocabulary(["discriminator", "x-id", "x-id-by", "x-id-type"]);
  for (const [name, schema] of Object.entries(contract.components.schemas))
    ajv.addSchema({ $id: `/${name}`, ...(named(schema) as object) });
  return { compile: (schema) => ajv.compile(named(schema) as object) };
}

const judge = createJudge();

function once<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

/** The contract's own verdict on a value. */
export const validatorOf: (schema: Schema) => ValidateFunction = once(judge.compile);

/** What is wrong with an answer by the contract; undefined when nothing is. */
export function complaint({
  method,
  pathname,
  status,
  body,
}: {
  method: string;
  pathname: string;
  status: number;
  body: unknown;
}): string | undefined {
  const route = routeTaken(method, pathname);
  if (route === undefined) return [401, 404, 501].includes(status) ? undefined : `${status} where no operation is`;
  const response = responseOf(route, status);
  const schema = response?.content?.[json]?.schema;
  if (schema === undefined) return `${route.id} declares no status ${status}`;
  const validate = validatorOf(schema);
  if (!validate(body)) return `the ${status} of ${route.id} breaks its schema: ${JSON.stringify(validate.errors)}`;
  const code = (body as { readonly error?: { readonly code: string } }).error?.code;
  return code === undefined || response?.["x-error-codes"]?.includes(code) === true
    ? undefined
    : `${route.id} declares no code ${code} for ${status}`;
}
