/** What no HTTP client would send, and what networks do: refused or let go, and the server still up. */

import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import type { Api } from "../support/api.ts";
import { freshApi } from "../support/api.ts";
import { beginRaw, requestText, sendRaw, statusOf } from "../support/raw.ts";
import { checkedMock, targetOf } from "../support/targets.ts";

const maxBodyBytes = 100_000;

describe("bad input on the wire", () => {
  const { mock, problems } = checkedMock({ maxBodyBytes });
  let server: Listening;
  const own = (key?: string): Api => freshApi(targetOf(mock, server.url, fetch), key);
  const send = (request: string, options?: { readonly hangUp?: boolean }): Promise<string> =>
    sendRaw(server.port, request, options);

  beforeAll(async () => {
    server = await listen(mock, { port: 0 });
  });
  afterAll(() => server.close({ graceMs: 100 }));
  afterEach(async () => {
    expect((await fetch(`${server.url}/health`)).status).toBe(200);
    expect(problems.splice(0)).toEqual([]);
  });

  test.each([
    ["no HTTP at all", "\u0000\u0001\u0002 nonsense\r\n\r\n"],
    ["TLS", "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\r\n\r\n"],
    ["an unknown method", requestText("BREW", "/v3/avatars")],
    ["a method in small letters", requestText("get", "/v3/avatars")],
    ["another version", "GET /v3/avatars HTTP/9.9\r\n\r\n"],
    ["no Host", "GET /v3/avatars HTTP/1.1\r\nX-Api-Key: a\r\nConnection: close\r\n\r\n"],
    ["a length that is no number", requestText("POST", "/v3/videos", { "Content-Length": "abc" })],
    ["a negative length", requestText("POST", "/v3/videos", { "Content-Length": "-5" })],
    ["two lengths", requestText("POST", "/v3/videos", { "Content-Length": "2", "Content-Length ": "3" }, "{}")],
    [
      "a length and chunks",
      requestText("POST", "/v3/videos", { "Content-Length": "5", "Transfer-Encoding": "chunked" }, "0\r\n\r\n"),
    ],
    [
      "chunks of no size",
      `${requestText("POST", "/v3/videos", { "Content-Type": "application/json", "Transfer-Encoding": "chunked" })}ZZ\r\n{}\r\n`,
    ],
    ["bytes beyond ASCII in the path", requestText("GET", "/v3/avatars/ü")],
    ["a header folded over lines", requestText("GET", "/v3/avatars", { "X-Folded": "a\r\n b: c\r\nbroken" })],
    ["a Host with a path", requestText("GET", "/v3/avatars", { Host: 'evil.com/x?"><script>' })],
    ["a Host with a user", requestText("GET", "/v3/avatars", { Host: "a@evil.com" })],
    ["a backslash in the path", requestText("GET", "/v3\\avatars")],
    ["a star for a path", requestText("OPTIONS", "*")],
  ])("%s is refused with a 400", async (_, request) => {
    const answer = await send(request);
    expect(statusOf(answer)).toBe(400);
    expect(answer).not.toContain("evil");
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "")).toMatchObject({
      error: { code: expect.stringMatching(/^[a-z_]+$/), message: expect.stringMatching(/\.$/) },
    });
  });

  test("headers of 100 kB are refused with a 431", async () => {
    expect(statusOf(await send(requestText("GET", "/v3/avatars", { "X-Long": "x".repeat(100_000) })))).toBe(431);
    expect(statusOf(await send(requestText("GET", `/v3/avatars?x=${"x".repeat(100_000)}`)))).toBe(431);
  });

  test("a query just below that is read", async () => {
    expect(statusOf(await send(requestText("GET", `/v3/avatars?x=${"x".repeat(14_000)}`)))).toBe(200);
  });

  test.each([
    ["a create", "POST", "/v3/videos"],
    ["a rename", "PATCH", "/v3/avatars/looks/look_abc123"],
    ["a consent form", "POST", "/consent/abc"],
    ["a control call", "POST", "/__mock/clock/advance"],
  ])("%s whose caller hangs up halfway changes nothing", async (_, method, path) => {
    const demo = own("mock_demo");
    const state = (): Promise<unknown> =>
      Promise.all(
        ["/v3/avatars/looks?ownership=private", "/v3/videos", "/__mock/clock"].map(
          async (each) => (await demo.get(each)).body,
        ),
      );
    const before = await state();
    const hangUp = await beginRaw(server.port, method, path, {
      "Content-Type": "application/json",
      "Content-Length": "100",
    });
    hangUp();
    await send(requestText(method, path, { "Content-Type": "application/json", "Content-Length": "100" }, '{"name":'), {
      hangUp: true,
    });
    await send(
      `${requestText(method, path, { "Content-Type": "application/json", "Transfer-Encoding": "chunked" })}5\r\n{"ms"\r\n`,
      { hangUp: true },
    );
    expect(await state()).toEqual(before);
  });

  test("a body announced as too large is refused before it is sent", async () => {
    const answer = await send(
      requestText("POST", "/v3/videos", { "Content-Type": "application/json", "Content-Length": "5000000000" }),
    );
    expect(statusOf(answer)).toBe(413);
    expect(answer).toContain('"payload_too_large"');
  });

  test("many requests on one connection are answered in their order", async () => {
    const keepAlive = { Connection: "keep-alive" };
    const answer = await send(
      requestText("GET", "/v3/nothing", keepAlive) +
        requestText("GET", "/v3/users/me", keepAlive) +
        requestText("DELETE", "/v3/videos/nowhere", keepAlive) +
        requestText("GET", "/health"),
    );
    expect([...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(["404", "200", "404", "200"]);
  });

  test("a doubled key is one key, and opens one world", async () => {
    const twice = (): Promise<string> =>
      send(`GET /v3/users/me HTTP/1.1\r\nHost: localhost\r\nX-Api-Key: a\r\nX-Api-Key: b\r\nConnection: close\r\n\r\n`);
    const [first, second] = [await twice(), await twice()];
    expect(statusOf(first)).toBe(200);
    expect(second.split("\r\n\r\n")[1]).toBe(first.split("\r\n\r\n")[1]);
  });

  test("links name the Host that the caller used", async () => {
    const answer = await send(requestText("GET", "/v3/avatars/group_abc123", { Host: "mock.internal:8080" }));
    expect(JSON.parse(answer.split("\r\n\r\n")[1] ?? "").data.preview_image_url).toMatch(
      /^http:\/\/mock\.internal:8080\/media\//,
    );
  });

  test("500 requests at once are all answered", async () => {
    const api = own();
    const statuses = await Promise.all(
      Array.from(
        { length: 500 },
        async (_, at) => (await api.get(at % 2 === 0 ? "/v3/users/me" : "/v3/avatars/nowhere")).status,
      ),
    );
    expect(statuses.filter((status) => status === 200)).toHaveLength(250);
    expect(statuses.filter((status) => status === 404)).toHaveLength(250);
  });
});
