/** What is loaded when it is first needed: while it is on its way, and when it does not come. */
import { describe, expect, test, vi } from "vitest";
import { HeyGenError, preload } from "../../src/index.ts";
import { later } from "../../src/later.ts";
import { callKinds } from "../../src/optionKinds.ts";
import { failure, json, stub } from "./client.stub.ts";

const never = (): Promise<never> => new Promise(() => undefined);
const video = json({ data: { id: "vid_1", status: "completed" } });

describe("a part that is loaded later", () => {
  test("is not loaded for a call that is off already", async () => {
    const load = vi.fn(never);
    expect(await failure(later(load, { signal: AbortSignal.abort("enough") }, callKinds))).toMatchObject({
      name: "AbortError",
      cause: "enough",
    });
    expect(load).not.toHaveBeenCalled();
  });

  test("does not hold up who calls it off while it loads", async () => {
    const controller = new AbortController();
    const call = failure(later(never, { signal: controller.signal }, callKinds));
    controller.abort("enough");
    expect(await call).toMatchObject({ name: "AbortError", cause: "enough" });
  });

  test("and cannot be is an error of this client", async () => {
    const cause = new TypeError("Failed to fetch dynamically imported module");
    const error = await failure<HeyGenError>(later(() => Promise.reject(cause), {}, {}));
    expect([error instanceof HeyGenError, error.message, error.cause]).toEqual([
      true,
      "A part of heygen-v3 could not be loaded.",
      cause,
    ]);
  });
});

test("after preload a wait sends its first request before any real time passes", async () => {
  await preload();
  const { client, requests } = stub([video]);
  const job = client.videos.wait("vid_1");
  for (let microtasks = 0; microtasks < 100 && requests.length === 0; microtasks += 1) await Promise.resolve();
  expect(requests).toHaveLength(1);
  await job;
});

describe("a wait", () => {
  test("that is called off while its part loads sends nothing", async () => {
    const controller = new AbortController();
    const { client, requests } = stub([video]);
    const job = client.videos.wait("vid_1", { signal: controller.signal });
    controller.abort("enough");
    expect(await job.safe()).toMatchObject({ ok: false, error: { name: "AbortError", cause: "enough" } });
    const states = client.videos.wait("vid_1", { signal: controller.signal })[Symbol.asyncIterator]();
    expect(await failure(states.next())).toMatchObject({ name: "AbortError", cause: "enough" });
    expect(requests).toEqual([]);
  });

  test("counts its time from when it was made, not from when its part is there", async () => {
    let now = 0;
    const { client } = stub([json({ data: { id: "vid_1", status: "processing" } })], {
      clock: { now: () => now, sleep: never },
    });
    const job = client.videos.wait("vid_1", { timeoutMs: 5000 });
    expect(job.toJSON()).toEqual({ kind: "video", id: "vid_1", left_ms: 5000 });
    now = 2000;
    expect(job.toJSON().left_ms).toBe(3000);
    now = 5000;
    expect(await failure(job)).toMatchObject({ name: "WaitError", status: "processing" });
  });

  test("hears of what was fed before it began by looking", async () => {
    const { client, requests } = stub([video]);
    client.webhooks.feed({ event_type: "avatar_video.success", event_data: { video_id: "vid_1" } });
    const job = client.videos.wait("vid_1");
    client.webhooks.feed({ event_type: "avatar_video.success", event_data: { video_id: "vid_1" } });
    expect([(await job).status, requests.length]).toEqual(["completed", 1]);
  });
});
