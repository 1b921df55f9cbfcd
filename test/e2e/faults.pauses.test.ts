/** Latency and dribble: pauses of real time, which end when their caller goes away or the mock is closed. */

import { describe, expect, test, vi } from "vitest";
import type { Api } from "../support/api.ts";
import { aVideo, freshApi } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";
import { heldTimer } from "../support/timer.ts";

const anHourMs = 3_600_000;
const timer = heldTimer();

describeTargets(
  "a pause",
  (target) => {
    const api = (): Api => freshApi(target());
    const key = { "idempotency-key": "k", "content-type": "application/json" };
    const create = (own: Api, init: RequestInit = {}): Promise<Response> =>
      own.fetch("/v3/videos", { method: "POST", body: JSON.stringify(aVideo), headers: key, ...init });
    /** The moment when somebody is held up. */
    const held = (count = 1): Promise<void> => vi.waitFor(() => expect(timer.waits()).toHaveLength(count));

    test("lasts as long as the latencies that hit, with a jitter that follows from the seed", async () => {
      const [own, other] = [api(), api()];
      const waits: number[] = [];
      for (const each of [own, other, own]) {
        if (each === own) own.world.reset();
        each.world.faults.add({ effect: { type: "latency", ms: 100 } });
        each.world.faults.add({ effect: { type: "latency", ms: 1000, jitterMs: 500 } });
        const answer = each.get("/v3/videos");
        await held();
        waits.push(...timer.waits());
        timer.fire();
        expect((await answer).headers.get("x-mock-fault")).toBe("fault_1, fault_2");
      }
      const [first = 0, second = 0, again] = waits;
      expect(again).toBe(first);
      expect(second).not.toBe(first);
      for (const ms of [first, second]) {
        expect(ms).toBeGreaterThanOrEqual(1100);
        expect(ms).toBeLessThan(1600);
      }
    });

    test("before the work holds its key: a second call meets 409, and a third gets the first answer", async () => {
      const own = api();
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: anHourMs } });
      const first = create(own);
      await held();
      const second = await create(own);
      expect([second.status, (await second.json()).error.code]).toEqual([409, "request_in_progress"]);
      expect((await own.get("/v3/videos")).data).toEqual([]);
      timer.fire();
      const { data } = await (await first).json();
      const third = await create(own);
      expect([third.headers.get("idempotent-replayed"), await third.json()]).toEqual(["true", { data }]);
    });

    const upheavals: readonly (readonly [string, (own: Api) => Promise<unknown>])[] = [
      ["a reset", (own) => own.post("/__mock/reset")],
      ["a reset of all worlds", (own) => own.post("/__mock/worlds/reset")],
      [
        "a snapshot that is loaded",
        async (own) => own.put("/__mock/snapshot", (await own.get("/__mock/snapshot")).body),
      ],
    ];

    test.each(upheavals)("before the work and over %s: the work and its key are the new world's", async (_, upset) => {
      const own = api();
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: anHourMs } });
      const first = create(own);
      await held();
      await upset(own);
      timer.fire();
      const { data } = await (await first).json();
      const retry = await create(own);
      expect([retry.headers.get("idempotent-replayed"), await retry.json()]).toEqual(["true", { data }]);
      expect((await own.get("/v3/videos")).data.map(({ id }: Answer) => id)).toEqual([data.video_id]);
      expect((await own.get("/__mock/journal?operation=createVideo")).data).toHaveLength(2);
    });

    test("before the work and over a reset, after which another call has done it: the answer is that one's", async () => {
      const own = api();
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: anHourMs } });
      const first = create(own);
      await held();
      await own.post("/__mock/reset");
      const { data } = await (await create(own)).json();
      timer.fire();
      const answer = await first;
      expect([answer.headers.get("idempotent-replayed"), await answer.json()]).toEqual(["true", { data }]);
      expect((await own.get("/v3/videos")).data).toHaveLength(1);
    });

    test("of a replay and over a reset: what was answered before is gone, and is done anew", async () => {
      const own = api();
      await create(own);
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: anHourMs } });
      const replay = create(own);
      await held();
      await own.post("/__mock/reset");
      timer.fire();
      const answer = await replay;
      const { data } = await answer.json();
      expect(answer.headers.get("idempotent-replayed")).toBeNull();
      expect((await own.get("/v3/videos")).data.map(({ id }: Answer) => id)).toEqual([data.video_id]);
    });

    test("before the work, of a caller that goes away: nothing was done and the key is free", async () => {
      const own = api();
      own.world.faults.add({ match: { times: 1 }, effect: { type: "latency", ms: anHourMs } });
      const caller = new AbortController();
      const gone = create(own, { signal: caller.signal });
      await held();
      caller.abort();
      await expect(gone).rejects.toThrow("abort");
      await vi.waitFor(() => expect(timer.waits()).toEqual([]));
      expect((await own.get("/v3/videos")).data).toEqual([]);
      expect((await create(own)).headers.get("idempotent-replayed")).toBeNull();
      const entry = (await own.get("/__mock/journal")).data.at(-1);
      expect(entry).toMatchObject({ status: 0, response: null, faults: ["fault_1"] });
    });

    test("after the work, of a caller that goes away: it was done, and a retry finds it", async () => {
      const own = api();
      own.world.faults.add({ match: { times: 1 }, when: "after", effect: { type: "latency", ms: anHourMs } });
      const caller = new AbortController();
      const gone = create(own, { signal: caller.signal });
      await held();
      expect((await own.get("/v3/videos")).data).toHaveLength(1);
      caller.abort();
      await expect(gone).rejects.toThrow("abort");
      await vi.waitFor(() => expect(timer.waits()).toEqual([]));
      expect((await create(own)).headers.get("idempotent-replayed")).toBe("true");
    });

    test("holds up an error as well as an answer, and a replay as well as the first", async () => {
      const own = api();
      await create(own);
      own.world.faults.add({ effect: { type: "latency", ms: 5 } });
      const replay = create(own);
      await held();
      timer.fire();
      expect((await replay).headers.get("idempotent-replayed")).toBe("true");
      own.world.faults.add({ effect: { type: "error", status: 429 } });
      const error = own.get("/v3/videos");
      await held();
      timer.fire();
      expect((await error).status).toBe(429);
    });

    test("of a dribble comes between pieces, and ends when nobody reads on", async () => {
      const own = api();
      own.world.faults.add({ effect: { type: "dribble", chunks: 5, ms: 8000 } });
      const answer = await own.fetch("/v3/avatars");
      const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
      expect((await reader.read()).done).toBe(false);
      void reader.read().catch(() => undefined);
      await held();
      expect(timer.waits()).toEqual([2000]);
      await reader.cancel();
      await vi.waitFor(() => expect(timer.waits()).toEqual([]));
    });

    test("holds up nobody else", async () => {
      const own = api();
      own.world.faults.add({ match: { operationId: "getVideo" }, effect: { type: "latency", ms: anHourMs } });
      const slow = own.get("/v3/videos/some_id");
      await held();
      expect((await own.get("/v3/videos")).status).toBe(200);
      expect((await api().get("/v3/videos/some_id")).status).toBe(404);
      timer.fire();
      expect((await slow).status).toBe(404);
    });
  },
  { timer },
);

describe("closing", () => {
  test("ends all pauses: who was held up is answered", async () => {
    const { mock } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    own.world.faults.add({ match: { operationId: "getVideo" }, effect: { type: "latency", ms: anHourMs } });
    own.world.faults.add({ match: { operationId: "listAvatarGroups" }, effect: { type: "dribble", ms: anHourMs } });
    const slow = own.get("/v3/videos/some_id");
    const dribbled = own.fetch("/v3/avatars").then((answer) => answer.json());
    await vi.waitFor(async () =>
      expect((await own.get("/__mock/faults")).data.map(({ hits }: { hits: number }) => hits)).toEqual([1, 1]),
    );
    await mock.close();
    expect((await slow).status).toBe(404);
    expect((await dribbled).data).toBeInstanceOf(Array);
    expect((await mock.fetch("/v3/videos")).status).toBe(503);
  });
});
