import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { dist } from "./paths.ts";

/** Packages that a declaration may name: those that are installed together with this one. */
const installed = new Set(["heygen-v3/mock/vitest", "openapi-fetch", "openapi-typescript-helpers", "msw", "vitest"]);

const specifiers = /(?<=\b(?:from\s+|import\s*\(?\s*)["'])[^"']+(?=["'])/g;

/**
 * Keeps the declarations that the public ones lead to and removes the rest: the inside of the mock is no one's API. A
 * type of a bundled package (hono) in a public signature would not resolve for users, so it fails the build.
 */
export function declarations(entries: readonly string[]): void {
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, "utf8");
    for (const [specifier] of text.matchAll(specifiers)) {
      if (specifier.startsWith(".")) visit(join(dirname(path), specifier.replace(/\.[jt]s$/, ".d.ts")));
      else if (!installed.has(specifier)) throw new Error(`${relative(dist, path)} exposes a type of ${specifier}`);
    }
    // tsc rewrites `.ts` in code but not in declarations, where only newer compilers understand it.
    writeFileSync(
      path,
      text.replaceAll(specifiers, (specifier) => specifier.replace(/(?<=^\..*)\.ts$/, ".js")),
    );
  };
  for (const entry of entries) visit(join(dist, entry));
  for (const path of globSync(`${dist}/**/*.d.ts`)) {
    if (!reached.has(path)) rmSync(path);
  }
}
