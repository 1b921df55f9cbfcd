/**
 * Everything the API can refuse, as one throwable value in the vendor's shape. Throwing is how a rule deep in the
 * domain ends a request; the pipeline is the only place that catches it, so a refused request has changed nothing.
 */

import type { ErrorCode } from "../../generated/api.ts";

/** What no service but a mock has to say. */
const ownCodes = ["not_simulated", "upload_refused", "never_idle", "timed_out", "mock_closed"] as const;
const own: ReadonlySet<string> = new Set(ownCodes);

export interface Refusal {
  readonly status: number;
  /** Lower-case snake case, one of the codes that the contract lists for the operation and status; or one of the mock's own. */
  readonly code: ErrorCode | (typeof ownCodes)[number];
  /** For people; says what was wrong and what would be accepted. */
  readonly message: string;
  /** Dotted path of the field at fault (`scenes.0.input.script`), or null when no single field is. */
  readonly param?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ErrorEnvelope {
  readonly error: {
    readonly code: string;
    readonly message: string;
    readonly param: string | null;
    readonly doc_url: string | null;
  };
}

const docsBase = "https://developers.heygen.com/docs/error-codes#";

/** Of V8; elsewhere the limit is one property more that nobody reads. */
const traced = Error as { stackTraceLimit?: number | undefined };

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly refusal: Refusal;

  /** Names and values that the caller gave stand in messages: here they are kept from making an answer as long as the request. */
  constructor({ message, param = null, ...refusal }: Refusal) {
    const short = excerpt(message, longestMessage);
    // A refusal is an answer: nobody reads where it came from, and to find that out costs more than the rest of it.
    const { stackTraceLimit } = traced;
    traced.stackTraceLimit = 0;
    super(short);
    traced.stackTraceLimit = stackTraceLimit;
    this.refusal = { ...refusal, message: short, param: param === null ? null : excerpt(param, longestParam) };
  }
}

/** In UTF-16 code units. The longest that the mock says of its own accord lists an enum of 1,024. */
const longestMessage = 2000;
const longestParam = 300;
const gap = " … ";

/** Cut in the middle, so that the sentence around a long name can still be read. */
function excerpt(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const side = Math.floor((longest - gap.length) / 2);
  return `${text.slice(0, side)}${gap}${text.slice(-side)}`.toWellFormed();
}

/** The vendor's page explains the vendor's codes: others have none. */
export function envelopeOf({
  code,
  message,
  param = null,
}: Omit<Refusal, "code"> & { readonly code: string }): ErrorEnvelope {
  return { error: { code, message, param, doc_url: own.has(code) ? null : docsBase + code.replaceAll("_", "-") } };
}

export function invalidParameter(param: string | null, message: string): ApiError {
  return new ApiError({ status: 400, code: "invalid_parameter", message, param });
}

/** Does `work` on a part of the body, and names that part in whatever it refuses. */
export function within<T>(place: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { param = null, message, ...refusal } = error.refusal;
    throw new ApiError({
      ...refusal,
      param: param === null ? place : `${place}.${param}`,
      message: `${place}: ${message}`,
    });
  }
}

export function forbidden(message: string): ApiError {
  return new ApiError({ status: 403, code: "forbidden", message });
}

/** Vendor habit: groups, voices and assets have a code of their own; videos and looks share the generic one. */
export function notFound(
  code: "not_found" | "avatar_not_found" | "voice_not_found" | "asset_not_found" | "webhook_not_found",
  message: string,
  param?: string,
): ApiError {
  return new ApiError({ status: 404, code, message, param: param ?? null });
}
