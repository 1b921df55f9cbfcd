import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { dist, root } from "./paths.ts";

/** Packages that a declaration may name: those that are installed together with this one. */
const installed = new Set(["heygen-v3/mock/vitest", "openapi-fetch", "openapi-typescript-helpers", "msw", "vitest"]);

/** Bundled packages whose types are part of the public ones: their declarations are bundled, too. */
const bundled: readonly { readonly name: string; readonly folder: string; readonly entry: string }[] = [
  { name: "fast-check", folder: "lib", entry: "fast-check" },
  { name: "pure-rand", folder: "lib/esm", entry: "pure-rand" },
];

const specifiers = /(?<=\b(?:from\s+|import\s*\(?\s*)["'])[^"']+(?=["'])/g;

/**
 * Keeps the declarations that the public ones lead to and removes the rest: the inside of the mock is no one's API. A
 * type of a bundled package (hono) in a public signature would not resolve for users, so it fails the build.
 */
export function declarations(entries: readonly string[]): void {
  for (const { name, folder } of bundled) {
    const from = `${root}/node_modules/${name}/${folder}`;
    for (const path of globSync(`${from}/**/*.d.ts`)) cpSync(path, join(dist, "types", name, relative(from, path)));
  }
  const reached = new Set<string>();
  const visit = (path: string): void => {
    if (reached.has(path)) return;
    reached.add(path);
    const text = readFileSync(path, "utf8");
    for (const [specifier] of text.matchAll(specifiers)) {
      const own = bundledPath(specifier);
      if (own !== null) visit(own);
      else if (specifier.startsWith(".")) visit(join(dirname(path), specifier.replace(/\.[jt]s$/, ".d.ts")));
      else if (!installed.has(specifier)) throw new Error(`${relative(dist, path)} exposes a type of ${specifier}`);
    }
    // tsc rewrites `.ts` in code but not in declarations, where only newer compilers understand it.
    writeFileSync(
      path,
      text.replaceAll(specifiers, (specifier) => {
        const own = bundledPath(specifier);
        return own === null ? specifier.replace(/(?<=^\..*)\.ts$/, ".js") : relativeTo(dirname(path), own);
      }),
    );
  };
  for (const entry of entries) visit(join(dist, entry));
  for (const path of globSync(`${dist}/**/*.d.ts`)) {
    if (!reached.has(path)) rmSync(path);
  }
}

/** Where the declaration of a bundled package stands; null for every other specifier. */
function bundledPath(specifier: string): string | null {
  for (const { name, entry } of bundled) {
    if (specifier === name) return join(dist, "types", name, `${entry}.d.ts`);
    if (specifier.startsWith(`${name}/`)) return join(dist, "types", name, `${specifier.slice(name.length + 1)}.d.ts`);
  }
  return null;
}

function relativeTo(folder: string, path: string): string {
  const way = relative(folder, path.replace(/\.d\.ts$/, ".js"));
  return way.startsWith(".") ? way : `./${way}`;
}
