import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  aPrompt,
  aTwin,
  createAvatar,
  finishedVideo,
  freshApi,
  getVideo,
  visit,
  wholeList,
} from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("avatar looks", (target) => {
  const api = (): Api => freshApi(target());
  const idsOf = (items: readonly Answer[]): string[] => items.map(({ id }) => String(id)).toSorted();

  describe("filters", () => {
    test("combine: a look must match them all", async () => {
      const own = api();
      const all = await wholeList(own, "/v3/avatars/looks");
      const isPublic = new Set(idsOf(await wholeList(own, "/v3/avatars/looks?ownership=public")));
      for (const type of ["studio_avatar", "digital_twin", "photo_avatar"]) {
        for (const ownership of ["public", "private"]) {
          const found = await wholeList(own, `/v3/avatars/looks?avatar_type=${type}&ownership=${ownership}`);
          const expected = all.filter(
            (look) => look.avatar_type === type && isPublic.has(look.id) === (ownership === "public"),
          );
          expect(found).toEqual(expected);
        }
      }
      const inGroup = await own.get("/v3/avatars/looks?group_id=group_abc123&avatar_type=digital_twin");
      expect(inGroup.data).toEqual(
        all.filter((look) => look.group_id === "group_abc123" && look.avatar_type === "digital_twin"),
      );
    });

    test("both names of the twin type find the same looks, and share their page tokens", async () => {
      const own = api();
      const older = await own.get("/v3/avatars/looks?avatar_type=video_avatar&limit=5");
      const newer = await own.get("/v3/avatars/looks?avatar_type=digital_twin&limit=5");
      expect(older.body).toEqual(newer.body);
      expect((await own.get(`/v3/avatars/looks?avatar_type=digital_twin&token=${older.body.next_token}`)).status).toBe(
        200,
      );
    });

    test("an unknown group has no looks", async () => {
      expect((await api().get("/v3/avatars/looks?group_id=group_nowhere")).body).toEqual({
        data: [],
        has_more: false,
        next_token: null,
      });
    });

    test.each([
      ["avatar_type=hologram", "avatar_type"],
      ["avatar_type=", "avatar_type"],
      ["ownership=all", "ownership"],
      ["group_id=", "group_id"],
      [`group_id=${"x".repeat(256)}`, "group_id"],
      ["limit=51", "limit"],
    ])("%s is refused", async (query, param) => {
      expect((await api().get(`/v3/avatars/looks?${query}`)).verdict).toEqual([400, "invalid_parameter", param]);
    });

    test("the first violated parameter in the order of the contract is named", async () => {
      expect((await api().get("/v3/avatars/looks?limit=0&ownership=x&avatar_type=y")).verdict).toEqual([
        400,
        "invalid_parameter",
        "avatar_type",
      ]);
    });
  });

  describe("a look", () => {
    test("is the same in the list and on its own, in every state", async () => {
      const own = api();
      for (const look of await wholeList(own, "/v3/avatars/looks?ownership=private"))
        expect((await own.get(`/v3/avatars/looks/${look.id}`)).data).toEqual(look);
    });

    test("that is unknown is a 404, and so is a group's id", async () => {
      const own = api();
      for (const id of ["look_nowhere", "group_abc123"])
        expect((await own.get(`/v3/avatars/looks/${id}`)).verdict).toEqual([404, "not_found", null]);
    });

    test("carries matting as a tag when it came from footage", async () => {
      const own = api();
      expect((await createAvatar(own, aTwin)).look.tags).toEqual(["matting"]);
      expect((await createAvatar(own, aPhoto)).look.tags).toEqual([]);
    });

    test.each([
      ["a twin", aTwin, ["avatar_iii", "avatar_iv", "avatar_v"]],
      ["a photo", aPhoto, ["avatar_iii", "avatar_iv"]],
      ["a prompt", aPrompt, ["avatar_iii", "avatar_iv"]],
    ])("of %s lists the engines of its kind", async (_, body, engines) => {
      expect((await createAvatar(api(), body)).look.supported_api_engines).toEqual(engines);
    });
  });

  describe("renaming", () => {
    test.each([
      ["a twin", aTwin],
      ["a photo", aPhoto],
      ["a prompt", aPrompt],
    ])("changes the look of %s, not its group", async (_, body) => {
      const own = api();
      const { look, group } = await createAvatar(own, body);
      expect((await own.patch(`/v3/avatars/looks/${look.id}`, { name: "In the garden" })).data).toEqual({
        ...look,
        name: "In the garden",
      });
      expect((await own.get(`/v3/avatars/looks/${look.id}`)).data.name).toBe("In the garden");
      expect((await own.get(`/v3/avatars/${group.id}`)).data.name).toBe(body.name);
    });

    test("null or nothing changes nothing", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      for (const body of [{ name: null }, {}])
        expect((await own.patch(`/v3/avatars/looks/${look.id}`, body)).data).toEqual(look);
    });

    test("takes 255 characters, counted as characters", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      expect((await own.patch(`/v3/avatars/looks/${look.id}`, { name: "😀".repeat(255) })).status).toBe(200);
      expect((await own.patch(`/v3/avatars/looks/${look.id}`, { name: "😀".repeat(256) })).verdict).toEqual([
        400,
        "invalid_parameter",
        "name",
      ]);
    });

    test.each([[{ name: "" }], [{ name: 7 }], [{ name: ["A"] }]])("is refused for %j", async (body) => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      expect((await own.patch(`/v3/avatars/looks/${look.id}`, body)).verdict).toEqual([
        400,
        "invalid_parameter",
        "name",
      ]);
      expect((await own.get(`/v3/avatars/looks/${look.id}`)).data).toEqual(look);
    });

    test("is refused for public and unknown looks", async () => {
      const own = api();
      expect((await own.patch("/v3/avatars/looks/look_def456", { name: "Mine" })).verdict).toEqual([
        403,
        "forbidden",
        null,
      ]);
      expect((await own.patch("/v3/avatars/looks/look_nowhere", { name: "Mine" })).verdict).toEqual([
        404,
        "not_found",
        null,
      ]);
      expect((await own.get("/v3/avatars/looks/look_def456")).data.name).not.toBe("Mine");
    });

    test("shows in the preview", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      await own.world.clock.runUntilIdle();
      const { preview_video_url, preview_image_url } = (await own.get(`/v3/avatars/looks/${look.id}`)).data;
      const read = async (url: string): Promise<string> => (await visit(target(), url)).text();
      const before = await read(preview_video_url);
      await own.patch(`/v3/avatars/looks/${look.id}`, { name: "Renamed" });
      expect(await read(preview_video_url)).not.toBe(before);
      expect(await read(preview_image_url)).toContain("Renamed");
    });
  });

  describe("deleting", () => {
    test("takes one look; the group counts the rest", async () => {
      const own = api();
      const { look, group } = await createAvatar(own, aPhoto);
      await createAvatar(own, { ...aPhoto, name: "Second", avatar_group_id: group.id });
      expect((await own.remove(`/v3/avatars/looks/${look.id}`)).body).toEqual({ data: { id: look.id } });
      expect((await own.get(`/v3/avatars/${group.id}`)).data.looks_count).toBe(1);
      expect((await own.remove(`/v3/avatars/looks/${look.id}`)).verdict).toEqual([404, "not_found", null]);
    });

    test("the last look takes the group along", async () => {
      const own = api();
      const { look, group } = await createAvatar(own, aPhoto);
      await own.remove(`/v3/avatars/looks/${look.id}`);
      expect((await own.get(`/v3/avatars/${group.id}`)).verdict).toEqual([404, "avatar_not_found", null]);
      expect(idsOf(await wholeList(own, "/v3/avatars"))).not.toContain(group.id);
      expect((await own.get(`/v3/avatars/looks?group_id=${group.id}`)).data).toEqual([]);
    });

    test("the first look of several lets the group follow the next", async () => {
      const own = api();
      const { look, group } = await createAvatar(own, { ...aPhoto, name: "[[fail]]" });
      await createAvatar(own, { ...aPhoto, avatar_group_id: group.id });
      await own.world.clock.runUntilIdle();
      expect((await own.get(`/v3/avatars/${group.id}`)).data.status).toBe("failed");
      await own.remove(`/v3/avatars/looks/${look.id}`);
      expect((await own.get(`/v3/avatars/${group.id}`)).data.status).toBe("completed");
    });

    test("leaves the videos made from it", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      await own.world.clock.runUntilIdle();
      const video = await finishedVideo(own, { avatar_id: look.id, voice_id: "voice_xyz789" });
      await own.remove(`/v3/avatars/looks/${look.id}`);
      expect(await getVideo(own, video.id)).toEqual(video);
      expect((await visit(target(), video.video_url)).status).toBe(200);
    });

    test("does not stop a render that has begun", async () => {
      const own = api();
      const { look } = await createAvatar(own, aPhoto);
      await own.world.clock.runUntilIdle();
      const { data } = await own.post("/v3/videos", {
        type: "avatar",
        avatar_id: look.id,
        script: "Hello",
        voice_id: "voice_xyz789",
      });
      await own.remove(`/v3/avatars/looks/${look.id}`);
      await own.world.clock.runUntilIdle();
      expect((await getVideo(own, data.video_id)).status).toBe("completed");
    });

    test("is refused for public looks", async () => {
      expect((await api().remove("/v3/avatars/looks/look_def456")).verdict).toEqual([403, "forbidden", null]);
    });
  });
});
