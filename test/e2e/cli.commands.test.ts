/** The subcommands, each as a process of its own. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Running } from "../support/cli.ts";
import { runCli, startCli } from "../support/cli.ts";

const node = process.execPath;
const environment = { PATH: process.env["PATH"] ?? "" };

describe.concurrent("exec", () => {
  test("runs a command against a mock of its own and ends with its exit code", async () => {
    const script = `
      const { HEYGEN_BASE_URL: url, HEYGEN_API_KEY: key } = process.env;
      const { data } = await (await fetch(url + "/v3/users/me", { headers: { "x-api-key": key } })).json();
      console.log(JSON.stringify({ url, key, mine: process.argv.slice(1), user: typeof data }));
      process.exitCode = 7;`;
    const { code, stdout, stderr } = await runCli(
      ["exec", "--world", "mock_ci", "--", node, "--input-type=module", "-e", script, "--", "--help", "x y"],
      { ...environment, HEYGEN_MOCK_PORT: "1", HEYGEN_BASE_URL: "https://api.heygen.com", HEYGEN_API_KEY: "real" },
    );
    expect([code, stderr]).toEqual([7, ""]);
    const told = JSON.parse(stdout);
    expect(told).toEqual({ url: told.url, key: "mock_ci", mine: ["--help", "x y"], user: "object" });
    await expect(fetch(told.url)).rejects.toThrow("fetch failed");
  });

  test("gives the command the mock's flags, before its dashes", async () => {
    const script = `fetch(process.env.HEYGEN_BASE_URL + "/__mock/clock").then((r) => r.text()).then(console.log)`;
    const { stdout } = await runCli(
      ["exec", "--frozen", "--start-at", "2030-01-01T00:00:00Z", "--", node, "-e", script],
      environment,
    );
    expect(JSON.parse(stdout).data).toMatchObject({ mode: "frozen", now: "2030-01-01T00:00:00.000Z" });
  });

  test("ends as a shell would: 127 for a command that is not there, 128 and the signal for one that was killed", async () => {
    const missing = await runCli(["exec", "--", "no-such-command-at-all"], environment);
    expect([missing.code, missing.stderr]).toEqual([127, "heygen-mock: no-such-command-at-all: command not found\n"]);
    const killed = await runCli(["exec", "--", node, "-e", "process.kill(process.pid, 'SIGKILL')"], environment);
    expect(killed.code).toBe(137);
  });

  test.each([[["exec"]], [["exec", "npm", "test"]], [["exec", "--"]]])("%j says how it is called", async (args) => {
    const { code, stderr } = await runCli(args, environment);
    expect(code).toBe(2);
    expect(stderr).toContain("heygen-mock exec -- npm test");
  });
});

describe.concurrent("doctor", () => {
  test("finds a mock that runs, and notes a clock that stands", async () => {
    const running = await startCli(["--port", "0", "--frozen"]);
    const { code, stdout } = await runCli(["doctor", "--url", running.told.url], {
      ...environment,
      HEYGEN_BASE_URL: running.told.url,
      HEYGEN_API_KEY: "mock_demo",
    });
    running.kill("SIGTERM");
    await running.ended;
    expect(code).toBe(0);
    expect(stdout).toContain(`A mock answers at ${running.told.url}`);
    expect(stdout).toContain("stands at");
    expect(stdout).not.toContain("WRONG");
  });

  test("says what is wrong, with what to do, and never shows a key", async () => {
    const stranger = createServer((_, response) => response.writeHead(404).end("no")).listen(0, "127.0.0.1");
    await new Promise((resolve) => stranger.once("listening", resolve));
    const url = `http://127.0.0.1:${(stranger.address() as AddressInfo).port}`;
    const { code, stdout } = await runCli(["doctor", "--url", url], {
      ...environment,
      HEYGEN_BASE_URL: "https://user:secret-word@api.heygen.com/?key=secret-word",
      HEYGEN_API_KEY: "secret-word",
      HTTP_PROXY: "http://proxy:3128",
    });
    stranger.close();
    expect(code).toBe(1);
    expect(stdout).toContain(`WRONG  ${url} is not a mock`);
    expect(stdout).toContain("NO_PROXY=localhost,127.0.0.1");
    expect(stdout).toContain("looks like a real key");
    expect(stdout).not.toContain("secret-word");
  });

  test("names the command that starts a mock where none runs", async () => {
    const free = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => free.once("listening", resolve));
    const { port } = free.address() as AddressInfo;
    await new Promise((resolve) => free.close(resolve));
    const { code, stdout } = await runCli(["doctor", "--url", `http://127.0.0.1:${port}`], environment);
    expect([code, stdout.includes(`heygen-mock --port ${port}`)]).toEqual([0, true]);
  });
});

describe.concurrent("snapshot, scenario and trigger", () => {
  test("take a world to another mock and go on there", async () => {
    const folder = await mkdtemp(join(tmpdir(), "heygen-mock-"));
    const file = join(folder, "world.json");
    const [one, other] = await Promise.all([
      startCli(["--port", "0", "--frozen"]),
      startCli(["--port", "0", "--frozen"]),
    ]);
    const on = (running: Running, ...args: readonly string[]): ReturnType<typeof runCli> =>
      runCli([...args, "--url", running.told.url, "--key", "mock_story"], environment);
    const headers = { "x-api-key": "mock_story", "content-type": "application/json" };

    expect((await on(one, "scenario", "use", "moderation")).code).toBe(0);
    const listed = await on(one, "scenario", "list");
    expect(listed.stdout).toMatch(/^\* moderation +\w/m);
    const body = JSON.stringify({ type: "avatar", avatar_id: "look_def456", script: "Hello." });
    const made = await (await fetch(`${one.told.url}/v3/videos`, { method: "POST", headers, body })).json();
    expect(await on(one, "snapshot", "save", file)).toMatchObject({ code: 0, stdout: "" });
    expect(await readFile(file, "utf8")).not.toContain("mock_story");

    expect((await on(other, "snapshot", "load", file)).code).toBe(0);
    await fetch(`${other.told.url}/__mock/clock/run-until-idle`, { method: "POST", headers });
    const video = await (await fetch(`${other.told.url}/v3/videos/${made.data.video_id}`, { headers })).json();
    expect(video.data).toMatchObject({ status: "failed", failure_code: "content_policy_violation" });

    await writeFile(file, (await readFile(file, "utf8")).slice(0, -1000));
    expect(await on(other, "snapshot", "load", file)).toMatchObject({ code: 1, stderr: expect.stringContaining(file) });
    const unknown = await on(other, "scenario", "use", "nonsense");
    expect([unknown.code, unknown.stderr.includes("moderation")]).toEqual([1, true]);

    const inbox = `${one.told.url}/__mock/inbox/hooks`;
    const sent = await on(one, "trigger", "avatar_video.success", "--to", inbox, "--data", '{"callback_id":"order-7"}');
    expect([sent.code, sent.stdout]).toEqual([0, `delivered  ${inbox}  200\n`]);
    const shown = await (await fetch(inbox)).json();
    expect(JSON.stringify(shown)).toContain("order-7");
    const lost = await on(one, "trigger", "avatar_video.success", "--to", "http://127.0.0.1:1/hook");
    expect([lost.code, lost.stdout.startsWith("waiting  http://127.0.0.1:1/hook")]).toEqual([1, true]);

    for (const running of [one, other]) {
      running.kill("SIGTERM");
      await running.ended;
    }
    await rm(folder, { recursive: true });
  });

  test("say where no mock answers, with an exit code of its own", async () => {
    for (const args of [
      ["snapshot", "save", "x.json"],
      ["scenario", "list"],
      ["trigger", "avatar_video.success"],
    ]) {
      const { code, stderr } = await runCli([...args, "--url", "http://127.0.0.1:1"], environment);
      expect([code, stderr]).toEqual([4, expect.stringContaining("no mock answers at http://127.0.0.1:1")]);
    }
  });

  test.each([
    [["snapshot", "save"], "one file"],
    [["snapshot", "drop", "x.json"], "one file"],
    [["scenario"], "scenario takes list"],
    [["scenario", "use"], "scenario takes list"],
    [["trigger"], "one event"],
    [["trigger", "a", "b"], "one event"],
  ])("%j says how it is called", async (args, said) => {
    const { code, stderr } = await runCli(args, environment);
    expect([code, stderr]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe.concurrent("any command", () => {
  test.each(["start", "exec", "snapshot", "trigger", "scenario", "doctor"])(
    "%s --help shows examples that begin with the command",
    async (name) => {
      const { code, stdout, stderr } = await runCli([name, "--help"], environment);
      expect([code, stderr]).toEqual([0, ""]);
      expect(stdout.split("Examples")[1]).toContain("  heygen-mock");
    },
  );

  test.each([
    [["-h"], ["--help"]],
    [["help"], ["--help"]],
    [
      ["help", "exec"],
      ["exec", "--help"],
    ],
    [
      ["exec", "-h"],
      ["exec", "--help"],
    ],
  ])("%j helps like %j", async (short, long) => {
    const [asked, expected] = await Promise.all([runCli(short, environment), runCli(long, environment)]);
    expect(expected.code).toBe(0);
    expect(asked).toEqual(expected);
  });

  test("leaves a -h behind two dashes to the command that it is for", async () => {
    const { stdout } = await runCli(
      ["exec", "--", node, "-p", "process.argv.slice(1).join()", "--", "-h"],
      environment,
    );
    expect(stdout).toBe("-h\n");
  });

  test("that names a scenario nobody knows is told which there are, in one sentence", async () => {
    const { code, stderr } = await runCli(["--scenario", "stcuk"], environment);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^heygen-mock: --scenario: .*happy, instant, .*, consent-declined; see --help\n$/);
  });

  test.each([
    [["--prot", "5"], "'--prot' (did you mean --port?); see --help"],
    [["--frobnicate"], "'--frobnicate'; see --help"],
    [
      ["exec", "--advance-on-raed", "--", "true"],
      "'--advance-on-raed' (did you mean --advance-on-read?); see exec --help",
    ],
  ])("with a flag that is none is refused, with the one that was meant: %j", async (args, words) => {
    const { code, stderr } = await runCli(args, environment);
    expect([code, stderr]).toEqual([2, `heygen-mock: Unknown option ${words}\n`]);
  });

  test("that is not there is refused with the names of those that are", async () => {
    const { code, stderr } = await runCli(["serve"], environment);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^heygen-mock: there is no command "serve"; there are start, exec, .*; see --help\n$/);
  });

  test.each([
    [["doctor", "--nothing"], "--nothing"],
    [["doctor", "--url", "localhost"], "--url"],
  ])("%j is refused by name", async (args, named) => {
    const { code, stderr } = await runCli(args, environment);
    expect(code).toBe(2);
    expect(stderr).toContain(named);
  });
});

test("a reader that has had enough is no failure", async () => {
  const main = fileURLToPath(new URL("../../mock/main.ts", import.meta.url));
  const child = spawn(process.execPath, [main, "--help"], { env: {}, stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.destroy();
  const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
  expect([code, stderr]).toEqual([0, ""]);
});
