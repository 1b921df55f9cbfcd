/**
 * @hyperjump/json-schema as a second judge of every body: it and the generated validators must say the same of each, or
 * the test in which the body was seen fails. It reads the bundle's own schemas, the validators come from rewritten ones,
 * and the two share nothing but the formats.
 */

import { addFormat } from "@hyperjump/json-schema/experimental";
import { registerSchema, setShouldValidateFormat, validate, type Validator } from "@hyperjump/json-schema/openapi-3-1";
import bundle from "../../generated/openapi.json" with { type: "json" };
import { type OperationId, operations } from "../../generated/operations.ts";
import { requestBody, responses, type Validate, webhookPayloads } from "../../generated/validators.ts";
import type { Mock } from "../../mock/index.ts";
import type { SenderPort } from "../../mock/ports/sender.ts";
import { formats } from "../../spec/generate/formats.ts";

const base = "https://contract.test/bundle";

/** Compiled once and kept for the life of the process, as the library keeps its schemas. */
const compiled = new Map<string, Promise<Validator>>();

/** @param component name of a schema of the bundle */
export function judgeOf(component: string): Promise<Validator> {
  if (compiled.size === 0) prepare();
  const judge = compiled.get(component) ?? validate(`${base}#/components/schemas/${component}`);
  compiled.set(component, judge);
  return judge;
}

function prepare(): void {
  const { components } = bundle;
  // Under the same path as in the bundle, so that its references lead where they should.
  const schema = { $schema: "https://spec.openapis.org/oas/3.1/dialect/base", components };
  registerSchema(schema, base);
  for (const [name, isGood] of Object.entries(formats))
    addFormat({
      id: `https://json-schema.org/format/${name}`,
      handler: (value) => typeof value !== "string" || isGood(value),
    });
  setShouldValidateFormat(true);
}

/** A body of a request, of an answer or of an event. */
export type Subject = { readonly operation: OperationId; readonly status?: number } | { readonly event: string };

/** What the two judges disagree about; undefined when they agree. */
export async function disagreement(subject: Subject, body: unknown): Promise<string | undefined> {
  const first = validatorOf(subject);
  const judge = await judgeOf(componentOf(subject));
  const [one, other] = [isFine(first, body), opinionOf(judge, body)];
  if (other === undefined || one === other) return undefined;
  const name = "event" in subject ? subject.event : `${subject.operation}, ${subject.status ?? "body"}`;
  return `Of ${name} ajv says ${String(one)} and Hyperjump ${String(other)}: ${JSON.stringify(body)}`;
}

/** undefined: of a value nested some thousand deep it has none, for its stack ends there. */
function opinionOf(judge: Validator, body: unknown): boolean | undefined {
  try {
    return judge(body as never).valid;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function validatorOf(subject: Subject): Validate {
  const found =
    "event" in subject
      ? webhookPayloads[subject.event as keyof typeof webhookPayloads]
      : subject.status === undefined
        ? requestBody[subject.operation]
        : responses[subject.operation][subject.status];
  if (found === undefined) throw new Error(`There is no validator for ${JSON.stringify(subject)}.`);
  return found;
}

/** Validators of answers are closed and the contract's schemas are open: a surplus property alone is no disagreement. */
function isFine(validator: Validate, body: unknown): boolean {
  return validator(body) || (validator.errors ?? []).every(({ keyword }) => keyword === "unevaluatedProperties");
}

interface Media {
  readonly content?: { readonly "application/json"?: { readonly schema: { readonly $ref: string } } };
}
interface Operation {
  readonly requestBody?: Media;
  readonly responses: Readonly<Record<string, Media & { readonly $ref?: string }>>;
}
type Items = Readonly<Record<string, Readonly<Record<string, Operation>>>>;

/** Every schema of a body has a name of its own in the bundle. */
function componentOf(subject: Subject): string {
  const media =
    "event" in subject ? (bundle.webhooks as unknown as Items)[subject.event]?.["post"]?.requestBody : mediaOf(subject);
  const schema = media?.content?.["application/json"]?.schema;
  if (schema === undefined) throw new Error(`The contract has no schema for ${JSON.stringify(subject)}.`);
  return lastOf(schema.$ref);
}

function mediaOf({
  operation,
  status,
}: {
  readonly operation: OperationId;
  readonly status?: number;
}): Media | undefined {
  const { path, method } = operations[operation];
  const declared = (bundle.paths as unknown as Items)[path]?.[method.toLowerCase()];
  if (status === undefined) return declared?.requestBody;
  const response = declared?.responses[status];
  if (response?.$ref === undefined) return response;
  return (bundle.components.responses as Readonly<Record<string, Media>>)[lastOf(response.$ref)];
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

async function agreeOn(subject: Subject, text: string): Promise<void> {
  const body = parsed(text);
  const message = body === undefined ? undefined : await disagreement(subject, body);
  if (message !== undefined) throw new Error(message);
}

/** undefined where the text is no JSON; no JSON is undefined. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** In the order of the table a literal path stands before a templated one that would fit as well. */
const routes = (Object.keys(operations) as OperationId[]).map((operation) => {
  const { method, path } = operations[operation];
  return { operation, method, pattern: new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`) };
});

/**
 * A mock all of whose JSON is judged a second time; a request about which the judges disagree is not answered but throws.
 * Bodies of requests are seen when they were given as text, which in process they are; answers always.
 */
export function withSecondOpinion(mock: Mock): Mock {
  const judge = async (response: Response, input: Request | URL | string, init?: RequestInit): Promise<Response> => {
    const asked = init?.method ?? (input instanceof Request ? input.method : "GET");
    const { pathname } = new URL(input instanceof Request ? input.url : input, "http://localhost");
    const operation = routes.find(({ method, pattern }) => method === asked && pattern.test(pathname))?.operation;
    if (operation === undefined) return response;
    const { status, headers } = response;
    if (typeof init?.body === "string" && requestBody[operation] !== undefined) await agreeOn({ operation }, init.body);
    // What a fault has hit may be no JSON, or never come to an end.
    if (headers.has("x-mock-fault")) return response;
    if (responses[operation][status] !== undefined && headers.get("content-type") === "application/json")
      await agreeOn({ operation, status }, await response.clone().text());
    return response;
  };
  return {
    ...mock,
    fetch: async (input, init) => judge(await mock.fetch(input, init), input, init),
    handle: async (request) => judge(await mock.handle(request), request),
  };
}

/** The same for what is posted to webhooks. A sender must not throw, so that disagreements are told. */
export function judgedSender(sender: SenderPort, onDisagreement: (error: unknown) => void): SenderPort {
  return {
    send: async (outgoing, timeoutMs) => {
      const { event_type: event } = JSON.parse(outgoing.body) as { readonly event_type: string };
      // Of some events the contract knows no more than the name.
      if (Object.hasOwn(webhookPayloads, event)) await agreeOn({ event }, outgoing.body).catch(onDisagreement);
      return sender.send(outgoing, timeoutMs);
    },
  };
}
