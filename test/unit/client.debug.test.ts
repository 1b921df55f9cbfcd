/** What the debug hook is told, and the command line that a request can be turned into. */
import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { DebugEvent, DebugRequest } from "../../src/index.ts";
import { toCurl } from "../../src/index.ts";
import { virtualTime } from "../support/virtualTime.ts";
import { failure, json, key, problem, stub } from "./client.stub.ts";

const body = { type: "avatar", avatar_id: "look_1", script: 'It\'s $HOME `here` \\ "there"' } as const;
const made = (): Response => json({ data: { video_id: "vid_1", status: "waiting" } });

function requestsAmong(events: readonly DebugEvent[]): readonly DebugRequest[] {
  return events.filter((event): event is DebugRequest => event.type === "request");
}

describe("the debug hook", () => {
  test("is told of each request, answer, failure and retry, in order", async () => {
    const time = virtualTime();
    const events: DebugEvent[] = [];
    const options = { clock: time.clock, debug: (event: DebugEvent) => void events.push(event), random: () => 0.5 };
    const { client } = stub([problem(503, "service_unavailable", "Later."), new TypeError("lost"), made()], options);
    await time.run(client.videos.create(body));
    const request = { method: "POST", path: "/v3/videos" };
    expect(events).toMatchObject([
      { type: "request", method: "POST", url: "https://api.example.com/v3/videos", attempt: 1 },
      { type: "response", request, status: 503, ms: expect.any(Number), attempt: 1 },
      { type: "retry", request, delayMs: 250, attempt: 1 },
      { type: "request", attempt: 2 },
      { type: "failure", request, error: { name: "ConnectionError" }, attempt: 2 },
      { type: "retry", request, delayMs: 500, attempt: 2 },
      { type: "request", attempt: 3 },
      { type: "response", request, status: 200, attempt: 3 },
    ]);
    const [first, ...others] = requestsAmong(events);
    expect(first).toMatchObject({ body: JSON.stringify(body), headers: { "x-api-key": "[redacted]" } });
    for (const other of others) expect({ ...other, attempt: 1 }).toEqual(first);
  });

  test("is told nothing of a request that never leaves", async () => {
    const events: DebugEvent[] = [];
    const debug = (event: DebugEvent): void => void events.push(event);
    await failure(stub([made()], { debug }).client.videos.get(""));
    await failure(stub([made()], { debug, apiKey: undefined, bearer: () => "" }).client.users.me());
    expect(events).toEqual([]);
  });

  test("is told nothing of a request whose token has come too late", async () => {
    const time = virtualTime();
    const events: DebugEvent[] = [];
    const { promise, resolve } = Promise.withResolvers<string>();
    const options = { apiKey: undefined, bearer: promise, clock: time.clock, timeoutMs: 1000, retries: 0 };
    const { client, requests } = stub([made()], { ...options, debug: (event) => void events.push(event) });
    expect(await time.run(failure(client.users.me()))).toMatchObject({ name: "TimeoutError" });
    resolve("token-1");
    await time.advance(0);
    expect([events.map(({ type }) => type), requests]).toEqual([["failure"], []]);
  });

  test("is told how long the answer took", async () => {
    const took: number[] = [];
    const debug = (event: DebugEvent): void => void (event.type === "response" && took.push(event.ms));
    const startedAt = performance.now();
    await stub([made()], { debug }).client.videos.create(body);
    expect([took.length, took[0]! >= 0, took[0]! <= performance.now() - startedAt]).toEqual([1, true, true]);
  });

  test("sees no value of a header that may be a secret, by its name; the key of a write is none", async () => {
    const events: DebugEvent[] = [];
    const { client } = stub([made()], { debug: (event) => void events.push(event) });
    const names = ["idempotency-key", "x-idempotency-key", "idempotency-key-secret", "x-signature", "cookie", "x-team"];
    await client.videos.create(body, { headers: Object.fromEntries(names.map((name) => [name, `of-${name}`])) });
    const shown = names.filter((name) => requestsAmong(events)[0]!.headers[name] === `of-${name}`);
    expect(shown).toEqual(["idempotency-key", "x-team"]);
  });

  test("may throw, and the call goes on", async () => {
    const debug = (): never => {
      throw new Error("disk full");
    };
    expect(await stub([made()], { debug }).client.videos.create(body)).toMatchObject({ video_id: "vid_1" });
  });

  test("may abort the call, at each event, and no further request leaves", async () => {
    for (const type of ["request", "failure", "retry"] as const) {
      const controller = new AbortController();
      const debug = (event: DebugEvent): void => void (event.type === type && controller.abort("enough"));
      const { client, requests } = stub([new TypeError("lost")], { debug });
      const error = await failure(client.users.me({ signal: controller.signal }));
      expect(error).toMatchObject({ name: "AbortError", cause: "enough" });
      expect(requests).toHaveLength(type === "request" ? 0 : 1);
    }
  });

  test("sees addresses without what gives access to them", async () => {
    const events: DebugEvent[] = [];
    const { client } = stub([made()], { debug: (event) => void events.push(event) });
    await client.videos.create({
      ...body,
      script: undefined,
      audio_url: "https://f.example.com/a.mp3?sig=5ecret",
    } as never);
    const [request] = requestsAmong(events);
    expect(JSON.parse(request!.body!)).toMatchObject({ audio_url: "https://f.example.com/a.mp3" });
    expect(request!.headers["idempotency-key"]).toMatch(/^\d+(-\d+){3}$/);
  });
});

describe("toCurl", () => {
  async function lineOf(
    options: object,
    act: (client: ReturnType<typeof stub>["client"]) => Promise<unknown>,
  ): Promise<string> {
    const events: DebugEvent[] = [];
    const { client } = stub([made()], { ...options, debug: (event) => void events.push(event) });
    await act(client);
    return toCurl(requestsAmong(events)[0]!);
  }

  test("is a command with a variable in place of the key", async () => {
    const line = await lineOf({}, (client) => client.videos.create(body, { idempotencyKey: "order-7" }));
    expect(line.split(" \\\n  ").toSorted()).toEqual(
      [
        "curl -X POST 'https://api.example.com/v3/videos'",
        "-H 'content-type: application/json'",
        "-H 'idempotency-key: order-7'",
        '-H "X-Api-Key: $HEYGEN_API_KEY"',
        `--data-binary '${JSON.stringify(body).replaceAll("'", `'\\''`)}'`,
      ].toSorted(),
    );
    expect(line).not.toContain(key);
  });

  test("names the token's variable for a bearer, also one that a function gave", async () => {
    for (const bearer of ["token-1", () => "token-1"]) {
      const line = await lineOf({ apiKey: undefined, bearer }, (client) => client.users.me());
      expect(line).toBe(
        `curl -X GET 'https://api.example.com/v3/users/me' \\\n  -H "Authorization: Bearer $HEYGEN_TOKEN"`,
      );
    }
  });

  test("means to a shell what was sent", async () => {
    const line = await lineOf({}, (client) => client.videos.create(body, { headers: { "X-Note": 'it\'s "$HOME"' } }));
    const script = `curl() { printf '%s\\0' "$@"; }\n${line}`;
    const args = execFileSync("sh", ["-c", script], { env: { HEYGEN_API_KEY: "from-env", HOME: "/nowhere" } });
    const given = args.toString().split("\0");
    expect(given).toContain("X-Api-Key: from-env");
    expect(given).toContain('x-note: it\'s "$HOME"');
    expect(JSON.parse(given[given.indexOf("--data-binary") + 1]!)).toEqual(body);
  });
});

test("a hook may be async, and what it rejects with is ignored", async () => {
  const refusing = (): Promise<never> => Promise.reject(new Error("The log service is down."));
  const { client } = stub([json({ data: { id: "v_1" } })], { debug: refusing });
  expect(await client.videos.get("v_1")).toEqual({ id: "v_1" });
  // A rejection that nobody takes would fail this file.
  await new Promise((resolve) => setTimeout(resolve));
});

test.each([
  ["Cookie", "team=blue_s3cret; id=b_s3cret==", ["blue_s3cret", "b_s3cret=="]],
  ["Cookie", "team=blue_s3cret;id=b_s3cret", ["blue_s3cret", "b_s3cret"]],
  ["X-Session-Id", "s_s3cret", ["s_s3cret"]],
  ["SessionId", "s_s3cret", ["s_s3cret"]],
  ["Proxy-Authorization", "AWS4 Credential=c_s3cret/20, Signature=s_s3cret20", ["Signature=s_s3cret20", "s_s3cret20"]],
  ["Proxy-Authorization", "Bearer  two_sp_s3cret", ["two_sp_s3cret"]],
  ["X-Credential", "Basic czNjcmV0==", ["czNjcmV0=="]],
])("a header %s is a secret, and so are its parts wherever they are repeated", async (name, value, parts) => {
  const echo = parts.map((part) => `It was ${part}.`).join(" ");
  const told: string[] = [];
  const { client } = stub([problem(400, "invalid_parameter", echo)], {
    headers: { [name]: value },
    debug: (event) => void (event.type === "request" && told.push(JSON.stringify(event), toCurl(event))),
  });
  const error = await failure<Error>(client.users.me());
  for (const part of parts) expect([error.message, ...told].join()).not.toContain(part);
  expect(error.message).toContain("It was [redacted].");
});

test("words that stand in such a header by chance are no secrets", async () => {
  const headers = { Cookie: "sid=4f6a9c3e; kind=video", "X-Session-Kind": "video" };
  const { client } = stub([problem(404, "video_not_found", "No video.")], { headers });
  expect(await failure(client.users.me())).toMatchObject({ code: "video_not_found" });
});

test("a header as long as a server takes is looked through once", async () => {
  const { client } = stub([json({ data: { username: "demo" } })], { headers: { "X-Auth-Token": "a".repeat(2 ** 20) } });
  await client.users.me();
});
