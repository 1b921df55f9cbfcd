/** The contract as a document: that it compiles, that its examples are true, and that nothing in it is left out. */

import { describe, expect, test } from "vitest";
import control from "../../generated/control/openapi.json" with { type: "json" };
import { type OperationId, operations, type OperationMeta, policies } from "../../generated/operations.ts";
import {
  contract,
  createJudge,
  type Operation,
  type Parameter,
  resolve,
  type ResponseObject,
  type Route,
  routeOf,
  routes,
  type Schema,
  validatorOf,
} from "../support/contract.ts";

const json = "application/json";

interface Example {
  readonly place: string;
  readonly schema: Schema;
  readonly value: unknown;
}

function responsesOf({ operation }: Route): readonly (readonly [string, ResponseObject])[] {
  return Object.entries(operation.responses).map(([status, response]) => [status, resolve(response)] as const);
}

/** Examples of bodies, each with the schema that it must fit. */
function mediaExamples(route: Route): readonly Example[] {
  const bodies: readonly (readonly [string, Operation["requestBody"] | ResponseObject])[] = [
    ["request", route.operation.requestBody],
    ...responsesOf(route),
  ];
  return bodies.flatMap(([part, body]) => {
    const media = body === undefined ? undefined : resolve(body).content?.[json];
    return Object.entries(media?.examples ?? {}).map(([name, example]) => ({
      place: `${route.id} ${part} ${name}`,
      schema: media?.schema ?? {},
      value: resolve(example as { readonly value?: unknown }).value,
    }));
  });
}

/** Each schema inside a schema, with the place where it stands. */
function* within(node: unknown, place: string): Generator<readonly [string, Schema]> {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) yield [place, node];
  for (const [key, value] of Object.entries(node))
    if (!["examples", "enum", "required", "default", "const", "discriminator"].includes(key))
      yield* within(value, `${place}/${key}`);
}

const schemas = Object.entries(contract.components.schemas);

describe("every schema", () => {
  test("compiles in strict mode", () => {
    const judge = createJudge();
    for (const [name, schema] of schemas) expect(() => judge.compile(schema), name).not.toThrow();
  });

  test("bears out its examples and its defaults, at any depth", () => {
    let count = 0;
    for (const [name, whole] of schemas) {
      for (const [place, schema] of within(whole, name)) {
        const values = [
          ...(Array.isArray(schema.examples) ? schema.examples : []),
          ...("default" in schema ? [schema.default] : []),
        ];
        for (const value of values) {
          const validate = validatorOf(schema);
          expect([place, value, validate(value)]).toEqual([place, value, true]);
          count += 1;
        }
      }
    }
    expect(count).toBeGreaterThan(150);
  });

  test("has a name that no global type of the language has", () => {
    for (const [name] of schemas) expect(["Error", "Event", "Request", "Response"]).not.toContain(name);
  });

  test("tells the branches of a union apart by a const of their own", () => {
    let unions = 0;
    for (const [name, whole] of schemas) {
      for (const [place, { oneOf, discriminator, properties }] of within(whole, name)) {
        if (oneOf === undefined || properties !== undefined) continue;
        const tags = oneOf.map((branch) => resolve(branch).properties?.[discriminator?.propertyName ?? ""]?.const);
        expect([place, tags.includes(undefined), new Set(tags).size]).toEqual([place, false, oneOf.length]);
        for (const branch of oneOf) expect(resolve(branch).required).toContain(discriminator?.propertyName);
        unions += 1;
      }
    }
    expect(unions).toBeGreaterThanOrEqual(5);
  });

  test("says what each of its fields is", () => {
    const silent = schemas.flatMap(([name, whole]) =>
      [...within(whole, name)].flatMap(([place, schema]) =>
        // The branches of an exactly-one-of group repeat fields of the object around them.
        /\/oneOf\/\d+$/.test(place) && schema.properties !== undefined && !("type" in schema)
          ? []
          : Object.entries(schema.properties ?? {})
              .filter(
                ([, field]) =>
                  (resolve(field) as { description?: string }).description === undefined &&
                  field.type !== "null" &&
                  !place.includes("/oneOf/"),
              )
              .map(([field]) => `${place}.${field}`),
      ),
    );
    expect(silent).toEqual([]);
  });
});

/** Lists that come whole, in one page. */
const onePageLists = new Set<string>(["listWebhookEventTypes", "listVideoAgentSessionVideos"]);
/** Pages whose envelope is a field of a larger answer. */
const innerPages = new Set<string>(["getVideoBatch"]);
/** Files and forms have no examples in JSON. */
const formBodies = new Set<string>(["uploadAsset"]);
/** Creates of something that no single call reads. */
const withoutGet = new Set<string>(["createWebhookEndpoint", "rotateWebhookSecret", "createAssetUpload"]);

describe.each(routes.map((route) => [route.id as OperationId, route] as const))("%s", (id, route) => {
  const { operation, parameters, path } = route;

  test("has a summary, a description and the statuses that any request can meet", () => {
    expect(operation.summary).toMatch(/^[A-Z].*[^.]$/);
    expect(operation.description?.trim().length).toBeGreaterThan(5);
    for (const status of ["400", "401", "429"]) expect(operation.responses).toHaveProperty(status);
    expect(Object.keys(operation.responses).filter((status) => status.startsWith("2"))).toEqual([
      String(operations[id].success),
    ]);
    if (operation.requestBody !== undefined) expect(operation.responses).toHaveProperty("413");
    if (operation["x-idempotency"] === true) expect(operation.responses).toHaveProperty("409");
  });

  test("shows examples that fit their schemas: one or more for each response and body", () => {
    const examples = mediaExamples(route);
    for (const { place, schema, value } of examples) {
      const validate = validatorOf(schema);
      expect([place, validate(value), validate.errors ?? null]).toEqual([place, true, null]);
    }
    const parts = new Set(examples.map(({ place }) => place.split(" ")[1] ?? ""));
    expect([...parts].toSorted()).toEqual(
      [
        ...Object.keys(operation.responses),
        ...(operation.requestBody === undefined || formBodies.has(id) ? [] : ["request"]),
      ].toSorted(),
    );
  });

  test("shows an example request for each variant of its body", () => {
    const { oneOf, discriminator } = resolve(route.bodySchema ?? {});
    if (oneOf === undefined) return;
    const tag = discriminator?.propertyName ?? "";
    const shown = mediaExamples(route)
      .filter(({ place }) => place.includes(" request "))
      .map(({ value }) => (value as Record<string, unknown>)[tag]);
    for (const branch of oneOf) expect(shown).toContain(resolve(branch).properties?.[tag]?.const);
  });

  test("lists with each refusal exactly the codes that its examples show", () => {
    for (const [status, response] of responsesOf(route)) {
      if (status.startsWith("2")) continue;
      const shown = Object.values(response.content?.[json]?.examples ?? {}).map(
        (example) =>
          resolve(example as { readonly value: { readonly error: { readonly code: string } } }).value.error.code,
      );
      expect([status, [...new Set(shown)].toSorted()]).toEqual([
        status,
        [...(response["x-error-codes"] ?? [])].toSorted(),
      ]);
      expect(shown.length).toBeGreaterThan(0);
    }
  });

  test("declares each parameter of its path, and no other, with examples that fit", () => {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const declared = parameters.filter((parameter) => parameter.in === "path");
    expect(declared.map(({ name }) => name)).toEqual(named);
    for (const { required, schema } of declared)
      expect([required, schema.type, schema.minLength, schema.maxLength]).toEqual([true, "string", 1, 255]);
    for (const { name, schema, example, description } of parameters) {
      expect([name, validatorOf(schema)(example)]).toEqual([name, true]);
      expect(description).toBeDefined();
    }
  });

  test("bounds its limit and its token when it is a list", () => {
    const of = (name: string): Parameter | undefined => parameters.find((parameter) => parameter.name === name);
    const [limit, token] = [of("limit")?.schema, of("token")?.schema];
    expect(limit === undefined).toBe(token === undefined);
    if (onePageLists.has(id)) expect(limit).toBeUndefined();
    else expect(id.startsWith("list") || innerPages.has(id)).toBe(limit !== undefined);
    if (limit === undefined || innerPages.has(id)) return;
    expect(limit).toMatchObject({ type: "integer", minimum: 1 });
    expect([50, 100]).toContain(limit.maximum);
    expect(limit.default as number).toBeLessThanOrEqual(limit.maximum as number);
    expect(token).toMatchObject({ type: "string", minLength: 1 });
    const page = resolve(responsesOf(route).find(([status]) => status === "200")?.[1].content?.[json]?.schema ?? {});
    expect(Object.keys(page.properties ?? {})).toEqual(["data", "has_more", "next_token"]);
  });

  test("links to operations that exist, by expressions that its own examples bear out", () => {
    const links = responsesOf(route).flatMap(([status, { links: declared, content }]) =>
      Object.values(declared ?? {}).map((link) => ({ status, link, examples: content?.[json]?.examples ?? {} })),
    );
    if (operation["x-idempotency"] === true && !withoutGet.has(id)) expect(links.length).toBeGreaterThan(0);
    for (const { link, examples } of links) {
      const target = routeOf(link.operationId);
      expect(Object.keys(link.parameters ?? {})).toEqual(
        target.parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
      );
      for (const expression of Object.values(link.parameters ?? {})) {
        expect(expression).toMatch(/^\$response\.body#\//);
        const pointer = expression.slice(expression.indexOf("/") + 1).split("/");
        for (const example of Object.values(examples)) {
          const value = pointer.reduce<unknown>(
            (at, part) => (at as Record<string, unknown> | undefined)?.[part],
            resolve(example as { readonly value: unknown }).value,
          );
          expect([expression, typeof value]).toEqual([expression, "string"]);
        }
      }
    }
  });
});

describe("the table of operations", () => {
  const table: readonly (readonly [string, OperationMeta])[] = Object.entries(operations);

  test("names every operation of the contract once, as the contract has it", () => {
    const facts = routes.map(({ id, method, path, parameters, operation }) => ({
      id,
      method,
      path,
      pathParams: parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name),
      query: Object.fromEntries(
        parameters
          .filter((parameter) => parameter.in === "query")
          .map(({ name, schema }) => [name, { type: schema.type ?? "string" }]),
      ),
      idempotent: operation["x-idempotency"] === true,
      paginated: parameters.some(({ name }) => name === "token"),
      body:
        operation.requestBody === undefined
          ? null
          : {
              required: operation.requestBody.required === true,
              contentType: Object.keys(operation.requestBody.content)[0],
            },
    }));
    const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
      items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    const shown = table.map(([id, { method, path, pathParams, query, idempotent, paginated, body }]) => ({
      id,
      method,
      path,
      pathParams: [...pathParams],
      query,
      idempotent,
      paginated,
      body,
    }));
    expect(byId(shown)).toEqual(byId(facts));
  });

  test("says of each how long it may take and whether it may be sent again, in the contract's own words", () => {
    for (const { id, method, path, operation } of routes) {
      const { "x-timeout-class": timeout, "x-retry": retry } = operation;
      expect([id, timeout, retry]).toEqual([
        id,
        expect.stringMatching(/^(read|write|upload)$/),
        expect.stringMatching(/^(safe|keyed|never)$/),
      ]);
      const { timeoutClass, retryClass } = operations[id as OperationId];
      expect([id, timeoutClass, retryClass]).toEqual([id, timeout, retry]);
      // The client's short table leaves out what is usual for a method.
      const policy = policies[`${method} ${path}`] ?? policies[method];
      expect([id, policy]).toEqual([id, `${timeout} ${retry}`]);
    }
    const known = new Set(routes.map(({ method, path }) => `${method} ${path}`));
    expect(Object.keys(policies).filter((route) => route.includes(" ") && !known.has(route))).toEqual([]);
  });

  test("has a write sent again under a key where it takes one, and a POST never without", () => {
    for (const { id, method, operation, parameters } of routes) {
      const { "x-idempotency": takesKey = false, "x-retry": retry } = operation;
      expect([id, retry === "keyed"]).toEqual([id, takesKey]);
      expect([id, parameters.some(({ name }) => name === "Idempotency-Key")]).toEqual([id, takesKey]);
      if (method === "POST") expect([id, ["keyed", "never"].includes(retry ?? "")]).toEqual([id, true]);
    }
  });

  test("puts a literal path before every templated one that would take its requests", () => {
    const fits = (template: string, path: string): boolean =>
      new RegExp(`^${template.replaceAll(/\{\w+\}/g, "[^/]+")}$`).test(path);
    table.forEach(([id, { path }], at) => {
      const before = table.slice(0, at).filter(([, other]) => other.path !== path && fits(other.path, path));
      expect([id, before.map(([name]) => name)]).toEqual([id, []]);
    });
  });
});

describe("the whole", () => {
  test("gives every operation a name of its own", () => {
    const ids = routes.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^[a-z][A-Za-z]+$/.test(id))).toEqual([]);
  });

  test("holds nothing that is not used", () => {
    const text = JSON.stringify(contract);
    const unused = Object.entries(contract.components)
      .filter(([kind]) => kind !== "securitySchemes")
      .flatMap(([kind, parts]) => Object.keys(parts).map((name) => `#/components/${kind}/${name}`))
      .filter((ref) => !text.includes(`"${ref}"`));
    expect(unused).toEqual([]);
  });

  test("knows each error code that it lists anywhere", () => {
    const listed = routes.flatMap((route) =>
      responsesOf(route).flatMap(([, response]) => response["x-error-codes"] ?? []),
    );
    const known = contract.components.schemas["ErrorCode"]?.enum ?? [];
    expect(listed.filter((code) => !known.includes(code))).toEqual([]);
  });

  test.each([
    ["API", JSON.stringify(contract)],
    ["control API", JSON.stringify(control)],
  ])("leads from an error to the vendor's page on its code, if the vendor knows it, in the %s", (_, text) => {
    const known = contract.components.schemas["ErrorCode"]?.enum ?? [];
    const shown: { readonly code: string; readonly doc_url: string | null }[] = [];
    JSON.parse(text, (key, value) => {
      // The failure of a group has a code, too, and never a page.
      if (key === "error" && typeof value?.code === "string" && value.doc_url !== undefined) shown.push(value);
      return value;
    });
    expect(shown.length).toBeGreaterThanOrEqual(10);
    for (const { code, doc_url: url } of shown) {
      const page = `https://developers.heygen.com/docs/error-codes#${code.replaceAll("_", "-")}`;
      expect([code, known.includes(code) ? [page, null] : [null]]).toEqual([code, expect.arrayContaining([url])]);
    }
  });
});
