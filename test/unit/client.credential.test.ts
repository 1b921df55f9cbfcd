/** Tokens: where they come from, how often they are asked for, and what becomes of calls that are refused together. */
import { describe, expect, test, vi } from "vitest";
import type { Bearer, CredentialError } from "../../src/index.ts";
import { createClient } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { baseUrl, failure, json, problem, stub } from "./client.stub.ts";
import type { Stub } from "./client.stub.ts";

const me = (): Response => json({ data: { username: "demo" } });
const refusal = (): Response => problem(401, "unauthorized", "The token has expired.");

/** The API takes the tokens of `valid` alone. */
function guarded(valid: ReadonlySet<string>, bearer: Bearer): Stub {
  return stub([({ headers }) => (valid.has(tokenOf(headers)) ? me() : refusal())], { apiKey: undefined, bearer });
}

function tokenOf(headers: Headers): string {
  return headers.get("Authorization")?.replace(/^Bearer /, "") ?? "";
}

/** A source that counts: a token of its own for each refresh, and the one in force otherwise. */
function rotating(): { readonly bearer: Bearer; readonly refreshes: () => number; readonly valid: Set<string> } {
  let generation = 0;
  const valid = new Set<string>();
  return {
    valid,
    refreshes: () => generation,
    bearer: async ({ refresh }) => {
      if (refresh) valid.add(`token-${(generation += 1)}`);
      return `token-${generation}`;
    },
  };
}

describe("a bearer", () => {
  test.each<[string, Bearer]>([
    ["a string, without the white space around it", " token-1\n"],
    ["a promise", Promise.resolve("token-1")],
    ["a function", () => "token-1"],
    ["an asynchronous function", async () => "token-1"],
  ])("may be %s", async (_, bearer) => {
    const { client, requests } = stub([me()], { apiKey: undefined, bearer });
    await client.users.me();
    await client.GET("/v3/users/me");
    expect(requests.map(({ headers }) => [tokenOf(headers), headers.has("X-Api-Key")])).toEqual([
      ["token-1", false],
      ["token-1", false],
    ]);
  });

  const throwing = (): never => {
    throw new Error("keychain locked");
  };
  test.each<[string, Bearer]>([
    ["throws", throwing],
    ["rejects", async () => throwing()],
    ["gives nothing", (() => undefined) as never],
    ["gives an object", (() => ({ token: "s3cret-token" })) as never],
    ["gives an empty token", () => ""],
    ["gives white space", () => "s3cret-token other"],
    ["gives a token that no header can hold", async () => "s3cret-töken"],
    ["gives a token with a line break, which would be another header", () => "s3cret-token\r\nX-Admin: 1"],
  ])("that %s sends nothing, and is named without what it gave", async (_, bearer) => {
    const { client, requests } = stub([me()], { apiKey: undefined, bearer });
    const error = await failure<CredentialError>(client.users.me());
    expect(error).toMatchObject({ name: "CredentialError", message: expect.stringContaining("bearer gave no token") });
    expect(JSON.stringify(error) + error.stack).not.toContain("s3cret");
    expect(requests).toEqual([]);
  });

  test("that is a promise which rejects is named with the reason as its cause", async () => {
    const { client, requests } = stub([me()], { apiKey: undefined, bearer: Promise.reject(new Error("locked")) });
    const error = await failure<CredentialError>(client.users.me());
    expect([error.name, (error.cause as Error).message, requests.length]).toEqual(["CredentialError", "locked", 0]);
  });

  test("that is a promise which fails before anyone asks is no unhandled rejection", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    try {
      createClient({ bearer: Promise.reject(new Error("keychain locked")), baseUrl });
      await new Promise(setImmediate);
      await new Promise(setImmediate);
      expect(unhandled).not.toHaveBeenCalled();
    } finally {
      process.off("unhandledRejection", unhandled);
    }
  });

  test("that hangs ends with the time of the attempt, the first one and the refresh alike", async () => {
    for (const replies of [[me()], [refusal()]]) {
      const time = virtualTime();
      const bearer: Bearer = ({ refresh }) =>
        refresh === (replies[0]!.status === 401) ? new Promise(() => undefined) : "token-1";
      const { client } = stub(replies, { apiKey: undefined, bearer, clock: time.clock, timeoutMs: 1000, retries: 0 });
      expect(await time.run(failure(client.users.me()))).toMatchObject({ name: "TimeoutError", timeoutMs: 1000 });
      expect(time.timers()).toBe(0);
    }
  });

  test("that hung during a refresh is asked anew by the next attempt", async () => {
    const time = virtualTime();
    let refreshes = 0;
    const bearer: Bearer = ({ refresh }) => {
      if (!refresh) return "token-0";
      return (refreshes += 1) === 1 ? new Promise(() => undefined) : "token-1";
    };
    const answer = ({ headers }: Request): Response => (tokenOf(headers) === "token-1" ? me() : refusal());
    const { client } = stub([answer], {
      apiKey: undefined,
      bearer,
      clock: time.clock,
      timeoutMs: 1000,
      deadlineMs: 9000,
    });
    expect(await time.run(client.users.me())).toEqual({ username: "demo" });
    expect([refreshes, time.elapsedMs()]).toEqual([2, 1000]);
  });

  test("that hangs ends with the caller's signal, and what it gives later is not sent", async () => {
    for (const first of [me(), refusal()]) {
      const controller = new AbortController();
      let give: (token: string) => void = () => undefined;
      const later = new Promise<string>((resolve) => (give = resolve));
      const bearer: Bearer = ({ refresh }) => (refresh === (first.status === 401) ? later : "token-1");
      const { client, requests } = stub([first], { apiKey: undefined, bearer });
      const call = failure(client.users.me({ signal: controller.signal }));
      await new Promise(setImmediate);
      const before = requests.length;
      controller.abort("enough");
      expect(await call).toMatchObject({ name: "AbortError", cause: "enough" });
      give("token-2");
      await new Promise(setImmediate);
      expect(requests).toHaveLength(before);
    }
  });

  test("is not asked again after a deadline", async () => {
    const time = virtualTime();
    const asked: boolean[] = [];
    const bearer: Bearer = ({ refresh }) => (asked.push(refresh), "token-1");
    const slow = async (): Promise<Response> => {
      await time.clock.sleep(1000);
      return refusal();
    };
    const { client, requests } = stub([slow], { apiKey: undefined, bearer, clock: { ...time.clock, deadline: never } });
    const error = await time.run(failure(client.users.me({ deadlineMs: 500 })));
    expect([error, asked, requests.length]).toMatchObject([{ status: 401, attempts: 1 }, [false], 1]);
  });
});

const never = (): Promise<void> => new Promise(() => undefined);

describe("calls that are refused together", () => {
  test("share one refresh", async () => {
    const { bearer, refreshes, valid } = rotating();
    const { client, requests } = guarded(valid, bearer);
    await Promise.all(Array.from({ length: 10 }, () => client.users.me()));
    expect([refreshes(), requests.length]).toEqual([1, 20]);
  });

  test("and those that begin while it is under way wait for it, instead of sending the refused token", async () => {
    let refreshes = 0;
    let give: (token: string) => void = () => undefined;
    const bearer: Bearer = ({ refresh }) => {
      if (!refresh) return "token-0";
      refreshes += 1;
      return new Promise((resolve) => (give = resolve));
    };
    const { client, requests } = guarded(new Set(["token-1"]), bearer);
    const early = [client.users.me(), client.users.me()];
    await new Promise(setImmediate);
    const late = [client.users.me(), client.users.me()];
    await new Promise(setImmediate);
    give("token-1");
    await Promise.all([...early, ...late]);
    expect([refreshes, requests.filter(({ headers }) => tokenOf(headers) === "token-0").length]).toEqual([1, 2]);
  });

  test("a late refusal of the old token does not refresh the new one", async () => {
    const { bearer, refreshes, valid } = rotating();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let isFirst = true;
    const { client } = stub(
      [
        async ({ headers }) => {
          const isSlow = isFirst;
          isFirst = false;
          if (isSlow) await held;
          return valid.has(tokenOf(headers)) ? me() : refusal();
        },
      ],
      { apiKey: undefined, bearer },
    );
    const slow = client.users.me();
    await new Promise(setImmediate);
    await client.users.me();
    release();
    await slow;
    expect(refreshes()).toBe(1);
  });

  test("each is told when the refresh fails, and the next call tries anew", async () => {
    let isLocked = true;
    const bearer: Bearer = ({ refresh }) => {
      if (refresh && isLocked) throw new Error("keychain locked");
      return refresh ? "token-1" : "token-0";
    };
    const { client } = guarded(new Set(["token-1"]), bearer);
    const errors = await Promise.all([failure(client.users.me()), failure(client.users.me())]);
    expect(errors).toMatchObject([{ name: "CredentialError" }, { name: "CredentialError" }]);
    isLocked = false;
    expect(await client.users.me()).toEqual({ username: "demo" });
  });
});

describe("a source that is behind", () => {
  test("by not remembering the new token is corrected, and asked to refresh once", async () => {
    let refreshes = 0;
    const { client, requests } = guarded(new Set(["token-1"]), ({ refresh }) =>
      refresh ? `token-${(refreshes += 1)}` : "token-0",
    );
    for (let call = 0; call < 5; call += 1) await client.users.me();
    expect([refreshes, requests.length]).toEqual([1, 6]);
  });

  test("by giving the refused token once more is asked again at the next refusal", async () => {
    const valid = new Set<string>();
    let given = "token-0";
    const { client, requests } = guarded(valid, ({ refresh }) => (refresh ? given : "token-0"));
    expect(await failure(client.users.me())).toMatchObject({ status: 401, attempts: 2 });
    expect(await failure(client.users.me())).toMatchObject({ status: 401, attempts: 2 });
    expect(requests).toHaveLength(4);
    valid.add((given = "token-1"));
    expect(await client.users.me()).toEqual({ username: "demo" });
  });

  test("is followed through several generations", async () => {
    const { bearer, refreshes, valid } = rotating();
    const { client } = guarded(valid, bearer);
    for (let generation = 1; generation <= 4; generation += 1) {
      valid.clear();
      await Promise.all([client.users.me(), client.users.me(), client.users.me()]);
      expect(refreshes()).toBe(generation);
    }
  });
});

describe("client.with", () => {
  test("swaps one kind of credential for the other", async () => {
    const { client, requests } = stub([me()]);
    const bearer = client.with({ bearer: "token-1" });
    await bearer.users.me();
    await bearer.with({ apiKey: "sk_other" }).users.me();
    await client.users.me();
    const sent = requests.map(({ headers }) => [headers.get("X-Api-Key"), headers.get("Authorization")]);
    expect(sent).toEqual([
      [null, "Bearer token-1"],
      ["sk_other", null],
      ["sk_V2_very_secret_key", null],
    ]);
    expect(() => client.with({ apiKey: "sk_other", bearer: "token-1" })).toThrow("not both");
  });

  test("makes clones that have nothing to do with each other", async () => {
    const { bearer, refreshes, valid } = rotating();
    const { client, requests } = guarded(valid, bearer);
    const clone = client.with({ headers: { "X-Team": "blue" }, retries: 0, timeoutMs: 5 });
    await clone.users.me();
    await client.users.me();
    expect(requests.map(({ headers }) => headers.get("X-Team"))).toEqual(["blue", "blue", null]);
    expect(refreshes()).toBe(1);
    const elsewhere = client.with({ baseUrl: "https://other.example.com" });
    await elsewhere.users.me();
    expect(new URL(requests.at(-1)!.url).host).toBe("other.example.com");
    await client.users.me();
    expect(new URL(requests.at(-1)!.url).host).toBe("api.example.com");
  });

  test("checks what it is given as createClient does", () => {
    const { client } = stub([me()]);
    expect(() => client.with({ timeoutMs: -1 })).toThrow("timeoutMs");
    expect(() => client.with({ baseUrl: "nowhere" })).toThrow("baseUrl");
    expect(() => client.with({ apiKey: "mock_demo", baseUrl: "https://api.heygen.com" })).toThrow("mock");
  });
});
