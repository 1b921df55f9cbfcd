import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, UsageError } from "../../src/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { callKinds, clientKinds, waitKinds } from "../../src/optionKinds.ts";
import { baseUrl, failure, json, key, stub } from "./client.stub.ts";

const me = json({ data: { username: "demo" } });
const finished = json({ data: { id: "v_1", status: "completed" } });

beforeEach(() => {
  vi.stubEnv("HEYGEN_API_KEY", undefined);
  vi.stubEnv("HEYGEN_BASE_URL", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

async function sent(options: ClientOptions): Promise<Request> {
  const { client, requests } = stub([me], options);
  await client.users.me();
  expect(requests).toHaveLength(1);
  return requests[0]!;
}

function refusal(options: ClientOptions): string {
  try {
    createClient(options);
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
  throw new Error("The options were taken.");
}

describe("credential", () => {
  test("an API key goes into X-Api-Key, without the white space around it", async () => {
    const { headers } = await sent({ apiKey: ` ${key}\n` });
    expect(headers.get("X-Api-Key")).toBe(key);
    expect(headers.has("Authorization")).toBe(false);
  });

  test("a bearer token goes into Authorization, and the key of the environment stays at home", async () => {
    vi.stubEnv("HEYGEN_API_KEY", "sk_of_environment");
    const { headers } = await sent({ apiKey: undefined, bearer: "token-1" });
    expect(headers.get("Authorization")).toBe("Bearer token-1");
    expect(headers.has("X-Api-Key")).toBe(false);
  });

  test("the key and the base URL come from the environment when no option gives them", async () => {
    vi.stubEnv("HEYGEN_API_KEY", " sk_of_environment\n");
    vi.stubEnv("HEYGEN_BASE_URL", "http://127.0.0.1:4394/");
    const { url, headers } = await sent({ apiKey: undefined, baseUrl: undefined });
    expect(url).toBe("http://127.0.0.1:4394/v3/users/me");
    expect(headers.get("X-Api-Key")).toBe("sk_of_environment");
  });

  test("options win over the environment", async () => {
    vi.stubEnv("HEYGEN_API_KEY", "sk_of_environment");
    vi.stubEnv("HEYGEN_BASE_URL", "http://127.0.0.1:4394");
    const { url, headers } = await sent({ apiKey: key, baseUrl });
    expect([url, headers.get("X-Api-Key")]).toEqual([`${baseUrl}/v3/users/me`, key]);
  });

  test("an environment that may not be read is one without variables", () => {
    const locked = new Proxy(
      {},
      {
        get: () => {
          throw new Error("not allowed");
        },
      },
    );
    vi.stubGlobal("process", { env: locked });
    const error = refusal({});
    vi.unstubAllGlobals();
    expect(error).toContain("set apiKey or bearer");
  });

  test("both at once are refused, and none says what to set", () => {
    expect(refusal({ apiKey: key, bearer: "token-1" })).toBe("Give apiKey or bearer, not both.");
    expect(refusal({ apiKey: "" })).toMatch(
      /No credential for https:\/\/api\.heygen\.com: set apiKey .*HEYGEN_API_KEY/,
    );
  });

  test("a key that no header can hold is refused without being repeated", () => {
    for (const apiKey of ["sk\nsplit", "sk split", "schlüssel"]) {
      const message = refusal({ apiKey, baseUrl });
      expect(message).toContain("apiKey must be printable ASCII");
      expect(message).not.toContain(apiKey);
    }
  });

  test("a key of the mock is refused where it would go to the real service, and only there", async () => {
    const sentence = /belongs to the mock.*HEYGEN_BASE_URL=http:\/\/127\.0\.0\.1:4394/;
    expect(refusal({ apiKey: "mock_demo" })).toMatch(sentence);
    expect(refusal({ bearer: "mock_demo", baseUrl: "https://upload.heygen.com" })).toMatch(sentence);
    expect(
      (await sent({ apiKey: "mock_demo", baseUrl: "https://heygen.com.example.org" })).headers.get("X-Api-Key"),
    ).toBe("mock_demo");
  });

  test("headers of client or call are sent and cannot replace it", async () => {
    const { client, requests } = stub([me], { headers: { "x-team": "blue", "x-api-key": "other" } });
    await client.users.me({ headers: { "X-Api-Key": "another", Prefer: "code=429" } });
    const { headers } = requests[0]!;
    expect([headers.get("X-Api-Key"), headers.get("x-team"), headers.get("Prefer")]).toEqual([key, "blue", "code=429"]);
  });
});

describe("base URL", () => {
  test("slashes at its end and a path in front are taken", async () => {
    for (const [given, url] of [
      ["https://api.example.com/", "https://api.example.com/v3/users/me"],
      ["https://api.example.com//", "https://api.example.com/v3/users/me"],
      ["https://proxy.example.com/heygen", "https://proxy.example.com/heygen/v3/users/me"],
      ["https://proxy.example.com/heygen/", "https://proxy.example.com/heygen/v3/users/me"],
    ] as const) {
      expect((await sent({ baseUrl: given })).url).toBe(url);
    }
  });

  test("without one, requests go to the real service", async () => {
    expect((await sent({ baseUrl: undefined })).url).toBe("https://api.heygen.com/v3/users/me");
  });

  test("on a page a relative or same-origin one needs no key: the page's server adds it", async () => {
    vi.stubGlobal("location", { origin: "https://app.example.com" });
    for (const given of ["/api/heygen", "https://app.example.com/api/heygen"]) {
      const { url, headers } = await sent({ apiKey: undefined, baseUrl: given });
      expect(url).toBe("https://app.example.com/api/heygen/v3/users/me");
      expect(headers.has("X-Api-Key")).toBe(false);
    }
    expect((await sent({ apiKey: undefined, baseUrl: "" })).url).toBe("https://app.example.com/v3/users/me");
    expect(refusal({ baseUrl })).toContain("No credential for https://api.example.com");
  });

  test("what is no base URL is refused with a sentence that does not repeat it", () => {
    expect(refusal({ apiKey: key, baseUrl: "/api" })).toContain("in a page also a path");
    vi.stubGlobal("location", { origin: "null" });
    expect(refusal({ apiKey: key, baseUrl: "/api" })).toContain("in a page also a path");
    vi.unstubAllGlobals();
    for (const scheme of ["ftp", "xhttp", "git+https"])
      expect(refusal({ apiKey: key, baseUrl: `${scheme}://example.com/` })).toContain("http or https");
    expect(refusal({ apiKey: key, baseUrl: "https://example.com?token=t0ken" })).toBe(
      "baseUrl must be an http or https URL, in a page also a path, without user name, query and fragment.",
    );
    expect(refusal({ apiKey: key, baseUrl: "https://user:pass@example.com" })).toBe(
      "baseUrl must be an http or https URL, in a page also a path, without user name, query and fragment.",
    );
    for (const host of ["api.heygen.com", "heygen.com", "heygen.com."])
      expect(refusal({ apiKey: key, baseUrl: `http://${host}` })).toContain("must be https");
  });

  test("limits that are none are refused", () => {
    for (const retries of [-1, 1.5, NaN, Infinity])
      expect(refusal({ apiKey: key, baseUrl, retries })).toBe("retries must be a whole number, 0 or more.");
    for (const name of ["timeoutMs", "deadlineMs"])
      for (const ms of [-1, 0, NaN])
        expect(refusal({ apiKey: key, baseUrl, [name]: ms })).toBe(`${name} must be milliseconds, more than 0.`);
  });

  test("the platform's fetch is looked up when it is needed, so that a later patch counts", async () => {
    const client = createClient({ apiKey: key, baseUrl });
    vi.stubGlobal("fetch", async () => json({ data: { username: "patched" } }));
    expect(await client.users.me()).toEqual({ username: "patched" });
  });

  test("a request cannot be turned to another host by an untyped option", async () => {
    const { client, requests } = stub([me]);
    await client.GET("/v3/users/me", { baseUrl: "https://evil.example.com" } as object);
    await expect(client.users.me({ baseUrl: "https://evil.example.com" } as object)).rejects.toThrow(UsageError);
    expect(requests.map(({ url, redirect }) => [url, redirect])).toEqual([[`${baseUrl}/v3/users/me`, "manual"]]);
  });
});

describe("a path that no compiler has seen", () => {
  test.each([".evil.example.com", "@evil.example.com", ":pass@evil.example.com", ":8443"])(
    "that begins with %s leads to no other host",
    async (start) => {
      const { client, requests } = stub([me]);
      await expect(client.GET(`${start}/v3/users/me` as "/v3/users/me")).rejects.toThrow(UsageError);
      expect(requests).toEqual([]);
    },
  );
});

describe("options that no compiler has seen", () => {
  const loose = (options: unknown): string => refusal(options as ClientOptions);

  test.each([
    ["no object", null, "Options must be an object."],
    ["a text", "sk_1", "Options must be an object."],
    ["a key that is a number", { apiKey: 5 }, "apiKey must be of type string."],
    ["a fetch that is none", { apiKey: key, fetch: "node-fetch" }, "fetch must be of type function."],
    [
      "a flag as text",
      { apiKey: key, dangerouslyAllowBrowser: "yes" },
      "dangerouslyAllowBrowser must be of type boolean.",
    ],
  ])("%s", (_what, options, message) => expect(loose(options)).toBe(message));

  test("a name that is none is told, with those that there are and without the value", () => {
    const message = loose({ apiKey: key, api_key: "sk_secret" });
    expect(message).toMatch(/^api_key is no option\. There are apiKey, bearer, baseUrl, .*headers\.$/);
  });

  test("nothing is sent for a call or a wait with such options", async () => {
    const { client, requests } = stub([me]);
    const calls = [
      client.users.me({ signl: AbortSignal.abort() } as object),
      client.users.me({ signal: "now" } as object),
      client.users.me(null as unknown as object),
      client.videos.wait("vid_1", { pollMs: 5 } as object),
      client.looks.list({}, { retries: "3" } as object).toArray(),
    ];
    const whys = await Promise.all(calls.map((call) => Promise.resolve(call).catch((error: unknown) => error)));
    for (const why of whys) expect(why).toBeInstanceOf(UsageError);
    expect(whys.map((why) => (why as Error).message.replace(/ There are.*/, ""))).toEqual([
      "signl is no option.",
      "signal must have a method throwIfAborted.",
      "Options must be an object.",
      "pollMs is no option.",
      "retries must be of type number.",
    ]);
    expect(requests).toEqual([]);
  });

  test.each(Object.keys(clientKinds))("%s that is undefined or null is as good as not there", (name) => {
    for (const nothing of [undefined, null])
      expect(loose({ [name]: nothing })).toMatch(/^No credential for https:\/\/api\.heygen\.com: set apiKey/);
  });

  test.each([undefined, null])("a client whose options are all %s sends, sends again and waits", async (nothing) => {
    const none = Object.fromEntries(Object.keys(clientKinds).map((name) => [name, nothing]));
    const { client, requests } = stub([json({}, 503), json({ data: { id: "v_1", status: "new" } }), finished]);
    const bare = client.with(none);
    const noneOf = (kinds: object): object => Object.fromEntries(Object.keys(kinds).map((name) => [name, nothing]));
    expect(await bare.videos.get("v_1", noneOf(callKinds))).toMatchObject({ status: "new" });
    expect(await bare.videos.wait("v_1", noneOf(waitKinds))).toMatchObject({ status: "completed" });
    expect(requests).toHaveLength(3);
  });

  test("options may be made from others", async () => {
    const requests: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      requests.push(request);
      return me.clone();
    };
    const defaults: ClientOptions = { apiKey: key, baseUrl, fetch };
    await createClient(Object.create(defaults) as ClientOptions).users.me();
    expect(requests[0]?.headers.get("X-Api-Key")).toBe(key);
  });

  test("a name that every object has is no option", () => {
    expect(loose({ apiKey: key, toString: 5 })).toMatch(/^toString is no option\./);
  });

  test("a clock is one that sleeps, and a controller is no signal", async () => {
    expect(loose({ apiKey: key, clock: {} })).toBe("clock must have a method sleep.");
    const { client, requests } = stub([me]);
    const signal = new AbortController() as unknown as AbortSignal;
    const calls = [
      client.users.me({ signal }),
      client.videos.wait("v_1", { signal }),
      client.videos.download("v_1", { signal }),
      client.assets.upload(new Blob(["x"]), {}, { signal }),
      client.assets.directUpload(new Blob(["x"]), {}, { signal }),
    ];
    for (const why of await Promise.all(calls.map((call) => failure<Error>(call))))
      expect(why).toMatchObject({ name: "UsageError", message: "signal must have a method throwIfAborted." });
    expect(requests).toEqual([]);
  });

  test("what is no options, no query and no limit rejects and does not throw", async () => {
    const { client, requests } = stub([me]);
    const nothing = null as never;
    const calls = [
      client.videos.wait("v_1", nothing),
      client.videos.download("v_1", nothing),
      client.assets.upload(new Blob(["x"]), {}, nothing),
      client.videos.list({}, nothing).toArray(),
      client.videos.list().toArray({ limit: NaN }),
      client.assets.upload(new Blob(["x"]).stream(), {}, { maxBytes: NaN }),
      client.GET("/v3/videos", { params: { query: { limit: {} as number } } }),
    ];
    for (const why of await Promise.all(calls.map((call) => failure(call)))) expect(why).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
    const lists = stub([json({ data: [], has_more: false })]);
    expect(await lists.client.videos.list(nothing).toArray()).toEqual([]);
    await lists.client.videos.statuses(nothing);
    expect(lists.requests.map(({ url }) => url)).toEqual([`${baseUrl}/v3/videos`, `${baseUrl}/v3/videos/statuses`]);
  });

  test("a bearer that is no token at all is told as one", async () => {
    for (const bearer of [{}, [], 5n, Promise.resolve(5)]) {
      const { client } = stub([me], { apiKey: undefined, bearer: bearer as unknown as string });
      expect(await failure(client.users.me())).toMatchObject({ name: "CredentialError" });
    }
  });

  test("other options for the same client are held to the same", () => {
    const { client } = stub([me]);
    expect(() => client.with({ retrys: 1 } as object)).toThrow("retrys is no option.");
    expect(() => client.with(null as unknown as object)).toThrow("Options must be an object.");
  });

  test("what they do not give stays as it is, a credential and an address above all", async () => {
    vi.stubEnv("HEYGEN_API_KEY", "sk_of_the_environment");
    for (const nothing of [undefined, null, ""]) {
      const { client, requests } = stub([me]);
      const none = { apiKey: nothing, bearer: nothing, baseUrl: nothing || undefined } as ClientOptions;
      await client.with({ ...none, retries: 0 }).users.me();
      expect([requests[0]?.url, requests[0]?.headers.get("X-Api-Key")]).toEqual([`${baseUrl}/v3/users/me`, key]);
    }
    vi.unstubAllEnvs();
  });
});

test.each([{ deadlineMs: 0 }, { deadlineMs: -5 }, { deadlineMs: NaN }, { timeoutMs: -3 }, { timeoutMs: NaN }])(
  "%j is no limit for a file either",
  async (limits) => {
    const { client, requests } = stub([finished]);
    const calls = [
      client.videos.download("v_1", limits),
      client.assets.upload(new Blob(["x"]), {}, limits),
      client.assets.upload(new Blob(["x"]).stream(), {}, limits),
    ];
    for (const why of await Promise.all(calls.map((call) => failure<Error>(call))))
      expect(why).toMatchObject({
        name: "UsageError",
        message: expect.stringMatching(/must be milliseconds, more than 0/),
      });
    expect(requests).toEqual([]);
  },
);

test("a limit and a key of null are none", async () => {
  const nothing = null as never;
  const { client } = stub([json({ data: [{ id: "v_1" }], has_more: false })]);
  expect(await client.videos.list().toArray({ limit: nothing })).toHaveLength(1);
  expect((await client.GET("/v3/videos", { idempotencyKey: nothing })).data?.data).toHaveLength(1);
});
