/** Arbitraries of fast-check that are made from the contract, for properties and laws of one's own. */
import type fc from "fast-check";
import type { OperationId } from "../../../generated/operations.ts";
import type { Schema } from "../document.ts";
import { contract, resolve, responseOf, routes } from "../document.ts";
import type { Broken } from "./breakers.ts";
import { broken } from "./breakers.ts";
import { anyText, urls, valid } from "./values.ts";

export type { Broken } from "./breakers.ts";

export interface Arbitraries {
  /** Bodies that the contract allows an operation to be sent; what ids name need not exist. @throws RangeError where it takes none */
  readonly bodies: (operation: OperationId) => fc.Arbitrary<unknown>;
  /** The same, each wrong in exactly one place, with the `param` that must name it. @throws RangeError where it takes none */
  readonly brokenBodies: (operation: OperationId) => fc.Arbitrary<Broken>;
  /** Bodies that the contract allows it to answer. @throws RangeError for a status that is not documented with JSON */
  readonly answers: (operation: OperationId, status: number) => fc.Arbitrary<unknown>;
  /** What a webhook posts, by its type. @throws RangeError for an event that the contract does not describe */
  readonly events: (type: string) => fc.Arbitrary<unknown>;
  /** Any text at all, half surrogate pairs included. */
  readonly texts: fc.Arbitrary<string>;
  readonly urls: fc.Arbitrary<string>;
}

const json = "application/json";

export const arbitraries: Arbitraries = {
  bodies: (operation) => valid(bodySchema(operation)),
  brokenBodies: (operation) => broken(bodySchema(operation), valid(bodySchema(operation))),
  answers: (operation, status) => {
    const route = routes.find(({ id }) => id === operation);
    const schema = route && responseOf(route, status)?.content?.[json]?.schema;
    if (schema === undefined)
      throw new RangeError(`The contract knows no JSON that ${operation} answers with ${status}.`);
    return valid(schema);
  },
  events: (type) => {
    const event = Object.hasOwn(contract.webhooks, type) ? contract.webhooks[type] : undefined;
    const schema = resolve(event?.post.requestBody ?? { content: {} }).content[json]?.schema;
    if (schema === undefined)
      throw new RangeError(`There is no event ${type}; there are ${Object.keys(contract.webhooks).join(", ")}.`);
    return valid(schema);
  },
  texts: anyText,
  urls,
};

function bodySchema(operation: OperationId): Schema {
  const schema = routes.find(({ id }) => id === operation)?.bodySchema;
  if (schema === undefined) throw new RangeError(`The contract knows no operation ${operation} that takes JSON.`);
  return schema;
}
