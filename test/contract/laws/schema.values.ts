/** Laws that every value of an answer is held against, each beside its own schema. */
import { typesOf } from "../arbitraries/flat.ts";
import { formats } from "../judges/formats.ts";
import type { Judged } from "../judges/index.ts";
import type { StandingLaw } from "../law.ts";
import type { Visit } from "../walk.ts";
import { isNull, visitsOf } from "../walk.ts";

/** A law about each visit that `complaint` has a word on: null is none, undefined is not its matter. */
function ofValues(
  stated: Pick<StandingLaw, "id" | "sentence" | "premise">,
  complaint: (visit: Visit) => string | null | undefined,
): StandingLaw {
  const judge = (answer: Judged): string | null | undefined => {
    let verdict: null | undefined;
    for (const visit of visitsOf(answer)) {
      const said = complaint(visit);
      if (said === undefined) continue;
      if (said !== null) return `${visit.place || "the body"} ${said}`;
      verdict = null;
    }
    return verdict;
  };
  const verdicts = new WeakMap<Judged, string | null | undefined>();
  return {
    ...stated,
    group: "schema",
    judge: ({ operation, status }, { answer }) => {
      if (answer === null) return undefined;
      const verdict = verdicts.has(answer) ? verdicts.get(answer) : judge(answer);
      verdicts.set(answer, verdict);
      return typeof verdict === "string" ? `The ${status} of ${operation}: ${verdict}` : verdict;
    },
  };
}

export const schemaValueLaws: readonly StandingLaw[] = [
  ofValues(
    {
      id: "S6",
      sentence: "What is required is there, be it null, and nothing is null that may not be.",
      premise: "An answer had an object with required properties, or a null.",
    },
    ({ schema, value }) => {
      if (value === null) return mayBeNull(schema) ? null : "is null, which the contract does not allow.";
      if (typeof value !== "object" || Array.isArray(value) || schema.required === undefined) return undefined;
      const missing = schema.required.filter((name) => !Object.hasOwn(value, name));
      return missing.length === 0 ? null : `lacks ${missing.join(", ")}.`;
    },
  ),
  ofValues(
    {
      id: "S7",
      sentence: "Instants are RFC 3339 and addresses RFC 3986, to the letter.",
      premise: "An answer had an instant or an address.",
    },
    ({ schema: { format }, value }) => {
      const isGood = format === undefined ? undefined : formats[format];
      if (isGood === undefined || typeof value !== "string") return undefined;
      return isGood(value) ? null : `is no ${String(format)}: ${value.slice(0, 100)}`;
    },
  ),
  ofValues(
    {
      id: "S9",
      sentence: "Instants that are numbers are whole Unix seconds, never milliseconds.",
      premise: "An answer had an instant that is a number.",
    },
    ({ schema, place, value }) => {
      if (typeof value !== "number" || !/(^|_)at$/.test(place.slice(place.lastIndexOf(".") + 1))) return undefined;
      if (!typesOf(schema).includes("integer")) return undefined;
      return Number.isInteger(value) && value >= 0 && value < latestSecond
        ? null
        : `is ${value}, which are no seconds.`;
    },
  ),
  ofValues(
    {
      id: "S10",
      sentence: "Every value of a closed set of names is one of them.",
      premise: "An answer had a value of a closed set of names.",
    },
    ({ schema, value }) => {
      if (schema.enum === undefined) return undefined;
      return schema.enum.includes(value) ? null : `is ${JSON.stringify(value)}; known are ${schema.enum.join(", ")}.`;
    },
  ),
];

/** In the year 5138; milliseconds passed that in 1973. */
const latestSecond = 1e11;

function mayBeNull(schema: Visit["schema"]): boolean {
  const types = typesOf(schema);
  return (
    (types.length === 0 && schema.enum === undefined && schema.anyOf === undefined && schema.oneOf === undefined) ||
    types.includes("null") ||
    schema.enum?.includes(null) === true ||
    schema.anyOf?.some(isNull) === true
  );
}
