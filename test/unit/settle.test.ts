import { describe, expect, test } from "vitest";
import { moveClock } from "../../mock/world/clock.ts";
import { settle } from "../../mock/world/settle.ts";
import { failure, finishVideo } from "../../mock/world/steer.jobs.ts";
import type { World } from "../../mock/world/world.ts";
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

  test("deleted while it ran is nothing more", () => {
    const { world, id } = worldWithVideo();
    advance(world, 15);
    world.videos.remove(id);
    advance(world, 1000);
    expect(told(world)).toEqual(["1010 video.processing"]);
  });
});
