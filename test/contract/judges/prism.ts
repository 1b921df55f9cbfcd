/**
 * Prism as a referee inside the process: its router, its check of the credential and both of its validations stand around
 * a fetch function, without a socket and without touching a byte of what goes through.
 *
 * The document that it reads is a copy of the bundle with two changes. It names the dialect 2020-12: without that Prism
 * reads all schemas as draft-07, and with the official dialect of OpenAPI written out it validates no body at all. And
 * it has no callbacks: Prism would post to them. Webhooks, which Prism does not know, stand in it as paths.
 */

import { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http";
import bundle from "../../../generated/openapi.json" with { type: "json" };
import type { Answered, Exchange } from "./requests.ts";

export type PrismOperation = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>[number];
type PrismInstance = ReturnType<typeof createInstance>;
type PrismRequest = Parameters<PrismInstance["request"]>[0];
type PrismResponse = Extract<
  Awaited<ReturnType<ReturnType<PrismInstance["request"]>>>,
  { _tag: "Right" }
>["right"]["output"];

/** What Prism says of one exchange. Warnings count: an undeclared status outside 2xx is no more than one to Prism. */
export interface Findings {
  /** undefined: Prism found no operation. */
  readonly operation: string | undefined;
  readonly input: readonly string[];
  readonly output: readonly string[];
}

export interface Referee {
  /** Judges a request, sends it on, and judges the answer. */
  readonly judge: (exchange: Exchange, answer: () => Promise<Answered>) => Promise<Findings>;
  /** One of the examples of an operation, as Prism's static mock answers it. */
  readonly example: (exchange: Exchange, status: number, name: string) => Promise<Answered>;
}

/** The copy of the bundle that Prism reads. */
export function refereesDocument(): object {
  const { webhooks, ...document } = structuredClone(bundle) as unknown as Record<
    string,
    Record<string, Record<string, { callbacks?: unknown }>>
  >;
  for (const item of Object.values(document["paths"] ?? {}))
    for (const operation of Object.values(item)) delete operation.callbacks;
  const events = Object.entries(webhooks ?? {}).map(
    ([name, { post }]) => [`/__webhook/${name}`, { post: { ...post, operationId: name, security: [] } }] as const,
  );
  return {
    ...document,
    jsonSchemaDialect: "https://json-schema.org/draft/2020-12/schema",
    paths: { ...document["paths"], ...Object.fromEntries(events) },
  };
}

/** Prism wants the logger of pino; what it finds it also returns. */
const silent = {
  ...Object.fromEntries(
    ["info", "warn", "error", "debug", "trace", "fatal", "success", "start"].map((name) => [name, () => undefined]),
  ),
  child: () => silent,
} as never;

const settings = {
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: false,
  upstreamProxy: undefined,
} as const;

export async function openReferee(document: object = refereesDocument()): Promise<Referee> {
  // It is dereferenced in place.
  const operations = sharing(await getHttpOperationsFromSpec(structuredClone(document)));
  const answers = new WeakMap<object, () => Promise<Answered>>();
  const taken = new WeakMap<object, PrismOperation>();
  const around = createInstance(
    { ...settings, isProxy: true, upstream: new URL("http://upstream.test"), mock: { dynamic: false } },
    {
      logger: silent,
      forward:
        ({ data }, _base, _proxy, operation) =>
        () =>
        async () => {
          if (operation !== undefined) taken.set(data, operation);
          const answered = await (answers.get(data) as () => Promise<Answered>)();
          return { _tag: "Right", right: responseOf(answered) };
        },
    },
  );
  const mocking = createInstance({ ...settings, isProxy: false, mock: { dynamic: false } }, { logger: silent });
  return {
    judge: async (exchange, answer) => {
      const input = requestOf(exchange);
      answers.set(input, answer);
      const result = await around.request(input, operations)();
      if ("left" in result) throw result.left;
      const { validations } = result.right;
      const operation = taken.get(input);
      return {
        operation: operation?.iid,
        input: operation === undefined ? [] : validations.input.map(spoken),
        output: validations.output.map(spoken),
      };
    },
    example: async (exchange, code, exampleKey) => {
      const result = await mocking.request(requestOf(exchange), operations, {
        ...settings,
        isProxy: false,
        mock: { dynamic: false, code, exampleKey },
      })();
      if ("left" in result) throw result.left;
      const { statusCode: status, headers = {}, body } = result.right.output;
      return {
        status,
        headers,
        text: typeof body === "string" ? body : JSON.stringify(body),
      };
    },
  };
}

/**
 * Prism compiles a schema once for each object that it is, and each answer has its own: of all the errors, which are of one
 * shape, that is most of the time that Prism takes. Equal schemas of answers become one object.
 */
function sharing(operations: readonly PrismOperation[]): PrismOperation[] {
  const known = new Map<string, object>();
  const shared = <T extends object>(schema: T): T => {
    const text = JSON.stringify(schema, (key, value: unknown) => (key === "x-stoplight" ? undefined : value));
    if (!known.has(text)) known.set(text, schema);
    return known.get(text) as T;
  };
  return operations.map((operation) => ({
    ...operation,
    responses: operation.responses.map((response) => ({
      ...response,
      contents: response.contents?.map((content) => ({
        ...content,
        ...(content.schema && { schema: shared(content.schema) }),
      })),
    })) as PrismOperation["responses"],
  }));
}

function spoken({
  code,
  message,
  path = [],
}: {
  readonly code?: string | number;
  readonly message: string;
  readonly path?: readonly string[];
}): string {
  return `${code ?? ""} ${path.join(".")}: ${message}`;
}

function requestOf({ method, path, search, headers, text }: Exchange): PrismRequest {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(new URLSearchParams(search).keys())) {
    const values = new URLSearchParams(search).getAll(name);
    query[name] = values.length === 1 ? (values[0] as string) : values;
  }
  // Without a length Prism does not look at the type of a body.
  const length = text === undefined ? {} : { "content-length": String(new TextEncoder().encode(text).length) };
  return {
    method: method.toLowerCase() as PrismRequest["method"],
    url: { path, query },
    headers: { ...headers, ...length },
    body: text === undefined ? undefined : isJson(headers) ? (JSON.parse(text) as unknown) : text,
  };
}

function responseOf({ status, headers, text }: Answered): PrismResponse {
  return { statusCode: status, headers: { ...headers }, body: isJson(headers) ? (JSON.parse(text) as unknown) : text };
}

function isJson(headers: Readonly<Record<string, string>>): boolean {
  return /^application\/json\b/i.test(headers["content-type"] ?? "");
}

/** A fetch function with the referee around another: what goes through stays as it is, what Prism finds is told. */
export function refereed(
  referee: Referee,
  send: (request: Request) => Promise<Response>,
  onFindings: (findings: Findings, request: Request, response: Response) => void,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { pathname: path, search } = new URL(request.url);
    if (!path.startsWith("/v3/")) return send(request);
    const body = request.body === null ? undefined : await request.clone().text();
    const exchange: Exchange = {
      method: request.method,
      path,
      search,
      headers: Object.fromEntries(request.headers),
      text: body,
    };
    let response: Response | undefined;
    const findings = await referee.judge(exchange, async () => {
      response = await send(request);
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers),
        text: await response.clone().text(),
      };
    });
    if (response === undefined) throw new Error("Prism did not ask upstream.");
    onFindings(findings, request, response);
    return response;
  };
}
