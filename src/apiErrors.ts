/** What the API itself says went wrong: one class for each status that the contract knows, over one base. */
import type { ErrorCode } from "../generated/api.ts";
import { AnswerError } from "./errors.ts";

/** What the API says of an error, with null for what it left out. */
export interface ErrorFields {
  readonly code: string | null;
  readonly param: string | null;
  readonly docUrl: string | null;
  readonly retryAfterMs: number | null;
}

/** The API answered with a status that is not 2xx. */
export class APIError extends AnswerError<ErrorFields> {
  override readonly name: string = "APIError";
  /** The vendor's code; null when the answer is not in the API's error format, for example a proxy's page. */
  declare readonly code: ErrorCode | (string & {}) | null;
  /** The parameter at fault, dotted (`scenes.0.input.script`), where the API names one. */
  declare readonly param: string | null;
  /** Where the API explains the code. */
  declare readonly docUrl: string | null;
  /** What `Retry-After` asked for, in milliseconds; null if it was not there or not readable. */
  declare readonly retryAfterMs: number | null;
}

/** 400: the request does not fit the contract, or a rule of the API; `param` names the place. */
export class BadRequestError extends APIError {
  override readonly name: string = "BadRequestError";
}

/** 401: the credential is missing, wrong or expired. */
export class AuthenticationError extends APIError {
  override readonly name: string = "AuthenticationError";
}

/** 402: the account has not enough credit, or not the plan. */
export class PaymentRequiredError extends APIError {
  override readonly name: string = "PaymentRequiredError";
}

/** 403: the credential is right, and may not do this. */
export class PermissionDeniedError extends APIError {
  override readonly name: string = "PermissionDeniedError";
}

/**
 * 404: there is nothing of that id. After a retried delete (`attempts` above 1) it may mean that the first attempt has
 * done its work and its answer was lost.
 */
export class NotFoundError extends APIError {
  override readonly name: string = "NotFoundError";
}

/** 409: it is in use, there already, or not ready yet. */
export class ConflictError extends APIError {
  override readonly name: string = "ConflictError";
}

/** 413: the body is larger than the API takes. */
export class PayloadTooLargeError extends APIError {
  override readonly name: string = "PayloadTooLargeError";
}

/** 429: too many requests or jobs. */
export class RateLimitError extends APIError {
  override readonly name: string = "RateLimitError";
}

/** 5xx: the service, or something before it, has a problem of its own. */
export class ServerError extends APIError {
  override readonly name: string = "ServerError";
}

/** Which class a status is raised as; every other one is an `APIError`, or from 500 on a `ServerError`. */
export interface StatusErrors {
  readonly 400: BadRequestError;
  readonly 401: AuthenticationError;
  readonly 402: PaymentRequiredError;
  readonly 403: PermissionDeniedError;
  readonly 404: NotFoundError;
  readonly 409: ConflictError;
  readonly 413: PayloadTooLargeError;
  readonly 429: RateLimitError;
}

const classes: Readonly<Record<number, typeof APIError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  413: PayloadTooLargeError,
  429: RateLimitError,
} satisfies Record<keyof StatusErrors, typeof APIError>;

export function classOf(status: number): typeof APIError {
  return classes[status] ?? (status >= 500 ? ServerError : APIError);
}
