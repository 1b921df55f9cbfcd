/** What a program that nobody's types have checked may say to a mock: it is told what is wrong, by name. */

import { describe, expect, test } from "vitest";
import { createMock as createBareMock } from "../../mock/index.ts";
import { createMock as createNodeMock } from "../../mock/node/index.ts";

describe.each([
  ["heygen-v3/mock", createBareMock],
  ["heygen-v3/mock/node", createNodeMock],
])("createMock of %s", (_, createMock) => {
  test.each([
    [{ seed: null }, "seed must be text."],
    [{ seed: 7 }, "seed must be text."],
    [{ keys: "a" }, "keys must be a list of texts."],
    [{ keys: ["a", 1] }, "keys must be a list of texts."],
    [{ keys: ["invalid_a"] }, "keys must be credentials"],
    [{ world: null }, "world must be text."],
    [{ world: " " }, "world must be a credential"],
    [{ persistence: {} }, "persistence must be an object with read, write, soon, close."],
    [{ persistence: null }, "persistence must be an object with"],
    [{ sender: () => undefined }, "sender must be an object with send."],
    [{ clock: 5 }, "clock must be an object with now."],
    [{ timer: {} }, "timer must be an object with set."],
    [{ frozen: "yes" }, "frozen must be true or false."],
    [{ strictWorlds: 1 }, "strictWorlds must be true or false."],
    [{ queueMs: "5" }, "queueMs must be a number."],
    [{ startAt: new Date(0) }, "startAt must be a number."],
    [{ startAt: Number.NaN }, "startAt must be a number of milliseconds"],
    [{ speed: "fast" }, "speed must be a number."],
    [{ publicUrl: new URL("http://a.example") }, "publicUrl must be text."],
    [{ rules: ["guide"] }, "rules must be text."],
    [{ faults: "x" }, "faults cannot be used"],
    [{ scenario: null }, "scenario cannot be used"],
    [{ onFailure: "log" }, "onFailure must be a function."],
    [{ viewer: {} }, "viewer must be a function."],
    [{ forzen: true }, /^A mock has no option forzen; it has seed, .*\bfrozen\b/],
    [{ port: 4394 }, "A mock has no option port"],
    [JSON.parse('{"__proto__": 1}') as object, "A mock has no option __proto__"],
    ["x", /^(?:The options of a mock must be an object|A mock has no option 0)/],
  ] as readonly (readonly [object, string | RegExp])[])("refuses %j", (options, sentence) => {
    const work = (): unknown => createMock(options);
    expect(work).toThrow(RangeError);
    expect(work).toThrow(sentence);
  });

  test("takes options that are undefined as left out", () => {
    expect(() => createMock({ seed: undefined, keys: undefined } as object)).not.toThrow();
  });
});

test("null and a list are no options at all", () => {
  for (const options of [null, [], 7])
    expect(() => createBareMock(options as object)).toThrow("The options of a mock must be an object.");
});

describe("a handle on a world", () => {
  const mock = createBareMock({ frozen: true });
  const count = async (): Promise<number> => {
    const { data } = (await (await mock.fetch("/__mock/worlds")).json()) as { readonly data: readonly unknown[] };
    return data.length;
  };

  test.each(["", " ", ":token", "invalid_x", "Expired", "a\nb", "キー", null, undefined, 7])(
    "is not given for %j, which no request gets in with",
    async (credential) => {
      const before = await count();
      const work = (): unknown => mock.world(credential as string);
      expect(work).toThrow(RangeError);
      expect(work).toThrow("A world is named by a credential that requests get in with");
      expect(await count()).toBe(before);
    },
  );

  test("is on the world that requests with the same credential open, spaces around it or not", async () => {
    for (const credential of ["handled", " handled ", "handled:token", "h\u00E4ndled"]) {
      const before = mock.world(credential).journal.last();
      await mock.fetch("/v3/users/me", { headers: { "x-api-key": credential } });
      expect(mock.world(credential).journal.last()).toBe(before + 1);
    }
    expect(mock.world(" handled ").label).toBe(mock.world("handled").label);
  });
});
