/** Options and environment in, checked settings out: every mistake that can be seen before a request is said here. */
import type { Clock } from "./clock.ts";
import { systemClock } from "./clock.ts";
import type { Credential } from "./credential.ts";
import { chooseCredential } from "./credential.ts";
import { pageOrigin, readVariable } from "./environment.ts";
import { UsageError } from "./errors.ts";
import type { Redactor } from "./redaction.ts";
import { createRedactor } from "./redaction.ts";

/** A fetch function: the platform's, or the mock's. It is called with one `Request`. */
export type Fetch = (request: Request) => Promise<Response>;

export interface ClientOptions {
  /** API key. Default: `HEYGEN_API_KEY`, where a process environment exists. A key, or `bearer`, never both. */
  readonly apiKey?: string | undefined;
  /** OAuth access token, sent as `Authorization: Bearer`. */
  readonly bearer?: string | undefined;
  /**
   * Where the API is, with or without a path in front. Default: `HEYGEN_BASE_URL`, then `https://api.heygen.com`. A
   * relative one is the page's own server, which may then add the key itself: no credential is wanted there.
   */
  readonly baseUrl?: string | undefined;
  /** Default: the platform's, looked up at each request. */
  readonly fetch?: Fetch | undefined;
  /** Sent with every request to the API. They cannot replace the credential. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Time for waiting. Default: the machine's. */
  readonly clock?: Clock | undefined;
}

export interface Settings {
  /** Absolute, without a slash at its end. */
  readonly baseUrl: string;
  readonly credential: Credential | null;
  readonly fetch: Fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly clock: Clock;
  readonly redactor: Redactor;
}

const realService = "https://api.heygen.com";
const mockAddress = "http://127.0.0.1:4394";

export function resolveOptions(options: ClientOptions): Settings {
  const { fetch = (request) => globalThis.fetch(request), headers = {}, clock = systemClock } = options;
  const base = resolveBase(options.baseUrl ?? readVariable("HEYGEN_BASE_URL") ?? realService);
  const credential = chooseCredential(options, readVariable("HEYGEN_API_KEY"));
  checkCredential(credential, base);
  return {
    baseUrl: base.origin + base.pathname.replace(/\/+$/, ""),
    credential,
    fetch,
    headers,
    clock,
    redactor: createRedactor([...(credential ? [credential.secret] : []), ...secretsAmong(headers)]),
  };
}

function resolveBase(baseUrl: string): URL {
  const page = pageOrigin();
  let base: URL;
  try {
    base = new URL(baseUrl, page);
  } catch {
    throw new UsageError(
      page === undefined
        ? `baseUrl must be an absolute URL outside a browser, for example ${realService} or ${mockAddress}.`
        : `baseUrl must be a URL or a path of this page's server, for example ${realService} or /api/heygen.`,
    );
  }
  if (!/^https?:$/.test(base.protocol)) throw new UsageError("baseUrl must be an http or https URL.");
  if (base.username || base.password) throw new UsageError("baseUrl must not hold a user name or password.");
  if (base.search || base.hash) throw new UsageError("baseUrl must not have a query or fragment.");
  if (isRealService(base) && base.protocol === "http:") {
    throw new UsageError(
      "baseUrl must begin with https: for the real service; http would show the key to the network.",
    );
  }
  return base;
}

function isRealService({ hostname }: URL): boolean {
  return /(^|\.)heygen\.com\.?$/.test(hostname);
}

function checkCredential(credential: Credential | null, base: URL): void {
  if (credential === null) {
    if (base.origin === pageOrigin()) return;
    throw new UsageError(
      `No credential for ${base.origin}: set apiKey or bearer, or the variable HEYGEN_API_KEY. Against the mock any key works, for example mock_demo.`,
    );
  }
  if (credential.secret.startsWith("mock_") && isRealService(base)) {
    throw new UsageError(
      `This key belongs to the mock and ${base.host} is the real service: set baseUrl or HEYGEN_BASE_URL=${mockAddress}.`,
    );
  }
}

/** Headers that a proxy in front of the API may want; their values are no more to be shown than the key. */
function secretsAmong(headers: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(headers).flatMap(([name, value]) =>
    /auth|key|token|secret|cookie/i.test(name) ? [value] : [],
  );
}
