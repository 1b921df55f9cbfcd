/** What is held back to be overtaken, and when it is let go, in a world without a mock around it. */
import { describe, expect, test } from "vitest";
import type { Delivery } from "../../mock/domain/deliveries.ts";
import { endpointReceiver } from "../../mock/world/announce.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import type { DueDelivery } from "../../mock/world/outbox.ts";
import { nextDelivery, takeAgain, takeDue } from "../../mock/world/outbox.ts";
import { loadWorld, saveWorld } from "../../mock/world/snapshot.ts";
import { addWebhookFault, clearWebhookFaults } from "../../mock/world/webhookFaults.ts";
import type { World } from "../../mock/world/world.ts";
import { answered, callback, endpointIn, sent } from "../support/told.ts";
import { worldOf } from "../support/worlds.ts";

const here = callback("http://localhost/a");
/** Instants at which deliveries are due; undefined: forgotten. */
const dues = (world: World, ...all: readonly (Delivery | undefined)[]): unknown =>
  all.map((each) => each && world.deliveries.get(each.id)?.dueAt);

/** A delivery that is held until 61 s, and one that is to overtake it, due at `at`. */
function pair(at: number): { readonly world: World; readonly held: Delivery; readonly next: Delivery } {
  const world = worldOf();
  addWebhookFault(world, { kind: "reorder" }, 1000);
  const [held] = sent(world, here);
  if (at > 1000) addWebhookFault(world, { kind: "late", shiftMs: at - 1000 }, 1000);
  const [next] = sent(world, here);
  return { world, held: held!, next: next! };
}

describe("what is held back", () => {
  test("is due as soon as the next one to its receiver was tried, and not before", () => {
    for (const status of [200, 500]) {
      const { world, held, next } = pair(2000);
      expect([dues(world, held, next), nextDelivery(world)]).toEqual([[61_000, 2000], 2000]);
      const [due, ...more] = takeDue(world, 2000);
      expect(more).toEqual([]);
      due?.settle(answered(status), 2010);
      expect([dues(world, held), nextDelivery(world)]).toEqual([[2010], 2010]);
      expect([takeDue(world, 2010).length, world.heldDeliveries.size]).toEqual([1, 0]);
    }
  });

  test("is due as well when the next one was dropped or given up", () => {
    const world = worldOf();
    const endpoint = endpointIn(world);
    const receiver = endpointReceiver(endpoint);
    addWebhookFault(world, { kind: "reorder" }, 1000);
    const [held] = sent(world, receiver);
    sent(world, receiver);
    world.endpoints.remove(endpoint.id);
    expect(takeDue(world, 1500)[0]?.prepare()).toBeUndefined();
    expect(dues(world, held)).toEqual([1500]);
  });

  test("is overtaken by what goes to the same endpoint or address, once, and by nothing else that is held", () => {
    const world = worldOf();
    const receiver = endpointReceiver(endpointIn(world));
    const [same, other] = [callback(receiver.url), callback("http://localhost/b")];
    addWebhookFault(world, { kind: "reorder", times: 4 }, 1000);
    const held = sent(world, receiver, same, other, other);
    const settled = (...receivers: Parameters<typeof sent>[1][]): unknown => {
      sent(world, ...receivers);
      for (const due of takeDue(world, 1000)) due.settle(answered(200), 1000);
      return dues(world, ...held);
    };
    expect(settled(other)).toEqual([61_000, 61_000, 1000, 1000]);
    expect(settled(receiver)).toEqual([1000, 61_000, null, null]);
    expect(settled(same)).toEqual([null, 1000, null, null]);
  });

  test("waits for the first of those that follow", () => {
    const { world, held, next } = pair(3000);
    const [third] = sent(world, here);
    takeDue(world, 1000)[0]?.settle(answered(200), 1000);
    expect(dues(world, held, next, third)).toEqual([61_000, 3000, null]);
    takeDue(world, 3000)[0]?.settle(answered(200), 3000);
    expect(dues(world, held, next)).toEqual([3000, null]);
  });

  test("is overtaken, copy and all, after the faults were taken away", () => {
    const world = worldOf();
    addWebhookFault(world, { kind: "reorder" }, 1000);
    addWebhookFault(world, { kind: "duplicate", shiftMs: 5 }, 1000);
    const held = sent(world, here);
    clearWebhookFaults(world);
    sent(world, here);
    expect(dues(world, ...held)).toEqual([61_000, 61_005]);
    takeDue(world, 1000)[0]?.settle(answered(200), 1000);
    expect(dues(world, ...held)).toEqual([1000, 1000]);
  });

  test("is held back, and overtaken, in a copy of its world as well", () => {
    const { world: original, held } = pair(2000);
    const { universe } = original;
    const world = loadWorld(saveWorld(original, 0), {
      home: "elsewhere",
      universe,
      real: 0,
      catalogueOf: loadCatalogue,
    });
    expect([dues(world, held), nextDelivery(world)]).toEqual([[61_000], 2000]);
    takeDue(world, 2000)[0]?.settle(answered(200), 2000);
    expect(dues(world, held)).toEqual([2000]);
  });

  test("and fails by hand waits on; what is taken by hand waits no more", () => {
    const { world, held } = pair(2000);
    takeAgain(world, held.id, 1000).settle(answered(500), 1500);
    expect(dues(world, held)).toEqual([61_000]);
    takeDue(world, 2000)[0]?.settle(answered(200), 2000);
    expect(dues(world, held)).toEqual([2000]);

    const taken = pair(2000);
    takeAgain(taken.world, taken.held.id, 1000).settle(answered(200), 1500);
    expect(taken.world.heldDeliveries.size).toBe(0);
    takeDue(taken.world, 2000)[0]?.settle(answered(200), 2000);
    expect([dues(taken.world, taken.held), takeDue(taken.world, 90_000)]).toEqual([[null], []]);
  });

  describe("and has waited long enough", () => {
    /** Both are under way. */
    function both(): ReturnType<typeof pair> & { readonly first: DueDelivery; readonly second: DueDelivery } {
      const made = pair(61_000);
      const [first, second, ...more] = takeDue(made.world, 61_000);
      expect(more).toEqual([]);
      return { ...made, first: first!, second: second! };
    }

    test("is not sent twice when the next one is done meanwhile", () => {
      for (const endedAt of [61_000, 62_000]) {
        const { world, second } = both();
        second.settle(answered(200), endedAt);
        expect(takeDue(world, endedAt)).toEqual([]);
      }
    });

    test("is tried again in its own time when the next one is done afterwards", () => {
      const { world, held, first, second } = both();
      first.settle(answered(500), 61_000);
      second.settle(answered(200), 61_000);
      expect(dues(world, held)).toEqual([66_000]);
    });
  });
});
