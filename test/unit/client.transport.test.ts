import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { ConnectionError, createClient, RedirectError, systemClock, UsageError } from "../../src/index.ts";
import { baseUrl, failure, json, key, redirect, stub } from "./client.stub.ts";

const video = json({ data: { id: "vid_1", status: "completed" } });

describe("redirects", () => {
  test("are never left to the platform", async () => {
    const { client, requests } = stub([video]);
    await client.videos.get("vid_1");
    await client.GET("/v3/users/me");
    expect(requests.map((request) => request.redirect)).toEqual(["manual", "manual"]);
  });

  test("to another origin get no request at all, and so never the key", async () => {
    for (const target of [
      "https://evil.example.com/v3/videos/vid_1?token=t0ken",
      "//evil.example.com/x",
      "http://api.example.com/v3/videos/vid_1",
      "https://api.example.com:8443/v3/videos/vid_1",
    ]) {
      for (const status of [301, 302, 303, 307, 308]) {
        const { client, requests } = stub([redirect(status, target), video]);
        const error = await failure<RedirectError>(client.videos.get("vid_1"));
        expect(error).toBeInstanceOf(RedirectError);
        expect(error).toMatchObject({ status, request: { method: "GET", path: "/v3/videos/vid_1" } });
        expect(error.message).not.toContain("t0ken");
        expect(requests).toHaveLength(1);
      }
    }
  });

  test("of a read within the origin are followed with the key", async () => {
    const { client, requests } = stub([redirect(307, "/eu/v3/videos/vid_1"), redirect(301, `${baseUrl}/eu2/x`), video]);
    expect(await client.videos.get("vid_1")).toMatchObject({ id: "vid_1" });
    expect(requests.map(({ url }) => url)).toEqual([
      `${baseUrl}/v3/videos/vid_1`,
      `${baseUrl}/eu/v3/videos/vid_1`,
      `${baseUrl}/eu2/x`,
    ]);
    expect(requests.every(({ headers, redirect: mode }) => headers.get("X-Api-Key") === key && mode === "manual")).toBe(
      true,
    );
  });

  test("that go round end after five", async () => {
    const { client, requests } = stub([redirect(302, "/v3/videos/vid_1")]);
    expect((await failure<Error>(client.videos.get("vid_1"))).message).toContain("more than 5 times");
    expect(requests).toHaveLength(6);
  });

  test("are followed no further once the caller has aborted", async () => {
    const controller = new AbortController();
    const { client, requests } = stub([
      () => {
        controller.abort("enough");
        return redirect(307, "/elsewhere");
      },
      video,
    ]);
    expect(await failure(client.videos.get("vid_1", { signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      cause: "enough",
    });
    await new Promise(setImmediate);
    expect(requests).toHaveLength(1);
  });

  test("of a write are not followed: it would be sent twice, or as a read", async () => {
    for (const status of [302, 303, 307, 308]) {
      const { client, requests } = stub([redirect(status, "/elsewhere"), video]);
      expect(await failure(client.videos.delete("vid_1"))).toBeInstanceOf(RedirectError);
      expect(requests).toHaveLength(1);
    }
  });

  test("that a browser hides are named", async () => {
    const hidden = Object.defineProperties(Response.json(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { client } = stub([() => hidden]);
    expect((await failure<Error>(client.videos.get("vid_1"))).message).toContain("the browser hides");
  });

  test("carry no key over real sockets either", async () => {
    const { createServer } = await import("node:http");
    const seen: unknown[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.headers);
      response.end("{}");
    });
    const honest = createServer((_, response) => {
      response.writeHead(302, { Location: `http://127.0.0.1:${port(thief)}/` }).end();
    });
    const port = (server: typeof thief): number => (server.address() as { port: number }).port;
    await Promise.all(
      [thief, honest].map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done))),
    );
    try {
      const client = createClient({ apiKey: key, baseUrl: `http://127.0.0.1:${port(honest)}` });
      expect(await failure(client.users.me())).toBeInstanceOf(RedirectError);
      expect(await failure(client.GET("/v3/users/me"))).toBeInstanceOf(RedirectError);
      expect(seen).toEqual([]);
    } finally {
      await Promise.all(
        [thief, honest].map((server) => new Promise((done) => server.close(done).closeAllConnections())),
      );
    }
  });
});

describe("path parameters", () => {
  test("that would lead elsewhere are refused before anything is sent", async () => {
    const { client, requests } = stub([video]);
    for (const id of ["", ".", "..", undefined, null, 7, {}, "\ud800"] as string[]) {
      expect(await failure(client.videos.get(id))).toBeInstanceOf(UsageError);
      expect(await failure(client.looks.delete(id))).toBeInstanceOf(UsageError);
      expect(await failure(client.GET("/v3/videos/{video_id}", { params: { path: { video_id: id } } }))).toBeInstanceOf(
        UsageError,
      );
      expect(await failure(client.videos.wait(id))).toBeInstanceOf(UsageError);
    }
    expect(await failure(client.GET("/v3/videos/{video_id}", {} as never))).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });

  test("are percent-encoded, so that none adds a segment, a query or a fragment", async () => {
    const { client, requests } = stub([video]);
    for (const id of ["a/b", "a?b=c", "a#b", "../x", "%2e%2e", "ä ö", "{video_id}", "$&"]) {
      await client.videos.get(id);
      const { pathname, search, hash } = new URL(requests.at(-1)!.url);
      expect([pathname, search, hash]).toEqual([`/v3/videos/${encodeURIComponent(id)}`, "", ""]);
      expect(decodeURIComponent(pathname.split("/").at(-1)!)).toBe(id);
    }
  });
});

describe("requests", () => {
  test("carry JSON once, with its type, and nothing where there is no body", async () => {
    const { client, requests } = stub([json({ data: {} })]);
    await client.looks.update("look_1", { name: "Ann's" });
    await client.consent.create("group_1");
    const [patch, post] = requests;
    expect([patch!.method, patch!.headers.get("Content-Type"), await patch!.text()]).toEqual([
      "PATCH",
      "application/json",
      '{"name":"Ann\'s"}',
    ]);
    expect([post!.method, post!.headers.get("Content-Type"), await post!.text()]).toEqual(["POST", null, ""]);
  });

  test("leave out query values that are undefined", async () => {
    const { client, requests } = stub([json({ data: [], has_more: false })]);
    await client.looks.list({ group_id: undefined, ownership: "private", limit: 5 }).toArray();
    expect(new URL(requests[0]!.url).search).toBe("?ownership=private&limit=5");
  });

  test("of a write carry a key of their own, unless the caller has given one that is one", async () => {
    const { client, requests } = stub([json({ data: {} })]);
    const body = { type: "avatar", avatar_id: "look_1", script: "Hi" } as const;
    await client.videos.create(body);
    await client.videos.create(body);
    await client.videos.create(body, { headers: { "idempotency-key": "order-7" } });
    await client.videos.create(body, { headers: { "idempotency-key": "" } });
    await client.videos.create(body, { idempotencyKey: "order-8", headers: { "Idempotency-Key": "order-7" } });
    await client.POST("/v3/videos", { body, params: { header: { "Idempotency-Key": "order-9" } } });
    await client.POST("/v3/videos", { body, params: { header: { "Idempotency-Key": undefined } } as object });
    const own = expect.stringMatching(/^\d+(-\d+){3}$/);
    const keys = requests.map(({ headers }) => headers.get("Idempotency-Key"));
    expect(keys).toEqual([own, own, "order-7", own, "order-8", "order-9", own]);
    expect(new Set(keys).size).toBe(7);
  });

  test("with a key that the API would not take are refused", async () => {
    const { client, requests } = stub([json({ data: {} })]);
    for (const idempotencyKey of ["", " ", "a b", "ä", "x".repeat(256), "a\nb"])
      expect(await failure(client.consent.create("group_1", {}, { idempotencyKey }))).toBeInstanceOf(UsageError);
    expect(await failure(client.looks.delete("look_1", { idempotencyKey: "order-7" }))).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });

  test("that would go to another origin are refused, whatever their path makes of the base URL", async () => {
    const { client, requests } = stub([video]);
    for (const path of [".evil.example.com/v3/users/me", ":8443/v3/users/me"])
      expect(await failure(client.GET(path as "/v3/users/me"))).toMatchObject({
        name: "UsageError",
        message: expect.stringContaining(`sends to ${baseUrl} only`),
      });
    expect(requests).toEqual([]);
  });

  test("that cannot be built are the caller's mistake, not a lost connection", async () => {
    const { client, requests } = stub([video]);
    const circle: { name?: unknown } = {};
    circle.name = circle;
    const error = await failure<UsageError>(client.looks.update("look_1", circle as object));
    expect([error instanceof UsageError, error.cause]).toEqual([true, expect.objectContaining({ name: "TypeError" })]);
    expect(await failure(client.users.me({ headers: { "bad name": "x" } }))).toBeInstanceOf(UsageError);
    expect(requests).toEqual([]);
  });
});

describe("abort", () => {
  const reason = new Error("no longer wanted");

  test("before the call sends nothing and rejects with the reason", async () => {
    const { client, requests } = stub([video]);
    const options = { signal: AbortSignal.abort(reason) };
    expect(await failure(client.videos.get("vid_1", options))).toMatchObject({ name: "AbortError", cause: reason });
    expect(await failure(client.GET("/v3/users/me", options))).toMatchObject({ name: "AbortError", cause: reason });
    expect(await failure(client.looks.list({}, options).toArray())).toMatchObject({
      name: "AbortError",
      cause: reason,
    });
    expect(await failure(client.videos.wait("vid_1", options))).toMatchObject({ name: "AbortError", cause: reason });
    expect(requests).toEqual([]);
  });

  test("during the call ends it at once, even if the fetch function does not listen", async () => {
    const controller = new AbortController();
    const { client } = stub([() => new Promise<Response>(() => undefined)]);
    const call = failure(client.videos.get("vid_1", { signal: controller.signal }));
    controller.abort(reason);
    expect(await call).toMatchObject({ name: "AbortError", cause: reason });
  });

  test("while the body arrives ends it, too", async () => {
    const controller = new AbortController();
    const endless = new ReadableStream({ pull: () => new Promise<void>(() => undefined) });
    const { client } = stub([() => new Response(endless)]);
    const call = failure(client.videos.get("vid_1", { signal: controller.signal }));
    setImmediate(() => controller.abort(reason));
    expect(await call).toMatchObject({ name: "AbortError", cause: reason });
  });

  test("in a pause ends it at once; that, an answer and a time-out leave no timer behind", async () => {
    vi.useFakeTimers();
    try {
      const controller = new AbortController();
      const busy = stub([json({}, 503)], { random: () => 1 });
      const call = failure(busy.client.users.me({ signal: controller.signal }));
      await vi.advanceTimersByTimeAsync(300);
      expect(vi.getTimerCount()).toBe(1);
      controller.abort(reason);
      expect(await call).toMatchObject({ name: "AbortError", cause: reason });
      expect([vi.getTimerCount(), busy.requests.length]).toEqual([0, 1]);

      const again = stub([json({}, 503), video]).client.videos.get("vid_1");
      await vi.advanceTimersByTimeAsync(1);
      await again;
      expect(vi.getTimerCount()).toBe(0);

      const silent = stub([() => new Promise<Response>(() => undefined)], { retries: 0 });
      const late = failure(silent.client.users.me());
      await vi.advanceTimersByTimeAsync(30_000);
      expect(await late).toMatchObject({ name: "TimeoutError", timeoutMs: 30_000 });
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("as a pause begins ends it at once, even if the clock does not listen", async () => {
    const controller = new AbortController();
    const sleep = (): Promise<void> => {
      controller.abort(reason);
      return new Promise(() => undefined);
    };
    const { client } = stub([json({}, 503)], { clock: { now: () => 0, sleep } });
    expect(await failure(client.users.me({ signal: controller.signal }))).toMatchObject({
      name: "AbortError",
      cause: reason,
    });
  });

  test("at any moment around a pause has no further request leave", async () => {
    for (let microtasks = 0; microtasks < 40; microtasks += 1) {
      const controller = new AbortController();
      const sleep = async (): Promise<void> => {
        void (async () => {
          for (let passed = 0; passed < microtasks; passed += 1) await Promise.resolve();
          controller.abort(reason);
        })();
      };
      let late = 0;
      const { client } = stub(
        [
          () => {
            late += controller.signal.aborted ? 1 : 0;
            return json({}, 503);
          },
        ],
        { clock: { now: () => 0, sleep } },
      );
      await failure(client.users.me({ signal: controller.signal }));
      expect([microtasks, late]).toEqual([microtasks, 0]);
    }
  });

  test("leaves no listener on the caller's signal", async () => {
    const { signal } = new AbortController();
    let listeners = 0;
    const { addEventListener, removeEventListener } = signal;
    signal.addEventListener = (...args: [never, never]) => {
      listeners += 1;
      addEventListener.apply(signal, args);
    };
    signal.removeEventListener = (...args: [never, never]) => {
      listeners -= 1;
      removeEventListener.apply(signal, args);
    };
    const { client } = stub([video]);
    await client.videos.wait("vid_1", { signal });
    expect(listeners).toBe(0);
    await systemClock.sleep(0, signal);
    expect(listeners).toBe(0);
  });

  test("of a sleep leaves none either, though the sleep never ends", async () => {
    const controller = new AbortController();
    const sleep = failure(systemClock.sleep(60_000, controller.signal));
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(1);
    controller.abort(reason);
    expect([await sleep, getEventListeners(controller.signal, "abort")]).toEqual([reason, []]);
  });
});

describe("a time-out", () => {
  const silent = (): Promise<Response> => new Promise(() => undefined);

  test("may be as long as a timer lasts; a longer one is none", async () => {
    vi.useFakeTimers();
    try {
      const longestMs = 2 ** 31 - 1;
      const { client } = stub([silent], { retries: 0 });
      void failure(client.users.me({ timeoutMs: longestMs + 1 }));
      await vi.advanceTimersByTimeAsync(0);
      expect(vi.getTimerCount()).toBe(0);
      const late = failure(client.users.me({ timeoutMs: longestMs }));
      await vi.advanceTimersByTimeAsync(longestMs);
      expect(await late).toMatchObject({ name: "TimeoutError", timeoutMs: longestMs });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("lost connections", () => {
  test("name the request, the origin and the reason", async () => {
    const refused = new TypeError("fetch failed", {
      cause: Object.assign(new Error("connect"), { code: "ECONNREFUSED" }),
    });
    const { client } = stub([refused]);
    for (const call of [
      client.videos.get("vid_1"),
      client.GET("/v3/videos/{video_id}", { params: { path: { video_id: "vid_1" } } }),
    ]) {
      const error = await failure<ConnectionError>(call);
      expect(error).toBeInstanceOf(ConnectionError);
      expect(error.message).toBe(
        "GET /v3/videos/vid_1: no answer from https://api.example.com (fetch failed: ECONNREFUSED).",
      );
      expect(error.cause).toBe(refused);
    }
  });

  test("of which the fetch function says no more than a word, or nothing, are named as such", async () => {
    for (const said of ["offline", null] as unknown[]) {
      const error = await failure<ConnectionError>(stub([() => Promise.reject(said)]).client.users.me());
      expect([error instanceof ConnectionError, error.message]).toEqual([
        true,
        "GET /v3/users/me: no answer from https://api.example.com (fetch failed).",
      ]);
    }
  });

  test("in the middle of a body are lost connections, not bad JSON", async () => {
    const torn = (): Response =>
      new Response(new ReadableStream({ pull: (it) => it.error(new TypeError("terminated")) }));
    const { client } = stub([torn]);
    expect(await failure(client.videos.get("vid_1"))).toBeInstanceOf(ConnectionError);
    expect(await failure(client.GET("/v3/users/me"))).toBeInstanceOf(ConnectionError);
  });
});
