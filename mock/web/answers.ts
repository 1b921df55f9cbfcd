/** Making responses: one place for headers, envelopes and the failure that nobody expected. */

import type { Context } from "hono";
import type { Refusal } from "../domain/errors.ts";
import { ApiError, envelopeOf } from "../domain/errors.ts";
import type { Settings } from "./settings.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Headers of every answer to this request, whatever it becomes. */
    sharedHeaders: Readonly<Record<string, string>>;
    /** What a refused request was told, for the journal. */
    refusalText: string;
  }
}

/** Statuses that have no body; to make a Response of one with a body throws. */
const bodiless = new Set([204, 205, 304]);

/**
 * Every response is made here. Not by Hono's own helpers, which collect headers in a `Headers` as soon as one is shared:
 * a server on Node has to take that apart again, at a third of the cost of a small request.
 */
export function respond(
  c: Context,
  status: number,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(bodiless.has(status) ? null : body, {
    status,
    headers: { ...c.get("sharedHeaders"), ...headers },
  });
}

export function answerJson(
  c: Context,
  status: number,
  body: unknown,
  headers?: Readonly<Record<string, string>>,
): Response {
  return answerText(c, status, JSON.stringify(body), headers);
}

export function answerText(
  c: Context,
  status: number,
  text: string | null,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return respond(c, status, text, { "Content-Type": "application/json", ...headers });
}

/** What is told of anything that was thrown: a refusal speaks for itself, everything else is the mock's own fault and is reported as such. */
export function refusalOf(error: unknown, settings: Pick<Settings, "onFailure">): Refusal {
  if (error instanceof ApiError) return error.refusal;
  settings.onFailure(error);
  return {
    status: 500,
    code: "internal_error",
    message: "The mock failed to answer this request; its log says why. This is a bug of the mock.",
  };
}

export function answerError(
  c: Context,
  settings: Pick<Settings, "onFailure">,
  error: unknown,
  headers?: Readonly<Record<string, string>>,
): Response {
  const refusal = refusalOf(error, settings);
  const text = JSON.stringify(envelopeOf(refusal));
  c.set("refusalText", text);
  return answerText(c, refusal.status, text, { ...headers, ...refusal.headers });
}

/** Instead of an answer whose change could not be kept: it has been taken back. */
export function refuseUnkept(error: unknown, { onFailure }: Pick<Settings, "onFailure">): Response {
  onFailure(error);
  const message = "The change could not be written to the data file, and has been taken back; the mock's log says why.";
  return new Response(JSON.stringify(envelopeOf({ status: 500, code: "internal_error", message })), {
    status: 500,
    headers: { "Content-Type": "application/json", "Access-Control-Allow-Origin": "*" },
  });
}
