import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aPrompt, aTwin, createAvatar, freshApi, readyTwin, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

describeTargets("avatar groups", (target) => {
  const api = (): Api => freshApi(target());
  const groupOf = async (own: Api, id: string): Promise<Answer> => (await own.get(`/v3/avatars/${id}`)).data;
  const lookOf = async (own: Api, id: string): Promise<Answer> => (await own.get(`/v3/avatars/looks/${id}`)).data;

  describe("the catalogue", () => {
    test("has 24 or more stock groups and 60 or more looks of every type, gender and orientation", async () => {
      const own = api();
      const groups = await wholeList(own, "/v3/avatars?ownership=public");
      const looks = await wholeList(own, "/v3/avatars/looks?ownership=public");
      expect(groups.length).toBeGreaterThanOrEqual(24);
      expect(looks.length).toBeGreaterThanOrEqual(60);
      const valuesOf = (field: string): unknown[] => [...new Set<string>(looks.map((look) => look[field]))].toSorted();
      expect(valuesOf("avatar_type")).toEqual(["digital_twin", "photo_avatar", "studio_avatar"]);
      expect(valuesOf("gender")).toEqual(["female", "male"]);
      expect(valuesOf("preferred_orientation")).toEqual(["landscape", "portrait", "square"]);
    });

    test("has, of each look type, some with Avatar V and some without", async () => {
      const looks = await wholeList(api(), "/v3/avatars/looks?ownership=public");
      for (const type of ["studio_avatar", "digital_twin", "photo_avatar"]) {
        const hasV = looks
          .filter((look) => look.avatar_type === type)
          .map((look) => look.supported_api_engines.includes("avatar_v"));
        expect(new Set(hasV)).toEqual(new Set([true, false]));
      }
    });

    test("mentions no id that does not resolve", async () => {
      const own = api();
      const groups = await wholeList(own, "/v3/avatars");
      const looks = await wholeList(own, "/v3/avatars/looks");
      const voiceIds = new Set([...groups, ...looks].map((item) => item.default_voice_id).filter((id) => id !== null));
      for (const id of voiceIds) expect((await own.get(`/v3/voices/${id}`)).status).toBe(200);
      for (const id of new Set(looks.map((look) => look.group_id)))
        expect((await own.get(`/v3/avatars/${id}`)).status).toBe(200);
      for (const { id } of looks) expect((await own.get(`/v3/avatars/looks/${id}`)).status).toBe(200);
    });

    test("begins with an avatar of one's own in each state", async () => {
      const looks = await wholeList(api(), "/v3/avatars/looks?ownership=private");
      const states = looks.map((look) => `${look.avatar_type} ${look.status}`);
      for (const state of [
        "digital_twin completed",
        "digital_twin pending_consent",
        "digital_twin processing",
        "digital_twin failed",
        "photo_avatar completed",
      ])
        expect(states).toContain(state);
    });

    test("has one twin of one's own that does not list Avatar V", async () => {
      const looks = await wholeList(api(), "/v3/avatars/looks?ownership=private&avatar_type=digital_twin");
      expect(looks.filter((look) => !look.supported_api_engines.includes("avatar_v"))).toHaveLength(1);
    });
  });

  describe("a list", () => {
    test("has the newest group first", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      const groups = await wholeList(own, "/v3/avatars");
      expect(groups[0]).toEqual(group);
      expect(groups.map(({ created_at }) => created_at)).toEqual(
        groups.map(({ created_at }) => created_at as number).toSorted((a, b) => b - a),
      );
    });

    test("puts the latest first where instants are equal", async () => {
      const own = api();
      const made: string[] = [];
      for (const name of ["first", "second", "third"])
        made.unshift((await createAvatar(own, { ...aPhoto, name })).group.id);
      expect((await own.get("/v3/avatars?limit=3")).data.map(({ id }: Answer) => id)).toEqual(made);
    });
  });

  describe("training", () => {
    test("takes its time, then the look is ready with previews and a size", async () => {
      const own = api();
      const { look } = await createAvatar(own, aTwin);
      expect(look).toMatchObject({
        status: "processing",
        preview_image_url: null,
        preview_video_url: null,
        image_width: null,
        image_height: null,
        preferred_orientation: null,
      });
      await own.world.clock.advance(2999);
      expect((await lookOf(own, look.id)).status).toBe("processing");
      await own.world.clock.advance(1);
      expect(await lookOf(own, look.id)).toMatchObject({
        status: "pending_consent",
        preview_image_url: expect.stringMatching(/^http/),
        preview_video_url: expect.stringMatching(/^http/),
        image_width: expect.any(Number),
        image_height: expect.any(Number),
        preferred_orientation: "landscape",
      });
    });

    test.each([
      ["photo", aPhoto, "completed"],
      ["prompt", aPrompt, "completed"],
      ["twin", aTwin, "pending_consent"],
    ])("of a %s ends alike for look and group", async (_, body, status) => {
      const own = api();
      const { look, group } = await createAvatar(own, body);
      expect([look.status, group.status]).toEqual(["processing", "processing"]);
      await own.world.clock.runUntilIdle();
      expect([(await lookOf(own, look.id)).status, (await groupOf(own, group.id)).status]).toEqual([status, status]);
    });

    test("fails when the name says so, with a reason in look and group", async () => {
      const own = api();
      const { look, group } = await createAvatar(own, { ...aPhoto, name: "[[fail]] Blurred" });
      await own.world.clock.runUntilIdle();
      const reason = { status: "failed", error: { code: "training_failed", message: expect.stringMatching(/.+/) } };
      expect(await lookOf(own, look.id)).toMatchObject(reason);
      expect(await groupOf(own, group.id)).toMatchObject(reason);
    });

    test("fails with the code that the name gives", async () => {
      const own = api();
      const { look } = await createAvatar(own, { ...aPhoto, name: "[[fail:footage_too_dark]]" });
      await own.world.clock.runUntilIdle();
      expect((await lookOf(own, look.id)).error.code).toBe("footage_too_dark");
    });

    test("never ends when stuck, and takes ten times as long when slow", async () => {
      const own = api();
      const stuck = await createAvatar(own, { ...aPhoto, name: "[[stuck]]" });
      const slow = await createAvatar(own, { ...aPhoto, name: "[[slow]]" });
      await own.world.clock.advance(29_999);
      expect((await lookOf(own, slow.look.id)).status).toBe("processing");
      await own.world.clock.advance(1);
      expect((await lookOf(own, slow.look.id)).status).toBe("completed");
      await own.world.clock.advance(365 * 24 * 3_600_000);
      expect((await lookOf(own, stuck.look.id)).status).toBe("processing");
    });

    test("is told by the clock when it ends", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      expect(await own.world.clock.advance(5000)).toMatchObject([
        { at: start + 3000, type: "training.completed", id: look.id },
      ]);
    });
  });

  describe("changing the default voice", () => {
    test("sets it, clears it, and leaves it when not named", async () => {
      const own = api();
      const { group_id: id } = await readyTwin(own);
      const [voice] = (await own.get("/v3/voices?language=German")).data;
      for (const [body, expected] of [
        [{ default_voice_id: voice.voice_id }, voice.voice_id],
        [{}, voice.voice_id],
        [{ default_voice_id: null }, null],
      ] as const) {
        expect((await own.patch(`/v3/avatars/${id}`, body)).data.default_voice_id).toBe(expected);
        expect((await groupOf(own, id)).default_voice_id).toBe(expected);
      }
    });

    test("does not wait for the training, nor for its success", async () => {
      const own = api();
      for (const name of ["Slow", "[[fail]]"]) {
        const { group } = await createAvatar(own, { ...aPhoto, name });
        const body = { default_voice_id: "voice_xyz789" };
        expect((await own.patch(`/v3/avatars/${group.id}`, body)).data).toMatchObject({
          ...body,
          status: "processing",
        });
        await own.world.clock.runUntilIdle();
        expect((await own.patch(`/v3/avatars/${group.id}`, { default_voice_id: null })).verdict).toEqual([200]);
      }
    });

    test.each([
      ["an unknown voice", { default_voice_id: "voice_nowhere" }, "default_voice_id"],
      ["a voice that is no text", { default_voice_id: 7 }, "default_voice_id"],
      ["a field that the contract does not know", { name: "Another" }, "name"],
    ])("is refused for %s", async (_, body, param) => {
      const own = api();
      const { group_id: id } = await readyTwin(own);
      const before = await groupOf(own, id);
      expect((await own.patch(`/v3/avatars/${id}`, body)).verdict).toEqual([400, "invalid_parameter", param]);
      expect(await groupOf(own, id)).toEqual(before);
    });

    test("is refused for public and unknown groups", async () => {
      const own = api();
      expect((await own.patch("/v3/avatars/group_abc123", { default_voice_id: null })).verdict).toEqual([
        403,
        "forbidden",
        null,
      ]);
      expect((await own.patch("/v3/avatars/group_nowhere", { default_voice_id: null })).verdict).toEqual([
        404,
        "avatar_not_found",
        null,
      ]);
    });
  });

  describe("deleting", () => {
    test("takes the group and all its looks, once", async () => {
      const own = api();
      const { look, group } = await createAvatar(own, aPhoto);
      const { look: second } = await createAvatar(own, { ...aPhoto, avatar_group_id: group.id });
      expect((await own.remove(`/v3/avatars/${group.id}`)).body).toEqual({ data: { id: group.id } });
      for (const path of [`/v3/avatars/${group.id}`])
        expect((await own.get(path)).verdict).toEqual([404, "avatar_not_found", null]);
      for (const { id } of [look, second])
        expect((await own.get(`/v3/avatars/looks/${id}`)).verdict).toEqual([404, "not_found", null]);
      expect((await own.remove(`/v3/avatars/${group.id}`)).verdict).toEqual([404, "avatar_not_found", null]);
      expect((await own.post("/v3/avatars", { ...aPhoto, avatar_group_id: group.id })).verdict).toEqual([
        404,
        "avatar_not_found",
        "avatar_group_id",
      ]);
    });

    test("in the middle of a training leaves nothing to be told", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      await own.remove(`/v3/avatars/${group.id}`);
      expect(await own.world.clock.runUntilIdle()).toEqual([]);
    });

    test("works on a sample of one's own too", async () => {
      const own = api();
      expect((await own.remove("/v3/avatars/group_xyz789")).status).toBe(200);
      expect((await own.get("/v3/avatars/looks/look_abc123")).verdict).toEqual([404, "not_found", null]);
    });

    test("is refused for public groups", async () => {
      expect((await api().remove("/v3/avatars/group_abc123")).verdict).toEqual([403, "forbidden", null]);
    });
  });
});
