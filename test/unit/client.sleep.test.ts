/** The one sleep that all waits of a client share: when it begins, whom it wakes, and who may interrupt it. */
import { describe, expect, test } from "vitest";
import type { Farm } from "../support/farm.ts";
import { farm, idsOf } from "../support/farm.ts";
import { failure } from "./client.stub.ts";

/** A farm, and the milliseconds of each sleep that was begun on its clock. */
function sleeper(options: Parameters<typeof farm>[0]): Farm & { readonly sleeps: number[] } {
  const { client, ...rest } = farm(options);
  const { clock } = rest.time;
  const sleeps: number[] = [];
  const sleep = (ms: number, signal?: AbortSignal): Promise<void> => {
    sleeps.push(ms);
    return clock.sleep(ms, signal);
  };
  return { ...rest, client: client.with({ clock: { ...clock, sleep } }), sleeps };
}

const every = (intervalMs: number): { readonly intervalMs: number; readonly backoff: number } => ({
  intervalMs,
  backoff: 1,
});

describe("the sleep", () => {
  test("ends with the first of the pauses", async () => {
    const { client, time, asked } = sleeper({ endsAt: () => 5000 });
    await time.run(Promise.all([client.videos.wait("v_1", every(5000)), client.avatars.wait("g_1", every(2000))]));
    expect(asked.slice(2)).toEqual([
      { at: 2000, what: "avatar g_1" },
      { at: 4000, what: "avatar g_1" },
      { at: 5000, what: "video v_1" },
      { at: 6000, what: "avatar g_1" },
    ]);
  });

  test("is cut short by who comes and wants to look earlier, and by nobody else", async () => {
    const { client, time, asked, sleeps } = sleeper({ endsAt: () => 10_000 });
    const jobs = [client.avatars.wait("g_1", every(10_000)), client.avatars.wait("g_2", every(10_000))];
    await time.advance(1000);
    jobs.push(client.avatars.wait("g_3", every(10_000)));
    await time.advance(0);
    expect(sleeps).toEqual([10_000]);
    jobs.push(client.avatars.wait("g_4", every(3000)));
    await time.advance(3000);
    expect(sleeps.slice(1, 2)).toEqual([3000]);
    expect(asked.at(-1)).toEqual({ at: 4000, what: "avatar g_4" });
    await time.run(Promise.all(jobs));
  });

  test("goes on when one of several leaves", async () => {
    const { client, time, sleeps } = sleeper({ endsAt: () => 2000 });
    const controller = new AbortController();
    const left = failure(client.videos.wait("v_1", { signal: controller.signal }));
    const job = client.videos.wait("v_2");
    await time.advance(500);
    controller.abort();
    await left;
    await time.run(job);
    expect([sleeps, time.elapsedMs()]).toEqual([[2000], 2000]);
  });

  test("is never one of no time, whoever is due together", async () => {
    const { client, time, sleeps, asked } = sleeper({ endsAt: () => 6000 });
    const jobs = [
      ...idsOf(2).map((id) => client.videos.wait(id, every(2000))),
      client.avatars.wait("g_1", every(2000)),
    ];
    await time.run(Promise.all<unknown>(jobs));
    expect(sleeps).toEqual([2000, 2000, 2000]);
    expect(asked.filter(({ what }) => what === "avatar g_1").map(({ at }) => at)).toEqual([0, 2000, 4000, 6000]);
  });

  test("that a clock refuses is not begun again, and who left before hears nothing of it", async () => {
    const { client, time } = farm({ endsAt: (number) => number * 1000 });
    const controller = new AbortController();
    let isBroken = false;
    let refused = 0;
    const sleep = async (ms: number, signal?: AbortSignal): Promise<void> => {
      await time.clock.sleep(ms, signal);
      if (!isBroken) return;
      refused += 1;
      throw new Error("no time");
    };
    const { avatars } = client.with({ clock: { ...time.clock, sleep } });
    const left = failure(avatars.wait("g_20", { ...every(10_000), signal: controller.signal }));
    const job = avatars.wait("g_30", every(10_000));
    // The sleep that begins after this one has come and gone is for both of the others.
    await time.run(avatars.wait("g_1", every(1000)));
    isBroken = true;
    controller.abort();
    expect(await left).toMatchObject({ name: "AbortError" });
    // No failure of the client's own making, which `safe` would give as a value.
    expect(await time.run(failure(job.safe()))).toMatchObject({ name: "Error", message: "no time" });
    expect([refused, time.elapsedMs()]).toEqual([1, 10_000]);
    expect(await time.run(failure(avatars.wait("g_30")))).toMatchObject({ message: "no time" });
  });
});

describe("a shared request", () => {
  test("is none of the only video, whatever else is waited for", async () => {
    const { client, time, count } = farm({ endsAt: () => 20_000 });
    await time.run(Promise.all([client.videos.wait("v_1"), client.avatars.wait("g_1")]));
    expect(count("bulk")).toBe(0);
  });

  test("is sent when a video is due, not when something else is", async () => {
    const { client, time, asked } = farm({ endsAt: () => 10_000 });
    const videos = idsOf(2).map((id) => client.videos.wait(id, every(10_000)));
    await time.run(Promise.all<unknown>([...videos, client.avatars.wait("g_1", every(1000))]));
    expect(asked.filter(({ what }) => what.startsWith("bulk"))).toEqual([{ at: 10_000, what: "bulk 2" }]);
  });

  test("for exactly a hundred is one", async () => {
    const { client, time, asked } = farm({ endsAt: () => 2000 });
    await time.run(Promise.all(idsOf(100).map((id) => client.videos.wait(id))));
    expect(asked.filter(({ what }) => what.startsWith("bulk"))).toEqual([{ at: 2000, what: "bulk 100" }]);
  });

  test("of which a part cannot be read says nothing at all", async () => {
    const bulk = (): Response => Response.json({ data: [{ video_id: "v_1", status: "processing" }, null] });
    const { client, time, asked } = farm({ bulk, endsAt: () => 2000 });
    await time.run(Promise.all(idsOf(2).map((id) => client.videos.wait(id))));
    expect(asked.slice(2).map(({ what }) => what)).toEqual(["bulk 2", "video v_1", "video v_2"]);
  });

  test("that tells of an end has that video looked at at once, though others still rest", async () => {
    const { client, time, asked } = farm({ latencyMs: 900, endsAt: (number) => (number === 3 ? 9000 : 3500) });
    const jobs = idsOf(2).map((id) => client.videos.wait(id));
    await time.advance(2500);
    jobs.push(client.videos.wait("v_3"));
    await time.run(Promise.all(jobs.slice(0, 2)));
    expect(time.elapsedMs()).toBe(4700);
    expect(asked.filter(({ what }) => what.startsWith("bulk"))).toHaveLength(1);
    await time.run(Promise.all(jobs));
  });
});

test("without a console an unknown status is passed over in silence", async () => {
  const { client, time } = farm({ meanwhile: "moderating", warn: undefined });
  const { console } = globalThis;
  Reflect.deleteProperty(globalThis, "console");
  const job = time.run(client.videos.wait("v_1"));
  const outcome = await job.catch((error: unknown) => error).finally(() => Object.assign(globalThis, { console }));
  expect(outcome).toMatchObject({ status: "completed" });
});
