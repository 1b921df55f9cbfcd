/** Which look is rendered by which engine, and with which of the fields that steer it. */
import type { Account } from "../context.ts";
import { stage } from "../courses.ts";
import type { ActiveLaw } from "../law.ts";
import { must } from "../law.ts";
import type { Item } from "../steps.ts";
import { createAvatar, done, enginesOf, footage, listed, show, videoOf } from "../steps.ts";

const shared = {
  group: "engines",
  phase: "coverage",
  effect: "paid",
  needs: ["worlds"],
  operations: ["createVideo", "listAvatarLooks"],
} as const satisfies Partial<ActiveLaw>;

type Api = Account["api"];
type Type = "studio_avatar" | "digital_twin" | "photo_avatar";
type Engine = (typeof engines)[number];
const engines = ["avatar_iii", "avatar_iv", "avatar_v"] as const;
const types: readonly Type[] = ["studio_avatar", "digital_twin", "photo_avatar"];

/** The looks that may be used: public ones, and a trained one of each kind of one's own, the twin with consent. */
async function usableLooks({
  api,
  control,
}: Pick<Awaited<ReturnType<typeof stage>>, "api" | "control">): Promise<Item[]> {
  for (const type of ["digital_twin", "photo", "prompt"] as const) {
    const { groupId } = await createAvatar(api, type);
    if (type === "digital_twin")
      await done(api, "createAvatarConsent", { path: { group_id: groupId }, body: { consent_video: footage } });
  }
  await control.runUntilIdle();
  const looks = await listed(api, "listAvatarLooks");
  return looks.filter(({ status = null }) => status === null || status === "completed");
}

/** A look of each sort: of its type, its engines, its matting, its voice. */
function sorts(looks: readonly Item[]): readonly Item[] {
  const sortOf = (look: Item): string =>
    show([look.avatar_type, enginesOf(look), look.tags?.includes("matting"), look.default_voice_id !== null]);
  return [...new Map(looks.map((look) => [sortOf(look), look])).values()];
}

interface Verdict {
  readonly status: number;
  readonly param: string | null;
}

async function ask(api: Api, body: object): Promise<Verdict> {
  const { status, body: answer } = await api.call("createVideo", { body });
  return { status, param: answer?.error?.param ?? null };
}

/** Accepted, or refused with 400 for one of these fields. */
async function mustBe(api: Api, body: object, isGood: boolean, params: readonly string[]): Promise<void> {
  const { status, param } = await ask(api, body);
  const fits = isGood ? status === 200 : status === 400 && params.includes(String(param));
  const wanted = isGood ? "200" : `400 for ${params.join(" or ")}`;
  must(fits, `${show(body)} answered ${status}${param === null ? "" : ` for ${param}`}, not ${wanted}.`);
}

/** Sound without a voice, so that a look without one of its own can be asked for. */
const sound = { script: undefined, audio_url: "https://files.example/speech.mp3" };

/** field → engine → [studio, twin, photo] */
type Table = Readonly<Record<Engine, readonly [boolean, boolean, boolean]>>;
const [yes, no] = [true, false];
const onlyFour: Table = { avatar_iii: [no, no, no], avatar_iv: [yes, yes, yes], avatar_v: [no, no, no] };
const tables: Readonly<Record<"guide" | "live", Readonly<Record<"motion_prompt" | "expressiveness", Table>>>> = {
  guide: { motion_prompt: onlyFour, expressiveness: onlyFour },
  live: {
    // A photo look moves by Avatar V only after a twin of its group.
    motion_prompt: { avatar_iii: [no, no, no], avatar_iv: [no, no, yes], avatar_v: [yes, yes, no] },
    expressiveness: { avatar_iii: [no, no, no], avatar_iv: [no, no, yes], avatar_v: [no, no, no] },
  },
};

function steering(rules: "guide" | "live", field: "motion_prompt" | "expressiveness"): ActiveLaw["check"] {
  return async (context) => {
    const set = await stage(context);
    const all = await usableLooks(set);
    for (const look of sorts(all)) {
      const hasTwin = all.some((each) => each.avatar_type === "digital_twin" && each.group_id === look.group_id);
      for (const engine of engines) {
        if (!enginesOf(look).includes(engine)) continue;
        const column = types.indexOf(look.avatar_type);
        const byTwin = rules === "live" && engine === "avatar_v" && look.avatar_type === "photo_avatar" && hasTwin;
        const isGood = tables[rules][field][engine][column] === true || (byTwin && field === "motion_prompt");
        const value = field === "motion_prompt" ? "Waves." : "high";
        await mustBe(set.api, videoOf(look, "good", { ...sound, engine: { type: engine }, [field]: value }), isGood, [
          field,
        ]);
        await mustBe(set.api, videoOf(look, "good", { ...sound, engine: { type: engine }, [field]: null }), true, []);
        context.met();
      }
    }
  };
}

export const engineLaws: readonly ActiveLaw[] = [
  {
    ...shared,
    id: "E1",
    sentence:
      "A video is taken by an engine exactly when the look lists it in supported_api_engines; else 400 names `engine`.",
    premise: "A look was asked for by an engine that it lists, or does not.",
    check: async (context) => {
      const set = await stage(context);
      const looks = await usableLooks(set);
      const pairs = looks.flatMap((look) =>
        engines.map((type) => ({ look, type, isListed: enginesOf(look).includes(type) })),
      );
      const chosen = context.sample(pairs, ({ look, type, isListed }) => `${look.avatar_type} ${type} ${isListed}`);
      await context.each(set, chosen, async (api, { look, type, isListed }) => {
        await mustBe(api, videoOf(look, "good", { ...sound, engine: { type } }), isListed, ["engine"]);
        context.met();
      });
    },
  },
  {
    ...shared,
    id: "E2",
    sentence:
      "No engine, `null` and `avatar_iv` are one and the same wish, with the same verdict on every sort of look.",
    premise: "A look was asked for without an engine.",
    check: async (context) => {
      const set = await stage(context);
      for (const look of sorts(await usableLooks(set)))
        for (const extra of [{}, { motion_prompt: "Waves." }, { expressiveness: "low" }]) {
          const verdicts = new Set<string>();
          for (const engine of [{}, { engine: null }, { engine: { type: "avatar_iv" } }])
            verdicts.add(show(await ask(set.api, videoOf(look, "good", { ...sound, ...extra, ...engine }))));
          must(verdicts.size === 1, `With ${show(extra)} on ${look.id}: ${[...verdicts].join(", ")}.`);
          context.met();
        }
    },
  },
  {
    ...shared,
    id: "E3",
    rules: "live",
    sentence: "`expressiveness` is for photo avatars by Avatar IV, and refused everywhere else.",
    premise: "A look was asked for with `expressiveness`.",
    check: steering("live", "expressiveness"),
  },
  {
    ...shared,
    id: "E3G",
    rules: "guide",
    sentence: "`expressiveness` is for every look by Avatar IV, and refused by the other engines.",
    premise: "A look was asked for with `expressiveness`.",
    check: steering("guide", "expressiveness"),
  },
  {
    ...shared,
    id: "E4",
    rules: "live",
    sentence:
      "`motion_prompt` is for photo avatars by Avatar IV and for those that can move by Avatar V, and refused everywhere else.",
    premise: "A look was asked for with `motion_prompt`.",
    check: steering("live", "motion_prompt"),
  },
  {
    ...shared,
    id: "E4G",
    rules: "guide",
    sentence: "`motion_prompt` is for every look by Avatar IV, and refused by the other engines.",
    premise: "A look was asked for with `motion_prompt`.",
    check: steering("guide", "motion_prompt"),
  },
  {
    ...shared,
    id: "E5",
    sentence:
      "A transparent video, and a removed background, need a look with matting; a transparent one takes no background.",
    premise: "A look was asked for with or without matting.",
    check: async (context) => {
      const set = await stage(context);
      for (const look of sorts(await usableLooks(set))) {
        const canCut = look.tags?.includes("matting") === true;
        const background = { type: "color", value: "#00ff00" };
        const tries: readonly (readonly [object, boolean, string])[] = [
          [{ output_format: "webm" }, canCut, "output_format"],
          [{ remove_background: true }, canCut, "remove_background"],
          [{ output_format: "webm", background }, false, "background"],
          [{ output_format: "mp4", background }, true, ""],
        ];
        for (const [more, isGood, param] of tries)
          await mustBe(set.api, videoOf(look, "good", { ...sound, ...more }), isGood, [param, "output_format"]);
        const { output_format: format } = canCut
          ? await done(set.api, "createVideo", { body: videoOf(look, "good", { ...sound, output_format: "webm" }) })
          : { output_format: "webm" };
        must(format === "webm", `A transparent video is made as ${format}.`);
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "E6",
    sentence: "`reference_look_id` must be a twin look of the same group; any other is 400 and named.",
    premise: "A look that takes Avatar V was asked for with a reference.",
    check: async (context) => {
      const set = await stage(context);
      const looks = await usableLooks(set);
      const able = looks.filter((look) => enginesOf(look).includes("avatar_v"));
      const twins = able.filter(({ avatar_type: type }) => type === "digital_twin");
      const others = [...sorts(looks), ...twins.slice(-2), { id: "nothing_here" }];
      for (const look of [...sorts(able), ...twins.slice(-1)])
        for (const reference of [...others, look]) {
          const isGood = reference.avatar_type === "digital_twin" && reference.group_id === look.group_id;
          const engine = { type: "avatar_v", reference_look_id: reference.id };
          await mustBe(set.api, videoOf(look, "good", { ...sound, engine }), isGood, ["engine.reference_look_id"]);
          context.met();
        }
    },
  },
  {
    ...shared,
    id: "E10",
    sentence:
      "Whether a video is taken depends on its body alone: the same at any time, and as the only item of a batch.",
    premise: "The same was asked for again, later, and in a batch.",
    operations: ["createVideo", "createVideoBatch"],
    check: async (context) => {
      const { api, control } = await stage(context);
      const looks = sorts(await usableLooks({ api, control }));
      const bodies = looks.flatMap((look) =>
        [
          {},
          { engine: { type: "avatar_v" } },
          { expressiveness: "high" },
          { output_format: "webm" },
          { voice_id: "no" },
        ].map((more) => videoOf(look, "good", "voice_id" in more ? more : { ...sound, ...more })),
      );
      const first: Verdict[] = [];
      for (const body of bodies) first.push(await ask(api, body));
      await control.advance(86_400_000);
      for (const [at, body] of bodies.entries()) {
        const [before, again] = [first[at], await ask(api, body)];
        must(show(again) === show(before), `${show(body)} was ${show(before)} and is ${show(again)} a day later.`);
        const { status, body: answer } = await api.call("createVideoBatch", { body: { videos: [body] } });
        const param = answer?.error?.param?.replace(/^videos\.0\./, "") ?? null;
        const alike = (status === 202) === (again.status === 200) && param === again.param;
        must(alike, `${show(body)} is ${show(again)} alone and ${status} ${param} in a batch.`);
        context.met();
      }
    },
  },
  {
    ...shared,
    id: "E11",
    effect: "ro",
    needs: [],
    operations: ["listAvatarLooks"],
    sentence: "A list of looks of one type has looks of that type alone, and each of them lists an engine.",
    premise: "There is a look of the type.",
    check: async ({ account: { api }, met }) => {
      for (const type of types)
        for (const look of (await api.call("listAvatarLooks", { query: { avatar_type: type, limit: 50 } })).body
          ?.data ?? []) {
          must(look.avatar_type === type, `Asked for ${type}, the list has ${look.id}, a ${look.avatar_type}.`);
          must(
            enginesOf(look).length > 0,
            `The look ${look.id} lists no engine, so that nothing could be made with it.`,
          );
          met();
        }
    },
  },
];
