import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, anImageVideo, aVideo, createAvatar, freshApi, getVideo, visit, wholeList } from "../support/api.ts";
import { assetsOf, bytesOf, mp4, png, pngHead, pngOf, samples, srt, upload, uploaded, wav } from "../support/files.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("assets", (target) => {
  const api = (): Api => freshApi(target());

  test("of a fresh world are three samples whose files are real", async () => {
    const files = await Promise.all(
      (await assetsOf(api())).map(
        async ({ id, url }) => [id, Buffer.from(await (await visit(target(), url)).arrayBuffer())] as const,
      ),
    );
    const heads = Object.fromEntries(files.map(([id, bytes]) => [id, bytes.subarray(0, 8).toString("latin1")]));
    expect(heads).toEqual({
      asset_sample_speech: expect.stringMatching(/^\u00FF\u00FB/),
      asset_sample_headshot: pngHead,
      asset_sample_footage: expect.stringMatching(/ftyp$/),
    });
  });

  test("are listed newest first, page by page, whatever their owner adds between", async () => {
    const own = api();
    const ids: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      ids.unshift(await uploaded(own, png, `${number}.png`));
      await own.world.clock.advance(1000);
    }
    const { username } = (await own.get("/v3/users/me")).data;
    const path = `/v3/assets?username=${username}&limit=2`;
    const first = await own.get(path);
    await uploaded(own, png, "late.png");
    const second = await own.get(`${path}&token=${first.body.next_token}`);
    expect([...first.data, ...second.data].map(({ id }: Answer) => id)).toEqual(ids.slice(0, 4));
    expect(
      (await own.get(`/v3/assets?username=${username}&limit=3&folder_id=&token=${first.body.next_token}`)).verdict,
    ).toEqual([400, "invalid_parameter", "token"]);
  });

  test("are those of the owner that is asked for, and of the folder", async () => {
    const own = api();
    const id = await uploaded(own, png);
    const all = await assetsOf(own);
    expect(all[0]).toMatchObject({ id, owner: (await own.get("/v3/users/me")).data.username });
    expect(await assetsOf(own, "&folder_id=")).toEqual(all);
    expect(await assetsOf(own, "&folder_id=somewhere")).toEqual([]);
    expect((await own.get("/v3/assets?username=somebody")).body).toEqual({
      data: [],
      has_more: false,
      next_token: null,
    });
  });

  test.each([
    ["", "username"],
    ["username=", "username"],
    ["username=a&limit=0", "limit"],
    ["username=a&limit=101", "limit"],
    ["username=a&username=b", "username"],
    ["username=a&token=zz", "token"],
  ])("a list asked for with '%s' is refused", async (query, param) => {
    expect((await api().get(`/v3/assets?${query}`)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test("can be deleted once, and are gone with their files", async () => {
    const own = api();
    const { data } = await upload(own, png);
    const path = `/v3/assets/${data.asset_id}`;
    expect((await own.remove(path)).body).toEqual({ data: { id: data.asset_id } });
    expect((await own.remove(path)).verdict).toEqual([404, "asset_not_found", null]);
    expect((await own.get(path)).verdict).toEqual([404, "asset_not_found", null]);
    expect((await visit(target(), data.url)).status).toBe(404);
    expect(await assetsOf(own)).toHaveLength(3);
  });

  test("samples can be deleted too, in one world alone", async () => {
    const [own, other] = [api(), api()];
    expect((await own.remove("/v3/assets/asset_sample_headshot")).status).toBe(200);
    expect((await own.post("/v3/avatars", aPhoto)).verdict).toEqual([400, "invalid_parameter", "file.asset_id"]);
    expect((await other.post("/v3/avatars", aPhoto)).verdict).toEqual([200]);
  });

  test("of another world look like unknown ones", async () => {
    const [own, other] = [api(), api()];
    const id = await uploaded(own, png);
    const unknown = await other.get(`/v3/assets/${"0".repeat(32)}`);
    expect((await other.get(`/v3/assets/${id}`)).body).toEqual(unknown.body);
    expect((await other.remove(`/v3/assets/${id}`)).body).toEqual(unknown.body);
    expect((await other.post("/v3/avatars", { ...aPhoto, file: { type: "asset_id", asset_id: id } })).verdict).toEqual([
      400,
      "invalid_parameter",
      "file.asset_id",
    ]);
  });

  test("work wherever a file is wanted, by their kind", async () => {
    const own = api();
    const [picture, clip, sound, words] = [
      await uploaded(own, png),
      await uploaded(own, mp4),
      await uploaded(own, wav),
      await uploaded(own, srt),
    ];
    const asset = (id: string): object => ({ type: "asset_id", asset_id: id });
    await createAvatar(own, { ...aPhoto, file: asset(picture) });
    await createAvatar(own, { type: "digital_twin", name: "Twin", file: asset(clip) });
    await createAvatar(own, { type: "prompt", name: "P", prompt: "A sailor", reference_images: [asset(picture)] });
    expect(
      (
        await own.post("/v3/videos", {
          ...anImageVideo,
          image: asset(picture),
          background: { type: "image", asset_id: picture },
        })
      ).verdict,
    ).toEqual([200]);
    const { script, ...silent } = aVideo;
    expect(script).not.toBe("");
    expect(
      (await own.post("/v3/videos", { ...silent, audio_asset_id: sound, watermark: { image: asset(picture) } }))
        .verdict,
    ).toEqual([200]);
    for (const wrong of [clip, sound, words]) {
      expect((await own.post("/v3/videos", { ...anImageVideo, image: asset(wrong) })).verdict).toEqual([
        400,
        "invalid_parameter",
        "image.asset_id",
      ]);
    }
    expect((await own.post("/v3/videos", { ...silent, audio_asset_id: words })).verdict).toEqual([
      400,
      "invalid_parameter",
      "audio_asset_id",
    ]);
  });

  test("what was made of one stays when it is deleted", async () => {
    const own = api();
    const id = await uploaded(own, png);
    const { data } = await own.post("/v3/videos", { ...anImageVideo, image: { type: "asset_id", asset_id: id } });
    await own.remove(`/v3/assets/${id}`);
    await own.world.clock.runUntilIdle();
    expect((await getVideo(own, data.video_id)).status).toBe("completed");
  });

  test("are served in parts, and with headers that keep them from being more than files", async () => {
    const own = api();
    const { data } = await upload(own, mp4, 'märz\r\n"x".mp4');
    const whole = await visit(target(), data.url);
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-type": "video/mp4",
      "accept-ranges": "bytes",
      "x-content-type-options": "nosniff",
      "content-disposition": "inline; filename*=UTF-8''m%C3%A4rz%0D%0A%22x%22.mp4",
      "content-security-policy": expect.stringMatching(/^default-src 'none';.*; sandbox$/),
      "access-control-allow-origin": "*",
    });
    const middle = await visit(target(), data.url, { headers: { range: "bytes=4-7" } });
    expect([middle.status, middle.headers.get("content-range"), await middle.text()]).toEqual([
      206,
      `bytes 4-7/${mp4.length}`,
      "ftyp",
    ]);
    expect((await visit(target(), data.url, { headers: { range: `bytes=${mp4.length}-` } })).status).toBe(416);
  });

  test("have in their headers whatever name they came with, as a header can have it", async () => {
    const { data } = await upload(api(), mp4, "it's (*new*)!.mp4");
    const { headers } = await visit(target(), data.url);
    expect(headers.get("content-disposition")).toBe("inline; filename*=UTF-8''it%27s%20%28%2Anew%2A%29%21.mp4");
  });

  test.each(["pdf", "srt"])("%s is handed over to be saved, so that no viewer opens it", async (wanted) => {
    const [, , , bytes] = samples.find(([, , extension]) => extension === wanted) ?? samples[0]!;
    const { data } = await upload(api(), bytes);
    expect((await visit(target(), data.url)).headers.get("content-disposition")).toMatch(/^attachment;/);
  });

  test("HTML that begins like captions is served as captions", async () => {
    const { data } = await upload(
      api(),
      bytesOf("1\n00:00:00,000 --> 00:00:01,000\n<script>alert(1)</script>\n"),
      "page.html",
    );
    const { headers } = await visit(target(), data.url);
    expect([
      headers.get("content-type"),
      headers.get("x-content-type-options"),
      headers.get("content-disposition"),
    ]).toEqual(["application/x-subrip", "nosniff", "attachment; filename*=UTF-8''page.html"]);
  });

  test("under another extension or tag are not served", async () => {
    const own = api();
    const { data } = await upload(own, png);
    for (const url of [
      data.url.replace(/png$/, "html"),
      data.url.replace(/png$/, "svg"),
      data.url.replace(/media\/\w{32}/, `media/${"0".repeat(32)}`),
    ])
      expect((await visit(target(), url)).status).toBe(404);
  });

  test("are gone after a reset, and the samples are back", async () => {
    const own = api();
    const { data } = await upload(own, png);
    await own.remove("/v3/assets/asset_sample_speech");
    own.world.reset();
    expect((await own.get(`/v3/assets/${data.asset_id}`)).status).toBe(404);
    expect((await visit(target(), data.url)).status).toBe(404);
    expect(
      (await wholeList(own, `/v3/assets?username=${(await own.get("/v3/users/me")).data.username}`)).map(
        ({ id }) => id,
      ),
    ).toContain("asset_sample_speech");
  });
});

describeTargets(
  "the files of a world",
  (target) => {
    test("have a size in all; beyond it uploads are refused until something is deleted", async () => {
      const own = freshApi(target());
      const first = await uploaded(own, pngOf(600));
      await uploaded(own, pngOf(400));
      expect((await upload(own, png)).verdict).toEqual([413, "payload_too_large", "file"]);
      expect((await upload(freshApi(target()), png)).verdict).toEqual([200]);
      await own.remove(`/v3/assets/${first}`);
      await uploaded(own, pngOf(600));
      own.world.reset();
      await uploaded(own, pngOf(1000));
    });
  },
  { maxStoredBytes: 1000 },
);
