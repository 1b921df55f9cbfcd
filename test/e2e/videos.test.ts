import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  anImageVideo,
  aPhoto,
  aVideo,
  createAvatar,
  createVideo,
  finishedVideo,
  freshApi,
  getVideo,
  visit,
} from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const address = expect.stringMatching(/^http/);
const seconds = start / 1000;

describeTargets("videos", (target) => {
  const api = (): Api => freshApi(target());
  const refused = async (changes: object, own = api(), base: object = aVideo): Promise<readonly unknown[]> =>
    (await own.post("/v3/videos", { ...base, ...changes })).verdict;
  const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

  describe("the lifecycle", () => {
    test("a create answers with id, waiting and the format", async () => {
      const own = api();
      expect((await own.post("/v3/videos", aVideo)).body).toEqual({
        data: { video_id: expect.any(String), status: "waiting", output_format: "mp4" },
      });
      expect((await own.post("/v3/videos", { ...aVideo, output_format: "webm" })).data.output_format).toBe("webm");
    });

    test("goes from pending over processing to completed, each at its millisecond", async () => {
      const own = api();
      const id = await createVideo(own);
      const seen: [number, string][] = [];
      for (const instant of [0, 999, 1000, 4999, 5000, 1_000_000]) {
        await own.world.clock.freeze(start + instant);
        seen.push([instant, (await getVideo(own, id)).status]);
      }
      expect(seen).toEqual([
        [0, "pending"],
        [999, "pending"],
        [1000, "processing"],
        [4999, "processing"],
        [5000, "completed"],
        [1_000_000, "completed"],
      ]);
    });

    test("reading does not move it", async () => {
      const own = api();
      const id = await createVideo(own);
      const first = await getVideo(own, id);
      for (let reads = 0; reads < 20; reads += 1) expect(await getVideo(own, id)).toEqual(first);
    });

    test("has result fields exactly when completed, failure fields exactly when failed", async () => {
      const own = api();
      const ids = {
        completed: await createVideo(own, { title: "Tour" }),
        failed: await createVideo(own, { title: "[[fail]]" }),
      };
      const nothing = {
        video_url: null,
        thumbnail_url: null,
        video_page_url: null,
        subtitle_url: null,
        captioned_video_url: null,
        gif_url: null,
        duration: null,
        completed_at: null,
      };
      const noFailure = { failure_code: null, failure_message: null };
      for (const [instant, status] of [
        [0, "pending"],
        [2000, "processing"],
      ] as const) {
        await own.world.clock.freeze(start + instant);
        for (const id of Object.values(ids))
          expect(await getVideo(own, id)).toMatchObject({ status, ...nothing, ...noFailure, created_at: seconds });
      }
      await own.world.clock.freeze(start + 5000);
      expect(await getVideo(own, ids.completed)).toMatchObject({
        status: "completed",
        ...noFailure,
        video_url: address,
        thumbnail_url: address,
        video_page_url: address,
        subtitle_url: address,
        duration: expect.any(Number),
        completed_at: seconds + 5,
      });
      expect(await getVideo(own, ids.failed)).toMatchObject({
        status: "failed",
        ...nothing,
        failure_code: "rendering_failed",
        failure_message: expect.stringMatching(/.+/),
      });
    });

    test("each step is told once, in due order, and equal instants in the order of creation", async () => {
      const own = api();
      const [first, second] = [await createVideo(own), await createVideo(own, { script: "[[fail]]" })];
      const happened = await own.world.clock.advance(60_000);
      expect(happened.map(({ at, type, id }) => [at - start, type, id])).toEqual([
        [1000, "video.processing", first],
        [1000, "video.processing", second],
        [5000, "video.completed", first],
        [5000, "video.failed", second],
      ]);
      expect(await own.world.clock.advance(60_000)).toEqual([]);
    });

    test("many small steps of the clock tell the same story as one large one", async () => {
      const story = async (steps: readonly number[]): Promise<unknown[]> => {
        const own = api();
        const ids = [await createVideo(own), await createVideo(own, { title: "[[slow]]" })];
        const happened = [];
        for (const ms of steps) happened.push(...(await own.world.clock.advance(ms)));
        return happened.map(({ at, type, id }) => [at, type, ids.indexOf(id)]);
      };
      expect(await story(Array.from({ length: 60 }, () => 1000))).toEqual(await story([60_000]));
    });
  });

  describe("magic texts", () => {
    test.each([
      ["[[fail]]", "rendering_failed"],
      ["Tour [[fail:MOVIO_PAYMENT_INSUFFICIENT_CREDIT]] 2", "MOVIO_PAYMENT_INSUFFICIENT_CREDIT"],
      ["[[fail:avatar_not_ready]]", "avatar_not_ready"],
      ["[[fail:too-dark]]", "too-dark"],
      ["[[fail:no code, but meant]]", "rendering_failed"],
    ])("%s in title or script fails with %s", async (text, code) => {
      const own = api();
      expect(await finishedVideo(own, { title: text })).toMatchObject({ status: "failed", failure_code: code });
      expect(await finishedVideo(own, { script: text })).toMatchObject({ status: "failed", failure_code: code });
      expect(await finishedVideo(own, { ...anImageVideo, avatar_id: undefined, title: text })).toMatchObject({
        status: "failed",
        failure_code: code,
      });
    });

    test("[[stuck]] stays pending for ever", async () => {
      const own = api();
      const id = await createVideo(own, { title: "[[stuck]]" });
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
      await own.world.clock.advance(100 * 365 * 24 * 3_600_000);
      expect((await getVideo(own, id)).status).toBe("pending");
    });

    test("[[slow]] takes ten times as long", async () => {
      const own = api();
      const id = await createVideo(own, { script: "[[slow]] hello" });
      await own.world.clock.advance(49_999);
      expect((await getVideo(own, id)).status).toBe("processing");
      await own.world.clock.advance(1);
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("[[slow]] and [[fail]] together fail late", async () => {
      const own = api();
      const id = await createVideo(own, { title: "[[slow]]", script: "[[fail]]" });
      await own.world.clock.advance(49_999);
      expect((await getVideo(own, id)).status).toBe("processing");
      await own.world.clock.advance(1);
      expect((await getVideo(own, id)).status).toBe("failed");
    });
  });

  describe("a look that is not ready", () => {
    test("is accepted while in training, and the job fails, even if training ends first", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      const id = await createVideo(own, { avatar_id: look.id, voice_id: "voice_xyz789" });
      await own.world.clock.runUntilIdle();
      expect((await own.get(`/v3/avatars/looks/${look.id}`)).data.status).toBe("completed");
      expect(await getVideo(own, id)).toMatchObject({ status: "failed", failure_code: "avatar_not_ready" });
    });

    test("is accepted when its training failed, and the job fails", async () => {
      const own = api();
      const { look } = await createAvatar(own, { ...aPhoto, name: "[[fail]]" });
      await own.world.clock.runUntilIdle();
      expect(await finishedVideo(own, { avatar_id: look.id, voice_id: "voice_xyz789" })).toMatchObject({
        status: "failed",
        failure_code: "avatar_not_ready",
      });
    });
  });

  describe("captions", () => {
    const cueTimes = (srt: string): number[] =>
      [...srt.matchAll(/(\d\d):(\d\d):(\d\d),(\d\d\d)/g)].map(
        ([, h, m, s, ms]) => ((Number(h) * 60 + Number(m)) * 60 + Number(s)) * 1000 + Number(ms),
      );

    test("a subtitle file with the whole script is always made, and spans the video", async () => {
      const script =
        "Welcome to the tour. It takes two minutes and shows every room of the house, one after the other.";
      const video = await finishedVideo(api(), { script });
      const answer = await visit(target(), video.subtitle_url);
      const srt = await answer.text();
      expect(answer.headers.get("content-type")).toContain("application/x-subrip");
      expect(
        srt
          .split("\n\n")
          .flatMap((cue) => cue.trim().split("\n").slice(2))
          .join(" "),
      ).toBe(script);
      const times = cueTimes(srt);
      expect([times[0], times.at(-1)]).toEqual([0, video.duration * 1000]);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
    });

    test("a script cannot break out of its cue", async () => {
      const video = await finishedVideo(api(), { script: "one\n\n2\n00:00:00,000 --> 99:00:00,000\nfake" });
      const srt = await (await visit(target(), video.subtitle_url)).text();
      expect(srt.match(/-->/g)).toHaveLength(srt.trim().split("\n\n").length);
      expect(srt).not.toContain("--> 99");
    });

    test("a recording has none", async () => {
      expect(
        (await finishedVideo(api(), { script: null, audio_url: "https://example.com/a.mp3" })).subtitle_url,
      ).toBeNull();
    });

    test("are burnt into a copy only when asked for", async () => {
      const own = api();
      expect((await finishedVideo(own, { caption: { style: "default" } })).captioned_video_url).toEqual(address);
      for (const caption of [{ style: null }, {}, null])
        expect((await finishedVideo(own, { caption })).captioned_video_url).toBeNull();
      expect(await refused({ caption: { file_format: "vtt" } }, own)).toEqual(invalid("caption.file_format"));
    });
  });

  describe("a list", () => {
    test("has the newest first, and each as it is on its own", async () => {
      const own = api();
      const ids: string[] = [];
      for (const title of ["a", "b", "c"]) {
        ids.unshift(await createVideo(own, { title }));
        await own.world.clock.advance(700);
      }
      const { data } = await own.get("/v3/videos");
      expect(data.map(({ id }: Answer) => id)).toEqual(ids);
      for (const video of data) expect(await getVideo(own, video.id)).toEqual(video);
    });

    test("title finds a part of the title, whatever its case", async () => {
      const own = api();
      for (const title of ["Product Tour", "tour of Ünïted", "Other", null]) await createVideo(own, { title });
      const titles = async (query: string): Promise<string[]> =>
        (await own.get(`/v3/videos?title=${encodeURIComponent(query)}`)).data.map(({ title }: Answer) => title);
      expect(await titles("tour")).toEqual(["tour of Ünïted", "Product Tour"]);
      expect(await titles("ünïted")).toEqual(["tour of Ünïted"]);
      expect(await titles("%")).toEqual([]);
      expect((await own.get("/v3/videos?title=")).verdict).toEqual(invalid("title"));
    });

    test("folder_id finds a folder's videos; the empty one is the root", async () => {
      const own = api();
      const [inFolder, inRoot, byEmpty] = [
        await createVideo(own, { folder_id: "folder_1" }),
        await createVideo(own),
        await createVideo(own, { folder_id: "" }),
      ];
      const ids = async (folder: string): Promise<string[]> =>
        (await own.get(`/v3/videos?folder_id=${folder}`)).data.map(({ id }: Answer) => id);
      expect(await ids("folder_1")).toEqual([inFolder]);
      expect(await ids("")).toEqual([byEmpty, inRoot]);
      expect(await ids("folder_2")).toEqual([]);
      expect((await getVideo(own, byEmpty)).folder_id).toBeNull();
    });

    test("filters combine", async () => {
      const own = api();
      const id = await createVideo(own, { title: "Tour", folder_id: "a" });
      await createVideo(own, { title: "Tour", folder_id: "b" });
      await createVideo(own, { title: "Other", folder_id: "a" });
      expect((await own.get("/v3/videos?title=tour&folder_id=a")).data.map((video: Answer) => video.id)).toEqual([id]);
    });
  });

  describe("deleting", () => {
    test.each([
      ["pending", 0],
      ["processing", 2000],
      ["completed", 9000],
    ])("a %s video is for good", async (status, instant) => {
      const own = api();
      const id = await createVideo(own);
      await own.world.clock.freeze(start + instant);
      const { status: before, video_url } = await getVideo(own, id);
      expect(before).toBe(status);
      expect((await own.remove(`/v3/videos/${id}`)).body).toEqual({ data: { id, deleted: true } });
      expect((await own.get(`/v3/videos/${id}`)).verdict).toEqual([404, "not_found", null]);
      expect((await own.remove(`/v3/videos/${id}`)).verdict).toEqual([404, "not_found", null]);
      expect((await own.get("/v3/videos")).data).toEqual([]);
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
      if (video_url !== null) expect((await visit(target(), video_url)).status).toBe(404);
    });
  });

  describe("ending by hand", () => {
    test.each([
      ["pending", {}, 0],
      ["processing", {}, 2000],
      ["stuck", { title: "[[stuck]]" }, 0],
    ])("completes a %s video now", async (_, changes, instant) => {
      const own = api();
      const id = await createVideo(own, changes);
      await own.world.clock.freeze(start + instant);
      expect((await own.post(`/__mock/videos/${id}/complete`)).data).toMatchObject({
        id,
        status: "completed",
        completed_at: Math.floor((start + instant) / 1000),
      });
      const { video_url, ...video } = await getVideo(own, id);
      expect(video).toMatchObject({ status: "completed", duration: expect.any(Number) });
      expect((await visit(target(), video_url)).status).toBe(200);
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
    });

    test("fails it with a code and a message of choice, or the usual ones", async () => {
      const own = api();
      const [chosen, usual] = [await createVideo(own), await createVideo(own)];
      const failure = { failure_code: "gpu_on_fire", failure_message: "Smoke." };
      expect(
        (await own.post(`/__mock/videos/${chosen}/fail`, { code: "gpu_on_fire", message: "Smoke." })).data,
      ).toMatchObject({ status: "failed", ...failure, video_url: null });
      expect(await getVideo(own, chosen)).toMatchObject(failure);
      expect((await own.post(`/__mock/videos/${usual}/fail`)).data.failure_code).toBe("rendering_failed");
    });

    test("works on the handle in process", async () => {
      const own = api();
      const [one, other] = [await createVideo(own), await createVideo(own)];
      expect(own.world.videos.complete(one)).toMatchObject({ id: one, status: "completed" });
      expect(own.world.videos.fail(other, { code: "no_reason" })).toMatchObject({
        id: other,
        status: "failed",
        failure_code: "no_reason",
      });
      expect([(await getVideo(own, one)).status, (await getVideo(own, other)).status]).toEqual(["completed", "failed"]);
    });

    test("overrules the end that a magic text planned", async () => {
      const own = api();
      const id = await createVideo(own, { title: "[[fail]]" });
      expect((await own.post(`/__mock/videos/${id}/complete`)).data.status).toBe("completed");
      await own.world.clock.advance(60_000);
      expect((await getVideo(own, id)).status).toBe("completed");
    });

    test("is refused once a video has ended, and for unknown ones", async () => {
      const own = api();
      const { id, ...before } = await finishedVideo(own);
      for (const call of ["complete", "fail"]) {
        expect((await own.post(`/__mock/videos/${id}/${call}`)).verdict).toEqual([409, "conflict", null]);
        expect((await own.post(`/__mock/videos/nowhere/${call}`)).verdict).toEqual([404, "not_found", null]);
      }
      expect(await getVideo(own, id)).toEqual({ id, ...before });
    });
  });
});
