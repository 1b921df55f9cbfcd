/** Remembering events: what is claimed, confirmed, released, lapses and makes room. */

import { describe, expect, test } from "vitest";
import type { ReplayStore, VerifiedDelivery, VerifyOptions } from "../../src/webhooks/index.ts";
import { memoryReplayStore, signedHeaders, verify } from "../../src/webhooks/index.ts";
import { secret, stoppedClock, success } from "../support/posts.ts";

const minute = 60_000;

describe("verify with a store", () => {
  const clock = stoppedClock();
  const deliver = async (eventId: string, options: VerifyOptions): Promise<VerifiedDelivery> => {
    const headers = await signedHeaders(success, secret, { eventId, timestamp: clock.seconds() });
    return verify(success, headers, secret, { now: clock.now, ...options });
  };
  const outcome = (eventId: string, options: VerifyOptions): Promise<unknown> =>
    deliver(eventId, options).then(
      () => "taken",
      ({ reason, isHandled }: { reason: string; isHandled: boolean }) => [reason, isHandled],
    );

  test("takes an event once, and says whether the first one is done", async () => {
    const store = memoryReplayStore();
    const { confirm } = await deliver("evt_1", { store });
    expect(await outcome("evt_1", { store })).toEqual(["replayed", false]);
    await confirm();
    expect(await outcome("evt_1", { store })).toEqual(["replayed", true]);
    expect(await outcome("evt_2", { store })).toBe("taken");
  });

  test("takes it again after a release", async () => {
    const store = memoryReplayStore();
    const { release } = await deliver("evt_1", { store });
    await release();
    expect(await outcome("evt_1", { store })).toBe("taken");
  });

  test("takes it again when whoever claimed it was not heard of for the length of the lease", async () => {
    const store = memoryReplayStore();
    await deliver("evt_1", { store });
    clock.advance(5 * minute - 1);
    expect(await outcome("evt_1", { store })).toEqual(["replayed", false]);
    clock.advance(1);
    expect(await outcome("evt_1", { store })).toBe("taken");
  });

  test("does not let a release that comes after the lease undo the claim of another", async () => {
    const store = memoryReplayStore();
    const late = await deliver("evt_1", { store, leaseMs: minute });
    clock.advance(minute);
    await deliver("evt_1", { store, leaseMs: minute });
    await late.release();
    expect(await outcome("evt_1", { store, leaseMs: minute })).toEqual(["replayed", false]);
  });

  test("remembers a handled event for two days, or as long as it is told", async () => {
    const store = memoryReplayStore();
    await (await deliver("evt_1", { store })).confirm();
    await (await deliver("evt_2", { store, rememberMs: minute })).confirm();
    clock.advance(minute);
    expect(await outcome("evt_2", { store })).toBe("taken");
    clock.advance(48 * 60 * minute - minute - 1);
    expect(await outcome("evt_1", { store })).toEqual(["replayed", true]);
    clock.advance(1);
    expect(await outcome("evt_1", { store })).toBe("taken");
  });

  test("never claims for a post that it refuses", async () => {
    const claimed: string[] = [];
    const store: ReplayStore = {
      claim: async (id) => {
        claimed.push(id);
        return "claimed";
      },
      confirm: async () => undefined,
      release: async () => undefined,
    };
    const headers = await signedHeaders(success, secret, { eventId: "evt_1", timestamp: clock.seconds() });
    const ofNothing = await signedHeaders("[]", secret, { timestamp: clock.seconds() });
    const refused = [
      verify(success, headers, "whsec_other", { now: clock.now, store }),
      verify(success, { ...headers, "Heygen-Timestamp": "5" }, secret, { now: clock.now, store }),
      verify("[]", ofNothing, secret, { now: clock.now, store }),
    ];
    for (const { status } of await Promise.allSettled(refused)) expect(status).toBe("rejected");
    expect(claimed).toEqual([]);
  });

  test("knows an old post under another id by its body, where it is told to", async () => {
    const store = memoryReplayStore();
    await deliver("evt_1", { store, identifyBy: "body" });
    expect(await outcome("evt_forged", { store, identifyBy: "body" })).toEqual(["replayed", false]);
    expect(await outcome("evt_forged", { store })).toBe("taken");
  });

  test("without one, takes everything, and has nothing to confirm", async () => {
    const { confirm, release } = await deliver("evt_1", {});
    await confirm();
    await release();
    expect(await outcome("evt_1", {})).toBe("taken");
  });

  test("works with a store across a network, told by instants alone", async () => {
    const calls: unknown[] = [];
    const store: ReplayStore = {
      claim: async (id, { now, expiresAt }) => {
        calls.push(["claim", id, expiresAt - now]);
        return "claimed";
      },
      confirm: async (id, { now, expiresAt }) => void calls.push(["confirm", id, expiresAt - now]),
      release: async (id) => void calls.push(["release", id]),
    };
    const { confirm, release } = await deliver("evt_1", { store, leaseMs: 7, rememberMs: 11 });
    await confirm();
    await release();
    expect(calls).toEqual([
      ["claim", "evt_1", 7],
      ["confirm", "evt_1", 11],
      ["release", "evt_1"],
    ]);
  });
});

describe("a store in memory", () => {
  const term = { now: 0, expiresAt: 100 };
  /** What a claim would be told, at no cost to the store. */
  const look = async (store: ReplayStore, id: string, now = 0): Promise<string> => {
    const state = await store.claim(id, { now, expiresAt: now + 100 });
    if (state === "claimed") await store.release(id);
    return state;
  };

  test("forgets the handled events of longest ago beyond its capacity, and never one in flight", async () => {
    const store = memoryReplayStore({ capacity: 3 });
    await store.claim("held", term);
    for (const id of ["a", "b", "c", "d"]) {
      expect(await store.claim(id, term)).toBe("claimed");
      await store.confirm(id, term);
    }
    expect([await look(store, "held"), await look(store, "d")]).toEqual(["in_flight", "handled"]);
    expect([await look(store, "c"), await look(store, "a")]).toEqual(["handled", "claimed"]);
  });

  test("counts how long ago by when an event was handled, not by when it was claimed", async () => {
    const store = memoryReplayStore({ capacity: 2 });
    for (const id of ["a", "b"]) await store.claim(id, term);
    for (const id of ["b", "a"]) await store.confirm(id, term);
    expect([await look(store, "c"), await look(store, "a")]).toEqual(["claimed", "handled"]);
  });

  test("tells a new event to come again while all that it can hold is in flight", async () => {
    const store = memoryReplayStore({ capacity: 2 });
    const states = await Promise.all(["a", "b", "c"].map((id) => store.claim(id, term)));
    expect(states).toEqual(["claimed", "claimed", "in_flight"]);
    await store.release("a");
    expect(await store.claim("c", term)).toBe("claimed");
    expect(await store.claim("d", { now: 100, expiresAt: 200 })).toBe("claimed");
  });

  test("gives one of many claims at once to one of them", async () => {
    const store = memoryReplayStore();
    const states = await Promise.all(Array.from({ length: 50 }, () => store.claim("a", term)));
    expect(states.filter((state) => state === "claimed")).toHaveLength(1);
  });

  test("holds an event for the term of its latest claim", async () => {
    const store = memoryReplayStore();
    await store.claim("a", term);
    expect(await store.claim("a", { now: 100, expiresAt: 300 })).toBe("claimed");
    expect([await look(store, "a", 299), await look(store, "a", 300)]).toEqual(["in_flight", "claimed"]);
  });
});
