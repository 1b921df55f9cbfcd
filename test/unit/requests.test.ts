/** What is expected of a request, field by field. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secretsOf } from "../../mock/domain/secrets.ts";
import type { JournalEntry } from "../../mock/world/journal.ts";
import type { RequestPattern } from "../../mock/world/requests.ts";
import { compareRequest, maskPattern } from "../../mock/world/requests.ts";

const entry: JournalEntry = {
  number: 1,
  at: 0,
  method: "POST",
  path: "/v3/videos/v1?limit=2&token=",
  operation: "createVideo",
  status: 404,
  headers: {},
  request: undefined,
  requestSize: 0,
  response: "",
  responseSize: 0,
};

const compare = (pattern: RequestPattern, fields: Partial<JournalEntry> = {}): ReturnType<typeof compareRequest> =>
  compareRequest(pattern, { ...entry, ...fields });
const bodies = (body: unknown, request: unknown): unknown =>
  compare({ body }, { request, requestSize: 9 }).differences.map(({ field }) => field);

test("what says nothing fits every request, and says of none that it differs", () => {
  expect(compare({})).toEqual({ fits: "yes", differences: [] });
});

test.each<[RequestPattern, Partial<JournalEntry>?]>([
  [{ operation: "createVideo" }],
  [{ method: "post" }],
  [{ path: "/v3/videos/v1" }],
  [{ path: "/v3/{anything}/{video_id}" }],
  [{ path: "/" }, { path: "/" }],
  [{ path: "/v3/videos" }, { path: "/v3/videos" }],
  [{ status: 404 }],
  [{ status: "404" }],
  [{ status: "4XX" }],
  [{ status: 0 }, { status: 0 }],
  [{ query: { limit: "2", token: "", other: null } }],
  [{ query: { limit: null } }, { path: "/v3/videos" }],
  [{ body: null }, { request: null, requestSize: 4 }],
])("%j fits", (pattern, fields) => {
  expect(compare(pattern, fields)).toEqual({ fits: "yes", differences: [] });
});

test.each<[RequestPattern, object, Partial<JournalEntry>?]>([
  [{ operation: "getVideo" }, { field: "operation", expected: "getVideo", got: "createVideo" }],
  [{ operation: "getVideo" }, { field: "operation", expected: "getVideo", got: null }, { operation: null }],
  [{ method: "get" }, { field: "method", expected: "get", got: "POST" }],
  [{ path: "/v3/videos" }, { field: "path", expected: "/v3/videos", got: "/v3/videos/v1" }],
  [{ path: "/v3/videos/v" }, { field: "path", expected: "/v3/videos/v", got: "/v3/videos/v1" }],
  [{ path: "/v3/videos/{id" }, { field: "path", expected: "/v3/videos/{id", got: "/v3/videos/v1" }],
  [{ path: "/v3/videos/id}" }, { field: "path", expected: "/v3/videos/id}", got: "/v3/videos/v1" }],
  [{ path: "/v3/videos/v{id}" }, { field: "path", expected: "/v3/videos/v{id}", got: "/v3/videos/v1" }],
  [{ path: "/v3/videos/{id}1" }, { field: "path", expected: "/v3/videos/{id}1", got: "/v3/videos/v1" }],
  [
    { path: "/v3/videos/{id}" },
    { field: "path", expected: "/v3/videos/{id}", got: "/v3/videos/" },
    { path: "/v3/videos/" },
  ],
  [{ status: 200 }, { field: "status", expected: 200, got: 404 }],
  [{ status: "5xx" }, { field: "status", expected: "5xx", got: 404 }],
  [{ status: 40 }, { field: "status", expected: 40, got: 404 }],
  [{ query: { limit: "3" } }, { field: "query.limit", expected: "3", got: "2" }],
  [{ query: { limit: null } }, { field: "query.limit", expected: null, got: "2" }],
  [{ query: { other: "3" } }, { field: "query.other", expected: "3", got: undefined }],
  [{ body: { a: 1 } }, { field: "body", expected: { a: 1 }, got: undefined }],
])("%j does not, for one reason", (pattern, difference, fields) => {
  expect(compare(pattern, fields)).toEqual({ fits: "no", differences: [difference] });
});

describe("a body", () => {
  test("that was not kept is unknown, unless something else differs, or there was none", () => {
    const lost = { request: undefined, requestSize: 9 };
    expect(compare({ body: { a: 1 } }, lost)).toEqual({ fits: "unknown", differences: [] });
    expect(compare({ body: { a: 1 }, status: 404 }, lost).fits).toBe("unknown");
    expect(compare({ body: { a: 1 }, status: 200 }, lost).fits).toBe("no");
    expect(compare({ status: 404 }, lost).fits).toBe("yes");
  });

  test.each([
    [{ a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ["body.a.1.b"]],
    [{ a: 1, b: 2 }, { a: 2, b: 3 }, ["body.a", "body.b"]],
    [[1], [1, 2], ["body"]],
    [[1], { 0: 1 }, ["body"]],
    [{ 0: 1 }, [1], ["body"]],
    [[1], { 0: 1, length: 1 }, ["body"]],
    [{ 0: 1, length: 1 }, [1], ["body"]],
    [{}, [], ["body"]],
    [[], {}, ["body"]],
    [null, {}, ["body"]],
    [{}, null, ["body"]],
    [{ a: null }, {}, ["body.a"]],
    [{ toString: undefined }, {}, []],
    [{ constructor: 1 }, {}, ["body.constructor"]],
    ["1", 1, ["body"]],
  ])("of which %j is expected and %j came differs in %j", (expected, got, fields) => {
    expect(bodies(expected, got)).toEqual(fields);
  });

  test("fits every part of itself, and no part that is another", () => {
    const anything = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 5 });
    fc.assert(
      fc.property(anything, fc.array(fc.string()), (body, left) => {
        const part = Object.fromEntries(Object.entries(body).filter(([name]) => !left.includes(name)));
        expect(bodies(structuredClone(part), body)).toEqual([]);
        for (const name of Object.keys(part))
          expect(bodies({ ...part, [name]: "\u{0}" }, body)).toEqual([`body.${name}`]);
      }),
    );
  });

  test("that differs without end says so of fifty places and those beside the last", () => {
    const rows = (value: number): object[] => Array.from({ length: 60 }, () => ({ value }));
    expect(bodies(rows(1), rows(2))).toHaveLength(50);
    expect(bodies(rows(1).slice(0, 49), rows(2).slice(0, 49))).toHaveLength(49);
  });
});

test("secrets are masked in path, query and body as they were in what was noted, and what is not given stays so", () => {
  const secrets = secretsOf(["very-secret-key"]);
  expect(
    maskPattern(
      {
        operation: "very-secret-key",
        path: "/v3/videos/very-secret-key",
        query: { token: "very-secret-key", other: "a b&c", none: null },
        body: { deep: ["very-secret-key", 1] },
      },
      secrets,
    ),
  ).toEqual({
    operation: "very-secret-key",
    path: "/v3/videos/***",
    query: { token: "***", other: "a b&c", none: null },
    body: { deep: ["***", 1] },
  });
  expect(Object.keys(maskPattern({ status: 200 }, secrets))).toEqual(["status"]);
});
