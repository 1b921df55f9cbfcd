import { expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { finishedVideo, freshApi, getVideo, visit } from "../support/api.ts";
import { describeTargets, start } from "../support/targets.ts";

const weekMs = 7 * 24 * 60 * 60 * 1000;

/** The addresses of a video that expire. */
const signed = ["video_url", "captioned_video_url", "subtitle_url"] as const;
const plain = ["thumbnail_url", "gif_url", "video_page_url"] as const;

describeTargets("a presigned address", (target) => {
  const api = (): Api => freshApi(target());
  const statusOf = async (url: string): Promise<number> => (await visit(target(), url)).status;
  const changed = (url: string, name: string, value: string | null): string => {
    const address = new URL(url);
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
    return address.href;
  };

  test("says until when it works: seven days of the world's time", async () => {
    const own = api();
    const video = await finishedVideo(own, { caption: { style: "default" } });
    for (const field of signed) {
      const { searchParams } = new URL(video[field]);
      expect([...searchParams.keys()]).toEqual(["Expires", "Signature", "Key-Pair-Id"]);
      expect(Number(searchParams.get("Expires")) * 1000).toBe(own.world.clock.now() + weekMs);
    }
  });

  test("works until that instant, and then no more; what has no date goes on working", async () => {
    const own = api();
    const video = await finishedVideo(own, { caption: { style: "default" } });
    await own.world.clock.advance(weekMs - 1);
    for (const field of [...signed, ...plain]) expect([field, await statusOf(video[field])]).toEqual([field, 200]);
    await own.world.clock.advance(1);
    for (const field of signed) expect([field, await statusOf(video[field])]).toEqual([field, 403]);
    for (const field of plain) expect([field, await statusOf(video[field])]).toEqual([field, 200]);
  });

  test("is fresh again in each answer, from a list as from the video itself", async () => {
    const own = api();
    const old = await finishedVideo(own);
    await own.world.clock.advance(weekMs);
    const [listed] = (await own.get("/v3/videos")).data;
    for (const video of [await getVideo(own, old.id), listed]) {
      expect(video.video_url).not.toBe(old.video_url);
      expect([await statusOf(video.video_url), await statusOf(old.video_url)]).toEqual([200, 403]);
    }
  });

  test("is refused with what a CDN says: 403 and XML, readable from every page", async () => {
    const own = api();
    const { video_url } = await finishedVideo(own);
    await own.world.clock.advance(weekMs);
    for (const method of ["GET", "HEAD"]) {
      const answer = await visit(target(), video_url, { method, headers: { range: "bytes=0-9" } });
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cache-control")]).toEqual([
        403,
        "text/xml",
        "no-store",
      ]);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      const text = await answer.text();
      if (method === "GET") expect(text).toMatch(/^<\?xml .*<Error><Code>AccessDenied<\/Code><Message>.*expired/);
    }
  });

  test("that somebody changed is refused: a later date, another file, another world, a part left out", async () => {
    const [own, other] = [api(), api()];
    const { video_url: url, id, subtitle_url } = await finishedVideo(own);
    const { video_url: second, id: secondId } = await finishedVideo(own);
    const { video_url: foreign } = await finishedVideo(other);
    const wrong = [
      changed(url, "Expires", String(Number(new URL(url).searchParams.get("Expires")) + 1)),
      changed(url, "Expires", "99999999999"),
      changed(url, "Expires", "Infinity"),
      changed(url, "Signature", "0".repeat(64)),
      changed(url, "Signature", ""),
      changed(url, "Signature", (new URL(second).searchParams.get("Signature") ?? "").toUpperCase()),
      changed(url, "Key-Pair-Id", "K2"),
      url.replace(id, secondId),
      url.replace(/\?.*/, new URL(foreign).search),
      ...["Expires", "Signature", "Key-Pair-Id"].map((name) => changed(url, name, null)),
      url.replace(/\?.*/, ""),
      subtitle_url.replace(/\?.*/, "?Signature=%00&Expires=%F0&Key-Pair-Id=KMOCK"),
    ];
    for (const address of wrong) {
      const answer = await visit(target(), address);
      expect([address, answer.status, answer.headers.get("content-type")]).toEqual([address, 403, "text/xml"]);
    }
    expect(await statusOf(url)).toBe(200);
  });

  test("opens what lies beside the file under the same name: captions as WebVTT too", async () => {
    const { subtitle_url, video_url } = await finishedVideo(api());
    const beside = await visit(target(), subtitle_url.replace(".srt?", ".vtt?"));
    expect([beside.status, beside.headers.get("content-type")]).toEqual([200, "text/vtt; charset=utf-8"]);
    expect(beside.headers.get("access-control-allow-origin")).toBe("*");
    expect(await beside.text()).toMatch(/^WEBVTT\n\n1\n00:00:00\.000 --> /);
    expect(await statusOf(video_url.replace(".mp4?", ".srt?"))).toBe(200);
  });

  test("of a video that was deleted leads nowhere", async () => {
    const own = api();
    const { id, video_url } = await finishedVideo(own);
    await own.remove(`/v3/videos/${id}`);
    expect(await statusOf(video_url)).toBe(404);
  });

  test("is the same for the same seed, world and instant", async () => {
    const own = api();
    const before = await finishedVideo(own);
    own.world.reset();
    expect(own.world.clock.now()).toBe(start);
    expect(await finishedVideo(own)).toEqual(before);
  });
});
