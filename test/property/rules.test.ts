/** What the rules say of videos, once more: an oracle reads a body and names every field that may not be as it is. */

import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { videoPlaces } from "../contract/arbitraries/bodies.ts";
import { type Places, urls, valid } from "../contract/arbitraries/values.ts";
import type { Schema } from "../support/contract.ts";
import { catalogue } from "../support/lists.ts";
import { runs } from "../support/runs.ts";
import { openMock } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const { session } = openMock();
const owner = session("rules");

/** Looks that differ in all that a rule asks for; the last one does not exist, and before it stands a group's id. */
const someLooks = [
  "look_def456",
  "monica_office_window_wide_a1c0",
  "monica_garden_closeup_b2d1",
  ...catalogue.looks
    .filter(({ defaultVoiceId }) => defaultVoiceId === null)
    .slice(0, 2)
    .map(({ id }) => id),
  ...catalogue.looks
    .filter(({ avatarType }) => avatarType === "photo_avatar")
    .slice(0, 3)
    .map(({ id }) => id),
  "group_abc123",
  "nothing",
];

const voices = new Map(catalogue.voices.map(({ id, engines }) => [id, engines]));
const looks = new Map<string, Answer>();
beforeAll(async () => {
  for (const id of someLooks.slice(0, -2)) looks.set(id, await owner.data("GET", `/v3/avatars/looks/${id}`));
});

function voiceOf(engines: string): string {
  return catalogue.voices.find((voice) => voice.engines.join() === engines)?.id ?? "";
}

const httpOnly = (value: unknown): boolean => typeof value !== "string" || /^https?:/.test(value);
const given = (value: unknown): boolean => value !== undefined && value !== null;

type Rules = Readonly<Record<string, boolean>>;

function brokenOnes(rules: Rules, prefix = ""): readonly string[] {
  return Object.entries(rules)
    .filter(([, isBroken]) => isBroken)
    .map(([name]) => prefix + name);
}

/** @param defaultVoice of who speaks */
function speechRules(body: Answer, defaultVoice: string | null): Rules {
  const settings = body.voice_settings?.engine_settings;
  const voice = typeof body.script === "string" ? (body.voice_id ?? defaultVoice) : null;
  const mismatch = given(settings) && voice !== null && voices.get(voice)?.includes(settings.engine_type) === false;
  return {
    voice_id:
      (given(body.voice_id) && !voices.has(body.voice_id)) || (typeof body.script === "string" && voice === null),
    "voice_settings.engine_settings": mismatch,
    "voice_settings.engine_settings.stability":
      !mismatch &&
      voice !== null &&
      settings?.model === "eleven_v3" &&
      given(settings.stability) &&
      ![0, 0.5, 1].includes(settings.stability),
    audio_url: !httpOnly(body.audio_url),
    audio_asset_id: given(body.audio_asset_id) && body.audio_asset_id !== "asset_sample_speech",
  };
}

function engineRules(body: Answer, look: Answer): Rules {
  const engine = body.engine?.type ?? "avatar_iv";
  const reference = body.engine?.reference_look_id;
  const referred = looks.get(reference);
  return {
    engine: !look.supported_api_engines.includes(engine),
    "engine.reference_look_id":
      given(reference) && (referred?.avatar_type !== "digital_twin" || referred?.group_id !== look.group_id),
    motion_prompt: given(body.motion_prompt) && engine !== "avatar_iv",
    expressiveness: given(body.expressiveness) && engine !== "avatar_iv",
  };
}

/** Somebody who speaks, under their look. */
function figure(body: Answer, prefix = ""): readonly string[] {
  const look = looks.get(body.avatar_id);
  if (look === undefined) return [`${prefix}avatar_id`];
  return brokenOnes({ ...engineRules(body, look), ...speechRules(body, look.default_voice_id) }, prefix);
}

function formatRules(body: Answer, hasMatting: boolean): Rules {
  return {
    "background.url": !httpOnly(body.background?.url),
    "background.asset_id": given(body.background?.asset_id) && body.background.asset_id !== "asset_sample_headshot",
    background: body.output_format === "webm" && given(body.background),
    output_format: body.output_format === "webm" && !hasMatting,
    remove_background: body.remove_background === true && !hasMatting,
  };
}

const isSpokenOver = (clip: Answer): boolean =>
  [clip.script, clip.audio_url, clip.audio_asset_id].some((source) => typeof source === "string");

function scene(body: Answer, index: number): readonly string[] {
  const prefix = `scenes.${index}.`;
  if (body.type === "avatar_video") return figure(body.input, `${prefix}input.`);
  const isSilent = body.type === "video" && !isSpokenOver(body);
  const rules = {
    "source.asset_id": body.source.type === "asset_id",
    "playback.mode": isSilent && typeof body.playback?.mode === "string",
  };
  return brokenOnes({ ...rules, ...speechRules(body, null) }, prefix);
}

const endingOf = (reference: Answer): string => /\.(\w+)$/.exec(reference.url ?? "")?.[1] ?? "";

function cinema(body: Answer): readonly string[] {
  const endings: readonly string[] = (body.references ?? []).map(endingOf);
  const count = (wanted: string): number => endings.filter((ending) => ending === wanted).length;
  return [
    ...body.avatar_id.flatMap((id: string, at: number) => (looks.has(id) ? [] : [`avatar_id.${at}`])),
    ...brokenOnes({
      references: count("mp4") > 3 || count("png") + body.avatar_id.length > 9,
      duration: body.auto_duration === true && given(body.duration),
    }),
  ];
}

/** Each field that a rule of the design forbids in this body, under the rule set `guide`. */
function forbidden(body: Answer): readonly string[] {
  const callback = brokenOnes({ callback_url: !httpOnly(body.callback_url) });
  switch (body.type) {
    case "avatar": {
      const look = looks.get(body.avatar_id);
      const hasMatting = look?.tags.includes("matting") === true;
      return [...figure(body), ...callback, ...(look ? brokenOnes(formatRules(body, hasMatting)) : [])];
    }
    case "image":
      return [...brokenOnes({ ...speechRules(body, null), ...formatRules(body, true) }), ...callback];
    case "studio":
      return [...body.scenes.flatMap(scene), ...callback];
    default:
      return cinema(body);
  }
}

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });

const someUrls = fc.oneof({ weight: 4, arbitrary: urls }, fc.constant("ftp://a.b/c"));

/** Of who speaks. Most keep to Avatar IV, so that many bodies are accepted. */
const speaker: Places = {
  avatar_id: fc.constantFrom(...someLooks),
  voice_id: orNull(
    fc.constantFrom("voice_xyz789", voiceOf("starfish,elevenlabs"), voiceOf("elevenlabs"), voiceOf("fish"), "nobody"),
  ),
  "engine.reference_look_id": orNull(fc.constantFrom("monica_garden_closeup_b2d1", "look_def456", "nothing")),
  audio_url: someUrls,
  audio_asset_id: fc.constantFrom("asset_sample_speech", "asset_sample_speech", "asset_sample_headshot", "nothing"),
  motion_prompt: fc.constantFrom(null, null, "Waves."),
  expressiveness: fc.constantFrom(null, null, "high"),
  "voice_settings.engine_settings": fc.constantFrom(
    null,
    { engine_type: "starfish" },
    { engine_type: "fish", model: "s1" },
    ...[undefined, null, 0, 0.5, 0.7, 1].map((stability) => ({
      engine_type: "elevenlabs",
      model: "eleven_v3",
      stability,
    })),
    { engine_type: "elevenlabs", stability: 0.7 },
  ),
};

/** In a scene few bodies come as far as the last rule of speech: more of them are sent there. */
const unstable = fc.constantFrom(
  null,
  { engine_type: "fish", model: "s1" },
  ...[0.5, 0.7, 0.7].map((stability) => ({ engine_type: "elevenlabs", model: "eleven_v3", stability })),
);

const under = (path: string, places: Places): Places =>
  Object.fromEntries(Object.entries(places).map(([name, value]) => [`${path}.${name}`, value]));

const mixed: Places = {
  ...videoPlaces,
  ...speaker,
  ...under("scenes.*.input", {
    ...speaker,
    avatar_id: fc.constantFrom("look_def456", "look_def456", ...someLooks),
    voice_id: fc.constantFrom(voiceOf("starfish,elevenlabs"), voiceOf("starfish,elevenlabs"), "nobody"),
    "voice_settings.engine_settings": unstable,
  }),
  ...under("scenes.*", {
    ...speaker,
    voice_id: fc.constantFrom(voiceOf("starfish,elevenlabs"), voiceOf("starfish,elevenlabs"), null),
    "voice_settings.engine_settings": unstable,
  }),
  "scenes.*.playback": fc.constantFrom(null, null, { mode: "freeze" }),
  "scenes.*.source": fc.oneof(
    { weight: 9, arbitrary: urls.map((url) => ({ type: "url", url })) },
    fc.constant({ type: "asset_id", asset_id: "nothing" }),
  ),
  callback_url: fc.oneof({ weight: 6, arbitrary: orNull(urls) }, fc.constant("urn:x:y")),
  "background.asset_id": fc.constantFrom("asset_sample_headshot", "asset_sample_headshot", "asset_sample_speech"),
  "background.url": fc.oneof({ weight: 4, arbitrary: urls }, fc.constant("mailto:a@b.c")),
  output_format: fc.constantFrom("mp4", "mp4", "webm"),
  remove_background: fc.constantFrom(null, false, true),
  "avatar_id.*": fc.constantFrom("look_def456", ...someLooks.slice(0, 3), "nothing"),
  references: orNull(
    fc.array(
      fc.constantFrom("png", "png", "mp4", "pdf").map((ending) => ({ type: "url", url: `https://a.b/c.${ending}` })),
      { maxLength: 14 },
    ),
  ),
  auto_duration: fc.boolean(),
};

const component = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

const speech = [
  "audio_asset_id",
  "audio_url",
  "voice_id",
  "voice_settings.engine_settings",
  "voice_settings.engine_settings.stability",
];
const engines = ["avatar_id", "engine", "engine.reference_look_id", "expressiveness", "motion_prompt"];
const formats = ["background", "background.asset_id", "background.url"];

/** Every rule that a kind of video has, as the refusal names it. */
const kinds = {
  CreateVideoFromAvatar: [...speech, ...engines, ...formats, "output_format", "remove_background", "callback_url"],
  CreateVideoFromImage: [...speech, ...formats, "callback_url"],
  CreateVideoFromStudio: [
    ...[...speech, ...engines].map((name) => `scenes.*.input.${name}`),
    ...speech.map((name) => `scenes.*.${name}`),
    "scenes.*.source.asset_id",
    "scenes.*.playback.mode",
    "callback_url",
  ],
  CreateVideoFromCinematicAvatar: ["avatar_id.*", "duration", "references"],
} as const;

test.each(Object.entries(kinds))(
  "a body of %s is accepted exactly when no rule forbids any of its fields, and else a forbidden one is named",
  async (kind, wanted) => {
    const met = new Map<string, number>();
    const { numRuns } = runs(2000);
    await fc.assert(
      fc.asyncProperty(valid(component(kind), mixed), async (body) => {
        const expected = forbidden(body);
        const { status, body: answer } = await owner.send("POST", "/v3/videos", body);
        expect(status).toBe(expected.length === 0 ? 200 : 400);
        if (status === 400) expect(expected).toContain(answer.error.param);
        const key = answer.error?.param?.replaceAll(/\b\d+\b/g, "*") ?? "accepted";
        met.set(key, (met.get(key) ?? 0) + 1);
      }),
      { numRuns },
    );
    // A rule that no body met would have been tested by nobody; a run cut short may meet fewer.
    if (numRuns < 2000 || [...met.values()].reduce((sum, count) => sum + count, 0) < numRuns) return;
    expect([...met.keys()].toSorted()).toEqual(["accepted", ...wanted].toSorted());
    expect(met.get("accepted")).toBeGreaterThan(30);
  },
);
