/** The few parts of an OpenAPI 3.1 document that the generators read. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Schema = { [keyword: string]: Json };

interface Ref {
  $ref: string;
}

export interface MediaType {
  schema?: Schema;
  examples?: Record<string, { value?: Json } | Ref>;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  schema: Schema;
}

export interface ResponseObject {
  headers?: Record<string, { example?: Json } | Ref>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  tags?: string[];
  parameters?: (Parameter | Ref)[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> } | Ref;
  responses: Record<string, ResponseObject | Ref>;
  "x-timeout-class"?: string;
  "x-retry"?: string;
}

type PathItem = { parameters?: (Parameter | Ref)[] } & Partial<Record<Method, Operation>>;

export interface Document {
  paths: Record<string, PathItem>;
  webhooks?: Record<string, { post?: Operation }>;
  components?: { schemas?: Record<string, Schema> } & Record<string, Record<string, Json>>;
}

export const methods = ["get", "post", "put", "patch", "delete", "head", "options", "trace"] as const;
export type Method = (typeof methods)[number];

/** One operation with everything that its path contributes resolved into it. */
export interface Route {
  id: string;
  method: Method;
  path: string;
  operation: Operation;
  parameters: Parameter[];
}

/** Follows local references until something that is not one. Redocly has already made all of them local. */
export function resolve<T extends object>(document: Document, node: T | Ref): T {
  let current: T | Ref = node;
  while ("$ref" in current && typeof current.$ref === "string") {
    const steps = current.$ref.slice(2).split("/");
    const unescape = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");
    let target: unknown = document;
    for (const step of steps) target = (target as Record<string, unknown> | undefined)?.[unescape(step)];
    if (target === undefined) throw new Error(`unresolved reference ${current.$ref}`);
    current = target as T | Ref;
  }
  return current as T;
}

/** All operations; of two paths that both match a request, the one with the literal segment comes first. */
export function routesOf(document: Document): Route[] {
  const routes: Route[] = [];
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of methods) {
      const operation = item[method];
      if (!operation) continue;
      if (!operation.operationId) throw new Error(`${method} ${path} has no operationId`);
      const shared = (item.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
      const own = (operation.parameters ?? []).map((parameter) => resolve<Parameter>(document, parameter));
      const inherited = shared.filter((one) => !own.some((other) => other.name === one.name && other.in === one.in));
      routes.push({ id: operation.operationId, method, path, operation, parameters: [...inherited, ...own] });
    }
  }
  return literalFirst(routes);
}

/**
 * Orders like a walk over the tree of path segments: at each node the literal children in the order of the document,
 * then the templated one. A router that takes the first match is then always right.
 */
function literalFirst(routes: Route[]): Route[] {
  const firstSeen = new Map<string, number>();
  for (const { path } of routes) {
    for (const segment of path.split("/")) {
      if (!firstSeen.has(segment)) firstSeen.set(segment, firstSeen.size);
    }
  }
  const rank = (segment: string | undefined): number => {
    if (segment === undefined) return -1;
    return segment.startsWith("{") ? Number.POSITIVE_INFINITY : (firstSeen.get(segment) ?? 0);
  };
  return routes.toSorted((left, right) => {
    const [a, b] = [left.path.split("/"), right.path.split("/")];
    for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
      const [x, y] = [rank(a[index]), rank(b[index])];
      if (x !== y) return x < y ? -1 : 1;
    }
    return 0;
  });
}
