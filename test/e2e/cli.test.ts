/** The command line, as a process: what it prints, what it takes, how it ends. */

import { afterAll, beforeAll, describe, expect, test as plain } from "vitest";
import { readFlags } from "../../mock/node/flags.ts";
import manifest from "../../package.json" with { type: "json" };
import type { Running } from "../support/cli.ts";
import { runCli, startCli } from "../support/cli.ts";
import { beginRaw, requestText, sendRaw, statusOf } from "../support/raw.ts";

type Start = (args?: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Running>;

/** What a test starts is ended after it, whatever happened. */
const test = plain.extend<{ start: Start }>({
  // The first parameter must be a pattern: it names the fixtures that this one needs, none.
  // oxlint-disable-next-line no-empty-pattern
  start: async ({}, use) => {
    const started: Running[] = [];
    await use(async (args, env) => {
      const running = await startCli(args, env);
      started.push(running);
      return running;
    });
    for (const running of started) await stop(running, "SIGKILL");
  },
});

async function stop(running: Running, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  running.kill(signal);
  return (await running.ended).code;
}

function read(url: string, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(url + path, { ...init, headers: { "x-api-key": "mock_demo", ...init.headers } });
}

describe.concurrent("what it says", () => {
  test("once it is ready: one line of JSON on stdout, and on stderr what to try next, which works", async ({
    start,
  }) => {
    const { told, stderr, kill, ended } = await start();
    expect(told).toEqual({
      url: `http://127.0.0.1:${told.port}`,
      port: expect.any(Number),
      pid: expect.any(Number),
      controlUrl: `${told.url}/__mock/`,
      key: "mock_demo",
    });
    expect((await fetch(told.controlUrl)).status).toBe(200);
    expect(stderr()).toContain(told.controlUrl);
    const [, key = "", url = ""] = /curl -H "X-Api-Key: ([^"]+)" "([^"]+)"/.exec(stderr()) ?? [];
    expect(key).toBe("mock_demo");
    expect((await fetch(url, { headers: { "x-api-key": key } })).status).toBe(200);
    kill("SIGTERM");
    expect((await ended).stdout.trimEnd().split("\n")).toHaveLength(1);
  });

  test("--help shows flags, their variables and examples that can be run", async () => {
    const { code, stdout, stderr } = await runCli(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const shown of [
      "--port",
      "--queue-ms",
      "--render-ms",
      "--training-ms",
      "--speed",
      "--host",
      "--json",
      "HEYGEN_MOCK_QUEUE_MS",
      "4394",
    ])
      expect(stdout).toContain(shown);
    const examples = [...(stdout.split("Examples")[1] ?? "").matchAll(/^ {2}heygen-mock (\S.*?) {3,}/gm)].map(
      ([, line = ""]) => line.split(" "),
    );
    expect(examples.length).toBeGreaterThanOrEqual(3);
    for (const args of examples) expect(() => readFlags(args, {})).not.toThrow();
  });

  test("--version is the version of the package", async () => {
    const { code, stdout } = await runCli(["--version"]);
    expect([code, stdout]).toEqual([0, `${manifest.version}\n`]);
  });
});

describe.concurrent("flags and variables", () => {
  test("a variable stands for its flag, the flag wins, and an empty variable is none", async ({ start }) => {
    const { told } = await start([], {
      HEYGEN_MOCK_PORT: "0",
      HEYGEN_MOCK_FROZEN: "true",
      HEYGEN_MOCK_START_AT: "2030-01-01T00:00:00Z",
      HEYGEN_MOCK_WORLD: "other:token",
      HEYGEN_MOCK_QUEUE_MS: "250",
      HEYGEN_MOCK_SPEED: "",
    });
    expect(told.key).toBe("other:token");
    const body = '{"type":"avatar","avatar_id":"look_def456","script":"Hello"}';
    expect(
      (
        await read(told.url, "/v3/videos", {
          method: "POST",
          headers: { "content-type": "application/json", "x-api-key": told.key },
          body,
        })
      ).status,
    ).toBe(200);
    const { data } = await (await fetch(`${told.controlUrl}clock/run-until-idle`, { method: "POST" })).json();
    expect(data).toMatchObject({ mode: "frozen", now: "2030-01-01T00:00:04.250Z" });
    expect(readFlags(["--queue-ms", "750"], { HEYGEN_MOCK_QUEUE_MS: "250" }).queueMs).toBe(750);
    expect(readFlags([], { HEYGEN_MOCK_QUEUE_MS: "" }).queueMs).toBe(1000);
    expect(readFlags(["--no-frozen"], { HEYGEN_MOCK_FROZEN: "true" }).frozen).toBe(false);
  });

  test("flags reach the mock", async ({ start }) => {
    const { told } = await start([
      "--port",
      "0",
      "--speed",
      "100",
      "--max-body-bytes",
      "10",
      "--public-url",
      "https://mock.example",
    ]);
    expect((await (await fetch(`${told.controlUrl}clock`)).json()).data).toMatchObject({ mode: "running", speed: 100 });
    expect(
      (
        await read(told.url, "/v3/videos", {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: '{"type":"avatar"}',
        })
      ).status,
    ).toBe(413);
    expect((await (await read(told.url, "/v3/avatars/group_abc123")).json()).data.preview_image_url).toMatch(
      /^https:\/\/mock\.example\/media\//,
    );
  });

  // Only some are run as a process each: the rest differ in nothing but the flag.
  test.each([
    [["--nothing"], {}, "--nothing"],
    [["--render-ms", "soon"], {}, "--render-ms"],
    [["serve"], {}, "serve"],
    [[], { HEYGEN_MOCK_SPEED: "-1" }, "HEYGEN_MOCK_SPEED"],
  ])("%j and %j end with 2 and one line that names what is wrong", async (args, env, named) => {
    const { code, stdout, stderr } = await runCli(args, env);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^heygen-mock: .+\n$/);
    expect(stderr).toContain(named);
  });

  test.each([
    [["--port", "abc"], "--port"],
    [["--port", "65536"], "--port"],
    [["--port", "1.5"], "--port"],
    [["--port=-1"], "--port"],
    [["--port", "-1"], "--port"],
    [["--port"], "--port"],
    [["--port", ""], "--port"],
    [["--host", ""], "--host"],
    [["--queue-ms", "-5"], "--queue-ms"],
    [["--render-ms", "0.5"], "--render-ms"],
    [["--training-ms", "1e3"], "--training-ms"],
    [["--speed", "0"], "--speed"],
    [["--speed", "NaN"], "--speed"],
    [["--start-at", "tomorrow"], "--start-at"],
    [["--start-at", "2026-01-01"], "--start-at"],
    [["--start-at", "2026-02-30T00:00:00Z"], "--start-at"],
    [["--start-at", "2026-13-01T00:00:00Z"], "--start-at"],
    [["--data", ""], "--data"],
    [["--data", ":memory:"], "--data"],
    [["--data", "file:worlds.db?mode=memory"], "--data"],
    [["--start-at", "+012000-01-01T00:00:00Z"], "--start-at"],
    [["--rules", "strict"], "--rules"],
    [["--world", "invalid_key"], "--world"],
    [["--world", ":token"], "--world"],
    [["--public-url", "localhost:4394"], "--public-url"],
    [["--public-url", "https://mock.example?a=b"], "--public-url"],
    [["--public-url", "https://mock.example/#a"], "--public-url"],
    [["--no-port"], "--no-port"],
    [["--max-body-bytes", "0"], "--max-body-bytes"],
    [["--frozen=perhaps"], "--frozen"],
  ])("%j is refused by name", (args, named) => {
    expect(() => readFlags(args, {})).toThrow(named);
  });

  test.each([
    [["--port", "-1"], '--port must be a whole number from 0 to 65535, not "-1"'],
    [["--speed", "-1"], '--speed must be a number from 0.000001 to 1000000, not "-1"'],
    [["--queue-ms", "-5"], /--queue-ms must be a whole number from 0 to \d+, not "-5"/],
    [["--seed", "-x"], "--seed needs a value; one that begins with a dash is written --seed=-value"],
    [["--seed"], "--seed needs a value"],
    [["--start-at", "2026-02-30T00:00:00Z"], /instant that there is, such as 2026-11-21T10:00:00Z/],
  ])("%j is told what would be accepted", (args, sentence) => {
    expect(() => readFlags(args, {})).toThrow(sentence);
  });

  test("a value may begin with a dash where an equals sign says that it is one", () => {
    expect(readFlags(["--seed=-x", "--host", "::1"], {})).toMatchObject({ seed: "-x", host: "::1" });
  });

  test.each([
    ["HEYGEN_MOCK_PORT", "abc"],
    ["HEYGEN_MOCK_FROZEN", "perhaps"],
    ["HEYGEN_MOCK_START_AT", "now"],
    ["HEYGEN_MOCK_RULES", "strict"],
  ])("%s=%s is refused by name", (name, value) => {
    expect(() => readFlags([], { [name]: value })).toThrow(name);
  });
});

describe.concurrent("a port", () => {
  test("that is taken ends with 3 and one line that says what to do", async ({ start }) => {
    const { told } = await start();
    const { code, stdout, stderr } = await runCli(["--json", "--port", String(told.port)]);
    expect([code, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^heygen-mock: .+\n$/);
    expect(stderr).toContain(String(told.port));
    expect((await fetch(`${told.url}/health`)).status).toBe(200);
  });

  test("on a host that is not this machine's ends with 1 and one line", async () => {
    const { code, stderr } = await runCli(["--port", "0", "--host", "192.0.2.1"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^heygen-mock: .*192\.0\.2\.1.*\n$/);
  });
});

describe.concurrent("stopping", () => {
  test.for(["SIGTERM", "SIGINT"] as const)("%s ends with 0, and frees the port", async (signal, { start }) => {
    const running = await start();
    expect(await stop(running, signal)).toBe(0);
    await expect(fetch(`${running.told.url}/health`)).rejects.toThrow();
  });

  test("ends with 0 while a keep-alive connection is open", async ({ start }) => {
    const running = await start();
    await (await fetch(`${running.told.url}/health`)).text();
    expect(await stop(running)).toBe(0);
  });

  test("ends with 0 although a request never ends", async ({ start }) => {
    const running = await start();
    await beginRaw(running.told.port, "POST", "/v3/videos", { "Content-Type": "application/json" });
    expect(await stop(running)).toBe(0);
  });

  test("a second signal does not wait", async ({ start }) => {
    const running = await start();
    await beginRaw(running.told.port, "POST", "/v3/videos", { "Content-Type": "application/json" });
    const before = performance.now();
    running.kill("SIGTERM");
    // Once it no longer accepts, the first signal has been heard.
    while (
      await fetch(`${running.told.url}/health`).then(
        () => true,
        () => false,
      )
    );
    expect(await stop(running)).toBe(0);
    expect(performance.now() - before).toBeLessThan(1900);
  });
});

describe("a server that is mistreated", () => {
  let running: Running;
  beforeAll(async () => {
    running = await startCli();
  });
  afterAll(() => stop(running));

  test("outlives what is no HTTP, and hung up requests", async () => {
    const { port, url } = running.told;
    for (const nonsense of [
      "\u0000\u0001\r\n\r\n",
      "GET\r\n\r\n",
      "POST /v3/videos HTTP/1.1\r\nContent-Length: x\r\n\r\n",
    ])
      expect(statusOf(await sendRaw(port, nonsense))).toBe(400);
    await sendRaw(
      port,
      requestText("POST", "/v3/videos", { "Content-Type": "application/json", "Content-Length": "999" }, "{"),
      { hangUp: true },
    );
    await sendRaw(port, requestText("GET", "/v3/avatars/looks?limit=50"), { hangUp: true });
    expect((await read(url, "/v3/users/me")).status).toBe(200);
    expect(running.stderr()).not.toMatch(/unexpected|failed/);
  });

  test("never writes a key to its log", async () => {
    await fetch(`${running.told.url}/v3/nothing`, { headers: { "x-api-key": "a-secret-key" } });
    expect(running.stderr()).not.toContain("a-secret-key");
  });
});
