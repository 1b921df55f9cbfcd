import { createHmac } from "node:crypto";
import { afterEach, describe, expect, test } from "vitest";
import { webhookPayloads } from "../../generated/validators.ts";
import { createMock } from "../../mock/index.ts";
import { account, hour, minute, second, video } from "../support/account.ts";
import type { Manner, Receiver } from "../support/receiver.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, start, targetOf } from "../support/targets.ts";

const open: Receiver[] = [];

async function receiver(answer?: Manner, port?: number): Promise<Receiver> {
  const made = await startReceiver(answer, port);
  open.push(made);
  return made;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

describeTargets("webhook endpoints", (target) => {
  test("are created with a secret that is shown only then, listed newest first, changed and deleted", async () => {
    const { call, subscribe } = account(target(), "endpoints-life");
    const first = await subscribe("http://127.0.0.1:9/one");
    const other = await subscribe("http://127.0.0.1:9/two", { events: ["avatar_video.fail"] });
    expect(first).toMatchObject({
      status: "enabled",
      events: null,
      secret: expect.stringMatching(/^whsec_[0-9a-f]{48}$/),
    });
    const listed = (await call("GET", "/v3/webhooks/endpoints")).body.data;
    expect(listed.map((each: Answer) => [each.endpoint_id, each.secret])).toEqual([
      [other.endpoint_id, null],
      [first.endpoint_id, null],
    ]);
    const changed = await call("PATCH", `/v3/webhooks/endpoints/${other.endpoint_id}`, { events: ["batch.finished"] });
    expect(changed.body.data).toMatchObject({
      url: "http://127.0.0.1:9/two",
      events: ["batch.finished"],
      secret: null,
    });
    expect((await call("DELETE", `/v3/webhooks/endpoints/${first.endpoint_id}`)).body).toEqual({
      data: {},
      error: null,
    });
    expect((await call("DELETE", `/v3/webhooks/endpoints/${first.endpoint_id}`)).body.error.code).toBe(
      "webhook_not_found",
    );
  });

  test("refuse a url that is registered already, also when another endpoint is changed to it", async () => {
    const { call, subscribe } = account(target(), "endpoints-twice");
    await subscribe("http://127.0.0.1:9/taken");
    const other = await subscribe("http://127.0.0.1:9/other");
    const again = await call("POST", "/v3/webhooks/endpoints", { url: "http://127.0.0.1:9/taken" });
    expect([again.status, again.body.error.code, again.body.error.param]).toEqual([409, "conflict", "url"]);
    expect(
      (await call("PATCH", `/v3/webhooks/endpoints/${other.endpoint_id}`, { url: "http://127.0.0.1:9/taken" })).status,
    ).toBe(409);
    expect(
      (await call("PATCH", `/v3/webhooks/endpoints/${other.endpoint_id}`, { url: "http://127.0.0.1:9/other" })).status,
    ).toBe(200);
  });

  test("are told apart by what is sent: a fragment makes no other address, and a user in it is refused", async () => {
    const { call, subscribe } = account(target(), "endpoint-addresses");
    await subscribe("http://127.0.0.1:9/hook?a=b#one");
    const taken = await call("POST", "/v3/webhooks/endpoints", { url: "HTTP://127.0.0.1:9/hook?a=b#two" });
    expect([taken.status, taken.body.error.param]).toEqual([409, "url"]);
    const user = await call("POST", "/v3/webhooks/endpoints", { url: "http://me:secret@127.0.0.1:9/hook" });
    expect([user.status, user.body.error.param]).toEqual([400, "url"]);
    const callback = await call("POST", "/v3/videos", { ...video, callback_url: "http://me@127.0.0.1:9/hook" });
    expect([callback.status, callback.body.error.param]).toEqual([400, "callback_url"]);
  });

  test("subscribe once to an event that is named twice, and stay as they are where a change says null", async () => {
    const { call, subscribe } = account(target(), "endpoint-events");
    const events = ["avatar_video.fail", "avatar_video.fail"];
    const made = await subscribe("http://127.0.0.1:9/hook", { events });
    expect(made.events).toEqual(["avatar_video.fail"]);
    const path = `/v3/webhooks/endpoints/${made.endpoint_id}`;
    const moved = await call("PATCH", path, { url: "http://127.0.0.1:9/moved", events: null });
    expect(moved.body.data).toMatchObject({ url: "http://127.0.0.1:9/moved", events: ["avatar_video.fail"] });
    expect((await call("PATCH", path, { url: null, events: null })).status).toBe(400);
  });

  test("refuse what is no web address, an unknown event, and a change of nothing", async () => {
    const { call, subscribe } = account(target(), "endpoints-bad");
    const { endpoint_id: id } = await subscribe("http://127.0.0.1:9/good");
    expect((await call("POST", "/v3/webhooks/endpoints", { url: "ftp://127.0.0.1/x" })).body.error.param).toBe("url");
    expect(
      (await call("POST", "/v3/webhooks/endpoints", { url: "http://127.0.0.1/x", events: ["avatar_video.done"] })).body
        .error.param,
    ).toBe("events.0");
    expect((await call("PATCH", `/v3/webhooks/endpoints/${id}`, {})).status).toBe(400);
  });

  test("have one entry in the list of event types for each event that the contract names", async () => {
    const { body } = await account(target(), "endpoints-types").call("GET", "/v3/webhooks/event-types");
    expect(body.data).toHaveLength(34);
    expect(body).toMatchObject({ has_more: false, next_token: null });
  });
});

describeTargets("a delivery", (target) => {
  test("reaches every endpoint that subscribed to the event, once, with a signature over the raw body", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-signed");
    const [all, some, none] = [await receiver(), await receiver(), await receiver()];
    const { secret } = await subscribe(all.url);
    await subscribe(some.url, { events: ["avatar_video.success"] });
    await subscribe(none.url, { events: ["avatar_video.fail"] });
    const id = await render({ callback_id: "order-1" });
    await advance(minute);
    expect([all.received.length, some.received.length, none.received.length]).toEqual([1, 1, 0]);
    const [got] = all.received;
    expect(got?.event).toMatchObject({
      event_type: "avatar_video.success",
      event_data: { video_id: id, callback_id: "order-1" },
    });
    expect(got?.headers["heygen-signature"]).toBe(
      createHmac("sha256", secret)
        .update(got?.body ?? "")
        .digest("hex"),
    );
    expect(Math.abs(Number(got?.headers["heygen-timestamp"]) - Date.now() / 1000)).toBeLessThan(60);
    expect(got?.headers["heygen-event-id"]).toBe(some.received[0]?.headers["heygen-event-id"]);
    expect(webhookPayloads["avatar_video.success"](got?.event)).toBe(true);
  });

  test("of a failed video says why, to the endpoint and to the callback, which is not signed", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-failed");
    const [endpoint, callback] = [await receiver(), await receiver()];
    await subscribe(endpoint.url);
    const id = await render({ title: "[[fail:NO_LIGHT]]", callback_url: callback.url, callback_id: "c-7" });
    await advance(minute);
    const data = { video_id: id, failure_code: "NO_LIGHT", msg: expect.any(String), callback_id: "c-7" };
    expect(endpoint.received.map(({ event }) => event)).toEqual([
      expect.objectContaining({ event_type: "avatar_video.fail", event_data: expect.objectContaining(data) }),
    ]);
    expect(callback.received[0]?.body).toBe(endpoint.received[0]?.body);
    expect(callback.received[0]?.headers["heygen-signature"]).toBeUndefined();
    expect(webhookPayloads["avatar_video.fail"](callback.received[0]?.event)).toBe(true);
  });

  test("comes when the video is already completed for whoever asks from the hook", async () => {
    const api = account(target(), "delivery-order");
    const seen: string[] = [];
    const hook = await receiver(async ({ event }, response) => {
      seen.push((await api.call("GET", `/v3/videos/${String(event.event_data["video_id"])}`)).body.data.status);
      response.writeHead(204).end();
    });
    await api.subscribe(hook.url);
    await api.render();
    await api.advance(minute);
    expect(seen).toEqual(["completed"]);
  });

  test("is tried again with the same event id and bytes until it is taken, on the world's clock", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-retry");
    const hook = await receiver(500);
    await subscribe(hook.url);
    await render();
    await advance(5 * second);
    expect(hook.received).toHaveLength(1);
    await advance(5 * second);
    expect(hook.received).toHaveLength(2);
    hook.answer = "reset";
    await advance(10 * second);
    hook.answer = 202;
    await advance(20 * second);
    expect(hook.received).toHaveLength(4);
    await advance(48 * hour);
    expect(hook.received).toHaveLength(4);
    expect(
      new Set(hook.received.map(({ body, headers }) => `${String(headers["heygen-event-id"])} ${body}`)).size,
    ).toBe(1);
  });

  test("is given up after 24 hours of failures, with ever longer pauses between them", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-given-up");
    const hook = await receiver(503);
    await subscribe(hook.url);
    await render();
    await advance(5 * second + 24 * hour);
    const attempts = hook.received.length;
    expect(attempts).toBeGreaterThan(12);
    expect(attempts).toBeLessThan(25);
    hook.answer = 200;
    await advance(48 * hour);
    expect(hook.received).toHaveLength(attempts);
  });

  test("does not follow a redirect, and counts it as a failure", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-redirect");
    const elsewhere = await receiver();
    const hook = await receiver((_, response) => void response.writeHead(307, { location: elsewhere.url }).end());
    await subscribe(hook.url);
    await render();
    await advance(10 * second);
    expect([hook.received.length, elsewhere.received.length]).toEqual([2, 0]);
  });

  test("goes to where the endpoint is now, signed with the secret it has now", async () => {
    const { call, subscribe, render, advance } = account(target(), "delivery-moved");
    const [old, moved] = [await receiver(500), await receiver()];
    const { endpoint_id: id, secret } = await subscribe(old.url);
    await render();
    await advance(5 * second);
    await call("PATCH", `/v3/webhooks/endpoints/${id}`, { url: moved.url });
    const rotated = (await call("POST", `/v3/webhooks/endpoints/${id}/rotate-secret`)).body.data.secret;
    expect(rotated).not.toBe(secret);
    await advance(5 * second);
    const [got] = moved.received;
    expect(got?.headers["heygen-signature"]).toBe(
      createHmac("sha256", rotated)
        .update(got?.body ?? "")
        .digest("hex"),
    );
    expect(old.received).toHaveLength(1);
  });

  test("to an endpoint that was deleted is not made", async () => {
    const { call, subscribe, render, advance } = account(target(), "delivery-deleted");
    const hook = await receiver(500);
    const { endpoint_id: id } = await subscribe(hook.url);
    await render();
    await advance(5 * second);
    await call("DELETE", `/v3/webhooks/endpoints/${id}`);
    await advance(hour);
    expect(hook.received).toHaveLength(1);
  });

  test("of a video that was deleted before its end is not made", async () => {
    const { call, subscribe, render, advance } = account(target(), "delivery-video-deleted");
    const hook = await receiver();
    await subscribe(hook.url);
    await call("DELETE", `/v3/videos/${await render()}`);
    await advance(hour);
    expect(hook.received).toEqual([]);
  });

  test("to an endpoint of one entity speaks of that one alone", async () => {
    const { subscribe, render, advance } = account(target(), "delivery-entity");
    const hook = await receiver();
    const wanted = await render();
    await subscribe(hook.url, { entity_id: wanted });
    await render();
    await advance(minute);
    expect(hook.received.map(({ event }) => event.event_data["video_id"])).toEqual([wanted]);
  });

  test("is remembered in the history of events, newest first and by filter", async () => {
    const { call, subscribe, render, advance } = account(target(), "delivery-history");
    const hook = await receiver();
    await subscribe(hook.url);
    const done = await render();
    await advance(minute);
    const failed = await render({ title: "[[fail]]" });
    await advance(minute);
    const events = (await call("GET", "/v3/webhooks/events")).body.data;
    expect(events.map((each: Answer) => [each.event_id, each.event_data.video_id])).toEqual([
      [hook.received[1]?.headers["heygen-event-id"], failed],
      [hook.received[0]?.headers["heygen-event-id"], done],
    ]);
    expect((await call("GET", "/v3/webhooks/events?event_type=avatar_video.fail")).body.data).toHaveLength(1);
    expect((await call("GET", `/v3/webhooks/events?entity_id=${done}`)).body.data).toHaveLength(1);
  });

  test("tells of trainings, as a twin's or as a photo's", async () => {
    const { call, subscribe, advance } = account(target(), "delivery-training");
    const hook = await receiver();
    await subscribe(hook.url);
    const file = { type: "url", url: "https://example.com/footage" };
    const twin = (await call("POST", "/v3/avatars", { type: "digital_twin", name: "Twin", file })).body.data
      .avatar_item;
    const photo = (await call("POST", "/v3/avatars", { type: "photo", name: "Photo [[fail]]", file })).body.data
      .avatar_item;
    await advance(minute);
    expect(
      hook.received.map(({ event }) => [
        event.event_type,
        event.event_data["avatar_id"],
        event.event_data["failure_code"],
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["instant_avatar.success", twin.id, undefined],
        ["photo_avatar_train.fail", photo.id, "training_failed"],
      ]),
    );
    for (const { event } of hook.received)
      expect(webhookPayloads[event.event_type as keyof typeof webhookPayloads](event)).toBe(true);
  });
});

describe("receivers that misbehave", () => {
  test("a receiver that hangs delays neither the API nor other receivers", async () => {
    const { mock } = checkedMock();
    const { call, subscribe, render } = account(targetOf(mock, "http://localhost", mock.fetch), "hanging");
    const [hanging, healthy] = [await receiver("hang"), await receiver()];
    await subscribe(hanging.url);
    await subscribe(healthy.url);
    const ids = [await render(), await render(), await render()];
    const advanced = mock.world("hanging").clock.advance(minute);
    await Promise.all([hanging.waitFor(1), healthy.waitFor(3)]);
    for (const id of ids) expect((await call("GET", `/v3/videos/${id}`)).body.data.status).toBe("completed");
    await hanging.close();
    await advanced;
  });

  test("a receiver that was down gets its event once it is back", async () => {
    const { mock } = checkedMock();
    const { subscribe, render, advance } = account(targetOf(mock, "http://localhost", mock.fetch), "back");
    const gone = await receiver();
    const { url } = gone;
    await gone.close();
    await subscribe(url);
    const id = await render();
    await advance(10 * minute);
    const back = await receiver(200, Number(new URL(url).port));
    await advance(hour);
    expect(back.received.map(({ event }) => event.event_data["video_id"])).toEqual([id]);
  });

  test("run-until-idle waits for first attempts and does not pull time for later ones", async () => {
    const { mock } = checkedMock();
    const { subscribe, render } = account(targetOf(mock, "http://localhost", mock.fetch), "idle");
    const hook = await receiver(500);
    await subscribe(hook.url);
    await render();
    const { clock } = mock.world("idle");
    await clock.runUntilIdle();
    expect([hook.received.length, clock.now()]).toEqual([1, start + 5 * second]);
  });

  test("a public address is not called unless that was asked for", async () => {
    const sent: string[] = [];
    const send = ({ url }: { url: string }): Promise<{ status: number }> => {
      sent.push(url);
      return Promise.resolve({ status: 200 });
    };
    for (const allowExternalWebhooks of [false, true]) {
      const { mock } = checkedMock({ allowExternalWebhooks, sender: { send } });
      const { subscribe, render, advance } = account(targetOf(mock, "http://localhost", mock.fetch), "external");
      await subscribe("https://hooks.example.com/heygen");
      await render({ callback_url: "http://192.168.7.7/callback" });
      await advance(minute);
    }
    expect(sent).toEqual([
      "http://192.168.7.7/callback",
      "https://hooks.example.com/heygen",
      "http://192.168.7.7/callback",
    ]);
  });
});

describe("on a running clock", () => {
  test("events arrive by themselves, without a request that asks for them", async () => {
    const mock = createMock({ queueMs: 1, renderMs: 1 });
    const { subscribe, render } = account(targetOf(mock, "http://localhost", mock.fetch), "running");
    const hook = await receiver();
    await subscribe(hook.url);
    const id = await render();
    await hook.waitFor(1);
    expect(hook.received[0]?.event.event_data["video_id"]).toBe(id);
    await mock.close();
  });
});
