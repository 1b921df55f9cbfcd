/**
 * The contract as data: nothing here shares code with what `generated/` was made by, so that a mistake of the generator
 * cannot hide behind itself.
 */

import bundle from "../../generated/openapi.json" with { type: "json" };

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
