/** Which bodies make a video: engine, speech, background, format, and all else that is refused by name. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  anImageVideo,
  aPhoto,
  aTwin,
  aVideo,
  createAvatar,
  finishedVideo,
  freshApi,
  readyTwin,
  visit,
  wholeList,
} from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const address = expect.stringMatching(/^http/);

describeTargets("creating a video", (target) => {
  const api = (): Api => freshApi(target());
  const refused = async (changes: object, own = api(), base: object = aVideo): Promise<readonly unknown[]> =>
    (await own.post("/v3/videos", { ...base, ...changes })).verdict;
  const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

  describe("engines", () => {
    test("null means the default", async () => {
      expect(await refused({ engine: null })).toEqual([200]);
    });

    test.each([
      ["an unknown engine", { engine: { type: "avatar_ix" } }, "engine.type"],
      ["an engine without type", { engine: {} }, "engine.type"],
      ["an engine as text", { engine: "avatar_v" }, "engine"],
      [
        "a surplus field",
        { engine: { type: "avatar_iv", reference_look_id: "look_def456" } },
        "engine.reference_look_id",
      ],
    ])("%s is refused", async (_, changes, param) => {
      expect(await refused(changes)).toEqual(invalid(param));
    });

    test("a look that does not list an engine is refused it", async () => {
      const own = api();
      const look = (await wholeList(own, "/v3/avatars/looks?ownership=public")).find(
        (each) => !each.supported_api_engines.includes("avatar_v"),
      );
      expect(await refused({ avatar_id: look.id, engine: { type: "avatar_v" } }, own)).toEqual(invalid("engine"));
      expect(
        await refused({ avatar_id: look.id, engine: { type: "avatar_iii" }, voice_id: "voice_xyz789" }, own),
      ).toEqual([200]);
    });

    test.each(["avatar_iii", "avatar_v"])("motion_prompt and expressiveness are refused on %s", async (type) => {
      expect(await refused({ engine: { type }, motion_prompt: "Waves" })).toEqual(invalid("motion_prompt"));
      expect(await refused({ engine: { type }, expressiveness: "low" })).toEqual(invalid("expressiveness"));
      expect(await refused({ engine: { type }, motion_prompt: null, expressiveness: null })).toEqual([200]);
    });

    test("a reference look must be a twin of the same group", async () => {
      const own = api();
      const twin = await readyTwin(own);
      const { look: sibling } = await createAvatar(own, { ...aTwin, avatar_group_id: twin.group_id });
      const { look: photo } = await createAvatar(own, { ...aPhoto, avatar_group_id: twin.group_id });
      const withReference = (id: string | null): Promise<readonly unknown[]> =>
        refused({ avatar_id: twin.id, engine: { type: "avatar_v", reference_look_id: id } }, own);
      for (const id of [sibling.id, null]) expect(await withReference(id)).toEqual([200]);
      for (const id of [photo.id, "look_abc123", "look_nowhere"])
        expect(await withReference(id)).toEqual(invalid("engine.reference_look_id"));
    });
  });

  describe("speech", () => {
    test.each([
      ["no source", { script: undefined }],
      ["two sources", { audio_url: "https://example.com/a.mp3" }],
      ["three sources", { audio_url: "https://example.com/a.mp3", audio_asset_id: "asset_sample_speech" }],
      ["all null", { script: null, audio_url: null, audio_asset_id: null }],
    ])("with %s is refused, naming the first of the group", async (_, changes) => {
      expect(await refused(changes)).toEqual(invalid("script"));
      expect(await refused(changes, api(), anImageVideo)).toEqual(invalid("script"));
    });

    test.each([
      ["a recording by address", { script: null, audio_url: "https://example.com/a.mp3" }],
      ["a recording by asset", { script: null, audio_asset_id: "asset_sample_speech" }],
      ["a script of 5000 characters", { script: "😀".repeat(5000) }],
    ])("with %s is accepted", async (_, changes) => {
      expect(await refused(changes)).toEqual([200]);
    });

    test.each([
      ["an empty script", { script: "" }, "script"],
      ["a script of 5001 characters", { script: "x".repeat(5001) }, "script"],
      ["an unknown recording", { script: null, audio_asset_id: "asset_nowhere" }, "audio_asset_id"],
      ["a recording that is a picture", { script: null, audio_asset_id: "asset_sample_headshot" }, "audio_asset_id"],
      ["a relative recording", { script: null, audio_url: "a.mp3" }, "audio_url"],
      ["an unknown voice", { voice_id: "voice_nowhere" }, "voice_id"],
      ["an empty voice", { voice_id: "" }, "voice_id"],
      [
        "settings for another speech engine",
        { voice_id: "voice_xyz789", voice_settings: { engine_settings: { engine_type: "fish" } } },
        "voice_settings.engine_settings",
      ],
      [
        "settings for an unknown speech engine",
        { voice_settings: { engine_settings: { engine_type: "parrot" } } },
        "voice_settings.engine_settings.engine_type",
      ],
      ["a volume above 1", { voice_settings: { volume: 1.1 } }, "voice_settings.volume"],
      ["a speed that is text", { voice_settings: { speed: "1" } }, "voice_settings.speed"],
    ])("with %s is refused", async (_, changes, param) => {
      expect(await refused(changes)).toEqual(invalid(param));
    });

    test("needs a voice where neither the body nor the look names one", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      expect(await refused({ avatar_id: look.id }, own)).toEqual(invalid("voice_id"));
      expect(await refused({ avatar_id: look.id, script: null, audio_url: "https://example.com/a.mp3" }, own)).toEqual([
        200,
      ]);
      expect(await refused({ voice_id: undefined }, own, anImageVideo)).toEqual(invalid("voice_id"));
    });

    test("may set its speech engine where the voice has that one", async () => {
      const own = api();
      const [voice] = (await own.get("/v3/voices?engine=elevenlabs")).data;
      const settings = (engine: object): object => ({
        voice_id: voice.voice_id,
        voice_settings: { engine_settings: { engine_type: "elevenlabs", ...engine } },
      });
      expect(await refused(settings({ model: "eleven_v3", stability: 0.5 }), own)).toEqual([200]);
      expect(await refused(settings({ model: "eleven_v3", stability: 0.3 }), own)).toEqual(
        invalid("voice_settings.engine_settings.stability"),
      );
      expect(await refused(settings({ model: "eleven_turbo_v2_5", stability: 0.3 }), own)).toEqual([200]);
    });

    test("lasts longer with more words and shorter with more speed", async () => {
      const own = api();
      const lasting = async (changes: object): Promise<number> => (await finishedVideo(own, changes)).duration;
      const words = "one two three four five six seven eight nine ten";
      const usual = await lasting({ script: words });
      expect(await lasting({ script: `${words} ${words}` })).toBeCloseTo(2 * usual);
      expect(await lasting({ script: words, voice_settings: { speed: 0.5 } })).toBeCloseTo(2 * usual);
      expect(await lasting({ script: "one" })).toBeGreaterThan(0);
    });
  });

  describe("background and format", () => {
    const plain = async (own: Api): Promise<string> => {
      const look = (await wholeList(own, "/v3/avatars/looks?ownership=public&avatar_type=studio_avatar")).find(
        (each) => !each.tags.includes("matting") && each.default_voice_id !== null,
      );
      return look.id as string;
    };

    test("matting is needed to take the background away", async () => {
      const own = api();
      const avatar_id = await plain(own);
      expect(await refused({ avatar_id, remove_background: true }, own)).toEqual(invalid("remove_background"));
      expect(await refused({ avatar_id, output_format: "webm" }, own)).toEqual(invalid("output_format"));
      for (const fine of [
        { remove_background: false },
        { remove_background: null },
        { background: { type: "color", value: "#ffffff" } },
      ])
        expect(await refused({ avatar_id, ...fine }, own)).toEqual([200]);
      for (const fine of [
        { remove_background: true },
        { output_format: "webm" },
        { output_format: "webm", remove_background: true },
      ])
        expect(await refused(fine, own)).toEqual([200]);
    });

    test.each([aVideo, anImageVideo])("webm excludes a background for type $type", async (base) => {
      const background = { type: "color", value: "#ffffff" };
      expect(await refused({ output_format: "webm", background }, api(), base)).toEqual(invalid("background"));
      expect(await refused({ output_format: "webm", background: null }, api(), base)).toEqual([200]);
      expect(await refused({ output_format: "mp4", background }, api(), base)).toEqual([200]);
    });

    test.each([
      ["a colour by name", { type: "color", value: "red" }, "background.value"],
      ["a colour of three digits", { type: "color", value: "#fff" }, "background.value"],
      ["no colour", { type: "color" }, "background.value"],
      ["no picture", { type: "image" }, "background.url"],
      [
        "two pictures",
        { type: "image", url: "https://example.com/a.png", asset_id: "asset_sample_headshot" },
        "background.url",
      ],
      ["a picture that is a recording", { type: "image", asset_id: "asset_sample_speech" }, "background.asset_id"],
      ["an unknown picture", { type: "image", asset_id: "asset_nowhere" }, "background.asset_id"],
      ["an unknown type", { type: "video", url: "https://example.com/a.mp4" }, "background.type"],
      ["no object", "#ffffff", "background"],
    ])("a background of %s is refused", async (_, background, param) => {
      expect(await refused({ background })).toEqual(invalid(param));
    });

    test.each([
      ["output_format", null],
      ["resolution", "480p"],
      ["aspect_ratio", "16:10"],
      ["fit", "fill"],
    ])("%s is not %j", async (name, value) => {
      expect(await refused({ [name]: value })).toEqual(invalid(name));
    });

    test("aspect_ratio gives the file its shape, and auto follows the look", async () => {
      const own = api();
      const shape = async (changes: object): Promise<string> => {
        const svg = await (await visit(target(), (await finishedVideo(own, changes)).thumbnail_url)).text();
        const [width, height] = [/ width="(\d+)"/, / height="(\d+)"/].map((pattern) => Number(pattern.exec(svg)?.[1]));
        return width === height ? "square" : (width ?? 0) > (height ?? 0) ? "landscape" : "portrait";
      };
      expect(
        await Promise.all(["16:9", "9:16", "1:1", "4:5", "5:4"].map((aspect_ratio) => shape({ aspect_ratio }))),
      ).toEqual(["landscape", "portrait", "square", "portrait", "landscape"]);
      for (const orientation of ["landscape", "portrait", "square"]) {
        const look = (await wholeList(own, "/v3/avatars/looks?ownership=public")).find(
          (each) => each.preferred_orientation === orientation,
        );
        expect(await shape({ avatar_id: look.id, voice_id: "voice_xyz789", aspect_ratio: "auto" })).toBe(orientation);
      }
    });
  });

  describe("the rest of the body", () => {
    test.each([
      ["no type", { type: undefined }, "type"],
      ["an unknown type", { type: "hologram" }, "type"],
      ["no look", { avatar_id: undefined }, "avatar_id"],
      ["an unknown look", { avatar_id: "look_nowhere" }, "avatar_id"],
      ["a surplus field", { colour: "red" }, "colour"],
      ["a field of the other type", { image: aPhoto.file }, "image"],
      ["a callback that is no address", { callback_url: "soon" }, "callback_url"],
      ["a callback not of the web", { callback_url: "ftp://example.com/" }, "callback_url"],
      ["a watermark without picture", { watermark: {} }, "watermark.image"],
      ["a watermark of no size", { watermark: { image: aPhoto.file, scale: 0 } }, "watermark.scale"],
      [
        "a watermark that is a recording",
        { watermark: { image: { type: "asset_id", asset_id: "asset_sample_speech" } } },
        "watermark.image.asset_id",
      ],
      ["a watermark's surplus field", { watermark: { image: aPhoto.file, colour: "red" } }, "watermark.colour"],
    ])("with %s is refused", async (_, changes, param) => {
      const own = api();
      expect(await refused(changes, own)).toEqual(invalid(param));
      expect((await own.get("/v3/videos")).data).toEqual([]);
    });

    test.each([
      ["by address", { type: "url", url: "https://example.com/a.png" }],
      ["by asset", { type: "asset_id", asset_id: "asset_sample_headshot" }],
      ["inline", { type: "base64", media_type: "image/png", data: "iVBORw0KGgo=" }],
    ])("a picture %s becomes a video", async (_, image) => {
      expect(await finishedVideo(api(), { ...anImageVideo, avatar_id: undefined, image })).toMatchObject({
        status: "completed",
        video_url: address,
      });
    });

    test.each([
      ["an engine", { engine: { type: "avatar_iv" } }, "engine"],
      ["a look", { avatar_id: "look_def456" }, "avatar_id"],
      ["no picture", { image: undefined }, "image"],
      [
        "a picture that is a recording",
        { image: { type: "asset_id", asset_id: "asset_sample_speech" } },
        "image.asset_id",
      ],
    ])("a picture's video with %s is refused", async (_, changes, param) => {
      expect(await refused(changes, api(), anImageVideo)).toEqual(invalid(param));
    });

    test("a picture's video takes motion, expression and a cut-out", async () => {
      expect(
        await refused(
          {
            motion_prompt: "Smiles",
            expressiveness: "high",
            remove_background: true,
            output_format: "webm",
            fit: "contain",
          },
          api(),
          anImageVideo,
        ),
      ).toEqual([200]);
    });

    test.each(["http://localhost:3000/hook", "http://127.0.0.1/hook", "https://example.com/hook"])(
      "a callback may go to %s",
      async (callback_url) => {
        expect(await refused({ callback_url, callback_id: "order-7" })).toEqual([200]);
      },
    );

    test("the first violated field in the order of the contract is named", async () => {
      expect(await refused({ title: 7, aspect_ratio: "x", voice_id: 7, avatar_id: 7 })).toEqual(invalid("avatar_id"));
    });
  });
});
