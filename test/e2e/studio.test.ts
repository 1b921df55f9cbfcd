/** Studio videos: scenes with rules of their own, named by their place, and one video made of them all. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  createAvatar,
  createVideo,
  finishedVideo,
  freshApi,
  getVideo,
  readyTwin,
  visit,
  wholeList,
} from "../support/api.ts";
import { startReceiver } from "../support/receiver.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const headshot = { type: "asset_id", asset_id: "asset_sample_headshot" } as const;
const footage = { type: "asset_id", asset_id: "asset_sample_footage" } as const;

const figure = (input: object = {}): Answer => ({
  type: "avatar_video",
  input: { type: "avatar", avatar_id: "look_def456", script: "Welcome aboard of this ship.", ...input },
});
const picture = (changes: object = {}): Answer => ({ type: "image", source: headshot, duration: 3, ...changes });
const clip = (changes: object = {}): Answer => ({ type: "video", source: footage, ...changes });
const spoken = { script: "Here they come.", voice_id: "voice_xyz789" };

const studio = (scenes: readonly object[], changes: object = {}): object => ({ type: "studio", scenes, ...changes });
const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

describeTargets("creating a studio video", (target) => {
  const api = (): Api => freshApi(target());
  const verdict = async (body: object, own = api()): Promise<readonly unknown[]> =>
    (await own.post("/v3/videos", body)).verdict;

  test.each([
    ["a look that speaks", [figure()]],
    ["a look with a recording", [figure({ script: null, audio_asset_id: "asset_sample_speech" })]],
    ["a look on a colour", [figure({ background: { type: "color", color: "#0B3d91" } })]],
    ["a look that is directed", [figure({ engine: null, motion_prompt: "Waves", expressiveness: "high" })]],
    ["a silent picture", [picture()]],
    ["a picture for the longest time", [picture({ duration: 300 })]],
    ["a picture with speech over it", [picture({ duration: null, ...spoken })]],
    ["a picture with a recording over it", [picture({ duration: null, audio_url: "https://example.com/a.mp3" })]],
    ["a clip with its own sound", [clip({ playback: { volume: 0, mute: true } })]],
    ["a clip with a mode of null", [clip({ playback: { mode: null } })]],
    ["a clip with speech over it", [clip({ playback: { mode: "fit_to_scene", volume: 0.5 }, ...spoken })]],
    ["fifty scenes", Array.from({ length: 50 }, () => picture())],
  ])("takes %s", async (_, scenes) => {
    const { body, verdict: got } = await api().post("/v3/videos", studio(scenes));
    expect(got).toEqual([200]);
    expect(body.data).toEqual({ video_id: expect.any(String), status: "waiting", output_format: "mp4" });
  });

  describe("of a scene that breaks the contract names the place", () => {
    test.each([
      ["no scene", [], "scenes"],
      ["fifty-one scenes", Array.from({ length: 51 }, () => picture()), "scenes"],
      ["an unknown kind", [picture(), { type: "slide" }], "scenes.1.type"],
      ["a picture as input", [picture(), { type: "avatar_video", input: { type: "image" } }], "scenes.1.input.type"],
      ["a look without speech", [picture(), figure({ script: undefined })], "scenes.1.input.script"],
      ["a look with two sources", [figure({ audio_url: "https://example.com/a.mp3" })], "scenes.0.input.script"],
      ["an empty script", [picture(), picture(), figure({ script: "" })], "scenes.2.input.script"],
      ["a picture as background", [figure({ background: { type: "image" } })], "scenes.0.input.background.type"],
      [
        "a colour by name",
        [figure({ background: { type: "color", color: "red" } })],
        "scenes.0.input.background.color",
      ],
      ["a picture for no time", [picture({ duration: 0 })], "scenes.0.duration"],
      ["a picture for too long", [picture({ duration: 300.5 })], "scenes.0.duration"],
      ["a picture with no length", [picture({ duration: null })], "scenes.0.script"],
      ["a picture with speech and length", [picture(spoken)], "scenes.0.script"],
      ["a clip with two sources", [clip({ ...spoken, audio_asset_id: "asset_sample_speech" })], "scenes.0.script"],
      ["a clip with a length", [clip({ duration: 3 })], "scenes.0.duration"],
      ["a clip too loud", [clip({ playback: { volume: 1.5 } })], "scenes.0.playback.volume"],
      ["a clip in an unknown mode", [clip({ playback: { mode: "bounce" }, ...spoken })], "scenes.0.playback.mode"],
    ])("%s", async (_, scenes, param) => {
      expect(await verdict(studio(scenes))).toEqual(invalid(param));
    });

    test("a format or background of the whole is refused", async () => {
      expect(await verdict(studio([picture()], { output_format: "webm" }))).toEqual(invalid("output_format"));
      expect(await verdict(studio([picture()], { background: null }))).toEqual(invalid("background"));
    });
  });

  describe("of a scene that breaks a rule names the place", () => {
    test.each([
      ["an unknown look", [picture(), figure({ avatar_id: "look_nowhere" })], "scenes.1.input.avatar_id"],
      ["a group for a look", [picture(), figure({ avatar_id: "group_abc123" })], "scenes.1.input.avatar_id"],
      ["an unknown voice", [figure({ voice_id: "voice_nowhere" })], "scenes.0.input.voice_id"],
      [
        "an unknown recording",
        [figure({ script: null, audio_asset_id: "asset_nowhere" })],
        "scenes.0.input.audio_asset_id",
      ],
      [
        "motion on another engine",
        [figure({ engine: { type: "avatar_iii" }, motion_prompt: "Waves" })],
        "scenes.0.input.motion_prompt",
      ],
      [
        "a reference that is no twin",
        [figure({ engine: { type: "avatar_v", reference_look_id: "look_def456" } })],
        "scenes.0.input.engine.reference_look_id",
      ],
      ["a clip for a picture", [figure(), picture({ source: footage })], "scenes.1.source.asset_id"],
      ["a picture for a clip", [figure(), clip({ source: headshot })], "scenes.1.source.asset_id"],
      [
        "a relative address",
        [clip({ source: { type: "url", url: "ftp://example.com/a.mp4" } })],
        "scenes.0.source.url",
      ],
      [
        "a picture that speaks without a voice",
        [picture({ duration: null, script: "Who says this?" })],
        "scenes.0.voice_id",
      ],
      ["a clip that speaks without a voice", [clip({ script: "Who says this?" })], "scenes.0.voice_id"],
      ["a silent picture with an unknown voice", [picture({ voice_id: "voice_nowhere" })], "scenes.0.voice_id"],
      ["a mode where nobody speaks", [figure(), clip({ playback: { mode: "loop" } })], "scenes.1.playback.mode"],
    ])("%s", async (_, scenes, param) => {
      expect(await verdict(studio(scenes))).toEqual(invalid(param));
    });

    test("an engine that the look does not list", async () => {
      const own = api();
      const looks = await wholeList(own, "/v3/avatars/looks?ownership=public");
      const look = looks.find((each) => !each.supported_api_engines.includes("avatar_v"));
      const scenes = [picture(), figure({ avatar_id: look.id, engine: { type: "avatar_v" } })];
      expect(await verdict(studio(scenes), own)).toEqual(invalid("scenes.1.input.engine"));
    });

    test("the first bad scene wins, and a bad scene wins over the whole", async () => {
      const bad = figure({ avatar_id: "look_nowhere" });
      expect(await verdict(studio([picture(), bad, bad], { callback_url: "ftp://example.com" }))).toEqual(
        invalid("scenes.1.input.avatar_id"),
      );
      expect(await verdict(studio([picture()], { callback_url: "ftp://example.com" }))).toEqual(
        invalid("callback_url"),
      );
      const watermark = { image: footage };
      expect(await verdict(studio([picture()], { watermark }))).toEqual(invalid("watermark.image.asset_id"));
    });

    test("and makes nothing", async () => {
      const own = api();
      await verdict(studio([picture(), figure({ avatar_id: "look_nowhere" })]), own);
      expect((await own.get("/v3/videos")).data).toEqual([]);
    });
  });

  test("a twin whose subject has not approved is refused in any scene", async () => {
    const own = api();
    const scenes = [figure(), picture(), figure({ avatar_id: "look_abc123" })];
    expect(await verdict(studio(scenes), own)).toEqual([400, "avatar_consent_required", "scenes.2.input.avatar_id"]);
    const twin = await readyTwin(own);
    expect(await verdict(studio([figure(), figure({ avatar_id: twin.id })]), own)).toEqual([200]);
  });
});

describeTargets("a studio video", (target) => {
  const api = (): Api => freshApi(target());
  const finished = (own: Api, scenes: readonly object[], changes: object = {}): Promise<Answer> =>
    finishedVideo(own, { avatar_id: undefined, script: undefined, ...studio(scenes, changes) });

  test("is as long as its scenes together", async () => {
    const video = await finished(api(), [
      // Ten words of 400 ms each.
      figure({ script: "one two three four five six seven eight nine ten" }),
      picture({ duration: 4.5 }),
      // Five words, at half the speed.
      picture({ duration: null, ...spoken, script: "a b c d e", voice_settings: { speed: 0.5 } }),
      clip({ playback: { mute: true } }),
      clip({ audio_asset_id: "asset_sample_speech" }),
    ]);
    expect(video).toMatchObject({ status: "completed", duration: 4 + 4.5 + 4 + 10 + 10 });
    expect((await finished(api(), [picture({ duration: 0.001 })])).duration).toBe(0.001);
  });

  test("has captions of what all its scenes say, in their order", async () => {
    const own = api();
    const video = await finished(
      own,
      [figure({ script: "First words." }), picture(), clip({ ...spoken, script: "Last words." })],
      {
        caption: { style: "default" },
      },
    );
    const captions = await (await visit(target(), video.subtitle_url)).text();
    expect(captions.replaceAll(/\s+/g, " ")).toContain("First words. Last words.");
    expect(video.captioned_video_url).not.toBeNull();
    expect((await finished(own, [figure()])).captioned_video_url).toBeNull();
    expect((await finished(own, [picture()])).subtitle_url).toBeNull();
  });

  test("can be watched, and shows who is in it", async () => {
    const own = api();
    const look = (await own.get("/v3/avatars/looks/look_def456")).data;
    const video = await finished(own, [figure(), figure()], { title: "Harbour", aspect_ratio: "9:16" });
    const film = await visit(target(), video.video_url);
    expect([film.status, film.headers.get("content-type")]).toEqual([200, "video/mp4"]);
    const page = await (await visit(target(), video.video_page_url)).text();
    expect(page.split(look.name)).toHaveLength(2);
    expect(page).toContain("studio 1080p 9:16");
    expect((await visit(target(), video.thumbnail_url)).status).toBe(200);
  });

  test("keeps title and folder, and is found by them", async () => {
    const own = api();
    const id = await createVideo(own, {
      avatar_id: undefined,
      script: undefined,
      ...studio([picture()], { title: "Harbour", folder_id: "f1" }),
    });
    await createVideo(own, { title: "Other" });
    const { data } = await own.get("/v3/videos?title=harb&folder_id=f1");
    expect(data.map((each: Answer) => [each.id, each.title, each.folder_id])).toEqual([[id, "Harbour", "f1"]]);
  });

  test("calls back with its id and the text that was given for it", async () => {
    const own = api();
    const hook = await startReceiver();
    try {
      const video = await finished(own, [picture()], { callback_url: hook.url, callback_id: "order-1" });
      expect(
        hook.received.map(({ event }) => [
          event.event_type,
          event.event_data["video_id"],
          event.event_data["callback_id"],
        ]),
      ).toEqual([["avatar_video.success", video.id, "order-1"]]);
    } finally {
      await hook.close();
    }
  });

  test("fails as a whole when one look is not trained", async () => {
    const own = api();
    const { look } = await createAvatar(own, aPhoto);
    const id = await createVideo(own, {
      avatar_id: undefined,
      script: undefined,
      ...studio([picture(), figure({ avatar_id: look.id, voice_id: "voice_xyz789" })]),
    });
    await own.world.clock.runUntilIdle();
    expect(await getVideo(own, id)).toMatchObject({ status: "failed", failure_code: "avatar_not_ready" });
  });

  test("obeys magic words in its title and in the script of any scene", async () => {
    const own = api();
    const inScene = [figure(), clip({ ...spoken, script: "Now [[fail:NO_LIGHT]]" })];
    expect(await finished(own, inScene)).toMatchObject({ status: "failed", failure_code: "NO_LIGHT" });
    expect(await finished(own, [picture()], { title: "[[fail]]" })).toMatchObject({ failure_code: "rendering_failed" });
  });
});

describeTargets(
  "a studio video under the live rules",
  (target) => {
    test("steers a stock look's motion with Avatar V alone, and calls back to public addresses alone", async () => {
      const own = freshApi(target());
      const verdict = async (scenes: readonly object[], changes: object = {}): Promise<readonly unknown[]> =>
        (await own.post("/v3/videos", studio(scenes, changes))).verdict;
      expect(await verdict([figure({ motion_prompt: "Waves" })])).toEqual(invalid("scenes.0.input.motion_prompt"));
      expect(await verdict([figure({ engine: { type: "avatar_v" }, motion_prompt: "Waves" })])).toEqual([200]);
      expect(await verdict([picture()], { callback_url: "http://127.0.0.1:9/" })).toEqual(invalid("callback_url"));
    });
  },
  { rules: "live" },
);
