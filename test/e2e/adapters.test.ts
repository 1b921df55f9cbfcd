/** The mock where apps and tests already are: behind Mock Service Worker, and as a fixture of vitest. */

import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, test as plain } from "vitest";
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
