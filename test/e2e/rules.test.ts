/** Where the guides and the live service mean different things, each rule set does as its source says. */

import { describe, expect, test } from "vitest";
import type { RuleSetName } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, aPrompt, aTwin, aVideo, createAvatar, freshApi, wholeList } from "../support/api.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

function apiUnder(rules: RuleSetName): Api {
  const { mock } = checkedMock({ rules });
  return freshApi(targetOf(mock, "http://localhost", mock.fetch));
}

const engines = ["avatar_iii", "avatar_iv", "avatar_v"];
const types = ["studio_avatar", "digital_twin", "photo_avatar"];

/** Which of the two fields each engine takes for each look type, asked one by one. */
async function accepted(own: Api, field: string, value: string): Promise<Record<string, string[]>> {
  const looks = await wholeList(own, "/v3/avatars/looks?ownership=public");
  const table: Record<string, string[]> = {};
  for (const type of engines) {
    table[type] = [];
    for (const avatarType of types) {
      const look = looks.find((each) => each.avatar_type === avatarType && each.supported_api_engines.includes(type));
      const body = { ...aVideo, avatar_id: look.id, voice_id: "voice_xyz789", engine: { type }, [field]: value };
      const { status, verdict } = await own.post("/v3/videos", body);
      if (status === 200) table[type].push(avatarType);
      else expect(verdict).toEqual([400, "invalid_parameter", field]);
    }
  }
  return table;
}

describe("under the rules of the guides", () => {
  test.each([
    ["motion_prompt", "Waves"],
    ["expressiveness", "high"],
  ])("%s goes with Avatar IV, for every look", async (field, value) => {
    expect(await accepted(apiUnder("guide"), field, value)).toEqual({ avatar_iii: [], avatar_iv: types, avatar_v: [] });
  });

  test("4k is for every look, with every engine", async () => {
    const table = await accepted(apiUnder("guide"), "resolution", "4k");
    expect(table).toEqual({ avatar_iii: types, avatar_iv: types, avatar_v: types });
  });

  test("a prompt makes a studio look, and pictures show at once", async () => {
    const own = apiUnder("guide");
    expect((await createAvatar(own, aPrompt)).look).toMatchObject({
      avatar_type: "studio_avatar",
      preview_image_url: expect.any(String),
    });
  });

  test("a callback may go to this machine", async () => {
    expect(
      (await apiUnder("guide").post("/v3/videos", { ...aVideo, callback_url: "http://localhost:3000/" })).status,
    ).toBe(200);
  });
});

describe("under the rules of the live service", () => {
  test("motion_prompt goes with Avatar V, but for photo looks whose group has no twin only with Avatar IV", async () => {
    const table = await accepted(apiUnder("live"), "motion_prompt", "Waves");
    expect(table).toEqual({
      avatar_iii: [],
      avatar_iv: ["photo_avatar"],
      avatar_v: ["studio_avatar", "digital_twin"],
    });
  });

  test("4k is for every look, but not for photo looks with Avatar III", async () => {
    const table = await accepted(apiUnder("live"), "resolution", "4k");
    expect(table).toEqual({ avatar_iii: ["studio_avatar", "digital_twin"], avatar_iv: types, avatar_v: types });
  });

  test("a studio video is refused in 4k when one of its figures would be", async () => {
    const own = apiUnder("live");
    const looks = await wholeList(own, "/v3/avatars/looks?ownership=public&avatar_type=photo_avatar");
    const scene = (type: string): object => ({
      type: "avatar_video",
      input: { type: "avatar", avatar_id: looks[0].id, script: "Hi.", voice_id: "voice_xyz789", engine: { type } },
    });
    const film = (type: string, resolution: string): object => ({
      type: "studio",
      resolution,
      scenes: [scene("avatar_iv"), scene(type)],
    });
    expect((await own.post("/v3/videos", film("avatar_iii", "4k"))).verdict).toEqual([
      400,
      "invalid_parameter",
      "resolution",
    ]);
    expect((await own.post("/v3/videos", film("avatar_iii", "1080p"))).verdict).toEqual([200]);
    expect((await own.post("/v3/videos", film("avatar_iv", "4k"))).verdict).toEqual([200]);
  });

  test("the movement of a private twin cannot be taken over before its group has consented", async () => {
    const own = apiUnder("live");
    const { group, look } = await createAvatar(own, aTwin);
    const { look: other } = await createAvatar(own, { ...aTwin, avatar_group_id: group.id });
    await own.world.clock.runUntilIdle();
    const body = {
      ...aVideo,
      avatar_id: look.id,
      engine: { type: "avatar_v", reference_look_id: other.id },
    };
    expect((await own.post("/v3/videos", body)).verdict).toEqual([400, "avatar_consent_required", "avatar_id"]);
    await own.post(`/v3/avatars/${group.id}/consent`, { consent_video: aTwin.file });
    expect((await own.post("/v3/videos", body)).verdict).toEqual([200]);
  });

  test("expressiveness is for photo looks with Avatar IV", async () => {
    const table = await accepted(apiUnder("live"), "expressiveness", "high");
    expect(table).toEqual({ avatar_iii: [], avatar_iv: ["photo_avatar"], avatar_v: [] });
  });

  test("a prompt makes a photo look, and pictures show once they are trained", async () => {
    const own = apiUnder("live");
    for (const body of [aPrompt, aPhoto]) {
      const { look } = await createAvatar(own, body);
      expect(look).toMatchObject({ avatar_type: "photo_avatar", preview_image_url: null });
      await own.world.clock.runUntilIdle();
      expect((await own.get(`/v3/avatars/looks/${look.id}`)).data.preview_image_url).toEqual(expect.any(String));
    }
  });

  test.each([
    "http://example.com/",
    "http://localhost:3000/",
    "https://localhost/",
    "https://192.168.1.5/",
    "https://[::1]/",
  ])("a callback may not go to %s", async (callback_url) => {
    expect((await apiUnder("live").post("/v3/videos", { ...aVideo, callback_url })).verdict).toEqual([
      400,
      "invalid_parameter",
      "callback_url",
    ]);
  });

  test.each(["https://example.com/hook", "https://10.example.com/hook"])(
    "a callback may go to %s",
    async (callback_url) => {
      expect((await apiUnder("live").post("/v3/videos", { ...aVideo, callback_url })).status).toBe(200);
    },
  );

  test("an endpoint may be at a public https address alone", async () => {
    const own = apiUnder("live");
    for (const url of ["http://example.com/hook", "https://localhost/hook", "http://localhost:3000/hook"])
      expect((await own.post("/v3/webhooks/endpoints", { url })).verdict).toEqual([400, "invalid_parameter", "url"]);
    expect((await own.post("/v3/webhooks/endpoints", { url: "https://example.com/hook" })).status).toBe(200);
  });
});
