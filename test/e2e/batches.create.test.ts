/** Which calls make a batch: all of its videos or none, and a bad one is named by its place. */

import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { anImageVideo, aVideo, freshApi } from "../support/api.ts";
import { aFilm, aStudioVideo, createBatch, getBatch, someVideos } from "../support/batches.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

describeTargets("creating a batch", (target) => {
  const api = (): Api => freshApi(target());
  const verdict = async (body: unknown, own = api()): Promise<readonly unknown[]> =>
    (await own.post("/v3/videos/batches", body)).verdict;

  test("of all kinds of videos answers 202 with its id alone, and makes them at once", async () => {
    const own = api();
    const bodies = [aVideo, anImageVideo, aStudioVideo, aFilm];
    const { verdict: got, body } = await own.post("/v3/videos/batches", { videos: bodies, title: "Spring" });
    expect([got, body]).toEqual([[202], { data: { batch_id: expect.stringMatching(/^[0-9a-f]{32}$/) } }]);
    const batch = await getBatch(own, body.data.batch_id);
    expect(batch).toEqual({
      batch_id: body.data.batch_id,
      title: "Spring",
      status: "processing",
      total_items: 4,
      counts_by_status: { queued: 4, processing: 0, completed: 0, failed: 0 },
      created_at: start / 1000,
      items: [0, 1, 2, 3].map((item_index) => ({
        item_index,
        status: "queued",
        video_id: expect.any(String),
        error: null,
      })),
      has_more: false,
      next_token: null,
    });
    const listed = (await own.get("/v3/videos")).data.map(({ id }: Answer) => id);
    expect(listed).toEqual(batch.items.map((item: Answer) => item.video_id).toReversed());
  });

  test("puts all its videos into its folder, and into the root where it names none", async () => {
    const own = api();
    await createBatch(own, [{ ...aVideo, folder_id: null }, aFilm], { folder_id: "f1" });
    await createBatch(own, [aStudioVideo], { folder_id: "" });
    const folders = (await own.get("/v3/videos")).data.map((each: Answer) => each.folder_id);
    expect(folders).toEqual([null, "f1", "f1"]);
  });

  test.each([
    ["no videos", {}, "videos"],
    ["an empty list", { videos: [] }, "videos"],
    ["101 videos", { videos: someVideos(101) }, "videos"],
    ["a video that is none", { videos: [aVideo, null] }, "videos.1"],
    ["a surplus field", { videos: [aVideo], callback_id: "x" }, "callback_id"],
    ["a callback that is no address", { videos: [aVideo], callback_url: "here" }, "callback_url"],
    ["a callback that is no web address", { videos: [aVideo], callback_url: "ftp://example.com" }, "callback_url"],
  ])("of %s is refused", async (_, body, param) => {
    expect(await verdict(body)).toEqual(invalid(param));
  });

  test.each([
    ["no speech", { ...aVideo, script: undefined }, "script"],
    ["an unknown kind", { type: "podcast" }, "type"],
    ["a folder of its own", { ...aFilm, folder_id: "f1" }, "folder_id"],
    ["the root as its folder", { ...aVideo, folder_id: "" }, "folder_id"],
    ["an unknown look", { ...aVideo, avatar_id: "look_nowhere" }, "avatar_id"],
    ["a group for a look", { ...aFilm, avatar_id: ["look_def456", "group_abc123"] }, "avatar_id.1"],
    ["an unknown voice", { ...aVideo, voice_id: "voice_nowhere" }, "voice_id"],
    [
      "webm with a background",
      { ...aVideo, output_format: "webm", background: { type: "color", value: "#000000" } },
      "background",
    ],
    [
      "an asset of another kind",
      { ...anImageVideo, image: { type: "asset_id", asset_id: "asset_sample_speech" } },
      "image.asset_id",
    ],
    ["a bad callback", { ...aVideo, callback_url: "ftp://example.com" }, "callback_url"],
    [
      "a bad scene",
      {
        ...aStudioVideo,
        scenes: [...aStudioVideo.scenes, { type: "avatar_video", input: { type: "avatar", avatar_id: "look_def456" } }],
      },
      "scenes.1.input.script",
    ],
  ])("with an item of %s is refused whole, and names the item and the field", async (_, item, param) => {
    const own = api();
    expect(await verdict({ videos: [aVideo, item, item] }, own)).toEqual(invalid(`videos.1.${param}`));
    expect((await own.get("/v3/videos")).data).toEqual([]);
  });

  test("with a twin whose subject has not approved is refused whole", async () => {
    const own = api();
    expect(await verdict({ videos: [aFilm, { ...aVideo, avatar_id: "look_abc123" }] }, own)).toEqual([
      400,
      "avatar_consent_required",
      "videos.1.avatar_id",
    ]);
    expect((await own.get("/v3/videos")).data).toEqual([]);
  });

  test("after a refused one goes on as if that had never been", async () => {
    const [own, other] = [freshApi(target(), "gapless"), freshApi(target(), "gapless")];
    const bad = { videos: [aVideo, aVideo, { ...aVideo, avatar_id: "look_nowhere" }] };
    const ids: string[] = [];
    for (const [index, each] of [own, other].entries()) {
      each.world.reset();
      if (index === 1) await verdict(bad, each);
      ids.push(await createBatch(each, [aVideo]));
    }
    expect(ids[1]).toBe(ids[0]);
  });

  test("takes a hundred videos", async () => {
    const own = api();
    const batch = await getBatch(own, await createBatch(own, someVideos(100)));
    expect([batch.total_items, batch.items.length, batch.has_more]).toEqual([100, 100, false]);
  });

  test("twice with one Idempotency-Key is done once", async () => {
    const own = api();
    const send = (key: string, videos = [aVideo, aFilm] as readonly object[]): ReturnType<Api["post"]> =>
      own.post("/v3/videos/batches", { videos }, { "idempotency-key": key });
    const first = await send("k1");
    const again = await send("k1", [aStudioVideo]);
    expect([again.verdict, again.body, again.headers.get("idempotent-replayed")]).toEqual([[202], first.body, "true"]);
    expect((await own.get("/v3/videos")).data).toHaveLength(2);
    // A refusal is not kept: the key is free for the corrected body.
    expect((await send("k2", [])).verdict).toEqual(invalid("videos"));
    expect((await send("k2")).verdict).toEqual([202]);
    expect((await own.get("/v3/videos")).data).toHaveLength(4);
  });
});

describeTargets(
  "a batch under the live rules",
  (target) => {
    test("calls back to public addresses alone", async () => {
      const body = { videos: [aVideo], callback_url: "http://127.0.0.1:9/" };
      expect((await freshApi(target()).post("/v3/videos/batches", body)).verdict).toEqual(invalid("callback_url"));
    });
  },
  { rules: "live" },
);
