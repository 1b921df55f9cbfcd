/** Commands that cannot do what was asked: one line that says why, the exit code of the kind, and no secret in it. */

import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createServer as createSocketServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDataFile } from "../../mock/node/index.ts";
import type { Ended, Running } from "../support/cli.ts";
import { runCli, startCli } from "../support/cli.ts";

const environment = { PATH: process.env["PATH"] ?? "" };
const node = process.execPath;
const oneLine = /^heygen-mock: .+\n$/;

describe.concurrent("a mock that cannot start", () => {
  test("for exec ends as it does alone: 3 where the port is taken, 1 where the host is no address of this machine", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => taken.once("listening", resolve));
    const port = String((taken.address() as AddressInfo).port);
    const exec = (...flags: readonly string[]): Promise<Ended> =>
      runCli(["exec", ...flags, "--", node, "-e", "console.log('ran')"], environment);
    const onTaken = await exec("--port", port);
    taken.close();
    expect(onTaken).toMatchObject({ code: 3, stdout: "", stderr: expect.stringMatching(oneLine) });
    expect(onTaken.stderr).toContain(`port ${port} on 127.0.0.1 is taken`);
    for (const host of ["192.0.2.1", "300.1.1.1"]) {
      const elsewhere = await exec("--host", host);
      expect(elsewhere).toMatchObject({ code: 1, stdout: "", stderr: expect.stringMatching(oneLine) });
      expect(elsewhere.stderr).toContain(`${host} is not an address of this machine`);
    }
  });

  test.each(["", ":memory:", "file:worlds.db?mode=memory", "FILE:worlds.db"])(
    "keeps nothing in the file %j, and says so",
    async (path) => {
      await expect(openDataFile(path)).rejects.toThrow(/the path of a data file must/);
    },
  );
});

describe.concurrent("the banner", () => {
  test.each([
    [[], "any other key opens a world of its own"],
    [["--strict-worlds"], "any other key gets a 401"],
    [["--strict-worlds", "--key", "team-a"], "any other key but those of --key gets a 401"],
  ])("of %j says what becomes of other keys", async (flags, sentence) => {
    const running = await startCli(["--port", "0", ...flags]);
    const others = await fetch(`${running.told.url}/v3/users/me`, { headers: { "x-api-key": "anybody" } });
    running.kill("SIGTERM");
    const { stderr } = await running.ended;
    expect(stderr).toContain(`(${sentence})`);
    expect(others.status).toBe(flags.length === 0 ? 200 : 401);
  });
});

describe.concurrent("a command to a server that takes connections and stays silent", () => {
  const sockets = new Set<{ readonly destroy: () => void }>();
  // One says nothing at all, the other begins an answer and never ends it.
  const silent = createSocketServer((socket) => void sockets.add(socket));
  const halting = createSocketServer((socket) => {
    sockets.add(socket);
    socket.once("data", () => socket.write('HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n{"data":'));
  });
  const urlOf = (server: typeof silent): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  beforeAll(async () => {
    for (const server of [silent, halting])
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  });
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    for (const server of [silent, halting]) server.close();
  });

  test.each([
    ["silent", ["scenario", "list"]],
    ["halting", ["snapshot", "save", "/nowhere/world.json"]],
    ["silent", ["trigger", "avatar_video.success"]],
  ] as const)("(%s) ends: %j", async (which, args) => {
    const url = urlOf(which === "silent" ? silent : halting);
    const { code, stdout, stderr } = await runCli([...args, "--url", url, "--timeout-ms", "200"], environment);
    expect([code, stdout]).toEqual([4, ""]);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(`${url} takes connections and gave no whole answer within 200 ms`);
  });

  test("lets doctor tell what it has found before, and then what is wrong", async () => {
    const { code, stdout } = await runCli(["doctor", "--url", urlOf(silent), "--timeout-ms", "200"], environment);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^ok {5}Node .*\n[^]*WRONG {2}http.* gave no whole answer within 200 ms/);
  });
});

describe.concurrent("what a request cannot be made with", () => {
  test.each([
    [["--url", "http://user:secret-word@127.0.0.1:4394"], {}, "--url must hold no user"],
    [["--url", "http://secret-word@127.0.0.1:4394"], {}, "--url must hold no user"],
    [["--url", "ftp://user:secret-word@127.0.0.1"], {}, "--url must be an absolute http or https URL"],
    [["--url", "http://127.0.0.1:4394/?key=secret-word"], {}, "--url must be a URL without query"],
    [["--url", ""], {}, "--url must be an absolute"],
    [[], { HEYGEN_BASE_URL: "http://user:secret-word@127.0.0.1:4394" }, "HEYGEN_BASE_URL must hold no user"],
    [["--key", "secret-word-ü"], {}, "--key must be one line of ASCII"],
    [["--key", "secret-word\nX-Other: 1"], {}, "--key must be one line of ASCII"],
    [[], { HEYGEN_API_KEY: "secret-word-ü" }, "HEYGEN_API_KEY must be one line of ASCII"],
    [["--timeout-ms", "-1"], {}, "--timeout-ms must be a whole number from 1"],
    [["--timeout-ms", "soon"], {}, "--timeout-ms must be a whole number from 1"],
  ])("%j with %j is told so, without showing it", async (flags, env, sentence) => {
    const { code, stdout, stderr } = await runCli(["scenario", "list", ...flags], { ...environment, ...env });
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(oneLine);
    expect(stderr).toContain(sentence);
    expect(stderr).not.toContain("secret-word");
  });
});

describe("doctor", () => {
  let running: Running;
  beforeAll(async () => {
    running = await startCli();
  });
  afterAll(async () => {
    running.kill("SIGTERM");
    await running.ended;
  });

  test("takes flags alone", async () => {
    const { code, stdout, stderr } = await runCli(["doctor", "extra"], environment);
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      expect.stringMatching(/^heygen-mock: doctor takes flags alone.*"extra"/),
    ]);
  });

  test.each(["invalid_key", "Expired"])("says why %s is refused", async (key) => {
    const { code, stdout } = await runCli(["doctor", "--url", running.told.url], {
      ...environment,
      HEYGEN_API_KEY: key,
    });
    expect(code).toBe(1);
    expect(stdout).not.toContain("takes any");
    expect(stdout).toMatch(/^note {3}HEYGEN_API_KEY begins with invalid or expired.*401 on purpose/m);
    expect(stdout).toMatch(/^WRONG {2}Unauthorized: .*invalid or expired on purpose; ask with another, by --key/m);
  });
});
