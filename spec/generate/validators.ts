/** generated/validators.ts: ajv's standalone functions, one module without imports. */
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { buildSync } from "esbuild";
import type { Document, Route, Schema } from "./document.ts";
import { formats } from "./formats.ts";
import { atMostOne, exactlyOne, orNull } from "./keywords.ts";
import { close, prepare } from "./prepare.ts";
import { propertyOrder } from "./property-order.ts";
import { type OperationSchemas, payloadsOf, schemasOf } from "./requests.ts";
import { banner } from "./text.ts";
import { joined, tidy, withChoices, withoutBookkeeping, withoutSchemas } from "./validators.tidy.ts";

const declarations = `import type { webhooks } from "./api.ts";
import type { OperationId } from "./operations.ts";

export interface ValidationIssue {
  /** A keyword of JSON Schema, or \`exactlyOne\`, \`atMostOne\`: of a group of properties several were given, or none. */
  readonly keyword: string;
  /** JSON pointer to the value at fault; a missing or surplus property is named in \`params\`. */
  readonly instancePath: string;
  readonly schemaPath: string;
  /** As ajv gives them; for a group: \`members\`, the properties of the group in order, and \`given\`, how many were. */
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** \`errors\` belongs to the last call. */
export type Validate = ((data: unknown) => boolean) & { errors?: readonly ValidationIssue[] | null };
`;

const exported = {
  requestBody: ["Readonly<Partial<Record<OperationId, Validate>>>", "JSON request bodies."],
  query: [
    "Readonly<Partial<Record<OperationId, Validate>>>",
    "Query parameters after their text has been read: `limit` is a number.",
  ],
  pathParams: ["Readonly<Partial<Record<OperationId, Validate>>>", "Path parameters, decoded."],
  headers: [
    "Readonly<Partial<Record<OperationId, Validate>>>",
    "Declared request headers, spelled as in the contract.",
  ],
  responses: [
    "Readonly<Record<OperationId, Readonly<Record<string, Validate>>>>",
    "JSON response bodies by status, closed: a property that the contract does not name is an issue of the keyword `unevaluatedProperties`, so that who reads a service that may grow can leave out just those.",
  ],
  webhookPayloads: [
    "Readonly<Record<keyof webhooks, Validate>>",
    "What is posted to registered endpoints and, for the same events, to a `callback_url`; closed like responses.",
  ],
  propertyOrder: [
    "Readonly<Partial<Record<OperationId, readonly string[]>>>",
    "Dotted paths of a request body in the order of the contract, `*` for the items of an array.",
  ],
} as const;

export function generateValidators(document: Document, routes: readonly Route[]): string {
  const compiler = createCompiler(document);
  const tables: Record<keyof typeof exported, string[]> = {
    requestBody: [],
    query: [],
    pathParams: [],
    headers: [],
    responses: [],
    webhookPayloads: [],
    propertyOrder: [],
  };
  for (const route of routes) {
    const schemas = schemasOf(document, route);
    const add = (table: keyof typeof exported, schema: Schema | undefined): void => {
      if (schema) tables[table].push(`${route.id}: ${compiler.use(schema)}`);
    };
    add("requestBody", schemas.body);
    add("query", schemas.query);
    add("pathParams", schemas.path);
    add("headers", schemas.headers);
    tables.responses.push(`${route.id}: ${byStatus(schemas, (schema) => compiler.use(schema, true))}`);
    if (schemas.body)
      tables.propertyOrder.push(`${route.id}: ${JSON.stringify(propertyOrder(document, schemas.body))}`);
  }
  for (const [event, schema] of Object.entries(payloadsOf(document)))
    tables.webhookPayloads.push(`"${event}": ${compiler.use(schema, true)}`);
  // Local names end in `Table`: the typed exports take the plain ones.
  const names = Object.keys(exported) as (keyof typeof exported)[];
  const entries = names.map((name) => `export const ${name}Table = {${tables[name].join(", ")}};`);
  const bundled = bundle([compiler.code(), ...entries].join("\n"));
  const typed = names.map(
    (name) => `\n/** ${exported[name][1]} */\nexport const ${name}: ${exported[name][0]} = ${name}Table;`,
  );
  return `// @ts-nocheck\n${banner}${declarations}\n${bundled}${typed.join("\n")}\n`;
}

const byStatus = ({ responses }: OperationSchemas, use: (schema: Schema) => string): string =>
  `{${Object.entries(responses)
    .map(([status, schema]) => `"${status}": ${use(schema)}`)
    .join(", ")}}`;

/** Each component is compiled once and called by all that refer to it; equal inline schemas are compiled once, too. */
function createCompiler(document: Document): { use(schema: Schema, closed?: boolean): string; code(): string } {
  const ajv = new Ajv2020({
    strict: true,
    // A branch may require what its parent declares.
    strictRequired: false,
    strictTypes: false,
    allErrors: true,
    discriminator: true,
    inlineRefs: false,
    messages: true,
    code: { source: true, esm: true, formats: _`formats` },
    formats,
    keywords: [orNull, exactlyOne, atMostOne],
  });
  for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
    const prepared = prepare(schema);
    ajv.addSchema({ ...prepared, $id: `/${name}` });
    ajv.addSchema({ ...close(prepared), $id: `/closed/${name}` });
  }

  const ids = new Map<string, string>();
  return {
    use(schema, closed = false) {
      const open = prepare(schema);
      const prepared = closed ? close(open) : open;
      const reference = Object.keys(prepared).join() === "$ref" ? (prepared.$ref as string) : undefined;
      const key = reference ?? JSON.stringify(prepared);
      const id = reference ?? `/inline/${ids.size}`;
      if (!ids.has(key)) {
        ids.set(key, id);
        if (!reference) ajv.addSchema({ ...prepared, $id: id });
      }
      return nameOf(ids.get(key) ?? id);
    },
    code() {
      const wanted = Object.fromEntries([...ids.values()].map((id) => [nameOf(id), id]));
      return standaloneCode.default(ajv, wanted);
    },
  };
}

const nameOf = (id: string): string => `check${id.replaceAll("/", "_")}`;

/**
 * Bundles in what ajv's code calls, so that the result imports nothing. ajv asks for its helpers by `require`; its count
 * of code points is replaced by ours, any other (deep equality) is bundled from ajv.
 */
function bundle(code: string): string {
  const contents = `import { codePoints, formats } from "./formats.ts";\n${joined}\n${tidy(code)}`;
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: import.meta.dirname, loader: "js" },
    bundle: true,
    format: "esm",
    target: "es2023",
    write: false,
    logLevel: "warning",
  });
  const text = outputFiles[0]?.text ?? "";
  const end = text.lastIndexOf("export {");
  if (end < 0) throw new Error("the bundle has no export clause");
  return withChoices(withoutBookkeeping(withoutSchemas(text.slice(0, end))));
}
