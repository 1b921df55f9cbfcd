import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ApiError } from "../../mock/domain/errors.ts";
import { type Credential, readCredential } from "../../mock/web/credential.ts";
import { anyText } from "../contract/arbitraries/values.ts";

function read(apiKey?: string, authorization?: string): Credential | string {
  try {
    return readCredential({ apiKey, authorization });
  } catch (error) {
    const { status, code } = (error as ApiError).refusal;
    return `${status} ${code}`;
  }
}

const refused = "401 unauthorized";

describe("a credential", () => {
  test.each([
    ["mock_demo", undefined, { scheme: "api_key", worldName: "mock_demo" }],
    ["  mock_demo ", undefined, { scheme: "api_key", worldName: "mock_demo" }],
    ["a:b:c", undefined, { scheme: "api_key", worldName: "a" }],
    [undefined, "Bearer t", { scheme: "bearer", worldName: "t" }],
    [undefined, "bEARER   t:1 ", { scheme: "bearer", worldName: "t" }],
    ["k", "Bearer t", { scheme: "api_key", worldName: "k" }],
    ["", "Bearer t", { scheme: "bearer", worldName: "t" }],
    ["my_invalid_key", undefined, { scheme: "api_key", worldName: "my_invalid_key" }],
  ])("%j, %j opens its world", (apiKey, authorization, credential) => {
    expect(read(apiKey, authorization)).toEqual(credential);
  });

  test.each([
    [undefined, undefined],
    ["", ""],
    ["   ", undefined],
    [":", undefined],
    [":rest", "Bearer t"],
    ["invalid", undefined],
    ["INVALID_key", undefined],
    ["expired:world", undefined],
    ["invalid", "Bearer good"],
    [undefined, "Bearer"],
    [undefined, "Bearer "],
    [undefined, "Bearer two words"],
    [undefined, "Basic dXNlcjpwYXNz"],
    [undefined, "t"],
    [undefined, "Bearer expired_token"],
  ])("%j, %j is refused", (apiKey, authorization) => {
    expect(read(apiKey, authorization)).toBe(refused);
  });

  test("of any spelling opens the world of its own name or is refused, and never fails", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const key = read(text);
        if (key !== refused) expect(key).toEqual({ scheme: "api_key", worldName: text.trim().split(":")[0] });
        const bearer = read(undefined, `Bearer ${text}`);
        if (bearer !== refused) expect(text).toContain((bearer as Credential).worldName);
      }),
    );
  });
});
