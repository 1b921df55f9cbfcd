/** Which bodies make an avatar, and which group it joins. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { aPhoto, aPrompt, aTwin, createAvatar, freshApi, postText, readyTwin, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("creating an avatar", (target) => {
  const api = (): Api => freshApi(target());
  const groupOf = async (own: Api, id: string): Promise<Answer> => (await own.get(`/v3/avatars/${id}`)).data;
  const lookOf = async (own: Api, id: string): Promise<Answer> => (await own.get(`/v3/avatars/looks/${id}`)).data;

  describe("attaching to a group", () => {
    test("counts one look more and keeps the group's name", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      const second = await createAvatar(own, { ...aPhoto, name: "In a coat", avatar_group_id: group.id });
      expect(second.look).toMatchObject({ name: "In a coat", group_id: group.id });
      expect(second.group).toEqual({ ...group, looks_count: 2 });
    });

    test("a group follows its first look", async () => {
      const own = api();
      const { group } = await createAvatar(own, aPhoto);
      await own.world.clock.runUntilIdle();
      const { look } = await createAvatar(own, { ...aPhoto, name: "[[fail]]", avatar_group_id: group.id });
      await own.world.clock.runUntilIdle();
      expect([(await groupOf(own, group.id)).status, (await lookOf(own, look.id)).status]).toEqual([
        "completed",
        "failed",
      ]);
    });

    test("a twin makes a photo group wait for consent, but not its photo look", async () => {
      const own = api();
      const { look: photo, group } = await createAvatar(own, aPhoto);
      const { look: twin } = await createAvatar(own, { ...aTwin, avatar_group_id: group.id });
      await own.world.clock.runUntilIdle();
      expect(await groupOf(own, group.id)).toMatchObject({ consent_status: "pending", status: "pending_consent" });
      expect([(await lookOf(own, photo.id)).status, (await lookOf(own, twin.id)).status]).toEqual([
        "completed",
        "pending_consent",
      ]);
    });

    test("a twin added to an approved group needs no second approval", async () => {
      const own = api();
      const { group_id } = await readyTwin(own);
      const { look, group } = await createAvatar(own, { ...aTwin, avatar_group_id: group_id });
      expect(group.consent_status).toBe("approved");
      await own.world.clock.runUntilIdle();
      expect((await lookOf(own, look.id)).status).toBe("completed");
    });

    test.each([
      ["an unknown group", { avatar_group_id: "group_nowhere" }, [404, "avatar_not_found", "avatar_group_id"]],
      ["a public group", { avatar_group_id: "group_abc123" }, [403, "forbidden", null]],
      ["a look's id", { avatar_group_id: "look_abc123" }, [404, "avatar_not_found", "avatar_group_id"]],
    ])("is refused for %s, and nothing is made", async (_, change, verdict) => {
      const own = api();
      const before = await wholeList(own, "/v3/avatars/looks");
      for (const body of [aTwin, aPhoto, aPrompt])
        expect((await own.post("/v3/avatars", { ...body, ...change })).verdict).toEqual(verdict);
      expect(await wholeList(own, "/v3/avatars/looks")).toEqual(before);
    });

    test("null means a new group", async () => {
      const own = api();
      const { group } = await createAvatar(own, { ...aPhoto, avatar_group_id: null });
      expect(group.looks_count).toBe(1);
    });
  });

  describe("a prompt avatar's reference look", () => {
    test("pulls the new look into its own group", async () => {
      const own = api();
      const twin = await readyTwin(own);
      const { look } = await createAvatar(own, { ...aPrompt, avatar_id: twin.id });
      expect(look.group_id).toBe(twin.group_id);
    });

    test("may stand beside the group it belongs to", async () => {
      const own = api();
      const twin = await readyTwin(own);
      const { group } = await createAvatar(own, { ...aPrompt, avatar_id: twin.id, avatar_group_id: twin.group_id });
      expect(group).toMatchObject({ id: twin.group_id, looks_count: 2 });
    });

    test.each([
      ["of another group", { avatar_id: "look_abc123", avatar_group_id: undefined }, "avatar_id"],
      ["still in training", {}, "avatar_id"],
    ])("%s is refused", async (name, change, param) => {
      const own = api();
      const { look, group } = await createAvatar(own, aPhoto);
      const body =
        name === "still in training"
          ? { ...aPrompt, avatar_id: look.id }
          : { ...aPrompt, ...change, avatar_group_id: group.id };
      expect((await own.post("/v3/avatars", body)).verdict).toEqual([400, "invalid_parameter", param]);
    });

    test("that is unknown is a 404, that is public a 403", async () => {
      const own = api();
      expect((await own.post("/v3/avatars", { ...aPrompt, avatar_id: "look_nowhere" })).verdict).toEqual([
        404,
        "avatar_not_found",
        "avatar_id",
      ]);
      expect((await own.post("/v3/avatars", { ...aPrompt, avatar_id: "look_def456" })).verdict).toEqual([
        403,
        "forbidden",
        null,
      ]);
    });
  });

  describe("the body of a create", () => {
    test.each([
      ["no type", { name: "A", file: aPhoto.file }, "type"],
      ["an unknown type", { ...aPhoto, type: "hologram" }, "type"],
      ["a type that is no text", { ...aPhoto, type: 7 }, "type"],
      ["no name", { type: "photo", file: aPhoto.file }, "name"],
      ["an empty name", { ...aPhoto, name: "" }, "name"],
      ["no file", { type: "photo", name: "A" }, "file"],
      ["a file that is no object", { ...aPhoto, file: "https://example.com/a.png" }, "file"],
      ["a file that is null", { ...aPhoto, file: null }, "file"],
      ["a file of no type", { ...aPhoto, file: { url: "https://example.com/a.png" } }, "file.type"],
      ["a file of an unknown type", { ...aPhoto, file: { type: "ftp" } }, "file.type"],
      ["a file without its address", { ...aPhoto, file: { type: "url" } }, "file.url"],
      ["a relative address", { ...aPhoto, file: { type: "url", url: "/a.png" } }, "file.url"],
      [
        "an address that is not of the web",
        { ...aPhoto, file: { type: "url", url: "ftp://example.com/a.png" } },
        "file.url",
      ],
      ["a surplus field in a file", { ...aPhoto, file: { ...aPhoto.file, size: 4 } }, "file.size"],
      ["an unknown asset", { ...aPhoto, file: { type: "asset_id", asset_id: "asset_nowhere" } }, "file.asset_id"],
      [
        "an asset of the wrong kind",
        { ...aPhoto, file: { type: "asset_id", asset_id: "asset_sample_footage" } },
        "file.asset_id",
      ],
      [
        "inline data of the wrong kind",
        { ...aPhoto, file: { type: "base64", media_type: "video/mp4", data: "AAAA" } },
        "file.media_type",
      ],
      [
        "inline data that is not base64",
        { ...aPhoto, file: { type: "base64", media_type: "image/png", data: "not base64!" } },
        "file.data",
      ],
      [
        "inline data without padding",
        { ...aPhoto, file: { type: "base64", media_type: "image/png", data: "AAAAA" } },
        "file.data",
      ],
      ["footage that is a picture", { ...aTwin, file: aPhoto.file }, "file.asset_id"],
      ["no prompt", { type: "prompt", name: "A" }, "prompt"],
      ["a prompt of 1001 characters", { ...aPrompt, prompt: "x".repeat(1001) }, "prompt"],
      [
        "four reference images",
        { ...aPrompt, reference_images: Array.from({ length: 4 }, () => aPhoto.file) },
        "reference_images",
      ],
      [
        "a bad reference image",
        { ...aPrompt, reference_images: [aPhoto.file, { type: "asset_id", asset_id: "no" }] },
        "reference_images.1.asset_id",
      ],
    ])("is refused for %s, naming the field", async (_, body, param) => {
      const own = api();
      const before = await wholeList(own, "/v3/avatars");
      expect((await own.post("/v3/avatars", body)).verdict).toEqual([400, "invalid_parameter", param]);
      expect(await wholeList(own, "/v3/avatars")).toEqual(before);
    });

    test("may hold a prompt of 1000 characters beyond the basic plane", async () => {
      expect((await api().post("/v3/avatars", { ...aPrompt, prompt: "😀".repeat(1000) })).verdict).toEqual([200]);
    });

    test("may hold fields that the contract leaves open", async () => {
      for (const open of [{ hair: "silver" }, { avatar_id: "look_nowhere" }])
        expect((await api().post("/v3/avatars", { ...aPhoto, ...open })).verdict).toEqual([200]);
    });

    test("a name keeps every character, lone surrogates included", async () => {
      const own = api();
      const name = "Zoë <b>&amp; 李 😀\u0000\n\u202e";
      expect((await createAvatar(own, { ...aPhoto, name })).look.name).toBe(name);
      expect(
        (await postText(own, "/v3/avatars", `{"type":"prompt","prompt":"p","name":"lone \\ud800 half"}`)).data
          .avatar_item.name,
      ).toBe("lone \ud800 half");
    });
  });
});
