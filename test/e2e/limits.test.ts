/** Limits: requests in a minute of the world's clock, and jobs in the making. Off unless somebody set them. */

import { describe, expect, test } from "vitest";
import type { Mock } from "../../mock/index.ts";
import { createMock } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, freshApi } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const limited = [429, "rate_limit_exceeded", null];

describeTargets(
  "requests per minute",
  (target) => {
    const api = (): Api => freshApi(target());
    const spend = async (own: Api, count: number): Promise<unknown[]> => {
      const statuses: unknown[] = [];
      for (let at = 0; at < count; at += 1) statuses.push((await own.get("/v3/videos")).status);
      return statuses;
    };

    test("beyond them every operation answers 429 until the minute is over", async () => {
      const own = api();
      expect(await spend(own, 4)).toEqual([200, 200, 200, 429]);
      await own.world.clock.advance(59_999);
      const last = await own.post("/v3/videos", aVideo);
      expect([last.verdict, last.headers.get("retry-after")]).toEqual([limited, "1"]);
      await own.world.clock.advance(1);
      expect(await spend(own, 4)).toEqual([200, 200, 200, 429]);
    });

    test("Retry-After says when the minute ends, and waiting that long is enough", async () => {
      const own = api();
      await spend(own, 1);
      await own.world.clock.advance(20_500);
      await spend(own, 2);
      const { headers, verdict } = await own.get("/v3/videos");
      expect([verdict, headers.get("retry-after")]).toEqual([limited, "40"]);
      await own.world.clock.advance(40_000);
      expect(await spend(own, 1)).toEqual([200]);
    });

    test("each key has its own, a reset begins anew, and what needs no key is free", async () => {
      const own = api();
      expect(await spend(own, 4)).toContain(429);
      expect(await spend(api(), 3)).not.toContain(429);
      for (const path of ["/__mock/clock", "/health", "/openapi.json"]) expect((await own.get(path)).status).toBe(200);
      own.world.reset();
      expect(await spend(own, 3)).not.toContain(429);
    });

    test("a request that is refused for anything else counts, one without a key does not", async () => {
      const own = api();
      await own.get("/v3/videos/nothing");
      await own.get("/v3/videos?limit=0");
      await own.get("/v3/videos", { prefer: "code=429" });
      expect((await own.get("/v3/videos")).verdict).toEqual(limited);
      expect((await own.get("/v3/videos", { "x-api-key": "" })).status).toBe(401);
    });
  },
  { requestsPerMinute: 3 },
);

describeTargets(
  "concurrent jobs",
  (target) => {
    const api = (): Api => freshApi(target());
    const create = async (own: Api, changes: object = {}): Promise<readonly unknown[]> =>
      (await own.post("/v3/videos", { ...aVideo, ...changes })).verdict;

    test("beyond them a video is refused until one has ended, and nothing is left of it", async () => {
      const own = api();
      await createVideo(own);
      await own.world.clock.advance(500);
      const second = await createVideo(own);
      const refused = await own.post("/v3/videos", aVideo, { "idempotency-key": "k" });
      expect([refused.verdict, refused.headers.get("retry-after")]).toEqual([limited, "5"]);
      expect((await own.get("/v3/videos")).data).toHaveLength(2);
      await own.world.clock.advance(4500);
      const again = await own.post("/v3/videos", aVideo, { "idempotency-key": "k" });
      expect([again.status, again.headers.get("idempotent-replayed")]).toEqual([200, null]);
      expect(await create(own)).toEqual(limited);
      own.world.videos.fail(second);
      expect(await create(own)).toEqual([200]);
    });

    test("what would be refused anyway is refused for that", async () => {
      const own = api();
      await createVideo(own);
      await createVideo(own);
      expect(await create(own, { avatar_id: "nothing" })).toEqual([400, "invalid_parameter", "avatar_id"]);
      expect((await own.get("/v3/videos")).status).toBe(200);
    });

    test("of a stuck job nobody knows the end: a minute", async () => {
      const own = api();
      await createVideo(own, { title: "[[stuck]]" });
      await createVideo(own, { title: "[[stuck]]" });
      const { headers, verdict } = await own.post("/v3/videos", aVideo);
      expect([verdict, headers.get("retry-after")]).toEqual([limited, "60"]);
    });

    test("agents count, thinking as well as rendering, and once only", async () => {
      const own = api();
      const chat = await own.post("/v3/video-agents", { prompt: "A tour.", mode: "chat" });
      expect(chat.status).toBe(200);
      expect((await own.post("/v3/video-agents", { prompt: "A tour." })).status).toBe(200);
      expect(await create(own)).toEqual(limited);
      expect((await own.post("/v3/video-agents", { prompt: "A tour." })).verdict).toEqual(limited);
      // The chat has asked its question by now and rests; the other one renders.
      await own.world.clock.advance(1000);
      expect(await create(own)).toEqual([200]);
      const message = () => own.post(`/v3/video-agents/${chat.data.session_id}`, { message: "Short, please." });
      expect((await message()).verdict).toEqual(limited);
      await own.world.clock.runUntilIdle();
      expect((await message()).status).toBe(200);
    });

    test("a batch asks for one place and fills as many as it has videos", async () => {
      const own = api();
      const batch = (): Promise<{ readonly verdict: readonly unknown[] }> =>
        own.post("/v3/videos/batches", { videos: [aVideo, aVideo, aVideo] });
      expect((await batch()).verdict).toEqual([202]);
      expect((await batch()).verdict).toEqual(limited);
      expect(await create(own)).toEqual(limited);
      await own.world.clock.runUntilIdle();
      expect((await batch()).verdict).toEqual([202]);
    });
  },
  { concurrentJobs: 2 },
);

describe("limits as options", () => {
  test.each([
    ["requestsPerMinute", 0],
    ["requestsPerMinute", 1.5],
    ["concurrentJobs", -1],
    ["concurrentJobs", Number.NaN],
  ])("%s: %d is refused by name", (name, value) => {
    expect(() => createMock({ [name]: value })).toThrow(name);
  });

  test.each([
    [{}, "list"],
    [[1], "number 1"],
    [[{ effect: { type: "reset" } }, { effect: { type: "error", status: 503 } }], "number 2: listAvatarGroups"],
  ])("faults: %j are refused with their place", (faults, text) => {
    expect(() => createMock({ faults: faults as never })).toThrow(text);
  });

  test("faults and limits go where a world goes, with what they have counted", async () => {
    const [here, there] = [createMock({ frozen: true, requestsPerMinute: 2 }), createMock({ frozen: true })];
    here.world("a").faults.add({ match: { times: 1 }, effect: { type: "error", status: 400 } });
    const get = async (mock: Mock): Promise<number> =>
      (await mock.fetch("/v3/videos", { headers: { "x-api-key": "a" } })).status;
    expect(await get(here)).toBe(400);
    there.world("a").load(here.world("a").save());
    expect(there.world("a").faults.list()).toEqual(here.world("a").faults.list());
    expect([await get(there), await get(there)]).toEqual([200, 429]);
    expect(there.world("a").faults.add({ effect: { type: "reset" } }).id).toBe("fault_2");
  });

  test("faults given to the mock are in every world, and again after its reset", async () => {
    const mock = createMock({ faults: [{ match: { times: 1 }, effect: { type: "error", status: 429 } }] });
    const get = async (key: string): Promise<number> =>
      (await mock.fetch("/v3/videos", { headers: { "x-api-key": key } })).status;
    expect([await get("a"), await get("a"), await get("b")]).toEqual([429, 200, 429]);
    mock.world("a").reset();
    expect(await get("a")).toBe(429);
    expect(mock.world("a").faults.add({ effect: { type: "reset" } }).id).toBe("fault_2");
  });
});
