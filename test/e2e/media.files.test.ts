/** Which files lie under a name, what they say, and that nothing else does. */

import { describe, expect, test } from "vitest";
import { renderMp4 } from "../../mock/domain/media/mp4.ts";
import { hueOf } from "../../mock/domain/media/svg.ts";
import { createSession, getSession, resourcesOf } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  anImageVideo,
  createAvatar,
  createVideo,
  finishedVideo,
  freshApi,
  getVideo,
  visit,
  wholeList,
} from "../support/api.ts";
import { aStudioVideo } from "../support/batches.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("files behind addresses", (target) => {
  const api = (): Api => freshApi(target());
  const finished = async (own: Api, body: object): Promise<Answer> => {
    const { data, verdict } = await own.post("/v3/videos", body);
    expect(verdict).toEqual([200]);
    await own.world.clock.runUntilIdle();
    return getVideo(own, data.video_id);
  };
  const textAt = async (address: string): Promise<string> => (await visit(target(), address)).text();
  const withEnding = (address: string, ending: string): string => address.replace(/\.\w+(?=\?|$)/, `.${ending}`);
  const statusesOf = async (address: string, endings: readonly string[]): Promise<object> =>
    Object.fromEntries(
      await Promise.all(
        endings.map(async (ending) => [ending, (await visit(target(), withEnding(address, ending))).status]),
      ),
    );
  const endings = ["mp4", "webm", "gif", "svg", "srt", "vtt", "html", "png", "wav"] as const;

  describe("a video's picture names", () => {
    test.each([
      ["a picture that speaks", anImageVideo, "From a picture"],
      ["scenes without anybody", aStudioVideo, "From pictures and clips"],
    ])("what it was made from, for %s", async (_, body, subject) => {
      const video = await finished(api(), body);
      for (const address of [video.thumbnail_url, video.video_page_url])
        expect(await textAt(address)).toContain(subject);
    });

    test("who is seen, where somebody is", async () => {
      const text = await textAt((await finishedVideo(api())).thumbnail_url);
      expect(text).not.toContain("From ");
    });
  });

  test("a square moving preview shows as much of a long text as there is room for", async () => {
    const own = api();
    const beginning = `${"The ferry leaves at nine. ".repeat(9)}Every day. `;
    const previews = new Set<string>();
    for (const ending of ["It waits.", "It sails."]) {
      // The same id, and so the same colours.
      own.world.reset();
      const { gif_url } = await finishedVideo(own, { aspect_ratio: "1:1", script: beginning + ending });
      previews.add(Buffer.from(await (await visit(target(), gif_url)).arrayBuffer()).toString("latin1"));
    }
    expect(previews.size).toBe(2);
  });

  test("a finished video has the files of its format, captions where something is said, and no others", async () => {
    const own = api();
    const all = { gif: 200, svg: 200, html: 200, png: 404, wav: 404 };
    expect(await statusesOf((await finishedVideo(own)).video_url, endings)).toEqual({
      ...all,
      mp4: 200,
      webm: 404,
      srt: 200,
      vtt: 200,
    });
    expect(await statusesOf((await finishedVideo(own, { output_format: "webm" })).video_url, endings)).toEqual({
      ...all,
      mp4: 404,
      webm: 200,
      srt: 200,
      vtt: 200,
    });
    expect(await statusesOf((await finished(own, aStudioVideo)).video_url, endings)).toEqual({
      ...all,
      mp4: 200,
      webm: 404,
      srt: 404,
      vtt: 404,
    });
  });

  test("a video that is not finished has none", async () => {
    const own = api();
    const { thumbnail_url } = await finishedVideo(own);
    const id = await createVideo(own);
    const address = thumbnail_url.replace(/[^/]+$/, `${id}.svg`);
    expect(await statusesOf(address, ["gif", "svg", "html"])).toEqual({ gif: 404, svg: 404, html: 404 });
  });

  test("a draft is a page, and nothing else", async () => {
    const own = api();
    const id = await createSession(own);
    await own.world.clock.runUntilIdle();
    const draft = (await resourcesOf(own, await getSession(own, id))).find((each) => each.resource_type === "draft");
    expect(await statusesOf(draft.url, ["html", "svg", "mp4", "wav"])).toEqual({
      html: 200,
      svg: 404,
      mp4: 404,
      wav: 404,
    });
  });

  test("a look has a clip where its answer gives an address of one, and a picture alone where not", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    expect(look.preview_video_url).toBeNull();
    expect(await statusesOf(look.preview_image_url, ["svg", "mp4", "gif"])).toEqual({ svg: 200, mp4: 404, gif: 404 });
    const { data: stock } = await own.get("/v3/avatars/looks/look_def456");
    expect(await statusesOf(stock.preview_image_url, ["svg", "mp4", "gif"])).toEqual({ svg: 200, mp4: 200, gif: 404 });
  });

  test("a recording is a sound, and nothing else", async () => {
    const { data } = await api().post("/v3/voices/speech", { text: "Hello.", voice_id: "voice_xyz789" });
    expect(await statusesOf(data.audio_url, ["wav", "mp3", "mp4", "svg"])).toEqual({
      wav: 200,
      mp3: 404,
      mp4: 404,
      svg: 404,
    });
    // Under no other kind, where no signature would be asked for.
    for (const kind of ["sounds", "voices", "assets"])
      expect((await visit(target(), data.audio_url.replace("/speech/", `/${kind}/`))).status).toBe(404);
  });

  describe("a style's preview", () => {
    const sizes = { "16:9": [640, 360], "9:16": [360, 640], "1:1": [640, 640], null: [640, 360] };

    test("is a picture of its shape that names it and its tags, and a clip of them", async () => {
      const styles = await wholeList(api(), "/v3/video-agents/styles");
      const shown = styles.filter(({ thumbnail_url }) => thumbnail_url !== null);
      expect(new Set(shown.map(({ aspect_ratio }) => String(aspect_ratio)))).toEqual(new Set(Object.keys(sizes)));
      for (const { style_id, name, tags, aspect_ratio, thumbnail_url, preview_video_url } of shown) {
        const [width = 0, height = 0] = sizes[String(aspect_ratio) as keyof typeof sizes];
        const picture = await textAt(thumbnail_url);
        for (const text of [`width="${width}" height="${height}"`, name, tags.join(" · ")])
          expect(picture).toContain(text);
        const clip = await (await visit(target(), preview_video_url)).arrayBuffer();
        const blank = renderMp4({ width, height, durationMs: 2000, lines: [], hue: hueOf(style_id) });
        expect(clip.byteLength).toBeGreaterThan(blank.length);
      }
    });

    test("has no other forms, and the style without one has no file at all", async () => {
      const styles = await wholeList(api(), "/v3/video-agents/styles");
      const { thumbnail_url } = styles.find((style) => style.thumbnail_url !== null);
      const bare = styles.find((style) => style.thumbnail_url === null);
      expect(await statusesOf(thumbnail_url, ["svg", "mp4", "webm", "gif", "html"])).toEqual({
        svg: 200,
        mp4: 200,
        webm: 404,
        gif: 404,
        html: 404,
      });
      const address = thumbnail_url.replace(/[^/]+$/, `${bare.style_id}.svg`);
      expect(await statusesOf(address, ["svg", "mp4"])).toEqual({ svg: 404, mp4: 404 });
    });
  });

  test("a name that is nearly that of a file leads nowhere, of whatever kind", async () => {
    const own = api();
    const session = await createSession(own);
    await own.world.clock.runUntilIdle();
    const made = await resourcesOf(own, await getSession(own, session));
    const [style] = (await own.get("/v3/video-agents/styles")).data;
    const [voice] = (await own.get("/v3/voices?limit=1")).data;
    const { data: look } = await own.get("/v3/avatars/looks/look_def456");
    const { data: asset } = await own.get("/v3/assets/asset_sample_headshot");
    for (const address of [
      made.find((each) => each.resource_type === "draft").url,
      made.find((each) => each.resource_type === "video").thumbnail_url,
      style.thumbnail_url,
      voice.preview_audio_url,
      look.preview_image_url,
      asset.url,
    ]) {
      expect((await visit(target(), address)).status).toBe(200);
      for (const wrong of [
        address.replace(/[^/]+(?=\.\w+$)/, "nothing"),
        address.replace(/[^/]+(?=\/[^/]+$)/, "sounds"),
        address.replace(/(?=[^/]+$)/, "%0A"),
        `${address}~`,
      ]) {
        const answer = await visit(target(), wrong);
        expect([wrong, answer.status, (await answer.json()).error.code]).toEqual([wrong, 404, "not_found"]);
      }
    }
  });
});
