/** What every refusal looks like, whichever law led to it. */
import { documentedErrors, operationMeta } from "../../../generated/operations.ts";
import type { SentRequest } from "../exchange.ts";
import type { StandingLaw } from "../law.ts";

/** The status of each code of the contract. */
const catalogue = new Map<string, number>(
  Object.values(documentedErrors).flatMap((byStatus) =>
    Object.entries(byStatus).flatMap(([status, codes]) =>
      Object.keys(codes).map((code): readonly [string, number] => [code, Number(status)]),
    ),
  ),
);

/** What no caller may be shown: stack frames, places on a disk, statements of a database. */
const inside =
  /\bat \S+ \(|\bat (?:file|node):|node_modules|\/(?:home|usr|var|opt|srv)\/|\bSELECT\b.+\bFROM\b|Traceback/;

export const errorFormLaws: readonly StandingLaw[] = [
  {
    id: "R1",
    group: "errors",
    sentence: "Every refusal is JSON with an error that has a code and a message, and may have a param and a doc_url.",
    premise: "Something below /v3/ was answered with a status of 400 or more.",
    judge: ({ request, status, headers, body }) => {
      // Where files lie speaks a language of its own.
      if (status < 400 || request.method === "HEAD" || !request.path.startsWith("/v3/")) return undefined;
      const what = `The ${status} of ${request.method} ${request.path.slice(0, 100)}`;
      if (!/^application\/json\b/i.test(headers.get("content-type") ?? "")) return `${what} is not said to be JSON.`;
      const error: unknown = body?.error;
      if (typeof error !== "object" || error === null) return `${what} has no error.`;
      const { code, message, param, doc_url: url } = error as Readonly<Record<string, unknown>>;
      const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
      if (!isText(code) || !isText(message))
        return `${what} has no code or no message: ${JSON.stringify(error).slice(0, 150)}.`;
      const isSound = [param, url].every((each) => each === undefined || each === null || isText(each));
      return isSound ? null : `${what} has a param or doc_url that is no text: ${JSON.stringify(error).slice(0, 150)}.`;
    },
  },
  {
    id: "R2",
    group: "errors",
    sentence: "A code stands for one status, and its message tells nothing of the inside of the service.",
    premise: "Something was refused with a code.",
    judge: ({ operation, request, status, body }) => {
      const code: unknown = body?.error?.code;
      if (status < 400 || typeof code !== "string") return undefined;
      const what = `${operation ?? `${request.method} ${request.path.slice(0, 80)}`} answered ${status} ${code}`;
      const usual = catalogue.get(code);
      if (usual !== undefined && usual !== status) return `${what}; the code stands for ${usual}.`;
      const message = String(body.error.message);
      return inside.test(message) ? `${what} and told of its inside: ${message.slice(0, 150)}` : null;
    },
  },
  {
    id: "R9",
    group: "errors",
    // The lists of codes in the contract are not closed for a service that goes on.
    mode: "closed",
    sentence: "The code of a refusal is documented for its operation and status.",
    premise: "An operation refused something with a code.",
    judge: ({ operation, status, body }) => {
      const code: unknown = body?.error?.code;
      if (operation === null || status < 400 || typeof code !== "string") return undefined;
      const isKnown = documentedErrors[operation][status]?.[code] !== undefined;
      return isKnown ? null : `${operation} answered ${status} ${code}, which is not documented for it.`;
    },
  },
  {
    id: "R3",
    group: "errors",
    sentence: "The param of a refusal names something that was sent, could be sent there, or is missing there.",
    premise: "An operation answered 400 invalid_parameter with a param.",
    judge: ({ operation, request, status, body }) => {
      const param: unknown = body?.error?.param;
      if (operation === null || status !== 400 || body?.error?.code !== "invalid_parameter") return undefined;
      if (typeof param !== "string") return undefined;
      const { query, pathParams, headers, body: declared } = operationMeta[operation];
      const names = [...Object.keys(query), ...pathParams, ...headers, ...(declared ? ["Content-Type"] : [])];
      if (names.includes(param)) return null;
      // Of a form nothing is kept but that it was sent.
      if (declared?.contentType === "multipart/form-data") return param === "file" ? null : misnamed(operation, param);
      return declared !== null && leadsSomewhere(request, param) ? null : misnamed(operation, param);
    },
  },
];

function misnamed(operation: string, param: string): string {
  return `${operation} names ${param}, which leads nowhere in the request.`;
}

/** Whether all but the last step of the dotted path is there in what was sent. */
function leadsSomewhere({ body }: SentRequest, param: string): boolean {
  let at: unknown;
  try {
    at = JSON.parse(body ?? "{}");
  } catch {
    return false;
  }
  // A name may hold dots itself, so that each step takes as many parts as it can.
  let parts = param.split(".");
  while (parts.length > 1) {
    if (typeof at !== "object" || at === null) return false;
    const length =
      parts.findLastIndex((_, index) => Object.hasOwn(at as object, parts.slice(0, index + 1).join("."))) + 1;
    // What is missing is named by the place where it would be.
    if (length === 0) return parts.length <= 2;
    at = (at as Record<string, unknown>)[parts.slice(0, length).join(".")];
    parts = parts.slice(length);
  }
  return true;
}
