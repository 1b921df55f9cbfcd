/** Whatever an operation is given, the request that leaves is the one that openapi-fetch's own client would send. */
import fc from "fast-check";
import createFetchClient from "openapi-fetch";
import { expect, test } from "vitest";
import type { OperationMeta, QueryType } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import { createClient } from "../../src/index.ts";
import { runs } from "../support/runs.ts";

const baseUrl = "https://api.example.com/in/front";
const key = "sk_V2_very_secret_key";

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const id = text.filter((value) => value !== "." && value !== "..");
const values: Readonly<Record<QueryType, fc.Arbitrary<unknown>>> = {
  string: fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom("&", "=", "a b", "+", "%", "#?", "ü"),
  ),
  integer: fc.integer(),
  number: fc.double({ noNaN: true }),
  boolean: fc.boolean(),
};

const all = <T>(names: readonly string[], of: (name: string) => fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc.record(Object.fromEntries(names.map((name) => [name, of(name)])));

/** Names that the platform lets a program set, one of them in two spellings. */
const headers = fc.dictionary(
  fc.constantFrom("X-Team", "x-team", "Content-Type", "Accept", "X-Mock-Fault", "Idempotency-Key"),
  fc.stringMatching(/^[\x21-\x7e]{1,12}$/),
  { maxKeys: 4 },
);

interface Asked {
  readonly meta: OperationMeta;
  readonly params: Readonly<Record<"path" | "query" | "header", Record<string, unknown>>>;
  readonly body: unknown;
  readonly own: Record<string, string>;
  readonly extra: Record<string, string>;
}

const form = fc.array(fc.tuple(text, text), { maxLength: 3 }).map((fields) => () => {
  const made = new FormData();
  for (const [name, value] of fields) made.append(name, value);
  return made;
});

function bodyOf({ body }: OperationMeta): fc.Arbitrary<unknown> {
  if (body === null) return fc.constant(undefined);
  if (body.contentType === "multipart/form-data") return form;
  const json = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
  return body.required ? json : fc.option(json, { nil: undefined });
}

const asked: fc.Arbitrary<Asked> = fc.constantFrom(...Object.values(operationMeta)).chain((meta) =>
  fc.record({
    meta: fc.constant(meta),
    params: fc.record({
      path: all(meta.pathParams, () => id),
      query: all(Object.keys(meta.query), (name) =>
        // Lists are left out: the contract has no parameter that takes one, nor would the client send it.
        fc.oneof(values[meta.query[name]!.type], fc.constantFrom(undefined, null)),
      ),
      header: headers,
    }),
    body: bodyOf(meta),
    own: headers,
    extra: headers,
  }),
);

interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string;
}

/** The boundary of a form is another one each time. */
const unbound = (said: string): string => said.replaceAll(/-*formdata-[\w-]+/g, "BOUNDARY");

async function look(request: Request): Promise<Seen> {
  const shown = [...request.headers].filter(([name]) => name !== "x-api-key");
  return {
    method: request.method,
    url: request.url,
    headers: shown.map(([name, value]) => [name, unbound(value)] as const),
    body: unbound(await request.text()),
  };
}

const capture =
  (take: (request: Request) => void) =>
  async (request: Request): Promise<Response> => {
    take(request);
    return Response.json({});
  };

test("a request equals the one that openapi-fetch sends", async () => {
  await fc.assert(
    fc.asyncProperty(asked, async ({ meta, params, body, own, extra }) => {
      let ours: Request | undefined;
      let theirs: Request | undefined;
      const client = createClient({ baseUrl, apiKey: key, headers: own, fetch: capture((sent) => (ours = sent)) });
      const send = client[meta.method] as (path: string, init: object) => Promise<unknown>;
      // A form of this client is a function, so that it can be sent twice, and keeps its own type.
      const ownType = typeof body === "function" ? { "Content-Type": null } : {};
      await send(meta.path, { params, body, headers: extra });
      const reference = createFetchClient({
        baseUrl,
        headers: own,
        fetch: capture((sent) => (theirs = sent)),
      }) as unknown as { request: (method: string, path: string, init: object) => Promise<unknown> };
      const given = typeof body === "function" ? (body as () => FormData)() : body;
      const sentKey = ours!.headers.get("Idempotency-Key");
      const hasKey = [own, extra, params.header].some((some) => "Idempotency-Key" in some);
      // The key that this client makes up is its own.
      const made = hasKey ? {} : { "Idempotency-Key": sentKey ?? undefined };
      await reference.request(meta.method, meta.path, {
        params,
        body: given,
        headers: { ...extra, ...made, ...ownType },
      });
      expect(await look(ours!)).toEqual(await look(theirs!));
    }),
    runs(300),
  );
});
