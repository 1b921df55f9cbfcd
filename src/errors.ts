/**
 * One ladder: every error that the client raises is a `HeyGenError`. What may hold private data (bodies, headers, states
 * with presigned addresses) stands behind getters, so that neither JSON.stringify nor an inspector prints it.
 */

/** Which request an error speaks of. */
export interface RequestSummary {
  readonly method: string;
  /** Path without query, as sent. */
  readonly path: string;
}

/** What is known of a request that went out. */
export interface Sent {
  readonly message: string;
  readonly request: RequestSummary;
  /** How many requests the call has sent, retries included. */
  readonly attempts: number;
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

/** The `bearer` function failed, or gave no token. `cause` is what it threw. */
export class CredentialError extends HeyGenError {
  override readonly name: string = "CredentialError";
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class AbortError extends HeyGenError {
  override readonly name: string = "AbortError";

  constructor(reason: unknown) {
    super("The call was aborted.", { cause: reason });
  }
}

interface Said {
  readonly message: string;
  readonly cause?: unknown;
}

/** Base of errors that have fields of their own: what it is made from besides message and cause. */
export abstract class DetailedError<Fields extends object> extends HeyGenError {
  constructor({ message, cause, ...fields }: Said & Fields) {
    super(message, cause === undefined ? {} : { cause });
    Object.assign(this, fields);
  }
}

/** Base of what goes wrong with a request that was sent. */
export abstract class SentError<Fields extends object = object> extends DetailedError<Sent & Fields> {
  declare readonly request: RequestSummary;
  declare readonly attempts: number;
}

/** No answer, or one that broke off: name resolution, refused connection, reset. `cause` is what fetch said. */
export class ConnectionError extends SentError {
  override readonly name: string = "ConnectionError";
}

/** No whole answer in time. Whether the API has done its work is not known. */
export class TimeoutError extends SentError<{ readonly timeoutMs: number }> {
  override readonly name: string = "TimeoutError";
  /** The milliseconds that were up: those of one attempt, or of the whole call. */
  declare readonly timeoutMs: number;
}

/** The API answered with a redirect that is not followed: to another origin, of a write, or one too many. */
export class RedirectError extends SentError<{ readonly status: number }> {
  override readonly name: string = "RedirectError";
  /** 0 in a browser, which hides it. */
  declare readonly status: number;
}

/** What an error keeps of an answer. */
export interface AnswerParts {
  readonly response: Response;
  readonly body: unknown;
}

/** Base of the errors that come with an answer. */
export abstract class AnswerError<Fields extends object = object> extends SentError<Fields> {
  readonly status: number;
  readonly #response: Response;
  readonly #body: unknown;

  constructor({ response, body, ...init }: Sent & AnswerParts & Fields) {
    super(init as unknown as Sent & Fields);
    this.status = response.status;
    this.#response = response;
    this.#body = body;
  }

  /** The answer itself. Its body is read already: it is `body`. */
  get response(): Response {
    return this.#response;
  }

  /** Headers of the answer, for example `Retry-After`. */
  get headers(): Headers {
    return this.#response.headers;
  }

  /** The body: parsed when it was JSON, else its text; the client's credential replaced. */
  get body(): unknown {
    return this.#body;
  }

  /** Id under which the service knows the request, from `X-Request-Id`; null where it gives none, as it mostly does. */
  get requestId(): string | null {
    return this.headers.get("X-Request-Id");
  }
}

type ParseReason = "empty" | "not_json" | "off_contract" | "too_large";

/** A 2xx answer that is not what the contract promises. */
export class ParseError extends AnswerError<{ readonly reason: ParseReason }> {
  override readonly name: string = "ParseError";
  /**
   * `empty`: no body. `not_json`: it does not parse. `off_contract`: JSON without the promised `data`. `too_large`: more
   * than the client reads (32 MiB).
   */
  declare readonly reason: ParseReason;
}
