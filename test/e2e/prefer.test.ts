/** `Prefer: code=…` on every operation: each status that the contract documents for it can be had on demand. */

import { describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { documentedErrors, operations } from "../../generated/operations.ts";
import { responses } from "../../generated/validators.ts";
import type { Api } from "../support/api.ts";
import { aPhoto, aVideo, createVideo, freshApi, wholeList } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { describeTargets } from "../support/targets.ts";

const bodies: Partial<Record<OperationId, object>> = {
  createAvatar: aPhoto,
  createVideo: aVideo,
  createAvatarConsent: {},
  updateAvatarGroup: { default_voice_id: null },
  updateAvatarLook: { name: "Changed" },
};

const cases = (Object.keys(operations) as OperationId[]).flatMap((operation) =>
  Object.entries(documentedErrors[operation]).flatMap(([status, codes]) =>
    Object.keys(codes).map((code, at) => ({ operation, status: Number(status), code, isFirst: at === 0 })),
  ),
);

describeTargets("Prefer", (target) => {
  /** Sends what would be a fine call of the operation. */
  async function callOf(
    own: Api,
    operation: OperationId,
    prefer: string,
    ids: Record<string, string>,
  ): Promise<Response> {
    const { method, path } = operations[operation];
    const body = bodies[operation];
    const headers = { prefer, ...(body && { "content-type": "application/json" }) };
    return own.fetch(
      path.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? "some_id"),
      { method, headers, ...(body && { body: JSON.stringify(body) }) },
    );
  }

  async function everything(own: Api): Promise<Answer> {
    return Promise.all(["/v3/avatars", "/v3/avatars/looks", "/v3/videos"].map((path) => wholeList(own, path)));
  }

  test.each(cases)(
    "$operation can be made to answer $status $code, and does nothing",
    async ({ operation, status, code, isFirst }) => {
      const own = freshApi(target());
      const ids = {
        group_id: "group_xyz789",
        look_id: "look_abc123",
        voice_id: "voice_xyz789",
        video_id: await createVideo(own),
      };
      const before = await everything(own);
      const answer = await callOf(own, operation, `code=${status}, example=${code}`, ids);
      const body = await answer.json();
      expect([answer.status, body.error.code]).toEqual([status, code]);
      expect(responses[operation][status]?.(body)).toBe(true);
      expect(answer.headers.get("preference-applied")).toBe(`code=${status}`);
      expect(answer.headers.has("retry-after")).toBe(status === 429);
      expect(await everything(own)).toEqual(before);
      if (isFirst) expect((await (await callOf(own, operation, `code=${status}`, ids)).json()).error.code).toBe(code);
    },
  );

  test.each(Object.keys(operations) as OperationId[])("%s documents 400, 401 and 429 at least", (operation) => {
    expect(Object.keys(documentedErrors[operation])).toEqual(expect.arrayContaining(["400", "401", "429"]));
  });

  describe("reading the header", () => {
    const get = async (prefer: string): Promise<readonly unknown[]> =>
      (await freshApi(target()).get("/v3/videos", { prefer })).verdict;

    test.each([
      "code=429",
      "CODE=429",
      'code="429"',
      "respond-async, code=429",
      "respond-async; code=429",
      " code = 429 ",
      "code=429; example=rate_limit_exceeded",
    ])("%j asks for a 429", async (prefer) => {
      expect(await get(prefer)).toEqual([429, "rate_limit_exceeded", null]);
    });

    test.each(["code=200", "respond-async", "", "return=minimal", "example=rate_limit_exceeded"])(
      "%j asks for nothing out of the ordinary",
      async (prefer) => {
        expect(await get(prefer)).toEqual([200]);
      },
    );

    test.each([
      "code=418",
      "code=404",
      "code=",
      "code=abc",
      "code=constructor",
      "code=__proto__",
      "code=429, example=nothing",
      "code=429, example=constructor",
      "code=429, example=__proto__",
    ])("%j is refused", async (prefer) => {
      expect(await get(prefer)).toEqual([400, "invalid_parameter", "Prefer"]);
    });

    test("a refusal says what there is", async () => {
      const own = freshApi(target());
      expect((await own.get("/v3/videos", { prefer: "code=418" })).body.error.message).toMatch(/200, 400, 401, 429/);
      expect((await own.get("/v3/videos", { prefer: "code=429, example=x" })).body.error.message).toMatch(
        /rate_limit_exceeded, quota_exceeded/,
      );
    });
  });

  test("comes after the credential and before everything else", async () => {
    const own = freshApi(target());
    expect(
      (await target().call("GET", "/v3/videos", undefined, { "x-api-key": "invalid", prefer: "code=429" })).status,
    ).toBe(401);
    expect((await own.get("/v3/videos/nowhere", { prefer: "code=429" })).status).toBe(429);
    expect((await own.get("/v3/videos?limit=x", { prefer: "code=429" })).status).toBe(429);
  });
});
