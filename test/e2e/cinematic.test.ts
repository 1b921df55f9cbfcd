/** Cinematic videos: looks, references and a prompt; neither voice nor callback. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aTwin, createAvatar, freshApi, getVideo, readyTwin, visit } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const film = { type: "cinematic_avatar", prompt: "He waves from a sailing boat.", avatar_id: ["look_def456"] } as const;
const url = (name: string): object => ({ type: "url", url: `https://example.com/${name}` });
const asset = (id: string): object => ({ type: "asset_id", asset_id: id });
const inline = (media_type: string): object => ({ type: "base64", media_type, data: "AAAA" });
const many = (count: number, name: string): readonly object[] =>
  Array.from({ length: count }, (_, n) => url(`${n}-${name}`));
const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

describeTargets("creating a cinematic video", (target) => {
  const api = (): Api => freshApi(target());
  const verdict = async (changes: object, own = api()): Promise<readonly unknown[]> =>
    (await own.post("/v3/videos", { ...film, ...changes })).verdict;

  test.each([
    ["one look", {}],
    ["the same look three times", { avatar_id: ["look_def456", "look_def456", "look_def456"] }],
    ["the shortest length", { duration: 4 }],
    ["the longest length", { duration: 15, auto_duration: false }],
    ["a length left to the service", { auto_duration: true, duration: null }],
    ["no references", { references: null }],
    [
      "references of every kind",
      { references: [asset("asset_sample_headshot"), asset("asset_sample_footage"), asset("asset_sample_speech")] },
    ],
    ["references inline", { references: [inline("image/png"), inline("video/mp4"), inline("audio/mpeg")] }],
    [
      "every other field",
      { enhance_prompt: true, resolution: "1080p", aspect_ratio: "1:1", title: "A", folder_id: "f" },
    ],
  ])("takes %s", async (_, changes) => {
    const { body, verdict: got } = await api().post("/v3/videos", { ...film, ...changes });
    expect(got).toEqual([200]);
    expect(body.data).toEqual({ video_id: expect.any(String), status: "waiting", output_format: "mp4" });
  });

  test.each([
    ["no prompt", { prompt: undefined }, "prompt"],
    ["an empty prompt", { prompt: "" }, "prompt"],
    ["a prompt too long", { prompt: "x".repeat(10_001) }, "prompt"],
    ["no look", { avatar_id: [] }, "avatar_id"],
    ["four looks", { avatar_id: Array.from({ length: 4 }, () => "look_def456") }, "avatar_id"],
    ["a look outside an array", { avatar_id: "look_def456" }, "avatar_id"],
    ["a length too short", { duration: 3 }, "duration"],
    ["a length too long", { duration: 16 }, "duration"],
    ["a length between seconds", { duration: 8.5 }, "duration"],
    ["another shape", { aspect_ratio: "4:5" }, "aspect_ratio"],
    ["a shape that follows the look", { aspect_ratio: "auto" }, "aspect_ratio"],
    ["another size", { resolution: "4k" }, "resolution"],
    ["a script", { script: "Hello." }, "script"],
    ["a callback", { callback_url: "https://example.com/" }, "callback_url"],
    ["an unknown look", { avatar_id: ["look_def456", "look_nowhere"] }, "avatar_id.1"],
    ["a group for a look", { avatar_id: ["look_def456", "look_def456", "group_abc123"] }, "avatar_id.2"],
    ["a length and a free length", { duration: 8, auto_duration: true }, "duration"],
    ["an unknown file", { references: [url("a.png"), asset("asset_nowhere")] }, "references.1.asset_id"],
    ["an address that is none", { references: [{ type: "url", url: "ftp://example.com/a.png" }] }, "references.0.url"],
    ["a text as reference", { references: [inline("text/plain")] }, "references.0.media_type"],
    ["inline data that is no base64", { references: [{ ...inline("image/png"), data: "A" }] }, "references.0.data"],
  ])("refuses %s", async (_, changes, param) => {
    expect(await verdict(changes)).toEqual(invalid(param));
  });

  test("says what a reference may be", async () => {
    const { body } = await api().post("/v3/videos", { ...film, references: [url("a.png"), inline("text/plain")] });
    expect(body.error.message).toContain("references.1 must be a picture, a clip or a recording");
    const unknown = await api().post("/v3/videos", { ...film, references: [asset("asset_nowhere")] });
    expect(unknown.body.error.message).toContain("No asset");
  });

  describe("counts references", () => {
    test("with at most three clips, however they are given", async () => {
      const clips = [url("a.mp4?size=1"), asset("asset_sample_footage"), inline("video/webm")];
      expect(await verdict({ references: clips })).toEqual([200]);
      expect(await verdict({ references: [...clips, url("B.MOV")] })).toEqual(invalid("references"));
    });

    test("with at most nine pictures, looks counted in", async () => {
      expect(await verdict({ references: many(8, "a.png") })).toEqual([200]);
      expect(await verdict({ references: many(9, "a.png") })).toEqual(invalid("references"));
      const avatar_id = ["look_def456", "look_def456", "look_def456"];
      expect(await verdict({ avatar_id, references: many(6, "a.jpeg") })).toEqual([200]);
      expect(await verdict({ avatar_id, references: [...many(6, "a.jpeg"), asset("asset_sample_headshot")] })).toEqual(
        invalid("references"),
      );
    });

    test("with any number of recordings, and of addresses that do not say what they are", async () => {
      expect(await verdict({ references: [...many(12, "a.mp3"), ...many(12, "download?id=7.png")] })).toEqual([200]);
    });
  });

  test("asks for the consent of each twin", async () => {
    const own = api();
    const twin = await readyTwin(own);
    expect(await verdict({ avatar_id: [twin.id, "look_def456"] }, own)).toEqual([200]);
    expect(await verdict({ avatar_id: [twin.id, "look_abc123"] }, own)).toEqual([
      400,
      "avatar_consent_required",
      "avatar_id.1",
    ]);
    const { look } = await createAvatar(own, aTwin);
    expect(await verdict({ avatar_id: [look.id] }, own)).toEqual([400, "avatar_consent_required", "avatar_id.0"]);
    expect((await own.get("/v3/videos")).data).toHaveLength(1);
  });
});

describeTargets("a cinematic video", (target) => {
  const api = (): Api => freshApi(target());
  const made = async (own: Api, changes: object = {}): Promise<string> =>
    (await own.post("/v3/videos", { ...film, ...changes })).data.video_id;
  const finished = async (own: Api, changes: object = {}): Promise<Answer> => {
    const id = await made(own, changes);
    await own.world.clock.runUntilIdle();
    return getVideo(own, id);
  };

  test("lasts as long as asked for, ten seconds otherwise, and between four and fifteen if left to the service", async () => {
    const own = api();
    expect((await finished(own, { duration: 7 })).duration).toBe(7);
    expect((await finished(own)).duration).toBe(10);
    expect((await finished(own, { auto_duration: true, prompt: "Brief." })).duration).toBe(4);
    expect((await finished(own, { auto_duration: true, prompt: "word ".repeat(20) })).duration).toBe(8);
    expect((await finished(own, { auto_duration: true, prompt: "word ".repeat(2000) })).duration).toBe(15);
  });

  test("can be watched, shows its looks and its prompt, and has no captions", async () => {
    const own = api();
    const twin = await readyTwin(own);
    const video = await finished(own, { avatar_id: ["look_def456", twin.id], aspect_ratio: "9:16" });
    expect(video).toMatchObject({ status: "completed", subtitle_url: null, captioned_video_url: null });
    expect((await visit(target(), video.video_url)).headers.get("content-type")).toBe("video/mp4");
    const page = await (await visit(target(), video.video_page_url)).text();
    for (const shown of [twin.name, film.prompt, "cinematic_avatar 720p 9:16"]) expect(page).toContain(shown);
    expect(await (await visit(target(), video.thumbnail_url)).text()).toContain("cinematic avatar");
  });

  test("fails when one of its looks is still in training, or has failed it", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    const early = await made(own, { avatar_id: ["look_def456", look.id] });
    await own.world.clock.runUntilIdle();
    expect(await getVideo(own, early)).toMatchObject({ status: "failed", failure_code: "avatar_not_ready" });
    expect((await finished(own, { avatar_id: [look.id] })).status).toBe("completed");
    const { look: bad } = await createAvatar(own, { ...aPhoto, name: "[[fail]]" });
    await own.world.clock.runUntilIdle();
    expect(await finished(own, { avatar_id: [bad.id] })).toMatchObject({ failure_code: "avatar_not_ready" });
  });

  test("obeys magic words in its title and in its prompt", async () => {
    const own = api();
    expect((await finished(own, { prompt: "Rain [[fail:NO_LIGHT]]" })).failure_code).toBe("NO_LIGHT");
    expect((await finished(own, { title: "[[fail]]" })).failure_code).toBe("rendering_failed");
  });
});
