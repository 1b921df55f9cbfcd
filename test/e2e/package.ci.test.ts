/**
 * The workflow of the README's chapter on the contract suite, and its vitest example: run as they stand there in a project
 * that has the packed package. It needs a fresh dist/, so it runs where CI_FULL is set:
 * `npm run build && CI_FULL=1 npm test -- test/e2e/package.ci.test.ts`.
 */
import { readFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { projectWithPackage, run } from "../support/packed.ts";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly run?: string;
  readonly if?: string;
}

const root = new URL("../../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");
/** What this repository is tested with. */
const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(new URL(`node_modules/${name}/package.json`, root), "utf8")) as { version: string }).version;

const [, yaml = ""] = /^```yaml\n# \.github\/workflows\/contract\.yml\n([\s\S]*?)^```$/m.exec(readme) ?? [];
const [, suite = ""] = /^```ts\n(import [^`]*runContract[^`]*?)^```$/m.exec(readme) ?? [];
const workflow = parse(yaml) as {
  readonly on: readonly string[];
  readonly jobs: { readonly contract: { readonly "runs-on": string; readonly steps: readonly Step[] } };
};
const { steps } = workflow.jobs.contract;
const commands = steps.flatMap(({ run: command }) => (command === undefined ? [] : [command]));

/** All laws take a minute, of which these are a second. */
const laws = { flag: " --laws auth,paging --quick", option: 'laws: ["auth", "paging"], ' };

/** What a project tests of its own. It sees a third of the operations. */
const app = `
import { createClient } from "heygen-v3";
import { expect, test } from "vitest";

const client = createClient();

test("the app finds what it shows", async () => {
  for (const list of [client.avatars.list(), client.looks.list(), client.voices.list(), client.videos.list(), client.videoAgents.list()])
    expect(await list.toArray({ limit: 1 })).toBeDefined();
  const { id: look } = (await client.looks.list().toArray({ limit: 1 }))[0];
  expect((await client.looks.get(look)).id).toBe(look);
  const { voice_id: voice } = (await client.voices.list().toArray({ limit: 1 }))[0];
  expect((await client.voices.get(voice)).voice_id).toBe(voice);
  const { id: group } = (await client.avatars.list().toArray({ limit: 1 }))[0];
  expect((await client.avatars.get(group)).id).toBe(group);
  const { username } = await client.users.me();
  expect(await client.assets.list({ username }).toArray({ limit: 1 })).toBeDefined();
});

test("the app makes a video, and takes it back", async () => {
  const { video_id } = await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi!" });
  expect((await client.videos.get(video_id)).id).toBe(video_id);
  expect((await client.videos.statuses([video_id])).length).toBe(1);
  await client.videos.delete(video_id);
  expect(await client.webhooks.endpoints.list().toArray({ limit: 1 })).toEqual([]);
});
`;

describe.skipIf(!process.env.CI_FULL)("a project with the README's workflow (CI_FULL=1 after npm run build)", () => {
  let project = "";
  const summary = (): string => join(project, "summary.md");

  /** As a runner does it: each step in a shell that ends with the first command that fails. */
  const runStep = async (command: string): Promise<string> => {
    const { stdout, stderr } = await run("bash", ["-e", "-c", command], {
      cwd: project,
      env: {
        PATH: `${dirname(process.execPath)}:${process.env["PATH"]}`,
        HOME: process.env["HOME"],
        CI: "true",
        NO_COLOR: "1",
        GITHUB_ACTIONS: "true",
        GITHUB_STEP_SUMMARY: summary(),
        npm_config_prefer_offline: "true",
        npm_config_ignore_scripts: "true",
      },
    });
    return stdout + stderr;
  };

  beforeAll(async () => {
    // What vitest brings along names packages that are not everywhere, and npm ci refuses a lockfile without them.
    const overrides = Object.fromEntries(["vite", "rolldown"].map((name) => [name, versionOf(name)]));
    project = await projectWithPackage([`vitest@${versionOf("vitest")}`], { overrides });
    const manifest = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as object;
    await writeFile(join(project, "package.json"), JSON.stringify({ ...manifest, scripts: { test: "vitest run" } }));
    await writeFile(join(project, "contract.test.ts"), suite.replace("runs: 5", `${laws.option}runs: 5`));
    await writeFile(join(project, "app.test.js"), app);
  }, 120_000);

  afterAll(() => rm(project, { recursive: true, force: true }));

  test("is one that GitHub reads: checked out, on a Node that the package takes", () => {
    expect([workflow.on, workflow.jobs.contract["runs-on"]]).toEqual([["push"], "ubuntu-latest"]);
    expect(steps.flatMap(({ uses }) => uses ?? [])).toEqual(["actions/checkout@v4", "actions/setup-node@v4"]);
    expect(steps[1]?.with).toEqual({ "node-version": 24 });
    expect(steps.at(-1)?.if).toBe("always()");
  });

  test("installs, tries the laws, runs its tests on the mock, and sums up", { timeout: 120_000 }, async () => {
    const outputs: string[] = [];
    for (const command of commands)
      outputs.push(await runStep(command.replace("heygen-contract --report", `heygen-contract${laws.flag} --report`)));
    const [, tried, covered] = outputs;
    expect(tried).toMatch(/^::notice title=heygen-contract::\d+ laws: \d+ held; [\d,]+ requests/m);
    expect(covered).toMatch(/Tests +3 passed/);
    expect(await readFile(summary(), "utf8")).toMatch(/^\| operations \| 3\d % .*at least 30 %/m);
  });

  test("fails where its tests see too little", { timeout: 60_000 }, async () => {
    const command = commands.find((each) => each.includes("coverage")) ?? "";
    const failed = runStep(command.replace("30%", "90%").replace("npm test", "npx vitest run app"));
    await expect(failed).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^heygen-contract: operations: 3\d % \(\d+ of \d+\), at least 90 % {2}TOO FEW; see seen.md$/m,
      ),
    });
  });
});
