/** The states of many videos in one answer: by id and by batch, in the order asked for, and none of them an error. */

import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, freshApi } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const path = "/v3/videos/statuses";

async function ask(api: Api, query: string): Promise<Answer[]> {
  const { verdict, body } = await api.get(`${path}?${query}`);
  expect([verdict, body.has_more, body.next_token]).toEqual([[200], false, null]);
  return body.data;
}

async function createBatch(api: Api, titles: readonly string[]): Promise<{ id: string; videoIds: string[] }> {
  const videos = titles.map((title) => ({ ...aVideo, title }));
  const id = (await api.post("/v3/videos/batches", { videos })).data.batch_id;
  const { items } = (await api.get(`/v3/videos/batches/${id}`)).data;
  return { id, videoIds: items.map((item: Answer) => item.video_id) };
}

const entry = (changes: object): object => ({
  video_id: null,
  error: null,
  batch_id: null,
  item_index: null,
  ...changes,
});

describeTargets("bulk statuses", (target) => {
  const api = (): Api => freshApi(target());

  test("speak of queued where a video says pending, and otherwise as the video does", async () => {
    const own = api();
    const done = await createVideo(own);
    const failed = await createVideo(own, { title: "[[fail:NO_LIGHT]]" });
    await own.world.clock.advance(4000);
    const processing = await createVideo(own);
    await own.world.clock.advance(1000);
    const queued = await createVideo(own);
    expect(await ask(own, `video_ids=${[queued, failed, done, processing].join(",")}`)).toEqual([
      entry({ video_id: queued, status: "queued" }),
      entry({ video_id: failed, status: "failed", error: { code: "NO_LIGHT", message: expect.any(String) } }),
      entry({ video_id: done, status: "completed" }),
      entry({ video_id: processing, status: "processing" }),
    ]);
  });

  test("keep order and duplicates, and answer each unknown id with itself", async () => {
    const own = api();
    const id = await createVideo(own);
    const asked = ["no such", id, "no such", id, `${id} `, "ünknown"];
    const entries = await ask(own, `video_ids=${encodeURIComponent(asked.join(","))}`);
    expect(entries.map((each) => [each.video_id, each.status])).toEqual([
      ["no such", "not_found"],
      [id, "queued"],
      ["no such", "not_found"],
      [id, "queued"],
      // A blank beside the comma belongs to the id.
      [`${id} `, "not_found"],
      ["ünknown", "not_found"],
    ]);
  });

  test("hide what belongs to another world, or was deleted", async () => {
    const other = api();
    const foreign = await createVideo(other);
    const batch = await createBatch(other, ["A"]);
    const own = api();
    const deleted = await createVideo(own);
    await own.remove(`/v3/videos/${deleted}`);
    expect(await ask(own, `video_ids=${foreign},${deleted}&batch_ids=${batch.id}`)).toEqual([
      entry({ video_id: foreign, status: "not_found" }),
      entry({ video_id: deleted, status: "not_found" }),
      entry({ batch_id: batch.id, status: "not_found" }),
    ]);
  });

  test("of a batch are those of its items, after those of the videos", async () => {
    const own = api();
    const single = await createVideo(own);
    const [first, second] = [await createBatch(own, ["A", "[[fail]]"]), await createBatch(own, ["B"])];
    await own.world.clock.runUntilIdle();
    const entries = await ask(own, `batch_ids=${second.id},nowhere,${first.id},${second.id}&video_ids=${single}`);
    expect(entries.map((each) => [each.batch_id, each.item_index, each.video_id, each.status])).toEqual([
      [null, null, single, "completed"],
      [second.id, 0, second.videoIds[0], "completed"],
      ["nowhere", null, null, "not_found"],
      [first.id, 0, first.videoIds[0], "completed"],
      [first.id, 1, first.videoIds[1], "failed"],
      [second.id, 0, second.videoIds[0], "completed"],
    ]);
    expect(entries[4]?.error).toEqual({ code: "rendering_failed", message: expect.any(String) });
  });

  test("of a batch go on to show an item whose video was deleted", async () => {
    const own = api();
    const { id, videoIds } = await createBatch(own, ["A", "B"]);
    await own.remove(`/v3/videos/${videoIds[0]}`);
    expect(await ask(own, `batch_ids=${id}&video_ids=${videoIds[0]}`)).toEqual([
      entry({ video_id: videoIds[0], status: "not_found" }),
      entry({
        batch_id: id,
        item_index: 0,
        status: "failed",
        error: { code: "video_deleted", message: expect.any(String) },
      }),
      entry({ batch_id: id, item_index: 1, video_id: videoIds[1], status: "queued" }),
    ]);
  });

  test("take a hundred ids in all, and batches count as one each", async () => {
    const own = api();
    const { id } = await createBatch(own, ["A", "B", "C"]);
    const ids = (count: number): string => Array.from({ length: count }, (_, n) => `v${n}`).join(",");
    expect(await ask(own, `video_ids=${ids(99)}&batch_ids=${id}`)).toHaveLength(102);
    expect((await own.get(`${path}?video_ids=${ids(100)}&batch_ids=${id}`)).verdict).toEqual([
      400,
      "invalid_parameter",
      "video_ids",
    ]);
    expect((await own.get(`${path}?batch_ids=${ids(101)}`)).verdict).toEqual([400, "invalid_parameter", "batch_ids"]);
  });

  test.each([
    ["no ids", "", "video_ids"],
    ["an empty list of videos", "?video_ids=", "video_ids"],
    ["an empty list of batches", "?batch_ids=", "batch_ids"],
    ["a comma alone", "?video_ids=,", "video_ids"],
    ["a comma too many", "?video_ids=a&batch_ids=b,", "batch_ids"],
    ["the parameter twice", "?video_ids=a&video_ids=b", "video_ids"],
  ])("of %s are refused", async (_, query, param) => {
    expect((await api().get(path + query)).verdict).toEqual([400, "invalid_parameter", param]);
  });
});
