/** Options and environment in, checked settings out: every mistake that can be seen before a request is said here. */
import type { Clock } from "./clock.ts";
import { systemClock } from "./clock.ts";
import type { Bearer, Credential } from "./credential.ts";
import { chooseCredential } from "./credential.ts";
import type { Debug } from "./debug.ts";
import { secretsAmong, tellerOf } from "./debug.ts";
import { isBrowser, pageOrigin, readVariable } from "./environment.ts";
import { UsageError } from "./errors.ts";
import type { Redactor } from "./redaction.ts";
import { createRedactor } from "./redaction.ts";

/** A fetch function: the platform's, or the mock's. It is called with one `Request`. */
export type Fetch = (request: Request) => Promise<Response>;

/** How long a call may take, and how often it may be sent. */
export interface Limits {
  /**
   * Milliseconds for one attempt, up to the last byte of its answer. Default: 30000 for reads, 120000 for writes, 600000
   * for uploads. `Infinity` waits for ever.
   */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds for a call as a whole, with its retries and the pauses between them. Default: twice `timeoutMs`. */
  readonly deadlineMs?: number | undefined;
  /**
   * How often a request is sent again after a connection that failed, a time-out, 408, 429, 500, 502, 503, 504 or 409
   * `request_in_progress`. Default 2. Reads, updates and deletes are sent again as they are, other writes only where the
   * operation takes an idempotency key.
   */
  readonly retries?: number | undefined;
}

/** Last argument of every resource method. */
export interface CallOptions extends Limits {
  /** Ends the call at once, which then rejects with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
  /** Sent besides those of the client. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /**
   * Names this write: with the same key the API answers as it did the first time, for 24 hours, and does nothing again.
   * Default: a new one for each call. For creates that take one; a `UsageError` elsewhere.
   */
  readonly idempotencyKey?: string | undefined;
}

export interface ClientOptions extends Limits {
  /** API key. Default: `HEYGEN_API_KEY`, where a process environment exists. A key, or `bearer`, never both. */
  readonly apiKey?: string | undefined;
  /**
   * OAuth access token, sent as `Authorization: Bearer`. A function is called before each attempt, and once more with
   * `{ refresh: true }` when the API answered 401; calls that fail together share that one.
   */
  readonly bearer?: Bearer | undefined;
  /**
   * Where the API is, with or without a path in front. Default: `HEYGEN_BASE_URL`, then `https://api.heygen.com`. A
   * relative one is the page's own server, which may then add the key itself: no credential is wanted there.
   */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request to the API. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time for waiting and for pauses. Default: the machine's. */
  readonly clock?: Clock | undefined;
  /** Gives numbers from 0 up to 1, for the length of pauses. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Told of each request, answer, failure and retry, without the credential. */
  readonly debug?: Debug | undefined;
  /** Told once of each thing that this client does not know yet, like a new status. Default: `console.warn`. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Whoever opens a page can read the key in it. True says that this is meant. Default false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

export interface Settings {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  /** Where the credential belongs. */
  readonly origin: string;
  readonly credential: Credential | null;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly random: () => number;
  readonly redactor: Redactor;
  readonly timeoutMs: number | undefined;
  readonly deadlineMs: number | undefined;
  readonly retries: number;
  /** The debug hook, if there is one; never fails. */
  readonly tell: Debug | undefined;
  readonly warn: ((message: string) => void) | undefined;
}

const realService = "https://api.heygen.com";

export function resolveOptions(options: ClientOptions): Settings {
  const {
    fetch = (request) => globalThis.fetch(request),
    headers = {},
    clock = systemClock,
    random = Math.random,
    debug,
    warn,
    retries = 2,
    timeoutMs,
    deadlineMs,
  } = options;
  checkLimits({ timeoutMs, deadlineMs, retries });
  const page = pageOrigin();
  const base = resolveBase(options.baseUrl ?? readVariable("HEYGEN_BASE_URL") ?? realService, page);
  const credential = chooseCredential(options, readVariable("HEYGEN_API_KEY"));
  checkCredential(credential, base, base.origin === page, options.dangerouslyAllowBrowser);
  return {
    origin: base.origin,
    baseUrl: base.href.replace(/\/+$/, ""),
    credential,
    fetch,
    headers,
    clock,
    random,
    // A proxy in front of the API may want headers of its own; their values are no more to be shown than the key.
    redactor: createRedactor([credential?.known ?? "", ...secretsAmong(headers)]),
    timeoutMs,
    deadlineMs,
    retries,
    tell: debug && tellerOf(debug),
    warn,
  };
}

/** @throws UsageError for a number that is none, or negative. */
export function checkLimits({
  timeoutMs = Infinity,
  deadlineMs = Infinity,
  retries,
}: Limits & { retries: number }): void {
  checkMs("timeoutMs", timeoutMs);
  checkMs("deadlineMs", deadlineMs);
  if (!Number.isInteger(retries) || retries < 0) throw new UsageError("retries must be a whole number, 0 or more.");
}

/** @throws UsageError for a number that is none, or 0, or negative. */
export function checkMs(name: string, ms: number): void {
  if (!(ms > 0)) throw new UsageError(`${name} must be milliseconds, more than 0.`);
}

function resolveBase(baseUrl: string, page: string | undefined): URL {
  const base = URL.canParse(baseUrl, page) ? new URL(baseUrl, page) : null;
  if (!base || !/^https?:\/\/[^/@]+\/[^?#]*$/.test(base.href))
    throw new UsageError(
      "baseUrl must be an http or https URL, in a page also a path, without user name, query and fragment.",
    );
  if (isRealService(base) && base.protocol === "http:")
    throw new UsageError("baseUrl must be https for the real service.");
  return base;
}

function isRealService({ hostname }: URL): boolean {
  return /(^|\.)heygen\.com\.?$/.test(hostname);
}

function checkCredential(
  credential: Credential | null,
  base: URL,
  isOwnServer: boolean,
  isBrowserMeant: boolean | undefined,
): void {
  if (!credential && !isOwnServer)
    throw new UsageError(
      `No credential for ${base.origin}: set apiKey or bearer or HEYGEN_API_KEY, to mock_demo for the mock.`,
    );
  if (credential?.known?.startsWith("mock_") && isRealService(base))
    throw new UsageError("This key belongs to the mock: set baseUrl or HEYGEN_BASE_URL=http://127.0.0.1:4394.");
  if (credential && isBrowser() && !isOwnServer && !isLoopback(base) && !isBrowserMeant)
    throw new UsageError(
      "In a browser everyone can read the key: set baseUrl to a server of yours that adds it, or dangerouslyAllowBrowser.",
    );
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|.*\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
