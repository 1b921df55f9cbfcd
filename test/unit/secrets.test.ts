/** What becomes of a text that has something to hide, and how it is told from all those that have nothing. */
import { describe, expect, test } from "vitest";
import { deepestBody, maskJson, maskText, publicAddress, secretsOf } from "../../mock/domain/secrets.ts";

const hard = String.raw`a"b\c/d (e)+[f]*{g}?^$|.h`;

describe("a credential", () => {
  test.each([
    ["sk_live-1234.5", ["sk_live-1234.5"]],
    ["my-world1:my-token1", ["my-world1:my-token1", "my-world1%3Amy-token1", "my-world1", "my-token1"]],
    ["a:my-token1", ["a:my-token1", "a%3Amy-token1", "my-token1"]],
    [":my-token1", [":my-token1", "%3Amy-token1", "my-token1"]],
    ["12345678", ["12345678"]],
    ["1234567", []],
    ["", []],
  ])("%s is hidden as %j, and as nothing else", (credential, texts) => {
    expect(secretsOf([credential]).texts.toSorted()).toEqual(texts.toSorted());
  });

  test.each([
    ["as it is", hard],
    ["as JSON writes it", JSON.stringify(hard).slice(1, -1)],
    ["as an address does", encodeURIComponent(hard)],
  ])("of any characters is hidden %s", (_, written) => {
    expect(maskText(`<${written}>`, secretsOf([hard]))).toBe("<***>");
  });

  test("that begins another one leaves nothing of it to be seen, whichever is told first", () => {
    for (const credentials of [
      ["short-key", "short-key-and-more"],
      ["short-key-and-more", "short-key"],
    ])
      expect(maskText("short-key-and-more, short-key", secretsOf(credentials))).toBe("***, ***");
  });
});

test("the sign is in texts that have something to hide, and in no other", () => {
  const { sign } = secretsOf([hard]);
  for (const text of [hard, "whsec_abc", "?sig=abc", "http://me:pass@host/", "/uploads/abc", "/consent/abc"])
    expect([text, sign.test(text)]).toEqual([text, true]);
  for (const text of ["", "Hello, world.", "/v3/videos/vid_1", hard.slice(1), "a b"])
    expect([text, sign.test(text)]).toEqual([text, false]);
});

describe("a JSON value", () => {
  const secrets = secretsOf(["my-credential"]);

  test.each([undefined, null, 0, true, "", {}, []])("%j has nothing to hide", (value) => {
    expect(maskJson(value, secrets)).toBe(value);
  });

  test("is changed only where a name or a text has", () => {
    const plain = { deep: ["a", 1] };
    const value = { plain, list: ["a", "my-credential"], "my-credential": 1, secret: "is my-credential" };
    const masked = maskJson(value, secrets) as typeof value;
    expect(masked).toEqual({ plain, list: ["a", "***"], "***": 1, secret: "is ***" });
    expect(masked.plain).toBe(plain);
    expect(maskJson({ "my-credential": 1 }, secrets)).toEqual({ "***": 1 });
  });

  test.each([
    ["objects", (inner: unknown) => ({ inner })],
    ["arrays", (inner: unknown) => [inner]],
  ])("of %s within each other is known to a depth and left out below", (_, wrap) => {
    const nested = (depth: number, core: unknown): unknown => {
      let value = core;
      for (let level = 0; level < depth; level += 1) value = wrap(value);
      return value;
    };
    const deep = nested(deepestBody - 1, { token: "my-credential" });
    expect(maskJson(deep, secrets)).toEqual(nested(deepestBody - 1, { token: "***" }));
    expect(maskJson(nested(deepestBody + 1, {}), secrets)).toEqual(nested(deepestBody, "…"));
  });
});

test.each([
  ["https://me:pass@host/hook?a=1#b", "https://host/hook"],
  ["https://host/hook#a\n?b", "https://host/hook"],
  ["https://host/hook", "https://host/hook"],
])("the address %j is shown as %s", (url, shown) => {
  expect(publicAddress(url)).toBe(shown);
});
