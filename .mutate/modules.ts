/**
 * How modules come into the process in which mutants are tried. Test files get the stand-in for `vitest`. A file can be
 * read again, alone (`fresh`), as its tests may leave something behind in it; or with everything that it imports
 * (`generation`), for a mutant in what runs only once, when a module is loaded.
 */

import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const standIn = new URL("tests.ts", import.meta.url).href;
const here = new URL(".", import.meta.url).href;
const stripped = new Map<string, string>();
let reads = 0;

/** `root` is the folder of the instrumented copy. */
export function hookModules(root: string): void {
  const base = pathToFileURL(`${root}/`).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const parent = context.parentURL ?? "";
      if (specifier === "vitest" && parent.startsWith(base)) return { url: standIn, shortCircuit: true };
      const resolved = next(specifier, context);
      const generation = /[?&](g=\d+)/.exec(parent)?.[1];
      if (generation === undefined || !isMutable(resolved.url, base)) return resolved;
      return { ...resolved, url: `${resolved.url.split("?")[0]}?${generation}` };
    },
    load: (url, context, next) => {
      if (!url.startsWith(base) || url.includes("/node_modules/") || !/\.ts(\?|$)/.test(url)) return next(url, context);
      const path = fileURLToPath(url.split("?")[0] ?? url);
      let source = stripped.get(path);
      if (source === undefined) {
        source = stripTypeScriptTypes(readFileSync(path, "utf8"));
        stripped.set(path, source);
      }
      return { format: "module", source, shortCircuit: true };
    },
  });
}

/** What is generated holds no mutants and imports nothing: one copy serves all generations. */
function isMutable(url: string, base: string): boolean {
  return url.startsWith(base) && !url.startsWith(here) && !/\/(node_modules|generated)\//.test(url);
}

/** Reads a file of the copy as if for the first time, and with a generation all that it imports too. */
export async function readFresh(path: string, generation?: number): Promise<void> {
  reads += 1;
  const url = pathToFileURL(path).href;
  await import(generation === undefined ? `${url}?read=${reads}` : `${url}?g=${generation}&read=${reads}`);
}

/** Reads a file and what it imports, once. */
export async function readOnce(path: string): Promise<void> {
  await import(pathToFileURL(path).href);
}
