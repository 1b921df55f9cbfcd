/** From an answer to data or a typed error. */
import type { APIError, ErrorFields } from "./apiErrors.ts";
import { classOf } from "./apiErrors.ts";
import { ParseError } from "./errors.ts";
import type { RequestSummary } from "./errors.ts";
import { isPassing, retryAfterMs } from "./policy.ts";
import type { Redactor } from "./redaction.ts";

/** What an error is made from besides the body. */
export interface Answered {
  readonly response: Response;
  readonly request: RequestSummary;
  readonly attempts: number;
  readonly redactor: Redactor;
}

/** The JSON of a 2xx body; null stands for one that is too long. */
export function parseBody(text: string | null, answered: Answered): unknown {
  if (text === null) throw parseError("too_large", "", answered);
  if (text.trim() === "") throw parseError("empty", text, answered);
  try {
    return JSON.parse(text);
  } catch {
    throw parseError("not_json", text, answered);
  }
}

const complaints: Readonly<Record<ParseError["reason"], string>> = {
  empty: "with an empty body",
  not_json: "with a body that is not whole JSON",
  off_contract: "with JSON that is not what the contract promises",
  too_large: "with more than 32 MiB",
};

export function parseError(
  reason: ParseError["reason"],
  body: unknown,
  { response, request, attempts, redactor }: Answered,
): ParseError {
  const what = `${request.method} ${request.path} answered ${response.status} ${complaints[reason]}`;
  const message = redactor.text(`${what} (${contentType(response)}). Is baseUrl where the API is?`);
  return new ParseError({ message, reason, response, request, attempts, body: redactor.data(body) });
}

/** What to do about a status, where the API's own words do not say it. */
const advice: Readonly<Record<number, string>> = {
  401: "Check the API key or token.",
  402: "Check the account's credit and plan.",
  403: "The credential may not do this.",
  413: "Send less; files above 32 MB go by assets.directUpload.",
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
  const message = redactor.text(
    `${request.method} ${request.path} answered ${what}: ${why}${hint === undefined ? "" : ` ${hint}`}`,
  );
  const init = { message, response, request, attempts, cause, ...fields, retryAfterMs: afterMs, body };
  return new (classOf(status))(init);
}

function contentType({ headers }: Response): string {
  return headers.get("Content-Type") ?? "no content type";
}

/** The vendor's `{"error": {code, message, param, doc_url}}`, if the body is one. */
function readEnvelope(
  body: unknown,
  text: (value: string) => string = String,
): Omit<ErrorFields, "retryAfterMs"> & { readonly message: string | null } {
  const error = isRecord(body) && isRecord(body["error"]) ? body["error"] : {};
  const read = (name: string): string | null => {
    const value = error[name];
    return typeof value === "string" ? text(value) : null;
  };
  return { code: read("code"), message: read("message"), param: read("param"), docUrl: read("doc_url") };
}

/** The code inside the text of an error, if it is in the API's format. */
export function errorCode(text: string | null): string | null {
  try {
    return readEnvelope(JSON.parse(text ?? "")).code;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
