/**
 * One ladder: every error that the client itself raises is a `HeyGenError`. What may hold private data (bodies, headers,
 * states with presigned addresses) stands behind getters, so that neither JSON.stringify nor an inspector prints it. An
 * abort is no error of the client: calls reject with the reason of the signal, as fetch does.
 */
import type { ErrorCode } from "../generated/api.ts";

/** Which request an error speaks of. */
export interface RequestSummary {
  readonly method: string;
  /** Path without query, as sent. */
  readonly path: string;
}

interface Sent {
  readonly message: string;
  readonly request: RequestSummary;
  readonly cause?: unknown;
}

/** Base of every error of this client. */
export class HeyGenError extends Error {
  override readonly name: string = "HeyGenError";

  /** What an error is in a log line: its own fields, without stack, cause, headers and bodies. */
  toJSON(): Readonly<Record<string, unknown>> {
    return Object.assign<Record<string, unknown>, object>({ name: this.name, message: this.message }, this);
  }
}

/** The call was wrong before anything was sent: an option, a missing or misplaced key, a path parameter. */
export class UsageError extends HeyGenError {
  override readonly name: string = "UsageError";
}

/** No answer, or one that broke off: name resolution, refused connection, reset. `cause` is what fetch said. */
export class ConnectionError extends HeyGenError {
  override readonly name: string = "ConnectionError";
  readonly request: RequestSummary;

  constructor({ message, request, cause }: Sent) {
    super(message, { cause });
    this.request = request;
  }
}

/** The API answered with a redirect that is not followed: to another origin, of a write, or one too many. */
export class RedirectError extends HeyGenError {
  override readonly name: string = "RedirectError";
  readonly request: RequestSummary;
  /** 0 in a browser, which hides it. */
  readonly status: number;

  constructor({ message, request, status }: Sent & { readonly status: number }) {
    super(message);
    this.request = request;
    this.status = status;
  }
}

/** What an error keeps of an answer. */
export interface AnswerParts {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Base of the errors that come with an answer. */
export abstract class AnswerError extends HeyGenError {
  readonly status: number;
  readonly request: RequestSummary;
  readonly #headers: Headers;
  readonly #body: unknown;

  constructor({ message, cause, request, status, headers, body }: Sent & AnswerParts) {
    super(message, cause === undefined ? {} : { cause });
    this.status = status;
    this.request = request;
    this.#headers = headers;
    this.#body = body;
  }

  /** Headers of the response, for example `Retry-After`. */
  get headers(): Headers {
    return this.#headers;
  }

  /** The body: parsed when it was JSON, else its text; the client's credential replaced. */
  get body(): unknown {
    return this.#body;
  }
}

/** What the API says of an error, with null for what it left out. */
export interface ErrorFields {
  readonly code: string | null;
  readonly param: string | null;
  readonly docUrl: string | null;
}

/** The API answered with a status that is not 2xx. */
export class APIError extends AnswerError {
  override readonly name: string = "APIError";
  /** The vendor's code; null when the answer is not in the API's error format, for example a proxy's page. */
  readonly code: ErrorCode | (string & {}) | null;
  /** The parameter at fault, dotted (`scenes.0.input.script`), where the API names one. */
  readonly param: string | null;
  /** Where the API explains the code. */
  readonly docUrl: string | null;

  constructor(init: Sent & AnswerParts & ErrorFields) {
    super(init);
    this.code = init.code;
    this.param = init.param;
    this.docUrl = init.docUrl;
  }
}

/** A 2xx answer that is not what the contract promises. */
export class ParseError extends AnswerError {
  override readonly name: string = "ParseError";
  /** `empty`: no body. `not_json`: it does not parse. `off_contract`: JSON without the promised `data`. */
  readonly reason: "empty" | "not_json" | "off_contract";

  constructor(init: Sent & AnswerParts & { readonly reason: ParseError["reason"] }) {
    super(init);
    this.reason = init.reason;
  }
}
