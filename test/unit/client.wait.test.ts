import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import { APIError, JobFailedError, systemClock, UsageError, WaitError } from "../../src/index.ts";
import type { WaitOptions } from "../../src/index.ts";
import { failure, json, problem, stub, virtualClock } from "./client.stub.ts";

function video(status: string, fields: object = {}): Response {
  return json({ data: { id: "vid_1", status, ...fields } });
}

function group(status: string | null, fields: object = {}): Response {
  return json({ data: { id: "group_1", status, ...fields } });
}

afterEach(() => void vi.useRealTimers());

describe("videos.wait", () => {
  test("asks at once, then after pauses that grow by half up to 15 s, and resolves with the video", async () => {
    const clock = virtualClock();
    const { client, requests } = stub(
      [...Array.from({ length: 8 }, () => video("processing")), video("completed", { video_url: "u" })],
      { clock },
    );
    const seen: string[] = [];
    const result = await client.videos.wait("vid_1", { onProgress: ({ status }) => seen.push(status) });
    expect(result).toEqual({ id: "vid_1", status: "completed", video_url: "u" });
    expect(clock.sleeps).toEqual([2000, 3000, 4500, 6750, 10_125, 15_000, 15_000, 15_000]);
    expect(requests).toHaveLength(9);
    expect(seen).toEqual([...Array.from({ length: 8 }, () => "processing"), "completed"]);
  });

  test("does not sleep when there is nothing to wait for", async () => {
    const clock = virtualClock();
    await stub([video("completed")], { clock }).client.videos.wait("vid_1");
    expect(clock.sleeps).toEqual([]);
  });

  test("takes intervals of its own", async () => {
    const clock = virtualClock();
    const { client } = stub([video("pending"), video("pending"), video("pending"), video("completed")], { clock });
    await client.videos.wait("vid_1", { intervalMs: 10, backoff: 3, maxIntervalMs: 50 });
    expect(clock.sleeps).toEqual([10, 30, 50]);
    const even = stub([...Array.from({ length: 3 }, () => video("pending")), video("completed")], { clock });
    await even.client.videos.wait("vid_1", { backoff: 1 });
    expect(clock.sleeps.slice(3)).toEqual([2000, 2000, 2000]);
  });

  test("waits on through statuses it does not know", async () => {
    const clock = virtualClock();
    const { client } = stub([video("waiting"), video("moderating"), video("completed")], { clock });
    expect((await client.videos.wait("vid_1")).status).toBe("completed");
    expect(clock.sleeps).toEqual([2000, 3000]);
  });

  test("throws the failure of a render with code, words and the video", async () => {
    const failed = {
      failure_code: "rendering_failed",
      failure_message: "see https://f.example.com/a?sig=5ecret",
      thumbnail_url: "https://f.example.com/t?sig=5ecret",
    };
    const { client } = stub([video("processing"), video("failed", failed)], { clock: virtualClock() });
    const error = await failure<JobFailedError>(client.videos.wait("vid_1"));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ id: "vid_1", code: "rendering_failed", state: { status: "failed" } });
    expect(error.message).toBe("The render of video vid_1 failed: rendering_failed, see https://f.example.com/a");
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain("5ecret");
  });

  test("throws what a request throws", async () => {
    const { client } = stub([problem(404, "not_found", "No such video.")], { clock: virtualClock() });
    expect(await failure(client.videos.wait("vid_1"))).toBeInstanceOf(APIError);
  });

  test("gives up at the deadline, having looked once more, with the last state", async () => {
    const clock = virtualClock();
    const { client, requests } = stub([video("processing", { title: "T" })], { clock });
    const error = await failure<WaitError>(client.videos.wait("vid_1", { timeoutMs: 6000 }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ id: "vid_1", status: "processing", state: { title: "T" } });
    expect(error.message).toBe(
      "The video vid_1 was still processing after 6000 ms. It goes on; wait again to see its end.",
    );
    expect(clock.sleeps).toEqual([2000, 3000, 1000]);
    expect(requests).toHaveLength(4);
  });

  test("looks once when it may take no time", async () => {
    const clock = virtualClock();
    const { client, requests } = stub([video("processing")], { clock });
    expect(await failure(client.videos.wait("vid_1", { timeoutMs: 0 }))).toMatchObject({ status: "processing" });
    expect([requests.length, clock.sleeps]).toEqual([1, []]);
  });

  test("has all of its time, however long earlier waits have slept", async () => {
    const clock = virtualClock();
    const { client } = stub(
      [
        ...Array.from({ length: 20 }, () => video("processing")),
        video("completed"),
        video("processing"),
        video("completed"),
      ],
      { clock },
    );
    await client.videos.wait("vid_1");
    expect(await client.videos.wait("vid_1", { timeoutMs: 3000 })).toMatchObject({ status: "completed" });
  });

  test("gives up after 20 minutes unless told otherwise", async () => {
    const clock = virtualClock();
    await failure(stub([video("processing")], { clock }).client.videos.wait("vid_1"));
    expect(clock.sleeps.reduce((sum, ms) => sum + ms, 0)).toBe(1_200_000);
    await stub([...Array.from({ length: 200 }, () => video("processing")), video("completed")], {
      clock,
    }).client.videos.wait("vid_1", { timeoutMs: Infinity });
  });

  test("counts the time that requests take, too", async () => {
    let now = 0;
    const slow = (): Response => {
      now += 5000;
      return video("processing");
    };
    const { client, requests } = stub([slow], { clock: { now: () => now, sleep: async (ms) => void (now += ms) } });
    await failure(client.videos.wait("vid_1", { timeoutMs: 12_000 }));
    expect(requests).toHaveLength(2);
  });

  test("ends even on a clock that stands still", async () => {
    const { client, requests } = stub([video("processing")], { clock: { now: () => 0, sleep: async () => undefined } });
    expect(await failure(client.videos.wait("vid_1"))).toBeInstanceOf(WaitError);
    expect(requests.length).toBeLessThan(100);
  });

  test("cuts off a request that hangs beyond the deadline, on the machine's clock", async () => {
    const { client } = stub([() => new Promise<Response>(() => undefined)]);
    const error = await failure<WaitError>(client.videos.wait("vid_1", { timeoutMs: 5 }));
    expect(error).toBeInstanceOf(WaitError);
    expect(error).toMatchObject({ status: null, state: null });
  });

  test("an abort interrupts a sleep at once, and no further request leaves", async () => {
    const reason = new Error("closed");
    for (const clock of [systemClock, { now: () => 0, sleep: () => new Promise<void>(() => undefined) }]) {
      const controller = new AbortController();
      const { client, requests } = stub([video("processing")], { clock });
      const options: WaitOptions<unknown> = {
        signal: controller.signal,
        onProgress: () => setImmediate(() => controller.abort(reason)),
      };
      expect(await failure(client.videos.wait("vid_1", options))).toMatchObject({ name: "AbortError", cause: reason });
      expect(requests).toHaveLength(1);
    }
  });

  test("leaves no timer behind, whether it resolves or is aborted", async () => {
    vi.useFakeTimers();
    const { client } = stub([video("completed")]);
    await client.videos.wait("vid_1");
    expect(vi.getTimerCount()).toBe(0);
    const controller = new AbortController();
    const waiting = failure(stub([video("processing")]).client.videos.wait("vid_1", { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(1500);
    expect(vi.getTimerCount()).toBe(2);
    controller.abort("enough");
    expect(await waiting).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("sets no timer for a deadline that no timer can hold", async () => {
    vi.useFakeTimers();
    const controller = new AbortController();
    const options = { signal: controller.signal, timeoutMs: Infinity };
    const waiting = failure(stub([video("processing")]).client.videos.wait("vid_1", options));
    await vi.advanceTimersByTimeAsync(1500);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await waiting;
  });

  test("what onProgress throws ends it", async () => {
    const { client } = stub([video("processing")], { clock: virtualClock() });
    const stopIt = new Error("stop");
    expect(
      await failure(
        client.videos.wait("vid_1", {
          onProgress: () => {
            throw stopIt;
          },
        }),
      ),
    ).toBe(stopIt);
  });

  test("refuses intervals that would make it a hot loop", async () => {
    const { client, requests } = stub([video("processing")]);
    for (const options of [
      { intervalMs: 0 },
      { intervalMs: -1 },
      { maxIntervalMs: 0 },
      { intervalMs: NaN },
      { backoff: 0.5 },
      { timeoutMs: -1 },
      { timeoutMs: NaN },
    ]) {
      expect(await failure(client.videos.wait("vid_1", options))).toBeInstanceOf(UsageError);
    }
    expect(requests).toEqual([]);
  });
});

describe("avatars.wait", () => {
  test("resolves when the training is over: completed, or waiting for a person's consent", async () => {
    for (const status of ["completed", "pending_consent"]) {
      const clock = virtualClock();
      const { client } = stub([group("processing"), group(status)], { clock });
      expect((await client.avatars.wait("group_1")).status).toBe(status);
      expect(clock.sleeps).toEqual([2000]);
    }
  });

  test("resolves at once for a public group, which has no status", async () => {
    const { client, requests } = stub([group(null)], { clock: virtualClock() });
    await client.avatars.wait("group_1");
    expect(requests).toHaveLength(1);
  });

  test("throws a failed training with the API's reason, if there is one", async () => {
    const reason = { error: { code: "no_face", message: "No face was found." } };
    const error = await failure(stub([group("failed", reason)]).client.avatars.wait("group_1"));
    expect(error).toBeInstanceOf(JobFailedError);
    expect(error).toMatchObject({ id: "group_1", code: "no_face", failureMessage: "No face was found." });
    expect(await failure(stub([group("failed", { error: null })]).client.avatars.wait("group_1"))).toMatchObject({
      code: null,
      failureMessage: null,
      message: "The training of avatar group_1 failed: no code, no reason given",
    });
  });

  test("says what was still going on when its time is over, and warns of nothing", async () => {
    const warnings: string[] = [];
    const warn = (message: string): void => void warnings.push(message);
    const { client } = stub([group("processing")], { clock: virtualClock(), warn });
    expect(await failure(client.avatars.wait("group_1", { timeoutMs: 3000 }))).toMatchObject({ status: "processing" });
    expect(warnings).toEqual([]);
  });
});

describe("consent.wait", () => {
  test.each(["approved", "skipped", null])(
    "is over when the consent is %s, and warns of nothing before",
    async (status) => {
      const warnings: string[] = [];
      const clock = virtualClock();
      const { client } = stub(
        [group("pending_consent", { consent_status: "pending" }), group("completed", { consent_status: status })],
        { clock, warn: (message) => warnings.push(message) },
      );
      expect(await client.consent.wait("group_1")).toMatchObject({ consent_status: status });
      expect([clock.sleeps, warnings]).toEqual([[2000], []]);
    },
  );
});
