/** Instants as text, there and back. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { instantExample, isoText, readInstantText } from "../../mock/domain/instants.ts";

test("what is written is read as what it was, of every year with four digits", () => {
  const from = Date.parse("0000-01-01T00:00:00Z");
  const to = Date.parse("9999-12-31T23:59:59.999Z");
  fc.assert(fc.property(fc.integer({ min: from, max: to }), (at) => readInstantText(isoText(at)) === at));
});

test.each([
  [instantExample, 0],
  ["2026-11-21T10:00Z", 0],
  ["2026-11-21T10:00:00.5Z", 500],
  ["2026-11-21T10:00:00.123456Z", 123],
  ["2026-11-21T12:00:00+02:00", 0],
  ["2026-11-21T12:00+02:00", 0],
  ["2026-11-20T11:00:00-23:00", 0],
  ["2026-11-22T09:59:00+23:59", 0],
  ["2026-11-21T23:59:59Z", 50_399_000],
])("%s is an instant", (text, ms) => {
  expect(readInstantText(text)).toBe(Date.UTC(2026, 10, 21, 10) + ms);
});

test.each([
  "",
  "2026-11-21",
  "2026-11-21T10:00:00",
  "2026-11-21T10Z",
  "2026-11-21 10:00:00Z",
  "2026-11-21T24:00:00Z",
  "2026-11-21T10:60:00Z",
  "2026-11-21T10:00:60Z",
  "2026-11-21T10:00:00.Z",
  "2026-11-21T10:00:00+24:00",
  "2026-11-21T10:00:00+02:60",
  "2026-11-21T10:00:00+0200",
  "2026-11-21T10:00:00z",
  " 2026-11-21T10:00:00Z",
  "2026-11-21T10:00:00Z ",
  "+2026-11-21T10:00:00Z",
  "+002026-11-21T10:00:00Z",
  "2026-11-21T10:00:00Z (noon)",
  "2026-02-29T10:00:00Z",
  "2026-04-31T10:00:00Z",
  "2026-13-01T10:00:00Z",
  "2026-00-10T10:00:00Z",
])("%j is none", (text) => {
  expect(readInstantText(text)).toBeUndefined();
});

test("the 29th of February is a day of leap years", () => {
  expect(readInstantText("2028-02-29T00:00:00Z")).toBe(Date.UTC(2028, 1, 29));
});
