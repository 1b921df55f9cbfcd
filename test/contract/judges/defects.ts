/**
 * What the referees get wrong, as far as it matters here. Each has a date, the version it was seen in, and an exhibit: the
 * least that shows it. When an exhibit's test fails, the defect has been mended and its line, with all that was built
 * around it, can go.
 */

import type { Referee } from "./prism.ts";
import type { Answered, Exchange } from "./requests.ts";

export interface Defect {
  readonly id: string;
  readonly seen: string;
  readonly what: string;
  /** Whether a wrong acceptance of this value is this defect; without it the defect excuses nothing. */
  readonly excuses?: (spoiled: { readonly how: string; readonly at: unknown; readonly isBody: boolean }) => boolean;
  /** Resolves to true while the defect is there. */
  readonly exhibit: () => Promise<boolean>;
}

/** Imported when an exhibit is asked for: the list alone is of use where Prism is not installed. */
async function refereeOf(document: object): Promise<Referee> {
  const { openReferee } = await import("./prism.ts");
  return openReferee(document);
}

const dialect = "https://json-schema.org/draft/2020-12/schema";

/** Whether Prism lets a body pass that breaks the schema of a document with one operation. */
async function acceptsBody(
  schema: object,
  body: unknown,
  { dialectUri = dialect, isRequired = true }: { dialectUri?: string | null; isRequired?: boolean } = {},
): Promise<boolean> {
  const referee = await refereeOf(
    documentOf({ requestBody: { required: isRequired, content: { "application/json": { schema } } } }, dialectUri),
  );
  return (await referee.judge(post(JSON.stringify(body)), nothing)).input.length === 0;
}

function documentOf(operation: object, dialectUri: string | null, components: object = {}): object {
  return {
    openapi: "3.1.0",
    info: { title: "Exhibit", version: "1" },
    ...(dialectUri !== null && { jsonSchemaDialect: dialectUri }),
    paths: { "/v3/x": { post: { operationId: "x", responses: { 204: { description: "Nothing." } }, ...operation } } },
    components,
  };
}

function post(text: string | undefined, headers: Readonly<Record<string, string>> = {}): Exchange {
  return {
    method: "POST",
    path: "/v3/x",
    search: "",
    headers: { "content-type": "application/json", ...headers },
    text,
  };
}

const idParameter = { name: "id", in: "path", required: true, schema: { type: "string", minLength: 1 } };

const nothing = async (): Promise<Answered> => ({ status: 204, headers: {}, text: "" });

/** Prism 5.16.0 in process; what its command does besides stands in `commandDefects`. */
export const prismDefects: readonly Defect[] = [
  {
    id: "reads-draft-07",
    seen: "2026-11-21, 5.16.0",
    what: "A document of OpenAPI 3.1 that names no dialect is read as draft-07: newer keywords are ignored. The referee's copy names 2020-12.",
    exhibit: () => acceptsBody({ type: "object", dependentRequired: { a: ["b"] } }, { a: 1 }, { dialectUri: null }),
  },
  {
    id: "official-dialect-blinds",
    seen: "2026-11-21, 5.16.0",
    what: "With the default dialect of OpenAPI 3.1 written out no body is validated at all, in silence.",
    exhibit: () => acceptsBody({ type: "object" }, 5, { dialectUri: "https://spec.openapis.org/oas/3.1/dialect/base" }),
  },
  {
    id: "broken-pattern-blinds",
    seen: "2026-11-21, 5.16.0",
    what: "One keyword that does not compile switches off the validation of the whole body, in silence. Hence the canaries.",
    exhibit: () => acceptsBody({ type: "object", properties: { a: { type: "string", pattern: "^a\\_b$" } } }, 5),
  },
  {
    id: "url-without-host",
    seen: "2026-11-21, 5.16.0",
    what: "The format uri takes http:// without a host for a URL.",
    excuses: ({ how, at }) => how === "format" && at === "http://",
    exhibit: () => acceptsBody({ type: "string", format: "uri" }, "http://"),
  },
  {
    id: "instant-with-blank",
    seen: "2026-11-21, 5.16.0",
    what: "The format date-time takes a blank in place of the T.",
    excuses: ({ how, at }) => how === "format" && at === "2026-01-05 10:00:00Z",
    exhibit: () => acceptsBody({ type: "string", format: "date-time" }, "2026-01-05 10:00:00Z"),
  },
  {
    id: "null-is-no-body",
    seen: "2026-11-21, 5.16.0",
    what: "A body that is null counts as none, so that an operation whose body is optional accepts it.",
    excuses: ({ isBody, at }) => isBody && at === null,
    exhibit: () => acceptsBody({ type: "object" }, null, { isRequired: false }),
  },
  {
    id: "form-file-without-type",
    seen: "2026-11-21, 5.16.0",
    what: "A part with a file name and without a type of its own, which RFC 7578 allows, ends in a TypeError instead of a finding.",
    exhibit: async () => {
      const schema = { type: "object", properties: { file: { type: "string" } } };
      const referee = await refereeOf(
        documentOf({ requestBody: { content: { "multipart/form-data": { schema } } } }, dialect),
      );
      const form = '--b\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nx\r\n--b--\r\n';
      const judged = referee.judge(post(form, { "content-type": "multipart/form-data; boundary=b" }), nothing);
      return judged.then(
        () => false,
        (error: unknown) => error instanceof TypeError,
      );
    },
  },
  {
    id: "bearer-by-letter",
    seen: "2026-11-21, 5.16.0",
    what: "The scheme of a credential is compared with upper and lower case: bearer, which RFC 9110 allows, is refused.",
    exhibit: async () => {
      const operation = { security: [{ Bearer: [] }] };
      const referee = await refereeOf(
        documentOf(operation, dialect, { securitySchemes: { Bearer: { type: "http", scheme: "bearer" } } }),
      );
      const says = async (authorization: string): Promise<number> =>
        (await referee.judge(post(undefined, { authorization }), nothing)).input.length;
      return (await says("Bearer x")) === 0 && (await says("bearer x")) === 1;
    },
  },
  {
    id: "query-by-no-letter",
    seen: "2026-11-28, 5.16.0",
    what: "Names in a query are compared without upper and lower case: Limit, which no contract knows, is judged as limit.",
    exhibit: async () => {
      const limit = { name: "limit", in: "query", schema: { type: "integer", minimum: 1 } };
      const referee = await refereeOf(documentOf({ parameters: [limit] }, dialect));
      return (await referee.judge({ ...post(undefined), search: "?Limit=0" }, nothing)).input.length === 1;
    },
  },
  {
    id: "empty-segment-is-an-id",
    seen: "2026-11-28, 5.16.0",
    what: "A path that ends in a slash is taken for one with an id, of no letters: GET /v3/videos/ for getVideo.",
    exhibit: async () => {
      const paths = { "/v3/x/{id}": { post: { operationId: "x", parameters: [idParameter], responses: {} } } };
      const referee = await refereeOf({ ...documentOf({}, dialect), paths });
      return (await referee.judge({ ...post(undefined), path: "/v3/x/" }, nothing)).operation === "x";
    },
  },
];
