/** From an answer to data or a typed error. */
import type { APIError, ErrorFields } from "./apiErrors.ts";
import { classOf } from "./apiErrors.ts";
import type { Whole } from "./attempts.ts";
import { ParseError } from "./errors.ts";
import type { RequestSummary } from "./errors.ts";
import { isPassing, retryAfterMs } from "./policy.ts";
import type { Redactor } from "./redaction.ts";
import { sentInit } from "./request.ts";

/** What an error is made from besides the body. */
export interface Answered {
  readonly response: Response;
  readonly request: RequestSummary;
  readonly attempts: number;
  readonly redactor: Redactor;
}

/** `otherwise` stands for what is no JSON. */
export function parseJson(text: string | null, otherwise?: string): unknown {
  try {
    return JSON.parse(text ?? "") as unknown;
  } catch {
    return otherwise;
  }
}

/** The JSON of a 2xx answer. */
export function parseBody(whole: Whole, redactor: Redactor): unknown {
  const { text } = whole;
  const data = parseJson(text);
  // JSON's null is an answer of nothing.
  if (data != null) return data;
  const reason = data === null ? "off_contract" : text === null ? "too_large" : text.trim() ? "not_json" : "empty";
  throw parseError(reason, text ?? "", { ...whole, redactor });
}

const complaints: Readonly<Record<ParseError["reason"], string>> = {
  empty: "an empty body",
  not_json: "no whole JSON",
  off_contract: "JSON off the contract",
  too_large: "more than 32 MiB",
};

export function parseError(
  reason: ParseError["reason"],
  body: unknown,
  { response, request, attempts, redactor }: Answered,
): ParseError {
  const what = ` answered ${response.status} with ${complaints[reason]} (${contentType(response)}). Is baseUrl where the API is?`;
  return new ParseError({
    ...sentInit(request, attempts, redactor, what),
    reason,
    response,
    body: redactor.data(body),
  });
}

/** What to do about a status, where the API's own words do not say it. */
const advice: Readonly<Record<number, string>> = {
  401: "Check the API key or token.",
  402: "Check the account's credit and plan.",
  403: "The credential may not do this.",
  413: "Files above 32 MB go by assets.directUpload.",
};

/** Says method, path, status, code, what the API said and what to do. */
export function apiError(
  body: unknown,
  { response, request, attempts, redactor }: Answered,
  { cause, now }: { readonly cause: unknown; readonly now: number },
): APIError {
  const { status, headers } = response;
  const { message: said, ...fields } = readEnvelope(body, redactor.text);
  const afterMs = retryAfterMs(headers, now);
  const at = fields.param === null ? "" : ` (${fields.param})`;
  const what = fields.code === null ? `${status}, not in the API's error format` : `${status} ${fields.code}${at}`;
  const why = said ?? (cause === undefined ? contentType(response) : "the body broke off");
  const isLater = afterMs !== null && isPassing(status, () => fields.code);
  const hint = isLater ? `Try again in ${Math.ceil(afterMs / 1000)} s.` : advice[status];
  const init = sentInit(
    request,
    attempts,
    redactor,
    ` answered ${what}: ${why}${hint === undefined ? "" : ` ${hint}`}`,
  );
  return new (classOf(status))({ ...init, response, cause, ...fields, retryAfterMs: afterMs, body });
}

function contentType({ headers }: Response): string {
  return headers.get("Content-Type") ?? "no content type";
}

/** The vendor's `{"error": {code, message, param, doc_url}}`, if the body is one. */
function readEnvelope(
  body: unknown,
  text: (value: string) => string,
): Omit<ErrorFields, "retryAfterMs"> & { readonly message: string | null } {
  const error = isRecord(body) && isRecord(body["error"]) ? body["error"] : {};
  const read = (name: string): string | null => {
    const value = error[name];
    return typeof value === "string" ? text(value) : null;
  };
  return { code: read("code"), message: read("message"), param: read("param"), docUrl: read("doc_url") };
}

/** The code of an error, if it is in the API's format. */
export function codeOf(body: unknown): unknown {
  return (body as { readonly error?: { readonly code?: unknown } | null } | null | undefined)?.error?.code;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
