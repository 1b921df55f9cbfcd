/** Laws that every answer is held against: documented, of the documented kind, and shaped as the contract says. */
import type { ValidationIssue } from "../../../generated/validators.ts";
import { responses } from "../../../generated/validators.ts";
import type { StandingLaw } from "../law.ts";

const json = /^application\/json\b/i;

export const schemaLaws: readonly StandingLaw[] = [
  {
    id: "S1",
    group: "schema",
    sentence: "The status of every answer is documented for its operation.",
    premise: "An operation was called.",
    judge: ({ operation, status }) => {
      if (operation === null) return undefined;
      const known = Object.keys(responses[operation]);
      return known.includes(String(status))
        ? null
        : `${operation} answered ${status}; documented are ${known.join(", ")}.`;
    },
  },
  {
    id: "S2",
    group: "schema",
    sentence: "Every answer with a body says that it is JSON, and is.",
    premise: "An operation answered with a body.",
    judge: ({ operation, headers, text, body }) => {
      if (operation === null || text === "") return undefined;
      const type = headers.get("content-type") ?? "none";
      if (!json.test(type)) return `${operation} answered with the content type ${type}.`;
      return body === undefined ? `${operation} answered with a body that is no JSON: ${text.slice(0, 80)}` : null;
    },
  },
  {
    id: "S3",
    group: "schema",
    sentence: "Every JSON answer is valid under the schema of its operation and status, as all judges say.",
    premise: "An operation answered with a documented status and JSON, and the judges agreed about it.",
    judge: ({ operation, status }, { answer }) => {
      if (answer === null) return undefined;
      const isValid = answer.opinions.some((opinion) => opinion.isValid);
      // Where they disagree nothing is known; that is a matter of Z5.
      if (isValid) return answer.opinions.every((opinion) => opinion.isValid) ? null : undefined;
      return `The ${status} of ${operation} breaks its schema: ${told(answer.issues)}`;
    },
  },
  {
    id: "S4",
    group: "schema",
    mode: "closed",
    sentence: "No JSON answer has a property that the contract does not name.",
    premise: "An operation answered with a documented status and JSON.",
    judge: ({ operation, status }, { answer }) => {
      if (answer === null) return undefined;
      if (answer.surplus.length === 0) return null;
      return `The ${status} of ${operation} has properties that the contract does not name: ${told(answer.surplus)}`;
    },
  },
  {
    id: "S11",
    group: "schema",
    sentence:
      "Every JSON answer is the same after it was read and written again: no name comes twice, no number is cut.",
    premise: "An operation answered with JSON.",
    judge: ({ operation, text, body }) => {
      if (operation === null || body === undefined) return undefined;
      const again = JSON.stringify(body);
      if (again === text) return null;
      return again.length === JSON.stringify(JSON.parse(again)).length && compact(text).length === again.length
        ? null
        : `${operation} answered with JSON that changes when it is read: ${text.slice(0, 120)}`;
    },
  },
];

function told(issues: readonly ValidationIssue[]): string {
  return issues
    .slice(0, 3)
    .map(
      ({ instancePath, message, params }) => `${instancePath || "the body"} ${message ?? ""} ${JSON.stringify(params)}`,
    )
    .join("; ");
}

/** Without the white space between tokens. */
function compact(text: string): string {
  return text.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, "$1");
}
