/** Paths and methods that nothing serves, hostile ids, and operations that are not simulated. */

import { describe, expect, test } from "vitest";
import type { Api, Reply } from "../support/api.ts";
import { freshApi, replyOf } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets("bad input", (target) => {
  const api = (): Api => freshApi(target());
  const anonymous = async (method: string, path: string, headers: Record<string, string> = {}): Promise<Reply> =>
    replyOf(await target().call(method, path, undefined, { authorization: "", ...headers }));

  describe("a path", () => {
    const idPaths = [
      ["/v3/avatars/", "avatar_not_found"],
      ["/v3/avatars/looks/", "not_found"],
      ["/v3/videos/", "not_found"],
      ["/v3/voices/", "voice_not_found"],
    ] as const;

    test.each([
      "a%2Fb",
      "%2F",
      "%00",
      "%0d%0aX-Evil:%201",
      "%20",
      "%25",
      "%",
      "%E0%A4%A",
      "%C3%28",
      "ünïcode",
      "%F0%9F%92%A9",
      "__proto__",
      "constructor",
      "..%2f..%2fetc%2fpasswd",
      "%2e%2e%2f",
      "a;b=c",
      "a:b",
      "a,b",
      "*",
      "'%20OR%201=1",
      "%3Cscript%3E",
      "x".repeat(255),
    ])("with the id %s is a 404", async (id) => {
      const own = api();
      for (const [path, code] of idPaths) {
        const answer = await own.get(path + id);
        expect(answer.verdict).toEqual([404, code, null]);
        expect(answer.headers.has("x-evil")).toBe(false);
      }
    });

    test.each(["x".repeat(256), "x".repeat(300), "%C3%BC".repeat(256)])(
      "with an id of more than 255 characters is a 400 (%#)",
      async (id) => {
        const own = api();
        for (const [path] of idPaths)
          expect((await own.get(path + id)).verdict).toEqual([
            400,
            "invalid_parameter",
            { avatars: "group_id", looks: "look_id", videos: "video_id", voices: "voice_id" }[
              path.split("/").at(-2) ?? ""
            ],
          ]);
      },
    );

    test.each([
      "/v3/avatars/",
      "/v3/avatars/looks/look_def456/",
      "/v3//avatars",
      "/v3/avatars//",
      "/v3/videos/a/b",
      "/v3",
      "/v3/",
      "/v3/nothing",
      "/V3/avatars",
      "/v3/Avatars",
      "/v4/avatars",
      "/avatars",
      "/media",
      "/consent",
      "/consent/",
      "/v3/avatars%2Flooks",
      "/v3/%61vatars%00",
      `/v3/${"x".repeat(5000)}`,
    ])("%s is served by nothing", async (path) => {
      const answer = await api().get(path);
      expect(answer.verdict).toEqual([404, "not_found", null]);
      expect(answer.headers.get("allow")).toBeNull();
    });

    test.each(["/v3", "/v3/", "/v3/nothing"])("%s is a path of the API, which wants a key", async (path) => {
      expect((await anonymous("GET", path)).status).toBe(401);
      expect((await api().get(path)).body.error.message).toContain(`No operation has the path ${path}.`);
    });

    test("with dots leads where the dots lead", async () => {
      const own = api();
      expect((await own.get("/v3/nothing/../avatars/./group_abc123")).data.name).toBe("Monica");
      expect((await own.get("/v3/../../../etc/passwd")).verdict).toEqual([404, "not_found", null]);
    });

    test.each([
      ["GET", "/v3/avatar", "GET /v3/avatars"],
      ["GET", "/v3/vidoes/x", "GET /v3/videos/{video_id}"],
      ["GET", "/v3/look", "GET /v3/avatars/looks"],
      ["GET", "/v3/status", "GET /v3/videos/statuses"],
      ["PATCH", "/v3/looks/look_def456", "PATCH /v3/avatars/looks/{look_id}"],
      ["POST", "/v3/consent", "POST /v3/avatars/{group_id}/consent"],
      ["POST", "/v3/speech", "POST /v3/voices/speech"],
      ["GET", "/v3/template", "GET /v3/templates (not simulated)"],
    ])("of an unknown operation names the nearest ones: %s %s", async (method, path, nearest) => {
      const { message } = replyOf(await target().call(method, path)).body.error;
      expect(message).toContain(`The nearest are ${nearest}, `);
    });

    test.each([
      ["PUT", "/v3/templates"],
      ["DELETE", "/v3/lipsyncs"],
      ["POST", "/v3/lipsyncs/l_1"],
    ])("of the live API is not simulated by its own methods alone: %s %s", async (method, path) => {
      expect((await api().get("/v3/templates")).verdict).toEqual([501, "not_simulated", null]);
      expect(replyOf(await target().call(method, path)).verdict).toEqual([404, "not_found", null]);
    });

    test.each([
      ["POST", "/v3/voices/speec", "POST /v3/voices/speech"],
      ["POST", "/V3/videos", "POST /v3/videos"],
      ["GET", "/api/v3/videos/vid_1", "GET /v3/videos/{video_id}"],
      ["GET", "/voices", "GET /v3/voices"],
      ["GET", "/v10/voices", "GET /v3/voices"],
      ["GET", "//v3/voices", "GET /v3/voices"],
      ["GET", "/video/abc", "GET /v3/videos/{video_id}"],
    ])("asks who sends %s %s whether %s is meant", async (method, path, meant) => {
      const { message } = replyOf(await target().call(method, target().url + path)).body.error;
      expect(message).toContain(` Did you mean ${meant}?`);
    });

    test("that only looks like an older API's is served by nothing", async () => {
      const { message } = (await api().get("/api/v2/voices")).body.error;
      expect(message).toMatch(/^Nothing is served at \/api\/v2\/voices\./);
    });

    test.each([
      ["POST", "/v3/videos/vid_1"],
      ["POST", "/v3/avatars/looks"],
      ["GET", "/favicon.ico"],
      ["GET", "/media"],
    ])("does not guess where nothing is near: %s %s", async (method, path) => {
      expect(replyOf(await target().call(method, path)).body.error.message).not.toContain("Did you mean");
    });

    test.each([
      ["/v1/avatars", "/v3/avatars"],
      ["/v2/avatars", "/v3/avatars"],
      ["/v2/voices", "/v3/voices"],
      ["/v1/video_status.get", "/v3/videos"],
      ["/v2/user/remaining_quota", "/v3/users/me"],
      ["/v2", "GET /v3/avatars, GET /v3/videos"],
    ])("%s of an older API names %s", async (old, current) => {
      for (const answer of [await api().get(old), await anonymous("GET", old)]) {
        expect(answer.verdict).toEqual([404, "not_found", null]);
        expect(answer.body.error.message).toContain(current);
      }
    });

    test.each([
      ["GET", "/v3/templates"],
      ["POST", "/v3/lipsyncs"],
      ["GET", "/v3/assets/search"],
      ["GET", "/v3/assets/%73tatuses"],
      ["POST", "/v3/assets/direct-uploads/batches"],
      ["GET", "/v3/assets/batches/some_id"],
      ["GET", "/v3/videos/some_id/scenes"],
      ["DELETE", "/v3/ai-clipping/some_id"],
      ["PUT", "/v3/video-translations/proofreads/some_id/srt"],
    ])("%s %s of the live API is said not to be simulated", async (method, path) => {
      const answer = replyOf(await target().call(method, path));
      expect(answer.verdict).toEqual([501, "not_simulated", null]);
      expect(answer.body.error.message).toContain(`${method} ${path}`);
      expect((await anonymous(method, path)).status).toBe(401);
    });

    test.each([
      ["POST", "/v3/templates"],
      ["DELETE", "/v3/lipsyncs"],
    ])("%s %s is no operation there either, and is not found", async (method, path) => {
      expect(replyOf(await target().call(method, path)).verdict).toEqual([404, "not_found", null]);
    });
  });

  describe("a method", () => {
    test.each([
      ["DELETE", "/v3/avatars", "GET, POST"],
      ["PUT", "/v3/videos", "GET, POST"],
      ["PATCH", "/v3/videos/some_id", "DELETE, GET"],
      ["POST", "/v3/users/me", "GET"],
      ["POST", "/v3/avatars/looks", "DELETE, GET, PATCH"],
      ["GET", "/v3/avatars/group_xyz789/consent", "POST"],
      ["POST", "/v3/avatars/looks/look_def456", "DELETE, GET, PATCH"],
    ])("%s on %s is a 404 that says what is allowed", async (method, path, allowed) => {
      const answer = replyOf(await target().call(method, path));
      expect(answer.verdict).toEqual([404, "not_found", null]);
      expect(answer.headers.get("allow")?.split(", ").toSorted().join(", ")).toBe(allowed);
    });

    test("HEAD answers as GET without a body", async () => {
      const own = api();
      for (const [path, status] of [
        ["/v3/avatars", 200],
        ["/v3/avatars/nowhere", 404],
        ["/v3/nothing", 404],
        ["/nothing", 404],
        ["/v3/avatars?limit=0", 400],
      ] as const) {
        const answer = await own.fetch(path, { method: "HEAD" });
        expect([answer.status, await answer.text()]).toEqual([status, ""]);
      }
    });
  });
});
