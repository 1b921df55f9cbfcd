/** What `explain` makes of a look of which not all is known. That it agrees with the mock, test/property shows. */
import { expect, test } from "vitest";
import type { CreateVideoBody, CreateVideoFromAvatar } from "../../generated/api.ts";
import type { ExplainOptions, LookFacts } from "../../src/explain.ts";
import { explain } from "../../src/explain.ts";

const photo: LookFacts = { avatar_type: "photo_avatar" };
const twin: LookFacts = { avatar_type: "digital_twin" };

const params = (fields: Partial<CreateVideoFromAvatar>, look: LookFacts, options?: ExplainOptions): readonly string[] =>
  explain({ type: "avatar", avatar_id: "look_1", script: "Hi.", ...fields } as CreateVideoBody, look, options).map(
    ({ param }) => param,
  );

test("engines that are not told are those that looks of the type have; told ones count alone", () => {
  expect(params({ engine: { type: "avatar_v" } }, photo)).toEqual(["engine"]);
  expect(params({ engine: { type: "avatar_v" } }, twin)).toEqual([]);
  expect(params({ engine: { type: "avatar_v" } }, { ...photo, supported_api_engines: ["avatar_v"] })).toEqual([]);
  expect(params({}, { ...photo, supported_api_engines: ["avatar_v"] })).toEqual(["engine"]);
  expect(params({ engine: null }, { ...twin, supported_api_engines: [] })).toEqual(["engine"]);
});

test("tags and a voice of which nothing is told stand in no way; none at all do", () => {
  const cutOut = { output_format: "webm", remove_background: true } as const;
  expect(params(cutOut, photo)).toEqual([]);
  expect(params({}, { ...photo, tags: [] })).toEqual([]);
  expect(params(cutOut, { ...photo, tags: [] })).toEqual(["output_format", "remove_background"]);
  expect(params({}, { ...photo, default_voice_id: null })).toEqual(["voice_id"]);
  expect(params({ voice_id: "voice_1" }, { ...photo, default_voice_id: null })).toEqual([]);
  const spoken = { script: undefined, audio_url: "https://a.test/a.mp3" } as object;
  expect(params(spoken, { ...photo, default_voice_id: null })).toEqual([]);
});

test("a webm video has no background, whatever its look", () => {
  const background = { type: "color", value: "#00ff00" } as const;
  expect(params({ output_format: "webm", background }, photo)).toEqual(["background"]);
  expect(params({ background }, photo)).toEqual([]);
});

test("the status of a look tells of its consent only once it is trained; that of its group always", () => {
  expect(params({}, { ...twin, status: "pending_consent" })).toEqual(["avatar_id"]);
  expect(params({}, { ...twin, status: "pending_consent" }, { consentStatus: "approved" })).toEqual([]);
  for (const consentStatus of ["pending", "rejected", "a_word_of_tomorrow"])
    expect(params({}, twin, { consentStatus })).toEqual(["avatar_id"]);
  for (const consentStatus of ["approved", "skipped", null]) expect(params({}, twin, { consentStatus })).toEqual([]);
  expect(params({}, photo, { consentStatus: "pending" })).toEqual([]);
});

test("4k is refused where the engine does not render looks of the type in it", () => {
  const engine = { type: "avatar_iii" } as const;
  expect(params({ resolution: "4k", engine }, photo, { rules: "live" })).toEqual(["resolution"]);
  expect(params({ resolution: "1080p", engine }, photo, { rules: "live" })).toEqual([]);
  expect(params({ resolution: "4k", engine }, photo)).toEqual([]);
});

test("a photo look moves with Avatar V after a twin, by the rules of live: one of its group or one that is named", () => {
  const able: LookFacts = { ...photo, id: "look_1", supported_api_engines: ["avatar_v"] };
  const engine = { type: "avatar_v", reference_look_id: "look_2" } as const;
  const moving = { engine: { type: "avatar_v" }, motion_prompt: "Waves." } as const;
  const groupLooks = [able, { ...twin, id: "look_2" }];
  expect(params(moving, able, { rules: "live" })).toEqual(["motion_prompt"]);
  expect(params(moving, able, { rules: "live", groupLooks })).toEqual([]);
  expect(params({ engine: moving.engine }, able, { rules: "live" })).toEqual([]);
  expect(params({ ...moving, engine }, able, { rules: "live" })).toEqual([]);
  expect(params({ engine }, able, { groupLooks })).toEqual([]);
  expect(params({ engine }, able, { groupLooks: [able] })).toEqual(["engine.reference_look_id"]);
  const others = [
    { ...photo, id: "look_2" },
    { ...twin, id: "look_3" },
  ];
  expect(params({ engine }, able, { groupLooks: others })).toEqual(["engine.reference_look_id"]);
  expect(params({ engine: { ...engine, reference_look_id: "look_1" } }, able)).toEqual(["engine.reference_look_id"]);
});

test("in a studio video only the scenes of the look are judged, or all of them where it has no id", () => {
  const input = { type: "avatar", script: "Hi.", motion_prompt: "Waves.", engine: { type: "avatar_iii" } } as const;
  const body: CreateVideoBody = {
    type: "studio",
    resolution: "4k",
    scenes: [
      { type: "avatar_video", input: { ...input, avatar_id: "look_1" } },
      { type: "image", source: { type: "asset_id", asset_id: "asset_1" }, duration: 2 },
      { type: "avatar_video", input: { ...input, avatar_id: "look_2" } },
    ],
  };
  const found = (look: LookFacts): readonly string[] =>
    explain(body, look, { rules: "live" }).map(({ param }) => param);
  expect(found({ ...photo, id: "look_2" })).toEqual(["scenes.2.input.motion_prompt", "resolution"]);
  expect(found({ ...photo, id: "look_3" })).toEqual([]);
  expect(found(photo)).toEqual(["scenes.0.input.motion_prompt", "scenes.2.input.motion_prompt", "resolution"]);
  expect(found({ ...twin, id: "look_2", status: "processing" })).toContain("scenes.2.input.avatar_id");
});

test("in a cinematic video only the looks meant are judged, whether they are trained", () => {
  const body: CreateVideoBody = { type: "cinematic_avatar", prompt: "At sea.", avatar_id: ["look_1", "look_2"] };
  const found = (look: LookFacts): readonly string[] => explain(body, look).map(({ param }) => param);
  expect(found({ ...photo, status: "processing" })).toEqual(["avatar_id.0", "avatar_id.1"]);
  expect(found({ ...photo, status: "processing", id: "look_2" })).toEqual(["avatar_id.1"]);
  expect(found({ ...photo, id: "look_2" })).toEqual([]);
});

test("expressiveness is refused by itself, where the engine or the rules have none", () => {
  expect(params({ expressiveness: "high", engine: { type: "avatar_iii" } }, photo)).toEqual(["expressiveness"]);
  expect(params({ expressiveness: "high" }, photo)).toEqual([]);
  expect(params({ expressiveness: "high" }, twin, { rules: "live" })).toEqual(["expressiveness"]);
});

test("a video without a look is no matter of a look", () => {
  const image = { type: "url", url: "https://a.test/a.png" } as const;
  expect(explain({ type: "image", image, script: "Hi.", motion_prompt: "W" }, { ...twin, status: "failed" })).toEqual(
    [],
  );
});

test("of a type of look that came up later only its engines are judged, and an engine that came up later by its name", () => {
  const later = { avatar_type: "hologram" } as unknown as LookFacts;
  const body = { engine: { type: "avatar_iii" }, motion_prompt: "Waves.", expressiveness: "high" } as const;
  expect(params({ ...body, resolution: "4k" }, later, { rules: "live" })).toEqual([]);
  expect(params(body, { ...later, supported_api_engines: ["avatar_vi"] })).toEqual(["engine"]);
  const engine = { type: "avatar_vi" } as unknown as { type: "avatar_iv" };
  expect(params({ engine }, { ...photo, supported_api_engines: ["avatar_vi"] })).toEqual([]);
});

test("a problem says what becomes of the request, and why, in a sentence", () => {
  const [refusal, failure, ...rest] = explain(
    { type: "avatar", avatar_id: "look_1", script: "Hi.", engine: { type: "avatar_v" }, resolution: "4k" },
    { ...photo, status: "processing" },
  );
  expect(refusal).toEqual({
    param: "engine",
    outcome: "refused",
    code: "invalid_parameter",
    message: "The look cannot be rendered with avatar_v. Its engines are avatar_iii, avatar_iv.",
  });
  expect(failure).toMatchObject({ param: "avatar_id", outcome: "fails", code: "avatar_not_ready" });
  expect(rest).toEqual([]);
});

test("of a look that is not ready each problem says what it waits for", () => {
  const body: CreateVideoBody = { type: "avatar", avatar_id: "look_1", script: "Hi." };
  const fails = { param: "avatar_id", outcome: "fails", code: "avatar_not_ready" };
  const refused = { param: "avatar_id", outcome: "refused", code: "avatar_consent_required" };
  for (const [status, consentStatus, expected] of [
    ["failed", "approved", [{ ...fails, message: "The training of the look has failed." }]],
    ["processing", "approved", [{ ...fails, message: "The look is still in training." }]],
    ["completed", "pending", [{ ...refused, message: expect.stringContaining("ask for consent on its group") }]],
    ["processing", "pending", [refused, fails].map((problem) => expect.objectContaining(problem))],
  ] as const)
    expect(explain(body, { ...twin, status }, { consentStatus })).toEqual(expected);
});
