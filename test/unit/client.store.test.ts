/** Requests to where files lie: their time-outs, their pauses, and what the debug hook hears of them. */
import { describe, expect, test } from "vitest";
import type { ClientOptions, DebugEvent } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import type { VirtualTime } from "../support/virtualTime.ts";
import { failure, json, stub } from "./client.stub.ts";
import type { Reply, Stub } from "./client.stub.ts";

const found = json({ data: { id: "vid_1", status: "completed", video_url: "https://files.example.com/v.mp4?sig=1" } });
const busy = new Response("later", { status: 503, headers: { "Retry-After": "10" } });
const hang = (): Promise<Response> => new Promise(() => undefined);

function store(answer: Reply, options: ClientOptions = {}): Stub & { readonly time: VirtualTime } {
  const time = virtualTime();
  return { ...stub([found, answer], { clock: time.clock, ...options }), time };
}

const problem = "The file of video vid_1 could not be fetched";

test("what does not answer is given up after the time-out, and the debug hook is told", async () => {
  const events: DebugEvent[] = [];
  const options = { timeoutMs: 1500, retries: 0, debug: (event: DebugEvent) => void events.push(event) };
  const { client, time } = store(hang, options);
  const error = await time.run(failure(client.videos.download("vid_1")));
  expect(error).toMatchObject({
    name: "TimeoutError",
    message: `${problem}: nothing came from https://files.example.com for 1500 ms.`,
    request: { method: "GET", path: "/v.mp4" },
    timeoutMs: 1500,
  });
  expect(events.at(-1)).toEqual({
    type: "failure",
    request: { method: "GET", path: "/v.mp4" },
    error,
    attempt: 1,
  });
  expect([time.elapsedMs(), time.timers()]).toEqual([1500, 0]);
});

describe("the pause before it is asked again", () => {
  test("ends at once when the caller aborts", async () => {
    const controller = new AbortController();
    const { client, time, requests } = store(() => busy.clone());
    const ended = failure(client.videos.download("vid_1", { signal: controller.signal }));
    await time.advance(4000);
    controller.abort("enough");
    expect(await ended).toMatchObject({ name: "AbortError", cause: "enough" });
    await time.advance(20_000);
    expect([requests.length, time.timers()]).toEqual([2, 0]);
  });

  test("fails with what the clock says", async () => {
    const sleep = (): Promise<never> => Promise.reject(new Error("no time"));
    const { client } = store(busy, { clock: { now: () => 0, sleep } });
    expect(await failure(client.videos.download("vid_1"))).toMatchObject({ message: "no time" });
  });

  test("counts towards the deadline even on a clock that stands still", async () => {
    const { client, requests } = store(busy, { clock: { now: () => 0, sleep: async () => undefined } });
    const refused = failure(client.videos.download("vid_1", { deadlineMs: 35_000, retries: 50 }));
    expect(await refused).toMatchObject({ name: "DownloadError", status: 503 });
    expect(requests).toHaveLength(1 + 4);
  });
});

test.each([
  ["response", 1],
  ["request", 2],
] as const)("a debug hook that aborts when it hears of a %s ends it after %i requests", async (type, sent) => {
  const controller = new AbortController();
  let told = 0;
  const debug = (event: DebugEvent): void => {
    if (event.type === type && (told += 1) === sent) controller.abort("enough");
  };
  const { client, requests } = store(hang, { debug });
  expect(await failure(client.videos.download("vid_1", { signal: controller.signal }))).toMatchObject({
    name: "AbortError",
    cause: "enough",
  });
  expect(requests).toHaveLength(sent);
});
