/** The mock where apps and tests already are: behind Mock Service Worker, and as a fixture of vitest. */

import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test as plain, vi } from "vitest";
import { createMock } from "../../mock/index.ts";
import { heygenHandlers } from "../../mock/msw.ts";
import { test } from "../../mock/node/vitest.ts";
import { createClient } from "../../src/index.ts";

describe("behind Mock Service Worker", () => {
  const mock = createMock({ frozen: true });
  const server = setupServer(...heygenHandlers(mock));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => mock.world("mock_app").reset());
  afterAll(() => server.close());
  const headers = { "x-api-key": "mock_app" };
  const body = JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hello." });

  plain("an app that speaks to the real service meets the mock, and plays its media", async () => {
    const created = await fetch("https://api.heygen.com/v3/videos", {
      method: "POST",
      headers: { ...headers, "content-type": "application/json" },
      body,
    });
    const { data } = await created.json();
    await mock.world("mock_app").clock.runUntilIdle();
    const video = await (await fetch(`https://api.heygen.com/v3/videos/${data.video_id}`, { headers })).json();
    expect(video.data.status).toBe("completed");
    expect(new URL(video.data.video_url).origin).toBe("https://api.heygen.com");
    expect((await fetch(video.data.video_url)).headers.get("content-type")).toBe("video/mp4");
  });

  plain("refusals come through as they are, and so does a caller that gives up", async () => {
    const refused = await fetch("https://api.heygen.com/v3/videos/nowhere", { headers });
    expect([refused.status, (await refused.json()).error.code]).toEqual([404, "not_found"]);
    const abort = new AbortController();
    const open = fetch("https://api.heygen.com/v3/videos", { headers, signal: abort.signal });
    abort.abort();
    await expect(open).rejects.toThrow("aborted");
  });
});

describe("behind Mock Service Worker, for an app whose own server adds the key", () => {
  const address = "https://app.test/api/heygen";
  const mock = createMock({ frozen: true, publicUrl: address });
  const server = setupServer(...heygenHandlers(mock, { baseUrl: `${address}/`, key: "mock_proxied" }));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterEach(() => mock.resetAll());
  afterAll(() => server.close());
  const post = (path: string, body: string | FormData, headers: Record<string, string> = {}) =>
    fetch(`${address}${path}`, { method: "POST", body, headers });
  const video = JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hello." });
  const json = { "content-type": "application/json" };

  plain("requests without a key reach the world of that key, and answers point below the same address", async () => {
    const { data } = await (await post("/v3/videos", video, json)).json();
    await mock.world("mock_proxied").clock.runUntilIdle();
    const { data: made } = await (await fetch(`${address}/v3/videos/${data.video_id}?x=1`)).json();
    expect(made.status).toBe("completed");
    expect(made.video_url.startsWith(`${address}/media/`)).toBe(true);
    const part = await fetch(made.video_url, { headers: { range: "bytes=0-9" } });
    expect([part.status, (await part.arrayBuffer()).byteLength]).toEqual([206, 10]);
  });

  plain("a caller's own key wins, be it an API key or a bearer token", async () => {
    for (const headers of [{ "x-api-key": "other" }, { authorization: "Bearer other" }])
      await post("/v3/videos", video, { ...json, ...headers });
    const count = async (key: string): Promise<number> =>
      (await (await mock.fetch("/v3/videos", { headers: { "x-api-key": key } })).json()).data.length;
    expect([await count("other"), await count("mock_proxied")]).toEqual([2, 0]);
  });

  plain("a form arrives with its file", async () => {
    const form = new FormData();
    const png = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 0);
    form.set("file", new Blob([png], { type: "image/png" }), "a.png");
    const answer = await post("/v3/assets", form);
    expect([answer.status, (await answer.json()).data?.size_bytes]).toEqual([200, png.length]);
  });
});

describe("behind Mock Service Worker, a caller whose patience ends while a fault holds its request", () => {
  const mock = createMock({ frozen: true });
  const server = setupServer(...heygenHandlers(mock));
  beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
  afterAll(async () => {
    server.close();
    await mock.close();
  });

  plain("is told so by its own signal, and nobody hears of a failure", async () => {
    const [error, warn] = [vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
    mock.world("mock_app").faults.add({ effect: { type: "latency", ms: 60_000 }, when: "before" });
    const abort = new AbortController();
    const open = fetch("https://api.heygen.com/v3/videos", {
      headers: { "x-api-key": "mock_app" },
      signal: abort.signal,
    });
    while (mock.world("mock_app").faults.list()[0]?.hits === 0) await new Promise((resolve) => setImmediate(resolve));
    abort.abort(new DOMException("The operation timed out.", "TimeoutError"));
    await expect(open).rejects.toMatchObject({ name: "TimeoutError" });
    // What the adapter says of it, it says after that.
    for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    expect([error.mock.calls, warn.mock.calls]).toEqual([[], []]);
    error.mockRestore();
    warn.mockRestore();
  });
});

describe("the fixture", () => {
  const keys = new Set<string>();

  for (const turn of ["first", "second"])
    test(`gives the ${turn} test a world of its own, and a client whose waiting moves its clock`, async ({
      heygen,
    }) => {
      expect(keys.has(heygen.key)).toBe(false);
      keys.add(heygen.key);
      const client = createClient(heygen.clientOptions);
      expect((await client.GET("/v3/videos")).data?.data).toEqual([]);
      const { video_id: id } = await client.videos.create({
        type: "avatar",
        avatar_id: "look_def456",
        script: "Hello.",
      });
      const before = heygen.clock.now();
      expect((await client.videos.wait(id)).status).toBe("completed");
      expect(heygen.clock.now()).toBeGreaterThanOrEqual(before + 5000);
    });

  test("sends the key of its world where a request has none", async ({ heygen }) => {
    const own = await (await heygen.fetch("/v3/users/me")).json();
    const other = await heygen.fetch("/v3/users/me", { headers: { "x-api-key": "invalid" } });
    expect([own.data.username === undefined, other.status]).toEqual([false, 401]);
  });

  test("is the same world on a real port", async ({ heygen, heygenUrl }) => {
    const { data } = await (
      await fetch(`${heygenUrl}/v3/videos`, {
        method: "POST",
        headers: { "x-api-key": heygen.key, "content-type": "application/json" },
        body: JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hello." }),
      })
    ).json();
    await heygen.clock.runUntilIdle();
    const video = await (await heygen.fetch(`/v3/videos/${data.video_id}`)).json();
    expect(video.data.status).toBe("completed");
  });
});
