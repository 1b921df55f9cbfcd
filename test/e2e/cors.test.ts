import { describe, expect, test } from "vitest";
import { freshApi, postText } from "../support/api.ts";
import { describeTargets } from "../support/targets.ts";

describeTargets(
  "CORS",
  (target) => {
    const origin = "https://app.example";
    const preflight = (path: string, method: string, headers?: string): Promise<Response> =>
      target().fetch(path, {
        method: "OPTIONS",
        headers: {
          authorization: "",
          origin,
          "access-control-request-method": method,
          ...(headers !== undefined && { "access-control-request-headers": headers }),
        },
      });

    test.each([
      ["/v3/videos", "POST"],
      ["/v3/avatars/group_abc123", "PATCH"],
      ["/v3/videos/some_id", "DELETE"],
      ["/v3/nothing", "GET"],
      ["/media/tag/looks/id.svg", "GET"],
    ])("a preflight for %s %s is answered without a key", async (path, method) => {
      const answer = await preflight(path, method, "authorization, content-type, idempotency-key, prefer, x-api-key");
      expect([answer.status, await answer.text()]).toEqual([204, ""]);
      expect(answer.headers.get("access-control-allow-origin")).toBe("*");
      expect(answer.headers.get("access-control-allow-methods")).toContain(method);
      expect(answer.headers.get("access-control-allow-headers")).toBe(
        "authorization, content-type, idempotency-key, prefer, x-api-key",
      );
    });

    test("a preflight that asks for no header gets the star", async () => {
      expect((await preflight("/v3/videos", "GET")).headers.get("access-control-allow-headers")).toBe("*");
    });

    describe("any page may read", () => {
      const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
        target().fetch(path, { headers: { origin, ...headers } });

      test.each([
        ["a success", "/v3/avatars", {}, 200],
        ["a 400", "/v3/avatars?limit=0", {}, 400],
        ["a 401", "/v3/avatars", { "x-api-key": "invalid" }, 401],
        ["a 404 of a resource", "/v3/avatars/nowhere", {}, 404],
        ["a 404 of a path", "/v3/nothing", {}, 404],
        ["a 404 of an older API", "/v2/avatars", {}, 404],
        ["a forced 429", "/v3/avatars", { prefer: "code=429" }, 429],
        ["a 501", "/v3/templates", {}, 501],
        ["a missing file", "/media/tag/looks/id.svg", {}, 404],
        ["a page that leads nowhere", "/consent/nowhere", {}, 404],
        ["the contract", "/openapi.json", {}, 200],
        ["the health", "/health", {}, 200],
      ])("%s", async (_, path, headers, status) => {
        const answer = await get(path, headers);
        expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([status, "*"]);
      });

      test("a 413", async () => {
        const { status, headers } = await postText(freshApi(target()), "/v3/videos", " ".repeat(2000));
        expect([status, headers.get("access-control-allow-origin")]).toEqual([413, "*"]);
      });

      test("a file, and a part of it", async () => {
        const { preview_video_url } = (await freshApi(target()).get("/v3/avatars/looks/look_def456")).data;
        for (const [range, status] of [
          ["", 200],
          ["bytes=0-9", 206],
          ["bytes=99999999-", 416],
        ] as const) {
          const answer = await get(preview_video_url, range === "" ? {} : { range });
          expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([status, "*"]);
        }
      });

      test.each(["Retry-After", "Date", "Idempotent-Replayed", "Preference-Applied", "Content-Range", "Accept-Ranges"])(
        "the header %s",
        async (name) => {
          expect((await get("/v3/avatars")).headers.get("access-control-expose-headers")).toContain(name);
        },
      );
    });

    test("no page but the mock's own may read the control API", async () => {
      for (const path of ["/__mock/", "/__mock/worlds", "/__mock/clock", "/__mock/nothing"]) {
        expect((await target().fetch(path)).headers.get("access-control-allow-origin")).toBeNull();
        expect((await preflight(path, "POST")).headers.get("access-control-allow-origin")).toBeNull();
      }
    });
  },
  { maxBodyBytes: 1000 },
);
