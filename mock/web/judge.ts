/** A request against a contract: parameters decoded by their declared types, then everything judged by the compiled schemas. */

import type { Validate } from "../../generated/validators.ts";
import { invalidParameter } from "../domain/errors.ts";
import { firstComplaint } from "./issues.ts";
import { queryOf } from "./text.ts";

/** What was generated from a contract, as far as requests are concerned. */
export interface Contract<Id extends string> {
  readonly operations: Readonly<
    Record<
      Id,
      { readonly query: Readonly<Record<string, { readonly type: string }>>; readonly headers: readonly string[] }
    >
  >;
  readonly requestBody: Readonly<Partial<Record<Id, Validate>>>;
  readonly query: Readonly<Partial<Record<Id, Validate>>>;
  readonly pathParams: Readonly<Partial<Record<Id, Validate>>>;
  readonly headers: Readonly<Partial<Record<Id, Validate>>>;
  readonly propertyOrder: Readonly<Partial<Record<Id, readonly string[]>>>;
}

/** Each of these throws the refusal that the caller is to get. */
export interface Judge<Id extends string> {
  readonly readQuery: (operation: Id, url: string) => Record<string, unknown>;
  readonly checkPath: (operation: Id, values: Readonly<Record<string, string>>) => void;
  readonly checkHeaders: (operation: Id, values: Readonly<Record<string, string>>) => void;
  readonly checkBody: (operation: Id, body: unknown) => void;
}

/** @param unknownQuery what to do about query parameters that the contract does not name */
export function createJudge<Id extends string>(
  contract: Contract<Id>,
  { unknownQuery }: { readonly unknownQuery: "ignore" | "refuse" },
): Judge<Id> {
  return {
    readQuery: (operation, url) => {
      const declared = contract.operations[operation].query;
      const values: Record<string, unknown> = {};
      const search = new URLSearchParams(queryOf(url));
      if (unknownQuery === "refuse") refuseUnknown(search, declared);
      for (const [name, { type }] of Object.entries(declared)) {
        const [first, second] = search.getAll(name);
        if (second !== undefined) throw invalidParameter(name, `${name} is given more than once.`);
        if (first !== undefined) values[name] = decode(first, type);
      }
      judge(contract.query[operation], values, Object.keys(declared));
      return values;
    },
    checkPath: (operation, values) => judge(contract.pathParams[operation], values),
    checkHeaders: (operation, values) => judge(contract.headers[operation], values),
    checkBody: (operation, body) => {
      if (body !== undefined) judge(contract.requestBody[operation], body, contract.propertyOrder[operation]);
    },
  };
}

function refuseUnknown(search: URLSearchParams, declared: Readonly<Record<string, unknown>>): void {
  const known = Object.keys(declared);
  const unknown = [...search.keys()].find((name) => !known.includes(name));
  if (unknown === undefined) return;
  const accepted = known.length === 0 ? "this call takes no parameters" : `the parameters are ${known.join(", ")}`;
  throw invalidParameter(unknown, `${unknown} is not accepted here; ${accepted}.`);
}

/** Text of a parameter by its declared type. What does not read as that type stays text, for the schema to refuse. */
function decode(text: string, type: string): unknown {
  switch (type) {
    case "integer":
      return /^-?(?:0|[1-9]\d*)$/.test(text) ? Number(text) : text;
    case "number":
      return /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    default:
      return text;
  }
}

function judge(validate: Validate | undefined, data: unknown, order?: readonly string[]): void {
  if (validate === undefined || validate(data)) return;
  const { param, message } = firstComplaint(validate.errors ?? [], order);
  throw invalidParameter(param, message);
}
