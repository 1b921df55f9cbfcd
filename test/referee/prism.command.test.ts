/**
 * Prism's own command on a port, as people use it: in front of the mock, and alone. It runs without `--errors` and says
 * what it finds in a header. No malformed JSON goes through it, for to that it never answers.
 */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { OperationId } from "../../generated/operations.ts";
import { operations } from "../../generated/operations.ts";
import { listen, type Listening } from "../../mock/node/index.ts";
import { createClient } from "../../src/index.ts";
import { calls, picture } from "../support/calls.ts";
import { boundFetch, type RunningPrism, startPrism } from "../support/prismCommand.ts";
import { checkedMock } from "../support/targets.ts";
import { tour } from "../support/tour.ts";

const key = "mock_demo";
const send = boundFetch();
const sender = { send: async (): Promise<{ status: number }> => ({ status: 200 }) };

/** A file of plain letters: what else a form holds Prism breaks on its way. */
const subtitles = {
  bytes: new TextEncoder().encode("1\n00:00:00,000 --> 00:00:01,000\nHello.\n"),
  name: "a.srt",
  type: "application/x-subrip",
};

const { mock, problems } = checkedMock({ sender });

/** Answers that a test asks to be spoiled lose their data. */
async function handleOrSpoil(request: Request): Promise<Response> {
  const response = await mock.handle(request);
  return request.headers.has("x-spoil") ? Response.json({}, { status: response.status }) : response;
}

let upstream: Listening;
let proxy: RunningPrism;
let alone: RunningPrism;

beforeAll(async () => {
  upstream = await listen({ ...mock, handle: handleOrSpoil }, { port: 0 });
  [proxy, alone] = await Promise.all([startPrism(upstream.url), startPrism()]);
}, 30_000);

afterAll(async () => {
  await Promise.all([proxy.stop(), alone.stop()]);
  await upstream.close({ graceMs: 100 });
});

/** A client of Prism that notes what the header says. */
function clientOf({ url: baseUrl }: RunningPrism, violations: unknown[]): ReturnType<typeof createClient> {
  const { now, advance } = mock.world(key).clock;
  return createClient({
    apiKey: key,
    baseUrl,
    clock: { now, sleep: async (ms) => void (await advance(ms)) },
    fetch: async (request) => {
      const response = await send(request);
      const said = response.headers.get("sl-violations");
      if (said !== null) violations.push(`${request.method} ${request.url} ${response.status} ${said}`);
      return response;
    },
  });
}

function ask(prism: RunningPrism, path: string, init: RequestInit = {}): Promise<Response> {
  return send(new Request(prism.url + path, { ...init, headers: { "x-api-key": key, ...init.headers } }));
}

describe("prism proxy, in front of the mock,", () => {
  test("says in its header what is wrong with a request and with an answer", async () => {
    const said = async (path: string, headers: Record<string, string> = {}): Promise<string> =>
      (await ask(proxy, path, { headers })).headers.get("sl-violations") ?? "";
    expect(await said("/v3/users/me")).toBe("");
    expect(await said("/v3/videos?limit=0")).toContain("limit");
    expect(await said("/v3/users/me", { "x-spoil": "1" })).toContain("data");
  });

  test("finds nothing in a session that uses every method of the client", async () => {
    const violations: unknown[] = [];
    await tour({
      client: clientOf(proxy, violations),
      file: subtitles,
      receiver: "http://127.0.0.1:9/hook",
      advance: mock.world(key).clock.advance,
      visit: (url, init) => fetch(url, init),
    });
    expect([violations, problems]).toEqual([[], []]);
  });
});

describe("prism mock, alone,", () => {
  test.each(Object.keys(operations) as OperationId[])(
    "answers the client's %s with what the client can read",
    async (id) => {
      const violations: unknown[] = [];
      expect(await calls[id](clientOf(alone, violations))).toEqual(expect.any(Object));
      expect(violations).toEqual([]);
    },
  );
});

describe("the defects of Prism's command that are known, 2026-11-21, 5.16.0:", () => {
  test("a 501 from upstream becomes a 200 that Prism makes up", async () => {
    const path = "/v3/assets/search";
    expect((await fetch(upstream.url + path, { headers: { "x-api-key": key } })).status).toBe(501);
    expect((await ask(proxy, path)).status).toBe(200);
  });

  test("bytes of a form that are no text arrive as others", async () => {
    const form = (): FormData => {
      const body = new FormData();
      body.append("file", new Blob([picture], { type: "image/png" }), "dot.png");
      return body;
    };
    const direct = await fetch(`${upstream.url}/v3/assets`, {
      method: "POST",
      body: form(),
      headers: { "x-api-key": key },
    });
    expect([direct.status, (await ask(proxy, "/v3/assets", { method: "POST", body: form() })).status]).toEqual([
      200, 400,
    ]);
  });

  test("HEAD, which every GET has, ends in an error", async () => {
    expect((await fetch(`${upstream.url}/v3/users/me`, { method: "HEAD", headers: { "x-api-key": key } })).status).toBe(
      200,
    );
    expect((await ask(proxy, "/v3/users/me", { method: "HEAD" })).status).toBe(500);
  });
});
