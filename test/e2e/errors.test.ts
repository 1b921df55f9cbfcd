/** What bad input gets: a clear error in the vendor's envelope, nothing changed, and the server still up. */

import { describe, expect, test } from "vitest";
import type { Api, Reply } from "../support/api.ts";
import { aPhoto, aVideo, createAvatar, createVideo, freshApi, replyOf } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

const maxBodyBytes = 100_000;

describeTargets(
  "bad input",
  (target) => {
    const api = (): Api => freshApi(target());
    const anonymous = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
      replyOf(await target().call(method, path, undefined, { authorization: "", ...headers }));

    describe("a credential", () => {
      test.each([
        ["none", {}],
        ["an empty key", { "x-api-key": "" }],
        ["a blank key", { "x-api-key": "   " }],
        ["a key without a name", { "x-api-key": ":secret" }],
        ["a key that says invalid", { "x-api-key": "invalid" }],
        ["a key that starts with invalid", { "x-api-key": "invalid_key_7" }],
        ["a key that starts with expired", { "x-api-key": "EXPIRED-2025" }],
        ["a bearer without token", { authorization: "Bearer " }],
        ["a bearer that is expired", { authorization: "Bearer expired:token" }],
        ["another scheme", { authorization: "Basic bW9jazpkZW1v" }],
        ["a token without its scheme", { authorization: "mock_demo" }],
        ["a bearer of two words", { authorization: "Bearer one two" }],
        ["a wrong key beside a right token", { "x-api-key": "invalid", authorization: "Bearer fine" }],
      ])("that is %s is a 401", async (_, headers: Record<string, string>) => {
        for (const path of ["/v3/avatars", "/v3/users/me", "/v3/nothing"])
          expect((await anonymous("GET", path, headers)).verdict).toEqual([401, "unauthorized", null]);
      });

      test("makes no world when it is refused", async () => {
        const worlds = async (): Promise<number> =>
          (await anonymous("GET", "/__mock/worlds", { authorization: "Bearer mock_demo" })).data.length;
        const before = await worlds();
        await anonymous("GET", "/v3/avatars", { "x-api-key": "invalid_world" });
        expect(await worlds()).toBe(before);
      });

      test("is never repeated in an error", async () => {
        const answer = await anonymous("GET", "/v3/avatars", { "x-api-key": "invalid_but_secret" });
        expect(JSON.stringify(answer.body)).not.toContain("secret");
      });
    });

    // Each of two faults in one request; the one that the design puts first is told.
    describe("of two faults", () => {
      const bad = { "content-type": "text/plain" };
      const longId = "x".repeat(256);

      test.each([
        ["401 before an unknown path", "GET", "/v3/nothing", { "x-api-key": "invalid" }, undefined, 401, null],
        ["401 before a body that cannot be read", "POST", "/v3/videos", { "x-api-key": "invalid" }, "{", 401, null],
        ["401 before a query", "GET", "/v3/videos?limit=x", { "x-api-key": "invalid" }, undefined, 401, null],
        [
          "401 before a body too large",
          "POST",
          "/v3/videos",
          { "x-api-key": "invalid" },
          " ".repeat(maxBodyBytes + 1),
          401,
          null,
        ],
        ["an unknown path before a body that cannot be read", "POST", "/v3/nothing", {}, "{", 404, null],
        ["a body that cannot be read before an unknown resource", "PATCH", "/v3/avatars/nowhere", {}, "{", 400, null],
        ["a wrong type before an unknown resource", "PATCH", "/v3/avatars/nowhere", bad, "{}", 400, "Content-Type"],
        ["the schema before an unknown resource", "PATCH", "/v3/avatars/nowhere", {}, '{"name":1}', 400, "name"],
        [
          "the schema before what is forbidden",
          "PATCH",
          "/v3/avatars/looks/look_def456",
          {},
          '{"name":""}',
          400,
          "name",
        ],
        ["the path's schema before the body's", "PATCH", `/v3/avatars/${longId}`, {}, '{"name":1}', 400, "group_id"],
        [
          "an unknown resource before a rule",
          "PATCH",
          "/v3/avatars/nowhere",
          {},
          '{"default_voice_id":"nowhere"}',
          404,
          null,
        ],
        [
          "what is forbidden before a rule",
          "PATCH",
          "/v3/avatars/group_abc123",
          {},
          '{"default_voice_id":"nowhere"}',
          403,
          null,
        ],
        [
          "an unknown resource before a rule of consent",
          "POST",
          "/v3/avatars/nowhere/consent",
          {},
          '{"consent_video":{"type":"asset_id","asset_id":"nowhere"}}',
          404,
          null,
        ],
      ])("%s", async (_, method, path, headers, body, status, param) => {
        const answer = await target().fetch(path, {
          method,
          headers: { ...(body !== undefined && { "content-type": "application/json" }), ...headers },
          ...(body !== undefined && { body }),
        });
        expect([answer.status, (await answer.json()).error.param]).toEqual([status, param]);
      });

      test("a rule comes before a state that conflicts", async () => {
        const own = api();
        const { group } = await createAvatar(own, aPhoto);
        expect((await own.patch(`/v3/avatars/${group.id}`, { default_voice_id: "nowhere" })).verdict).toEqual([
          400,
          "invalid_parameter",
          "default_voice_id",
        ]);
      });

      test("the schema comes before the rules of a video", async () => {
        expect((await api().post("/v3/videos", { ...aVideo, avatar_id: "nowhere", resolution: "8k" })).verdict).toEqual(
          [400, "invalid_parameter", "resolution"],
        );
      });
    });

    test("every error has the envelope: code, message, param and a page about the code", async () => {
      const own = api();
      const replies = [
        await own.get("/v3/avatars/nowhere"),
        await own.get("/v3/avatars?limit=0"),
        await own.post("/v3/videos", {}),
        await own.get("/v3/nothing"),
        await anonymous("GET", "/v3/avatars"),
      ];
      for (const { body } of replies) {
        const { code, message } = body.error;
        expect(Object.keys(body)).toEqual(["error"]);
        expect(message).toMatch(/\w/);
        expect(body.error.doc_url).toBe(`https://developers.heygen.com/docs/error-codes#${code.replaceAll("_", "-")}`);
      }
    });

    test("leads to no page of the vendor's when its code is one that only a mock has", async () => {
      const own = api();
      for (const [path, code] of [
        ["/v3/templates", "not_simulated"],
        ["/__mock/wait?event=video.completed&timeout_ms=1", "timed_out"],
      ] as const)
        expect((await own.get(path)).body.error).toMatchObject({ code, doc_url: null });
    });

    test("a call whose signal is or gets aborted ends at once, with the signal's reason", async () => {
      const reason = new Error("no longer wanted");
      const headers = { "x-api-key": "mock_demo" };
      const abort = new AbortController();
      // A body that never ends keeps the call open.
      const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) });
      const open = target().fetch("/v3/videos", {
        method: "POST",
        headers,
        body,
        duplex: "half",
        signal: abort.signal,
      } as RequestInit);
      abort.abort(reason);
      await expect(open).rejects.toBe(reason);
      await expect(target().fetch("/v3/videos", { headers, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    });

    test("after all of it the mock still answers", async () => {
      expect((await anonymous("GET", "/health")).body).toEqual({ status: "ok" });
      expect(await createVideo(api())).toMatch(/./);
    });
  },
  { maxBodyBytes },
);
