/**
 * Comparing noted requests with what somebody expects, field by field. An answer is yes, no or cannot be known: a body
 * that had to make room for later ones is not the same as one that does not fit.
 */

import type { Secrets } from "../domain/secrets.ts";
import { maskJson, maskPath } from "../domain/secrets.ts";
import type { JournalEntry } from "./journal.ts";

/** What a request is to look like. What is left out may be anything. */
export interface RequestPattern {
  /** Of the contract, for example `createVideo`. */
  readonly operation?: string | undefined;
  readonly method?: string | undefined;
  /** Without query; a part in braces stands for anything: `/v3/videos/{video_id}`. */
  readonly path?: string | undefined;
  /** Some of the query's parameters; null for one that must be missing. */
  readonly query?: Readonly<Record<string, string | null>> | undefined;
  /** Part of the body as it was noted: of objects the properties given, of arrays every item, each again in part. */
  readonly body?: unknown;
  /** Of the answer: `200`, or a class such as `4xx`; 0 where a fault left the caller without one. */
  readonly status?: number | string | undefined;
}

export interface Difference {
  /** `operation`, `query.limit`, `body.scenes.0.input`. */
  readonly field: string;
  readonly expected: unknown;
  /** undefined: there was none. */
  readonly got: unknown;
}

export interface Comparison {
  readonly fits: "yes" | "no" | "unknown";
  readonly differences: readonly Difference[];
}

/** Noted requests have their secrets masked, so what is sought among them must have, too. */
export function maskPattern(pattern: RequestPattern, secrets: Secrets): RequestPattern {
  const { path, query, body } = pattern;
  return {
    ...pattern,
    ...(path !== undefined && { path: maskPath(path, secrets) }),
    ...(query !== undefined && { query: maskQuery(query, secrets) }),
    ...(body !== undefined && { body: maskJson(body, secrets) }),
  };
}

function maskQuery(
  query: Readonly<Record<string, string | null>>,
  secrets: Secrets,
): Readonly<Record<string, string | null>> {
  const masked = Object.entries(query).map(([name, value]) => [
    name,
    value === null
      ? null
      : splitPath(maskPath(`/v3/?${String(new URLSearchParams([[name, value]]))}`, secrets)).query.get(name),
  ]);
  return Object.fromEntries(masked) as Record<string, string | null>;
}

export function compareRequest(pattern: RequestPattern, entry: JournalEntry): Comparison {
  const { pathname, query } = splitPath(entry.path);
  const differences: Difference[] = [];
  const expect = <T>(field: string, expected: T | undefined, got: unknown, fits: (expected: T) => boolean): void => {
    if (expected !== undefined && !fits(expected)) differences.push({ field, expected, got });
  };
  expect("operation", pattern.operation, entry.operation, (operation) => operation === entry.operation);
  expect("method", pattern.method, entry.method, (method) => method.toUpperCase() === entry.method);
  expect("path", pattern.path, pathname, (path) => fitsPath(path, pathname));
  expect("status", pattern.status, entry.status, (status) => fitsStatus(status, entry));
  for (const [name, value] of Object.entries(pattern.query ?? {})) {
    const got = query.get(name);
    if (got !== value) differences.push({ field: `query.${name}`, expected: value, got: got ?? undefined });
  }
  const isBodyUnknown = pattern.body !== undefined && entry.request === undefined && entry.requestSize > 0;
  if (isBodyUnknown) return { fits: differences.length > 0 ? "no" : "unknown", differences };
  if (pattern.body !== undefined) compareJson(pattern.body, entry.request, "body", differences);
  return { fits: differences.length > 0 ? "no" : "yes", differences };
}

export function fitsStatus(wanted: number | string, { status }: Pick<JournalEntry, "status">): boolean {
  const text = String(wanted).toLowerCase();
  return text.endsWith("xx") ? text[0] === String(status)[0] : text === String(status);
}

export function splitPath(path: string): { readonly pathname: string; readonly query: URLSearchParams } {
  const start = path.indexOf("?");
  if (start === -1) return { pathname: path, query: new URLSearchParams() };
  return { pathname: path.slice(0, start), query: new URLSearchParams(path.slice(start)) };
}

const mostDifferences = 50;

function fitsPath(template: string, pathname: string): boolean {
  const [wanted, given] = [template.split("/"), pathname.split("/")];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part === given[index] || (/^\{.*\}$/.test(part) && given[index] !== ""))
  );
}

function compareJson(expected: unknown, got: unknown, field: string, differences: Difference[]): void {
  if (typeof expected !== "object" || expected === null || typeof got !== "object" || got === null) {
    if (expected !== got) differences.push({ field, expected, got });
    return;
  }
  // More than this nobody reads, and a large expectation is held against a thousand requests.
  if (differences.length >= mostDifferences) return;
  if (Array.isArray(expected) || Array.isArray(got)) {
    if (!Array.isArray(expected) || !Array.isArray(got) || expected.length !== got.length)
      differences.push({ field, expected, got });
    else
      for (const [index, item] of expected.entries()) compareJson(item, got[index], `${field}.${index}`, differences);
    return;
  }
  for (const [name, value] of Object.entries(expected))
    compareJson(
      value,
      Object.hasOwn(got, name) ? (got as Record<string, unknown>)[name] : undefined,
      `${field}.${name}`,
      differences,
    );
}
