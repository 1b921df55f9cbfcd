/** From what a caller asked for to a fault: the rules that stand beyond the schema. */

import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import { invalidParameter } from "../domain/errors.ts";
import type { ErrorEffect, FaultInput, FaultRecord } from "../domain/faults.ts";
import type { NewFault } from "../world/faults.ts";
import { isDeeper, journalBodyDepth } from "../world/journal.ts";
import { documented, documentedNames, errorAnswer, isOperation } from "./answers.ts";
import { canMeet } from "./match.ts";

/** What can be hit besides operations, by its path alone. */
const pages = ["/media/{tag}/{kind}/{file}", "/uploads/{token}", "/consent/{token}"];

/** Throws the refusal of what could never hit, or would answer what the contract does not know. */
export function readFault({ match = {}, when, effect }: FaultInput): NewFault {
  const meant = meantBy(match);
  if (effect.type === "error") checkError(effect, meant);
  if ((effect.type === "truncate" || effect.type === "dribble") && when === "before")
    throw invalidParameter("when", `${effect.type} takes when "after" alone: before the work there is no answer.`);
  const spoils = effect.type === "truncate" || effect.type === "dribble" || effect.type === "malformed";
  return { match, when: when ?? (spoils ? "after" : "before"), effect };
}

interface Meant {
  readonly operations: readonly OperationId[];
  /** Whether things that are no operation may be hit. */
  readonly hasPages: boolean;
}

function meantBy({ operationId, method, path }: FaultRecord["match"]): Meant {
  const all = Object.keys(operations) as OperationId[];
  if (operationId !== undefined && !isOperation(operationId)) {
    throw invalidParameter(
      "match.operationId",
      `match.operationId must be an operation of the contract: ${all.join(", ")}.`,
    );
  }
  const named = operationId === undefined ? all : [operationId];
  const byMethod = named.filter((id) => method === undefined || methodsOf(id).includes(method));
  if (byMethod.length === 0) throw invalidParameter("match.method", `${operationId ?? ""} is never a ${method ?? ""}.`);
  if (path === undefined) return { operations: byMethod, hasPages: false };
  if (path.split("/").slice(0, -1).includes("**"))
    throw invalidParameter("match.path", "In match.path ** stands at the end alone; * is any part of one segment.");
  const found = byMethod.filter((id) => canMeet(path, operations[id].path));
  const hasPages = operationId === undefined && pages.some((page) => canMeet(path, page));
  if (found.length === 0 && !hasPages) {
    throw invalidParameter(
      "match.path",
      operationId === undefined
        ? `match.path fits no operation${method === undefined ? "" : ` with ${method}`}, and neither ${pages.join(" nor ")}.`
        : `match.path does not fit ${operationId}, which is at ${operations[operationId].path}.`,
    );
  }
  return { operations: found, hasPages };
}

function methodsOf(id: OperationId): readonly string[] {
  const { method } = operations[id];
  return method === "GET" ? ["GET", "HEAD"] : [method];
}

function checkError(effect: ErrorEffect, meant: Meant): void {
  // Thousands of brackets can be read, and not be written again.
  if (isDeeper(effect.body, journalBodyDepth))
    throw invalidParameter("effect.body", `effect.body must not be nested more than ${journalBodyDepth} levels deep.`);
  if (effect.allowInvalid === true) return;
  if (effect.contentType !== undefined)
    throw invalidParameter("effect.contentType", "effect.contentType needs allowInvalid: true.");
  if (typeof effect.body === "string")
    throw invalidParameter("effect.body", "effect.body as text needs allowInvalid: true; an error is an object.");
  const lacking = meant.operations.find((id) => documented(id, effect) === undefined);
  if (lacking === undefined && !meant.hasPages) return checkShape(effect, meant);
  const field = lacking !== undefined && effect.code !== undefined && hasStatus(lacking, effect) ? "code" : "status";
  const wanted = `${effect.status}${effect.code === undefined ? "" : ` ${effect.code}`}`;
  throw invalidParameter(
    `effect.${field}`,
    lacking === undefined
      ? "Media, uploads and consent pages document no errors; say allowInvalid: true."
      : `${lacking}${amongMany(meant)} documents no ${wanted}; it documents ${documentedNames(lacking).join(", ")}. Anything else needs allowInvalid: true.`,
  );
}

/** Without an operation in it a match stands for all that it fits, of which each must be able to answer so. */
function amongMany({ operations: { length } }: Meant): string {
  return length === 1 ? "" : `, one of the ${length} operations that match fits (operationId names one),`;
}

/** A documented status may still come with a body that the contract does not take. */
function checkShape(effect: ErrorEffect, meant: Meant): void {
  for (const id of meant.operations) {
    const validate = responses[id][effect.status];
    const body = JSON.parse(errorAnswer(effect, id).text) as { readonly error: { readonly code: string } };
    const isFit = validate === undefined || validate(body);
    const issue = validate?.errors?.[0];
    const wrong = isFit ? unlisted(id, effect.status, body.error.code) : `${issue?.instancePath} ${issue?.message}`;
    if (wrong !== undefined) {
      throw invalidParameter(
        "effect.body",
        `The body is no ${effect.status} of ${id}: ${wrong}. Anything else needs allowInvalid: true.`,
      );
    }
  }
}

function unlisted(id: OperationId, status: number, code: string): string | undefined {
  return documented(id, { type: "error", status, code }) === undefined ? `it lists no code ${code}` : undefined;
}

function hasStatus(id: OperationId, { status }: ErrorEffect): boolean {
  return documented(id, { type: "error", status }) !== undefined;
}
