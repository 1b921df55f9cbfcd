/** From an answer to data or a typed error. */
import { APIError, ParseError } from "./errors.ts";
import type { ErrorFields, RequestSummary } from "./errors.ts";
import type { Redactor } from "./redaction.ts";

/** The JSON of a 2xx body. */
export function parseBody(body: unknown, response: Response, request: RequestSummary, redactor: Redactor): unknown {
  const text = typeof body === "string" ? body : "";
  if (text.trim() === "") throw parseError("empty", text, response, request, redactor);
  try {
    return JSON.parse(text);
  } catch {
    throw parseError("not_json", text, response, request, redactor);
  }
}

const complaints: Readonly<Record<ParseError["reason"], (type: string) => string>> = {
  empty: () => "with an empty body",
  not_json: (type) => `with a body that is not whole JSON (${type})`,
  off_contract: () => "with JSON that is not what the contract promises",
};

export function parseError(
  reason: ParseError["reason"],
  body: unknown,
  { status, headers }: Response,
  request: RequestSummary,
  redactor: Redactor,
): ParseError {
  const message = `${request.method} ${request.path} answered ${status} ${complaints[reason](contentType(headers))}.`;
  return new ParseError({ message, reason, status, headers, request, body: redactor.data(body) });
}

/** Says method, path, status, code and what the API said. */
export function apiError(
  error: unknown,
  { status, headers }: Response,
  {
    request,
    redactor,
    cause,
  }: { readonly request: RequestSummary; readonly redactor: Redactor; readonly cause: unknown },
): APIError {
  const body = redactor.data(error);
  const { message: said, ...fields } = readEnvelope(body);
  const at = fields.param === null ? "" : ` (${fields.param})`;
  const what = fields.code === null ? `${status}, not in the API's error format` : `${status} ${fields.code}${at}`;
  const why = said ?? (cause === undefined ? contentType(headers) : "the body broke off");
  const message = redactor.text(`${request.method} ${request.path} answered ${what}: ${why}`);
  return new APIError({ message, status, headers, request, cause, ...fields, body });
}

function contentType(headers: Headers): string {
  return headers.get("Content-Type") ?? "no content type";
}

/** The vendor's `{"error": {code, message, param, doc_url}}`, if the body is one. */
function readEnvelope(body: unknown): ErrorFields & { readonly message: string | null } {
  const error = isRecord(body) && isRecord(body["error"]) ? body["error"] : {};
  const read = (name: string): string | null => {
    const value = error[name];
    return typeof value === "string" ? value : null;
  };
  return { code: read("code"), message: read("message"), param: read("param"), docUrl: read("doc_url") };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
