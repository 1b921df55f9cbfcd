/**
 * How modules come into the process in which mutants are tried. Test files get the stand-in for `vitest`, and can be
 * read again, as their tests may leave something behind in them.
 */

import { readFileSync } from "node:fs";
import { registerHooks, stripTypeScriptTypes } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const standIn = new URL("tests.ts", import.meta.url).href;
const stripped = new Map<string, string>();
let reads = 0;

/** `root` is the folder of the instrumented copy. */
export function hookModules(root: string): void {
  const base = pathToFileURL(`${root}/`).href;
  registerHooks({
    resolve: (specifier, context, next) => {
      const parent = context.parentURL ?? "";
      if (specifier === "vitest" && parent.startsWith(base)) return { url: standIn, shortCircuit: true };
      return next(specifier, context);
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

/** Reads a file of the copy as if for the first time. */
export async function readFresh(path: string): Promise<void> {
  reads += 1;
  await import(`${pathToFileURL(path).href}?read=${reads}`);
}

/** Reads a file and what it imports, once. */
export async function readOnce(path: string): Promise<void> {
  await import(pathToFileURL(path).href);
}
