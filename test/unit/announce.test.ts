/** What is written down of an event, in a world without a mock around it. */
import { describe, expect, test } from "vitest";
import { announce, announceEarly, endpointReceiver, eventCapacity } from "../../mock/world/announce.ts";
import { deliveryCapacity } from "../../mock/world/outbox.ts";
import { addWebhookFault } from "../../mock/world/webhookFaults.ts";
import { announcement, callback, endpointIn, sent } from "../support/told.ts";
import { worldOf } from "../support/worlds.ts";

describe("an event that is told early", () => {
  test("is remembered with those who were told, each of them once", () => {
    const world = worldOf();
    const [one, two] = [endpointIn(world), endpointIn(world)];
    addWebhookFault(world, { kind: "early", endpointId: one.id, shiftMs: 500, times: null }, 1000);
    announceEarly(world, announcement("v"), 900);
    announceEarly(world, announcement("v"), 900);
    const told = (): unknown => world.foretold.get("avatar_video.success v")?.endpointIds;
    expect([told(), world.deliveries.size]).toEqual([[one.id], 1]);
    addWebhookFault(world, { kind: "early", endpointId: two.id, shiftMs: 500, times: null }, 1000);
    announceEarly(world, announcement("v"), 900);
    expect([told(), world.deliveries.size, world.webhookEvents.size]).toEqual([[one.id, two.id], 2, 1]);
  });

  test("leaves no trace where nobody is to hear of it", () => {
    const world = worldOf();
    endpointIn(world);
    const before = world.nextSeq;
    announceEarly(world, announcement("v"), 900);
    expect([world.nextSeq, world.foretold.size, world.deliveries.size]).toEqual([before, 0, 0]);
  });

  test("goes to those alone whose fault reaches so far ahead", () => {
    const world = worldOf();
    const [far, near] = [endpointIn(world), endpointIn(world)];
    addWebhookFault(world, { kind: "early", endpointId: far.id, shiftMs: 500 }, 1000);
    addWebhookFault(world, { kind: "early", endpointId: near.id, shiftMs: 100 }, 1000);
    const told = (at: number): unknown => {
      announceEarly(world, announcement("v"), at);
      return world.deliveries.sorted.map(({ createdAt, endpointId }) => [createdAt, endpointId]);
    };
    expect(told(500)).toEqual([[500, far.id]]);
    expect(told(899)).toEqual([[500, far.id]]);
    expect(told(900)).toEqual([
      [500, far.id],
      [900, near.id],
    ]);
  });

  test("is told to the rest when it happens, and then nothing is left of it", () => {
    const world = worldOf();
    const [hasty, plain] = [endpointIn(world), endpointIn(world)];
    addWebhookFault(world, { kind: "early", endpointId: hasty.id, shiftMs: 500 }, 1000);
    announceEarly(world, announcement("v"), 900);
    announce(world, announcement("v"));
    const told = (): unknown => world.deliveries.sorted.map(({ endpointId }) => endpointId);
    expect([told(), world.webhookEvents.size]).toEqual([[hasty.id, plain.id], 1]);
    announce(world, announcement("v"));
    expect([told(), world.webhookEvents.size]).toEqual([[hasty.id, plain.id, hasty.id, plain.id], 2]);
  });

  test("is forgotten for later ones beyond as many as events are remembered, and not before", () => {
    const world = worldOf();
    endpointIn(world);
    addWebhookFault(world, { kind: "early", shiftMs: 500, times: null }, 1000);
    for (let index = 1; index < eventCapacity; index += 1)
      world.foretold.set(`old ${index}`, { key: `old ${index}`, eventId: "e", endpointIds: [] });
    announceEarly(world, announcement("a"), 900);
    expect([world.foretold.size, world.foretold.get("old 1")?.eventId]).toEqual([eventCapacity, "e"]);
    announceEarly(world, announcement("b"), 900);
    expect([world.foretold.size, world.foretold.get("old 1")]).toEqual([eventCapacity, undefined]);
  });
});

test("an event that nobody listens to leaves no trace", () => {
  const world = worldOf();
  endpointIn(world, { events: ["batch.finished"] });
  const before = world.nextSeq;
  announce(world, announcement("v"));
  expect([world.nextSeq, world.webhookEvents.size, world.deliveries.size]).toEqual([before, 0, 0]);
});

test("an endpoint hears of what it did not ask for where a fault names it and the event, and not where it is off", () => {
  const world = worldOf();
  const events = ["batch.finished"] as const;
  const [on, off] = [endpointIn(world, { events }), endpointIn(world, { events, disabledAt: 500 })];
  for (const { id } of [on, off])
    addWebhookFault(
      world,
      { kind: "unsubscribed", eventType: "avatar_video.success", endpointId: id, times: null },
      1000,
    );
  announce(world, { ...announcement("v"), type: "avatar_video.fail" });
  expect(world.deliveries.size).toBe(0);
  announce(world, announcement("v"));
  expect(world.deliveries.sorted.map(({ endpointId }) => endpointId)).toEqual([on.id]);
  expect(world.webhookFaults.map(({ used }) => used)).toEqual([1, 0]);
});

test("events beyond as many as are remembered make the oldest be forgotten; those that no endpoint heard are not kept", () => {
  const world = worldOf();
  const { id, url } = endpointIn(world);
  for (let seq = 1; seq < eventCapacity; seq += 1)
    world.webhookEvents.insert({
      id: `old ${seq}`,
      seq,
      createdAt: 0,
      type: "avatar_video.fail",
      entityId: "v",
      data: {},
    });
  const receiver = { endpointId: id, url, secret: null };
  sent(world, callback(url));
  expect(world.webhookEvents.size).toBe(eventCapacity - 1);
  sent(world, receiver);
  expect([world.webhookEvents.size, world.webhookEvents.sorted[0]?.id]).toEqual([eventCapacity, "old 1"]);
  sent(world, receiver);
  expect([world.webhookEvents.size, world.webhookEvents.sorted[0]?.id]).toEqual([eventCapacity, "old 2"]);
});

describe("a delivery", () => {
  test("that cannot be sent has ended, and waits for nothing", () => {
    const world = worldOf();
    const [delivery] = sent(world, callback("http://example.com/"));
    expect([delivery?.state, delivery?.dueAt, world.outbox.size, world.endedDeliveries.size]).toEqual([
      "not_sent",
      null,
      0,
      1,
    ]);
  });

  test("to an endpoint that is off is not sent, and one to an endpoint that goes off later is", () => {
    const world = worldOf();
    const receivers = [1000, 1001].map((disabledAt) => endpointReceiver(endpointIn(world, { disabledAt })));
    expect(sent(world, ...receivers).map(({ state, reason }) => [state, reason])).toEqual([
      ["not_sent", "The endpoint is disabled."],
      ["waiting", null],
    ]);
  });

  test("says what was done to it on purpose, and so does its copy", () => {
    const world = worldOf();
    addWebhookFault(world, { kind: "late", shiftMs: 50 }, 1000);
    addWebhookFault(world, { kind: "duplicate", shiftMs: 5, times: 2 }, 1000);
    const told = (): unknown => sent(world, callback("http://localhost/a")).map(({ dueAt, faults }) => [dueAt, faults]);
    expect(told()).toEqual([
      [1050, ["late", "duplicate"]],
      [1055, ["late", "duplicate"]],
    ]);
    expect(told()).toEqual([
      [1000, ["duplicate"]],
      [1005, ["duplicate"]],
    ]);
    expect(told()).toEqual([[1000, []]]);
  });

  test("that has ended is forgotten for later ones, the oldest first", () => {
    const world = worldOf();
    const many = Array.from({ length: deliveryCapacity }, () => callback("http://example.com/"));
    const [first, second, third] = sent(world, ...many).map(({ id }) => id);
    const known = (): unknown => [first, second, third].map((id) => world.deliveries.get(String(id)) !== undefined);
    expect(known()).toEqual([true, true, true]);
    sent(world, callback("http://example.com/"));
    expect(known()).toEqual([false, true, true]);
    sent(world, callback("http://example.com/"));
    expect([known(), world.deliveries.size, world.endedDeliveries.size]).toEqual([
      [false, false, true],
      deliveryCapacity,
      deliveryCapacity,
    ]);
  });
});
