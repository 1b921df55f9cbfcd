import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { APIError, ConnectionError, createClient, HeyGenError, ParseError } from "../../src/index.ts";
import { baseUrl, failure, json, key, problem, stub } from "./client.stub.ts";

function html(status: number): Response {
  return new Response("<h1>Bad gateway</h1>", { status, headers: { "Content-Type": "text/html" } });
}

const spoken = { type: "avatar", avatar_id: "look_1", script: "x" } as const;

function torn(status: number): Response {
  return new Response(new ReadableStream({ pull: (it) => it.error(new TypeError("terminated")) }), { status });
}

describe("answers that are not 2xx", () => {
  test("become an APIError with everything the API said", async () => {
    const answer = problem(400, "invalid_parameter", "script is too long.", "scenes.0.input.script");
    answer.headers.set("Retry-After", "3");
    answer.headers.set("X-Request-Id", "req_1");
    const { client } = stub([answer]);
    const error = await failure<APIError>(client.videos.create({ type: "avatar", avatar_id: "look_1", script: "x" }));
    expect(error).toBeInstanceOf(APIError);
    expect(error).toBeInstanceOf(HeyGenError);
    expect(error).toMatchObject({
      name: "BadRequestError",
      message: "POST /v3/videos answered 400 invalid_parameter (scenes.0.input.script): script is too long.",
      status: 400,
      code: "invalid_parameter",
      param: "scenes.0.input.script",
      docUrl: "https://docs.example.com/errors#invalid_parameter",
      request: { method: "POST", path: "/v3/videos" },
    });
    expect(error.headers.get("Retry-After")).toBe("3");
    expect(error.requestId).toBe("req_1");
    expect(error.body).toMatchObject({ error: { code: "invalid_parameter" } });
  });

  test("keep their status when the body is a page, empty, torn, or JSON of another kind", async () => {
    for (const [answer, body] of [
      [() => html(502), "<h1>Bad gateway</h1>"],
      [() => new Response(null, { status: 503 }), ""],
      [() => new Response("", { status: 500, headers: { "Content-Length": "0" } }), ""],
      [() => new Response('{"error": {"code": "internal_', { status: 500 }), '{"error": {"code": "internal_'],
      [() => json({ message: "no route" }, 404), { message: "no route" }],
      [() => json({ error: "broken" }, 500), { error: "broken" }],
      [() => json(null, 500), ""],
      [() => torn(504), ""],
      [() => new Response(null, { status: 304 }), ""],
    ] as const) {
      const { client } = stub([answer]);
      const error = await failure<APIError>(client.users.me());
      expect(error).toBeInstanceOf(APIError);
      expect(error).toMatchObject({ status: answer().status, code: null, param: null, docUrl: null });
      expect(error.body).toEqual(body);
      expect(error.message).toContain(`GET /v3/users/me answered ${answer().status}, not in the API's error format`);
    }
  });

  test("say when to try again where the answer does, and only if that would help", async () => {
    const busy = problem(409, "request_in_progress", "Under way.");
    const taken = problem(409, "conflict", "The name is taken.");
    const later = "Try again in 3 s.";
    for (const [answer, retryAfter, hint] of [
      [busy, "2.5", later],
      [taken, "2.5", ""],
      [problem(503, "service_unavailable", "Later."), "2.5", later],
      [problem(503, "service_unavailable", "Later."), null, ""],
      [json({ detail: "Conflict" }, 409), "2.5", ""],
      [problem(402, "insufficient_credit", "No credit.", null), null, "Check the account's credit and plan."],
    ] as const) {
      if (retryAfter !== null) answer.headers.set("Retry-After", retryAfter);
      const error = await failure<APIError>(stub([answer], { retries: 0 }).client.videos.create(spoken));
      expect(error).toMatchObject({ status: answer.status, retryAfterMs: retryAfter === null ? null : 2500 });
      expect(/Try again.*|Check .*|$/.exec(error.message)?.[0]).toBe(hint);
    }
  });

  test("have a cause only if there is one", async () => {
    const [whole, broken] = [json({}, 500), torn(500)].map((answer) =>
      failure(stub([() => answer.clone()]).client.users.me()),
    );
    expect([Object.hasOwn((await whole)!, "cause"), Object.hasOwn((await broken)!, "cause")]).toEqual([false, true]);
  });

  test("come back from verbs as a truthy error, whatever the body", async () => {
    const envelope = { error: { code: "not_found", message: "gone", param: null, doc_url: null } };
    for (const [answer, expected] of [
      [() => json(envelope, 404), envelope],
      [() => html(502), "<h1>Bad gateway</h1>"],
      [() => new Response(null, { status: 503 }), "503"],
      [() => json(null, 500), "500"],
      [() => torn(504), "504"],
    ] as const) {
      const { data, error, response } = await stub([answer]).client.GET("/v3/users/me");
      expect([data, error, response.ok]).toEqual([undefined, expected, false]);
    }
  });
});

describe("2xx answers that are not what the contract promises", () => {
  const cases: readonly (readonly [string, () => Response, ParseError["reason"]])[] = [
    ["no body", () => new Response(null, { status: 204 }), "empty"],
    ["an empty body", () => new Response(""), "empty"],
    ["an empty body that says so", () => new Response("", { headers: { "Content-Length": "0" } }), "empty"],
    ["a page", () => html(200), "not_json"],
    ["half of a JSON text", () => new Response('{"data": {"id": "v'), "not_json"],
    [
      "half of a JSON text of known length",
      () => new Response('{"data"', { headers: { "Content-Length": "7" } }),
      "not_json",
    ],
    ["JSON without data", () => json({ id: "vid_1" }), "off_contract"],
    ["data that is null", () => json({ data: null }), "off_contract"],
    ["a list", () => json([]), "off_contract"],
  ];

  test.each(cases)("%s is a ParseError", async (_, answer, reason) => {
    const { client } = stub([answer]);
    const error = await failure<ParseError>(client.users.me());
    expect(error).toBeInstanceOf(ParseError);
    expect(error).toMatchObject({ reason, status: answer().status, request: { method: "GET", path: "/v3/users/me" } });
  });

  test("verbs name what is not JSON in the same way", async () => {
    for (const [, answer, reason] of cases.filter(([, , why]) => why !== "off_contract")) {
      expect(await failure(stub([answer]).client.GET("/v3/users/me"))).toMatchObject({ name: "ParseError", reason });
    }
  });

  test("what is not JSON is kept as it came, and what is too long is not", async () => {
    const long = new Uint8Array(32 * 2 ** 20 + 1);
    for (const [answer, reason, body] of [
      [html(200), "not_json", "<h1>Bad gateway</h1>"],
      [new Response(" \n"), "empty", " \n"],
      [new Response(long), "too_large", ""],
    ] as const)
      expect(await failure(stub([() => answer]).client.users.me())).toMatchObject({ reason, body });
  });

  test("a page of a list whose data is no list is one, too", async () => {
    const { client } = stub([json({ data: {}, has_more: false })]);
    expect(await failure(client.voices.list().toArray())).toMatchObject({ reason: "off_contract" });
  });
});

describe("secrets", () => {
  /** All that a logger, a test runner or a person at a prompt would see. */
  const shown = (value: unknown): string =>
    [
      inspect(value, { depth: 20, showHidden: true, getters: false }),
      JSON.stringify(value) ?? "",
      String(value),
      (value as Error).stack ?? "",
    ].join("\n");
  const presigned = "https://files.example.com/v.mp4?X-Amz-Signature=5ecret&Expires=1";

  test("no client shows its credential", () => {
    for (const credential of [{ apiKey: key }, { bearer: key }]) {
      expect(shown(createClient({ ...credential, baseUrl }))).not.toContain(key);
    }
  });

  test("no error shows it, even when the other side repeats it", async () => {
    const withRequest = Object.assign(new TypeError("failed"), {
      request: new Request(baseUrl, { headers: { "X-Api-Key": key } }),
    });
    const nested = new TypeError("fetch failed", { cause: new Error(`header ${key}`) });
    for (const reply of [
      problem(401, "unauthorized", `The key ${key} is not valid, see ${presigned}`, key),
      json({ error: { code: "unauthorized", message: key, seen: [key] } }, 401),
      new Response(`<p>${key}</p>`, { status: 502 }),
      new Response(`<p>${key}</p>`),
      json({ [key]: key }),
      withRequest,
      nested,
      new Error(`cannot send ${key} to ${presigned}`),
    ]) {
      const { client } = stub([reply]);
      const error = await failure<Error & { body?: unknown }>(client.users.me());
      expect(error).toBeInstanceOf(HeyGenError);
      expect(shown(error)).not.toContain(key);
      expect(shown(error)).not.toContain("5ecret");
      expect(shown(error.cause ?? "")).not.toContain(key);
      expect(JSON.stringify(error.body ?? null)).not.toContain(key);
      // What a user may log of it still says which call it was.
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({
        name: error.name,
        message: error.message,
        request: { path: "/v3/users/me" },
      });
    }
  });

  test("nor a key that was handed over as an id, nor the value of a proxy's own key header", async () => {
    const { client } = stub([problem(404, "not_found", "No video; proxy said pr0xy-pass")], {
      headers: { "Proxy-Key": "pr0xy-pass" },
    });
    const error = await failure(client.videos.get(key));
    expect(shown(error)).not.toContain(key);
    expect(shown(error)).not.toContain("pr0xy-pass");
  });

  test("nor the value of a header that is given for one call, in either way", async () => {
    const headers = { "Proxy-Key": "pr0xy-pass", "X-Token": undefined } as unknown as Record<string, string>;
    const { client } = stub([problem(404, "not_found", "No video; proxy said pr0xy-pass")]);
    expect(shown(await failure(client.videos.get("vid_1", { headers })))).not.toContain("pr0xy-pass");
    const { error } = await client.GET("/v3/videos/{video_id}", {
      params: { path: { video_id: "vid_1" }, header: headers as never },
    });
    expect(error).toMatchObject({ error: { message: "No video; proxy said [redacted]" } });
  });

  test("nor the half of one: of two that begin alike, or of one that an address would be cut in", async () => {
    const said = "it was sk_begin_and_end at https://files.example.com/sk_begin?and_end and sk_begin.";
    for (const reply of [problem(404, "not_found", said), new TypeError(said)]) {
      const { client } = stub([reply], {
        apiKey: "sk_begin",
        headers: { "Proxy-Key": "sk_begin_and_end", "Other-Key": "begin?and_end" },
      });
      const { message } = await failure<Error>(client.users.me());
      expect(message).toContain("it was [redacted] at https://files.example.com/sk_[redacted] and [redacted].");
    }
  });

  test("a harmless cause is kept as it is, a circle of causes ends", async () => {
    const plain = new TypeError("fetch failed");
    expect((await failure<ConnectionError>(stub([plain]).client.users.me())).cause).toBe(plain);
    const circle = new Error("round");
    circle.cause = circle;
    expect((await failure<ConnectionError>(stub([circle]).client.users.me())).message).toContain("(round)");
  });

  test("addresses in messages keep host and path and lose query and user", async () => {
    const { client } = stub([
      problem(400, "download_failed", `Could not fetch ${presigned}, nor https://me:pw@example.com/a#b.`),
    ]);
    const { message } = await failure<APIError>(client.users.me());
    expect(message).toContain("https://files.example.com/v.mp4, nor https://example.com/a#b.");
  });
});

test("a body of null is off the contract for verbs as well", async () => {
  const error = await failure(stub([json(null)]).client.GET("/v3/users/me"));
  expect(error).toMatchObject({ name: "ParseError", reason: "off_contract" });
});

test.each(["text", 5, true, null])("data that is %j is off the contract", async (data) => {
  const error = await failure(stub([json({ data })]).client.users.me());
  expect(error).toMatchObject({ name: "ParseError", reason: "off_contract" });
});
