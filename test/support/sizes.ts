/** What the client weighs in an app: bundled, minified and packed, as bundlers and servers do it. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Size {
  /** Bytes that load with the app. */
  readonly atStart: number;
  /** Bytes of all chunks, those among them that are loaded when they are first needed. */
  readonly whole: number;
}

/** @param code what an app writes, with `./index.ts` or `./core.ts` for the package */
export async function sizeOf(code: string): Promise<Size> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL("../../src", import.meta.url)), loader: "ts" },
    outdir: "out",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    metafile: true,
    write: false,
  });
  const packed = new Map(
    outputFiles.map(({ path, contents }) => [path.replaceAll("\\", "/"), gzipSync(contents, { level: 9 }).length]),
  );
  const sizeAt = (name: string): number => [...packed].find(([path]) => path.endsWith(`/${name}`))?.[1] ?? 0;
  const started = new Set<string>();
  const start = (name: string): void => {
    if (started.has(name)) return;
    started.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") start(path);
  };
  start(Object.keys(metafile.outputs).find((name) => metafile.outputs[name]?.entryPoint === "<stdin>") ?? "");
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + sizeAt(name), 0);
  return { atStart: sum(started), whole: sum(Object.keys(metafile.outputs)) };
}

export interface SizeBudget {
  readonly name: string;
  readonly code: string;
  readonly of: keyof Size;
  /** Bytes. */
  readonly atMost: number;
}

export const sizeBudgets: readonly SizeBudget[] = [
  { name: "heygen-v3/core", code: `export * from "./core.ts"`, of: "atStart", atMost: 6_700 },
  { name: "createClient, at start", code: `export { createClient } from "./index.ts"`, of: "atStart", atMost: 9_990 },
  { name: "createClient, with files", code: `export { createClient } from "./index.ts"`, of: "whole", atMost: 18_450 },
  { name: "all of heygen-v3, at start", code: `export * from "./index.ts"`, of: "atStart", atMost: 12_400 },
  { name: "all of heygen-v3, with files", code: `export * from "./index.ts"`, of: "whole", atMost: 20_850 },
];
