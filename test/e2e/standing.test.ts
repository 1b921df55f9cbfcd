/** What every answer says of its world, whatever became of the request: the world's own time, and whether it had to make room. */

import { describe, expect, test } from "vitest";
import { freshApi, postText } from "../support/api.ts";
import type { Api } from "../support/api.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const video = { type: "avatar", avatar_id: "look_def456", script: "Hi." };

/** One request for each way in which an answer can come about, and its status. */
const requests: readonly (readonly [string, number, (api: Api) => Promise<{ status: number; headers: Headers }>])[] = [
  ["an answer", 200, (api) => api.get("/v3/users/me")],
  ["a body that breaks its schema", 400, (api) => api.post("/v3/videos", { type: "avatar" })],
  ["a query that breaks its schema", 400, (api) => api.get("/v3/videos?limit=0")],
  ["a body that is no JSON", 400, (api) => postText(api, "/v3/videos", "{")],
  ["a body that is too large", 413, (api) => postText(api, "/v3/videos", `"${"x".repeat(2000)}"`)],
  ["a thing that is not there", 404, (api) => api.get("/v3/videos/none")],
  ["a path that is not there", 404, (api) => api.get("/v3/nowhere")],
  ["an operation that is not simulated", 501, (api) => api.get("/v3/brand-kits")],
  ["an error that was asked for", 429, (api) => api.get("/v3/users/me", { prefer: "code=429" })],
  ["a fault", 429, (api) => api.get("/v3/users/me", { "x-mock-fault": "error; status=429" })],
  ["an answer that a fault holds back", 200, (api) => api.get("/v3/users/me", { "x-mock-fault": "latency; ms=1" })],
  ["a key that is too long", 400, (api) => api.post("/v3/videos", video, { "idempotency-key": "k".repeat(256) })],
];

describeTargets(
  "the Date of",
  (target) => {
    test.each(requests)("%s is the world's now", async (_, status, send) => {
      const own = freshApi(target());
      const { headers, status: got } = await send(own);
      expect([got, headers.get("date")]).toEqual([status, new Date(start).toUTCString()]);
      await own.world.clock.advance(90_000);
      expect((await send(own)).headers.get("date")).toBe(new Date(start + 90_000).toUTCString());
    });

    test("a replay is the world's now, and not that of the first answer", async () => {
      const own = freshApi(target());
      const send = (): ReturnType<Api["post"]> => own.post("/v3/videos", video, { "idempotency-key": "once" });
      await send();
      await own.world.clock.advance(60_000);
      const { headers } = await send();
      expect([headers.get("idempotent-replayed"), headers.get("date")]).toEqual([
        "true",
        new Date(start + 60_000).toUTCString(),
      ]);
    });

    test("a request beyond the limit is the world's now", async () => {
      const own = freshApi(target());
      own.world.limits.set({ requestsPerMinute: 1 });
      await own.get("/v3/users/me");
      const { status, headers } = await own.get("/v3/users/me");
      expect([status, headers.get("date")]).toEqual([429, new Date(start).toUTCString()]);
    });
  },
  { maxBodyBytes: 1000 },
);

describe("a world that had to make room", () => {
  test.each(requests)("says so on %s", async (_, status, send) => {
    const { mock } = checkedMock({ maxWorlds: 2, maxBodyBytes: 1000 });
    const [own, other] = ["own", "other"].map((key) => freshApi(targetOf(mock, "http://localhost", mock.fetch), key));
    await own?.get("/v3/users/me");
    await other?.get("/v3/users/me");
    const answer = await send(own as Api);
    expect([answer.status, answer.headers.get("mock-world")]).toEqual([status, "reopened"]);
  });
});
