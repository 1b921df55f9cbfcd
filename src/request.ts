import type { RequestSummary } from "./errors.ts";
import { UsageError } from "./errors.ts";
import type { Redactor } from "./redaction.ts";

/** Not by `new URL`, which takes as long as the rest of it. */
export function summarize({ method, url }: Request, { text }: Redactor): RequestSummary {
  return { method, path: text(/^(?:\w+:\/\/[^/?#]*)?([^?#]*)/.exec(url)![1]) };
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
    try {
      if (typeof value === "string" && !/^\.{0,2}$/.test(value)) return encodeURIComponent(value);
    } catch {
      // Half of a sign that takes two.
    }
    throw new UsageError(`${name} must be well-formed text that is not empty, "." or ".."; nothing was sent.`);
  });
}
