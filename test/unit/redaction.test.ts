/** What the client may say, and in which words: secrets and the queries of addresses are left out, the rest stays as it was. */
import { describe, expect, test } from "vitest";
import { createRedactor } from "../../src/redaction.ts";

const secret = 'sk_"V2"_key';
const { text, data, cause } = createRedactor([secret]);

/** Lists or objects in one another, the innermost at that depth. */
function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let whole: unknown = {};
  for (let left = depth; left > 0; left -= 1) whole = wrap(whole);
  return whole;
}
const asList = (inner: unknown): unknown => [inner];
const asObject = (inner: unknown): unknown => ({ inner });

const chain = (depth: number, last: unknown): Error =>
  new Error(`link ${depth}`, { cause: depth === 0 ? last : chain(depth - 1, last) });

/** How many causes hang on one another below an error. */
const links = (error: unknown): number => (error instanceof Error && error.cause ? 1 + links(error.cause) : 0);

describe("text", () => {
  test.each([
    ["Bearer " + secret, "Bearer [redacted]"],
    [JSON.stringify({ header: `Bearer ${secret}` }), '{"header":"Bearer [redacted]"}'],
    [`/v3/${encodeURIComponent(secret)}`, "/v3/[redacted]"],
    ["See http://files.example.com/a?sig=1, or not.", "See http://files.example.com/a, or not."],
    ["See HTTPS://name:pass@files.example.com/a?sig=1&b", "See HTTPS://files.example.com/a"],
    ["See https://name:p@ss@files.example.com/a", "See https://files.example.com/a"],
    ["'https://files.example.com/Tom's%20take.mp4?a='1'&sig=1'", "'https://files.example.com/Tom's%20take.mp4'"],
    ['{"url":"https://files.example.com/a?sig=1","n":1}', '{"url":"https://files.example.com/a","n":1}'],
    [String.raw`{"url":"https:\/\/files.example.com\/a?sig=1"}`, String.raw`{"url":"https:\/\/files.example.com\/a"}`],
    [
      "https://files.example.com/my take.mp4?X-Amz-Signature=1&b=2 failed",
      "https://files.example.com/my take.mp4 failed",
    ],
    ["neither //files.example.com/a?sig=1, nor /a?sig=1.", "neither //files.example.com/a, nor /a."],
    ["https%3A%2F%2Ffiles.example.com%2Fa?sig=1", "https%3A%2F%2Ffiles.example.com%2Fa"],
    ["Is it so? A=1 and b?c", "Is it so? A=1 and b?c"],
    ["/a?$top=1&sig=1 and /a?filter[x]=1&sig=1", "/a and /a"],
    [String.raw`{"a":"Ready?go=now\nNext","b":"1?c=\"so\" yes"}`, String.raw`{"a":"Ready\nNext","b":"1\"so\" yes"}`],
    [String.raw`{"url":"https:\/\/a.test\/b?c=12\/34\/56&sig=1"}`, String.raw`{"url":"https:\/\/a.test\/b"}`],
    ['{"title":"what?","script":"a=1"}', '{"title":"what?","script":"a=1"}'],
    ["See http://files.example.com/a?s3cret", "See http://files.example.com/a"],
    ["Is it https://files.example.com/a?", "Is it https://files.example.com/a"],
  ])("%s is told as: %s", (said, told) => {
    expect(text(said)).toBe(told);
  });

  test.each(["https:", "?a=", "://", "://a@", "?", "https://a?", "?a=\\/", "a", " ", "?a"])(
    "looks once at a text of nothing but %j, however long",
    (part) => {
      // Many times that, if each were looked through to the end: hours, for this.
      expect(text(part.repeat(2 ** 20)).length).toBeLessThanOrEqual(part.length * 2 ** 20);
    },
  );

  test("keeps what is too short for a secret", () => {
    expect(createRedactor(["abc"]).text("abcd")).toBe("abcd");
    expect(createRedactor(["abcd"]).text("abcde")).toBe("[redacted]e");
  });

  test("forgets the tokens of long ago, and the one used last at last", () => {
    const redactor = createRedactor([]);
    const token = (number: number): string => `token-${String(number).padStart(4, "0")}`;
    for (let number = 0; number < 300; number += 1) redactor.learn(token(number));
    expect(redactor.text(token(0))).toBe("[redacted]");
    redactor.learn(token(0));
    redactor.learn(token(300));
    expect([0, 1, 2, 300].map((number) => redactor.text(token(number)))).toEqual([
      "[redacted]",
      token(1),
      "[redacted]",
      "[redacted]",
    ]);
  });
});

describe("data", () => {
  test("keeps its form, and loses secrets in names as well", () => {
    expect(data({ list: ["a", [secret], 7, null], [secret]: true })).toEqual({
      list: ["a", ["[redacted]"], 7, null],
      "[redacted]": true,
    });
  });

  test.each([
    ["lists", asList],
    ["objects", asObject],
  ])("of a hundred %s in one another is kept whole, and what is deeper left out", (_, wrap) => {
    expect(data(nested(100, wrap))).toEqual(nested(100, wrap));
    expect(JSON.stringify(data(nested(10_000, wrap)))).toBe(JSON.stringify(nested(101, wrap)).replace("{}", "null"));
  });
});

describe("a cause", () => {
  test("that is text is told like any text, and what is neither text nor error not at all", () => {
    expect(cause(`refused ${secret}`)).toBe("refused [redacted]");
    expect(cause({ message: secret })).toBeUndefined();
  });

  test("without secrets is itself, with its own causes, numbers and a trace of any address", () => {
    const error = Object.assign(chain(3, undefined), { code: "ECONNRESET", errno: -104 });
    error.stack = "Error: link 3\n    at http://localhost:5173/app.ts?t=1:4:2";
    expect(cause(error)).toBe(error);
  });

  test.each<[string, Error]>([
    ["a secret in its message", new TypeError(`lost ${secret}`)],
    ["an address with a query in its message", new TypeError("lost https://files.example.com/a?sig=1")],
    ["a secret in its trace", Object.assign(new TypeError("lost"), { stack: `TypeError: ${secret}` })],
    ["a secret beside its message", Object.assign(new TypeError("lost"), { header: secret })],
    ["an object beside its message", Object.assign(new TypeError("lost"), { request: {} })],
  ])("with %s is a copy of name and message alone", (_, error) => {
    const copy = cause(error) as Error;
    expect(copy).not.toBe(error);
    expect(copy.name).toBe("TypeError");
    expect(copy.message).toMatch(/^lost( \[redacted\]| https:\/\/files\.example\.com\/a)?$/);
    expect(copy.stack).not.toContain(secret);
    expect(Object.keys(copy)).toEqual(["name"]);
    expect(copy).not.toHaveProperty("cause");
  });

  test("of a cause is looked at too, nine errors deep", () => {
    const copy = cause(chain(1, new Error(secret))) as Error;
    expect((copy.cause as Error).cause).toMatchObject({ message: "[redacted]" });
    const circle = new Error("round");
    circle.cause = circle;
    expect(links(cause(circle))).toBe(8);
  });
});
