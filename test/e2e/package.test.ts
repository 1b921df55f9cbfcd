/**
 * The package as its users get it: packed, installed into an empty project, imported, type-checked, its command started.
 * It needs a fresh dist/, so it runs where CI_FULL is set: `npm run build && CI_FULL=1 npm test -- test/e2e/package.test.ts`.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectWithPackage, run, typeCheck } from "../support/packed.ts";

const consumer = `
import { createClient } from "heygen-v3";
import { fileFrom, saveVideo } from "heygen-v3/node";
import { createMock } from "heygen-v3/mock";
import { listen } from "heygen-v3/mock/node";
import { createVideoMutation, looksQuery, videoQuery } from "heygen-v3/tanstack";
import { createRouter, verify } from "heygen-v3/webhooks";
import { arbitraries, diffContracts, laws, readCoverage, reporters, runContract, takeDrift } from "heygen-v3/contract";
import type { ActiveLaw, Change, Report } from "heygen-v3/contract";
import contract from "heygen-v3/openapi.json" with { type: "json" };

export const client = createClient({ apiKey: "mock_demo", baseUrl: "http://127.0.0.1:4394" });
export const mock = createMock();
export const title: string = contract.info.title;
export { listen, saveVideo, verify };
export const options = [videoQuery(client, "vid_1"), looksQuery(client), createVideoMutation(client)];
export const receive = createRouter({
  secrets: "whsec_1",
  on: { "avatar_video.success": ({ event_data }) => event_data.video_id.length },
});
export const changes: readonly Change[] = diffContracts(contract, contract);
export const report: Promise<Report> = runContract({ target: mock.fetch, laws: ["auth"] });
export const own: ActiveLaw = {
  id: "X1",
  group: "auth",
  phase: "random",
  sentence: "Users can write laws.",
  premise: "Always.",
  operations: "all",
  effect: "ro",
  check: ({ forAll }) => forAll(arbitraries.texts, async (text) => void text.length),
};
export { laws, readCoverage, reporters, takeDrift };
export const keep = async () => client.assets.upload(await fileFrom("a.png"));
`;

/** What V8 tells of the scripts that a process has run, in the order in which it met them. */
interface Coverage {
  readonly result: readonly {
    readonly url: string;
    readonly functions: readonly {
      readonly ranges: readonly { readonly startOffset: number; readonly count: number }[];
    }[];
  }[];
}

describe.skipIf(!process.env.CI_FULL)("the packed package (CI_FULL=1 after npm run build)", () => {
  let project: string;

  /** Runs a line of JavaScript in the project and returns what it prints. */
  const evaluate = async (code: string): Promise<string> => {
    const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", code], { cwd: project });
    return stdout.trim();
  };

  beforeAll(async () => {
    project = await projectWithPackage();
  }, 120_000);

  afterAll(() => rm(project, { recursive: true, force: true }));

  test("brings openapi-fetch and nothing else", async () => {
    const installed = (await readdir(join(project, "node_modules"))).filter((name) => !name.startsWith("."));
    expect(installed.toSorted()).toEqual(["heygen-v3", "openapi-fetch", "openapi-typescript-helpers"]);
  });

  test("talks to its own mock in process: client and mock imported from the package", async () => {
    const printed = await evaluate(`
      import { createClient } from "heygen-v3";
      import { createMock } from "heygen-v3/mock";
      const mock = createMock();
      const client = createClient({ apiKey: "mock_demo", baseUrl: "http://mock.test", fetch: mock.fetch });
      const { response } = await client.GET("/v3/users/me");
      console.log(response.status);
      await mock.close();
    `);
    expect(printed).toBe("200");
  });

  test("type-checks in a strict project that checks libraries, too", async () => {
    await writeFile(join(project, "consumer.ts"), consumer);
    for (const resolution of ["nodenext", "bundler"] as const)
      expect(await typeCheck(project, ["consumer.ts"], { compiler: "@typescript/native", resolution })).toBe("");
  });

  test("has the contract suite: alone, in process, with what it needs and no test runner", async () => {
    const printed = await evaluate(`
      import { createMock } from "heygen-v3/mock";
      import { diffContracts, passed, runContract } from "heygen-v3/contract";
      import contract from "heygen-v3/openapi.json" with { type: "json" };
      const mock = createMock();
      const report = await runContract({ target: mock.fetch, laws: ["auth", "schema"], runs: 2 });
      console.log(passed(report), report.requests > 50, diffContracts(contract, contract).length);
      await mock.close();
    `);
    expect(printed).toBe("true true 0");
  });

  test("tries the laws on the packed mock, and runs a command on it, by npx heygen-contract", async () => {
    const contractCommand = (...args: readonly string[]): Promise<{ stdout: string; stderr: string }> =>
      run("npx", ["--no-install", "heygen-contract", ...args], { cwd: project });
    const mock = spawn(join(project, "node_modules/.bin/heygen-mock"), ["--port", "0", "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const exit = once(mock, "exit");
    try {
      const [line] = (await once(createInterface({ input: mock.stdout }), "line")) as [string];
      const { url } = JSON.parse(line) as { url: string };
      const tried = await contractCommand("--base-url", url, "--laws", "auth,schema", "--quick", "--no-progress");
      expect(tried.stdout).toMatch(/\d+ laws: \d+ held; [\d,]+ requests in/);
      expect((await contractCommand("drift", "--base-url", url, "--key", "mock_packed")).stdout).toContain("no drift");
    } finally {
      mock.kill("SIGTERM");
    }
    expect(await exit).toEqual([0, null]);
    const covered = await contractCommand(
      "coverage",
      "--",
      process.execPath,
      "--eval",
      "fetch(process.env.HEYGEN_BASE_URL)",
    );
    expect(covered.stderr).toContain("of 45) operations");
  });

  test("starts its command from one file, where V8 finds what it needs at a glance; the contracts come when asked for", async () => {
    const coverage = join(project, "coverage");
    const home = join(project, "node_modules/heygen-v3");
    const command = spawn(process.execPath, [join(home, "dist/mock/main.js"), "--port", "0", "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
      env: { ...process.env, NODE_V8_COVERAGE: coverage, NODE_DISABLE_COMPILE_CACHE: "1" },
    });
    const exit = once(command, "exit");
    let contract: unknown;
    try {
      const [line] = (await once(createInterface({ input: command.stdout }), "line")) as [string];
      const { url, key } = JSON.parse(line) as { url: string; key: string };
      await fetch(`${url}/v3/avatars`, { headers: { "X-Api-Key": key } });
      contract = await (await fetch(`${url}/openapi.json`)).json();
    } finally {
      command.kill("SIGTERM");
    }
    await exit;
    expect(contract).toEqual(JSON.parse(await readFile(join(home, "dist/generated/openapi.json"), "utf8")));
    const [report = ""] = await readdir(coverage);
    const { result } = JSON.parse(await readFile(join(coverage, report), "utf8")) as Coverage;
    const [main, rest, document, ...others] = result.filter(({ url }) => url.includes("/dist/mock/"));
    expect([main?.url, others]).toEqual([expect.stringMatching(/main\.js$/), []]);
    const texts = [rest, document].map(async ({ url } = { url: "", functions: [] }) => readFile(new URL(url), "utf8"));
    const [code = "", api = ""] = await Promise.all(texts);
    expect([code.includes('"openapi"'), api.includes('"openapi"')]).toEqual([false, true]);
    expect(code.search(/[^\0-\x7f]/)).toBe(-1);
    const ran = rest?.functions.filter(({ ranges: [whole] }) => whole !== undefined && whole.count > 0) ?? [];
    const ahead = ran.filter(({ ranges: [whole] }) => code[(whole?.startOffset ?? 0) - 1] === "(");
    expect(ahead.length / ran.length).toBeGreaterThan(0.75);
  });

  test("starts its command, answers a request, and stops with exit code 0", async () => {
    const { bin } = JSON.parse(await readFile(join(project, "node_modules/heygen-v3/package.json"), "utf8")) as {
      bin: object;
    };
    expect(Object.keys(bin)).toContain("heygen-mock");
    const command = spawn(join(project, "node_modules/.bin/heygen-mock"), ["--port", "0", "--json"], {
      stdio: ["ignore", "pipe", "ignore"],
    });
    const exit = once(command, "exit");
    try {
      const [line] = (await once(createInterface({ input: command.stdout }), "line")) as [string];
      const { url, key } = JSON.parse(line) as { url: string; key: string };
      const response = await fetch(`${url}/v3/users/me`, { headers: { "X-Api-Key": key } });
      expect(response.status).toBe(200);
      await response.arrayBuffer();
    } finally {
      command.kill("SIGTERM");
    }
    expect(await exit).toEqual([0, null]);
  });
});
