/** Habits of a client that the service will not forgive, each as data and a function over one life of a world. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import { canonical } from "../diff/document.ts";
import { queryOf } from "./coverage.ts";
import { bodyOf, isUnfinished } from "./states.ts";
import { unknownFields } from "./unknownFields.ts";
import type { JournalEntry, Life } from "./worlds.ts";

export interface Habit {
  /** Numbers of the requests in the journal that show it. */
  readonly numbers: readonly number[];
  readonly message: string;
}

export interface Lint {
  readonly id: string;
  /** What a client should do. */
  readonly sentence: string;
  readonly find: (life: Life) => readonly Habit[];
}

export interface LintFinding extends Habit {
  readonly lint: string;
  readonly sentence: string;
  readonly world: string;
}

/** Milliseconds between two questions about one job, as the guides advise. */
const advisedMs = 2000;
/** Clocks and timers are not exact. */
const toleranceMs = 100;
const mostBetweenAttemptsMs = 60_000;

export const lints: readonly Lint[] = [
  {
    id: "poll-interval",
    sentence: "A job is asked about at most every 2 seconds of the world's time while it is being done.",
    find: ({ entries }) =>
      [...byPlace(entries)].flatMap(([place, asked]) => {
        const isHasty = (index: number): boolean => {
          const before = asked[index - 1];
          return before !== undefined && isUnfinished(before) && gap(before, asked[index]!) < advisedMs - toleranceMs;
        };
        // Twice in a row: a test may look at a job before and after something.
        const hasty = asked.filter((_, index) => isHasty(index) && isHasty(index - 1));
        return hasty.length === 0 ? [] : [habit(hasty, `${place} was asked again too soon ${hasty.length} times`)];
      }),
  },
  {
    id: "retry-after",
    sentence: "After an answer with Retry-After the same request waits at least as long.",
    find: ({ entries }) =>
      [...byPlace(entries)].flatMap(([place, sent]) =>
        sent.flatMap((entry, index) => {
          const next = sent[index + 1];
          const seconds = secondsToWait(entry);
          if (!next || !(seconds > 0) || gap(entry, next) >= seconds * 1000 - toleranceMs) return [];
          return [
            habit([entry, next], `${place} was to wait ${seconds} s and came after ${gap(entry, next) / 1000} s`),
          ];
        }),
      ),
  },
  {
    id: "invented-token",
    sentence: "A page token is one that the list itself handed out.",
    find: (life) => tokens(life, (given, used) => (given === 0 && used === 1 ? "was never handed out" : null)),
  },
  {
    id: "reused-token",
    sentence: "A page token is used once for each time that it was handed out.",
    find: (life) => tokens(life, (given, used) => (given > 0 && used > given ? "was used again" : null)),
  },
  {
    id: "retry-without-key",
    sentence: "A request that does its work each time is sent again with an Idempotency-Key only.",
    find: ({ entries }) => {
      const unsure = new Map<string, JournalEntry>();
      return entries.flatMap((entry) => {
        const { operation, path, status } = entry;
        if (!operation || retryClass(operation) === "safe" || entry.method !== "POST") return [];
        const earlier = unsure.get(path);
        // Nobody knows whether it was done: the answer was lost, or the server failed.
        if (status === 0 || status >= 500) unsure.set(path, entry);
        else unsure.delete(path);
        if (!earlier || !isSameWork(earlier, entry) || (hasKey(entry) && hasKey(earlier))) return [];
        return [habit([earlier, entry], `${operation} was sent again after ${earlier.status || "a lost answer"}`)];
      });
    },
  },
  {
    id: "unknown-field",
    sentence: "A body has only fields that the contract knows.",
    find: ({ entries }) =>
      entries.flatMap((entry) => {
        const { operation, request } = entry;
        if (!isOperation(operation) || request === undefined) return [];
        if (operationMeta[operation].body?.contentType !== "application/json") return [];
        const unknown = unknownFields(operation, request);
        return unknown.length === 0 ? [] : [habit([entry], `${operation} was sent ${unknown.join(", ")}`)];
      }),
  },
  {
    id: "unknown-parameter",
    sentence: "A query has only parameters that the contract knows.",
    find: ({ entries }) =>
      entries.flatMap((entry) => {
        const { operation } = entry;
        if (!isOperation(operation)) return [];
        const unknown = [...queryOf(entry.path).keys()].filter((name) => !(name in operationMeta[operation].query));
        return unknown.length === 0 ? [] : [habit([entry], `${operation} was asked with ${unknown.join(", ")}`)];
      }),
  },
  {
    id: "key-in-browser",
    sentence: "No page of a browser has the key: whoever opens it could read it there.",
    find: ({ entries }) => {
      const shown = entries.filter(({ operation, headers }) => operation !== null && headers["origin"] !== undefined);
      const origins = [...new Set(shown.map(({ headers }) => headers["origin"]))];
      return shown.length === 0
        ? []
        : [habit(shown, `a key came with ${shown.length} requests of ${origins.join(", ")}`)];
    },
  },
];

export function lint(lives: readonly Life[]): readonly LintFinding[] {
  return lints.flatMap(({ id, sentence, find }) =>
    lives.flatMap((life) => find(life).map((found) => ({ lint: id, sentence, world: life.world, ...found }))),
  );
}

/** `Retry-After` is a number of seconds or a date. */
function secondsToWait({ retry_after: text = "", at_ms: at }: JournalEntry): number {
  return /^\d+$/.test(text) ? Number(text) : (Date.parse(text) - at) / 1000;
}

function habit(entries: readonly JournalEntry[], message: string): Habit {
  return { numbers: entries.map(({ number }) => number), message };
}

function isOperation(operation: string | null): operation is OperationId {
  return operation !== null && Object.hasOwn(operationMeta, operation);
}

function retryClass(operation: string): string {
  return isOperation(operation) ? operationMeta[operation].retryClass : "safe";
}

function hasKey({ headers }: JournalEntry): boolean {
  return headers["idempotency-key"] !== undefined;
}

/** A body that was not kept may have been the same; soon after a failure it most likely was. */
function isSameWork(earlier: JournalEntry, later: JournalEntry): boolean {
  return earlier.request === undefined || later.request === undefined
    ? gap(earlier, later) <= mostBetweenAttemptsMs
    : canonical(earlier.request) === canonical(later.request);
}

function gap(before: JournalEntry, after: JournalEntry): number {
  return after.at_ms - before.at_ms;
}

/** Requests for the same thing, in order. */
function byPlace(entries: readonly JournalEntry[]): ReadonlyMap<string, readonly JournalEntry[]> {
  return Map.groupBy(
    entries.filter(({ operation }) => operation !== null),
    ({ method, path }) => `${method} ${path}`,
  );
}

/** @param judge what is wrong with a token that was handed out and used so many times; null: nothing */
function tokens({ entries, isPartial }: Life, judge: (given: number, used: number) => string | null): readonly Habit[] {
  const given = new Map<string, number>();
  const used = new Map<string, number>();
  /** Lists of which an answer was not kept: nobody knows what it handed out. */
  const unread = new Set<string>();
  return entries.flatMap((entry) => {
    const { operation, status, path } = entry;
    if (!isOperation(operation) || !operationMeta[operation].paginated) return [];
    const token = queryOf(path).get("token");
    const found: Habit[] = [];
    if (token !== null && !isPartial && !unread.has(operation)) {
      const id = `${operation} ${token}`;
      if (status === 200 || status === 400) used.set(id, (used.get(id) ?? 0) + 1);
      const wrong = judge(given.get(id) ?? 0, used.get(id) ?? 0);
      if (wrong !== null) found.push(habit([entry], `the token ${token.slice(0, 12)}… of ${operation} ${wrong}`));
    }
    if (status === 200) {
      const next: unknown = bodyOf(entry)?.next_token;
      if (entry.response === null) unread.add(operation);
      else if (typeof next === "string")
        given.set(`${operation} ${next}`, (given.get(`${operation} ${next}`) ?? 0) + 1);
    }
    return found;
  });
}
