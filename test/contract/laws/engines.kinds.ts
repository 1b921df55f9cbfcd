/** What voices, films and scenes go with. */
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import { createVideo, done, listed, portrait, refused, show, videoOf } from "../steps.ts";

const shared = {
  group: "engines",
  phase: "coverage",
  effect: "paid",
  needs: ["worlds"],
} as const satisfies Partial<ActiveLaw>;

const voiceEngines = ["starfish", "elevenlabs", "fish"] as const;

export const kindLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "E7",
    sentence:
      "A script needs a voice, given or the look's own; settings for a voice engine need a voice of that engine; speech needs one of starfish.",
    premise: "A voice was asked for.",
    operations: ["createVideo", "createSpeech", "listVoices"],
    check: async (context) => {
      const { api } = await stage(context);
      const looks = await listed(api, "listAvatarLooks", { ownership: "public" });
      const sorts = [
        looks.find((look) => look.default_voice_id !== null),
        looks.find((look) => look.default_voice_id === null),
      ];
      for (const look of sorts.filter((each) => each !== undefined)) {
        const { status } = await api.call("createVideo", { body: videoOf(look) });
        const wanted = look.default_voice_id === null ? 400 : 200;
        must(status === wanted, `A script for a look with the voice ${look.default_voice_id} answered ${status}.`);
        await refused(
          api,
          "createVideo",
          { body: videoOf(look, "good", { voice_id: "no_such_voice" }) },
          { status: 400, param: "voice_id" },
        );
        context.met();
      }
      const [look] = sorts;
      const known = new Map<string, Set<string>>();
      for (const engine of voiceEngines)
        for (const { voice_id: id } of await listed(api, "listVoices", { engine }))
          known.set(id, (known.get(id) ?? new Set()).add(engine));
      // Of each sort of voice two.
      const bySort = new Map<string, string[]>();
      for (const [id, set] of known) bySort.set([...set].join(), [...(bySort.get([...set].join()) ?? []), id]);
      for (const id of [...bySort.values()].flatMap((ids) => ids.slice(0, 2))) {
        const own = known.get(id) as Set<string>;
        const speech = await api.call("createSpeech", { body: { text: "Good morning.", voice_id: id } });
        must(
          own.has("starfish")
            ? speech.status === 200
            : speech.status === 400 && speech.body?.error?.param === "voice_id",
          `Speech by a voice of ${[...own].join(" and ")} answered ${speech.status}.`,
        );
        for (const engine_type of voiceEngines) {
          const voice_settings = { engine_settings: { engine_type } };
          const body = videoOf(look, "good", { voice_id: id, voice_settings });
          const { status } = await api.call("createVideo", { body });
          must(
            status === (own.has(engine_type) ? 200 : 400),
            `Settings for ${engine_type} on a voice of ${[...own].join(" and ")} answered ${status}.`,
          );
          context.met();
        }
      }
    },
  },
  {
    ...shared,
    id: "E8",
    sentence:
      "A film is 4 to 15 seconds in 720p or 1080p and 16:9, 9:16 or 1:1, of one to three looks; left to choose its length, it takes none.",
    premise: "A film was asked for.",
    operations: ["createVideo"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const film = { type: "cinematic_avatar", prompt: "She waves.", avatar_id: [look.id] };
      const good: readonly object[] = [
        {},
        ...[4, 5, 14, 15].map((duration) => ({ duration })),
        ...["720p", "1080p"].flatMap((resolution) =>
          ["16:9", "9:16", "1:1"].map((aspect_ratio) => ({ resolution, aspect_ratio })),
        ),
        { auto_duration: true },
        { auto_duration: false, duration: 4 },
        { auto_duration: true, duration: null },
        { avatar_id: [look.id, look.id, look.id] },
      ];
      const bad: readonly (readonly [object, string])[] = [
        ...[3, 16, 0, -4, 4.5].map((duration) => [{ duration }, "duration"] as const),
        [{ auto_duration: true, duration: 5 }, "duration"],
        ...["4k", "480p"].map((resolution) => [{ resolution }, "resolution"] as const),
        ...["4:5", "5:4", "auto"].map((aspect_ratio) => [{ aspect_ratio }, "aspect_ratio"] as const),
        [{ avatar_id: [] }, "avatar_id"],
        [{ avatar_id: [look.id, look.id, look.id, look.id] }, "avatar_id"],
        [{ avatar_id: [look.id, "nothing_here"] }, "avatar_id.1"],
      ];
      for (const more of good) {
        await done(api, "createVideo", { body: { ...film, ...more } });
        context.met();
      }
      for (const [more, param] of bad) {
        await refused(api, "createVideo", { body: { ...film, ...more } }, { status: 400, param });
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "E9",
    sentence:
      "A scene is one thing: a picture that lasts over 0 to 300 s or one that is spoken over. One bad scene among 1 to 50 refuses them all, under its place.",
    premise: "Scenes were asked for.",
    operations: ["createVideo"],
    check: async (context) => {
      const { api, look } = await stage(context);
      const picture = { type: "image", source: portrait };
      const spoken = { script: "Hello.", voice_id: look.default_voice_id };
      const figure = { type: "avatar_video", input: { type: "avatar", avatar_id: look.id, script: "Hello." } };
      const still = { ...picture, duration: 2 };
      const good = [
        ...[0.1, 1, 299.9, 300].map((duration) => ({ ...picture, duration })),
        { ...picture, ...spoken },
        { ...picture, audio_url: "https://files.example/a.mp3" },
        figure,
      ];
      const bad = [
        ...[0, -1, 300.1].map((duration) => ({ ...picture, duration })),
        picture,
        { ...still, ...spoken },
        { ...picture, ...spoken, audio_url: "https://files.example/a.mp3" },
        { ...figure, input: { ...figure.input, avatar_id: "nothing_here" } },
        { ...figure, input: { ...figure.input, audio_url: "https://files.example/a.mp3" } },
        { type: "song" },
      ];
      const count = async (): Promise<number> => (await listed(api, "listVideos")).length;
      for (const scene of good) {
        await done(api, "createVideo", { body: { type: "studio", scenes: [scene] } });
        context.met();
      }
      await done(api, "createVideo", { body: { type: "studio", scenes: Array.from({ length: 50 }, () => still) } });
      const before = await count();
      for (const [n, scene] of bad.entries()) {
        const at = n % 3;
        const scenes = [still, figure, still].with(at, scene as typeof still);
        const { body } = await refused(api, "createVideo", { body: { type: "studio", scenes } }, { status: 400 });
        const param = String(body?.error?.param);
        must(param.startsWith(`scenes.${at}`), `The bad scene ${at} ${show(scene)} was refused under ${param}.`);
        context.met();
      }
      for (const scenes of [[], Array.from({ length: 51 }, () => still)])
        await refused(api, "createVideo", { body: { type: "studio", scenes } }, { status: 400, param: "scenes" });
      must((await count()) === before, "A refused studio video was made.");
      await createVideo(api, look);
    },
  },
];
