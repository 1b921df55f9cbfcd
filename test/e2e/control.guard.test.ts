/** Who may drive the mock: programs on this machine and the mock's own pages, but no page from elsewhere. */

import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Api } from "../support/api.ts";
import { freshApi } from "../support/api.ts";
import type { Target } from "../support/targets.ts";
import { describeTargets, start } from "../support/targets.ts";

const clock = "/__mock/clock";

describeTargets("the control API", (target) => {
  const api = (): Api => freshApi(target());
  const now = async (own: Api): Promise<number> => (await own.get(clock)).data.now_ms;

  describe("a caller from elsewhere", () => {
    const calls = [
      ["GET", clock],
      ["GET", "/__mock/worlds"],
      ["POST", "/__mock/reset"],
      ["POST", `${clock}/advance`],
      ["GET", "/__mock/nothing"],
    ] as const;
    const statuses = (headers: Record<string, string>, at: Target = target()): Promise<number[]> =>
      Promise.all(calls.map(async ([method, path]) => (await at.fetch(path, { method, headers })).status));

    test.each(["https://evil.example", "http://localhost:1", "null", "http://localhost.evil.example", "file://"])(
      "with the Origin %s is refused",
      async (origin) => {
        expect(await statuses({ origin })).toEqual([403, 403, 403, 403, 403]);
      },
    );

    test("with an Origin that only begins like the mock's is refused", async () => {
      for (const origin of [`${target().url}0`, `${target().url}.evil.example`, `${target().url}@evil.example`])
        expect(await statuses({ origin })).toEqual([403, 403, 403, 403, 403]);
    });

    test("with the mock's own Origin is let in", async () => {
      expect((await target().fetch(clock, { headers: { origin: target().url } })).status).toBe(200);
    });

    test.each(["cross-site", "same-site"])(
      "whose browser calls it %s may look by a link, but not act",
      async (site) => {
        expect((await target().fetch("/__mock/", { headers: { "sec-fetch-site": site } })).status).toBe(200);
        expect(
          (await target().fetch("/__mock/reset", { method: "POST", headers: { "sec-fetch-site": site } })).status,
        ).toBe(403);
      },
    );

    test("a refused call changes nothing", async () => {
      const own = api();
      await own.fetch(`${clock}/advance`, {
        method: "POST",
        body: '{"ms":1000}',
        headers: { "content-type": "application/json", origin: "https://evil.example" },
      });
      expect(await now(own)).toBe(start);
    });

    test("gets no CORS header, and no answer to a preflight", async () => {
      const answer = await target().fetch(clock, {
        method: "OPTIONS",
        headers: { origin: "https://evil.example", "access-control-request-method": "POST" },
      });
      expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([403, null]);
      expect((await target().fetch(clock)).headers.get("access-control-allow-origin")).toBeNull();
    });
  });
});

describe("the control API under another name", () => {
  const statusUnder = async (host: string, publicUrl?: string): Promise<number> => {
    const mock = createMock({ ...(publicUrl !== undefined && { publicUrl }) });
    return (await mock.fetch(`http://${host}/__mock/clock`)).status;
  };

  // A page can point a name of its own at this machine; names like 10.example.com look like addresses and are none.
  test.each([
    "evil.example",
    "evil.example:4394",
    "localhost.evil.example",
    "127.evil.example",
    "10.evil.example:4394",
    "192.168.evil.example",
    "172.16.evil.example",
    "169.254.evil.example",
    "8.8.8.8",
    "172.32.0.1",
    "127.0.0.1.evil.example",
    "[2001:db8::1]",
    "[::ffff:8.8.8.8]",
    "[64:ff9b::8.8.8.8]:4394",
  ])("%s is refused", async (host) => {
    expect(await statusUnder(host)).toBe(403);
  });

  test.each([
    "localhost",
    "localhost:4394",
    "127.0.0.1:4394",
    "127.8.9.10",
    "10.1.2.3",
    "192.168.1.5:8080",
    "172.31.255.1",
    "169.254.1.1",
    "[::1]:4394",
    "[fd00::1]",
    "[::ffff:127.0.0.1]:4394",
    "mock",
    "mock:4394",
    "host.docker.internal",
    "laptop.local",
    "0.0.0.0:4394",
  ])("%s is let in", async (host) => {
    expect(await statusUnder(host)).toBe(200);
  });

  test("is let in when --public-url says that it is the mock's own", async () => {
    expect(await statusUnder("mock.example", "https://mock.example/base/")).toBe(200);
    expect(await statusUnder("other.example", "https://mock.example")).toBe(403);
  });
});
