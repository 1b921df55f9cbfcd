/** The subject's pages are used as a browser without scripts uses them: open, press a button, follow. */

import { describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import {
  aPhoto,
  aPrompt,
  aTwin,
  createAvatar,
  createVideo,
  freshApi,
  postText,
  readyTwin,
  visit,
} from "../support/api.ts";
import type { Page } from "../support/html.ts";
import { pageOf, press } from "../support/html.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const dayMs = 24 * 3_600_000;

describeTargets("consent", (target) => {
  const api = (): Api => freshApi(target());
  const group = async (own: Api, id = "group_xyz789"): Promise<Answer> => (await own.get(`/v3/avatars/${id}`)).data;
  const ask = async (own: Api, body: object = {}, id = "group_xyz789"): Promise<string> =>
    (await own.post(`/v3/avatars/${id}/consent`, body)).data.url;
  const open = async (url: string): Promise<Page> => pageOf(await visit(target(), url));
  const post = (url: string, body: string, contentType = "application/x-www-form-urlencoded"): Promise<Response> =>
    visit(target(), url, { method: "POST", headers: { "content-type": contentType }, body });

  describe("asking", () => {
    test("takes no body, an empty one, or null fields", async () => {
      const own = api();
      expect((await own.post("/v3/avatars/group_xyz789/consent")).verdict).toEqual([200]);
      for (const body of [{}, { reroute_url: null, consent_text: null, consent_video: null }])
        expect((await own.post("/v3/avatars/group_xyz789/consent", body)).verdict).toEqual([200]);
    });

    test("gives a new link each time", async () => {
      const own = api();
      expect(await ask(own)).not.toBe(await ask(own));
    });

    test("is possible while the twin is still in training", async () => {
      const own = api();
      const { group: made, look } = await createAvatar(own, aTwin);
      await press(target(), await ask(own, {}, made.id), "Approve");
      expect(await group(own, made.id)).toMatchObject({ consent_status: "approved", status: "processing" });
      await own.world.clock.runUntilIdle();
      expect((await own.get(`/v3/avatars/looks/${look.id}`)).data.status).toBe("completed");
    });

    test("is refused for photo and prompt groups and for public ones", async () => {
      const own = api();
      const ids = [
        "group_abc123",
        ...(await Promise.all([aPhoto, aPrompt].map(async (body) => (await createAvatar(own, body)).group.id))),
      ];
      for (const id of ids)
        expect((await own.post(`/v3/avatars/${id}/consent`, {})).verdict).toEqual([
          400,
          "invalid_parameter",
          "group_id",
        ]);
    });

    test("for an unknown group, or a look's id, is a 404", async () => {
      const own = api();
      for (const id of ["group_nowhere", "look_abc123"])
        expect((await own.post(`/v3/avatars/${id}/consent`, {})).verdict).toEqual([404, "avatar_not_found", null]);
    });

    test.each([
      ["a relative reroute_url", { reroute_url: "/done" }, "reroute_url"],
      ["a reroute_url that would run a script", { reroute_url: "javascript:alert(1)" }, "reroute_url"],
      ["a reroute_url with a line break", { reroute_url: "https://example.com/\r\nSet-Cookie: a=b" }, "reroute_url"],
      ["a reroute_url beyond ASCII", { reroute_url: "https://example.com/готово" }, "reroute_url"],
      ["a text of 1001 characters", { consent_text: "x".repeat(1001) }, "consent_text"],
      ["a text with a tag", { consent_text: "<b>I agree</b>" }, "consent_text"],
      ["a text with a lone angle bracket", { consent_text: "1 > 0" }, "consent_text"],
      [
        "a video together with reroute_url",
        { consent_video: aTwin.file, reroute_url: "https://example.com/" },
        "consent_video",
      ],
      ["a video together with consent_text", { consent_video: aTwin.file, consent_text: "I agree" }, "consent_video"],
      ["a video that is a picture", { consent_video: aPhoto.file }, "consent_video.asset_id"],
    ])("with %s is refused and changes nothing", async (_, body, param) => {
      const own = api();
      const before = await group(own);
      expect((await own.post("/v3/avatars/group_xyz789/consent", body)).verdict).toEqual([
        400,
        "invalid_parameter",
        param,
      ]);
      expect(await group(own)).toEqual(before);
    });

    test("with a recorded video approves at once and needs no page", async () => {
      const own = api();
      const { data } = await own.post("/v3/avatars/group_xyz789/consent", { consent_video: aTwin.file });
      expect(data).toMatchObject({ avatar_group: { consent_status: "approved", status: "completed" }, url: null });
    });

    test("for an approved group changes nothing and still gives a link", async () => {
      const own = api();
      const { group_id } = await readyTwin(own);
      const before = await group(own, group_id);
      const { data } = await own.post(`/v3/avatars/${group_id}/consent`, {});
      expect(data).toEqual({ avatar_group: before, url: expect.stringMatching(/\/consent\//) });
    });
  });

  describe("the page", () => {
    test("names the group and offers to approve and to decline, without scripts", async () => {
      const { status, html, text, headers } = await open(await ask(api()));
      expect(status).toBe(200);
      expect(text).toContain("My Digital Twin");
      expect([...html.matchAll(/<button[^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual(["Approve", "Decline"]);
      expect(html).not.toContain("<script");
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
    });

    test("needs no credential, and opening it decides nothing", async () => {
      const own = api();
      const url = await ask(own);
      await open(url);
      await open(url);
      expect((await group(own)).consent_status).toBe("pending");
    });

    test("is noted in the world that the link leads to, by whoever it is opened", async () => {
      const own = api();
      await open(await ask(own));
      const { data } = await own.get("/__mock/journal?path=/consent/**");
      expect(data.map(({ method, status }: Answer) => [method, status])).toEqual([["GET", 200]]);
    });

    test("shows consent_text as text", async () => {
      const { html, text } = await open(
        await ask(api(), { consent_text: `I agree & "accept" the terms of Ünïted 李's film.` }),
      );
      expect(text).toContain(`I agree & "accept" the terms of Ünïted 李's film.`);
      expect(html).toContain("&amp; &quot;accept&quot;");
    });

    test("shows a hostile name as text", async () => {
      const own = api();
      const name = `<script>alert(1)</script><img src=x onerror='alert(2)'>"'&`;
      const { group: made } = await createAvatar(own, { ...aTwin, name });
      const { html, text } = await open(await ask(own, {}, made.id));
      expect(html).not.toMatch(/<script|<img/);
      expect(text).toContain(name);
    });

    test("of a mistyped or another world's link leads nowhere", async () => {
      const url = await ask(api());
      const tampered = [
        url.slice(0, -1) + (url.endsWith("0") ? "1" : "0"),
        url.slice(0, -40),
        `${new URL(url).origin}/consent/x`,
        `${url}%00`,
      ];
      for (const wrong of tampered) expect((await open(wrong)).status).toBe(404);
    });

    test("is gone with its group", async () => {
      const own = api();
      const url = await ask(own);
      await own.remove("/v3/avatars/group_xyz789");
      expect((await open(url)).status).toBe(404);
      expect((await post(url, "decision=approve")).status).toBe(404);
    });

    test("is never kept by a cache nor shown inside another page", async () => {
      const { headers } = await open(await ask(api()));
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    });
  });

  describe("approving", () => {
    test("leads to reroute_url by a 303", async () => {
      const answer = await press(
        target(),
        await ask(api(), { reroute_url: "https://example.com/done?order=7&x=%20#top" }),
        "Approve",
      );
      expect([answer.status, answer.headers.get("location")]).toEqual([
        303,
        "https://example.com/done?order=7&x=%20#top",
      ]);
    });

    test("shows a completion page where no reroute_url was given", async () => {
      const { status, text } = await pageOf(await press(target(), await ask(api()), "Approve"));
      expect([status, text.includes("Thank you")]).toEqual([200, true]);
    });

    test("makes the twin usable", async () => {
      const own = api();
      const body = { type: "avatar", avatar_id: "look_abc123", script: "Hello" };
      expect((await own.post("/v3/videos", body)).verdict).toEqual([400, "avatar_consent_required", "avatar_id"]);
      await press(target(), await ask(own), "Approve");
      expect((await own.get("/v3/avatars/looks/look_abc123")).data.status).toBe("completed");
      expect((await own.post("/v3/videos", body)).verdict).toEqual([200]);
    });

    test("is for good: neither asking again nor a later decline takes it back", async () => {
      const own = api();
      await press(target(), await ask(own), "Approve");
      const again = await ask(own);
      expect((await group(own)).consent_status).toBe("approved");
      expect((await pageOf(await press(target(), again, "Decline"))).text).toContain("that is for good");
      expect(await group(own)).toMatchObject({ consent_status: "approved", status: "completed" });
    });
  });

  describe("declining", () => {
    test("never leads to reroute_url, and the twin stays unusable", async () => {
      const own = api();
      const { status, text } = await pageOf(
        await press(target(), await ask(own, { reroute_url: "https://example.com/done" }), "Decline"),
      );
      expect(status).toBe(200);
      expect(text).toContain("You declined");
      expect(text).toContain("may ask again");
      expect(await group(own)).toMatchObject({ consent_status: "rejected", status: "pending_consent" });
      expect(
        (await own.post("/v3/videos", { type: "avatar", avatar_id: "look_abc123", script: "Hello" })).verdict,
      ).toEqual([400, "avatar_consent_required", "avatar_id"]);
    });

    test("may be followed by another request, and that by an approval", async () => {
      const own = api();
      await press(target(), await ask(own), "Decline");
      const again = await ask(own);
      expect((await group(own)).consent_status).toBe("pending");
      await press(target(), again, "Approve");
      expect((await group(own)).consent_status).toBe("approved");
    });
  });

  describe("a group that loses its last twin", () => {
    const withPhoto = async (own: Api, twins: readonly string[]): Promise<string> => {
      const { look } = await createAvatar(own, { ...aPhoto, avatar_group_id: "group_xyz789" });
      await own.world.clock.runUntilIdle();
      for (const id of twins) await own.remove(`/v3/avatars/looks/${id}`);
      return look.id;
    };

    test.each(["pending", "rejected"])("has nothing to consent to any more where it was %s", async (before) => {
      const own = api();
      const url = await ask(own);
      if (before === "rejected") await press(target(), url, "Decline");
      expect((await group(own)).consent_status).toBe(before);
      const photo = await withPhoto(own, ["look_abc123"]);
      expect(await group(own)).toMatchObject({ consent_status: null, status: "completed", looks_count: 1 });
      expect((await own.get(`/v3/avatars/looks/${photo}`)).data.status).toBe("completed");
      expect((await open(url)).status).toBe(404);
      expect((await post(url, "decision=approve")).status).toBe(404);
      expect((await own.post("/v3/avatars/group_xyz789/consent")).verdict).toEqual([
        400,
        "invalid_parameter",
        "group_id",
      ]);
    });

    test("is asked anew when it gets another one", async () => {
      const own = api();
      await withPhoto(own, ["look_abc123"]);
      await createAvatar(own, { ...aTwin, avatar_group_id: "group_xyz789" });
      expect((await group(own)).consent_status).toBe("pending");
    });

    test("keeps an approval", async () => {
      const own = api();
      await press(target(), await ask(own), "Approve");
      await withPhoto(own, ["look_abc123"]);
      expect(await group(own)).toMatchObject({ consent_status: "approved", status: "completed" });
    });

    test("waits on while it has another twin", async () => {
      const own = api();
      await createAvatar(own, { ...aTwin, avatar_group_id: "group_xyz789" });
      await withPhoto(own, ["look_abc123"]);
      expect(await group(own)).toMatchObject({ consent_status: "pending", status: "pending_consent" });
    });
  });

  describe("a link", () => {
    test("takes one submission", async () => {
      const own = api();
      const url = await ask(own);
      await press(target(), url, "Decline");
      const { status, html, text } = await open(url);
      expect([status, html.includes("<form")]).toEqual([410, false]);
      expect(text).toContain("An answer was given already");
      expect((await post(url, "decision=approve")).status).toBe(410);
      expect((await group(own)).consent_status).toBe("rejected");
    });

    test("works until 24 hours have passed", async () => {
      const own = api();
      const url = await ask(own);
      await own.world.clock.advance(dayMs - 1);
      expect((await open(url)).status).toBe(200);
      await own.world.clock.advance(1);
      const { status, text } = await open(url);
      expect(status).toBe(410);
      expect(text).toContain("work for 24 hours");
      expect((await post(url, "decision=approve")).status).toBe(410);
      expect((await group(own)).consent_status).toBe("pending");
    });

    test("stays good when a newer one is made, until one of them is used", async () => {
      const own = api();
      const [older, newer] = [await ask(own), await ask(own)];
      expect((await open(older)).status).toBe(200);
      await press(target(), older, "Approve");
      expect((await open(newer)).status).toBe(410);
    });

    test.each([
      ["an empty form", "", undefined],
      ["another word", "decision=perhaps", undefined],
      ["JSON", '{"decision":"approve"}', "application/json"],
      ["a form of a megabyte", `decision=approve&filler=${"x".repeat(1_000_000)}`, undefined],
    ])("asks again for %s", async (_, body, contentType) => {
      const own = api();
      const url = await ask(own);
      const { status, html } = await pageOf(await post(url, body, contentType));
      expect([status, html.includes("<form")]).toEqual([400, true]);
      expect((await group(own)).consent_status).toBe("pending");
      expect((await open(url)).status).toBe(200);
    });
  });

  describe("the gate", () => {
    test("is closed for each fresh twin, trained or not", async () => {
      const own = api();
      const { look } = await createAvatar(own, aTwin);
      const refused = [400, "avatar_consent_required", "avatar_id"];
      expect((await own.post("/v3/videos", { type: "avatar", avatar_id: look.id, script: "Hello" })).verdict).toEqual(
        refused,
      );
      await own.world.clock.runUntilIdle();
      expect((await own.post("/v3/videos", { type: "avatar", avatar_id: look.id, script: "Hello" })).verdict).toEqual(
        refused,
      );
    });

    test("concerns twin looks only, not other looks of their group", async () => {
      const own = api();
      const { look } = await createAvatar(own, { ...aPhoto, avatar_group_id: "group_xyz789" });
      await own.world.clock.runUntilIdle();
      await createVideo(own, { avatar_id: look.id, voice_id: "voice_xyz789" });
    });

    test("comes after the schema: a broken body is told first", async () => {
      expect((await postText(api(), "/v3/videos", `{"type":"avatar","avatar_id":"look_abc123"}`)).verdict).toEqual([
        400,
        "invalid_parameter",
        "script",
      ]);
    });
  });
});
