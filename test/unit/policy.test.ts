/** What is worth another attempt. */
import { expect, test } from "vitest";
import { isPassing, retryAfterMs } from "../../src/policy.ts";

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

test("white space around what a server asks for is none of it: platforms hand it on from the wire", () => {
  const asking = (value: string): Headers =>
    ({ get: (name: string) => (name === "Retry-After" ? value : null) }) as Headers;
  for (const value of ["2", " 2", "2 ", "\t2\t"]) expect(retryAfterMs(asking(value), 0)).toBe(2000);
  expect(retryAfterMs(asking(" "), 0)).toBeNull();
});
