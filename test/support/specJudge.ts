/** The judgement of any document of the kind of the contract, made from it at run time: that of a mutant, above all. */

import { Ajv2020 } from "ajv/dist/2020.js";
import type { Document, Operation, Parameter, Schema } from "../contract/document.ts";
import { formats } from "../contract/judges/formats.ts";

/** Where a value stands: the body, a parameter or an answer of an operation, or an event. */
export interface Spot {
  readonly operation: string;
  /** `body`, a status, or `query limit`. */
  readonly part: string;
}

export interface SpecJudge {
  /** undefined where the document says nothing. */
  readonly allows: (spot: Spot, value: unknown) => boolean | undefined;
  /** The components that a judgement on the spot may hang on: `components/schemas/VideoPage`. */
  readonly componentsOf: (spot: Spot) => ReadonlySet<string>;
}

const json = "application/json";

export function createSpecJudge(document: Document): SpecJudge {
  // Mutants are judged as they are, sense or none.
  const ajv = new Ajv2020({ strict: false, validateSchema: false, formats });
  ajv.addSchema({ $id: "spec:", components: document.components });
  const operations = new Map<string, Operation>([
    ...Object.values(document.paths)
      .flatMap((item) => Object.values(item))
      .map((operation) => [operation.operationId, operation] as const),
    ...Object.entries(document.webhooks).map(([name, { post }]) => [name, post] as const),
  ]);
  const resolve = <T>(node: T): T => {
    const { $ref } = node as { readonly $ref?: string };
    if ($ref === undefined) return node;
    const steps = $ref.slice(2).split("/");
    return steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T;
  };
  const parameterOf = ({ operation, part }: Spot): Parameter | undefined =>
    (operations.get(operation)?.parameters ?? []).map(resolve).find((each) => `${each.in} ${each.name}` === part);
  const schemaOf = (spot: Spot): Schema | undefined => {
    const operation = operations.get(spot.operation);
    if (spot.part.includes(" ")) return parameterOf(spot)?.schema;
    const media = spot.part === "body" ? operation?.requestBody : operation?.responses[spot.part];
    return media === undefined ? undefined : resolve(media).content?.[json]?.schema;
  };
  const compiled = new Map<string, ReturnType<typeof ajv.compile> | undefined>();
  const validatorOf = (spot: Spot): ReturnType<typeof ajv.compile> | undefined => {
    const key = `${spot.operation} ${spot.part}`;
    if (!compiled.has(key)) {
      const schema = schemaOf(spot);
      compiled.set(key, schema && ajv.compile(absolute(schema) as object));
    }
    return compiled.get(key);
  };
  return {
    componentsOf: ({ operation, part }) => {
      const { parameters, requestBody, responses } = operations.get(operation)!;
      const found = new Set<string>();
      collect(part.includes(" ") ? parameters : part === "body" ? requestBody : responses[part], resolve, found);
      return found;
    },
    allows: (spot, value) => {
      const parameter = parameterOf(spot);
      if (parameter !== undefined && value === undefined) return parameter.required !== true;
      const validate = validatorOf(spot);
      return validate && validate(parameter === undefined ? value : read(String(value), parameter.schema)) === true;
    },
  };
}

/** Follows every reference, and notes it. */
function collect(node: unknown, resolve: (node: object) => unknown, found: Set<string>): void {
  if (typeof node !== "object" || node === null) return;
  const { $ref } = node as { readonly $ref?: unknown };
  if (typeof $ref === "string" && !found.has($ref.slice(2))) {
    found.add($ref.slice(2));
    collect(resolve({ $ref }), resolve, found);
  }
  for (const value of Object.values(node)) collect(value, resolve, found);
}

/** References as they are known to the judge, which keeps the components under a name of their own. */
function absolute(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(absolute);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === "$ref" ? `spec:${String(value)}` : absolute(value)]),
  );
}

/** The text of a parameter as the value that it stands for; one that stands for none stays text. */
function read(text: string, { type }: Schema): unknown {
  if (type === "integer" || type === "number") return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
  if (type === "boolean") return text === "true" || (text === "false" ? false : text);
  return text;
}
