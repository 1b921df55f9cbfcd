import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  aTwin,
  createAvatar,
  createVideo,
  finishedVideo,
  freshApi,
  getVideo,
  visit,
  wholeList,
} from "../support/api.ts";
import { pageOf } from "../support/html.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("pictures, videos and sounds", (target) => {
  const api = (): Api => freshApi(target());
  const bytesOf = async (url: string, headers: Record<string, string> = {}): Promise<Buffer> =>
    Buffer.from(await (await visit(target(), url, { headers })).arrayBuffer());

  test("every address that a list mentions leads to what its name says", async () => {
    const own = api();
    const looks = await wholeList(own, "/v3/avatars/looks");
    const groups = await wholeList(own, "/v3/avatars");
    const voices = await wholeList(own, "/v3/voices");
    const named = [...looks, ...groups].flatMap((item) => [
      [item.preview_image_url, "image/svg+xml; charset=utf-8"],
      [item.preview_video_url, "video/mp4"],
    ]);
    const addresses = new Map(
      [...named, ...voices.map((voice) => [voice.preview_audio_url, "audio/wav"])].filter(([url]) => url !== null) as [
        string,
        string,
      ][],
    );
    expect(addresses.size).toBeGreaterThan(2 * 60 + 30);
    for (const [url, type] of addresses) {
      const answer = await visit(target(), url, { method: "HEAD" });
      expect([answer.status, answer.headers.get("content-type")]).toEqual([200, type]);
    }
  });

  test("previews are real pictures, different for each look", async () => {
    const looks = (await wholeList(api(), "/v3/avatars/looks")).filter((look) => look.preview_image_url !== null);
    const pictures = await Promise.all(looks.map(async (look) => (await bytesOf(look.preview_image_url)).toString()));
    for (const picture of pictures) expect(picture).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(new Set(pictures).size).toBe(looks.length);
  });

  test("a voice's sample is a WAV", async () => {
    const [voice] = (await api().get("/v3/voices?limit=1")).data;
    const sound = await bytesOf(voice.preview_audio_url);
    expect([sound.subarray(0, 4).toString(), sound.subarray(8, 12).toString()]).toEqual(["RIFF", "WAVE"]);
  });

  test("a finished video is an MP4 of the length it says", async () => {
    const video = await finishedVideo(api());
    const file = await bytesOf(video.video_url);
    expect(file.subarray(4, 8).toString()).toBe("ftyp");
    const header = file.indexOf("mvhd") + 4;
    // Version 0: flags, created, modified, then units per second and the length in those units.
    expect(file.readUInt32BE(header + 16) / file.readUInt32BE(header + 12)).toBeCloseTo(video.duration, 2);
  });

  test("a look's clip and a webm video are served too", async () => {
    const own = api();
    const { data } = await own.get("/v3/avatars/looks/look_def456");
    expect((await bytesOf(data.preview_video_url)).subarray(4, 8).toString()).toBe("ftyp");
    const webm = await visit(target(), (await finishedVideo(own, { output_format: "webm" })).video_url);
    expect([webm.status, webm.headers.get("content-type")]).toEqual([200, "video/webm"]);
    expect(Buffer.from(await webm.arrayBuffer()).readUInt32BE(0)).toBe(0x1a45dfa3);
  });

  test("clips differ for each look", async () => {
    const looks = (await wholeList(api(), "/v3/avatars/looks")).filter((look) => look.preview_video_url !== null);
    const clips = await Promise.all(
      looks.map(async (look) => (await bytesOf(look.preview_video_url)).toString("latin1")),
    );
    expect(new Set(clips).size).toBe(looks.length);
  });

  test("two renders that differ in title, look, script, engine or size differ in film, still and moving preview", async () => {
    const own = api();
    const plain = { title: "One", script: "The same words.", avatar_id: "look_def456" };
    const videos = await Promise.all(
      [
        plain,
        { ...plain, title: "Two" },
        { ...plain, script: "Other words here." },
        { ...plain, engine: { type: "avatar_iii" } },
        { ...plain, resolution: "720p" },
        { ...plain, aspect_ratio: "9:16" },
      ].map(async (body) => finishedVideo(own, body)),
    );
    for (const field of ["video_url", "gif_url", "thumbnail_url"]) {
      const files = await Promise.all(videos.map(async (video) => (await bytesOf(video[field])).toString("latin1")));
      expect(new Set(files).size).toBe(videos.length);
    }
  });

  test("a moving preview is a GIF", async () => {
    const answer = await visit(target(), (await finishedVideo(api())).gif_url);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/gif"]);
    expect(
      Buffer.from(await answer.arrayBuffer())
        .subarray(0, 6)
        .toString(),
    ).toBe("GIF89a");
  });

  test("the same address always gives the same bytes", async () => {
    const { video_url } = await finishedVideo(api());
    expect(await bytesOf(video_url)).toEqual(await bytesOf(video_url));
  });

  test("after a reset an id that comes again shows what it means now", async () => {
    const own = api();
    const before = await finishedVideo(own, { title: "Before", aspect_ratio: "16:9" });
    const old = await bytesOf(before.video_url);
    own.world.reset();
    const after = await finishedVideo(own, { title: "After", aspect_ratio: "9:16" });
    expect(after.video_url).toBe(before.video_url);
    expect(await bytesOf(after.video_url)).not.toEqual(old);
  });

  describe("a range", () => {
    test.each([
      ["bytes=0-99", 0, 100],
      ["bytes=100-199", 100, 200],
      ["bytes=100-", 100, undefined],
      ["bytes=-100", -100, undefined],
      ["bytes=0-0", 0, 1],
      ["bytes=0-99999999999", 0, undefined],
      ["bytes=-99999999999", 0, undefined],
    ])("%s gives just that part", async (range, first, end) => {
      const { video_url } = await finishedVideo(api());
      const whole = await bytesOf(video_url);
      const answer = await visit(target(), video_url, { headers: { range } });
      const part = Buffer.from(await answer.arrayBuffer());
      const from = whole.length - whole.subarray(first).length;
      expect(answer.status).toBe(206);
      expect(part).toEqual(whole.subarray(first, end));
      expect(answer.headers.get("content-range")).toBe(`bytes ${from}-${from + part.length - 1}/${whole.length}`);
      expect(answer.headers.get("content-length")).toBe(String(part.length));
    });

    test.each(['"nope"', 'W/"nope"', "Wed, 21 Oct 2026 07:28:00 GMT"])(
      "of what is still %s gives the whole, which has no such validator",
      async (validator) => {
        const { video_url } = await finishedVideo(api());
        for (const range of ["bytes=0-9", "bytes=99999999-"]) {
          const answer = await visit(target(), video_url, { headers: { range, "if-range": validator } });
          expect([answer.status, answer.headers.get("content-range")]).toEqual([200, null]);
        }
      },
    );

    test.each(["bytes=99999999-", "bytes=-0"])("%s cannot be satisfied", async (range) => {
      const { video_url } = await finishedVideo(api());
      const answer = await visit(target(), video_url, { headers: { range } });
      expect([answer.status, answer.headers.get("content-range")]).toEqual([
        416,
        `bytes */${(await bytesOf(video_url)).length}`,
      ]);
      expect(await answer.text()).toBe("");
    });

    test.each(["bytes=5-2", "bytes=-", "bytes=a-b", "lines=1-2", "bytes=0-1,4-5", "bytes 0-5", ""])(
      "%j is ignored, and the whole comes",
      async (range) => {
        const { video_url } = await finishedVideo(api());
        const answer = await visit(target(), video_url, { headers: { range } });
        expect([answer.status, answer.headers.get("accept-ranges")]).toEqual([200, "bytes"]);
        expect((await answer.arrayBuffer()).byteLength).toBe(Number(answer.headers.get("content-length")));
      },
    );
  });

  test("HEAD answers as GET without the bytes", async () => {
    const { video_url, thumbnail_url, subtitle_url, video_page_url } = await finishedVideo(api());
    for (const url of [video_url, thumbnail_url, subtitle_url, video_page_url]) {
      const [head, get] = [await visit(target(), url, { method: "HEAD" }), await visit(target(), url)];
      expect([head.status, head.headers.get("content-type"), await head.text()]).toEqual([
        200,
        get.headers.get("content-type"),
        "",
      ]);
    }
  });

  describe("what is not there", () => {
    test("is a 404 in the envelope: unknown worlds, kinds, ids, endings", async () => {
      const { thumbnail_url } = await finishedVideo(api());
      const { origin, pathname } = new URL(thumbnail_url);
      const [, media, tag, kind, file] = pathname.split("/");
      const wrong = [
        `/${media}/${"0".repeat(32)}/${kind}/${file}`,
        `/${media}/${tag}/sounds/${file}`,
        `/${media}/${tag}/${kind}/nothing.svg`,
        `/${media}/${tag}/${kind}/${file?.replace(".svg", ".png")}`,
        `/${media}/${tag}/${kind}/${file?.replace(".svg", "")}`,
        `/${media}/${tag}/${kind}/..%2f..%2f${file}`,
        `/${media}/${tag}/${kind}/%00`,
        `/${media}/${tag}/voices/voice_xyz789.mp3`,
      ];
      for (const path of wrong) {
        const answer = await visit(target(), origin + path);
        expect([answer.status, (await answer.json()).error.code]).toEqual([404, "not_found"]);
      }
    });

    test("includes a video that is not finished, or failed", async () => {
      const own = api();
      const { thumbnail_url } = await finishedVideo(own);
      const addressOf = (id: string): string => thumbnail_url.replace(/[^/]+$/, `${id}.svg`);
      const id = await createVideo(own);
      expect((await visit(target(), addressOf(id))).status).toBe(404);
      await own.world.clock.runUntilIdle();
      expect((await visit(target(), addressOf(id))).status).toBe(200);
      const failed = await finishedVideo(own, { title: "[[fail]]" });
      expect((await visit(target(), addressOf(failed.id))).status).toBe(404);
    });

    test("includes the preview of footage in training, but not of a picture in training", async () => {
      const own = api();
      const [ready] = (await own.get("/v3/avatars/looks?group_id=group_abc123")).data;
      const addressOf = (id: string): string => ready.preview_image_url.replace(/[^/]+$/, `${id}.svg`);
      const { look: twin } = await createAvatar(own, aTwin);
      const { look: photo } = await createAvatar(own, aPhoto);
      expect([
        (await visit(target(), addressOf(twin.id))).status,
        (await visit(target(), photo.preview_image_url)).status,
      ]).toEqual([404, 200]);
    });
  });

  describe("hostile names", () => {
    const title = `<script>alert(1)</script>"'&]]> \ud800 \u0000`;

    test("are text in the picture and on the page of a video", async () => {
      const own = api();
      const { thumbnail_url, video_page_url, video_url } = await finishedVideo(own, {
        title,
        script: `</p><script>alert(2)</script>`,
      });
      expect((await bytesOf(thumbnail_url)).toString()).not.toContain("<script");
      const { html, text, headers } = await pageOf(await visit(target(), video_page_url));
      expect(html).not.toContain("<script");
      expect(text).toContain("<script>alert(1)</script>");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect((await bytesOf(video_url)).subarray(4, 8).toString()).toBe("ftyp");
    });

    test("are text in the picture of a look", async () => {
      const own = api();
      const { look } = await createAvatar(own, { ...aPhoto, name: title });
      const answer = await visit(target(), look.preview_image_url);
      expect(await answer.text()).not.toContain("<script");
      expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'");
    });
  });

  test("a page of a video says what it is, who is seen, how it was made and what is said", async () => {
    const { video_page_url } = await finishedVideo(api(), { title: "A tour", script: "Mind the step." });
    const { text } = await pageOf(await visit(target(), video_page_url));
    expect(text.trim()).toBe("A tour Monica in navy suit · avatar_iv 1080p 16:9 Mind the step.");
  });

  test("a page of a video plays the file beside it", async () => {
    const own = api();
    const id = await createVideo(own);
    await own.world.clock.runUntilIdle();
    const { video_page_url, video_url, thumbnail_url } = await getVideo(own, id);
    const { html } = await pageOf(await visit(target(), video_page_url));
    const [, src = "", poster = ""] =
      /<video[^>]* src="([^"]+)" poster="([^"]+)"/.exec(html.replaceAll("&amp;", "&")) ?? [];
    // Whatever name the page is read under.
    for (const address of [src, poster]) expect(address).not.toContain("/");
    expect([new URL(src, video_page_url).href, new URL(poster, video_page_url).href]).toEqual([
      video_url,
      thumbnail_url,
    ]);
  });
});
