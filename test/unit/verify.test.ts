/** What a verdict says to people, word for word. */
import { describe, expect, test } from "vitest";
import { secretsOf } from "../../mock/domain/secrets.ts";
import { createJournal } from "../../mock/world/journal.ts";
import type { JournalEntry } from "../../mock/world/journal.ts";
import type { Expectation, Verdict } from "../../mock/world/verify.ts";
import { verify } from "../../mock/world/verify.ts";

/** Each letter a request: a capital one has a body that was not kept, and a dash has none. */
function judge(letters: string, expectation: Expectation, last = letters.length): Verdict {
  const journal = createJournal();
  for (const [index, letter] of [...letters].entries())
    journal.add({
      number: index + 1,
      at: 0,
      method: "POST",
      path: `/v3/${letter}`,
      operation: letter.toLowerCase(),
      status: 200,
      headers: {},
      request: letter !== "-" && letter === letter.toLowerCase() ? { is: letter } : undefined,
      requestSize: letter === "-" ? 0 : 9,
      response: "",
      responseSize: 0,
    } satisfies JournalEntry);
  return verify(journal, expectation, { last, secrets: secretsOf([]) });
}

const steps = (letters: string): { readonly operation: string }[] => [...letters].map((operation) => ({ operation }));
const said = (letters: string, expectation: Expectation): string => judge(letters, expectation).explanation;
const firstTwenty = Array.from({ length: 20 }, (_, at) => at + 1).join(", ");
const numbers = (letters: string, expectation: Expectation): readonly number[] => judge(letters, expectation).numbers;

describe("a place in the story", () => {
  test.each([-1, 0.5, 4, Number.NaN, Number.POSITIVE_INFINITY])("is refused when it is %d of three", (since) => {
    expect(() => judge("abc", { match: {}, since })).toThrow("since must be a number from 0 to 3");
  });

  test.each([
    [undefined, [1, 2, 3]],
    [0, [1, 2, 3]],
    [2, [3]],
    [3, []],
  ])("%s leaves the requests %j", (since, expected) => {
    expect(numbers("abc", { match: {}, since, count: { atMost: 9 } })).toEqual(expected);
  });
});

describe("a count", () => {
  test.each([
    [{ exactly: 1 }, "Expected exactly 1 like a, and 2 requests came: 1, 3."],
    [{ atMost: 1 }, "Expected at most 1 like a, and 2 requests came: 1, 3."],
    [{ atLeast: 0, atMost: 1 }, "Expected at most 1 like a, and 2 requests came: 1, 3."],
    [{ atLeast: 1, atMost: 1 }, "Expected 1 to 1 like a, and 2 requests came: 1, 3."],
  ])("of %j that is exceeded names all that came, and none that came close", (count, text) => {
    expect(judge("aba", { match: { operation: "a" }, count })).toEqual({
      satisfied: false,
      numbers: [1, 3],
      closest: [],
      explanation: text,
    });
  });

  test("that is exceeded by far names the first twenty", () => {
    const text = said("a".repeat(25), { match: { operation: "a" }, count: { atMost: 3 } });
    expect(text).toBe(`Expected at most 3 like a, and 25 requests came: ${firstTwenty}.`);
  });

  test("that is kept says how many there are, and names none that came close", () => {
    expect(judge("aba", { match: { operation: "b" } })).toEqual({
      satisfied: true,
      numbers: [2],
      closest: [],
      explanation: "1 request fit, as expected.",
    });
    expect(said("aba", { match: { operation: "a" }, count: { exactly: 2 } })).toBe("2 requests fit, as expected.");
  });

  test.each([
    [{ exactly: 3 }, "exactly 3"],
    [{ atLeast: 3 }, "at least 3"],
    [{ atLeast: 3, atMost: 4 }, "3 to 4"],
  ])("of %j that is not reached says what came closest, the latest first", (count, wanted) => {
    expect(said("ab", { match: { operation: "a" }, count })).toBe(
      `Expected ${wanted} like a, and 1 request came. The closest were:\n  2 POST /v3/b\n    operation: expected "a", got "b"`,
    );
  });

  test("of nothing at all says so", () => {
    expect(said("", { match: {} })).toBe(
      "Expected at least 1 like any request, and 0 requests came. No request came at all.",
    );
  });

  test("that asks for more than it allows is refused", () => {
    expect(() => judge("a", { match: {}, count: { atLeast: 2, atMost: 1 } })).toThrow("more at least than at most");
    expect(judge("a", { match: {}, count: { atLeast: 1, atMost: 1 } }).satisfied).toBe(true);
  });

  test("is not known when it depends on bodies that were not kept, which are named, and no others", () => {
    const body = { is: "a" };
    expect(() => judge("aA-bB", { match: { body }, count: { exactly: 2 } })).toThrow("those of 2, 5, so");
    const many = { match: { body }, count: { exactly: 2 } };
    expect(() => judge("A".repeat(25), many)).toThrow(`those of ${firstTwenty}, so`);
    for (const count of [{ exactly: 3 }, { atLeast: 3 }, { atMost: 1 }, { atLeast: 2, atMost: 2 }])
      expect(() => judge("aAbB", { match: { body }, count })).toThrow("cannot be known");
    expect(judge("aAbB", { match: { body }, count: { atMost: 3 } }).satisfied).toBe(true);
    expect(judge("aAbB", { match: { body }, count: { atLeast: 4 } }).satisfied).toBe(false);
    expect(judge("aAbB", { match: { body }, count: { atMost: 0 } }).satisfied).toBe(false);
  });
});

test("what was expected is told in words: all that is given, query and body as JSON, long ones cut", () => {
  const match = { operation: undefined, method: "GET", path: "/x", query: { a: "1" }, body: { b: 2 } };
  expect(said("a", { match })).toContain('like GET /x query {"a":"1"} body {"b":2}, and');
  expect(said("a", { match: { status: 500 } })).toContain("like 500, and");
  expect(said("a", { match: { operation: undefined }, count: { exactly: 0 } })).toContain("like any request, and");
  const long = "x".repeat(198);
  expect(said("", { match: { body: long } })).toContain(`like body "${long}", and`);
  expect(said("", { match: { body: `${long}y` } })).toContain(`like body "${long}y…, and`);
});

test("a difference says what was there, null and nothing included, five of them at most", () => {
  expect(said("a", { match: { query: { q: "1" }, body: { is: null } } })).toMatch(
    /query\.q: expected "1", got nothing\n {4}body\.is: expected null, got "a"$/,
  );
  expect(said("a", { match: { body: { b: 1, c: 1, d: 1, e: 1, f: 1, g: 1 } } }).split("\n")).toHaveLength(2 + 5);
});

test("three come closest: those that differ in the fewest things, of another kind last, of equals the latest", () => {
  const { closest } = judge("abaab", { match: { operation: "b", body: { is: "c" } } });
  expect(closest.map(({ number, step }) => [number, step])).toEqual([
    [5, null],
    [2, null],
    [4, null],
  ]);
});

describe("an order", () => {
  test("that came is told by its numbers", () => {
    expect(judge("abcb", { order: steps("ab") })).toEqual({
      satisfied: true,
      numbers: [1, 2],
      closest: [],
      explanation: "The 2 requests came in order.",
    });
    expect(numbers("aabc", { order: steps("ab"), gaps: false })).toEqual([2, 3]);
  });

  test("says which step did not follow, and what came closest after the one before", () => {
    expect(judge("acd", { order: steps("ab") })).toEqual({
      satisfied: false,
      numbers: [1],
      closest: [
        {
          number: 3,
          method: "POST",
          path: "/v3/d",
          step: 1,
          differences: [{ field: "operation", expected: "b", got: "d" }],
        },
        {
          number: 2,
          method: "POST",
          path: "/v3/c",
          step: 1,
          differences: [{ field: "operation", expected: "b", got: "c" }],
        },
      ],
      explanation:
        'Steps 0 to 0 were 1; then step 1, b, did not follow. The closest were:\n  3 POST /v3/d\n    operation: expected "b", got "d"\n  2 POST /v3/c\n    operation: expected "b", got "c"',
    });
  });

  test("hints at a step that came too early, and at none that was found in its place", () => {
    expect(said("ba", { order: steps("ab") })).toBe(
      "Steps 0 to 0 were 2; then step 1, b, did not follow. One came earlier, as 1. No request came after 2.",
    );
    expect(said("aa", { order: steps("aaa") })).toBe(
      "Steps 0 to 1 were 1, 2; then step 2, a, did not follow. No request came after 2.",
    );
    expect(said("xabb", { order: steps("abc") })).toContain("step 2, c, did not follow. The closest");
    // Without a gap the step comes later, and that is not earlier.
    expect(said("acb", { order: steps("ab"), gaps: false })).toBe(
      'Steps 0 to 0 were 1; then step 1, b, did not follow. The closest were:\n  2 POST /v3/c\n    operation: expected "b", got "c"',
    );
  });

  test("of which nothing came says so", () => {
    expect(said("", { order: steps("ab") })).toBe(
      "None of the steps was found; then step 0, a, did not follow. No request came at all.",
    );
    expect(said("b", { order: steps("a") })).toMatch(
      /^None of the steps was found; then step 0, a, did not follow\. The/,
    );
  });

  test("without gaps that is not kept is told by the first of its longest beginnings", () => {
    expect(numbers("abxab", { order: steps("abc"), gaps: false })).toEqual([1, 2]);
    expect(numbers("axab", { order: steps("abc"), gaps: false })).toEqual([3, 4]);
    expect(numbers("xa", { order: steps("ab"), gaps: false })).toEqual([2]);
  });

  test("that depends on a body that was not kept is not known", () => {
    const order = [{ operation: "a" }, { body: { is: "b" } }];
    // The one without a body is known not to fit.
    expect(() => judge("a-B", { order })).toThrow("those of 3, so");
    expect(() => judge("-aB", { order, gaps: false })).toThrow("those of 3, so");
    expect(numbers("aBb", { order })).toEqual([1, 3]);
    // What else must follow did not, whatever the body was.
    expect(said("aB", { order: [...order, { operation: "c" }] })).toMatch(/step 1, body .*, did not follow\.$/);
    expect(judge("ac", { order }).satisfied).toBe(false);
  });
});

test.each([{}, { order: [] }, { match: {}, order: [{}] }, { order: [{}], count: { exactly: 1 } }])(
  "%j is no expectation",
  (expectation) => {
    expect(() => judge("a", expectation)).toThrow("Either match, with a count if it matters, or order");
  },
);
