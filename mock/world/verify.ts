/**
 * Did the expected requests come? Judged over all requests after a place in the story; refused when some of them had to
 * make room, because then nobody can know. When the answer is no, the requests that came closest say what differed.
 */

import { ApiError, invalidParameter } from "../domain/errors.ts";
import type { Secrets } from "../domain/secrets.ts";
import type { Journal, JournalEntry } from "./journal.ts";
import type { Comparison, Difference, RequestPattern } from "./requests.ts";
import { compareRequest, maskPattern } from "./requests.ts";

export interface Count {
  readonly exactly?: number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Either `match`, and how often, or `order`. */
export interface Expectation {
  readonly match?: RequestPattern | undefined;
  /** Default: at least once. */
  readonly count?: Count | undefined;
  /** Requests that are to come one after the other. */
  readonly order?: readonly RequestPattern[] | undefined;
  /** Whether other requests may come in between. Default true. */
  readonly gaps?: boolean | undefined;
  /** Number of the request or event after which requests count. Default: all since the journal was last cleared. */
  readonly since?: number | undefined;
}

export interface NearMiss {
  readonly number: number;
  readonly method: string;
  readonly path: string;
  /** Which step of an order it nearly was, from 0. */
  readonly step: number | null;
  readonly differences: readonly Difference[];
}

export interface Verdict {
  readonly satisfied: boolean;
  /** For people: what was expected and what came instead. */
  readonly explanation: string;
  /** Numbers of the requests that fit. Of an order that was not kept: the longest beginning of it. */
  readonly numbers: readonly number[];
  /** Those that came closest, when more or other requests were expected. */
  readonly closest: readonly NearMiss[];
}

/** Thrown in process when the requests were not as expected; its message is the explanation. */
export class VerificationError extends Error {
  override readonly name = "VerificationError";
  readonly verdict: Verdict;

  constructor(verdict: Verdict) {
    super(verdict.explanation);
    this.verdict = verdict;
  }
}

const shownMisses = 3;

/**
 * @param last number of the latest request or event of the world
 * @param secrets of whoever asks: they are masked here as they were in what was noted
 */
export function verify(
  journal: Journal,
  expectation: Expectation,
  { last, secrets }: { readonly last: number; readonly secrets: Secrets },
): Verdict {
  const { gaps = true } = expectation;
  const match = expectation.match && maskPattern(expectation.match, secrets);
  const order = expectation.order?.map((pattern) => maskPattern(pattern, secrets));
  const entries = windowOf(journal, expectation.since, last);
  if (match !== undefined && order === undefined)
    return verifyCount(entries, match, expectation.count ?? { atLeast: 1 });
  if (order !== undefined && order.length > 0 && match === undefined && expectation.count === undefined)
    return gaps ? verifyOrder(entries, order) : verifyRun(entries, order);
  throw invalidParameter(
    "match",
    "Either match, with a count if it matters, or order with at least one request is needed.",
  );
}

function windowOf(journal: Journal, since: number | undefined, last: number): readonly JournalEntry[] {
  if (since !== undefined && !(Number.isInteger(since) && since >= 0 && since <= last))
    throw invalidParameter("since", `since must be a number from 0 to ${last}, which is the latest of this world.`);
  const from = Math.max(since ?? 0, journal.clearedUpTo());
  const forgotten = journal.forgottenUpTo();
  if (forgotten > from)
    throw new ApiError({
      status: 409,
      code: "conflict",
      param: "since",
      message: `The journal no longer holds every request after ${from}: those up to ${forgotten} had to make room, so this cannot be known. Verify earlier, take a later since, or clear the journal first.`,
    });
  return journal.after(from);
}

function verifyCount(entries: readonly JournalEntry[], match: RequestPattern, count: Count): Verdict {
  const compared = entries.map((entry) => ({ entry, ...compareRequest(match, entry) }));
  const numbers = compared.filter(({ fits }) => fits === "yes").map(({ entry }) => entry.number);
  const unknown = compared.filter(({ fits }) => fits === "unknown");
  const { exactly, atLeast = exactly ?? 0, atMost = exactly ?? Number.POSITIVE_INFINITY } = count;
  if (atLeast > atMost) throw invalidParameter("count", "count must not ask for more at least than at most.");
  const most = numbers.length + unknown.length;
  const satisfied = numbers.length >= atLeast && most <= atMost;
  const [isTooFew, isTooMany] = [most < atLeast, numbers.length > atMost];
  if (!satisfied && !isTooFew && !isTooMany) throw undecided(unknown.map(({ entry }) => entry));
  const closest = isTooFew ? nearest(compared.map((each) => ({ ...each, step: null }))) : [];
  const wanted = exactly === undefined ? range(atLeast, atMost) : `exactly ${exactly}`;
  return {
    satisfied,
    numbers,
    closest,
    explanation: satisfied
      ? `${plural(numbers.length)} fit, as expected.`
      : explain(
          `Expected ${wanted} like ${describe(match)}, and ${plural(numbers.length)} came${isTooFew ? "" : `: ${numbers.slice(0, 20).join(", ")}`}.`,
          closest,
          entries.length > 0 ? "" : " No request came at all.",
        ),
  };
}

/** One after the other with others in between: taking the first that fits each step misses no solution. */
function verifyOrder(entries: readonly JournalEntry[], order: readonly RequestPattern[]): Verdict {
  const walk = (accepts: (comparison: Comparison) => boolean): number[] => {
    const found: number[] = [];
    for (const entry of entries) {
      const pattern = order[found.length];
      if (pattern === undefined) break;
      if (accepts(compareRequest(pattern, entry))) found.push(entry.number);
    }
    return found;
  };
  const numbers = walk(({ fits }) => fits === "yes");
  if (numbers.length === order.length) return inOrder(numbers);
  if (walk(({ fits }) => fits !== "no").length === order.length) throw undecided(entries);
  return outOfOrder(entries, order, numbers);
}

/** One after the other with nothing in between. */
function verifyRun(entries: readonly JournalEntry[], order: readonly RequestPattern[]): Verdict {
  let [longest, isPossible]: [readonly number[], boolean] = [[], false];
  for (const start of entries.keys()) {
    const fits: Comparison["fits"][] = [];
    for (const [step, pattern] of order.entries()) {
      const entry = entries[start + step];
      const fit = entry === undefined ? "no" : compareRequest(pattern, entry).fits;
      if (fit === "no") break;
      fits.push(fit);
    }
    const sure = fits.includes("unknown") ? fits.indexOf("unknown") : fits.length;
    const numbers = entries.slice(start, start + sure).map(({ number }) => number);
    if (numbers.length === order.length) return inOrder(numbers);
    if (fits.length === order.length) isPossible = true;
    if (numbers.length > longest.length) longest = numbers;
  }
  if (isPossible) throw undecided(entries);
  return outOfOrder(entries, order, longest);
}

function inOrder(numbers: readonly number[]): Verdict {
  return { satisfied: true, numbers, closest: [], explanation: `The ${numbers.length} requests came in order.` };
}

function outOfOrder(
  entries: readonly JournalEntry[],
  order: readonly RequestPattern[],
  numbers: readonly number[],
): Verdict {
  const step = numbers.length;
  const pattern = order[step] as RequestPattern;
  const after = numbers.at(-1) ?? 0;
  const later = entries.filter(({ number }) => number > after);
  const closest = nearest(later.map((entry) => ({ entry, step, ...compareRequest(pattern, entry) })));
  const passed = entries.filter(({ number }) => number < after && !numbers.includes(number));
  const earlier = passed.find((entry) => compareRequest(pattern, entry).fits === "yes");
  const found = step === 0 ? "None of the steps was found" : `Steps 0 to ${step - 1} were ${numbers.join(", ")}`;
  const hint = earlier === undefined ? "" : ` One came earlier, as ${earlier.number}.`;
  return {
    satisfied: false,
    numbers,
    closest,
    explanation: explain(
      `${found}; then step ${step}, ${describe(pattern)}, did not follow.${hint}`,
      closest,
      later.length > 0 ? "" : ` No request came ${step === 0 ? "at all" : `after ${after}`}.`,
    ),
  };
}

function undecided(entries: readonly JournalEntry[]): ApiError {
  const unkept = entries.filter(({ request, requestSize }) => request === undefined && requestSize > 0);
  return new ApiError({
    status: 409,
    code: "conflict",
    message: `This depends on bodies that the journal did not keep, those of ${unkept
      .slice(0, 20)
      .map(({ number }) => number)
      .join(", ")}, so it cannot be known.`,
  });
}

interface Compared extends Comparison {
  readonly entry: JournalEntry;
  readonly step: number | null;
}

/** The fewest differences first, those of another kind of request last; of equals the latest. */
function nearest(compared: readonly Compared[]): readonly NearMiss[] {
  return compared
    .filter(({ fits }) => fits === "no")
    .map((each) => ({ ...each, distance: distanceOf(each.differences) }))
    .toSorted((a, b) => a.distance - b.distance || b.entry.number - a.entry.number)
    .slice(0, shownMisses)
    .map(({ entry: { number, method, path }, step, differences }) => ({ number, method, path, step, differences }));
}

const heavy = new Set(["operation", "method", "path"]);

function distanceOf(differences: readonly Difference[]): number {
  return differences.reduce((sum, { field }) => sum + (heavy.has(field) ? 100 : 1), 0);
}

/** @param silence that there was nothing to be close; empty when there was */
function explain(finding: string, closest: readonly NearMiss[], silence: string): string {
  if (closest.length === 0) return finding + silence;
  const lines = closest.map(
    ({ number, method, path, differences }) =>
      `\n  ${number} ${method} ${path}${differences
        .slice(0, 5)
        .map(({ field, expected, got }) => `\n    ${field}: expected ${show(expected)}, got ${show(got)}`)
        .join("")}`,
  );
  return `${finding} The closest were:${lines.join("")}`;
}

function describe({ body, query, ...pattern }: RequestPattern): string {
  const parts = Object.values(pattern).filter((value) => value !== undefined);
  if (query !== undefined) parts.push(`query ${show(query)}`);
  if (body !== undefined) parts.push(`body ${show(body)}`);
  return parts.length === 0 ? "any request" : parts.join(" ");
}

function show(value: unknown): string {
  if (value === undefined) return "nothing";
  const text = JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function range(atLeast: number, atMost: number): string {
  if (atMost === Number.POSITIVE_INFINITY) return `at least ${atLeast}`;
  return atLeast === 0 ? `at most ${atMost}` : `${atLeast} to ${atMost}`;
}

function plural(count: number): string {
  return `${count} ${count === 1 ? "request" : "requests"}`;
}
