/** When deliveries are due, and what becomes of them, in a world without a mock around it. */
import { describe, expect, test } from "vitest";
import { retryWindowMs } from "../../mock/domain/deliveries.ts";
import { failingMs, isEnabled } from "../../mock/domain/webhooks.ts";
import { endpointReceiver } from "../../mock/world/announce.ts";
import { nextDelivery, nextFirstAttempt, takeAgain, takeDue } from "../../mock/world/outbox.ts";
import { addWebhookFault } from "../../mock/world/webhookFaults.ts";
import { answered, callback, endpointIn, sent } from "../support/told.ts";
import { worldOf } from "../support/worlds.ts";

describe("a delivery", () => {
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
    expect(due?.prepare()).toBeUndefined();
    due?.settle(answered(200), 1000);
    expect([world.lastNumber, world.deliveries.size]).toEqual([lastNumber, 1]);
    world.deliveries.remove(two!.id);
    expect(nextDelivery(world)).toBeUndefined();
  });

  test("that was taken by hand while it waited for its turn is not sent again", () => {
    const world = worldOf();
    const [delivery] = sent(world, callback("http://localhost/a"));
    const [due] = takeDue(world, 1000);
    takeAgain(world, delivery!.id, 1000).settle(answered(200), 1000);
    expect(due?.prepare()).toBeUndefined();
    expect(world.deliveries.get(delivery!.id)?.state).toBe("delivered");
  });

  test("that failed by hand is tried when it was to be, and once", () => {
    const world = worldOf();
    const [delivery] = sent(world, callback("http://localhost/a"));
    takeDue(world, 1000)[0]?.settle(answered(500), 1000);
    takeAgain(world, delivery!.id, 2000).settle(answered(500), 2000);
    expect([nextDelivery(world), takeDue(world, 6000).length, nextDelivery(world)]).toEqual([6000, 1, undefined]);
  });

  test.each([
    ["that was disabled", "The endpoint was disabled before the next attempt."],
    ["that was deleted", "The endpoint was deleted."],
  ])("to an endpoint %s before its turn is given up, and says why", (what, reason) => {
    const world = worldOf();
    const endpoint = endpointIn(world);
    const [delivery] = sent(world, endpointReceiver(endpoint));
    const [due] = takeDue(world, 1000);
    if (what === "that was deleted") world.endpoints.remove(endpoint.id);
    else world.endpoints.replace({ ...endpoint, disabledAt: 1000 });
    expect(due?.prepare()).toBeUndefined();
    expect(world.deliveries.get(delivery!.id)).toMatchObject({ state: "given_up", reason, dueAt: null, attempts: [] });
    expect([...world.endedDeliveries.values()]).toEqual([delivery?.id]);
  });

  test("that is sent by hand goes where its endpoint is by then, signed with its secret, and nowhere once that is gone", () => {
    const world = worldOf();
    const endpoint = endpointIn(world);
    const [delivery] = sent(world, endpointReceiver(endpoint));
    const { prepare } = takeAgain(world, delivery!.id, 1000);
    world.endpoints.replace({ ...endpoint, url: "http://localhost/moved", secret: "whsec_2" });
    expect(prepare()).toMatchObject({ delivery: { url: "http://localhost/moved" }, secret: "whsec_2", faults: [] });
    world.endpoints.remove(endpoint.id);
    expect(prepare()).toBeUndefined();
    expect(() => takeAgain(world, delivery!.id, 1000)).toThrow("The endpoint was deleted.");
  });

  test("waits behind others to the same receiver alone: an endpoint, or an address of its own", () => {
    const world = worldOf();
    const [one, two] = [endpointIn(world), endpointIn(world)].map(endpointReceiver);
    sent(world, one!, two!, callback(one!.url), callback("http://localhost/b"), one!, callback("http://localhost/b"));
    const queues = takeDue(world, 1000).map(({ receiver }) => receiver);
    expect(queues.map((queue) => queues.indexOf(queue))).toEqual([0, 1, 2, 3, 0, 3]);
  });

  test("that is not signed can have no wrong signature, and leaves that fault to one that is", () => {
    const world = worldOf();
    addWebhookFault(world, { kind: "wrong_signature" }, 1000);
    sent(world, callback("http://localhost/a"), endpointReceiver(endpointIn(world)));
    const faults = takeDue(world, 1000).map((due) => due.prepare()?.faults.map(({ kind }) => kind));
    expect(faults).toEqual([[], ["wrong_signature"]]);
  });
});

test("of first attempts to come the soonest is next, whatever the order in which they were asked for", () => {
  for (const shifts of [
    [500, 200, 900],
    [200, 900, 500],
    [900, 500, 200],
  ]) {
    const world = worldOf();
    for (const shiftMs of shifts) addWebhookFault(world, { kind: "late", shiftMs }, 1000);
    sent(world, ...shifts.map((shift) => callback(`http://localhost/${shift}`)), callback("http://example.com/"));
    expect([1000, 1199, 1200, 1500, 1900].map((now) => nextFirstAttempt(world, now))).toEqual([
      1200,
      1200,
      1500,
      1900,
      undefined,
    ]);
  }
});

describe("an endpoint", () => {
  test("is disabled a day after it began to fail, once a delivery was given up for that", () => {
    const world = worldOf();
    const { id } = endpointIn(world);
    sent(world, { endpointId: id, url: "http://localhost/hook", secret: null });
    const isOn = (now: number): boolean => isEnabled(world.endpoints.get(id)!, now);
    takeDue(world, 1000)[0]?.settle(answered(500), 1000);
    expect(isOn(1000 + 2 * failingMs)).toBe(true);
    takeDue(world, 6000)[0]?.settle(answered(500), 1000 + retryWindowMs - 1);
    expect([isOn(1000 + failingMs - 1), isOn(1000 + failingMs)]).toEqual([true, false]);
  });

  test("is not disabled by failing to take again by hand what it had taken", () => {
    const world = worldOf();
    const { id } = endpointIn(world);
    const [delivery] = sent(world, { endpointId: id, url: "http://localhost/hook", secret: null });
    takeDue(world, 1000)[0]?.settle(answered(200), 1000);
    takeAgain(world, delivery!.id, 2000).settle(answered(500), 2000);
    expect(isEnabled(world.endpoints.get(id)!, 2000 + 2 * failingMs)).toBe(true);
  });
});
