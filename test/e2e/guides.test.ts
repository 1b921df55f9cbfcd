/**
 * What the vendor's guides show with curl or Python, rewritten: the same requests, and answers as they say.
 */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { freshApi, wholeList } from "../support/api.ts";
import { press } from "../support/html.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const monica = {
  id: "group_abc123",
  name: "Monica",
  gender: "female",
  preview_image_url: expect.stringMatching(/^http/),
  preview_video_url: expect.stringMatching(/^http/),
  looks_count: 3,
  default_voice_id: "voice_xyz789",
  consent_status: null,
  created_at: 1_711_382_400,
};

describeTargets("the guides", (target) => {
  const api = (): Api => freshApi(target());

  describe("Avatar Groups", () => {
    test("the quick example lists five public groups, Monica first, and more follow", async () => {
      const { body } = await api().get("/v3/avatars?ownership=public&limit=5");
      expect(body.data).toHaveLength(5);
      expect(body.data[0]).toMatchObject(monica);
      expect(body).toMatchObject({ has_more: true, next_token: expect.any(String) });
    });

    // One sample shows "completed" here; the field's own text says that it is for private avatars only.
    test("a public group has no training status", async () => {
      const { data } = await api().get("/v3/avatars?ownership=public");
      expect(data.every((group: Answer) => group.status === null)).toBe(true);
    });

    test("a single group is the one in the list", async () => {
      const own = api();
      const { body } = await own.get("/v3/avatars?ownership=public&limit=1");
      expect((await own.get("/v3/avatars/group_abc123")).body).toEqual({ data: body.data[0] });
    });

    test("ownership chooses public or private groups, and both without it", async () => {
      const own = api();
      const ids = async (query: string): Promise<string[]> =>
        (await wholeList(own, `/v3/avatars${query}`)).map(({ id }: Answer) => id);
      const [all, shared, mine] = [await ids(""), await ids("?ownership=public"), await ids("?ownership=private")];
      expect(mine).toContain("group_xyz789");
      expect(shared).toContain("group_abc123");
      expect(all.toSorted()).toEqual([...shared, ...mine].toSorted());
    });

    test("a page holds 20 groups unless limit says otherwise, from 1 to 50", async () => {
      const own = api();
      expect((await own.get("/v3/avatars")).data).toHaveLength(20);
      expect((await own.get("/v3/avatars?limit=1")).data).toHaveLength(1);
      expect((await own.get("/v3/avatars?limit=50")).status).toBe(200);
      expect((await own.get("/v3/avatars?limit=51")).verdict).toEqual([400, "invalid_parameter", "limit"]);
    });

    test("next_token leads to the next page", async () => {
      const own = api();
      const { data } = await own.get("/v3/avatars?ownership=public&limit=10");
      const first = await own.get("/v3/avatars?ownership=public&limit=5");
      const second = await own.get(`/v3/avatars?ownership=public&limit=5&token=${first.body.next_token}`);
      expect([...first.data, ...second.data]).toEqual(data);
    });

    test("the page token of the sample, pasted, goes on behind Monica", async () => {
      const own = api();
      const { data } = await own.get("/v3/avatars?token=eyJsYXN0X2lkIjoiMTIzIn0");
      const shared = await own.get("/v3/avatars?ownership=public&limit=50");
      expect(data).toEqual(shared.data.slice(1, 21));
    });

    test("a group's id filters looks, and looks_count counts them", async () => {
      const own = api();
      const { data } = await own.get("/v3/avatars?limit=50");
      for (const { id, looks_count } of data)
        expect((await own.get(`/v3/avatars/looks?group_id=${id}`)).data).toHaveLength(looks_count);
    });

    test("the default voice of a group is one that can be fetched", async () => {
      expect((await api().get("/v3/voices/voice_xyz789")).data).toMatchObject({ voice_id: "voice_xyz789" });
    });
  });

  describe("Avatar Looks", () => {
    test("the quick example lists five public photo looks", async () => {
      const { data } = await api().get("/v3/avatars/looks?avatar_type=photo_avatar&ownership=public&limit=5");
      expect(data.map((look: Answer) => look.avatar_type)).toEqual(Array.from({ length: 5 }, () => "photo_avatar"));
    });

    test.each([{ "X-Api-Key": "from-the-guide" }, { Authorization: "Bearer from-the-guide" }])(
      "%o opens the API",
      async (headers) => {
        expect((await target().fetch("/v3/avatars/looks", { headers })).status).toBe(200);
      },
    );

    test("a single look is fetched by its id", async () => {
      expect((await api().get("/v3/avatars/looks/look_def456")).data).toMatchObject({
        id: "look_def456",
        name: expect.any(String),
        avatar_type: expect.stringMatching(/^(studio_avatar|digital_twin|photo_avatar)$/),
        group_id: "group_abc123",
        gender: "female",
        preview_image_url: expect.stringMatching(/^http/),
        preview_video_url: expect.stringMatching(/^http/),
        default_voice_id: "voice_xyz789",
        tags: expect.arrayContaining(["business", "casual"]),
        supported_api_engines: expect.arrayContaining(["avatar_iv"]),
      });
    });

    test("group_id shows Monica's three looks and no other", async () => {
      const { data } = await api().get("/v3/avatars/looks?group_id=group_abc123");
      expect(data.map((look: Answer) => look.group_id)).toEqual(["group_abc123", "group_abc123", "group_abc123"]);
    });

    test.each([
      ["studio_avatar", "studio_avatar"],
      ["photo_avatar", "photo_avatar"],
      ["video_avatar", "digital_twin"],
      ["digital_twin", "digital_twin"],
    ])("the filter avatar_type=%s gives looks of type %s", async (filter, type) => {
      const found = await wholeList(api(), `/v3/avatars/looks?avatar_type=${filter}`);
      expect(found.length).toBeGreaterThan(0);
      expect(new Set(found.map((look) => look.avatar_type))).toEqual(new Set([type]));
    });

    test("the page token of the sample, pasted, goes on behind look_def456", async () => {
      const own = api();
      const { data } = await own.get("/v3/avatars/looks?token=eyJsYXN0X2lkIjoiNDU2In0&limit=5");
      const shared = await own.get("/v3/avatars/looks?ownership=public&limit=6");
      expect([shared.data[0].id, ...data.map(({ id }: Answer) => id)]).toEqual(shared.data.map(({ id }: Answer) => id));
    });

    test("photo avatars take motion_prompt and expressiveness", async () => {
      const own = api();
      const [photo] = (await own.get("/v3/avatars/looks?avatar_type=photo_avatar&ownership=public&limit=1")).data;
      const body = {
        type: "avatar",
        avatar_id: photo.id,
        script: "Hello",
        voice_id: "voice_xyz789",
        motion_prompt: "Nods",
        expressiveness: "high",
      };
      expect((await own.post("/v3/videos", body)).verdict).toEqual([200]);
    });

    test("a look's id makes a video, a group's id does not", async () => {
      const own = api();
      expect(
        (await own.post("/v3/videos", { type: "avatar", avatar_id: "look_def456", script: "Hello" })).verdict,
      ).toEqual([200]);
      expect(
        (await own.post("/v3/videos", { type: "avatar", avatar_id: "group_abc123", script: "Hello" })).verdict,
      ).toEqual([400, "invalid_parameter", "avatar_id"]);
    });
  });

  describe("Create Avatar", () => {
    const spaceCommander = {
      type: "prompt",
      name: "Space Commander",
      prompt:
        "Young woman, early 30s, confident expression, short silver hair, warm brown eyes, wearing a dark blue space suit with mission patches, standing in a modern spacecraft bridge with holographic displays",
    };
    const brandAmbassador = {
      type: "prompt",
      name: "Brand Ambassador",
      prompt: "Professional woman in her 40s, warm smile, wearing a navy blazer, modern office background with plants",
      reference_images: [
        { type: "url", url: "https://example.com/style-reference.png" },
        { type: "url", url: "https://example.com/setting-reference.jpg" },
      ],
    };
    const digitalTwin = {
      type: "digital_twin",
      name: "My Digital Twin",
      file: { type: "url", url: "https://example.com/training-footage.mp4" },
    };
    const photo = {
      type: "photo",
      name: "My Photo Avatar",
      file: { type: "url", url: "https://example.com/headshot.png" },
    };

    test.each([
      ["digital twin", digitalTwin, "digital_twin", "pending"],
      ["photo avatar", photo, "photo_avatar", null],
      ["prompt avatar", spaceCommander, "studio_avatar", null],
      ["prompt avatar with reference images", brandAmbassador, "studio_avatar", null],
    ])("a %s answers with its look and its group", async (_, body, avatarType, consent) => {
      const { data } = await api().post("/v3/avatars", body);
      expect(data).toMatchObject({
        avatar_item: {
          name: body.name,
          avatar_type: avatarType,
          group_id: data.avatar_group.id,
          supported_api_engines: expect.arrayContaining(["avatar_iv"]),
          tags: expect.any(Array),
        },
        avatar_group: { name: body.name, looks_count: 1, consent_status: consent, created_at: expect.any(Number) },
      });
      expect(data.avatar_item.id).not.toBe(data.avatar_group.id);
    });

    test("a prompt avatar shows its picture at once and has no tags", async () => {
      const { data } = await api().post("/v3/avatars", spaceCommander);
      expect(data.avatar_item).toMatchObject({ preview_image_url: expect.stringMatching(/^http/), tags: [] });
    });

    test.each(["digital_twin", "photo"])("the file of a %s may be an address, an asset or inline", async (type) => {
      const own = api();
      const [asset, mediaType] =
        type === "photo" ? ["asset_sample_headshot", "image/png"] : ["asset_sample_footage", "video/mp4"];
      for (const file of [
        { type: "url", url: "https://example.com/file" },
        { type: "asset_id", asset_id: asset },
        { type: "base64", media_type: mediaType, data: "AAAAGGZ0eXBtcDQyAAAAAG1wNDJpc29t" },
      ]) {
        expect((await own.post("/v3/avatars", { type, name: "By file", file })).verdict).toEqual([200]);
      }
    });

    test("avatar_group_id adds a look to an existing character", async () => {
      const own = api();
      const { data } = await own.post("/v3/avatars", { ...photo, avatar_group_id: "group_xyz789" });
      expect(data).toMatchObject({
        avatar_item: { group_id: "group_xyz789" },
        avatar_group: { id: "group_xyz789", looks_count: 2 },
      });
    });

    test("the consent example answers with the group and a page", async () => {
      const { data } = await api().post("/v3/avatars/group_xyz789/consent", {
        reroute_url: "https://heygen.com/consent-done",
      });
      expect(data).toMatchObject({
        avatar_group: {
          id: "group_xyz789",
          name: "My Digital Twin",
          consent_status: "pending",
          looks_count: 1,
          created_at: expect.any(Number),
        },
        url: expect.stringMatching(/\/consent\/.+/),
      });
    });

    test("the subject approves, lands on reroute_url, and the group says so", async () => {
      const own = api();
      const { data } = await own.post("/v3/avatars/group_xyz789/consent", {
        reroute_url: "https://heygen.com/consent-done",
      });
      const answer = await press(target(), data.url, "Approve");
      expect(answer.headers.get("location")).toBe("https://heygen.com/consent-done");
      expect((await own.get("/v3/avatars/group_xyz789")).data).toMatchObject({
        consent_status: "approved",
        status: "completed",
      });
    });

    test("photo and prompt avatars require no consent", async () => {
      const own = api();
      for (const body of [photo, spaceCommander]) {
        const { data } = await own.post("/v3/avatars", body);
        expect((await own.post(`/v3/avatars/${data.avatar_group.id}/consent`, {})).verdict).toEqual([
          400,
          "invalid_parameter",
          "group_id",
        ]);
      }
    });
  });
});
