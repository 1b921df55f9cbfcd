import { describe, expect, test } from "vitest";
import { presets } from "../../mock/domain/scenarios.presets.ts";
import { schedule } from "../../mock/world/changes.ts";
import { moveClock } from "../../mock/world/clock.ts";
import { settle } from "../../mock/world/settle.ts";
import { failure, finishVideo, holdJob, releaseJob } from "../../mock/world/steer.jobs.ts";
import { addWebhookFault } from "../../mock/world/webhookFaults.ts";
import type { World } from "../../mock/world/world.ts";
import { endpointIn } from "../support/told.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

function worldWithVideo(): { readonly world: World; readonly id: string } {
  const world = worldOf();
  return { world, id: videoIn(world).id };
}

function advance(world: World, ms: number): void {
  const instant = world.clock.anchor + ms;
  settle(world, instant);
  world.clock = moveClock(world.clock, { real: 0, instant });
}

describe("what a world remembers of a video", () => {
  const told = (world: World): readonly string[] => world.events.items.map(({ at, type }) => `${at} ${type}`);

  test("that ran its course is its start and its end", () => {
    const { world } = worldWithVideo();
    settle(world, 5000);
    expect(told(world)).toEqual(["1010 video.processing", "1030 video.completed"]);
  });

  test.each([
    ["waiting", 5, ["1005 video.processing", "1005 video.failed"]],
    ["just begun", 10, ["1010 video.processing", "1010 video.failed"]],
    ["rendered", 15, ["1010 video.processing", "1015 video.failed"]],
  ])(
    "ended by hand while it was %s is one start and one end, in due order, and nothing later",
    (_state, ms, expected) => {
      const { world, id } = worldWithVideo();
      advance(world, ms);
      finishVideo(world, { id, real: 0, outcome: failure({ code: "c", message: "m" }) });
      advance(world, 1000);
      expect(told(world)).toEqual(expected);
    },
  );

  test.each([
    ["waiting", 5],
    ["at work", 15],
  ])("held and let go at once, while it was %s, is one start and one end, each in its time", (_state, ms) => {
    const { world, id } = worldWithVideo();
    advance(world, ms);
    for (let count = 0; count < 3; count += 1) {
      holdJob(world, { id, real: 0 });
      releaseJob(world, { id, real: 0 });
    }
    advance(world, 1000);
    expect(told(world)).toEqual(["1010 video.processing", "1030 video.completed"]);
  });

  test("that would never end, let go before its start, is that start all the same", () => {
    const [happy] = presets;
    const world = worldOf({ scenario: { ...happy!, rules: { ...happy!.rules, video: [{ processingMs: null }] } } });
    const { id } = videoIn(world);
    advance(world, 5);
    releaseJob(world, { id, real: 0 });
    advance(world, 1000);
    expect(told(world)).toEqual(["1010 video.processing", "1030 video.completed"]);
  });

  test("deleted while it ran is nothing more", () => {
    const { world, id } = worldWithVideo();
    advance(world, 15);
    world.videos.remove(id);
    advance(world, 1000);
    expect(told(world)).toEqual(["1010 video.processing"]);
  });
});

test("a job that no webhook tells of has nothing that could be told early", () => {
  const world = worldOf();
  endpointIn(world);
  addWebhookFault(world, { kind: "early", shiftMs: 10 }, 1000);
  const making = { createdAt: 1000, startsAt: 1000, endsAt: 1030, outcome: { kind: "completed" } } as const;
  const [stock] = world.universe.catalogue.voices.sorted;
  world.voices.insert({ ...stock!, id: "clone", making });
  schedule(world, "voice", "clone", making);
  for (const now of [1020, 1030]) settle(world, now);
  expect(world.events.items.map(({ at, type, id }) => [at, type, id])).toEqual([[1030, "voice.completed", "clone"]]);
  expect([world.deliveries.size, world.webhookFaults[0]?.used]).toEqual([0, 0]);
});

test("what was queued for a look that nothing trains, or for one that is gone, is passed over", () => {
  const world = worldOf();
  const training = { createdAt: 1000, startsAt: 1000, endsAt: 1030, outcome: { kind: "completed" } } as const;
  const [stock] = world.universe.catalogue.looks.sorted;
  world.looks.insert({ ...stock!, id: "untrained", training: null });
  for (const id of ["untrained", "gone"]) schedule(world, "training", id, training);
  expect(settle(world, 2000)).toEqual([]);
});
