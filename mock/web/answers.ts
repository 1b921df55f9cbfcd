/** Making responses: one place for headers, envelopes and the failure that nobody expected. */

import type { Context } from "hono";
import { ApiError, envelopeOf } from "../domain/errors.ts";
import type { Settings } from "./settings.ts";

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
  text: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.body(text, status as 200, { "Content-Type": "application/json", ...headers });
}

/** The vendor's envelope for anything that was thrown; what is no refusal is the mock's own fault and is reported as such. */
export function answerError(c: Context, settings: Settings, error: unknown): Response {
  if (error instanceof ApiError)
    return answerJson(c, error.refusal.status, envelopeOf(error.refusal), error.refusal.headers);
  settings.onFailure(error);
  return answerJson(
    c,
    500,
    envelopeOf({
      status: 500,
      code: "internal_error",
      message: "The mock failed to answer this request; its log says why. This is a bug of the mock.",
    }),
  );
}
