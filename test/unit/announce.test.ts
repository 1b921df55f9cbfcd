/** What is written down of an event, in a world without a mock around it. */
import { describe, expect, test } from "vitest";
import type { Announcement, EndpointRecord } from "../../mock/domain/webhooks.ts";
import { announceEarly, eventCapacity, type Receiver, tell } from "../../mock/world/announce.ts";
import { nextDelivery, takeDue } from "../../mock/world/outbox.ts";
import { addWebhookFault, clearWebhookFaults, webhookFaultCapacity } from "../../mock/world/webhookFaults.ts";
import { mint, type World } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

function endpointIn(world: World, fields: Partial<EndpointRecord> = {}): EndpointRecord {
  const endpoint = {
    ...mint(world, "endpoint"),
    createdAt: 1000,
    url: "http://localhost/hook",
    failingSince: null,
    disabledAt: null,
    events: null,
    entityId: null,
    secret: "whsec_1",
    ...fields,
  };
  world.endpoints.insert(endpoint);
  return endpoint;
}

const callback = (url: string): Receiver => ({ endpointId: null, url, secret: null });
const announcement = (entityId: string): Announcement => ({
  at: 1000,
  type: "avatar_video.success",
  entityId,
  data: {},
  callbackUrl: null,
});
const sent = (world: World, ...receivers: readonly Receiver[]): ReturnType<typeof tell>["deliveries"] =>
  tell(world, announcement("v"), receivers).deliveries;
const answered = (
  status: number,
): {
  readonly url: string;
  readonly headers: {};
  readonly result: { readonly status: number; readonly body: string };
  readonly durationMs: number;
  readonly faults: [];
} => ({
  url: "http://localhost/hook",
  headers: {},
  result: { status, body: "" },
  durationMs: 1,
  faults: [],
});

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

  test("that is late is overtaken by nobody's doing, and lets go of what was held", () => {
    const world = worldOf();
    addWebhookFault(world, { kind: "reorder" }, 1000);
    const [held] = sent(world, callback("http://localhost/a"));
    expect([held?.isHeld, held?.releases]).toEqual([true, []]);
    addWebhookFault(world, { kind: "late" }, 1000);
    const [late] = sent(world, callback("http://localhost/a"));
    expect([late?.isHeld, late?.dueAt, late?.releases]).toEqual([false, 61_000, [held?.id]]);
    expect(sent(world, callback("http://localhost/a"))[0]?.releases).toEqual([]);
  });

  test("lets go only of what is held for the same receiver, and not once the faults were taken away", () => {
    const world = worldOf();
    const { id, url } = endpointIn(world);
    const endpoint = { endpointId: id, url, secret: null };
    addWebhookFault(world, { kind: "reorder", times: 3 }, 1000);
    const held = sent(world, endpoint, callback(url), callback("http://localhost/b")).map((each) => each.id);
    expect(sent(world, callback("http://localhost/b"))[0]?.releases).toEqual([held[2]]);
    expect(sent(world, endpoint)[0]?.releases).toEqual([held[0]]);
    clearWebhookFaults(world);
    expect(sent(world, callback(url))[0]?.releases).toEqual([]);
  });

  test("has ended once it was delivered, and not while it waits for another try", () => {
    const world = worldOf();
    const [delivery] = sent(world, callback("http://localhost/a"));
    takeDue(world, 1000)[0]?.settle(answered(500), 1000);
    expect([world.endedDeliveries.size, world.deliveries.sorted[0]?.state]).toEqual([0, "waiting"]);
    const again = nextDelivery(world) as number;
    expect(again).toBeGreaterThan(1000);
    takeDue(world, again)[0]?.settle(answered(200), again);
    expect([...world.endedDeliveries.values()]).toEqual([delivery?.id]);
    expect(nextDelivery(world)).toBeUndefined();
  });

  test("that was forgotten on its way is settled without a word, and one whose instant has changed is due at that alone", () => {
    const world = worldOf();
    const [one, two] = sent(world, callback("http://localhost/a"), callback("http://localhost/b"));
    world.deliveries.replace({ ...two!, dueAt: 5000 });
    world.outbox.add({ at: 5000, id: two!.id });
    const [due, ...more] = takeDue(world, 1000);
    expect([more, nextDelivery(world)]).toEqual([[], 5000]);
    world.deliveries.remove(one!.id);
    const { lastNumber } = world;
    due?.settle(answered(200), 1000);
    expect([world.lastNumber, world.deliveries.size]).toEqual([lastNumber, 1]);
  });
});

test("a fault makes room for another as soon as it is used up, wherever it stands", () => {
  for (const place of [0, 7, webhookFaultCapacity - 1]) {
    const world = worldOf();
    for (let index = 0; index < webhookFaultCapacity; index += 1) addWebhookFault(world, { kind: "drop" }, 1000);
    expect(() => addWebhookFault(world, { kind: "late" }, 1000)).toThrow("not used up");
    const gone = world.webhookFaults[place]!;
    world.webhookFaults = world.webhookFaults.with(place, { ...gone, used: 1 });
    addWebhookFault(world, { kind: "late" }, 1000);
    expect([world.webhookFaults.length, world.webhookFaults.includes(gone)]).toEqual([webhookFaultCapacity, false]);
  }
});
