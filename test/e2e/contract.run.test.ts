/** `heygen-contract run`, as a process: what is tried with a client and a twin, and what is refused. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative as relativePath } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMock } from "../../mock/index.ts";
import type { Listening } from "../../mock/node/index.ts";
import { listen } from "../../mock/node/index.ts";
import { laws } from "../contract/index.ts";
import { runContractCommand } from "../support/contractCommand.ts";
import { startDrifted } from "../support/drifted.ts";

const suite = fileURLToPath(new URL("../contract/index.ts", import.meta.url));
const clientLaws = laws.filter(({ group }) => group === "client").map(({ id }) => id);

let folder: string;
let server: Listening;
let twin: Listening;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heygen contract-"));
  server = await listen(createMock(), { port: 0 });
  twin = await listen(createMock(), { port: 0 });
});

afterAll(async () => {
  await Promise.all([server.close({ graceMs: 100 }), twin.close({ graceMs: 100 })]);
  await rm(folder, { recursive: true, force: true });
});

async function module(name: string, code: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `import { connectHeyGen } from ${JSON.stringify(suite)};\n${code}`);
  return path;
}

const run = (...args: readonly string[]): ReturnType<typeof runContractCommand> =>
  runContractCommand(["--no-progress", "--runs", "3", ...args]);

const tried = (stdout: string): readonly string[] =>
  (
    JSON.parse(stdout) as { readonly results: readonly { readonly id: string; readonly outcome: string }[] }
  ).results.map(({ id, outcome }) => `${id} ${outcome}`);

describe("--client", () => {
  test("certifies this package's client without any target", async () => {
    const { code, stdout, stderr } = await run("--client", "heygen-v3", "--report", "json");
    expect([code, stderr]).toEqual([0, ""]);
    expect(tried(stdout)).toEqual(clientLaws.map((id) => `${id} held`));
  }, 60_000);

  test("takes a module by its path, relative to where it is called, and finds what its client gets wrong", async () => {
    const path = await module(
      "hasty.mjs",
      `export const connect = ({ fetch, ...rest }) => connectHeyGen({ ...rest, fetch: async (input, init) => {
         const request = new Request(input, init);
         const answer = await fetch(request.clone());
         return answer.status === 404 ? fetch(request) : answer;
       } });`,
    );
    const relative = relativePath(process.cwd(), path);
    const { code, stdout } = await run("--client", relative, "--laws", "K4");
    expect(code).toBe(1);
    expect(stdout).toContain("K4 VIOLATED");
    expect(stdout).toContain(`again: heygen-contract --client '${relative}' --laws K4 --seed 1 --rules guide`);
  }, 60_000);

  test("takes a default export, and holds the client against a target", async () => {
    const path = await module("own.mjs", "export default connectHeyGen;");
    const args = ["--client", path, "--base-url", server.url, "--laws", "K4,D6", "--report", "json"];
    const { code, stdout } = await run(...args);
    expect([code, tried(stdout)]).toEqual([0, ["D6 held", "K4 held"]]);
  }, 60_000);

  test.each([
    ["is not there", undefined, /--client must be heygen-v3 or the path of a module, and there is no /],
    ["does not parse", "export const connect =", /cannot be loaded: /],
    ["throws", "throw new Error('out of order');", /cannot be loaded: out of order/],
    ["exports something else", "export const client = 1;", /must export a function connect.* and exports client/],
    ["exports no function", "export const connect = {};", /must export a function connect/],
    ["fails to connect", "export const connect = () => { throw new Error('no clock'); };", /fails: no clock/],
    ["connects nothing", "export const connect = () => undefined;", /must return a client, and returns undefined/],
    [
      "connects half a client",
      "export const connect = () => ({ call() {}, list() {} });",
      /lacks createVideo, getVideo/,
    ],
  ])("refuses a module that %s", async (name, code, told) => {
    const file = `${name.replaceAll(" ", "-")}.mjs`;
    const path = code === undefined ? join(folder, file) : await module(file, code);
    const ended = await run("--client", path);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([2, "", expect.stringMatching(told)]);
    expect(ended.stderr).toContain("--help");
  });

  test("without a target tries no other laws", async () => {
    const { code, stderr } = await run("--client", "heygen-v3", "--laws", "K4,D6");
    expect([code, stderr]).toEqual([2, expect.stringContaining("--base-url is missing")]);
    expect(stderr).toContain("D6 is no law of clients alone");
  });
});

describe("--twin", () => {
  test("holds two targets against each other", async () => {
    const args = ["--base-url", server.url, "--twin", twin.url, "--laws", "D8", "--report", "json"];
    const { code, stdout } = await run(...args);
    expect([code, tried(stdout)]).toEqual([0, ["D8 held"]]);
  }, 60_000);

  test("finds a twin that is another one, and says how to try it again", async () => {
    const other = await listen(createMock({ publicUrl: "https://elsewhere.example" }), { port: 0 });
    const args = ["--no-progress", "--base-url", server.url, "--twin", other.url, "--laws", "D8"];
    const { code, stdout } = await runContractCommand(args);
    await other.close({ graceMs: 100 });
    expect([code, stdout]).toEqual([1, expect.stringContaining("D8 VIOLATED")]);
    expect(stdout).toContain(`again: heygen-contract --base-url ${server.url} --twin ${other.url} --laws D8`);
  }, 60_000);

  test.each([
    [["--twin", "elsewhere"], 2, "--twin must be an http or https address"],
    [["--twin", "http://127.0.0.1:1"], 3, "http://127.0.0.1:1 does not answer"],
  ])("refuses %j with %i", async (args, code, told) => {
    const ended = await run("--base-url", server.url, ...args);
    expect([ended.code, ended.stdout, ended.stderr]).toEqual([code, "", expect.stringContaining(told)]);
  });

  test("refuses a twin without a control API, for whose worlds nothing is known", async () => {
    const bare = await startDrifted(createMock());
    bare.change(({ path }) => (path.startsWith("/__mock/") ? new Response(null, { status: 404 }) : undefined));
    const { code, stderr } = await run("--base-url", server.url, "--twin", bare.url, "--laws", "D8");
    await bare.close();
    expect([code, stderr]).toEqual([2, expect.stringContaining(`${bare.url} has none`)]);
  });
});

test("--help tells of both, with examples", async () => {
  const { code, stdout } = await runContractCommand(["run", "--help"]);
  expect(code).toBe(0);
  for (const part of [
    /--client <module> /,
    /--twin <url> /,
    /heygen-contract --client \.\//,
    /--twin http:.* --laws D8/,
  ])
    expect(stdout).toMatch(part);
});
