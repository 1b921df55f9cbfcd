/** Waiting for what happens in a world, and following all of it. */

import { describe, expect, test } from "vitest";
import { createMock, fakeClock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, createAvatar, createVideo, freshApi } from "../support/api.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Stream } from "../support/sse.ts";
import { readStream } from "../support/sse.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

describeTargets("waiting", (target) => {
  const api = (): Api => freshApi(target());

  test("ends when somebody moves the clock that far", async () => {
    const own = api();
    const id = await createVideo(own);
    const waiting = own.get(`/__mock/wait?event=video.completed&id=${id}`);
    await own.post("/__mock/clock/advance", { ms: 4999 });
    await own.post("/__mock/clock/advance", { ms: 1 });
    expect((await waiting).data).toEqual({
      number: 3,
      at: "2026-01-05T10:00:05.000Z",
      at_ms: start + 5000,
      type: "video.completed",
      id,
    });
  });

  test("is over at once when it has happened, by id or since a number", async () => {
    const own = api();
    const id = await createVideo(own);
    await own.world.clock.advance(5000);
    expect((await own.get(`/__mock/wait?event=video.completed&id=${id}`)).data.number).toBe(3);
    expect((await own.get("/__mock/wait?event=video.completed&since=0")).data.id).toBe(id);
    expect((await own.get("/__mock/wait?event=video.completed&since=2")).data.id).toBe(id);
    expect((await own.get("/__mock/wait?event=video.completed&timeout_ms=0")).verdict).toEqual([
      408,
      "timed_out",
      null,
    ]);
  });

  test("serves many at once, each with what it asked for", async () => {
    const own = api();
    const ids = await Promise.all(Array.from({ length: 20 }, (_, index) => createVideo(own, { title: `${index}` })));
    const waiting = ids.map((id) => own.world.waitFor("video.completed", { id }));
    const overHttp = own.get(`/__mock/wait?event=video.failed&since=0&id=${ids[0]}`);
    await own.post(`/__mock/videos/${ids[0]}/fail`);
    await own.world.clock.runUntilIdle();
    const [first, ...rest] = await Promise.allSettled(
      waiting.map((each) => Promise.race([each, Promise.resolve(null)])),
    );
    expect(first).toEqual({ status: "fulfilled", value: null });
    expect(rest.map((each) => (each.status === "fulfilled" ? each.value?.id : ""))).toEqual(ids.slice(1));
    expect((await overHttp).data.id).toBe(ids[0]);
    void waiting[0]?.catch(() => undefined);
  });

  test("goes on over a reset", async () => {
    const own = api();
    const waiting = own.world.waitFor("training.completed");
    own.world.reset();
    const { look } = await createAvatar(own, aPhoto);
    await own.world.clock.runUntilIdle();
    expect((await waiting).id).toBe(look.id);
  });

  test("refuses at once what never happens and options that are none, in process as over HTTP", async () => {
    const own = api();
    expect((await own.get("/__mock/wait?event=video.complete")).verdict).toEqual([400, "invalid_parameter", "event"]);
    const { waitFor } = own.world;
    await expect(waitFor("video.complete" as never)).rejects.toThrow("event must be one of: video.processing, ");
    await expect(waitFor("video.completed", { timeout: 5 } as never)).rejects.toThrow("timeout is not accepted here");
    await expect(waitFor("video.completed", { since: -1 })).rejects.toThrow("since must be at least 0");
  });

  test("ends with 408 that says what happened instead, and that the clock stands still", async () => {
    const own = api();
    const id = await createVideo(own);
    await own.world.clock.advance(1000);
    const { verdict, body } = await own.get(`/__mock/wait?event=video.completed&id=${id}&timeout_ms=1`);
    expect(verdict).toEqual([408, "timed_out", null]);
    expect(body.error.message).toContain(`What happened: video.processing of ${id}.`);
    expect(body.error.message).toContain("clock is frozen");
    await expect(own.world.waitFor("video.completed", { timeoutMs: 0 })).rejects.toThrow(
      "No video.completed came within 0 ms",
    );
  });

  test("tells what became of a webhook", async () => {
    const receiver = await startReceiver(204);
    const own = api();
    await createVideo(own, { callback_url: `${receiver.url}?token=secret` });
    const waiting = own.get("/__mock/wait?event=delivery.succeeded");
    await own.world.clock.runUntilIdle();
    const { data } = await waiting;
    expect(data.delivery).toEqual({
      event_type: "avatar_video.success",
      url: expect.not.stringContaining("secret"),
      attempt: 1,
      status: 204,
      error: null,
      state: "delivered",
    });
    await receiver.close();
  });

  test.each([
    ["", "event"],
    ["?event=video.done", "event"],
    ["?event=video.completed&timeout_ms=-1", "timeout_ms"],
    ["?event=video.completed&timeout_ms=600001", "timeout_ms"],
    ["?event=video.completed&since=1", "since"],
    ["?event=video.completed&until=1", "until"],
  ])("with %s is refused, naming the parameter", async (query, param) => {
    expect((await api().get(`/__mock/wait${query}`)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test("ends when its caller gives up", async () => {
    const own = api();
    const controller = new AbortController();
    const waiting = own.fetch("/__mock/wait?event=video.completed", { signal: controller.signal });
    const inProcess = own.world.waitFor("video.completed", { signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(waiting).rejects.toThrow();
    await expect(inProcess).rejects.toThrow("enough");
    await expect(
      own.world.waitFor("video.completed", { signal: AbortSignal.abort(new Error("early")) }),
    ).rejects.toThrow("early");
    expect((await own.get("/__mock/clock")).status).toBe(200);
  });
});

describe("a wait", () => {
  test("ends by itself where the clock runs", async () => {
    const { mock } = checkedMock({ frozen: false, queueMs: 0, renderMs: 20 });
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    const id = await createVideo(own);
    expect((await own.world.waitFor("video.completed", { id })).id).toBe(id);
  });

  test("ends with the mock, in process and over TCP, and does not hold its end up", async () => {
    const mock = createMock({ frozen: true, clock: fakeClock(start) });
    const server = await listen(mock, { port: 0 });
    const waiting = fetch(`${server.url}/__mock/wait?event=video.completed`);
    const stream = readStream(await fetch(`${server.url}/__mock/events`));
    await stream.block();
    const inProcess = mock.world("a").waitFor("video.completed");
    const rejected = expect(inProcess).rejects.toThrow("closed while you waited");
    // The wait over TCP must have arrived before the end.
    await fetch(`${server.url}/health`);
    await server.close({ graceMs: 60_000 });
    await rejected;
    expect((await waiting).status).toBe(503);
    expect(await stream.next()).toBeUndefined();
  });
});

describeTargets("the stream of events", (target) => {
  const api = (): Api => freshApi(target());
  const follow = async (own: Api, query = "", headers: Record<string, string> = {}): Promise<Stream> => {
    const response = await own.fetch(`/__mock/events${query}`, { headers });
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    return readStream(response);
  };
  const types = (messages: readonly { readonly event: string | undefined }[]): (string | undefined)[] =>
    messages.map(({ event }) => event);

  test("tells requests, events and deliveries as they happen, with rising numbers", async () => {
    const receiver = await startReceiver(200);
    const own = api();
    const stream = await follow(own);
    const id = await createVideo(own, { callback_url: receiver.url });
    await own.world.clock.runUntilIdle();
    const messages = await stream.take(4);
    expect(types(messages)).toEqual(["request", "video.processing", "video.completed", "delivery.succeeded"]);
    expect(messages.map((message) => message.id)).toEqual(["1", "2", "3", "4"]);
    expect(messages[0]?.data).toEqual({
      number: 1,
      at: "2026-01-05T10:00:00.000Z",
      at_ms: start,
      type: "request",
      method: "POST",
      path: "/v3/videos",
      operation: "createVideo",
      status: 200,
    });
    expect(messages[2]?.data).toMatchObject({ id, at_ms: start + 5000 });
    await stream.leave();
    await receiver.close();
  });

  test("goes on after the last event that a reader saw, without skipping or repeating", async () => {
    const own = api();
    const first = await follow(own);
    for (let index = 0; index < 3; index += 1) await createVideo(own);
    const [seen] = await first.take(1);
    await first.leave();
    await own.world.clock.advance(5000);
    const second = await follow(own, "", { "last-event-id": String(seen?.id) });
    expect((await second.take(8)).map(({ id }) => id)).toEqual(["2", "3", "4", "5", "6", "7", "8", "9"]);
    await second.leave();
    const third = await follow(own, "?since=7");
    expect((await third.take(2)).map(({ id }) => id)).toEqual(["8", "9"]);
    await third.leave();
  });

  test("tells only what was asked for", async () => {
    const own = api();
    const stream = await follow(own, "?types=video.completed,world");
    await createVideo(own);
    await own.world.clock.advance(5000);
    expect(types(await stream.take(1))).toEqual(["video.completed"]);
    own.world.reset();
    expect(types(await stream.take(1))).toEqual(["world.reset"]);
    await stream.leave();
    expect((await own.get("/__mock/events?types=video,audio")).verdict).toEqual([400, "invalid_parameter", "types"]);
  });

  test("goes on over a reset, with the numbers of the new world", async () => {
    const own = api();
    await own.get("/v3/users/me");
    const stream = await follow(own);
    await own.get("/v3/users/me");
    const before = await stream.take(1);
    await own.post("/__mock/reset");
    await own.get("/v3/users/me");
    const messages = [...before, ...(await stream.take(2))];
    expect(messages.map(({ id, event }) => `${id} ${event}`)).toEqual([
      "2 request",
      "undefined world.reset",
      "1 request",
    ]);
    await stream.leave();
  });

  test("tells a reader that comes too late what it missed", async () => {
    const own = api();
    for (let index = 0; index < 1005; index += 1) await own.fetch("/v3/users/me");
    const stream = await follow(own, "?since=2");
    const [gap, next] = await stream.take(2);
    expect([gap?.event, gap?.id, gap?.data, next?.id]).toEqual([
      "gap",
      undefined,
      { type: "gap", forgotten_up_to: 5 },
      "6",
    ]);
    await stream.leave();
  });

  test("misses nothing of the new world however far its reader was in the old one", async () => {
    const own = api();
    for (let index = 0; index < 5; index += 1) await own.get("/v3/users/me");
    const stream = await follow(own);
    await own.get("/v3/users/me");
    await stream.take(1);
    own.world.reset();
    for (let index = 0; index < 9; index += 1) await own.fetch("/v3/voices");
    const [reset, ...others] = await stream.take(10);
    expect(reset?.data).toEqual({ type: "world.reset", id: own.world.label });
    expect(others.map(({ id }) => Number(id))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    await stream.leave();
  });

  test("with an id of another mock begins with what there is", async () => {
    const own = api();
    await own.get("/v3/users/me");
    const stream = await follow(own, "", { "last-event-id": "4711" });
    expect((await stream.take(1))[0]?.id).toBe("1");
    await stream.leave();
  });

  test("is of one world, named by its label where no header can be sent", async () => {
    const [own, other] = [api(), api()];
    const stream = readStream(await target().fetch(`/__mock/events?world=${own.world.label}`));
    await other.get("/v3/voices");
    await own.get("/v3/users/me");
    expect((await stream.take(1))[0]?.data.path).toBe("/v3/users/me");
    await stream.leave();
  });

  test("holds nobody up when its reader does not read, and loses nothing", async () => {
    const own = api();
    const stream = await follow(own, "?types=request");
    for (let index = 0; index < 900; index += 1) await own.fetch("/v3/users/me");
    const messages = await stream.take(900);
    expect(messages.map(({ id }) => Number(id))).toEqual(Array.from({ length: 900 }, (_, index) => index + 1));
    await stream.leave();
  });
});
