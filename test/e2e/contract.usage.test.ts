/** What people get wrong before a law is tried: words of the command, options of the functions. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import { listen } from "../../mock/node/index.ts";
import manifest from "../../package.json" with { type: "json" };
import { connectHeyGen } from "../contract/adapters/heygen.ts";
import { certifyClient, passed, runContract } from "../contract/index.ts";
import { runContractCommand } from "../support/contractCommand.ts";

const nobody = ["--base-url", "http://127.0.0.1:1"] as const;
const nowhere = join("no", "such", "folder", "report.json");

describe.concurrent("the command", () => {
  test.each([
    [
      ["covrage", "--", "npm", "test"],
      'there is no command "covrage"; there are run, drift, diff, coverage, verify-suite',
    ],
    [["help", "nonsense"], 'there is no command "nonsense"'],
    [[""], 'run takes flags only, not ""'],
    [["run", "auth"], 'run takes flags only, not "auth"'],
    [["--frob"], "Unknown option '--frob'; there are --base-url, --key, "],
    [["--laws", "-P9"], "--laws needs a value; one that begins with a dash is written --laws=-value\n"],
    [["--laws", "autj", ...nobody], "There is no law or group autj. Groups: harness, schema"],
    [[...nobody, "--out", nowhere], "--out cannot be written: "],
    [["drift", ...nobody, "--key", "k", "--no-mock", "--out", nowhere], "--out cannot be written: "],
    [["verify-suite", ...nobody, "--out", nowhere], "--out cannot be written: "],
    [["coverage", "--out", nowhere, "--", "true"], "--out cannot be written: "],
  ])("says of %j in one line what is wrong, and where help is", async (args, words) => {
    const { code, stdout, stderr } = await runContractCommand(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(`heygen-contract: ${words}`);
    expect(stderr).toMatch(/^heygen-contract: .*\nSee heygen-contract( [a-z-]+)? --help\.\n$/);
  });

  test("does not pass where nothing was tried, and still says why", async () => {
    const mock = await listen(createMock(), { port: 0 });
    const { code, stdout, stderr } = await runContractCommand(["--base-url", mock.url, "--laws", "K2,D8"]);
    await mock.close();
    expect(code).toBe(2);
    expect(stdout).toContain("skipped because it needs a client: K2");
    expect(stderr).toContain("heygen-contract: nothing was tried: every law asked for was skipped");
  });

  test("takes a variable that is empty, as a secret that a CI has not got, for none", async () => {
    const mock = await listen(createMock(), { port: 0 });
    const env = { HEYGEN_BASE_URL: mock.url, HEYGEN_API_KEY: "" };
    const { code, stdout } = await runContractCommand(["--laws", "A2", "--no-progress"], { env });
    await mock.close();
    expect([code, stdout]).toEqual([0, expect.stringContaining("1 held")]);
    const none = await runContractCommand(["--laws", "A2"], { env: { HEYGEN_BASE_URL: "" } });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining("--base-url is missing")]);
  });

  test.each([["help"], ["-h"], ["--help"]])("takes %s for a wish for help", async (word) => {
    const { code, stdout } = await runContractCommand([word]);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/Commands\n {2}run .*\n {2}drift .*\n {2}diff /)]);
  });

  test("explains one of its commands, and tells its version", async () => {
    expect((await runContractCommand(["help", "diff"])).stdout).toContain("heygen-contract diff <old> <new>");
    expect(await runContractCommand(["--version"])).toMatchObject({ code: 0, stdout: `${manifest.version}\n` });
  });
});

describe("output that nobody takes", () => {
  const main = fileURLToPath(new URL("../contract/node/main.ts", import.meta.url));

  test("ends the command quietly where it is a closed pipe", async () => {
    const child = spawn(process.execPath, [main, "--list"], { env: {}, stdio: ["ignore", "pipe", "pipe"] });
    child.stdout.destroy();
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, "exit")]);
    expect([code, stderr]).toEqual([0, ""]);
  });

  test.skipIf(!existsSync("/dev/full"))("is said to be lost where a device is full", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [main, "--help"], { env: {}, stdio: ["ignore", full, "pipe"] });
    closeSync(full);
    const [stderr, [code]] = await Promise.all([text(child.stderr as Readable), once(child, "exit")]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^heygen-contract: stdout cannot be written: ENOSPC.*\n$/);
  });
});

describe("the functions", () => {
  const target = createMock({ frozen: true }).fetch;

  test.each([
    [undefined, "runContract takes an object with target."],
    [{}, "runContract needs target."],
    [{ target: 5 }, "target must be an http or https address without user, query or fragment, or a fetch function."],
    [
      { target: "localhost:4394" },
      "target must be an http or https address without user, query or fragment, or a fetch function.",
    ],
    [{ target, law: ["auth"] }, "runContract has no option law; it has target, baseUrl, key, laws, "],
    [{ target, laws: "auth" }, "laws must be a list of ids and groups of laws."],
    [{ target, laws: ["autj"] }, "There is no law or group autj."],
    [{ target, runs: 0 }, "runs must be a whole number, 1 or more."],
    [{ target, effects: "write" }, "effects must be one of ro, rw, paid."],
    [{ target, judges: ["ajv"] }, "judges must be a list of generated, hyperjump, prism."],
    [{ target, constructor: 1 }, "runContract has no option constructor;"],
  ])("runContract refuses %j before it sends anything", async (options, words) => {
    const tried = runContract(options as never);
    await expect(tried).rejects.toThrow(RangeError);
    await expect(tried).rejects.toThrow(words);
  });

  // A client that was not there was certified: all its laws were skipped.
  test.each([
    [undefined, "certifyClient takes an object with connect."],
    [{}, "certifyClient needs connect."],
    [{ client: connectHeyGen }, "certifyClient has no option client; it has connect, laws, seed, runs."],
  ])("certifyClient refuses %j", async (options, words) => {
    await expect(certifyClient(options as never)).rejects.toThrow(words);
  });

  test("take what is undefined for left out", async () => {
    const report = await runContract({ target, laws: ["P8"], runs: undefined, client: undefined } as never);
    expect(passed(report)).toBe(true);
  });
});
