/** Many waits of one client: what they share, what they may not hold up, and what is left when they end. */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { farm, idsOf } from "../support/farm.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { failure, json, problem, stub } from "./client.stub.ts";

const hang = (): Promise<Response> => new Promise(() => undefined);

describe("a hundred and fifty waits", () => {
  test("share requests for a hundred ids each", async () => {
    const { client, time, count, asked } = farm({ endsAt: () => 600_000 });
    const videos = await time.run(Promise.all(idsOf(150).map((id) => client.videos.wait(id))));
    expect(videos.map(({ id }) => id)).toEqual(idsOf(150));
    // Each looks for itself first and last. Between, the pauses of one wait make two requests for all.
    expect(count("video")).toBe(300);
    const sizes = asked.filter(({ what }) => what.startsWith("bulk")).map(({ what }) => what);
    expect(new Set(sizes)).toEqual(new Set(["bulk 100", "bulk 50"]));
    expect(count("bulk")).toBe(2 * 44);
  });

  test("each look when they are over, not when all are", async () => {
    const { client, time } = farm({ endsAt: (number) => number * 4000 });
    const endedAt: number[] = [];
    await time.run(
      Promise.all(idsOf(150).map((id) => client.videos.wait(id).then(() => endedAt.push(time.elapsedMs())))),
    );
    endedAt.forEach((at, index) => {
      expect(at).toBeGreaterThanOrEqual((index + 1) * 4000);
      expect(at).toBeLessThanOrEqual((index + 1) * 4000 + 15_000);
    });
  });

  test("for one and the same video ask for it once", async () => {
    const { client, time, asked } = farm();
    await time.run(Promise.all(Array.from({ length: 150 }, () => client.videos.wait("v_1"))));
    expect(asked.filter(({ what }) => what.startsWith("bulk")).every(({ what }) => what === "bulk 1")).toBe(true);
  });

  test("that begin one after the other share all the same", async () => {
    const { client, time, count } = farm({ endsAt: () => 300_000 });
    const jobs = [];
    for (const id of idsOf(150)) {
      jobs.push(client.videos.wait(id));
      await time.advance(100);
    }
    await time.run(Promise.all(jobs));
    expect(count("video")).toBeLessThan(450);
    expect(count("bulk")).toBeLessThan(80);
  });
});

describe("a shared request", () => {
  test.each([403, 404, 400, 401])(
    "that is refused with %i leaves each to its own, at the usual pace",
    async (status) => {
      const { client, time, count } = farm({ bulk: () => problem(status, "any", "No."), endsAt: () => 60_000 });
      await time.run(Promise.all(idsOf(5).map((id) => client.videos.wait(id))));
      // At 0, 2, 5, 9.5 … 56.375, 71.375 s; each time after the first the shared one is tried.
      expect([count("bulk"), count("video")]).toEqual([8, 45]);
    },
  );

  test.each<[string, () => Response]>([
    ["is answered 500 again and again", () => problem(500, "internal_error", "No.")],
    ["holds no list", () => Response.json({ data: { status: "completed" } })],
    ["holds nothing", () => Response.json({ data: [] })],
    ["holds nulls", () => Response.json({ data: [null, 7, {}] })],
    ["holds others", () => Response.json({ data: [{ video_id: "other", status: "processing" }] })],
    ["holds what is no status", () => Response.json({ data: [{ video_id: "v_1", status: { a: 1 } }] })],
    ["is a page", () => new Response("<p>")],
  ])("that %s leaves each to its own, at the usual pace", async (_, bulk) => {
    const { client, time, count } = farm({ bulk, endsAt: () => 60_000 });
    await time.run(Promise.all(idsOf(5).map((id) => client.videos.wait(id))));
    expect(count("video")).toBeLessThanOrEqual(45);
    expect(count("bulk")).toBeLessThanOrEqual(3 * 8);
    expect(time.elapsedMs()).toBeLessThan(90_000);
  });

  test("that hangs holds up neither the other hundred nor waits of another kind", async () => {
    const { client, time } = farm({
      endsAt: () => 10_000,
      bulk: (request) => (request === 1 ? hang() : null),
      timeoutMs: 100_000,
    });
    const videos = idsOf(150).map((id) => client.videos.wait(id));
    const avatar = client.avatars.wait("g_1");
    await time.run(avatar);
    expect(time.elapsedMs()).toBeLessThan(20_000);
    await time.run(Promise.all(videos.slice(100)));
    expect(time.elapsedMs()).toBeLessThan(20_000);
    await time.run(Promise.all(videos));
    expect(time.elapsedMs()).toBeLessThan(120_000);
  });

  test("that hangs holds up no newcomer", async () => {
    const { client, time } = farm({ endsAt: () => 4000, bulk: hang, timeoutMs: 100_000 });
    const early = [client.videos.wait("v_1"), client.videos.wait("v_2")];
    await time.advance(3000);
    await time.run(client.videos.wait("v_3"));
    expect(time.elapsedMs()).toBeLessThan(10_000);
    await time.run(Promise.all(early));
  });

  test("that comes late says nothing to whom an event has woken meanwhile", async () => {
    const { client, time, asked } = farm({
      endsAt: () => 6500,
      bulk: async (request) => {
        if (request === 1) await time.clock.sleep(3000);
        return Response.json({ data: idsOf(2).map((video_id) => ({ video_id, status: "processing" })) });
      },
    });
    const jobs = idsOf(2).map((id) => client.videos.wait(id, { timeoutMs: 7000 }));
    await time.advance(3000);
    client.webhooks.feed({ event_type: "any", event_data: { video_id: "v_1" } });
    await time.run(Promise.all(jobs.map((job) => job.safe())));
    expect(asked.slice(0, 5)).toEqual([
      { at: 0, what: "video v_1" },
      { at: 0, what: "video v_2" },
      { at: 2000, what: "bulk 2" },
      { at: 3000, what: "video v_1" },
      { at: 6000, what: "bulk 2" },
    ]);
  });

  test("ends as soon as nobody waits for it any more", async () => {
    const controller = new AbortController();
    const { client, time } = farm({ bulk: hang });
    const jobs = ["v_1", "v_2"].map((id) => failure(client.videos.wait(id, { signal: controller.signal })));
    await time.advance(2500);
    controller.abort();
    await Promise.all(jobs);
    await time.advance(0);
    expect(time.timers()).toBe(0);
  });

  test("does not end while one of its waits is left", async () => {
    const controller = new AbortController();
    const { client, time, count } = farm({ endsAt: () => 30_000 });
    const jobs = idsOf(10).map((id) =>
      client.videos.wait(id, { signal: id === "v_4" ? controller.signal : undefined }),
    );
    const aborted = failure(jobs[3]!);
    await time.advance(2500);
    controller.abort("enough");
    expect(await aborted).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(time.elapsedMs()).toBe(2500);
    await time.run(Promise.all(jobs.filter((_, at) => at !== 3)));
    expect(count("video")).toBe(19);
  });
});

describe("a clock that fails", () => {
  test("ends each wait with what it said", async () => {
    const { client, time } = farm();
    let sleeps = 0;
    const sleep = (): Promise<never> => {
      sleeps += 1;
      return Promise.reject(new Error("no time"));
    };
    const broken = client.with({ clock: { ...time.clock, sleep } });
    const jobs = [broken.videos.wait("v_1"), broken.avatars.wait("g_1")].map((job) => failure<Error>(job));
    for (const error of await time.run(Promise.all(jobs))) expect(error.message).toBe("no time");
    expect([sleeps, time.timers()]).toEqual([2, 0]);
  });
});

test("aborted at any moment, waits end at once, send nothing more and leave nothing behind", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ kind: fc.constantFrom("video", "avatar"), startsAt: fc.nat(8000) }), {
        minLength: 1,
        maxLength: 6,
      }),
      fc.nat(20_000),
      fc.constantFrom(0, 70, 900),
      fc.boolean(),
      async (waits, abortAt, latencyMs, isFed) => {
        const controller = new AbortController();
        const { client, time, asked } = farm({ latencyMs, endsAt: (number) => number * 5000 });
        const { signal } = controller;
        const outcomes: Promise<unknown>[] = [];
        const starts = waits.map(({ kind, startsAt }, at) => ({ kind, startsAt, id: `x_${at + 1}` }));
        for (const { kind, startsAt, id } of starts.toSorted((one, other) => one.startsAt - other.startsAt)) {
          if (startsAt > abortAt) break;
          await time.advance(startsAt - time.elapsedMs());
          const job = kind === "video" ? client.videos.wait(id, { signal }) : client.avatars.wait(id, { signal });
          outcomes.push(
            job.then(
              ({ status }) => status as unknown,
              (error: unknown) => (error as Error).name,
            ),
          );
        }
        await time.advance(abortAt - time.elapsedMs());
        if (isFed) client.webhooks.feed({ event_type: "any", event_data: { video_id: "x_1" } });
        controller.abort();
        for (const outcome of await Promise.all(outcomes)) expect(["completed", "AbortError"]).toContain(outcome);
        const before = asked.length;
        await time.advance(0);
        expect(time.timers()).toBe(0);
        await time.advance(100_000);
        expect(asked).toHaveLength(before);
      },
    ),
  );
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("however jobs go, and however many wait, no wait is a hot loop", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 30 }),
      fc.constantFrom("processing", "moderating", "queued", ""),
      fc.constantFrom("ok", "refused", "lies", "empty"),
      fc.integer({ min: 0, max: 200 }),
      async (waits, meanwhile, bulkKind, seconds) => {
        const { client, time, asked, count } = farm({
          meanwhile,
          endsAt: (number) => seconds * 1000 + number,
          bulk: () =>
            bulkKind === "refused"
              ? problem(403, "forbidden", "No.")
              : bulkKind === "lies"
                ? Response.json({ data: idsOf(waits).map((video_id) => ({ video_id, status: "completed" })) })
                : bulkKind === "empty"
                  ? Response.json({ data: [] })
                  : null,
        });
        await time.run(Promise.all(idsOf(waits).map((id) => client.videos.wait(id))));
        // The pauses of one wait: 2, 3, 4.5, 6.75, 10.125 and then 15 s.
        const looks = 7 + Math.ceil(seconds / 15);
        expect(count("bulk")).toBeLessThanOrEqual(looks);
        expect(asked.length).toBeLessThanOrEqual((waits + 1) * looks);
      },
    ),
    { numRuns: 40 },
  );
});

test("who waits with headers of its own asks with them, and nobody asks in its place", async () => {
  const tenants: (string | null)[] = [];
  const bulk: (string | null)[] = [];
  const { client, time } = farm({
    debug: (event) => {
      if (event.type !== "request") return;
      (event.url.includes("statuses") ? bulk : tenants).push(event.headers["x-tenant"] ?? null);
    },
  });
  const alone = ["blue", "red"].map((tenant, at) => client.videos.wait(`v_${at}`, { headers: { "X-Tenant": tenant } }));
  const others = idsOf(3).map((id) => client.videos.wait(id));
  await time.run(Promise.all([...alone, ...others]));
  // At 0, 2, 5, 9.5 … 56.375, 71.375 s.
  for (const tenant of ["blue", "red"]) expect(tenants.filter((each) => each === tenant)).toHaveLength(9);
  expect(tenants.filter((each) => each === null)).toHaveLength(6);
  expect(bulk.length).toBeGreaterThan(5);
});

test("a callback of progress may be async: the wait goes on when it is done, and ends when it rejects", async () => {
  const { client, time } = farm();
  const told: number[] = [];
  await time.run(
    client.videos.wait("v_1", {
      onProgress: async () => {
        await time.clock.sleep(1000);
        told.push(time.elapsedMs());
      },
    }),
  );
  expect(told.slice(0, 3)).toEqual([1000, 4000, 8000]);
  const why = new Error("no room");
  expect(await failure(client.videos.wait("v_1", { onProgress: () => Promise.reject(why) }))).toBe(why);
});

test("an abort does not wait for a callback of progress", async () => {
  const { client } = farm();
  const controller = new AbortController();
  const onProgress = (): Promise<void> => {
    controller.abort("enough");
    return new Promise(() => undefined);
  };
  expect(await failure(client.videos.wait("v_1", { signal: controller.signal, onProgress }))).toMatchObject({
    name: "AbortError",
    cause: "enough",
  });
});

describe("a job that is over", () => {
  test("is over also where the deadline passes while its callback takes its time", async () => {
    const { client, time } = farm({ endsAt: () => 0 });
    const onProgress = (): Promise<void> => time.clock.sleep(500);
    const job = client.videos.wait("v_1", { timeoutMs: 300, onProgress });
    expect(await time.run(job)).toMatchObject({ status: "completed" });
  });

  test("and failed, has failed", async () => {
    const time = virtualTime();
    const failed = json({ data: { id: "v_1", status: "failed", failure_code: "rendering_failed" } });
    const { client } = stub([failed], { clock: time.clock });
    const onProgress = (): Promise<void> => time.clock.sleep(500);
    const job = client.videos.wait("v_1", { timeoutMs: 300, onProgress });
    expect(await time.run(failure(job))).toMatchObject({ name: "JobFailedError", code: "rendering_failed" });
  });

  test("stays that when its callback aborts, or its reader leaves", async () => {
    const { client } = farm({ endsAt: () => 0 });
    const controller = new AbortController();
    const aborted = client.videos.wait("v_1", { signal: controller.signal, onProgress: () => controller.abort() });
    expect(await aborted).toMatchObject({ status: "completed" });
    const left = client.videos.wait("v_1", { onProgress: () => Promise.resolve() });
    for await (const { status } of left) if (status === "completed") break;
    expect(await left).toMatchObject({ status: "completed" });
  });
});
