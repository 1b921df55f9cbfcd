/**
 * From a validator's list of complaints to the one that the caller is told: the first violated place in the order in
 * which the contract lists its fields, named by its dotted path, with a sentence that says what would be accepted.
 */

import type { ValidationIssue } from "../../generated/validators.ts";
import { nearestName } from "../domain/spelling.ts";

export interface Complaint {
  readonly param: string | null;
  readonly message: string;
}

interface Site {
  readonly path: readonly string[];
  readonly issue: ValidationIssue;
}

/** @param order dotted paths of the contract's fields, in its order; array items are `*` */
export function firstComplaint(issues: readonly ValidationIssue[], order: readonly string[] = []): Complaint {
  const ranks = new Map(order.map((path, index) => [path, index]));
  let first: Site | undefined;
  // One pass, no sorting: a hostile body can have a million faults.
  for (const issue of leaves(issues)) {
    const site: Site = { path: pathOf(issue), issue };
    if (first === undefined || compareSites(site, first, ranks) < 0) first = site;
  }
  if (first === undefined) return { param: null, message: "The request does not fit the contract." };
  const param = first.path.join(".");
  const message = sentence(first.issue, param === "" ? "The body" : param) + hint(first, issues, order);
  return { param: param === "" ? null : param, message };
}

/** Drops what only repeats other complaints: the wrappers of unions, and the null branch of a nullable one. */
function leaves(issues: readonly ValidationIssue[]): readonly ValidationIssue[] {
  const rest = issues.filter(
    ({ keyword, params }) =>
      keyword !== "anyOf" && keyword !== "oneOf" && !(keyword === "type" && params["type"] === "null"),
  );
  return rest.length > 0 ? rest : issues;
}

/** The field that a complaint is about where that is not the value it was made at: one that is missing, surplus or chooses a branch. */
function fieldOf({ keyword, params }: ValidationIssue): unknown {
  switch (keyword) {
    case "required":
      return params["missingProperty"];
    case "additionalProperties":
      return params["additionalProperty"];
    case "discriminator":
      return params["tag"];
    case "exactlyOne":
    case "atMostOne":
      return membersOf(params)[0];
    default:
      return undefined;
  }
}

function membersOf(params: ValidationIssue["params"]): readonly string[] {
  return params["members"] as readonly string[];
}

function pathOf(issue: ValidationIssue): readonly string[] {
  const base = pathTo(issue);
  const last = fieldOf(issue);
  return typeof last === "string" ? [...base, last] : base;
}

/** To the value that the issue was made at. */
function pathTo({ instancePath }: ValidationIssue): readonly string[] {
  if (instancePath === "") return [];
  const parts = instancePath.slice(1).split("/");
  return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function compareSites(a: Site, b: Site, ranks: ReadonlyMap<string, number>): number {
  const length = Math.min(a.path.length, b.path.length);
  for (let depth = 0; depth < length; depth += 1) {
    const [left, right] = [a.path[depth] as string, b.path[depth] as string];
    if (left === right) continue;
    if (isIndex(left) && isIndex(right)) return Number(left) - Number(right);
    return rankOf(a.path, depth, ranks) - rankOf(b.path, depth, ranks);
  }
  return a.path.length - b.path.length;
}

// A field that the contract does not know comes after all that it does.
function rankOf(path: readonly string[], depth: number, ranks: ReadonlyMap<string, number>): number {
  const place = path
    .slice(0, depth + 1)
    .map((part) => (isIndex(part) ? "*" : part))
    .join(".");
  return ranks.get(place) ?? Number.MAX_SAFE_INTEGER;
}

function isIndex(part: string): boolean {
  return /^\d+$/.test(part);
}

const formats: Readonly<Record<string, string>> = {
  uri: "an absolute URL",
  "date-time": "an RFC 3339 date and time",
  email: "an e-mail address",
};

function sentence({ keyword, params, message }: ValidationIssue, name: string): string {
  const limit = String(params["limit"]);
  switch (keyword) {
    case "required":
      return `${name} is required.`;
    case "additionalProperties":
      return `${name} is not a field that is accepted here.`;
    case "type":
      return params["type"] === "null"
        ? `${name} is not accepted here.`
        : `${name} must be ${article([params["type"]].flat().map(String).join(" or "))}.`;
    case "enum":
      return `${name} must be one of: ${choices(params)}.`;
    case "const":
      return `${name} must be ${JSON.stringify(params["allowedValue"])}.`;
    case "discriminator":
      return params["error"] === "tag"
        ? `${name} is required, one of: ${choices(params)}.`
        : `${name} must be one of: ${choices(params)}.`;
    case "minimum":
      return `${name} must be at least ${limit}.`;
    case "maximum":
      return `${name} must be at most ${limit}.`;
    case "exclusiveMinimum":
      return `${name} must be greater than ${limit}.`;
    case "exclusiveMaximum":
      return `${name} must be less than ${limit}.`;
    case "minLength":
      return limit === "1" ? `${name} must not be empty.` : `${name} must have at least ${limit} characters.`;
    case "maxLength":
      return `${name} must have at most ${limit} characters.`;
    case "minItems":
      return `${name} must have at least ${limit} items.`;
    case "maxItems":
      return `${name} must have at most ${limit} items.`;
    case "pattern":
      return `${name} must match ${String(params["pattern"])}.`;
    case "format":
      return `${name} must be ${formats[String(params["format"])] ?? `of the format ${String(params["format"])}`}.`;
    case "atMostOne":
      return `At most one of ${membersOf(params).join(", ")} may be given; ${String(params["given"])} were.`;
    case "minProperties":
      return `${name} must have at least ${limit} ${limit === "1" ? "field" : "fields"}.`;
    case "exactlyOne":
      return `Exactly one of ${membersOf(params).join(", ")} must be given; ${String(params["given"])} were.`;
    default:
      return `${name} ${message ?? "does not fit the contract"}.`;
  }
}

function choices(params: ValidationIssue["params"]): string {
  return (params["allowedValues"] as readonly unknown[]).map(String).join(", ");
}

/** What the contract calls a field that it does not know, if it has one that is spelled nearly so in that place. */
function hint({ path, issue }: Site, issues: readonly ValidationIssue[], order: readonly string[]): string {
  const parents = issue.keyword === "additionalProperties" ? path.slice(0, -1) : pathTo(issue);
  const named = (name: string): string => [...parents, name].join(".");
  if (issue.keyword === "additionalProperties") {
    const place = parents.map((part) => `${isIndex(part) ? "*" : part}.`).join("");
    const here = order.filter((name) => name.startsWith(place)).map((name) => name.slice(place.length));
    const meant = nearestName(
      path.at(-1) ?? "",
      here.filter((name) => !name.includes(".")),
    );
    return meant === undefined ? "" : ` Did you mean ${named(meant)}?`;
  }
  // What is missing may be there under another name.
  const missing = missingIn(issue);
  for (const name of missing.length === 0 ? [] : surplusBeside(issue, issues)) {
    const meant = nearestName(name, missing);
    if (meant !== undefined) return ` There is ${named(name)}: did you mean ${named(meant)}?`;
  }
  return "";
}

function missingIn({ keyword, params }: ValidationIssue): readonly string[] {
  if (keyword === "required") return [String(params["missingProperty"])];
  return keyword === "exactlyOne" && params["given"] === 0 ? membersOf(params) : [];
}

/** The first of the fields in the same place that the contract does not know; a body may have a million. */
function surplusBeside({ instancePath }: ValidationIssue, issues: readonly ValidationIssue[]): readonly string[] {
  const names: string[] = [];
  for (const other of issues) {
    if (other.keyword !== "additionalProperties" || other.instancePath !== instancePath) continue;
    names.push(String(other.params["additionalProperty"]));
    if (names.length === mostSurplus) break;
  }
  return names;
}

const mostSurplus = 20;

function article(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}
