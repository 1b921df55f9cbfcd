/**
 * A request's way through an operation, in one direction:
 * credential → forced error → idempotency → body → validation → world, settled → handler → response check → answer.
 *
 * From the moment the world is entered everything is synchronous, so requests on one world cannot interleave.
 */

import type { Context } from "hono";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrors, operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import type { Refusal } from "../domain/errors.ts";
import { ApiError, envelopeOf } from "../domain/errors.ts";
import { preferredError } from "../faults/prefer.ts";
import { answerError, answerJson, answerText } from "../web/answers.ts";
import { readJson } from "../web/body.ts";
import type { Credential } from "../web/credential.ts";
import { credentialOf } from "../web/credential.ts";
import type { Settings } from "../web/settings.ts";
import { viewContext } from "../web/settings.ts";
import type { IdempotencyStore } from "../world/idempotency.ts";
import { handlers } from "./handlers.ts";
import type { Call } from "./types.ts";
import { checkBody, checkIdempotencyKey, checkPath, readQuery } from "./validate.ts";

/** The route handler of one operation. */
export function operationRoute(operation: OperationId, settings: Settings): (c: Context) => Promise<Response> {
  const { success, body: declaredBody, idempotent } = operations[operation];
  // The one place where the operation's types are let go: route and handler share the operation's name.
  const handle = handlers[operation] as (call: Call<OperationId>) => unknown;

  const work = async (c: Context, credential: Credential): Promise<unknown> => {
    const path = c.req.param() as Record<string, string>;
    checkPath(operation, path);
    const query = readQuery(operation, new URL(c.req.url).searchParams);
    const body =
      declaredBody === null
        ? undefined
        : await readJson(c.req.raw, { maxBytes: settings.maxBodyBytes, required: declaredBody.required });
    checkBody(operation, body);
    const world = settings.worlds.open(credential.worldName);
    const now = settings.worlds.enter(world);
    c.header("Date", new Date(now).toUTCString());
    const view = viewContext(settings, world, now, c.req.url);
    return handle({ world, now, view, scheme: credential.scheme, path, query, body } as unknown as Call<OperationId>);
  };

  const answer = async (c: Context): Promise<Response> => {
    const credential = credentialOf(c);
    const forced = preferredError(operation, c.req.header("prefer"));
    if (forced !== undefined) throw forced;
    const key = idempotent ? c.req.header("idempotency-key") : undefined;
    if (key === undefined)
      return answerJson(c, success, checked(operation, success, await work(c, credential), settings));
    return once(c, { key, operation, credential, settings }, async () =>
      JSON.stringify(checked(operation, success, await work(c, credential), settings)),
    );
  };

  return async (c) => {
    try {
      return await answer(c);
    } catch (error) {
      if (error instanceof ApiError) checkRefusal(operation, error.refusal, settings);
      return answerError(c, settings, error);
    }
  };
}

interface Repeatable {
  readonly key: string;
  readonly operation: OperationId;
  readonly credential: Credential;
  readonly settings: Settings;
}

/** Does the work once per key; anything but a success leaves the key free. */
async function once(
  c: Context,
  { key, operation, credential, settings }: Repeatable,
  work: () => Promise<string>,
): Promise<Response> {
  checkIdempotencyKey(operation, key);
  const world = settings.worlds.open(credential.worldName);
  const store: IdempotencyStore = world.idempotency;
  const scope = JSON.stringify([operation, c.req.param(), key]);
  const { success } = operations[operation];
  const kept = store.reserve(scope, settings.worlds.enter(world));
  if (kept !== undefined) return answerText(c, kept.status, kept.body, { "Idempotent-Replayed": "true" });
  try {
    const text = await work();
    store.keep(scope, { status: success, body: text }, settings.worlds.enter(world));
    return answerText(c, success, text);
  } catch (error) {
    store.release(scope);
    throw error;
  }
}

/** Every answer is held against the contract; what breaks it is reported and still sent. */
function checked<Body>(operation: OperationId, status: number, body: Body, { onViolation }: Settings): Body {
  const validate = responses[operation][status];
  if (validate !== undefined && !validate(body))
    onViolation({ operation, status, issues: JSON.stringify(validate.errors) });
  return body;
}

/** A refusal must be one that the contract lists for the operation: status, code and shape. */
function checkRefusal(operation: OperationId, refusal: Refusal, settings: Settings): void {
  if (documentedErrors[operation][refusal.status]?.[refusal.code] === undefined) {
    settings.onViolation({
      operation,
      status: refusal.status,
      issues: `The contract lists no code ${refusal.code} for this status.`,
    });
  }
  checked(operation, refusal.status, envelopeOf(refusal), settings);
}
