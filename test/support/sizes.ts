/** What the client weighs in an app: bundled, minified and packed, as bundlers and servers do it. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

export interface Size {
  /** Bytes that load with the app. */
  readonly atStart: number;
  /** Bytes that load when a part is first needed, by the name of its file: those that the start has not loaded. */
  readonly later: Readonly<Record<string, number>>;
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
  const sum = (names: Iterable<string>): number => [...names].reduce((total, name) => total + sizeAt(name), 0);
  /** A chunk, and all that it cannot run without. */
  const reach = (name: string): ReadonlySet<string> => {
    const imported = (metafile.outputs[name]?.imports ?? []).filter(({ kind }) => kind === "import-statement");
    return new Set([name, ...imported.flatMap(({ path }) => [...reach(path)])]);
  };
  const chunks = Object.entries(metafile.outputs);
  const started = reach(chunks.find(([, { entryPoint }]) => entryPoint === "<stdin>")?.[0] ?? "");
  const later = chunks.flatMap(([name, { entryPoint }]) => {
    const part = entryPoint && /([^/]+)\.ts$/.exec(entryPoint)?.[1];
    return part ? [[part, sum(reach(name).difference(started))] as const] : [];
  });
  return { atStart: sum(started), later: Object.fromEntries(later) };
}

export interface SizeBudget {
  readonly name: string;
  readonly size: (sizes: Sizes) => number | undefined;
  /** Bytes. */
  readonly atMost: number;
}

export interface Sizes {
  readonly core: Size;
  readonly createClient: Size;
  readonly all: Size;
}

export const measure = async (): Promise<Sizes> => ({
  core: await sizeOf(`export * from "./core.ts"`),
  createClient: await sizeOf(`export { createClient } from "./index.ts"`),
  all: await sizeOf(`export * from "./index.ts"`),
});

/** Of what is loaded later, with createClient alone in the app: with more of it there, a part brings less. */
export const sizeBudgets: readonly SizeBudget[] = [
  { name: "heygen-v3/core", size: ({ core }) => core.atStart, atMost: 6000 },
  { name: "createClient, at start", size: ({ createClient }) => createClient.atStart, atMost: 9660 },
  { name: "all of heygen-v3, at start", size: ({ all }) => all.atStart, atMost: 12_000 },
  { name: "the first wait", size: ({ createClient }) => createClient.later["desk"], atMost: 3120 },
  { name: "the first download", size: ({ createClient }) => createClient.later["download"], atMost: 3700 },
  { name: "the first upload", size: ({ createClient }) => createClient.later["assets.files"], atMost: 3050 },
  { name: "the first redirect", size: ({ core }) => core.later["redirects"], atMost: 500 },
  { name: "the first token", size: ({ core }) => core.later["tokens"], atMost: 360 },
];
