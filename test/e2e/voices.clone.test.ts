import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aVideo, createAvatar, aPhoto, freshApi, visit, wholeList } from "../support/api.ts";
import { assetsOf, png, uploaded, wav } from "../support/files.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const recording = { type: "asset_id", asset_id: "asset_sample_speech" } as const;
const trainingMs = 3000;

describeTargets("a cloned voice", (target) => {
  const api = (): Api => freshApi(target());
  const clone = async (own: Api, more: object = {}): Promise<string> => {
    const { verdict, data } = await own.post("/v3/voices/clone", {
      audio: recording,
      voice_name: "My own voice",
      ...more,
    });
    expect(verdict).toEqual([200]);
    return data.voice_clone_id as string;
  };
  const voice = async (own: Api, id: string): Promise<unknown> => (await own.get(`/v3/voices/${id}`)).data;
  const mine = (own: Api, query = ""): ReturnType<typeof wholeList> =>
    wholeList(own, `/v3/voices?type=private${query}`);

  test("is processing, then complete, and a voice among one's own from then on", async () => {
    const own = api();
    const id = await clone(own, { language: "German" });
    const early = {
      voice_id: id,
      name: null,
      language: null,
      gender: null,
      preview_audio_url: null,
      support_pause: false,
      support_interactive_avatar: false,
      status: "processing",
      failure_message: null,
      created_at: start / 1000,
    };
    expect(await voice(own, id)).toEqual(early);
    expect(await mine(own)).toEqual([]);
    await own.world.clock.advance(trainingMs - 1);
    expect(await voice(own, id)).toEqual(early);
    expect(await own.world.clock.advance(1)).toMatchObject([{ at: start + trainingMs, type: "voice.completed", id }]);
    const ready = {
      ...early,
      name: "My own voice",
      language: "German",
      gender: "female",
      preview_audio_url: expect.stringContaining(`/voices/${id}.wav`),
      status: "complete",
    };
    expect(await voice(own, id)).toEqual(ready);
    const [listed, ...rest] = await mine(own);
    expect([listed, rest]).toEqual([
      {
        voice_id: id,
        name: "My own voice",
        language: "German",
        gender: "female",
        type: "private",
        preview_audio_url: ready.preview_audio_url,
        support_pause: false,
        support_locale: false,
      },
      [],
    ]);
    expect(await wholeList(own, "/v3/voices")).not.toContainEqual(listed);
    expect([
      await mine(own, "&language=german&engine=starfish&gender=female"),
      await mine(own, "&language=Polish"),
    ]).toEqual([[listed], []]);
  });

  test("has a sample to listen to once it is complete, and none before or after", async () => {
    const own = api();
    const id = await clone(own);
    const stock = (await own.get("/v3/voices/voice_xyz789")).data.preview_audio_url as string;
    const sample = stock.replace("voice_xyz789", id);
    expect((await visit(target(), sample)).status).toBe(404);
    await own.world.clock.runUntilIdle();
    const { status, headers } = await visit(target(), sample);
    expect([status, headers.get("content-type")]).toEqual([200, "audio/wav"]);
    await own.remove(`/v3/voices/${id}`);
    expect((await visit(target(), sample)).status).toBe(404);
  });

  test.each([
    ["[[fail]] Echo", "The recording holds no speech."],
    ["Echo [[fail:TOO_NOISY]]", "The job was told to fail with TOO_NOISY."],
  ])("called '%s' fails, and says why", async (voice_name, failure_message) => {
    const own = api();
    const id = await clone(own, { voice_name });
    expect(await own.world.clock.runUntilIdle()).toMatchObject([{ at: start + trainingMs, type: "voice.failed", id }]);
    expect(await voice(own, id)).toMatchObject({
      status: "failed",
      failure_message,
      name: null,
      preview_audio_url: null,
    });
    expect(await mine(own)).toEqual([]);
  });

  test("called [[slow]] takes ten times as long, and called [[stuck]] for ever", async () => {
    const own = api();
    const [slow, stuck] = [await clone(own, { voice_name: "[[slow]]" }), await clone(own, { voice_name: "[[stuck]]" })];
    await own.world.clock.advance(10 * trainingMs - 1);
    expect(await voice(own, slow)).toMatchObject({ status: "processing" });
    await own.world.clock.advance(1);
    expect(await voice(own, slow)).toMatchObject({ status: "complete" });
    await own.world.clock.advance(365 * 24 * 3_600_000);
    expect(await voice(own, stuck)).toMatchObject({ status: "processing" });
  });

  describe("used before it is complete, or when it never will be,", () => {
    const uses = ["a video", "speech"] as const;
    test.each(uses)("%s says that it is not available, and takes it when it is", async (use) => {
      const own = api();
      const [good, bad] = [await clone(own), await clone(own, { voice_name: "[[fail]]" })];
      const speak = (voice_id: string): ReturnType<Api["post"]> =>
        use === "a video"
          ? own.post("/v3/videos", { ...aVideo, voice_id })
          : own.post("/v3/voices/speech", { text: "Hello.", voice_id });
      for (const id of [good, bad]) {
        const { verdict, body } = await speak(id);
        expect(verdict).toEqual([400, "voice_unavailable", "voice_id"]);
        expect(body.error.message).toContain("is still being cloned");
        expect(await voice(own, id)).toMatchObject({ status: "processing", failure_message: null });
      }
      await own.world.clock.runUntilIdle();
      expect((await speak(good)).verdict).toEqual([200]);
      const { verdict, body } = await speak(bad);
      expect(verdict).toEqual([400, "voice_unavailable", "voice_id"]);
      expect(body.error.message).toContain("could not be cloned");
    });

    test("a group's default says so with 409, and with 400", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      await own.world.clock.runUntilIdle();
      const [good, bad] = [await clone(own), await clone(own, { voice_name: "[[fail]]" })];
      const choose = (default_voice_id: string): ReturnType<Api["patch"]> =>
        own.patch(`/v3/avatars/${group.id}`, { default_voice_id });
      for (const id of [good, bad])
        expect((await choose(id)).verdict).toEqual([409, "resource_not_ready", "default_voice_id"]);
      await own.world.clock.runUntilIdle();
      expect((await choose(good)).data.default_voice_id).toBe(good);
      expect((await choose(bad)).verdict).toEqual([400, "invalid_parameter", "default_voice_id"]);
    });
  });

  test("deleted is nobody's default voice any more", async () => {
    const own = api();
    const { group } = await createAvatar(own, aPhoto);
    const id = await clone(own);
    await own.world.clock.runUntilIdle();
    await own.patch(`/v3/avatars/${group.id}`, { default_voice_id: id });
    const { look } = await createAvatar(own, { ...aPhoto, avatar_group_id: group.id });
    expect(look.default_voice_id).toBe(id);
    const others = async (): Promise<Answer[]> => [
      ...(await wholeList(own, "/v3/avatars?ownership=private")).filter((each) => each.id !== group.id),
      ...(await wholeList(own, "/v3/avatars/looks?ownership=private")).filter((each) => each.id !== look.id),
    ];
    const before = await others();
    expect(before.map((each) => each.default_voice_id)).toContainEqual(expect.any(String));
    await own.remove(`/v3/voices/${id}`);
    expect((await own.get(`/v3/avatars/${group.id}`)).data.default_voice_id).toBe(null);
    expect((await own.get(`/v3/avatars/looks/${look.id}`)).data.default_voice_id).toBe(null);
    expect(await others()).toEqual(before);
  });

  test.each(["processing", "complete", "failed"] as const)("can be deleted while it is %s, once", async (state) => {
    const own = api();
    const id = await clone(own, { voice_name: state === "failed" ? "[[fail]]" : "Mine" });
    if (state !== "processing") await own.world.clock.runUntilIdle();
    expect(await voice(own, id)).toMatchObject({ status: state });
    expect((await own.remove(`/v3/voices/${id}`)).body).toEqual({ data: { voice_id: id } });
    expect(await own.world.clock.runUntilIdle()).toEqual([]);
    for (const reply of [await own.remove(`/v3/voices/${id}`), await own.get(`/v3/voices/${id}`)])
      expect(reply.verdict).toEqual([404, "voice_not_found", null]);
  });

  test("is all that can be deleted: stock voices and those of others cannot", async () => {
    const [own, other] = [api(), api()];
    const id = await clone(own);
    expect((await own.remove("/v3/voices/voice_xyz789")).verdict).toEqual([403, "resource_access_denied", null]);
    expect((await other.remove(`/v3/voices/${id}`)).verdict).toEqual([404, "voice_not_found", null]);
    expect((await other.get(`/v3/voices/${id}`)).verdict).toEqual([404, "voice_not_found", null]);
    expect((await other.post("/v3/voices/speech", { text: "Hello.", voice_id: id })).verdict).toEqual([
      400,
      "invalid_parameter",
      "voice_id",
    ]);
    expect((await own.get("/v3/voices/voice_xyz789")).status).toBe(200);
  });

  test("is one of ten at most, in whatever state; deleting one makes room", async () => {
    const own = api();
    const ids: string[] = [];
    for (let number = 0; number < 10; number += 1)
      ids.push(await clone(own, { voice_name: number % 2 === 0 ? "[[fail]]" : "Mine" }));
    await own.world.clock.runUntilIdle();
    const body = { audio: recording, voice_name: "Eleventh" };
    expect((await own.post("/v3/voices/clone", body)).verdict).toEqual([400, "resource_limit_reached", null]);
    await own.remove(`/v3/voices/${ids[0]}`);
    await clone(own, body);
    expect((await own.post("/v3/voices/clone", body)).verdict).toEqual([400, "resource_limit_reached", null]);
    await clone(api());
  });

  test("comes of a recording by id, by address, or inline", async () => {
    const own = api();
    await clone(own, { audio: { type: "asset_id", asset_id: await uploaded(own, wav) } });
    await clone(own, {
      audio: { type: "url", url: "https://example.com/speech.mp3" },
      language: null,
      remove_background_noise: false,
    });
    await clone(own, {
      audio: { type: "base64", media_type: "audio/wav", data: Buffer.from(wav).toString("base64") },
      language: "",
    });
    await own.world.clock.runUntilIdle();
    expect((await mine(own)).map(({ language }) => language)).toEqual(["English", "English", "English"]);
    expect(await assetsOf(own)).toHaveLength(4);
  });

  test.each([
    [{ voice_name: undefined }, "voice_name"],
    [{ voice_name: "" }, "voice_name"],
    [{ voice_name: "x".repeat(101) }, "voice_name"],
    [{ audio: undefined }, "audio"],
    [{ audio: { type: "asset_id", asset_id: "asset_nowhere" } }, "audio.asset_id"],
    [{ audio: { type: "asset_id", asset_id: "asset_sample_footage" } }, "audio.asset_id"],
    [{ audio: { type: "url", url: "ftp://example.com/a.mp3" } }, "audio.url"],
    [{ audio: { type: "base64", media_type: "video/mp4", data: "AAAA" } }, "audio.media_type"],
    [{ audio: { type: "base64", media_type: "audio/wav", data: "=" } }, "audio.data"],
    [{ remove_background_noise: "no" }, "remove_background_noise"],
    [{ speed: 1 }, "speed"],
  ])("asked for with %j is refused, and takes no room", async (wrong, param) => {
    const own = api();
    expect((await own.post("/v3/voices/clone", { audio: recording, voice_name: "Mine", ...wrong })).verdict).toEqual([
      400,
      "invalid_parameter",
      param,
    ]);
    await own.world.clock.runUntilIdle();
    expect(await mine(own)).toEqual([]);
  });

  test("cannot be made of a picture", async () => {
    const own = api();
    const audio = { type: "asset_id", asset_id: await uploaded(own, png) };
    expect((await own.post("/v3/voices/clone", { audio, voice_name: "Mine" })).verdict).toEqual([
      400,
      "invalid_parameter",
      "audio.asset_id",
    ]);
  });

  test("stands among the jobs of its world", async () => {
    const own = api();
    const id = await clone(own, { voice_name: "Mine <b>" });
    const { data } = await own.get("/__mock/worlds");
    const { world } = data.find(({ jobs }: Answer) => jobs.some((job: Answer) => job.id === id)) ?? {};
    expect(world).toBe(own.world.label);
    expect(await (await own.fetch("/__mock/")).text()).toContain("Mine &lt;b&gt;");
  });
});
