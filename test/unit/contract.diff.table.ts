/** A small contract, and some hundred changes of it with a verdict each: whom does it break? */
import type { Side } from "../contract/diff/index.ts";

/** Any part of a document; what is changed is there, or the change throws. */
export type Loose = any;
export type Mutate = (parts: Parts, document: Loose) => void;

interface Parts {
  readonly get: Loose;
  readonly post: Loose;
  readonly body: Loose;
  readonly answer: Loose;
  readonly event: Loose;
}

/** A small contract with something of everything. */
export const small = {
  openapi: "3.1.0",
  servers: [{ url: "https://api.test" }],
  security: [{ Key: [] }, { Bearer: [] }],
  paths: {
    "/things/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getThing",
        parameters: [
          { name: "size", in: "query", schema: { type: "integer", minimum: 1, maximum: 50, default: 10 } },
          { name: "kind", in: "query", required: true, schema: { $ref: "#/components/schemas/Kind" } },
        ],
        responses: {
          "200": {
            headers: { ETag: { required: true, schema: { type: "string" } } },
            content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } },
          },
          "404": { description: "None." },
        },
      },
      post: {
        operationId: "postThing",
        requestBody: {
          content: { "application/json": { schema: { $ref: "#/components/schemas/ThingBody" } } },
        },
        responses: { "200": { description: "Done." } },
        callbacks: {
          done: {
            "{$request.body#/url}": {
              post: {
                operationId: "thingDone",
                requestBody: {
                  content: { "application/json": { schema: { $ref: "#/components/schemas/DoneEvent" } } },
                },
              },
            },
          },
        },
      },
    },
  },
  webhooks: {
    "thing.done": {
      post: {
        operationId: "onThingDone",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/WebhookEvent" } } } },
      },
    },
  },
  components: {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Key" },
      Bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Kind: { type: "string", enum: ["a", "b"] },
      Thing: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          note: { type: ["string", "null"], maxLength: 10, minLength: 2 },
          state: { type: "string", enum: ["open", "done"] },
          size: { type: "number", minimum: 0, maximum: 9 },
          at: { type: "string", format: "date-time" },
          parent: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] },
          tags: { type: "array", items: { type: "string" }, maxItems: 5 },
          labels: { type: "object", additionalProperties: { type: "string" } },
          form: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }] },
        },
      },
      ThingBody: {
        type: "object",
        additionalProperties: false,
        required: ["id"],
        properties: {
          id: { type: "string", minLength: 1, maxLength: 20, pattern: "^a" },
          note: { type: ["string", "null"] },
          kind: { type: "string", enum: ["a", "b"] },
          size: { type: "integer", minimum: 1, multipleOf: 2, default: 2 },
          url: { type: "string", format: "uri" },
          tags: { type: "array", items: { type: "string" }, uniqueItems: true, minItems: 1 },
          form: { oneOf: [{ $ref: "#/components/schemas/Round" }, { $ref: "#/components/schemas/Square" }] },
        },
      },
      Round: { type: "object", required: ["type"], properties: { type: { const: "round" }, r: { type: "number" } } },
      Square: { type: "object", required: ["type"], properties: { type: { const: "square" }, a: { type: "number" } } },
      DoneEvent: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
      WebhookEvent: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
    },
  },
} as const;

const client: readonly Side[] = ["client"];
const server: readonly Side[] = ["server"];
const both: readonly Side[] = ["client", "server"];
const nobody: readonly Side[] = [];

/** What is done to the small contract, and whom that breaks. */
export const table: readonly (readonly [string, Mutate, readonly Side[]])[] = [
  // Operations.
  ["an operation is gone", (_, d) => delete d.paths["/things/{id}"].get, client],
  ["an operation is new", (_, d) => (d.paths["/more"] = { get: { responses: {} } }), server],
  ["an operation has another id", ({ get }) => (get.operationId = "readThing"), nobody],
  ["an operation is deprecated", ({ get }) => (get.deprecated = true), nobody],
  [
    "a path parameter has another name",
    (_, d) => {
      d.paths["/things/{key}"] = d.paths["/things/{id}"];
      d.paths["/things/{key}"].parameters[0].name = "key";
      delete d.paths["/things/{id}"];
    },
    nobody,
  ],
  ["a server is gone", (_, d) => d.servers.pop(), client],
  ["a server is new", (_, d) => d.servers.push({ url: "https://eu.api.test" }), server],
  // Parameters.
  ["an optional parameter is new", ({ get }) => get.parameters.push({ name: "q", in: "query", schema: {} }), server],
  [
    "a required parameter is new",
    ({ get }) => get.parameters.push({ name: "q", in: "query", required: true, schema: {} }),
    both,
  ],
  ["an optional parameter is gone", ({ get }) => get.parameters.shift(), client],
  ["a parameter becomes required", ({ get }) => (get.parameters[0].required = true), client],
  ["a parameter becomes optional", ({ get }) => delete get.parameters[1].required, server],
  ["a parameter's maximum shrinks", ({ get }) => (get.parameters[0].schema.maximum = 20), client],
  ["a parameter's maximum grows", ({ get }) => (get.parameters[0].schema.maximum = 100), server],
  [
    "a parameter's minimum becomes exclusive",
    ({ get }) => {
      get.parameters[0].schema.exclusiveMinimum = 1;
    },
    client,
  ],
  ["a parameter's default changes", ({ get }) => (get.parameters[0].schema.default = 20), both],
  ["a parameter is written another way", ({ get }) => (get.parameters[0].explode = false), both],
  ["a member of a parameter is gone", (_, d) => d.components.schemas.Kind.enum.pop(), client],
  ["a member of a parameter is new", (_, d) => d.components.schemas.Kind.enum.push("c"), server],
  // Bodies that clients send.
  ["a body has to be sent", ({ post }) => (post.requestBody.required = true), client],
  ["a body is gone", ({ post }) => delete post.requestBody, client],
  ["a body is new", ({ get }) => (get.requestBody = { content: {} }), server],
  [
    "a type of body is gone",
    ({ post }) => {
      post.requestBody.content = {};
    },
    client,
  ],
  ["a type of body is new", ({ post }) => (post.requestBody.content["text/plain"] = {}), server],
  ["an optional property is new in a closed body", ({ body }) => (body.properties.more = {}), server],
  [
    "an optional property is new in an open body",
    ({ body }, d) => {
      delete body.additionalProperties;
      d.before = structuredClone(bare(d));
      body.properties.more = {};
    },
    nobody,
  ],
  [
    "a required property is new in a closed body",
    ({ body }) => {
      body.properties.more = {};
      body.required.push("more");
    },
    both,
  ],
  ["a property of a closed body is gone", ({ body }) => delete body.properties.note, client],
  ["a property of a body becomes required", ({ body }) => body.required.push("kind"), client],
  ["a property of a body becomes optional", ({ body }) => body.required.pop(), server],
  ["a property of a body may be null no more", ({ body }) => (body.properties.note.type = "string"), client],
  ["a property of a body may be null", ({ body }) => (body.properties.id.type = ["string", "null"]), server],
  ["a body's member is gone", ({ body }) => body.properties.kind.enum.pop(), client],
  ["a body's member is new", ({ body }) => body.properties.kind.enum.push("c"), server],
  ["a body's list of members is gone", ({ body }) => delete body.properties.kind.enum, server],
  ["a body's type changes", ({ body }) => (body.properties.size.type = "string"), both],
  ["a body's integer may be any number", ({ body }) => (body.properties.size.type = "number"), server],
  ["a body's text may be shorter", ({ body }) => (body.properties.id.minLength = 0), server],
  ["a body's text has to be shorter", ({ body }) => (body.properties.id.maxLength = 5), client],
  ["a body's text has no bound", ({ body }) => delete body.properties.id.maxLength, server],
  ["a body's pattern changes", ({ body }) => (body.properties.id.pattern = "^b"), both],
  ["a body's pattern is gone", ({ body }) => delete body.properties.id.pattern, server],
  ["a body's step gets finer", ({ body }) => (body.properties.size.multipleOf = 1), server],
  ["a body's step gets coarser", ({ body }) => (body.properties.size.multipleOf = 4), client],
  ["a body's format changes", ({ body }) => (body.properties.url.format = "uuid"), both],
  ["a body's format is gone", ({ body }) => delete body.properties.url.format, server],
  ["a body's items may repeat", ({ body }) => delete body.properties.tags.uniqueItems, server],
  ["a body's list needs more items", ({ body }) => (body.properties.tags.minItems = 2), client],
  ["a body is opened", ({ body }) => (body.additionalProperties = true), server],
  ["a body's kind is gone", ({ body }) => body.properties.form.oneOf.pop(), client],
  [
    "a body's kind is new",
    ({ body }) => body.properties.form.oneOf.push({ type: "null", title: "none" }, { type: "string" }),
    server,
  ],
  ["a body's property is only read", ({ body }) => (body.properties.note.readOnly = true), client],
  // Answers.
  ["a success is new", ({ get }) => (get.responses["202"] = {}), client],
  [
    "a success is another",
    ({ get }) => {
      get.responses["201"] = get.responses["200"];
      delete get.responses["200"];
    },
    both,
  ],
  ["the only success is gone", ({ get }) => delete get.responses["200"], both],
  ["an error is new", ({ get }) => (get.responses["409"] = {}), nobody],
  ["an error is gone", ({ get }) => delete get.responses["404"], nobody],
  ["a type of answer is gone", ({ get }) => (get.responses["200"].content = {}), client],
  ["a type of answer is new", ({ get }) => (get.responses["200"].content["text/csv"] = {}), server],
  ["a header is gone", ({ get }) => delete get.responses["200"].headers.ETag, client],
  ["a header may be left out", ({ get }) => (get.responses["200"].headers.ETag.required = false), client],
  ["an optional header is new", ({ get }) => (get.responses["200"].headers.Age = { schema: {} }), nobody],
  [
    "a required header is new",
    ({ get }) => (get.responses["200"].headers.Age = { required: true, schema: {} }),
    server,
  ],
  ["an optional property is new in an answer", ({ answer }) => (answer.properties.more = {}), nobody],
  [
    "a required property is new in an answer",
    ({ answer }) => {
      answer.properties.more = {};
      answer.required.push("more");
    },
    server,
  ],
  ["an optional property of an answer is gone", ({ answer }) => delete answer.properties.note, nobody],
  [
    "a required property of an answer is gone",
    ({ answer }) => {
      delete answer.properties.id;
      answer.required.pop();
    },
    client,
  ],
  ["a property of an answer becomes optional", ({ answer }) => answer.required.pop(), client],
  ["a property of an answer becomes required", ({ answer }) => answer.required.push("state"), server],
  ["a property of an answer may be null", ({ answer }) => (answer.properties.id.type = ["string", "null"]), client],
  [
    "a reference in an answer may be null no more",
    ({ answer }) => {
      answer.properties.parent = answer.properties.parent.anyOf[0];
    },
    server,
  ],
  ["an answer's member is new", ({ answer }) => answer.properties.state.enum.push("late"), client],
  ["an answer's member is gone", ({ answer }) => answer.properties.state.enum.pop(), server],
  ["an answer's number becomes an integer", ({ answer }) => (answer.properties.size.type = "integer"), server],
  ["an answer's number becomes text", ({ answer }) => (answer.properties.size.type = "string"), both],
  ["an answer's text may be longer", ({ answer }) => (answer.properties.note.maxLength = 99), client],
  ["an answer's maximum shrinks", ({ answer }) => (answer.properties.size.maximum = 5), server],
  ["an answer's format is gone", ({ answer }) => delete answer.properties.at.format, client],
  ["an answer's items change their type", ({ answer }) => (answer.properties.tags.items.type = "integer"), both],
  ["an answer's list may be longer", ({ answer }) => (answer.properties.tags.maxItems = 9), client],
  [
    "an answer's map holds other values",
    ({ answer }) => (answer.properties.labels.additionalProperties.type = ["string", "null"]),
    client,
  ],
  ["an answer is closed", ({ answer }) => (answer.additionalProperties = false), nobody],
  ["an answer's kind is new", ({ answer }) => answer.properties.form.oneOf.push({ type: "string" }), client],
  ["an answer's kind is gone", ({ answer }) => answer.properties.form.oneOf.shift(), server],
  // Credentials.
  ["a way in is gone", (_, d) => d.security.pop(), client],
  ["a way in is new", ({ get }) => (get.security = [{ Key: [] }, { Bearer: [] }, {}]), server],
  ["a way in needs a scope", ({ get }) => (get.security = [{ Key: [] }, { Bearer: ["things:read"] }]), both],
  ["a key moves to another header", (_, d) => (d.components.securitySchemes.Key.name = "X-Api-Key"), both],
  // Events.
  ["an event is gone", (_, d) => delete d.webhooks["thing.done"], client],
  ["an event is new", (_, d) => (d.webhooks["thing.made"] = { post: {} }), server],
  ["an event lacks what it had", ({ event }) => event.required.pop(), client],
  ["a callback is gone", ({ post }) => delete post.callbacks.done, client],
  [
    "a callback's property may be null",
    (_, d) => (d.components.schemas.DoneEvent.properties.id.type = ["string", "null"]),
    client,
  ],
  // The same in other words.
  ["a description changes", ({ answer }) => (answer.properties.id.description = "Id."), nobody],
];

/** Without what a change left beside the contract. */
function bare(document: Loose): Loose {
  return Object.fromEntries(Object.entries(document).filter(([name]) => name !== "before"));
}

export function mutated(mutate: Mutate): { readonly old: Loose; readonly now: Loose } {
  const now: Loose = structuredClone(small);
  const { get, post } = now.paths["/things/{id}"];
  const { Thing: answer, ThingBody: body, WebhookEvent: event } = now.components.schemas;
  mutate({ get, post, body, answer, event }, now);
  return { old: now.before ?? small, now: bare(now) };
}
