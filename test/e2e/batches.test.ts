/** A batch as it is read, and the one word that is told when its last video has ended. */

import { afterEach, expect, test } from "vitest";
import { webhookPayloads } from "../../generated/validators.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, aVideo, createAvatar, freshApi, getVideo } from "../support/api.ts";
import { aFilm, aStudioVideo, createBatch, getBatch, someVideos } from "../support/batches.ts";
import type { Receiver } from "../support/receiver.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Answer, Target } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];
const statusesOf = (batch: Answer): unknown[] => batch.items.map(({ status }: Answer) => status);

describeTargets("a batch", (target) => {
  const api = (): Api => freshApi(target());

  test("follows its items until all of them have ended", async () => {
    const own = api();
    const id = await createBatch(own, [
      aVideo,
      { ...aVideo, title: "[[fail:NO_LIGHT]]" },
      { ...aFilm, title: "[[slow]]" },
    ]);
    const seen: unknown[] = [];
    for (const ms of [0, 1000, 4000, 45_000]) {
      await own.world.clock.advance(ms);
      const batch = await getBatch(own, id);
      seen.push([batch.status, ...statusesOf(batch)]);
    }
    expect(seen).toEqual([
      ["processing", "queued", "queued", "queued"],
      ["processing", "processing", "processing", "queued"],
      ["processing", "completed", "failed", "queued"],
      ["completed", "completed", "failed", "completed"],
    ]);
    const batch = await getBatch(own, id);
    expect(batch.counts_by_status).toEqual({ queued: 0, processing: 0, completed: 2, failed: 1 });
    const failed = await getVideo(own, batch.items[1].video_id);
    expect(batch.items[1].error).toEqual({ code: "NO_LIGHT", message: failed.failure_message });
    expect(batch.items[0].error).toBeNull();
  });

  test("has failed only when every item has", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    const untrained = { ...aVideo, avatar_id: look.id, voice_id: "voice_xyz789" };
    const id = await createBatch(own, [untrained, { ...aStudioVideo, title: "[[fail]]" }]);
    await own.world.clock.runUntilIdle();
    const batch = await getBatch(own, id);
    expect([batch.status, ...batch.items.map((item: Answer) => item.error.code)]).toEqual([
      "failed",
      "avatar_not_ready",
      "rendering_failed",
    ]);
  });

  test("is read page by page, in the order of its items", async () => {
    const own = api();
    const id = await createBatch(own, someVideos(7));
    const indices: number[] = [];
    const sizes: number[] = [];
    for (let query: string | null = "?limit=3"; query !== null;) {
      const { items, has_more, next_token, total_items } = await getBatch(own, id, query);
      expect([total_items, has_more]).toEqual([7, next_token !== null]);
      indices.push(...items.map((item: Answer) => item.item_index));
      sizes.push(items.length);
      query = next_token === null ? null : `?limit=3&token=${next_token}`;
    }
    expect([indices, sizes]).toEqual([
      [0, 1, 2, 3, 4, 5, 6],
      [3, 3, 1],
    ]);
    const { items } = await getBatch(own, id);
    expect(await Promise.all(items.map(async (item: Answer) => (await getVideo(own, item.video_id)).title))).toEqual(
      Array.from({ length: 7 }, (_, n) => `Video ${n}`),
    );
  });

  test.each(["0", "101", "x", "1.5"])("refuses a limit of %s", async (limit) => {
    const own = api();
    const id = await createBatch(own, [aVideo]);
    expect((await own.get(`/v3/videos/batches/${id}?limit=${limit}`)).verdict).toEqual(invalid("limit"));
  });

  test("refuses a token of another batch, of a list and of nobody", async () => {
    const own = api();
    const [id, other] = [await createBatch(own, someVideos(2)), await createBatch(own, someVideos(2))];
    const foreign = [
      (await getBatch(own, other, "?limit=1")).next_token,
      (await own.get("/v3/videos?limit=1")).body.next_token,
      "made-up",
    ];
    for (const token of foreign) {
      expect((await own.get(`/v3/videos/batches/${id}?token=${token}`)).verdict).toEqual(invalid("token"));
    }
  });

  test("of another world, or of nobody, is not found", async () => {
    const id = await createBatch(api(), [aVideo]);
    const own = api();
    const foreign = await own.get(`/v3/videos/batches/${id}`);
    const unknown = await own.get("/v3/videos/batches/nowhere");
    expect([foreign.verdict, foreign.body]).toEqual([[404, "not_found", null], unknown.body]);
    expect((await own.get(`/v3/videos/batches/${"x".repeat(256)}`)).verdict).toEqual(invalid("batch_id"));
  });

  test("keeps an item whose video is deleted: as it ended, or as failed if that cut it short", async () => {
    const own = api();
    const id = await createBatch(own, [aVideo, aFilm, { ...aVideo, title: "[[slow]]" }]);
    const ids: string[] = (await getBatch(own, id)).items.map((item: Answer) => item.video_id);
    await own.remove(`/v3/videos/${ids[0]}`);
    await own.world.clock.advance(5000);
    await own.remove(`/v3/videos/${ids[1]}`);
    const batch = await getBatch(own, id);
    expect(batch.items).toEqual([
      {
        item_index: 0,
        status: "failed",
        video_id: null,
        error: { code: "video_deleted", message: expect.any(String) },
      },
      { item_index: 1, status: "completed", video_id: null, error: null },
      { item_index: 2, status: "queued", video_id: ids[2], error: null },
    ]);
    expect(batch).toMatchObject({
      status: "processing",
      total_items: 3,
      counts_by_status: { queued: 1, processing: 0, completed: 1, failed: 1 },
    });
    await own.remove(`/v3/videos/${ids[2]}`);
    expect(await getBatch(own, id)).toMatchObject({ status: "completed", counts_by_status: { failed: 2 } });
  });
});

describeTargets("the end of a batch", (target) => {
  const receivers: Receiver[] = [];
  const receiver = async (): Promise<Receiver> => {
    const made = await startReceiver();
    receivers.push(made);
    return made;
  };
  afterEach(async () => {
    await Promise.all(receivers.splice(0).map((each) => each.close()));
  });
  const listening = async (to: Target, changes: object = {}): Promise<{ own: Api; hook: Receiver }> => {
    const own = freshApi(to);
    const hook = await receiver();
    expect((await own.post("/v3/webhooks/endpoints", { url: hook.url, ...changes })).verdict).toEqual([200]);
    return { own, hook };
  };
  const typesAt = (hook: Receiver): string[] => hook.received.map(({ event }) => event.event_type);

  test("is told once, after the ends of its videos, to endpoints and to its callback", async () => {
    const { own, hook } = await listening(target());
    const callback = await receiver();
    const id = await createBatch(own, [aVideo, { ...aFilm, title: "[[fail]]" }, aStudioVideo], {
      title: "Spring",
      callback_url: callback.url,
    });
    await own.world.clock.advance(60_000);
    expect(typesAt(hook).toSorted()).toEqual([
      "avatar_video.fail",
      "avatar_video.success",
      "avatar_video.success",
      "batch.finished",
    ]);
    const told = hook.received.find(({ event }) => event.event_type === "batch.finished");
    expect(told?.event.event_data).toEqual({
      batch_id: id,
      title: "Spring",
      status: "completed",
      total_items: 3,
      counts_by_status: { queued: 0, processing: 0, completed: 2, failed: 1 },
    });
    expect(webhookPayloads["batch.finished"](told?.event)).toBe(true);
    expect(callback.received.map(({ body }) => body)).toEqual([told?.body]);
    expect(callback.received[0]?.headers["heygen-signature"]).toBeUndefined();
    await own.world.clock.advance(60_000);
    expect([hook.received.length, callback.received.length]).toEqual([4, 1]);
    const history = (await own.get("/v3/webhooks/events?event_type=batch.finished")).data;
    expect(history.map((each: Answer) => each.event_data.batch_id)).toEqual([id]);
    // Of equal instants the latest comes first: nothing was told after the batch.
    expect((await own.get("/v3/webhooks/events")).data[0].event_type).toBe("batch.finished");
  });

  test("is not told before the slowest item has ended", async () => {
    const { own, hook } = await listening(target(), { events: ["batch.finished"] });
    await createBatch(own, [aVideo, { ...aVideo, title: "[[slow]]" }]);
    await own.world.clock.advance(49_999);
    expect(hook.received).toEqual([]);
    await own.world.clock.advance(1);
    expect(hook.received).toHaveLength(1);
  });

  test("says failed when every item has, and reaches an endpoint of this one batch", async () => {
    const own = freshApi(target());
    const hook = await receiver();
    const id = await createBatch(own, [{ ...aVideo, title: "[[fail]]" }]);
    await own.post("/v3/webhooks/endpoints", { url: hook.url, entity_id: id });
    await createBatch(own, [aVideo]);
    await own.world.clock.advance(60_000);
    expect(hook.received.map(({ event }) => [event.event_type, event.event_data["status"]])).toEqual([
      ["batch.finished", "failed"],
    ]);
  });

  test("comes with the callbacks of its items beside it", async () => {
    const own = freshApi(target());
    const [ofItem, ofBatch] = [await receiver(), await receiver()];
    await createBatch(own, [{ ...aVideo, callback_url: ofItem.url, callback_id: "c-1" }, aFilm], {
      callback_url: ofBatch.url,
    });
    await own.world.clock.advance(60_000);
    expect(ofItem.received.map(({ event }) => event.event_data["callback_id"])).toEqual(["c-1"]);
    expect(typesAt(ofBatch)).toEqual(["batch.finished"]);
  });

  test("comes when an item is ended by hand, and when its last open video is deleted", async () => {
    const { own, hook } = await listening(target(), { events: ["batch.finished"] });
    const stuck = { ...aVideo, title: "[[stuck]]" };
    const id = await createBatch(own, [aVideo, stuck, stuck]);
    await own.world.clock.advance(60_000);
    const [, second, third] = (await getBatch(own, id)).items;
    own.world.videos.fail(second.video_id, { code: "BY_HAND" });
    await own.world.clock.advance(1);
    expect(hook.received).toEqual([]);
    await own.remove(`/v3/videos/${third.video_id}`);
    await own.world.clock.advance(1);
    await hook.waitFor(1);
    expect(hook.received.map(({ event }) => event.event_data["counts_by_status"])).toEqual([
      { queued: 0, processing: 0, completed: 1, failed: 2 },
    ]);
    expect((await getBatch(own, id)).status).toBe("completed");
  });

  test("is not told again when a finished video is deleted", async () => {
    const { own, hook } = await listening(target(), { events: ["batch.finished"] });
    const id = await createBatch(own, [aVideo, aFilm]);
    await own.world.clock.advance(60_000);
    for (const item of (await getBatch(own, id)).items) await own.remove(`/v3/videos/${item.video_id}`);
    await own.world.clock.advance(60_000);
    expect(hook.received).toHaveLength(1);
    expect(await getBatch(own, id)).toMatchObject({ status: "completed", counts_by_status: { completed: 2 } });
  });
});
