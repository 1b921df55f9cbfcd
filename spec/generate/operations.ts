import {
  type Document,
  type Json,
  type Parameter,
  resolve,
  type ResponseObject,
  type Route,
  type Schema,
} from "./document.ts";
import { banner, literal } from "./text.ts";

const declarations = `
export type QueryType = "string" | "integer" | "number" | "boolean";
export type TimeoutClass = "read" | "write" | "upload";
/** \`safe\`: may be sent again as it is. \`keyed\`: with an Idempotency-Key only. \`never\`: each time it is sent it does its work. */
export type RetryClass = "safe" | "keyed" | "never";

/** What client, mock and tests need to know of an operation besides its types. */
export interface OperationMeta {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** As in the contract: \`/v3/videos/{video_id}\`. */
  readonly path: string;
  readonly tag: string;
  /** The status of success. */
  readonly success: number;
  readonly pathParams: readonly string[];
  /** Declared query parameters and how to read their text. */
  readonly query: Readonly<Record<string, { readonly type: QueryType }>>;
  /** Declared request headers, spelled as in the contract. */
  readonly headers: readonly string[];
  readonly body: { readonly required: boolean; readonly contentType: string } | null;
  /** A list with \`limit\` and \`token\`. */
  readonly paginated: boolean;
  /** Takes an Idempotency-Key. */
  readonly idempotent: boolean;
  readonly timeoutClass: TimeoutClass;
  readonly retryClass: RetryClass;
}

export interface ErrorBody {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly param: string | null;
    readonly doc_url: string | null;
  };
}

/** status → code → example body */
export type DocumentedErrors = Readonly<Record<string, Readonly<Record<string, ErrorBody>>>>;
`;

/** generated/operations.ts: literal paths stand before templated ones, so that a router may register them in this order. */
export function generateOperations(document: Document, routes: readonly Route[]): string {
  const table = routes.map((route) => `  ${route.id}: ${literal(metaOf(document, route))},\n`).join("");
  const named = routes.map((route) => `  "${nameOf(route)}": "${route.id}";\n`).join("");
  const unusual = routes
    .filter((route) => policyOf(route) !== usualPolicies[route.method.toUpperCase()])
    .map((route) => [nameOf(route), policyOf(route)]);
  const policies = [...Object.entries(usualPolicies), ...unusual]
    .map(([name, policy]) => `  "${name}": "${policy}",\n`)
    .join("");
  const errors = routes.map((route) => `  ${route.id}: ${literal(errorsOf(document, route))},\n`).join("");
  const headers = routes.map((route) => `  ${route.id}: ${literal(errorHeadersOf(document, route))},\n`).join("");
  return `${banner}${declarations}
/** Ordered for routing: a literal path stands before a templated one that would match it too. */
export const operations = {
${table}} as const;

export type OperationId = keyof typeof operations;

/** The same table with the literal types forgotten, for code that handles any operation. */
export const operationMeta: Readonly<Record<OperationId, OperationMeta>> = operations;

/** The operation behind each method and path: types alone. */
export interface Routes {
${named}}

export type Route = keyof Routes;

/**
 * How long an operation may take, and whether it may be sent again: what is usual for a method, and the routes that differ
 * from it. Small, because every app carries it along.
 */
export const policies: { readonly [methodOrRoute: string]: \`\${TimeoutClass} \${RetryClass}\` | undefined } = {
${policies}};

/** The documented errors of each operation: the example bodies of the contract. */
export const documentedErrors: Readonly<Record<OperationId, DocumentedErrors>> = {
${errors}};

/** status → header → example value, where an error response declares headers. */
export const documentedErrorHeaders: Readonly<
  Record<OperationId, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
${headers}};
`;
}

function metaOf(document: Document, { id, method, path, operation, parameters }: Route): Json {
  const query = parameters.filter((parameter) => parameter.in === "query");
  const headers = parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name);
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const success = Object.keys(operation.responses).find((status) => status.startsWith("2"));
  if (!success) throw new Error(`${id} declares no status of success`);
  const tag = operation.tags?.[0];
  if (!tag) throw new Error(`${id} has no tag`);
  return {
    method: method.toUpperCase(),
    path,
    tag,
    success: Number(success),
    pathParams: [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
    query: Object.fromEntries(query.map((parameter) => [parameter.name, { type: queryType(document, parameter) }])),
    headers,
    body: body ? { required: body.required ?? false, contentType: Object.keys(body.content)[0] ?? "" } : null,
    paginated: ["limit", "token"].every((name) => query.some((parameter) => parameter.name === name)),
    idempotent: headers.some((name) => name.toLowerCase() === "idempotency-key"),
    timeoutClass: timeoutClassOf({ method, operation }),
    retryClass: retryClassOf({ method, operation }),
  };
}

const nameOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`;

type Judged = Pick<Route, "method" | "operation">;

const policyOf = (route: Route): string => `${timeoutClassOf(route)} ${retryClassOf(route)}`;

/** What the operations of a method mostly are. One that is something else is listed with its route. */
const usualPolicies: Readonly<Record<string, string>> = {
  GET: "read safe",
  POST: "write never",
  PUT: "write safe",
  PATCH: "write safe",
  DELETE: "write safe",
};

const timeoutClassOf = ({ method, operation }: Judged): string =>
  operation["x-timeout-class"] ?? (method === "get" ? "read" : "write");

const retryClassOf = ({ method, operation }: Judged): string =>
  operation["x-retry"] ?? (method === "get" ? "safe" : "never");

function queryType(document: Document, { name, schema }: Parameter): string {
  const { type, enum: values, anyOf } = resolve<Schema>(document, schema);
  const [only, second] = [type].flat().filter((one) => one !== "null");
  if (typeof only === "string" && second === undefined && /^(string|integer|number|boolean)$/.test(only)) return only;
  if (type === undefined && (Array.isArray(values) || Array.isArray(anyOf))) return "string";
  throw new Error(`query parameter ${name}: a query parameter is a string, an integer, a number or a boolean`);
}

const errorResponses = (document: Document, { operation }: Route): [string, ResponseObject][] =>
  Object.entries(operation.responses)
    .filter(([status]) => !status.startsWith("2"))
    .map(([status, response]) => [status, resolve<ResponseObject>(document, response)]);

/** Keyed by the code inside the body; of several examples with one code the first stands for it. */
function errorsOf(document: Document, route: Route): Json {
  const statuses: Record<string, Json> = {};
  for (const [status, response] of errorResponses(document, route)) {
    const codes: Record<string, Json> = {};
    for (const [name, example] of Object.entries(response.content?.["application/json"]?.examples ?? {})) {
      const { value } = resolve<{ value?: Json }>(document, example);
      const code = (value as { error?: { code?: string } } | undefined)?.error?.code;
      if (!code || value === undefined) throw new Error(`${route.id} ${status}: example ${name} is no error envelope`);
      codes[code] ??= value;
    }
    statuses[status] = codes;
  }
  return statuses;
}

function errorHeadersOf(document: Document, route: Route): Json {
  const statuses: Record<string, Json> = {};
  for (const [status, response] of errorResponses(document, route)) {
    const headers: Record<string, Json> = {};
    for (const [name, header] of Object.entries(response.headers ?? {})) {
      const { example } = resolve<{ example?: Json }>(document, header);
      if (example !== undefined) headers[name] = typeof example === "string" ? example : JSON.stringify(example);
    }
    if (Object.keys(headers).length > 0) statuses[status] = headers;
  }
  return statuses;
}
