/** The three faces of a call, and the ladder of errors: which class, which status, which words. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import * as api from "../../src/index.ts";
import { failure, json, problem, stub } from "./client.stub.ts";

const unhandled = vi.fn();
beforeEach(() => void process.on("unhandledRejection", unhandled));
afterEach(async () => {
  await new Promise(setImmediate);
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

const video = (): Response =>
  json({ data: { id: "vid_1", status: "completed" } }, 200, { "X-Request-Id": "req_1", "X-Other": "kept" });

const ladder: readonly (readonly [number, typeof api.APIError, string])[] = [
  [400, api.BadRequestError, "GET /v3/videos/vid_1 answered 400 any_code (place): It says why."],
  [401, api.AuthenticationError, "answered 401 any_code (place): It says why. Check the API key or token."],
  [402, api.PaymentRequiredError, "It says why. Check the account's credit and plan."],
  [403, api.PermissionDeniedError, "It says why. The credential may not do this."],
  [404, api.NotFoundError, "GET /v3/videos/vid_1 answered 404 any_code (place): It says why."],
  [409, api.ConflictError, "answered 409 any_code (place): It says why."],
  [413, api.PayloadTooLargeError, "It says why. Files above 32 MB go by assets.directUpload."],
  [429, api.RateLimitError, "answered 429 any_code (place): It says why."],
  [500, api.ServerError, "answered 500 any_code (place): It says why."],
  [503, api.ServerError, "answered 503 any_code (place): It says why."],
  [599, api.ServerError, "answered 599 any_code (place): It says why."],
  [418, api.APIError, "answered 418 any_code (place): It says why."],
  [304, api.APIError, "GET /v3/videos/vid_1 answered 304, not in the API's error format: no content type"],
];

describe("an answer of the API that is no success", () => {
  test.each(ladder)("%i is raised as its own class, with words that say what to do", async (status, Class, words) => {
    const answer = (): Response =>
      status === 304 ? new Response(null, { status }) : problem(status, "any_code", "It says why.", "place");
    const { client } = stub([answer], { retries: 0 });
    const error = await failure<api.APIError>(client.videos.get("vid_1"));
    expect(error.constructor).toBe(Class);
    expect(error).toBeInstanceOf(api.APIError);
    expect(error).toBeInstanceOf(api.HeyGenError);
    expect(error.name).toBe(Class.name);
    expect(error.message).toContain(words);
    expect(error).toMatchObject({ status, attempts: 1, request: { method: "GET", path: "/v3/videos/vid_1" } });
    expect(error.response.status).toBe(status);
  });

  test("says when to come back, where the answer does", async () => {
    const later = problem(429, "rate_limit_exceeded", "Too many.");
    later.headers.set("Retry-After", "7.2");
    const error = await failure<api.APIError>(stub([later], { retries: 0 }).client.users.me());
    expect(error.message).toMatch(/answered 429 rate_limit_exceeded: Too many\. Try again in 8 s\.$/);
    expect(error.retryAfterMs).toBe(7200);
  });

  test("is a log line as JSON, without headers and body", async () => {
    const { client } = stub([problem(404, "not_found", "No such video.")]);
    expect(JSON.parse(JSON.stringify(await failure(client.videos.get("vid_1"))))).toEqual({
      name: "NotFoundError",
      message: "GET /v3/videos/vid_1 answered 404 not_found: No such video.",
      request: { method: "GET", path: "/v3/videos/vid_1" },
      attempts: 1,
      status: 404,
      code: "not_found",
      param: null,
      docUrl: "https://docs.example.com/errors#not_found",
      retryAfterMs: null,
    });
  });
});

describe("safe", () => {
  test("tells a success with its answer", async () => {
    const result = await stub([video()]).client.videos.get("vid_1").safe();
    expect(result).toMatchObject({ ok: true, status: 200, data: { id: "vid_1" }, requestId: "req_1" });
    expect(result.response?.headers.get("X-Other")).toBe("kept");
  });

  test.each(ladder)("tells %i by its status, if it is one with a class of its own", async (status, Class) => {
    const answer = (): Response =>
      status === 304 ? new Response(null, { status }) : problem(status, "any_code", "It says why.");
    const result = await stub([answer], { retries: 0 }).client.videos.get("vid_1").safe();
    const known = status < 500 && Class !== api.APIError;
    expect(result).toMatchObject({ ok: false, status: known ? status : null, response: { status } });
    expect(result.error?.constructor).toBe(Class);
  });

  test.each<[string, () => Response | Error, object]>([
    ["a lost connection", () => new TypeError("lost"), { name: "ConnectionError" }],
    ["a broken body", () => new Response("{"), { name: "ParseError" }],
    [
      "a redirect",
      () => new Response(null, { status: 302, headers: { Location: "https://else.test" } }),
      { name: "RedirectError" },
    ],
  ])("tells %s as a failure without status", async (_, reply, error) => {
    const result = await stub([() => fail(reply())], { retries: 0 })
      .client.videos.get("vid_1")
      .safe();
    expect(result).toMatchObject({ ok: false, status: null, error });
    expect(result.response === null).toBe(error !== undefined && (error as { name: string }).name !== "ParseError");
  });

  test("tells misuse and aborts, too, and never rejects with them", async () => {
    const { client } = stub([video()]);
    expect(await client.videos.get("").safe()).toMatchObject({
      ok: false,
      status: null,
      error: { name: "UsageError" },
    });
    const aborted = client.videos.get("vid_1", { signal: AbortSignal.abort() });
    expect(await aborted.safe()).toMatchObject({ ok: false, status: null, error: { name: "AbortError" } });
  });

  test("rejects with what is no error of this client, as a clock that fails is none", async () => {
    const broken = new RangeError("no time");
    const now = (): never => {
      throw broken;
    };
    const { client } = stub([video()], { clock: { now, sleep: async () => undefined } });
    expect(await failure(client.videos.get("vid_1").safe())).toBe(broken);
  });

  test("may be asked more than once, sends nothing more, and leaves the promise as it is", async () => {
    const { client, requests } = stub([problem(404, "not_found", "No.")]);
    const call = client.videos.get("vid_1");
    const [first, second] = [await call.safe(), await call.safe()];
    expect(first.error).toBe(second.error);
    await expect(call).rejects.toBe(first.error);
    expect(requests).toHaveLength(1);
  });

  test("of a list is its first page", async () => {
    const page = { data: [{ id: "look_1" }], has_more: true, next_token: "2" };
    const { client, requests } = stub([json(page)]);
    expect(await client.looks.list().safe()).toMatchObject({ ok: true, data: page });
    expect(requests).toHaveLength(1);
    expect(
      await stub([problem(400, "any", "No.")])
        .client.looks.list()
        .safe(),
    ).toMatchObject({ ok: false, status: 400 });
  });
});

describe("withResponse", () => {
  test("gives data, answer and the request's id, or null where there is none", async () => {
    const { data, response, requestId } = await stub([video()]).client.videos.get("vid_1").withResponse();
    expect([data.id, response.status, requestId]).toEqual(["vid_1", 200, "req_1"]);
    const bare = json({ data: { id: "vid_1" } });
    expect(await stub([bare]).client.videos.get("vid_1").withResponse()).toMatchObject({ requestId: null });
  });

  test("throws what the call throws, and nobody has to look at both", async () => {
    const { client } = stub([problem(404, "not_found", "No.")]);
    expect(await failure(client.videos.get("vid_1").withResponse())).toBeInstanceOf(api.NotFoundError);
  });
});

function fail(reply: Response | Error): Response {
  if (reply instanceof Error) throw reply;
  return reply;
}
