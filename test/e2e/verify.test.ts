/** Verifying what was asked: how often, in which order, with what in it, and what came closest when it was not. */

import { describe, expect, test } from "vitest";
import { VerificationError } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { aVideo, createVideo, freshApi, postText } from "../support/api.ts";
import type { Answer } from "../support/targets.ts";
import { checkedMock, describeTargets, targetOf } from "../support/targets.ts";

describeTargets("verify", (target) => {
  const api = (): Api => freshApi(target());
  const verify = async (own: Api, expectation: object): Promise<Answer> => {
    const { verdict, data } = await own.post("/__mock/verify", expectation);
    expect(verdict).toEqual([200]);
    return data;
  };
  const isMet = async (own: Api, expectation: object): Promise<boolean> => (await verify(own, expectation)).satisfied;

  test.each([
    [{ match: { operation: "createVideo" } }, true],
    [{ match: { operation: "createVideo" }, count: { exactly: 2 } }, true],
    [{ match: { operation: "createVideo" }, count: { exactly: 1 } }, false],
    [{ match: { operation: "createVideo" }, count: { at_least: 2, at_most: 3 } }, true],
    [{ match: { operation: "createVideo" }, count: { at_most: 1 } }, false],
    [{ match: { operation: "deleteVideo" }, count: { exactly: 0 } }, true],
    [{ match: { operation: "deleteVideo" } }, false],
    [{ match: { method: "post", path: "/v3/videos" }, count: { exactly: 2 } }, true],
    [{ match: { path: "/v3/videos/{video_id}" }, count: { exactly: 1 } }, true],
    [{ match: { path: "/v3/videos/{video_id}/x" } }, false],
    [{ match: { query: { limit: "2" } }, count: { exactly: 1 } }, true],
    [{ match: { operation: "listVideos", query: { token: null } } }, true],
    [{ match: { query: { limit: null } }, count: { exactly: 3 } }, true],
    [{ match: { status: 404 }, count: { exactly: 1 } }, true],
    [{ match: { status: "2xx" }, count: { exactly: 3 } }, true],
    [{ match: { body: { title: "One" } }, count: { exactly: 1 } }, true],
    [{ match: { body: { engine: { type: "avatar_v" } } }, count: { exactly: 1 } }, true],
    [{ match: { body: {} }, count: { exactly: 2 } }, true],
    [{ match: { body: { constructor: {} } } }, false],
    [{ match: { body: { title: null } } }, false],
    [{ match: {}, count: { exactly: 4 } }, true],
    [{ match: {}, count: { exactly: 2 }, since: 2 }, true],
    [{ order: [{ body: { title: "One" } }, { body: { title: "Two" } }, { operation: "getVideo" }] }, true],
    [{ order: [{ body: { title: "Two" } }, { body: { title: "One" } }] }, false],
    [{ order: [{ body: { title: "One" } }, { operation: "listVideos" }], gaps: false }, false],
    [{ order: [{ body: { title: "Two" } }, { operation: "listVideos" }], gaps: false }, true],
    [{ order: [{ operation: "createVideo" }, { operation: "createVideo" }, { operation: "createVideo" }] }, false],
  ])("of %j is %s", async (expectation, expected) => {
    const own = api();
    await createVideo(own, { title: "One" });
    await createVideo(own, { title: "Two", engine: { type: "avatar_v" } });
    await own.get("/v3/videos?limit=2");
    await own.get("/v3/videos/0123456789abcdef0123456789abcdef");
    expect(await isMet(own, expectation)).toBe(expected);
  });

  test("explains how lists differ: item by item where they are as long, else as a whole", async () => {
    const own = api();
    const scene = { type: "image", source: { type: "asset_id", asset_id: "asset_sample_picture" }, duration: 2 };
    await own.post("/v3/videos", { type: "studio", title: "Lists", scenes: [scene, { ...scene, duration: 3 }] });
    const differencesOf = async (scenes: unknown): Promise<Answer> =>
      (await verify(own, { match: { body: { scenes } } })).closest[0].differences;
    expect(await differencesOf([{ duration: 2 }, { duration: 4 }])).toEqual([
      { field: "body.scenes.1.duration", expected: 4, got: 3 },
    ]);
    for (const scenes of [[{ duration: 2 }], { 0: { duration: 2 } }, []])
      expect(await differencesOf(scenes)).toMatchObject([{ field: "body.scenes", expected: scenes }]);
    expect((await verify(own, { match: { body: { scenes: [{ duration: 2 }, { duration: 3 }] } } })).satisfied).toBe(
      true,
    );
  });

  test("explains near misses field by field, the nearest first", async () => {
    const own = api();
    await own.get("/v3/voices");
    await createVideo(own, { title: "Harbor tour", engine: { type: "avatar_iv" } });
    await createVideo(own, { title: "Other" });
    const expected = { title: "Harbour tour", engine: { type: "avatar_iv" } };
    const data = await verify(own, { match: { operation: "createVideo", body: expected } });
    expect(data.closest.map(({ number }: Answer) => number)).toEqual([2, 3, 1]);
    expect(data.closest[0]).toEqual({
      number: 2,
      method: "POST",
      path: "/v3/videos",
      step: null,
      differences: [{ field: "body.title", expected: "Harbour tour", got: "Harbor tour" }],
    });
    expect(data.closest[1].differences).toContainEqual({ field: "body.engine", expected: { type: "avatar_iv" } });
    expect(data.explanation).toContain('body.title: expected "Harbour tour", got "Harbor tour"');
  });

  test("says at which step an order broke, and that the step came earlier", async () => {
    const own = api();
    await own.get("/v3/voices");
    await createVideo(own);
    const data = await verify(own, { order: [{ operation: "createVideo" }, { operation: "listVoices" }] });
    expect([data.satisfied, data.numbers]).toEqual([false, [2]]);
    expect(data.explanation).toContain("step 1, listVoices, did not follow. One came earlier, as 1.");
  });

  test("counts from a checkpoint, or from where the journal was cleared", async () => {
    const own = api();
    await createVideo(own);
    const { last } = await verify(own, { match: {} });
    await createVideo(own);
    const once = { match: { operation: "createVideo" }, count: { exactly: 1 } };
    expect(await isMet(own, { ...once, since: last })).toBe(true);
    expect(await isMet(own, once)).toBe(false);
    await own.fetch("/__mock/journal", { method: "DELETE" });
    expect(await isMet(own, { ...once, count: { exactly: 0 } })).toBe(true);
  });

  test("refuses to guess once a request since the checkpoint had to make room", async () => {
    const { mock } = checkedMock();
    const own = freshApi(targetOf(mock, "http://localhost", mock.fetch));
    for (let index = 0; index < 1001; index += 1)
      await mock.fetch("/v3/users/me", { headers: { "x-api-key": own.key } });
    const never = { match: { operation: "createVideo" }, count: { exactly: 0 } };
    expect((await own.post("/__mock/verify", never)).verdict).toEqual([409, "conflict", "since"]);
    expect(() => own.world.verify({ match: {} })).toThrow("had to make room");
    expect(await isMet(own, { ...never, since: 1 })).toBe(true);
    await own.fetch("/__mock/journal", { method: "DELETE" });
    expect(await isMet(own, never)).toBe(true);
  });

  test("refuses to guess about a body that was not kept, and only where it matters", async () => {
    const own = api();
    await postText(own, "/v3/videos", JSON.stringify({ ...aVideo, title: "x".repeat(20_000) }));
    const match = { operation: "createVideo", body: { type: "avatar" } };
    expect((await own.post("/__mock/verify", { match })).verdict).toEqual([409, "conflict", null]);
    expect((await own.post("/__mock/verify", { order: [match] })).verdict).toEqual([409, "conflict", null]);
    expect(await isMet(own, { match, count: { at_most: 1 } })).toBe(true);
    expect(await isMet(own, { match, count: { at_least: 2 } })).toBe(false);
    expect(await isMet(own, { match: { ...match, status: 500 } })).toBe(false);
  });

  test("finds what was masked by what was sent, and shows it to nobody", async () => {
    const own = freshApi(target(), "key-that-is-secret");
    const callback_url = "http://localhost:9/hook?token=very-secret";
    await createVideo(own, { callback_url, title: "key-that-is-secret" });
    const body = { callback_url, title: "key-that-is-secret" };
    expect(await isMet(own, { match: { body } })).toBe(true);
    const miss = await verify(own, { match: { body: { ...body, script: "key-that-is-secret" } } });
    expect(JSON.stringify(miss)).not.toMatch(/very-secret|key-that-is-secret/);
  });

  test.each([
    [{}, "match"],
    [{ match: {}, order: [{}] }, "match"],
    [{ order: [{}], count: { exactly: 1 } }, "match"],
    [{ order: [] }, "order"],
    [{ match: { header: {} } }, "match.header"],
    [{ match: { path: "v3" } }, "match.path"],
    [{ match: { status: "9xx" } }, "match.status"],
    [{ match: { query: { limit: 2 } } }, "match.query.limit"],
    [{ match: {}, count: {} }, "count"],
    [{ match: {}, count: { exactly: -1 } }, "count.exactly"],
    [{ match: {}, count: { at_least: 3, at_most: 2 } }, "count"],
    [{ match: {}, since: 1 }, "since"],
    [{ match: {}, times: 1 }, "times"],
    [{ match: { operation: "creatVideo" }, count: { exactly: 0 } }, "match.operation"],
    [{ match: { operation: "constructor" } }, "match.operation"],
    [{ order: [{ operation: "createVideo" }, { operation: "getvideo" }] }, "order.1.operation"],
    [{ match: { method: "FOO" } }, "match.method"],
    [{ match: { method: "OPTIONS" } }, "match.method"],
    [{ match: { operation: "createVideo", method: "get" } }, "match.method"],
    [{ match: { status: 1000 } }, "match.status"],
    [{ match: { status: 99 } }, "match.status"],
    [{ match: { status: -1 } }, "match.status"],
    [{ match: { path: "/v3/videos/{id" } }, "match.path"],
    [{ match: { path: "/v3/videos/x{id}" } }, "match.path"],
    [{ match: { path: "/v3/videos/{}" } }, "match.path"],
    [{ match: { path: "/v3/videos?limit=1" } }, "match.path"],
    [{ match: { operation: "getVideo", path: "/v3/videos" } }, "match.path"],
  ])("refuses %j, naming the field", async (expectation, param) => {
    const own = api();
    expect((await own.post("/__mock/verify", expectation)).verdict).toEqual([400, "invalid_parameter", param]);
  });

  test.each([
    [{ operation: "getVideo", path: "/v3/videos/{any_name}" }],
    [{ operation: "getVideo", path: "/v3/videos/0123456789abcdef0123456789abcdef", method: "HEAD" }],
    [{ status: 0 }],
    [{ status: "0" }],
    [{ path: "/v2/anything/at/all" }],
    [{ method: "delete" }],
  ])("takes %j, which may have been asked", async (match) => {
    expect(await isMet(api(), { match, count: { exactly: 0 } })).toBe(true);
  });

  test("says which operations there are, and which methods", async () => {
    const refusal = async (match: object): Promise<string> =>
      (await api().post("/__mock/verify", { match })).body.error.message;
    expect(await refusal({ operation: "creatVideo" })).toMatch(/of the contract: .*\bcreateVideo\b/);
    expect(await refusal({ method: "FOO" })).toContain("GET, HEAD, POST, PUT, PATCH, DELETE");
    expect(await refusal({ operation: "createVideo", method: "GET" })).toContain("createVideo is never a GET");
  });

  test("bears an expectation that is nested without end", async () => {
    const own = api();
    await createVideo(own);
    const deep = `${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`;
    expect([200, 400]).toContain((await postText(own, "/__mock/verify", `{"match":{"body":${deep}}}`)).status);
  });

  describe("by handle", () => {
    test.each([
      [{ match: { operation: "creatVideo" }, count: { exactly: 0 } }, "match.operation must be an operation"],
      [{ match: {}, count: { exactly: Number.NaN } }, "count.exactly must be an integer"],
      [{ match: {}, count: { atLeast: 1.5 } }, "count.at_least must be an integer"],
      [{ match: {}, count: { at_least: 1, exactli: 2 } }, "count.exactli is not a field"],
      [{ match: { path: "/v3/{" } }, "match.path must have each name in braces"],
      [{ match: {}, times: 1 }, "times is not a field"],
      [{ match: {}, since: Number.NaN }, "since must be"],
    ] as readonly (readonly [object, string])[])("refuses %j as a call would be", (expectation, sentence) => {
      expect(() => api().world.verify(expectation)).toThrow(sentence);
    });

    test("returns what fits and throws the explanation otherwise", async () => {
      const own = api();
      await createVideo(own, { title: "One" });
      expect(own.world.verify({ match: { body: { title: "One" } }, count: { exactly: 1 } }).numbers).toEqual([1]);
      const wrong = (): unknown => own.world.verify({ match: { operation: "createVideo", body: { title: "Two" } } });
      expect(wrong).toThrow(VerificationError);
      expect(wrong).toThrow('body.title: expected "Two", got "One"');
      expect(() => own.world.verify({ match: { operation: "createVideo" }, count: { atMost: 0 } })).toThrow(
        "Expected at most 0 like createVideo, and 1 request came: 1.",
      );
    });
  });
});
