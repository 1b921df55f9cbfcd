/** The answers that faults give in place of the ordinary ones. */

import type { OperationId } from "../../generated/operations.ts";
import { documentedErrorHeaders, documentedErrors, operations } from "../../generated/operations.ts";
import { envelopeOf } from "../domain/errors.ts";
import type { ErrorEffect } from "../domain/faults.ts";

export interface FaultyAnswer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export function isOperation(name: string): name is OperationId {
  return Object.hasOwn(operations, name);
}

interface Documented {
  readonly code: string;
  readonly message: string;
  readonly param: string | null;
}

/** The contract's example of an error; undefined when the operation does not list it. */
export function documented(operationId: string | null, { status, code }: ErrorEffect): Documented | undefined {
  if (operationId === null || !isOperation(operationId)) return undefined;
  const codes = documentedErrors[operationId][status] ?? {};
  if (code === undefined) return Object.values(codes)[0]?.error;
  return Object.hasOwn(codes, code) ? codes[code]?.error : undefined;
}

/** All errors of an operation, as `404 not_found`. */
export function documentedNames(operationId: OperationId): readonly string[] {
  return Object.entries(documentedErrors[operationId]).flatMap(([status, codes]) =>
    Object.keys(codes).map((code) => `${status} ${code}`),
  );
}

export function errorAnswer(effect: ErrorEffect, operationId: string | null): FaultyAnswer {
  const { status, message, retryAfter, body, contentType = "application/json" } = effect;
  const example = documented(operationId, effect);
  const isKnown = operationId !== null && isOperation(operationId);
  const wait = retryAfter ?? (isKnown ? documentedErrorHeaders[operationId][status]?.["Retry-After"] : undefined);
  const code = effect.code ?? example?.code ?? "internal_error";
  const envelope = envelopeOf({
    status,
    code,
    message: message ?? example?.message ?? `A fault of the mock answers with ${status}.`,
    param: effect.param === undefined ? (example?.param ?? null) : effect.param,
  });
  return {
    status,
    text: typeof body === "string" ? body : JSON.stringify(body === undefined ? envelope : body),
    headers: { "Content-Type": contentType, ...(wait !== undefined && { "Retry-After": String(wait) }) },
  };
}

/** The text of a document that lacks its end, which no parser of JSON takes. */
export const brokenText = '{"data": {';

/** What is no JSON any more, and looks as if it were nearly. */
export function broken(text: string): string {
  // Of an object or a list the last bracket is what it cannot do without; anything else may still be JSON without its end.
  return /[}\]]$/.test(text) ? text.slice(0, -1) : brokenText;
}
