/** A request's way through the mock: where and when it counts, is written down, and sets something going. */

import { afterEach, describe, expect, test, vi } from "vitest";
import type { FaultInput, MockOptions } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, finishedVideo, freshApi, getVideo } from "../support/api.ts";
import { checkedMock, start, targetOf } from "../support/targets.ts";
import { heldTimer } from "../support/timer.ts";

const anHourMs = 3_600_000;
const timer = heldTimer();
const held = (): Promise<void> => vi.waitFor(() => expect(timer.waits()).toHaveLength(1));

let found: readonly unknown[] = [];
afterEach(() => {
  expect(found).toEqual([]);
});

function open(options: MockOptions = {}): Api {
  const { mock, problems } = checkedMock({ timer, ...options });
  found = problems;
  return freshApi(targetOf(mock, "http://localhost", mock.fetch), "mock_demo");
}

/** Numbers, statuses and instants of the requests that the world knows of. */
function noted({ world }: Api): readonly { readonly number: number; readonly status: number; readonly at: number }[] {
  return world.journal.entries().map(({ number, status, at }) => ({ number, status, at }));
}

function latency(fault: Partial<FaultInput> = {}): FaultInput {
  return { effect: { type: "latency", ms: anHourMs }, ...fault };
}

test("what a scenario gives once is used up by the request that was done", async () => {
  const own = open({ scenario: { name: "once", video: [{ times: 1, outcome: "failed" }] } });
  await own.post("/v3/videos", { ...aVideo, avatar_id: "look_nobody" });
  expect([(await finishedVideo(own)).status, (await finishedVideo(own)).status]).toEqual(["failed", "completed"]);
});

test("a job that moves on by being read is shown as it was, and then moves on", async () => {
  const own = open({ advanceOnRead: 1 });
  const id = await createVideo(own);
  const seen = [await getVideo(own, id), await getVideo(own, id), await getVideo(own, id)];
  expect(seen.map(({ status }) => status)).toEqual(["pending", "processing", "completed"]);
});

describe("what is due at once happens as soon as its request is written down", () => {
  test.each<[string, readonly FaultInput[]]>([
    ["without a fault", []],
    ["whatever becomes of its answer", [{ when: "after", effect: { type: "reset" } }]],
    ["whatever its answer is made of", [{ when: "after", effect: { type: "malformed" } }]],
  ])("%s", async (_, faults) => {
    const own = open({ queueMs: 0, renderMs: 0, faults });
    const told: number[] = [];
    void own.world.waitFor("video.completed").then(({ number }) => told.push(number));
    await own.post("/v3/videos", aVideo).catch(() => undefined);
    // It was the first thing that happened here, and the video began and ended after it.
    await vi.waitFor(() => expect(told).toEqual([3]));
    expect(noted(own)).toMatchObject([{ number: 1 }]);
  });

  test("or does not wait for that, if the answer is held back", async () => {
    const own = open({ queueMs: 0, renderMs: 0, faults: [latency({ when: "after" })] });
    const happened = own.world.waitFor("video.completed", { timeoutMs: 0 });
    const answer = own.post("/v3/videos", aVideo);
    expect((await happened).number).toBe(2);
    await held();
    timer.fire();
    expect((await answer).status).toBe(200);
    expect(noted(own)).toMatchObject([{ number: 3 }]);
  });
});

describe("a request that was held up", () => {
  const error: FaultInput = { effect: { type: "error", status: 429 } };

  test("counts when its error is sent, and not when it came", async () => {
    const own = open({ faults: [latency(), error] });
    const answer = own.get("/v3/voices");
    await held();
    await own.world.clock.advance(90_000);
    timer.fire();
    expect((await answer).headers.get("date")).toBe(new Date(start + 90_000).toUTCString());
    expect(noted(own)).toMatchObject([{ status: 429, at: start + 90_000 }]);
  });

  test("is written down in the world that is there by then, with an error as with a refusal", async () => {
    const own = open({ faults: [latency(), error] });
    const answer = own.get("/v3/voices");
    await held();
    own.world.reset();
    timer.fire();
    expect((await answer).status).toBe(429);
    expect(noted(own)).toMatchObject([{ status: 429 }]);
  });

  test("by its own body is refused where and when that ended", async () => {
    const own = open();
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const init = { method: "POST", body: readable, duplex: "half", headers: { "content-type": "application/json" } };
    const answer = own.fetch("/v3/videos", init);
    own.world.reset();
    await own.world.clock.advance(90_000);
    const writer = writable.getWriter();
    await writer.write(new TextEncoder().encode("{"));
    await writer.close();
    expect((await answer).headers.get("date")).toBe(new Date(start + 90_000).toUTCString());
    expect(noted(own)).toMatchObject([{ status: 400, at: start + 90_000 }]);
  });

  test("and whose caller went away has no answer that a fault could make another one of", async () => {
    const own = open({ faults: [latency(), { when: "after", effect: { type: "malformed" } }] });
    const caller = new AbortController();
    const gone = own.fetch("/v3/voices", { signal: caller.signal });
    await held();
    caller.abort();
    await expect(gone).rejects.toThrow("abort");
    await vi.waitFor(() => expect(noted(own)).toMatchObject([{ status: 0 }]));
  });
});

test("where there was no work, nothing is held back after it", async () => {
  const own = open({ faults: [latency({ when: "after" }), { effect: { type: "error", status: 429 } }] });
  expect((await own.get("/v3/voices")).status).toBe(429);
  expect(timer.waits()).toEqual([]);
});
