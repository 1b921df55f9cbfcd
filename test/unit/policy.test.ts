/** What is worth another attempt. */
import { expect, test } from "vitest";
import { isPassing } from "../../src/policy.ts";

test("a code makes a 409 worth another attempt, and no other status", () => {
  const isWorthIt = (status: number): boolean => isPassing(status, () => "request_in_progress");
  expect([400, 401, 404, 409, 410, 422].filter(isWorthIt)).toEqual([409]);
  expect(isPassing(409, () => "conflict")).toBe(false);
});

test("a status that is worth it by itself needs no code", () => {
  const unread = (): never => expect.unreachable();
  for (const status of [408, 429, 500, 502, 503, 504]) expect(isPassing(status, unread)).toBe(true);
  for (const status of [200, 400, 404, 501, 505]) expect(isPassing(status, unread)).toBe(false);
});
