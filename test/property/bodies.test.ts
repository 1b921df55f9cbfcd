/** Bodies made from the contract's own schemas: what it allows is done unless a rule forbids it, what it forbids is named. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Places, urls, valid } from "../support/arbitraries.ts";
import { files, newAvatars, videoPlaces } from "../support/bodies.ts";
import { broken } from "../support/breakers.ts";
import { type Route, routeOf, routes, type Schema, validatorOf } from "../support/contract.ts";
import { catalogue } from "../support/lists.ts";
import { runs } from "../support/runs.ts";
import { observe, openMock, publicUrl, type Session } from "../support/sessions.ts";
import type { Answer } from "../support/targets.ts";

const { session, fresh } = openMock();
const again = openMock();

const writing = routes.filter(
  (route): route is Route & { readonly bodySchema: Schema } => route.bodySchema !== undefined,
);

/** Where each operation finds something of the caller's own to change. */
const addresses: Readonly<Record<string, string>> = {
  createAvatar: "/v3/avatars",
  updateAvatarGroup: "/v3/avatars/group_xyz789",
  createAvatarConsent: "/v3/avatars/group_xyz789/consent",
  updateAvatarLook: "/v3/avatars/looks/look_abc123",
  createVideo: "/v3/videos",
};

const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null, freq: 4 });

/** What must exist, or be of a kind, for a body to be more than well-formed. */
const places: Readonly<Record<string, Places>> = {
  createAvatar: {
    avatar_group_id: fc.constantFrom("group_xyz789", null),
    avatar_id: fc.constantFrom("look_abc123", null),
    "reference_images.*": files("image"),
  },
  updateAvatarGroup: { default_voice_id: fc.constantFrom("voice_xyz789", null) },
  createAvatarConsent: { reroute_url: orNull(urls), consent_video: orNull(files("video")) },
  updateAvatarLook: {},
  createVideo: { ...videoPlaces, avatar_id: fc.constant("look_def456"), voice_id: fc.constant("voice_xyz789") },
};

interface Made {
  readonly id: string;
  readonly schema: Schema;
  /** Names what exists. */
  readonly furnished: fc.Arbitrary<unknown>;
  /** Furnished or made from the schema alone. */
  readonly any: fc.Arbitrary<unknown>;
}

const makers: readonly Made[] = writing.map(({ id, bodySchema: schema }) => {
  const furnished = valid(schema, places[id]);
  return { id, schema, furnished, any: fc.oneof(furnished, valid(schema)) };
});

function makerOf(id: string): Made {
  return makers.find((maker) => maker.id === id) as Made;
}

const overAll = (
  pick: (maker: Made) => fc.Arbitrary<unknown>,
): fc.Arbitrary<{ readonly id: string; readonly body: unknown }> =>
  fc.oneof(...makers.map((maker) => pick(maker).map((body) => ({ id: maker.id, body }))));

async function post(to: Session, id: string, body: unknown): ReturnType<Session["send"]> {
  return to.send(routeOf(id).method, addresses[id] ?? "", body);
}

describe.each(makers.map((maker) => [maker.id, maker] as const))("a body of %s", (id, { schema, any }) => {
  test("that the contract allows is answered as documented, whatever it names", async () => {
    const owner = session(`valid_${id}`);
    await fc.assert(
      fc.asyncProperty(any, async (body) => {
        expect(validatorOf(schema)(JSON.parse(JSON.stringify(body)))).toBe(true);
        const { status, body: answer } = await post(owner, id, body);
        expect([200, 400, 403, 404]).toContain(status);
        if (status === 400) expect(answer.error.param).not.toBeNull();
      }),
      runs(150),
    );
  });

  test("that is wrong in one place is refused with 400 and the name of that place, and changes nothing", async () => {
    const owner = fresh();
    const before = await observe(owner);
    await fc.assert(
      fc.asyncProperty(broken(schema, any), async ({ body, param, how }) => {
        expect([how, validatorOf(schema)(JSON.parse(JSON.stringify(body)))]).toEqual([how, false]);
        const reply = await post(owner, id, body);
        expect([how, reply.status, reply.body.error?.code, reply.body.error?.param]).toEqual([
          how,
          400,
          "invalid_parameter",
          param,
        ]);
      }),
      runs(400),
    );
    expect(await observe(owner)).toBe(before);
  });
});

test("a body's order of fields and its blanks never matter", async () => {
  const [straight, turned] = [session("order"), again.session("order")];
  await fc.assert(
    fc.asyncProperty(
      overAll(({ furnished }) => furnished),
      async ({ id, body }) => {
        const reversed = (value: Answer): Answer => {
          if (Array.isArray(value)) return value.map(reversed);
          if (typeof value !== "object" || value === null) return value;
          return Object.fromEntries(
            Object.entries(value)
              .toReversed()
              .map(([name, each]) => [name, reversed(each)]),
          );
        };
        const other = await again.mock.fetch(new URL(addresses[id] ?? "", publicUrl), {
          method: routeOf(id).method,
          body: JSON.stringify(reversed(body), null, "\t\n"),
          headers: { "x-api-key": turned.key, "content-type": "application/json" },
        });
        expect(await other.text()).toBe((await post(straight, id, body)).text);
      },
    ),
    runs(100),
  );
});

test("a refused request leaves no trace: without it all others are answered the same, to the byte", async () => {
  let key = 0;
  const spoiled = overAll(({ schema, furnished }) => broken(schema, furnished).map(({ body }) => body));
  const request = fc.oneof(
    overAll(({ furnished }) => furnished),
    overAll(({ any }) => any),
    spoiled,
  );
  await fc.assert(
    fc.asyncProperty(fc.array(request, { maxLength: 12 }), async (requests) => {
      const name = `trace${(key += 1)}`;
      const [whole, bare] = [session(name), again.session(name)];
      for (const { id, body } of requests) {
        const reply = await post(whole, id, body);
        if (reply.status === 200) expect((await post(bare, id, body)).text).toBe(reply.text);
      }
      expect(await observe(bare)).toBe(await observe(whole));
    }),
    runs(60),
  );
});

describe("a body that the contract allows and whose references are good", () => {
  test("makes an avatar", async () => {
    await fc.assert(
      fc.asyncProperty(newAvatars, async (body) => {
        const made = await fresh().data("POST", "/v3/avatars", body);
        const { type, name } = body as { readonly type: string; readonly name: string };
        expect([made.avatar_item.name, made.avatar_group.name]).toEqual([name, name]);
        expect(made.avatar_item.avatar_type).toBe(
          { digital_twin: "digital_twin", photo: "photo_avatar", prompt: "studio_avatar" }[type],
        );
      }),
      runs(100),
    );
  });

  test("asks for consent, unless it brings a recording and something for the page besides", async () => {
    await fc.assert(
      fc.asyncProperty(makerOf("createAvatarConsent").furnished, async (body) => {
        const { reroute_url: reroute, consent_text: text, consent_video: video } = body as Answer;
        const isMixed =
          typeof video === "object" && video !== null && (typeof reroute === "string" || typeof text === "string");
        const { status, body: answer } = await post(fresh(), "createAvatarConsent", body);
        expect([status, answer.error?.param]).toEqual(isMixed ? [400, "consent_video"] : [200, undefined]);
      }),
      runs(100),
    );
  });

  test("changes exactly the field that it names", async () => {
    const owner = fresh();
    for (const id of ["updateAvatarGroup", "updateAvatarLook"]) {
      await fc.assert(
        fc.asyncProperty(makerOf(id).furnished, async (body) => {
          const before = await owner.data("GET", addresses[id] ?? "");
          const { name, default_voice_id: voice } = body as Answer;
          const changes =
            id === "updateAvatarGroup"
              ? voice === undefined
                ? {}
                : { default_voice_id: voice }
              : typeof name === "string"
                ? { name }
                : {};
          const changed = await owner.data(routeOf(id).method, addresses[id] ?? "", body);
          expect(changed).toEqual({ ...before, ...changes });
          expect(await owner.data("GET", addresses[id] ?? "")).toEqual(changed);
        }),
        runs(60),
      );
    }
  });
});

/** Looks that differ in all that a rule asks for; the last one does not exist, and before it stands a group's id. */
const someLooks = [
  "look_def456",
  "monica_office_window_wide_a1c0",
  "monica_garden_closeup_b2d1",
  ...voiceless(),
  ...catalogue.looks
    .filter(({ avatarType }) => avatarType === "photo_avatar")
    .slice(0, 3)
    .map(({ id }) => id),
  "group_abc123",
  "nothing",
];

function voiceless(): readonly string[] {
  return catalogue.looks
    .filter(({ defaultVoiceId }) => defaultVoiceId === null)
    .slice(0, 2)
    .map(({ id }) => id);
}

function voiceOf(engines: string): string {
  return catalogue.voices.find((voice) => voice.engines.join() === engines)?.id ?? "";
}

const httpOnly = (value: unknown): boolean => typeof value !== "string" || /^https?:/.test(value);
const given = (value: unknown): boolean => value !== undefined && value !== null;

/** Each field that a rule of the design forbids in this body, under the rule set `guide`. */
function forbidden(
  body: Answer,
  looks: ReadonlyMap<string, Answer>,
  voices: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const look = body.type === "image" ? null : looks.get(body.avatar_id);
  if (look === undefined) return ["avatar_id"];
  const engine = body.engine?.type ?? "avatar_iv";
  const reference = body.engine?.reference_look_id;
  const referred = looks.get(reference);
  const hasMatting = look === null || look.tags.includes("matting");
  const settings = body.voice_settings?.engine_settings;
  const voice = typeof body.script === "string" ? (body.voice_id ?? look?.default_voice_id ?? null) : null;
  const mismatch = given(settings) && voice !== null && voices.get(voice)?.includes(settings.engine_type) === false;
  const rules: Readonly<Record<string, boolean>> = {
    engine: look !== null && !look.supported_api_engines.includes(engine),
    "engine.reference_look_id":
      given(reference) && (referred?.avatar_type !== "digital_twin" || referred?.group_id !== look?.group_id),
    motion_prompt: given(body.motion_prompt) && engine !== "avatar_iv",
    expressiveness: given(body.expressiveness) && engine !== "avatar_iv",
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
    callback_url: !httpOnly(body.callback_url),
    "background.url": !httpOnly(body.background?.url),
    "background.asset_id": given(body.background?.asset_id) && body.background.asset_id !== "asset_sample_headshot",
    background: body.output_format === "webm" && given(body.background),
    output_format: body.output_format === "webm" && !hasMatting,
    remove_background: body.remove_background === true && !hasMatting,
  };
  return Object.entries(rules)
    .filter(([, isBroken]) => isBroken)
    .map(([name]) => name);
}

test("a video is accepted exactly when no rule forbids any field of its body, and else a forbidden one is named", async () => {
  const owner = session("rules");
  const looks = new Map<string, Answer>();
  for (const id of someLooks.slice(0, -2)) looks.set(id, await owner.data("GET", `/v3/avatars/looks/${id}`));
  const voices = new Map(catalogue.voices.map(({ id, engines }) => [id, engines]));
  const mixed: Places = {
    ...videoPlaces,
    avatar_id: fc.constantFrom(...someLooks),
    voice_id: orNull(
      fc.constantFrom("voice_xyz789", voiceOf("starfish,elevenlabs"), voiceOf("elevenlabs"), voiceOf("fish"), "nobody"),
    ),
    "engine.reference_look_id": orNull(fc.constantFrom("monica_garden_closeup_b2d1", "look_def456", "nothing")),
    audio_url: fc.oneof({ weight: 4, arbitrary: urls }, fc.constant("ftp://a.b/c")),
    audio_asset_id: fc.constantFrom("asset_sample_speech", "asset_sample_speech", "asset_sample_headshot", "nothing"),
    callback_url: fc.oneof({ weight: 6, arbitrary: orNull(urls) }, fc.constant("urn:x:y")),
    "background.asset_id": fc.constantFrom("asset_sample_headshot", "asset_sample_headshot", "asset_sample_speech"),
    "background.url": fc.oneof({ weight: 4, arbitrary: urls }, fc.constant("mailto:a@b.c")),
    // Most bodies keep to Avatar IV, mp4 and no cutting, so that many are accepted.
    motion_prompt: fc.constantFrom(null, null, "Waves."),
    expressiveness: fc.constantFrom(null, null, "high"),
    output_format: fc.constantFrom("mp4", "mp4", "webm"),
    remove_background: fc.constantFrom(null, false, true),
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
  const met = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(valid(routeOf("createVideo").bodySchema as Schema, mixed), async (body) => {
      const expected = forbidden(body, looks, voices);
      const { status, body: answer } = await post(owner, "createVideo", body);
      expect(status).toBe(expected.length === 0 ? 200 : 400);
      if (status === 400) expect(expected).toContain(answer.error.param);
      const key = answer.error?.param ?? "accepted";
      met.set(key, (met.get(key) ?? 0) + 1);
    }),
    runs(2000),
  );
  // A rule that no body met would have been tested by nobody; a run cut short may meet fewer.
  if ([...met.values()].reduce((sum, count) => sum + count, 0) < 2000) return;
  expect([...met.keys()].toSorted()).toEqual(
    [
      "accepted",
      "audio_asset_id",
      "audio_url",
      "avatar_id",
      "background",
      "background.asset_id",
      "background.url",
      "callback_url",
      "engine",
      "engine.reference_look_id",
      "expressiveness",
      "motion_prompt",
      "output_format",
      "remove_background",
      "voice_id",
      "voice_settings.engine_settings",
      "voice_settings.engine_settings.stability",
    ].toSorted(),
  );
  expect(met.get("accepted")).toBeGreaterThan(100);
});
