/**
 * The type tests on every compiler that is in use, with the settings of an app rather than those of this project. Only
 * with CI_FULL=1, for the older two take seconds each; `npm run types` has TypeScript 7 check the same files.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "types-"));
afterAll(() => rmSync(folder, { recursive: true }));

const compilers = { "5.9": "typescript", "6.0": "typescript-6", "7.0": "@typescript/native" } as const;

const settings = {
  nodenext: { module: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
  "nodenext, with optional properties that may be undefined": { module: "nodenext", exactOptionalPropertyTypes: false },
} as const;

/** What a compiler says of the type tests, and of `extra` beside them. */
async function check(compiler: string, options: object, extra = "export {};"): Promise<string> {
  const file = join(folder, "extra.ts");
  writeFileSync(file, extra);
  const compilerOptions = {
    target: "es2023",
    lib: ["ES2023", "DOM", "DOM.Iterable", "DOM.AsyncIterable"],
    // Who takes the entry for Node has its types.
    types: ["node"],
    typeRoots: [`${root}/node_modules/@types`],
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    // The sources name each other by their own ending.
    allowImportingTsExtensions: true,
    noEmit: true,
    ...options,
  };
  const project = join(folder, "tsconfig.json");
  writeFileSync(project, JSON.stringify({ compilerOptions, include: [`${root}/test/types`, file] }));
  return run(join(root, "node_modules", compiler, "bin/tsc"), "-p", project);
}

async function run(...args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd: folder });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (said += String(text)));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return status === 0 ? said : `exit ${status}: ${said}`;
}

describe.runIf(process.env.CI_FULL)("the types hold", () => {
  describe.each(Object.entries(compilers))("on TypeScript %s", (version, compiler) => {
    test("which is what it says it is", async () => {
      expect(await run(join(root, "node_modules", compiler, "bin/tsc"), "--version")).toContain(`Version ${version}.`);
    });

    test.each(Object.entries(settings))(
      "with %s",
      async (_, options) => {
        expect(await check(compiler, options)).toBe("");
      },
      60_000,
    );

    test("and a mistake is found", async () => {
      const extra = `import type { GroupId, LookId } from "${root}/generated/api.ts";
        export const wrong = (group: GroupId): LookId => group;`;
      expect(await check(compiler, settings.nodenext, extra)).toMatch(/^exit \d: extra\.ts\(2,\d+\): error TS2322/);
    }, 60_000);
  });
});
