/** `heygen-v3/core`: the verbs alone, and all that they can do in the whole client. */
import { describe, expect, test } from "vitest";
import * as core from "../../src/core.ts";
import type { ClientOptions, DebugEvent } from "../../src/core.ts";
import * as whole from "../../src/index.ts";
import { baseUrl, failure, json, key, problem } from "./client.stub.ts";

/** Both clients over the same answers; the last one answers everything after it. */
function both(
  replies: readonly (Response | Error)[],
  options: ClientOptions = {},
): readonly (readonly [core.Verbs, Request[]])[] {
  return [core.createClient, whole.createClient].map((create) => {
    const requests: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => {
      const reply = replies[Math.min(requests.push(request), replies.length) - 1]!;
      if (reply instanceof Error) throw reply;
      return reply.clone();
    };
    return [create({ apiKey: key, baseUrl, fetch, random: () => 0, ...options }), requests] as const;
  });
}

const video = { type: "avatar", avatar_id: "look_1", script: "Hi" } as const;

describe("the client of the core entry", () => {
  test("has the verbs and nothing else", () => {
    const [[client]] = both([json({})]) as [readonly [core.Verbs, Request[]]];
    expect(Object.keys(client).toSorted()).toEqual(["DELETE", "GET", "PATCH", "POST", "PUT"]);
  });

  test("has the errors of the whole one, and no others", () => {
    const { createClient: _, ...errors } = core;
    const known = new Map<string, unknown>(Object.entries(whole));
    for (const [name, error] of Object.entries(errors)) expect([name, error]).toEqual([name, known.get(name)]);
    expect(() => core.createClient({ baseUrl })).toThrow(whole.UsageError);
  });

  test("sends a create again under one key, and gives the API's errors as they are", async () => {
    const replies = [
      problem(503, "internal_error", "Later."),
      new TypeError("fetch failed"),
      problem(400, "invalid_parameter", "No."),
    ];
    for (const [client, requests] of both(replies)) {
      const { data, error, response } = await client.POST("/v3/videos", { body: video });
      expect([data, response.status, error]).toMatchObject([undefined, 400, { error: { code: "invalid_parameter" } }]);
      const keys = requests.map(({ headers }) => headers.get("Idempotency-Key"));
      expect([keys.length, new Set(keys).size]).toEqual([3, 1]);
      expect(requests.map(({ headers }) => headers.get("X-Api-Key"))).toEqual([key, key, key]);
    }
  });

  test("says what failed without saying the key", async () => {
    const seen: DebugEvent[] = [];
    for (const [client] of both([new TypeError(`no ${key}`)], { retries: 0, debug: (event) => seen.push(event) })) {
      const error = await failure<core.ConnectionError>(client.GET("/v3/users/me"));
      expect(error).toBeInstanceOf(whole.ConnectionError);
      expect([error.message, error.attempts]).toEqual([
        "GET /v3/users/me: no answer from https://api.example.com (no [redacted]).",
        1,
      ]);
    }
    expect(seen.map(({ type }) => type)).toEqual(["request", "failure", "request", "failure"]);
    expect(JSON.stringify(seen)).not.toContain(key);
  });
});
