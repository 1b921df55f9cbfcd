/**
 * The control API: `/__mock/…`. Its own contract (`spec/control`) is router and validator here as the API's is there.
 * A call names its world by the same credential as the API; without one it means the default world.
 */

import type { Context, Hono } from "hono";
import type { OperationId } from "../../generated/control/operations.ts";
import { operationMeta, operations } from "../../generated/control/operations.ts";
import { responses } from "../../generated/control/validators.ts";
import { ApiError, envelopeOf } from "../domain/errors.ts";
import { answerJson } from "../web/answers.ts";
import { readJson } from "../web/body.ts";
import { credentialOf } from "../web/credential.ts";
import { nearestRoutes } from "../web/nearest.ts";
import type { Settings } from "../web/settings.ts";
import { queryOf } from "../web/text.ts";
import type { WorldKey } from "../world/worlds.ts";
import { judge } from "./contract.ts";
import { dashboard } from "./dashboard.ts";
import { guardControl } from "./guard.ts";
import { handlers } from "./handlers.ts";
import type { ControlCall } from "./types.ts";

/** What others call as their own affair: neither their query nor their credentials are meant for the mock. */
const openOperations: ReadonlySet<OperationId> = new Set(["postToInbox"]);
/** Largest body of a call that carries no file, in bytes. */
const maxBytes = 1024 * 1024;

export function addControl(app: Hono, settings: Settings): void {
  app.use("/__mock/*", guardControl(settings.publicUrl));
  app.get("/__mock/", (c) => dashboard(c, settings, worldKeyOf(c, settings)));
  for (const operation of Object.keys(operations) as OperationId[]) {
    const { method, path } = operations[operation];
    app.on(method, path.replaceAll(/\{(\w+)\}/g, ":$1"), (c) => run(c, operation, settings));
  }
  app.all("/__mock/*", (c) => {
    const call = { method: c.req.method, path: new URL(c.req.url).pathname };
    const nearest = nearestRoutes(Object.values(operations), call).map(({ route }) => `${route.method} ${route.path}`);
    throw new ApiError({
      status: 404,
      code: "not_found",
      message: `The control API has no ${call.method} ${call.path}. The nearest are ${nearest.join(", ")}; /docs/control/ shows all.`,
    });
  });
}

async function run(c: Context, operation: OperationId, settings: Settings): Promise<Response> {
  try {
    return await answer(c, operation, settings);
  } catch (error) {
    if (error instanceof ApiError) check(operation, error.refusal.status, envelopeOf(error.refusal), settings);
    throw error;
  }
}

async function answer(c: Context, operation: OperationId, settings: Settings): Promise<Response> {
  const { success, body: declared, timeoutClass } = operationMeta[operation];
  const path = c.req.param() as Record<string, string>;
  judge.checkPath(operation, path);
  const isOpen = openOperations.has(operation);
  const query = isOpen ? {} : judge.readQuery(operation, c.req.url);
  const limit = timeoutClass === "upload" ? settings.maxBodyBytes : maxBytes;
  const { value: body } =
    declared === null
      ? { value: undefined }
      : await readJson(c.req.raw, { maxBytes: limit, required: declared.required });
  judge.checkBody(operation, body);
  const worldKey = isOpen ? settings.defaultWorld : worldKeyOf(c, settings);
  const world: ControlCall<OperationId>["world"] = () => settings.worlds.open(worldKey);
  // The one place where the operation's types are let go: call and handler share the operation's name.
  const handle = handlers[operation] as (call: unknown) => unknown;
  const found = await handle({ c, settings, worldKey, world, path, query, body });
  if (found instanceof Response) return found;
  check(operation, success, found, settings);
  return answerJson(c, success, found);
}

/** Every answer is held against the contract, as the API's are; what breaks it is reported and still sent. */
function check(operation: OperationId, status: number, body: unknown, { onViolation }: Settings): void {
  const validate = responses[operation][status];
  if (validate === undefined) onViolation({ operation, status, issues: "The contract lists no such status." });
  else if (!validate(body)) onViolation({ operation, status, issues: JSON.stringify(validate.errors) });
}

/** Pages name a world by its label or tag, in a header or, where they can send none, in the query. */
function worldKeyOf(c: Context, settings: Settings): WorldKey {
  const label = c.req.header("x-mock-world") ?? new URLSearchParams(queryOf(c.req.url)).get("world");
  if (label !== null) return keyOfLabel(label, settings);
  const isNamed = c.req.header("x-api-key") !== undefined || c.req.header("authorization") !== undefined;
  return isNamed ? credentialOf(c, settings.admit).worldName : settings.defaultWorld;
}

function keyOfLabel(label: string, { worlds }: Settings): WorldKey {
  // Addresses that are used without a key, as an inbox's, carry the tag instead, which nobody can guess.
  const world = worlds.byLabel(label) ?? worlds.byTag(label);
  if (world === undefined)
    throw new ApiError({
      status: 404,
      code: "not_found",
      param: "world",
      message: "No world has this label; GET /__mock/worlds lists those that there are.",
    });
  return worlds.keyOf(world);
}
