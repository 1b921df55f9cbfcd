/** The faults of a world's webhooks, and when they stop time, in a world without a mock around it. */
import { expect, test } from "vitest";
import { nextDue, settle } from "../../mock/world/settle.ts";
import {
  addWebhookFault,
  clearWebhookFaults,
  removeWebhookFault,
  webhookFaultCapacity,
} from "../../mock/world/webhookFaults.ts";
import { endpointIn } from "../support/told.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

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

test("one fault is taken away, and the others stay in their order", () => {
  const world = worldOf();
  const [one, two, three] = (["drop", "late", "reorder"] as const).map((kind) =>
    addWebhookFault(world, { kind }, 1000),
  );
  removeWebhookFault(world, two!.id);
  expect(world.webhookFaults).toEqual([one, three]);
  expect(() => removeWebhookFault(world, two!.id)).toThrow("no webhook fault with this id");
  expect([clearWebhookFaults(world), world.webhookFaults]).toEqual([2, []]);
});

test("only what is told early must be known beforehand: other faults fall on every type of event", () => {
  const world = worldOf();
  for (const kind of ["duplicate", "reorder", "late", "drop", "unsubscribed"] as const)
    expect(addWebhookFault(world, { kind, eventType: "batch.finished" }, 1000)).toMatchObject({ kind });
  expect(() => addWebhookFault(world, { kind: "early", eventType: "batch.finished" }, 1000)).toThrow("early falls on");
});

test("time stops before the end of a job for faults that tell early, and for no others", () => {
  const world = worldOf();
  addWebhookFault(world, { kind: "late", shiftMs: 25 }, 1000);
  const { id } = videoIn(world);
  settle(world, 1010);
  expect(nextDue(world)).toMatchObject({ at: 1030, step: "end" });
  addWebhookFault(world, { kind: "early", shiftMs: 10 }, 1010);
  expect(nextDue(world)).toMatchObject({ at: 1020, step: "early", kind: "video", id });
  settle(world, 1020);
  addWebhookFault(world, { kind: "reorder" }, 1025);
  expect(nextDue(world)).toMatchObject({ at: 1030, step: "end" });
});

test("of a training under way, too, the end is told early", () => {
  const world = worldOf();
  endpointIn(world);
  const [look] = world.looks.sorted;
  const training = { createdAt: 1000, startsAt: 1000, endsAt: 2000, outcome: { kind: "completed" } } as const;
  world.looks.replace({ ...look!, training });
  addWebhookFault(world, { kind: "early", shiftMs: 10 }, 1000);
  expect(nextDue(world)).toMatchObject({ at: 1990, step: "early", kind: "training", id: look!.id });
  settle(world, 1990);
  expect(world.webhookEvents.sorted).toMatchObject([{ createdAt: 1990, entityId: look!.id }]);
});

test("nor does it stop for a job that has ended, or never will", () => {
  // Long after the first looks of every world were trained; one of them is in training for ever.
  const startAt = Date.UTC(2026, 0, 5);
  const world = worldOf({ startAt });
  videoIn(world, startAt);
  settle(world, startAt + 30);
  addWebhookFault(world, { kind: "early", shiftMs: 10 }, startAt + 30);
  expect([nextDue(world), world.queue.size]).toEqual([undefined, 0]);
  expect(world.looks.sorted.filter(({ training }) => training?.endsAt === null)).toHaveLength(1);
});

test("nothing is told early where time has jumped to the end, or beyond", () => {
  for (const now of [1029, 1030, 5000]) {
    const world = worldOf();
    endpointIn(world);
    addWebhookFault(world, { kind: "early", shiftMs: 10 }, 1000);
    videoIn(world);
    settle(world, now);
    const isEarly = now < 1030;
    expect(world.deliveries.sorted.map(({ createdAt, faults }) => [createdAt, faults])).toEqual([
      isEarly ? [1020, ["early"]] : [1030, []],
    ]);
    expect(world.webhookFaults[0]?.used).toBe(isEarly ? 1 : 0);
  }
});
