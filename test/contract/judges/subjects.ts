/** What can be judged, and the schema that it must fit. */

import type { OperationId } from "../../../generated/operations.ts";
import { requestBody, responses, type Validate, webhookPayloads } from "../../../generated/validators.ts";
import { contract, resolve, responseOf, routeOf } from "../document.ts";

/** A body of a request, of an answer or of an event. */
export type Subject = { readonly operation: OperationId; readonly status?: number } | { readonly event: string };

export function nameOf(subject: Subject): string {
  return "event" in subject ? subject.event : `${subject.operation}, ${subject.status ?? "body"}`;
}

/** The generated validator; undefined where the contract says nothing. */
export function validatorFor(subject: Subject): Validate | undefined {
  if ("event" in subject) return webhookPayloads[subject.event as keyof typeof webhookPayloads];
  return subject.status === undefined
    ? requestBody[subject.operation]
    : responses[subject.operation][String(subject.status)];
}

const json = "application/json";
const components = new Map<string, string | undefined>();

/** Every schema of a body has a name of its own in the contract; undefined where the contract says nothing. */
export function componentOf(subject: Subject): string | undefined {
  const key = nameOf(subject);
  if (!components.has(key)) components.set(key, found(subject));
  return components.get(key);
}

function found(subject: Subject): string | undefined {
  const reference = mediaOf(subject)?.schema.$ref;
  return reference?.slice(reference.lastIndexOf("/") + 1);
}

function mediaOf(subject: Subject): { readonly schema: { readonly $ref?: string } } | undefined {
  if ("event" in subject) {
    const { requestBody: body } = contract.webhooks[subject.event]?.post ?? {};
    return body && resolve(body).content[json];
  }
  const route = routeOf(subject.operation);
  if (subject.status !== undefined) return responseOf(route, subject.status)?.content?.[json];
  return route.operation.requestBody && resolve(route.operation.requestBody).content[json];
}
