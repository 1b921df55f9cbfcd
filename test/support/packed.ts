/** The package as its users get it: packed, and installed into a project of its own. Needs a fresh dist/. */

import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

export const run: typeof execFile.__promisify__ = promisify(execFile);
/** Scripts of what is installed are not wanted, whatever the configuration says of them that npm passes on from here. */
const quiet = [
  "--ignore-scripts",
  "--no-audit",
  "--no-fund",
  "--no-update-notifier",
  "--prefer-offline",
  "--loglevel=error",
];

/**
 * Makes an empty project and installs the package there.
 *
 * @param others packages beside it, with their versions; they come from npm's cache or the network
 * @param options.overrides versions of what those need in turn
 * @returns the project's folder, which the caller removes
 */
export async function projectWithPackage(
  others: readonly string[] = [],
  { overrides = {} }: { readonly overrides?: Readonly<Record<string, string>> } = {},
): Promise<string> {
  const project = await mkdtemp(join(tmpdir(), "heygen-v3-"));
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", project, ...quiet]);
  const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
  const manifest = { name: "empty", private: true, type: "module", overrides };
  await writeFile(join(project, "package.json"), JSON.stringify(manifest));
  await run("npm", ["install", `./${filename}`, ...others, ...quiet], { cwd: project });
  return project;
}

/** Type-checks files of a project, its libraries only if asked to; what the compiler complains about, or nothing. */
export async function typeCheck(
  project: string,
  files: readonly string[],
  { compiler, resolution, types = "", skipLibCheck = false }: CheckOptions,
): Promise<string> {
  const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2023", "--resolveJsonModule"];
  const module = {
    nodenext: ["--module", "nodenext"],
    bundler: ["--module", "esnext", "--moduleResolution", "bundler"],
  };
  const { stdout } = await run(
    process.execPath,
    [
      join(process.cwd(), "node_modules", compiler, "bin/tsc"),
      ...strict,
      ...module[resolution],
      "--types",
      types,
      "--skipLibCheck",
      String(skipLibCheck),
      ...files,
    ],
    { cwd: project },
  ).catch((error: { stdout: string }) => error);
  return stdout;
}

export interface CheckOptions {
  /** Folder in node_modules. */
  readonly compiler: "typescript" | "typescript-6" | "@typescript/native";
  readonly resolution: "nodenext" | "bundler";
  readonly types?: string;
  readonly skipLibCheck?: boolean;
}
