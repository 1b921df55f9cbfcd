/** What a video agent refuses: in a prompt, in a message, and for sessions that are not the caller's. */

import { describe, expect, test } from "vitest";
import { aPromptAndLook, createSession, getSession, say } from "../support/agents.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, aTwin, createAvatar, freshApi } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const invalid = (param: string): readonly unknown[] => [400, "invalid_parameter", param];

describeTargets("what a video agent refuses", (target) => {
  const api = (): Api => freshApi(target());
  const file = (changes: object): object => ({
    files: [{ type: "asset_id", asset_id: "asset_sample_headshot" }, changes],
  });

  describe("in a prompt", () => {
    test.each<readonly [string, object, string]>([
      ["no prompt", { prompt: undefined }, "prompt"],
      ["an empty prompt", { prompt: "" }, "prompt"],
      ["a prompt over the limit", { prompt: "é".repeat(10_001) }, "prompt"],
      ["another mode", { mode: "think" }, "mode"],
      ["another orientation", { orientation: "square" }, "orientation"],
      ["an unknown look", { avatar_id: "look_nobody" }, "avatar_id"],
      ["a group in place of a look", { avatar_id: "group_abc123" }, "avatar_id"],
      ["an unknown voice", { voice_id: "voice_nobody" }, "voice_id"],
      ["an unknown style", { style_id: "style_nobody" }, "style_id"],
      ["an unknown brand kit", { brand_kit_id: "kit_nobody" }, "brand_kit_id"],
      ["an unknown asset", file({ type: "asset_id", asset_id: "asset_nobody" }), "files.1.asset_id"],
      ["a file that is no web address", file({ type: "url", url: "ftp://example.com/a.png" }), "files.1.url"],
      ["HTML by its address", file({ type: "url", url: "https://example.com/page.HTML?x=1" }), "files.1.url"],
      [
        "HTML inline",
        file({ type: "base64", media_type: "text/html; charset=utf-8", data: "PGI+" }),
        "files.1.media_type",
      ],
      ["what is no base64", file({ type: "base64", media_type: "image/png", data: "not base64" }), "files.1.data"],
      [
        "too many files",
        { files: Array.from({ length: 21 }, () => ({ type: "url", url: "https://example.com/a.png" })) },
        "files",
      ],
      ["a callback that is no web address", { callback_url: "ftp://127.0.0.1/hook" }, "callback_url"],
      ["a callback at a number that no host has", { callback_url: "http://1.2.3.256/hook" }, "callback_url"],
      ["a field that it does not know", { avatar: "look_def456" }, "avatar"],
    ])("%s", async (_, changes, param) => {
      const own = api();
      expect((await own.post("/v3/video-agents", { ...aPromptAndLook, ...changes })).verdict).toEqual(invalid(param));
      expect((await own.get("/v3/video-agents")).data).toEqual([]);
      expect((await own.get("/v3/videos")).data).toEqual([]);
    });

    test("a twin whose subject has not approved, also for a chat", async () => {
      const own = api();
      for (const mode of ["generate", "chat"]) {
        expect((await own.post("/v3/video-agents", { prompt: "Hi", avatar_id: "look_abc123", mode })).verdict).toEqual([
          400,
          "avatar_consent_required",
          "avatar_id",
        ]);
      }
    });

    test("a voice that is still being cloned", async () => {
      const own = api();
      const { data } = await own.post("/v3/voices/clone", {
        voice_name: "Mine",
        audio: { type: "asset_id", asset_id: "asset_sample_speech" },
      });
      expect(
        (await own.post("/v3/video-agents", { ...aPromptAndLook, voice_id: data.voice_clone_id })).verdict,
      ).toEqual([400, "voice_unavailable", "voice_id"]);
    });

    test("a group's id with a hint", async () => {
      const { body } = await api().post("/v3/video-agents", { prompt: "Hi", avatar_id: "group_abc123" });
      expect(body.error.message).toMatch(/id of a group/);
      const unknown = await api().post("/v3/video-agents", { prompt: "Hi", avatar_id: "nobody" });
      expect(unknown.body.error.message).toBe("No look has the id given in avatar_id.");
    });
  });

  describe("in a message", () => {
    test.each<readonly [string, object, string]>([
      ["no message", { message: undefined }, "message"],
      ["an empty message", { message: "" }, "message"],
      ["a message over the limit", { message: "x".repeat(10_001) }, "message"],
      ["an unknown look", { avatar_id: "look_nobody" }, "avatar_id"],
      ["an unknown voice", { voice_id: "voice_nobody" }, "voice_id"],
      ["an unknown brand kit", { brand_kit_id: "kit_nobody" }, "brand_kit_id"],
      ["an unknown asset", { files: [{ type: "asset_id", asset_id: "asset_nobody" }] }, "files.0.asset_id"],
      ["a style, which is for the prompt alone", { style_id: "style_clay" }, "style_id"],
    ])("%s", async (_, changes, param) => {
      const own = api();
      const id = await createSession(own, { mode: "chat" });
      await own.world.clock.runUntilIdle();
      const before = await getSession(own, id);
      expect((await own.post(`/v3/video-agents/${id}`, { message: "Hi", ...changes })).verdict).toEqual(invalid(param));
      expect(await getSession(own, id)).toEqual(before);
    });

    test("a twin whose subject has not approved, and to go on with a look that was deleted", async () => {
      const own = api();
      const { look } = await createAvatar(own, aTwin);
      const id = await createSession(own, { mode: "chat" });
      expect((await own.post(`/v3/video-agents/${id}`, { message: "Hi", avatar_id: look.id })).verdict).toEqual([
        400,
        "avatar_consent_required",
        "avatar_id",
      ]);
      const { look: photo } = await createAvatar(own, aPhoto);
      await say(own, id, "Him", { avatar_id: photo.id, voice_id: "voice_xyz789" });
      await own.remove(`/v3/avatars/looks/${photo.id}`);
      expect((await own.post(`/v3/video-agents/${id}`, { message: "Hi" })).verdict).toEqual(invalid("avatar_id"));
      await say(own, id, "Then her", { avatar_id: "look_def456" });
    });
  });

  test("sessions that it does not know, those of another account among them", async () => {
    const own = api();
    const id = await createSession(api());
    for (const unknown of [id, "nothing"]) {
      const path = `/v3/video-agents/${unknown}`;
      const replies = [
        await own.get(path),
        await own.post(path, { message: "Hi" }),
        await own.post(`${path}/stop`, {}),
        await own.get(`${path}/videos`),
        await own.get(`${path}/resources/res_1`),
      ];
      for (const { verdict, body } of replies) {
        expect(verdict).toEqual([404, "not_found", null]);
        expect(body).toEqual(replies[0]?.body);
      }
    }
  });

  test("an id over the limit", async () => {
    const own = api();
    const long = "x".repeat(256);
    expect((await own.get(`/v3/video-agents/${long}`)).verdict).toEqual(invalid("session_id"));
    expect((await own.get(`/v3/video-agents/x/resources/${long}`)).verdict).toEqual(invalid("resource_id"));
  });
});

describeTargets(
  "a video agent under the live rules",
  (target) => {
    test("takes a public https callback alone", async () => {
      const own = freshApi(target());
      const verdict = async (url: string): Promise<readonly unknown[]> =>
        (await own.post("/v3/video-agents", { ...aPromptAndLook, callback_url: url })).verdict;
      expect(await verdict("http://example.com/hook")).toEqual(invalid("callback_url"));
      expect(await verdict("https://127.0.0.1/hook")).toEqual(invalid("callback_url"));
      expect(await verdict("https://example.com/hook")).toEqual([200]);
    });
  },
  { rules: "live" },
);
