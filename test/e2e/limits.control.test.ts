/** Limits of a world's own: put, taken back, carried along, and the same from within the process. */

import { describe, expect, test } from "vitest";
import type { MockOptions } from "../../mock/index.ts";
import { memoryPersistence } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, freshApi } from "../support/api.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

const path = "/__mock/limits";
const flags = { requests_per_minute: 3, concurrent_jobs: null, origin: "flag" };

/** Statuses of so many requests, one after the other. */
async function statuses(own: Api, count: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let at = 0; at < count; at += 1) seen.push((await own.get("/v3/videos")).status);
  return seen;
}

describeTargets(
  "limits of a world's own",
  (target) => {
    const api = (): Api => freshApi(target());

    test("take the place of those of the mock, until they are taken back", async () => {
      const own = api();
      expect((await own.get(path)).data).toEqual(flags);
      const told = await own.put(path, { requests_per_minute: 1, concurrent_jobs: 2 });
      expect(told.data).toEqual({ requests_per_minute: 1, concurrent_jobs: 2, origin: "world" });
      expect((await own.get(path)).data).toEqual(told.data);
      expect(await statuses(own, 2)).toEqual([200, 429]);
      expect((await own.remove(path)).data).toEqual(flags);
      expect(await statuses(own, 4)).toEqual([200, 200, 200, 429]);
    });

    test("are both replaced: what is null or left out is off, whatever the mock was started with", async () => {
      const own = api();
      await own.put(path, { requests_per_minute: 1, concurrent_jobs: 1 });
      await own.put(path, { concurrent_jobs: 1 });
      expect(await statuses(own, 5)).not.toContain(429);
      await createVideo(own);
      expect((await own.post("/v3/videos", aVideo)).verdict).toEqual([429, "rate_limit_exceeded", null]);
      const { data } = await own.put(path, { requests_per_minute: null });
      expect(data).toEqual({ requests_per_minute: null, concurrent_jobs: null, origin: "world" });
      await createVideo(own);
      await own.put(path, {});
      expect(await statuses(own, 5)).not.toContain(429);
    });

    test("count from the moment they are set: what was sent before is nothing to them", async () => {
      const own = api();
      await statuses(own, 3);
      await own.world.clock.advance(30_000);
      await own.put(path, { requests_per_minute: 2 });
      expect(await statuses(own, 3)).toEqual([200, 200, 429]);
      await own.world.clock.advance(59_999);
      expect(await statuses(own, 1)).toEqual([429]);
      await own.world.clock.advance(1);
      expect(await statuses(own, 1)).toEqual([200]);
    });

    test("leave jobs under way alone, and refuse new ones until there are fewer", async () => {
      const own = api();
      await own.put(path, {});
      const ids = [await createVideo(own), await createVideo(own)];
      await own.put(path, { concurrent_jobs: 1 });
      expect((await own.post("/v3/videos", aVideo)).status).toBe(429);
      own.world.videos.complete(ids[0] as string);
      expect((await own.post("/v3/videos", aVideo)).status).toBe(429);
      own.world.videos.complete(ids[1] as string);
      expect((await own.post("/v3/videos", aVideo)).status).toBe(200);
    });

    test("are one world's alone, and end with its reset", async () => {
      const [own, other] = [api(), api()];
      await own.put(path, { requests_per_minute: 1 });
      expect((await other.get(path)).data).toEqual(flags);
      expect(await statuses(other, 3)).not.toContain(429);
      own.world.reset();
      expect((await own.get(path)).data).toEqual(flags);
    });

    test.each([
      [{ requests_per_minute: 0 }, "requests_per_minute"],
      [{ requests_per_minute: 1.5 }, "requests_per_minute"],
      [{ requests_per_minute: 1_000_001 }, "requests_per_minute"],
      [{ requests_per_minute: 5, concurrent_jobs: "2" }, "concurrent_jobs"],
      [{ concurrent_job: 2 }, "concurrent_job"],
    ])("%j is refused by name, and nothing has changed", async (wish, param) => {
      const own = api();
      expect((await own.put(path, wish)).verdict).toEqual([400, "invalid_parameter", param]);
      expect((await own.get(path)).data).toEqual(flags);
    });

    test("are the same through the handle in process, which refuses alike", async () => {
      const own = api();
      const { limits } = own.world;
      expect(limits.get()).toEqual({ requestsPerMinute: 3, concurrentJobs: null, origin: "flag" });
      const chosen = { requestsPerMinute: null, concurrentJobs: 4, origin: "world" };
      expect([limits.set({ concurrentJobs: 4 }), limits.get()]).toEqual([chosen, chosen]);
      expect((await own.get(path)).data).toEqual({ requests_per_minute: null, concurrent_jobs: 4, origin: "world" });
      expect(() => limits.set({ requestsPerMinute: 0 })).toThrow("requests_per_minute");
      expect(() => limits.set({ perMinute: 1 } as never)).toThrow("perMinute");
      expect(limits.get()).toEqual(chosen);
      expect(limits.clear()).toEqual({ requestsPerMinute: 3, concurrentJobs: null, origin: "flag" });
      expect((await own.get(path)).data).toEqual(flags);
    });
  },
  { requestsPerMinute: 3 },
);

describe("limits of a world's own go where it goes:", () => {
  const open = (options: MockOptions = {}): Api => {
    const { mock } = checkedMock(options);
    return freshApi(targetOf(mock, "http://localhost", mock.fetch), "limited-key");
  };

  test("with a snapshot, together with those to go back to", async () => {
    const [here, there] = [open({ concurrentJobs: 7 }), open()];
    await here.put(path, { requests_per_minute: 2 });
    await statuses(here, 1);
    there.world.load(here.world.save());
    expect(await statuses(there, 2)).toEqual([200, 429]);
    expect(there.world.limits.clear()).toEqual({ requestsPerMinute: null, concurrentJobs: 7, origin: "flag" });
  });

  test("over a restart, where another flag is what they go back to", async () => {
    const persistence = memoryPersistence();
    const before = open({ persistence, requestsPerMinute: 9 });
    await before.put(path, { requests_per_minute: 2 });
    await statuses(before, 1);
    const after = open({ persistence, requestsPerMinute: 5 });
    expect(await statuses(after, 2)).toEqual([200, 429]);
    expect((await after.remove(path)).data).toEqual({ ...flags, requests_per_minute: 5 });
  });
});
