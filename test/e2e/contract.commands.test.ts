/** `heygen-contract diff` and `coverage`, as processes: what they print, and how they end. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import contract from "../../generated/openapi.json" with { type: "json" };
import { runContractCommand } from "../support/contractCommand.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "heygen-contract-"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function file(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

describe("heygen-contract diff", () => {
  const run = (...args: string[]): ReturnType<typeof runContractCommand> => runContractCommand(["diff", ...args]);
  let old: string;
  let additive: string;
  let wider: string;
  let broken: string;

  beforeAll(async () => {
    const changed = (change: (schemas: any) => void): unknown => {
      const copy = structuredClone(contract);
      change(copy.components.schemas);
      return copy;
    };
    old = await file("old.json", contract);
    additive = await file(
      "additive.json",
      changed(({ AvatarLook }) => (AvatarLook.properties.mood = { type: "string" })),
    );
    wider = await file(
      "wider.json",
      changed(({ CreateVideoBatchBody: body }) => (body.properties.mood = {})),
    );
    broken = await file(
      "broken.json",
      changed(({ VideoStatus }) => VideoStatus.enum.push("a|b")),
    );
  });

  test("ends with 0 unless something of the chosen kind breaks", async () => {
    const codes = async (...runs: readonly (readonly string[])[]): Promise<readonly (number | null)[]> =>
      (await Promise.all(runs.map((args) => run(...args)))).map(({ code }) => code);
    expect(await codes([old, additive, "--fail-on", "any"], [old, wider])).toEqual([0, 0]);
    expect(await codes([old, wider, "--fail-on", "server"], [old, broken])).toEqual([1, 1]);
  });

  test("reports for a terminal, a program and a pull request, to stdout or a file", async () => {
    expect((await run(old, broken)).stdout).toContain(
      "enum-member-added at /components/schemas/VideoDetail/properties/status",
    );
    expect(JSON.parse((await run(old, broken, "--report", "json")).stdout)).toMatchObject({
      client: 1,
      server: 0,
      additive: 0,
    });
    const out = join(folder, "diff.md");
    expect(await run(old, broken, "--report", "markdown", "--out", out)).toMatchObject({ code: 1, stdout: "" });
    expect(await readFile(out, "utf8")).toContain(
      String.raw`| enum-member-added | data[].status: "a\|b" is a new value |`,
    );
  });

  test("reads one of the two from stdin", async () => {
    const { code, stdout } = await runContractCommand(["diff", "-", old], { stdin: JSON.stringify(contract) });
    expect({ code, stdout }).toEqual({ code: 0, stdout: "No difference\n" });
  });

  test("ends with 2 and a sentence for what is no contract", async () => {
    for (const [args, words] of [
      [[old], "diff takes two files"],
      [[old, join(folder, "nothing.json")], "cannot be read"],
      [[old, await file("text.json", "hello")], "is no JSON"],
      [[old, await file("empty.json", {})], "The new document is no OpenAPI 3 document"],
      [[old, old, "--fail-on", "nobody"], "--fail-on must be one of client, server, any"],
    ] as const) {
      const { code, stderr } = await run(...args);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(words) });
    }
    expect(await run("--help")).toMatchObject({ code: 0, stdout: expect.stringContaining("Examples") });
  });
});

describe("heygen-contract coverage", () => {
  const env = { PATH: process.env["PATH"] ?? "" };
  const run = (...args: string[]): ReturnType<typeof runContractCommand> =>
    runContractCommand(["coverage", ...args], { env });
  const ask = `
    const { HEYGEN_BASE_URL: url, HEYGEN_API_KEY: key } = process.env;
    const headers = { "x-api-key": key + "_of_a_test" };
    console.log((await fetch(url + "/v3/voices?page=2", { headers })).status);
    await fetch(url + "/v3/videos/none", { headers });
  `;
  const script = ["--", process.execPath, "--input-type=module", "--eval", ask];

  test("runs the command on a mock and tells what every world has seen, beside the command's own output", async () => {
    const { code, stdout, stderr } = await run("--report", "json", ...script);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "200\n" });
    expect(JSON.parse(stderr)).toMatchObject({
      coverage: { requests: 2, parts: { operations: { seen: ["getVideo", "listVoices"] } } },
      findings: [{ lint: "unknown-parameter" }],
    });
    expect(stderr).not.toContain("_of_a_test");
  });

  test("fails for too little, and for habits where it is strict, but not for those that are ignored", async () => {
    expect(await run("--min-operations", "50%", ...script)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("TOO FEW"),
    });
    expect((await run("--strict", ...script)).code).toBe(1);
    const kept = ["--strict", "--ignore", "unknown-parameter", "--min-operations", "2"];
    expect((await run(...kept, ...script)).code).toBe(0);
  });

  test("says on stderr, too, why it fails when the report goes to a file, which holds the threshold", async () => {
    const out = join(folder, "seen.md");
    const { code, stderr } = await run(
      "--min-codes",
      "90",
      "--strict",
      "--report",
      "markdown",
      "--out",
      out,
      ...script,
    );
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: expect.stringMatching(
        /^heygen-contract: error codes: \d+ % \(1 of \d+\), at least 90 % {2}TOO FEW; habits to mend: unknown-parameter; see .*seen\.md\n$/,
      ),
    });
    expect(await readFile(out, "utf8")).toMatch(/^\| error codes \| \d+ % .*, at least 90 % {2}TOO FEW \|/m);
    expect(await readFile(out, "utf8")).toContain("2 requests, 1 habit to mend.");
    expect((await run("--min-codes", "1", "--out", out, ...script)).stderr).toBe("");
  });

  test("ends as the command ends when that fails", async () => {
    expect((await run("--min-codes", "90", "--", process.execPath, "--eval", "process.exit(7)")).code).toBe(7);
    expect(await run("--", "no-such-command-here")).toMatchObject({
      code: 127,
      stderr: expect.stringContaining("command not found"),
    });
  });

  test("counts what mocks of the vitest fixture have seen in other processes", async () => {
    const suite = new URL("../support/fixture/coverage.fixture.ts", import.meta.url).pathname;
    const vitest = [process.execPath, "node_modules/vitest/vitest.mjs", "run", "--dir", "test/support/fixture"];
    const { code, stderr, stdout } = await run(
      "--report",
      "json",
      "--out",
      join(folder, "seen.json"),
      "--",
      ...vitest,
      suite,
      "--config",
      "test/support/fixture/vitest.config.ts",
    );
    expect(stdout + stderr).toContain("1 passed");
    expect(code).toBe(0);
    const { coverage } = JSON.parse(await readFile(join(folder, "seen.json"), "utf8"));
    expect(coverage.parts.states.seen).toEqual(["video completed"]);
  });

  test("ends with 2 for a wrong flag, and with 3 where there is no mock", async () => {
    expect(await run()).toMatchObject({ code: 2, stderr: expect.stringContaining("two dashes") });
    expect(await run("--min-codes", "200%", ...script)).toMatchObject({ code: 2 });
    expect(await run("--ignore", "manners", ...script)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("poll-interval"),
    });
    expect((await run("--mock-url", "http://127.0.0.1:1", ...script)).code).toBe(3);
    expect((await run("--help")).stdout).toContain("key-in-browser");
  });
});
