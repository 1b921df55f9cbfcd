/** What a call does, told step by step to a function of the user's. Credentials are replaced before anything is told. */
import type { HeyGenError, RequestSummary } from "./errors.ts";
import type { Redactor } from "./redaction.ts";

/** A request as it leaves, without its credential. */
export interface DebugRequest {
  readonly type: "request";
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The JSON text of the body, its addresses without their queries; null where there is none, or where it is a file. */
  readonly body: string | null;
  /** 1 for the first one of a call. */
  readonly attempt: number;
}

export type DebugEvent =
  | DebugRequest
  | {
      readonly type: "response";
      readonly request: RequestSummary;
      readonly status: number;
      /** Milliseconds from the request to the last byte of the answer. */
      readonly ms: number;
      readonly attempt: number;
    }
  | {
      readonly type: "failure";
      readonly request: RequestSummary;
      readonly error: HeyGenError;
      readonly attempt: number;
    }
  | {
      readonly type: "retry";
      readonly request: RequestSummary;
      /** Milliseconds until the next attempt. */
      readonly delayMs: number;
      /** The attempt that failed. */
      readonly attempt: number;
    };

/** A hook for logs: `createClient({ debug: console.log })`. What it throws, or rejects with, is ignored. */
export type Debug = (event: DebugEvent) => void;

/** A log that fails is no reason for a call to fail, nor is a progress bar. */
export function tellerOf<T>(hook: ((event: T) => void) | undefined): (event: T) => void {
  return async (event) => {
    try {
      // It may be async.
      await (hook?.(event) as unknown);
    } catch {
      // Said above.
    }
  };
}

const hidden = "[redacted]";

export function describeRequest(
  { method, url, headers }: Request,
  { body, attempt, redactor }: { readonly body: string | null; readonly attempt: number; readonly redactor: Redactor },
): DebugRequest {
  const shown = [...headers].map(([name, value]) => [name, isSecretHeader(name) ? hidden : redactor.text(value)]);
  return {
    type: "request",
    method,
    url: redactor.data(url) as string,
    headers: Object.fromEntries(shown) as Record<string, string>,
    body: body && redactor.text(body),
    attempt,
  };
}

/** Headers of credentials, and those that a proxy before the API may want. The key of an idempotent write is none. */
export function isSecretHeader(name: string): boolean {
  return /auth|key|token|secret|cookie|pass|sign|cred|session-?id/i.test(name) && !/^idempotency-key$/i.test(name);
}

/**
 * Values of such headers, and of `Basic dXNlcg==` and `a=MTIzNDU2; b=Nzg5MDEy` also their parts, without names, schemes and
 * whatever is so short that it may be any word.
 */
export function secretsAmong(headers: object): readonly string[] {
  return Object.entries(headers as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    typeof value === "string" && isSecretHeader(name)
      ? [
          value,
          value.slice(value.lastIndexOf(" ") + 1),
          ...value
            .split(/[;\s]/)
            .map((part) => part.replace(/^[^=]+=(?=[^=])/, ""))
            .filter((part) => part[7]),
        ]
      : [],
  );
}

/**
 * A request as a command line to try again by hand. The credential is the variable `HEYGEN_API_KEY` of the shell, or
 * `HEYGEN_TOKEN` for a bearer token.
 */
export function toCurl({ method, url, headers, body }: DebugRequest): string {
  const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
  const lines = [`curl -X ${method} ${quote(url)}`];
  for (const name of Object.keys(headers)) {
    const value = headers[name]!;
    if (name === "x-api-key") lines.push(`-H "X-Api-Key: $HEYGEN_API_KEY"`);
    else if (name === "authorization") lines.push(`-H "Authorization: Bearer $HEYGEN_TOKEN"`);
    else lines.push(`-H ${quote(`${name}: ${value}`)}`);
  }
  if (body !== null) lines.push(`--data-binary ${quote(body)}`);
  return lines.join(" \\\n  ");
}
