/** Where everyone can read the key: the guard of browsers, and whom it lets pass. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { ClientOptions } from "../../src/index.ts";
import { createClient, UsageError } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { failure, problem } from "./client.stub.ts";

const page = "https://app.example.com";
const away = "https://api.example.com";

beforeEach(() => {
  vi.stubEnv("HEYGEN_API_KEY", undefined);
  vi.stubEnv("HEYGEN_BASE_URL", undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Globals of a place to run in. */
const places: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  "a page": { location: { origin: page }, document: {} },
  "a worker of a page": { location: { origin: page }, WorkerGlobalScope: Object },
  "a page from a file": { location: { origin: "null" }, document: {} },
  "a Cloudflare Worker": { WorkerGlobalScope: Object },
  "Deno with --location": { location: { origin: page } },
  "a worker of Deno": { location: { origin: "null" }, WorkerGlobalScope: Object, Deno: {} },
  Node: {},
};

function enter(place: string): void {
  for (const [name, value] of Object.entries(places[place] ?? {})) vi.stubGlobal(name, value);
}

function refusal(options: ClientOptions): string | null {
  try {
    createClient(options);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(UsageError);
    return (error as Error).message;
  }
}

describe("a key", () => {
  test.each(["a page", "a worker of a page", "a page from a file"])(
    "is refused in %s, with what to do instead",
    (place) => {
      enter(place);
      for (const credential of [{ apiKey: "sk_secret" }, { bearer: "sk_secret" }, { bearer: () => "sk_secret" }]) {
        const message = refusal({ ...credential, baseUrl: away });
        expect(message).toMatch(/In a browser everyone can read the key.*server of yours.*dangerouslyAllowBrowser/);
        expect(message).not.toContain("sk_secret");
      }
      expect(refusal({ apiKey: "sk_secret" })).toContain("In a browser");
    },
  );

  test.each(["a Cloudflare Worker", "Deno with --location", "a worker of Deno", "Node"])("is taken in %s", (place) => {
    enter(place);
    expect(refusal({ apiKey: "sk_secret", baseUrl: away })).toBeNull();
  });

  test("is taken in a page that says it is meant, and only for a true that is one", () => {
    enter("a page");
    expect(refusal({ apiKey: "sk_secret", baseUrl: away, dangerouslyAllowBrowser: true })).toBeNull();
    expect(refusal({ apiKey: "sk_secret", baseUrl: away, dangerouslyAllowBrowser: false })).toContain("In a browser");
    expect(refusal({ apiKey: "sk_secret", baseUrl: away, dangerouslyAllowBrowser: undefined })).toContain(
      "In a browser",
    );
  });

  test.each([page, `${page}/api`, "/api", "api/heygen", "", "//app.example.com/x"])(
    "is taken in a page for its own server: %j",
    (baseUrl) => {
      enter("a page");
      expect(refusal({ apiKey: "sk_secret", baseUrl })).toBeNull();
      expect(refusal({ baseUrl })).toBeNull();
    },
  );

  test.each(["http://app.example.com", `${page}:8443`, "https://app.example.com.evil.test", "//evil.test/x"])(
    "is refused in a page for a server that only looks like its own: %s",
    (baseUrl) => {
      enter("a page");
      expect(refusal({ apiKey: "sk_secret", baseUrl })).toContain("In a browser");
      expect(refusal({ baseUrl })).toContain("No credential");
    },
  );

  test.each([
    "localhost",
    "localhost:4394",
    "mock.localhost",
    "127.0.0.1:4394",
    "127.1",
    "127.8.9.10",
    "[::1]:4394",
    "0x7f.0.0.1",
  ])("is taken in a page for this machine: %s", (host) => {
    enter("a page");
    expect(refusal({ apiKey: "mock_demo", baseUrl: `http://${host}` })).toBeNull();
  });

  test.each([
    "localhost.evil.test",
    "127.0.0.1.evil.test",
    "evil-localhost",
    "127.evil.test",
    "[::2]",
    "128.0.0.1",
    "0.0.0.0",
    "notlocalhost",
  ])("is refused in a page for what only looks like this machine: %s", (host) => {
    enter("a page");
    expect(refusal({ apiKey: "sk_secret", baseUrl: `http://${host}` })).toContain("In a browser");
  });
});

test("a clone is guarded like a client of its own", () => {
  enter("a page");
  const client = createClient({ baseUrl: "/api" });
  expect(() => client.with({ apiKey: "sk_secret", baseUrl: away })).toThrow("In a browser");
  expect(() => client.with({ apiKey: "sk_secret" })).not.toThrow();
});

test("a call without a key ends with its time, too", async () => {
  enter("a page");
  const time = virtualTime();
  const fetch = (): Promise<Response> => new Promise(() => undefined);
  const client = createClient({ baseUrl: "/api", fetch, clock: time.clock, timeoutMs: 1000, retries: 0 });
  expect(await time.run(failure(client.users.me()))).toMatchObject({ name: "TimeoutError", timeoutMs: 1000 });
});

test("a server that adds the key itself and is refused is told of as it is: no other key is looked for", async () => {
  enter("a page");
  const seen: Request[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    seen.push(request);
    return problem(401, "unauthorized", "The key has expired.");
  };
  const call = createClient({ baseUrl: "/api", fetch }).users.me();
  expect(await failure(call)).toMatchObject({ name: "AuthenticationError", attempts: 1 });
  expect(seen.map(({ headers }) => [headers.has("X-Api-Key"), headers.has("Authorization")])).toEqual([[false, false]]);
});

test("globals that may not be looked at are none", () => {
  const locked = {
    get: (): never => {
      throw new Error("not allowed");
    },
    configurable: true,
  };
  Object.defineProperty(globalThis, "location", locked);
  try {
    expect(refusal({ apiKey: "sk_secret", baseUrl: away })).toBeNull();
    expect(refusal({ apiKey: "sk_secret", baseUrl: "/api" })).toContain("in a page also a path");
  } finally {
    Reflect.deleteProperty(globalThis, "location");
  }
});
