/**
 * `Prefer: code=429` makes any operation answer with one of its documented errors, without doing its work.
 * `Prefer: code=400, example=avatar_consent_required` chooses among the codes of that status.
 */

import type { ErrorCode } from "../../generated/api.ts";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrorHeaders, documentedErrors, operations } from "../../generated/operations.ts";
import { ApiError, invalidParameter } from "../domain/errors.ts";

/** The error that the caller asked for; undefined when none was, or when the status asked for is the ordinary one. */
export function preferredError(operation: OperationId, prefer: string | undefined): ApiError | undefined {
  const wanted = readPrefer(prefer);
  if (wanted.code === undefined) return undefined;
  const { success } = operations[operation];
  const errors = documentedErrors[operation];
  if (wanted.code === String(success)) return undefined;
  const examples = own(errors, wanted.code);
  if (examples === undefined) {
    throw invalidParameter(
      "Prefer",
      `${operation} documents no status ${wanted.code}; it documents ${[success, ...Object.keys(errors)].join(", ")}.`,
    );
  }
  const example = wanted.example === undefined ? Object.values(examples)[0] : own(examples, wanted.example);
  if (example === undefined)
    throw invalidParameter(
      "Prefer",
      `${operation} documents for status ${wanted.code} only: ${Object.keys(examples).join(", ")}.`,
    );
  const headers = { ...documentedErrorHeaders[operation][wanted.code], "Preference-Applied": `code=${wanted.code}` };
  // The compiler takes the codes of examples for any text; a test holds them against the contract's list.
  const code = example.error.code as ErrorCode;
  return new ApiError({ ...example.error, code, status: Number(wanted.code), headers });
}

/** Callers choose these names, and an object answers to more than its own: `constructor` is on every one. */
function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

function readPrefer(prefer: string | undefined): { readonly code?: string; readonly example?: string } {
  const pairs = (prefer ?? "").split(/[,;]/).map((part) => /^\s*(code|example)\s*=\s*"?([^"\s]*)"?\s*$/i.exec(part));
  return Object.fromEntries(
    pairs.filter((pair) => pair !== null).map(([, name = "", value = ""]) => [name.toLowerCase(), value]),
  );
}
