import type { RequestSummary, Sent } from "./errors.ts";
import { UsageError } from "./errors.ts";
import type { Redactor } from "./redaction.ts";

/** Not by `new URL`, which takes as long as the rest of it. */
export function summarize({ method, url }: Request, { text }: Redactor): RequestSummary {
  return { method, path: text(/\/\/[^/]*([^?#]*)/.exec(url)![1]) };
}

/** What each error of a request begins with: `what` follows its method and path. */
export function sentInit(request: RequestSummary, attempts: number, { text }: Redactor, what: string): Sent {
  return { message: text(`${request.method} ${request.path}${what}`), request, attempts };
}

/** Lets go of a body that nobody will read. Not awaited: a body that was cloned never says that it is done. */
export function discard({ body }: Response): void {
  void body?.cancel().catch(() => undefined);
}

/**
 * Fills `{name}` in a path. A parameter that is missing, empty, `.` or `..` would lead to another operation
 * (`DELETE /v3/avatars/looks/..`), so it is refused before anything is sent.
 */
export function fillPath(template: string, params: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = params[name];
    // Nor may it hold half of a sign that takes two.
    if (typeof value === "string" && !/^\.{0,2}$|\p{Cs}/u.test(value)) return encodeURIComponent(value);
    throw new UsageError(`${name} must be well-formed text and not empty, "." or "..".`);
  });
}
