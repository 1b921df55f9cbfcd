/** Events that somebody sends to see whether they arrive. */

import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { webhookPayloads } from "../../generated/validators.ts";
import { eventTypes } from "../../mock/domain/eventTypes.ts";
import type { WebhookEventType } from "../../mock/index.ts";
import { account, minute } from "../support/account.ts";
import { aPhoto, aTwin, createAvatar, freshApi } from "../support/api.ts";
import { createBatch, someVideos } from "../support/batches.ts";
import { receivers } from "../support/receivers.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

const receiver = receivers();
const path = "/__mock/webhooks/test-events";

describeTargets("a test event", (target) => {
  test("of every type arrives, signed, and is what the contract says where it says something", async () => {
    const own = account(target(), "send-all");
    const inbox = target().mock.world("send-all").inbox("all");
    await own.subscribe(inbox.url);
    for (const type of Object.keys(eventTypes)) {
      const { status, body } = await own.call("POST", path, { event_type: type });
      expect([type, status, body.data.deliveries.length]).toEqual([type, 200, 1]);
      expect(body.data.deliveries[0]).toMatchObject({ state: "delivered", event_type: type });
    }
    const seen = inbox.messages().toReversed();
    expect(seen.map(({ event_type: type }) => type)).toEqual(Object.keys(eventTypes));
    expect(new Set(seen.map(({ verdict }) => verdict))).toEqual(new Set(["verified"]));
    for (const { event_type: type, by_contract: good } of seen)
      expect([type, good]).toEqual([type, Object.hasOwn(webhookPayloads, type ?? "") ? true : null]);
    expect((await own.call("GET", "/v3/webhooks/events?limit=100")).body.data).toHaveLength(34);
  });

  test("goes to all that subscribed, or to one endpoint whether or not it did, or to an address", async () => {
    const own = account(target(), "send-where");
    const [all, some, loose] = [await receiver(), await receiver(), await receiver()];
    await own.subscribe(all.url);
    const { endpoint_id: id } = await own.subscribe(some.url, { events: ["batch.finished"] });
    const counts = (): number[] => [all, some, loose].map(({ received }) => received.length);
    await own.call("POST", path, { event_type: "podcast.fail" });
    expect(counts()).toEqual([1, 0, 0]);
    await own.call("POST", path, { event_type: "podcast.fail", endpoint_id: id });
    expect(counts()).toEqual([1, 1, 0]);
    await own.call("POST", path, { event_type: "podcast.fail", url: loose.url });
    await own.call("POST", path, { event_type: "podcast.fail", url: loose.url, secret: "whsec_mine" });
    expect(counts()).toEqual([1, 1, 2]);
    expect(loose.received.map(({ headers }) => headers["heygen-signature"])).toEqual([
      undefined,
      createHmac("sha256", "whsec_mine")
        .update(loose.received[1]?.body ?? "")
        .digest("hex"),
    ]);
  });

  test("tells of a video, look, session or batch of the world, and changes nothing about it", async () => {
    const own = freshApi(target());
    const inbox = own.world.inbox("real");
    await own.post("/v3/webhooks/endpoints", { url: inbox.url });
    const video = (
      await own.post("/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hi.", callback_id: "c-1" })
    ).data.video_id;
    const twin = (await createAvatar(own, aTwin)).look.id;
    const photo = (await createAvatar(own, aPhoto)).look.id;
    const session = (await own.post("/v3/video-agents", { prompt: "A film about tea." })).data.session_id;
    const batch = await createBatch(own, someVideos(2));
    const send = async (type: string, id: string): Promise<Answer> =>
      own.post(path, { event_type: type, entity_id: id });
    for (const [type, id, field] of [
      ["avatar_video.success", video, "video_id"],
      ["avatar_video.fail", video, "video_id"],
      ["instant_avatar.success", twin, "avatar_id"],
      ["instant_avatar.fail", twin, "avatar_id"],
      ["photo_avatar_train.success", photo, "avatar_id"],
      ["photo_avatar_train.fail", photo, "avatar_id"],
      ["video_agent.success", session, "session_id"],
      ["video_agent.fail", session, "session_id"],
      ["batch.finished", batch, "batch_id"],
    ] as const) {
      const { verdict, data } = await send(type, id);
      expect([type, verdict, data?.event_data?.[field]]).toEqual([type, [200], id]);
    }
    expect(new Set(inbox.messages().map(({ by_contract: good }) => good))).toEqual(new Set([true]));
    expect(inbox.messages().at(-1)?.event).toMatchObject({ event_data: { callback_id: "c-1" } });
    expect((await own.get(`/v3/videos/${video}`)).data.status).toBe("pending");
    expect((await send("batch.finished", video)).verdict).toEqual([400, "invalid_parameter", "event_type"]);
    expect((await send("instant_avatar.fail", photo)).verdict).toEqual([400, "invalid_parameter", "event_type"]);
    expect((await send("avatar_video.fail", "nothing")).verdict).toEqual([404, "not_found", "entity_id"]);
  });

  test("says what it is told to, within the contract", async () => {
    const own = freshApi(target());
    const inbox = own.world.inbox("told");
    const send = (event_data: object): Promise<Answer> =>
      own.post(path, { event_type: "avatar_video.success", url: inbox.url, event_data });
    expect((await send({ callback_id: "order-7" })).data.event_data.callback_id).toBe("order-7");
    expect((await send({ url: 5 })).verdict).toEqual([400, "invalid_parameter", "event_data.url"]);
    expect((await send({ colour: "red" })).verdict[0]).toBe(400);
    expect(inbox.messages()).toHaveLength(1);
  });

  test("is refused where it would go nowhere, and then has changed nothing", async () => {
    const own = freshApi(target());
    const send = async (body: object): Promise<Answer> =>
      (await own.post(path, { event_type: "avatar_video.success", ...body })).verdict;
    expect(await send({})).toEqual([409, "conflict", null]);
    expect(await send({ url: "https://hooks.example.com/x" })).toEqual([400, "invalid_parameter", "url"]);
    expect(await send({ url: "ftp://127.0.0.1/x" })).toEqual([400, "invalid_parameter", "url"]);
    for (const user of ["user:word@", ":word@", "word@"])
      expect(await send({ url: `http://${user}127.0.0.1:9/x` })).toEqual([400, "invalid_parameter", "url"]);
    expect(await send({ endpoint_id: "nobody" })).toEqual([404, "webhook_not_found", null]);
    expect(await send({ url: "http://127.0.0.1:9/x", endpoint_id: "a" })).toEqual([400, "invalid_parameter", "url"]);
    expect(await send({ secret: "s" })).toEqual([400, "invalid_parameter", "secret"]);
    expect(await send({ event_type: "avatar_video.done" })).toEqual([400, "invalid_parameter", "event_type"]);
    expect((await own.get("/__mock/webhooks/deliveries")).body.total).toBe(0);
    expect((await own.get("/v3/webhooks/events")).data).toEqual([]);
  });
});

describe("in process", () => {
  test.each([
    ["kind", { kind: "zz" }],
    ["kind", {}],
    ["shift_ms", { kind: "late", shiftMs: -1 }],
    ["times", { kind: "drop", times: Number.NaN }],
    ["times", { kind: "drop", times: 0 }],
    ["event_type", { kind: "drop", eventType: "avatar_video.done" }],
    ["delay", { kind: "late", delay: 1 }],
  ] as readonly (readonly [string, Answer])[])(
    "a fault whose %s is wrong is refused as by a call: %j",
    (param, fault) => {
      const { webhooks } = checkedMock().mock.world("refused");
      expect(() => webhooks.faults.add(fault)).toThrow(refusalOf(param));
      expect(webhooks.faults.list()).toEqual([]);
    },
  );

  test.each([
    ["status", { status: 1 }],
    ["status", { status: "500" }],
    ["delay_ms", { delayMs: -5 }],
    ["delay_ms", { delayMs: Number.POSITIVE_INFINITY }],
    ["times", { times: -1 }],
    ["times", { status: 500, times: 1.5 }],
    ["hang", { hang: "yes" }],
    ["answer", { answer: 500 }],
    ["hang", { status: 500, hang: true }],
  ] as readonly (readonly [string, Answer])[])(
    "an answer whose %s is wrong is refused as by a call: %j",
    (param, answer) => {
      const inbox = checkedMock().mock.world("refused").inbox("hooks");
      const before = inbox.read();
      expect(() => inbox.answer(answer)).toThrow(refusalOf(param));
      expect(inbox.read()).toEqual(before);
    },
  );

  test("so is a test event of no known type, and one to no address", async () => {
    const { webhooks } = checkedMock().mock.world("refused");
    await expect(webhooks.sendTest("avatar_video.done" as Answer)).rejects.toThrow(refusalOf("event_type"));
    await expect(webhooks.sendTest("avatar_video.fail", { url: "nowhere" })).rejects.toThrow(refusalOf("url"));
    await expect(webhooks.sendTest("avatar_video.fail", { to: "x" } as Answer)).rejects.toThrow(refusalOf("to"));
  });

  test("the same is done by handles, and a retry follows a failure", async () => {
    const { mock } = checkedMock();
    const own = account(targetOf(mock, "http://localhost", mock.fetch), "handles");
    const { webhooks, inbox, clock } = mock.world("handles");
    const orders = inbox("orders");
    orders.answer({ status: 500, times: 1 });
    await own.subscribe(orders.url);
    const type: WebhookEventType = "video_translate.success";
    const { deliveries } = await webhooks.sendTest(type, { data: { callback_id: "c" } });
    const id = deliveries[0]?.id ?? "";
    expect(deliveries).toMatchObject([{ state: "waiting", attempts: [{ status: 500 }] }]);
    webhooks.faults.add({ kind: "stale_timestamp" });
    await clock.advance(minute);
    expect(webhooks.delivery(id)).toMatchObject({
      state: "delivered",
      attempts: [{}, { faults: ["stale_timestamp"] }],
    });
    expect((await webhooks.redeliver(id)).attempts).toHaveLength(3);
    expect(orders.messages().map(({ verdict, repeats, answered }) => [verdict, repeats, answered])).toEqual([
      ["verified", 1, 200],
      ["failed", 1, 200],
      ["verified", null, 500],
    ]);
    expect(webhooks.faults.list()).toMatchObject([{ used: 1 }]);
    webhooks.faults.clear();
    orders.clear();
    expect([webhooks.faults.list(), orders.messages()]).toEqual([[], []]);
    expect(() => inbox("no/slash")).toThrow("1 to 64 letters");
  });
});

test("a snapshot takes the log, the faults, the inboxes and what is held back with it", async () => {
  const { mock } = checkedMock();
  const own = account(targetOf(mock, "http://localhost", mock.fetch), "saved");
  const { webhooks, inbox, clock, save } = mock.world("saved");
  await own.subscribe(inbox("orders").url);
  webhooks.faults.add({ kind: "late", times: 2 });
  webhooks.faults.add({ kind: "early" });
  inbox("orders").answer({ status: 500, times: 1 });
  await webhooks.sendTest("podcast.fail");
  await own.render();
  await clock.advance(4500);
  const { mock: other } = checkedMock();
  other.world("saved").load(save());
  const tellAll = async ({ world }: typeof mock): Promise<unknown> => {
    const { webhooks: log, inbox: box, clock: time } = world("saved");
    await time.advance(2 * minute);
    const attempts = log.deliveries().map(({ id, state, faults, attempts: each }) => [id, state, faults, each.length]);
    return [
      attempts,
      log.faults.list(),
      box("orders")
        .messages()
        .map(({ at_ms: at, event_id: id }) => [at, id]),
    ];
  };
  const told = await tellAll(mock);
  expect(await tellAll(other)).toEqual(told);
  expect(told).toMatchObject([
    [
      [expect.any(String), "delivered", ["early", "late"], 1],
      [expect.any(String), "delivered", ["late"], 2],
    ],
    {},
    [{}, {}, {}],
  ]);
});

/** Names the parameter, as the refusal of a call does. */
function refusalOf(param: string): Answer {
  return expect.objectContaining({ refusal: expect.objectContaining({ code: "invalid_parameter", param }) });
}
