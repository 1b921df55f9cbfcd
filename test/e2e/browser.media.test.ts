/** What the mock renders, in a real browser, from a page of another origin. Code inside `evaluate` runs in that page. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Mock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { finishedVideo, freshApi, visit } from "../support/api.ts";
import type { OpenBrowser } from "../support/browser.ts";
import { browserMissing, openBrowser } from "../support/browser.ts";
import type { Target } from "../support/targets.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

describe.skipIf(browserMissing !== null)(`in a browser${browserMissing === null ? "" : ` (${browserMissing})`}`, () => {
  const { mock, problems }: { mock: Mock; problems: unknown[] } = checkedMock();
  let browser: OpenBrowser;
  let target: Target;
  let stop: () => Promise<void>;
  let page: Page;
  let own: Api;

  beforeAll(async () => {
    browser = await openBrowser();
    const server = await listen(mock, { port: 0 });
    target = targetOf(mock, server.url, fetch);
    stop = () => server.close({ graceMs: 100 });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await stop?.();
    expect(problems).toEqual([]);
  });
  beforeEach(async () => {
    page = await browser.page();
    own = freshApi(target);
    return () => page.close();
  });

  /** Plays a film or a sound to its end and says what was seen and heard. */
  const play = async (kind: "video" | "audio", src: string): Promise<Record<string, number>> =>
    page.evaluate(
      async ([name, url]) => {
        const player = document.createElement(name) as HTMLVideoElement & {
          webkitAudioDecodedByteCount: number;
          webkitVideoDecodedByteCount: number;
        };
        player.crossOrigin = "anonymous";
        player.src = url;
        document.body.append(player);
        await new Promise((resolve, reject) => {
          player.addEventListener("ended", resolve);
          player.addEventListener("error", () => reject(new Error(`${player.error?.code} ${player.error?.message}`)));
          player.play().catch(reject);
        });
        const { duration, currentTime, videoWidth: width, videoHeight: height } = player;
        const heard = player.webkitAudioDecodedByteCount;
        return { duration, currentTime, width, height, heard };
      },
      [kind, src] as const,
    );

  /** Opacity and brightness of a picture at some places, as shares of its size. */
  const peek = async (
    src: string,
    seconds: number,
    places: readonly (readonly [number, number])[],
  ): Promise<number[][]> =>
    page.evaluate(
      async ([url, at, spots]) => {
        const player = document.createElement("video");
        player.crossOrigin = "anonymous";
        player.muted = true;
        player.src = url;
        const until = (event: string): Promise<unknown> =>
          new Promise((resolve, reject) => {
            player.addEventListener(event, resolve, { once: true });
            player.addEventListener("error", () => reject(new Error(player.error?.message)), { once: true });
          });
        const loaded = until("loadeddata");
        player.load();
        await loaded;
        const sought = until("seeked");
        player.currentTime = at;
        await sought;
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [player.videoWidth, player.videoHeight];
        const context = canvas.getContext("2d");
        context?.drawImage(player, 0, 0);
        return [
          [player.currentTime, player.seekable.end(0)],
          ...spots.map(([x, y]) => {
            const pixel = context?.getImageData(x * canvas.width, y * canvas.height, 1, 1).data ?? [];
            return [...pixel];
          }),
        ];
      },
      [src, seconds, places] as const,
    );

  test("an MP4 plays to its end, with sound, in its shape, for as long as it says", async () => {
    const video = await finishedVideo(own, { script: "Hello out there.", aspect_ratio: "9:16" });
    const seen = await play("video", video.video_url);
    expect(seen["duration"]).toBeCloseTo(video.duration, 2);
    expect(seen["currentTime"]).toBeCloseTo(video.duration, 1);
    expect((seen["width"] ?? 0) / (seen["height"] ?? 1)).toBeCloseTo(9 / 16, 2);
    expect(seen["heard"]).toBeGreaterThan(0);
  });

  test("seeking in an MP4 lands where it was asked to, and shows the card there", async () => {
    const video = await finishedVideo(own, { script: "word ".repeat(60) });
    const [times, corner] = await peek(video.video_url, 17.3, [[0.01, 0.01]]);
    expect(times?.[0]).toBeCloseTo(17.3, 2);
    expect(times?.[1]).toBeCloseTo(video.duration, 2);
    expect(Math.max(...(corner?.slice(0, 3) ?? []))).toBeGreaterThan(40);
    expect(corner?.[3]).toBe(255);
  });

  test("a webm plays to its end, and nothing is behind its plate, there or after seeking", async () => {
    const video = await finishedVideo(own, { script: "Hello out there.", output_format: "webm" });
    const seen = await play("video", video.video_url);
    expect(seen["duration"]).toBeCloseTo(video.duration, 2);
    expect(seen["heard"]).toBeGreaterThan(0);
    const long = await finishedVideo(own, { script: "word ".repeat(60), output_format: "webm" });
    for (const [src, seconds] of [
      [video.video_url, 0.4],
      [long.video_url, 17.3],
    ] as const) {
      const [times, corner, middle] = await peek(src, seconds, [
        [0.002, 0.002],
        [0.5, 0.5],
      ]);
      expect(times?.[0]).toBeCloseTo(seconds, 2);
      expect([corner?.[3], middle?.[3]]).toEqual([0, 255]);
    }
  });

  test("captions load from another origin: as a track of the video, and as text", async () => {
    const script = "One two three four five six seven eight. <Nine> & ten --> eleven.";
    const { video_url, subtitle_url } = await finishedVideo(own, { script });
    const [cues, srt] = await page.evaluate(
      async ([src, captions]) => {
        const player = document.createElement("video");
        player.crossOrigin = "anonymous";
        player.src = src;
        const track = document.createElement("track");
        track.src = captions.replace(".srt?", ".vtt?");
        track.default = true;
        player.append(track);
        document.body.append(player);
        await new Promise((resolve, reject) => {
          track.addEventListener("load", resolve);
          track.addEventListener("error", () => reject(new Error("The captions did not load.")));
        });
        const shown = [...(track.track.cues ?? [])].map((cue) => (cue as VTTCue).getCueAsHTML().textContent);
        return [shown, await (await fetch(captions)).text()] as const;
      },
      [video_url, subtitle_url] as const,
    );
    expect(cues.join(" ")).toBe(script);
    expect(srt).toMatch(/^1\n00:00:00,000 --> /);
  });

  test("a look's clip, a voice's sample and speech play to their end; still and moving preview show", async () => {
    const { data: look } = await own.get("/v3/avatars/looks/look_def456");
    const { data: voice } = await own.get("/v3/voices/voice_xyz789");
    const { data: speech } = await own.post("/v3/voices/speech", { text: "Hello.", voice_id: "voice_xyz789" });
    expect((await play("video", look.preview_video_url))["duration"]).toBeCloseTo(2, 2);
    expect((await play("audio", voice.preview_audio_url))["duration"]).toBeGreaterThan(0.5);
    expect((await play("audio", speech.audio_url))["duration"]).toBeCloseTo(speech.duration, 2);
    const { thumbnail_url, gif_url } = await finishedVideo(own);
    for (const src of [thumbnail_url, gif_url, look.preview_image_url]) {
      const [width, height] = await page.evaluate(async (url) => {
        const image = new Image();
        image.crossOrigin = "anonymous";
        image.src = url;
        await image.decode();
        return [image.naturalWidth, image.naturalHeight];
      }, src as string);
      expect((width ?? 0) / (height ?? 1)).toBeCloseTo(16 / 9, 1);
    }
  });

  test("the page of a video plays it under the page's own policy", async () => {
    const { video_page_url } = await finishedVideo(own, { script: "Hello out there." });
    await page.goto(video_page_url);
    const end = await page.evaluate(async () => {
      const player = document.querySelector("video") as HTMLVideoElement;
      await player.play();
      await new Promise((resolve) => {
        player.addEventListener("ended", resolve);
      });
      return player.currentTime;
    });
    expect(end).toBeGreaterThan(1);
  });

  test("a film whose address has expired does not load", async () => {
    const { video_url } = await finishedVideo(own);
    await own.world.clock.advance(7 * 24 * 60 * 60 * 1000);
    expect((await visit(target, video_url)).status).toBe(403);
    await expect(play("video", video_url)).rejects.toThrow();
  });
});
