/**
 * @hyperjump/json-schema as a second judge of every body: it and the generated validators must say the same of each, or
 * the test in which the body was seen fails. It reads the bundle's own schemas, the validators come from rewritten ones,
 * and the two share nothing but the formats.
 */

import { addFormat } from "@hyperjump/json-schema/experimental";
import { registerSchema, setShouldValidateFormat, validate, type Validator } from "@hyperjump/json-schema/openapi-3-1";
import bundle from "../../generated/openapi.json" with { type: "json" };
import type { OperationId } from "../../generated/operations.ts";
import { requestBody, responses, type Validate, webhookPayloads } from "../../generated/validators.ts";
import type { Mock } from "../../mock/index.ts";
import type { SenderPort } from "../../mock/ports/sender.ts";
import { formats } from "../../spec/generate/formats.ts";
import { routeTaken, type Schema } from "./contract.ts";
import { payloads, places } from "./specimens.ts";

const base = "https://contract.test/bundle";
const componentsPrefix = "#/components/schemas/";

/** Compiled once and kept for the life of the process, as the library keeps its schemas. */
const compiled = new Map<string, Promise<Validator>>();

export function judgeOf(schema: Schema): Promise<Validator> {
  const { $ref } = schema;
  if ($ref?.startsWith(componentsPrefix) !== true) throw new Error("Only a component of the bundle can be judged.");
  const name = $ref.slice(componentsPrefix.length);
  if (compiled.size === 0) prepare();
  const judge = compiled.get(name) ?? validate(`${base}#/$defs/${name}`);
  compiled.set(name, judge);
  return judge;
}

function prepare(): void {
  registerSchema(
    { $schema: "https://spec.openapis.org/oas/3.1/dialect/base", $defs: moved(bundle.components.schemas) as never },
    base,
  );
  for (const [name, isGood] of Object.entries(formats))
    addFormat({
      id: `https://json-schema.org/format/${name}`,
      handler: (value) => typeof value !== "string" || isGood(value),
    });
  setShouldValidateFormat(true);
}

function moved(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(moved);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" ? String(value).replace(componentsPrefix, "#/$defs/") : moved(value),
    ]),
  );
}

/**
 * Validators of answers are closed and the contract's schemas are open, so a surplus property alone is no disagreement.
 */
function isFine(generated: Validate, body: unknown): boolean {
  return generated(body) || (generated.errors ?? []).every(({ keyword }) => keyword === "unevaluatedProperties");
}

/** A body of a request, of an answer or of an event. */
export type Subject = { readonly operation: OperationId; readonly status?: number } | { readonly event: string };

/** What the two judges disagree about; undefined when they agree. */
export async function disagreement(subject: Subject, body: unknown): Promise<string | undefined> {
  const { name, schema, first } = sidesOf(subject);
  const [one, other] = [isFine(first, body), (await judgeOf(schema))(body as never).valid];
  if (one === other) return undefined;
  return `Of ${name} ajv says ${String(one)} and Hyperjump ${String(other)}: ${JSON.stringify(body)}`;
}

function sidesOf(subject: Subject): { readonly name: string; readonly schema: Schema; readonly first: Validate } {
  const name = "event" in subject ? subject.event : `${subject.operation}, ${subject.status ?? "body"}`;
  const schema = schemas.get(name);
  const first = validatorOf(subject);
  if (schema === undefined || first === undefined) throw new Error(`The contract has no schema for ${name}.`);
  return { name, schema, first };
}

const schemas: ReadonlyMap<string, Schema> = new Map(
  [...places, ...payloads].map(({ name, schema }) => [name, schema]),
);

function validatorOf(subject: Subject): Validate | undefined {
  if ("event" in subject) return webhookPayloads[subject.event as keyof typeof webhookPayloads];
  const { operation, status } = subject;
  return status === undefined ? requestBody[operation] : responses[operation][status];
}

async function agreeOn(subject: Subject, text: string): Promise<void> {
  const body = parsed(text);
  const message = body === undefined ? undefined : await disagreement(subject, body);
  if (message !== undefined) throw new Error(message);
}

/**
 * A mock all of whose JSON is judged a second time; a request about which the judges disagree is not answered but throws.
 * Bodies of requests are seen when they were given as text, which in process they are; answers always.
 */
export function withSecondOpinion(mock: Mock): Mock {
  const fetch: Mock["fetch"] = async (input, init) => {
    const response = await mock.fetch(input, init);
    const method = (init?.method ?? (input instanceof Request ? input.method : "GET")).toUpperCase();
    const { pathname } = new URL(input instanceof Request ? input.url : input, "http://localhost");
    const route = routeTaken(method, pathname);
    if (route === undefined) return response;
    const operation = route.id as OperationId;
    const { status, headers } = response;
    if (typeof init?.body === "string" && requestBody[operation] !== undefined) await agreeOn({ operation }, init.body);
    if (responses[operation][status] !== undefined && headers.get("content-type") === "application/json")
      await agreeOn({ operation, status }, await response.clone().text());
    return response;
  };
  return { ...mock, fetch };
}

/** The same for what is posted to webhooks. A sender must not throw, so that disagreements are told. */
export function judgedSender(sender: SenderPort, onDisagreement: (error: unknown) => void): SenderPort {
  return {
    send: async (outgoing, timeoutMs) => {
      const { event_type: event } = JSON.parse(outgoing.body) as { readonly event_type: string };
      await agreeOn({ event }, outgoing.body).catch(onDisagreement);
      return sender.send(outgoing, timeoutMs);
    },
  };
}

/** undefined where the text is no JSON; no JSON is undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
