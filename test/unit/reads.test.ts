/** Jobs that are moved on by being read: what a reading is of, and what it leaves alone. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../mock/domain/plan.ts";
import type { VideoRecord } from "../../mock/domain/videos.ts";
import { removeVideo } from "../../mock/world/changes.ts";
import { countRead, type Reading, runOf } from "../../mock/world/reads.ts";
import type { World } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const told = (world: World): string[] => world.events.items.map(({ type, id }) => `${type} ${id}`);

/** A world in which one read moves on, with two videos in a batch. */
function withBatch(): { readonly world: World; readonly videos: readonly VideoRecord[] } {
  const world = worldOf({ advanceOnRead: 1 });
  const videos = [videoIn(world), videoIn(world)].map((video) => {
    const item = { ...video, batchId: "batch" };
    world.videos.replace(item);
    return item;
  });
  world.batches.insert({
    id: "batch",
    seq: 1,
    createdAt: 1000,
    title: null,
    callbackUrl: null,
    items: videos.map(({ id }) => ({ videoId: id, plan: null })),
    open: videos.length,
  });
  return { world, videos };
}

describe("a reading moves on", () => {
  test("all videos of a batch but those that were deleted, each once, however it names them", () => {
    for (const batchIds of [["batch"], ["batch", "batch"], ["nobody", "batch"]]) {
      const { world, videos } = withBatch();
      const [first, second] = videos;
      removeVideo(world, first!, 1000);
      const reading: Reading = { kind: "statuses", videoIds: [second!.id], batchIds };
      expect([countRead(world, reading, 1000), told(world)]).toEqual([true, [`video.processing ${second!.id}`]]);
    }
    const { world, videos } = withBatch();
    expect(countRead(world, { kind: "batch", id: "batch" }, 1000)).toBe(true);
    expect(told(world)).toEqual(videos.map(({ id }) => `video.processing ${id}`));
  });

  test("what a mock that counts reads has made, and not in one that counts none", () => {
    const { world, videos } = withBatch();
    const reading: Reading = { kind: "video", id: videos[0]!.id };
    const elsewhere = { ...world, universe: { ...world.universe, advanceOnRead: null } };
    expect([countRead(elsewhere, reading, 1000), countRead(world, reading, 1000)]).toEqual([false, true]);
  });
});

describe("a reading moves nothing on", () => {
  test.each<Reading>([
    { kind: "video", id: "nobody" },
    { kind: "voice", id: "nobody" },
    { kind: "look", id: "nobody" },
    { kind: "group", id: "nobody" },
    { kind: "batch", id: "nobody" },
    { kind: "session", id: "nobody" },
    { kind: "statuses", videoIds: ["nobody"], batchIds: ["nobody"] },
  ])("that finds nothing: %o", (reading) => {
    const { world } = withBatch();
    expect([countRead(world, reading, 1000), told(world), runOf(world, "nobody", 1000)]).toEqual([false, [], []]);
  });

  test("where the next state never comes", () => {
    const { world, videos } = withBatch();
    const [video] = videos;
    const stuck: Plan = {
      ...video!.plan,
      startsAt: null,
      endsAt: null,
      held: { by: "reads", at: 1000, startsAt: null, endsAt: null },
    };
    world.videos.replace({ ...video!, plan: stuck });
    expect(countRead(world, { kind: "video", id: video!.id }, 1000)).toBe(false);
    expect(world.videos.get(video!.id)?.plan).toEqual(stuck);
  });
});
