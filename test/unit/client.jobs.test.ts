/** Waits as their callers see them: started at once, read as a stream, saved, resumed, left, woken by events. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { SavedJob } from "../../src/index.ts";
import { farm } from "../support/farm.ts";
import { failure } from "./client.stub.ts";

const unhandled = vi.fn();
beforeEach(() => void process.on("unhandledRejection", unhandled));
afterEach(async () => {
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

describe("a job", () => {
  test("begins when it is made, whether or not anyone awaits it", async () => {
    const { client, time, count } = farm();
    const job = client.videos.wait("v_1");
    await time.advance(0);
    expect(count("video")).toBe(1);
    await time.advance(2000);
    expect(count("video")).toBe(2);
    expect(await time.run(job)).toMatchObject({ id: "v_1", status: "completed" });
  });

  test("gives all its states to each who goes through them, from the first one on", async () => {
    const { client, time } = farm({ endsAt: () => 5000 });
    const job = client.videos.wait("v_1");
    await time.advance(2500);
    const read = async (): Promise<string[]> => {
      const seen = [];
      for await (const { status } of job) seen.push(status);
      return seen;
    };
    const expected = ["processing", "processing", "completed"];
    expect(await time.run(Promise.all([read(), read()]))).toEqual([expected, expected]);
    expect(await read()).toEqual(expected);
  });

  test("tells a reader of its failure after the last state", async () => {
    const { client, time } = farm({ endsAt: () => Infinity });
    const seen: string[] = [];
    const work = (async () => {
      for await (const { status } of client.videos.wait("v_1", { timeoutMs: 3000 })) seen.push(status);
    })();
    expect(await time.run(failure(work))).toMatchObject({ name: "WaitError", id: "v_1", status: "processing" });
    expect(seen).toEqual(["processing", "processing"]);
  });

  test("ends when a reader leaves, and no further request is sent", async () => {
    const { client, time, count } = farm();
    const job = client.videos.wait("v_1");
    const leave = async (): Promise<void> => {
      for await (const _ of job) break;
    };
    await time.run(leave());
    expect(await failure(job)).toMatchObject({ name: "AbortError" });
    await time.advance(100_000);
    expect([count("video"), time.timers()]).toEqual([1, 0]);
  });

  test("tells its progress, and its outcome without throwing", async () => {
    const seen: string[] = [];
    const { client, time } = farm({ endsAt: () => 3000 });
    const options = { onProgress: ({ status }: { readonly status: string }): void => void seen.push(status) };
    const done = client.videos.wait("v_1", options);
    expect(await time.run(done.safe())).toMatchObject({ ok: true, data: { status: "completed" } });
    expect(seen).toEqual(["processing", "processing", "completed"]);
    const { client: slow, time: slowTime } = farm({ endsAt: () => Infinity });
    expect(await slowTime.run(slow.videos.wait("v_2", { timeoutMs: 1000 }).safe())).toMatchObject({
      ok: false,
      error: { name: "WaitError", id: "v_2" },
    });
  });

  test("is written down with the time that it has left, and goes on in another process", async () => {
    const { client, time } = farm();
    const job = client.videos.wait("v_1", { timeoutMs: 10_000 });
    await time.advance(4000);
    const text = JSON.stringify({ job });
    expect(JSON.parse(text)).toEqual({ job: { kind: "video", id: "v_1", left_ms: 6000 } });
    const { job: saved } = JSON.parse(text) as { readonly job: SavedJob };
    await time.run(failure(job));

    const other = farm({ endsAt: () => Infinity });
    const resumed = other.client.videos.wait(saved);
    expect(await other.time.run(failure(resumed))).toMatchObject({ name: "WaitError", id: "v_1" });
    expect(other.time.elapsedMs()).toBe(6000);
    expect(job.toJSON()).toEqual({ kind: "video", id: "v_1", left_ms: 0 });
    expect(client.videos.wait("v_1", { timeoutMs: Infinity }).toJSON()).toMatchObject({ left_ms: null });
  });

  test("without an end is one when resumed, too; timeoutMs gives it another, and undefined none", async () => {
    const saved = JSON.parse(JSON.stringify(farm().client.avatars.wait("g_1", { timeoutMs: Infinity }))) as SavedJob;
    expect(saved).toEqual({ kind: "avatar", id: "g_1", left_ms: null });
    const { client, time } = farm({ endsAt: () => 10_000_000 });
    expect(await time.run(client.avatars.wait(saved))).toMatchObject({ status: "completed" });
    expect(time.elapsedMs()).toBeGreaterThan(9_000_000);
    for (const [timeoutMs, expected] of [
      [700, 700],
      [undefined, 300],
    ] as const) {
      const other = farm({ endsAt: () => Infinity });
      const job = other.client.avatars.wait({ ...saved, left_ms: 300 }, { timeoutMs });
      expect(await other.time.run(failure(job))).toMatchObject({ name: "WaitError" });
      expect(other.time.elapsedMs()).toBe(expected);
    }
  });

  test("that does not say how long it had left has the usual time", async () => {
    const { client, time } = farm({ endsAt: () => Infinity });
    const job = client.avatars.wait({ kind: "avatar", id: "g_1" } as SavedJob);
    expect(await time.run(failure(job))).toMatchObject({ name: "WaitError" });
    expect(time.elapsedMs()).toBe(1_200_000);
  });

  test("saved by a wait of another kind is refused before anything is sent", async () => {
    const { client, asked } = farm();
    const saved = { kind: "video", id: "v_1", left_ms: 1 } as const;
    for (const wait of [client.avatars.wait, client.consent.wait, client.videoAgents.wait])
      expect(await failure<Error>(wait(saved))).toMatchObject({
        name: "UsageError",
        message: expect.stringContaining("video"),
      });
    expect(asked).toEqual([]);
  });
});

describe("an unknown status", () => {
  test("is warned of once by a client, and polled at the usual pace", async () => {
    const { client, time, count, warnings } = farm({ meanwhile: "moderating", endsAt: () => 120_000 });
    await time.run(Promise.all([client.videos.wait("v_1"), client.videos.wait("v_2")]));
    expect(warnings).toEqual(['heygen-v3: unknown status of a video: "moderating"; waiting on.']);
    expect(count("video") + count("bulk")).toBeLessThan(2 * 14);
    await time.run(client.with({}).videos.wait("v_1"));
    expect(warnings).toHaveLength(1);
  });

  test("goes to the console unless somebody else is named", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    try {
      const { client, time } = farm({ meanwhile: "moderating", warn: undefined });
      await time.run(client.videos.wait("v_1"));
      expect(warn).toHaveBeenCalledOnce();
    } finally {
      warn.mockRestore();
    }
  });
});

describe("an event that is fed", () => {
  const event = { event_type: "avatar_video.success", event_data: { video_id: "v_1" } };

  test("in a pause ends the wait at once", async () => {
    const { client, time, count } = farm({ endsAt: () => 30_500 });
    const job = client.videos.wait("v_1");
    await time.advance(31_000);
    const before = count("video");
    client.webhooks.feed(event);
    expect(await time.run(job)).toMatchObject({ status: "completed" });
    expect([time.elapsedMs(), count("video")]).toEqual([31_000, before + 1]);
  });

  test("before the first answer, or during any later request, has the wait look again at once", async () => {
    for (const atMs of [0, 50, 2150]) {
      const { client, time, asked } = farm({ latencyMs: 100, endsAt: () => Infinity });
      const job = failure(client.videos.wait("v_1", { timeoutMs: 4000 }));
      await time.advance(atMs);
      client.webhooks.feed(event);
      await time.advance(1000);
      const began = atMs < 100 ? 100 : 2200;
      expect(asked.map(({ at }) => at)).toEqual(began === 100 ? [100, 200] : [100, 2200, 2300]);
      await time.run(job);
    }
  });

  test("while the shared request is under way is not held up by it", async () => {
    const { client, time } = farm({ bulk: () => new Promise(() => undefined), endsAt: () => 1000, timeoutMs: 20_000 });
    const [first, second] = [client.videos.wait("v_1"), client.videos.wait("v_2")];
    await time.advance(3000);
    client.webhooks.feed(event);
    expect(await time.run(first)).toMatchObject({ id: "v_1", status: "completed" });
    expect(time.elapsedMs()).toBe(3000);
    expect(await time.run(second)).toMatchObject({ id: "v_2", status: "completed" });
  });

  test("for another job, of another kind, of no kind or broken wakes nobody", async () => {
    const { client, time, count } = farm();
    const job = client.videos.wait("v_1");
    await time.advance(2500);
    for (const event_data of [
      { video_id: "v_2" },
      { session_id: "v_1", avatar_group_id: "v_1" },
      {},
      null,
      "v_1",
      ["v_1"],
      undefined,
      { video_id: 1 },
    ])
      client.webhooks.feed({ event_type: "avatar_video.success", event_data });
    await time.advance(100);
    expect(count("video")).toBe(2);
    await time.run(job);
  });

  test("that tells of nothing new is one more request and changes no pace", async () => {
    const { client, time, asked } = farm();
    const job = client.videos.wait("v_1");
    await time.advance(1000);
    client.webhooks.feed(event);
    await time.advance(5000);
    expect(asked.map(({ at }) => at)).toEqual([0, 1000, 4000]);
    await time.run(job);
  });

  test("ends every wait for its job, and each kind of them", async () => {
    const { client, time } = farm({ endsAt: () => 0.5 });
    const jobs = [
      client.videos.wait("v_1"),
      client.videos.wait("v_1"),
      client.avatars.wait("v_1"),
      client.consent.wait("v_1"),
    ];
    await time.advance(1);
    for (const event_data of [{ video_id: "v_1" }, { avatar_group_id: "v_1" }])
      client.webhooks.feed({ event_type: "any", event_data });
    await time.run(Promise.all(jobs));
    expect(time.elapsedMs()).toBe(1);
  });
});

describe("a deadline", () => {
  test("cuts off a request that hangs, where the clock has one", async () => {
    const { client, time } = farm({ latencyMs: 10_000 });
    expect(await time.run(failure(client.videos.wait("v_1", { timeoutMs: 1234 })))).toMatchObject({
      name: "WaitError",
      status: null,
      state: null,
      message: expect.stringContaining("gave no answer after 1234 ms"),
    });
    expect([time.elapsedMs(), time.timers()]).toEqual([1234, 0]);
  });

  test("is looked at between requests, and once more at its end, where the clock has none", async () => {
    const { client, time, asked } = farm({ endsAt: () => Infinity });
    const { now, sleep } = time.clock;
    const job = client.with({ clock: { now, sleep } }).videos.wait("v_1", { timeoutMs: 6000 });
    expect(await time.run(failure(job))).toMatchObject({ name: "WaitError", status: "processing" });
    expect(asked.map(({ at }) => at)).toEqual([0, 2000, 5000, 6000]);
  });
});
