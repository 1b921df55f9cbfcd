/**
 * What package.json promises of its peers, held to the README's own examples: the packed package beside the oldest vitest
 * and msw that it names, and beside those that this repository is tested with. Each pair is installed from the registry, so
 * it runs where CI_FULL is set: `npm run build && CI_FULL=1 npm test -- test/e2e/package.peers.test.ts`.
 */
import { readFileSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { projectWithPackage, run, typeCheck } from "../support/packed.ts";

interface Manifest {
  readonly peerDependencies: { readonly msw: string; readonly vitest: string };
  readonly devDependencies: Readonly<Record<string, string>>;
}

interface Report {
  readonly testResults: readonly {
    /** Why a file could not be run. */
    readonly message: string;
    readonly assertionResults: readonly { readonly title: string; readonly status: string }[];
  }[];
}

const root = new URL("../../", import.meta.url);
const { peerDependencies, devDependencies } = JSON.parse(
  readFileSync(new URL("package.json", root), "utf8"),
) as Manifest;
const readme = readFileSync(new URL("README.md", root), "utf8");

/** The one block of code in the README that imports from there. */
function exampleWith(module: string): string {
  const blocks = [...readme.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const [example, ...others] = blocks.filter((code) => code.includes(`from "${module}"`));
  if (example === undefined || others.length > 0) throw new Error(`Not one example of ${module} in the README.`);
  return example;
}

/** `>=3.2` → `3.2.0`. */
function oldest(range: string): string {
  const [, version = ""] = /^>=(\d+\.\d+)$/.exec(range) ?? [];
  if (version === "") throw new Error(`${range} does not say what is the oldest.`);
  return `${version}.0`;
}

/** The example, and an app in the same process that speaks to the real address. */
const behindMsw = `${exampleWith("msw/node")}
import { createClient } from "heygen-v3";
import { expect, test } from "vitest";

test("an app meets the mock behind msw", async () => {
  const client = createClient({ apiKey: "app" });
  const { video_id } = await client.videos.create({ type: "avatar", avatar_id: "look_def456", script: "Hi!" });
  await mock.world("app").clock.runUntilIdle();
  const { status, video_url } = await client.videos.get(video_id);
  expect(status).toBe("completed");
  expect((await fetch(video_url ?? "")).headers.get("content-type")).toBe("video/mp4");
});
`;

/** The name that the README gives for older versions works in the newer ones, too. */
const anotherMock = `import { test } from "heygen-v3/mock/vitest";

test.scoped({ heygenOptions: { startAt: 0 } });
test("a file has another mock", ({ heygen, expect }) => expect(heygen.clock.now()).toBe(0));
`;

const files = {
  "fixture.test.ts": exampleWith("heygen-v3/mock/vitest"),
  "msw.test.ts": behindMsw,
  "scoped.test.ts": anotherMock,
};

describe.skipIf(!process.env.CI_FULL).each([
  ["the oldest", { vitest: oldest(peerDependencies.vitest), msw: oldest(peerDependencies.msw) }],
  ["the newest", { vitest: devDependencies["vitest"] ?? "", msw: devDependencies["msw"] ?? "" }],
])("the packed package beside %s vitest and msw (CI_FULL=1 after npm run build)", (_, { vitest, msw }) => {
  let project = "";

  beforeAll(async () => {
    const types = `@types/node@${devDependencies["@types/node"]}`;
    project = await projectWithPackage([`vitest@${vitest}`, `msw@${msw}`, types]);
    for (const [name, code] of Object.entries(files)) await writeFile(join(project, name), code);
  }, 300_000);

  afterAll(() => rm(project, { recursive: true, force: true }));

  test(`runs the examples of the README under vitest ${vitest}, with msw ${msw}`, { timeout: 60_000 }, async () => {
    const report = join(project, "report.json");
    const command = [
      join(project, "node_modules/vitest/vitest.mjs"),
      "run",
      "--reporter=json",
      `--outputFile=${report}`,
    ];
    // Its exit code says less than its report.
    await run(process.execPath, command, { cwd: project, env: {} }).catch(() => {});
    const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const ran = testResults.flatMap(({ message, assertionResults }) => [
      ...assertionResults.map(({ title, status }) => `${title}: ${status}`),
      ...(message === "" ? [] : [message]),
    ]);
    expect(ran.toSorted()).toEqual([
      "a file has another mock: passed",
      "a render ends: passed",
      "an app meets the mock behind msw: passed",
    ]);
  });

  // The libraries themselves are not judged: older ones do not pass newer compilers.
  test("type-checks the examples with TypeScript 5, 6 and 7", { timeout: 120_000 }, async () => {
    for (const compiler of ["typescript", "typescript-6", "@typescript/native"] as const)
      for (const resolution of ["nodenext", "bundler"] as const) {
        const options = { compiler, resolution, types: "node", skipLibCheck: true };
        expect(await typeCheck(project, Object.keys(files), options)).toBe("");
      }
  });
});
