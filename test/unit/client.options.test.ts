import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createClient, UsageError } from "../../src/index.ts";
import type { ClientOptions } from "../../src/index.ts";
import { baseUrl, json, key, stub } from "./client.stub.ts";

const me = json({ data: { username: "demo" } });

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
    expect(refusal({ apiKey: key, baseUrl: "ftp://example.com" })).toContain("http or https");
    expect(refusal({ apiKey: key, baseUrl: "https://example.com?token=t0ken" })).toBe(
      "baseUrl must be an http or https URL, in a page also a path, without user name, query and fragment.",
    );
    expect(refusal({ apiKey: key, baseUrl: "https://user:pass@example.com" })).toBe(
      "baseUrl must be an http or https URL, in a page also a path, without user name, query and fragment.",
    );
    expect(refusal({ apiKey: key, baseUrl: "http://api.heygen.com" })).toContain("must be https");
  });

  test("the platform's fetch is looked up when it is needed, so that a later patch counts", async () => {
    const client = createClient({ apiKey: key, baseUrl });
    vi.stubGlobal("fetch", async () => json({ data: { username: "patched" } }));
    expect(await client.users.me()).toEqual({ username: "patched" });
  });

  test("a request cannot be turned to another host by an untyped option", async () => {
    const { client, requests } = stub([me]);
    await client.GET("/v3/users/me", { baseUrl: "https://evil.example.com" } as object);
    await client.users.me({ baseUrl: "https://evil.example.com", redirect: "follow" } as object);
    expect(requests.map(({ url, redirect }) => [url, redirect])).toEqual([
      [`${baseUrl}/v3/users/me`, "manual"],
      [`${baseUrl}/v3/users/me`, "manual"],
    ]);
  });
});
