import { writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";
import { dist, root } from "./paths.ts";

/** Large documents that are only ever passed on, as text; see mock/contracts.ts. */
const documentsAsText: Plugin = {
  name: "documents as text",
  setup: ({ onLoad }) => {
    onLoad({ filter: /generated[/\\].*openapi\.json$/ }, async ({ path }) => {
      const text = JSON.stringify(JSON.parse(await readFile(path, "utf8")));
      return { contents: JSON.stringify(text), loader: "json" };
    });
  },
};

const common = {
  absWorkingDir: root,
  outbase: ".",
  outdir: "dist",
  bundle: true,
  format: "esm",
  target: "es2023",
  metafile: true,
  plugins: [documentsAsText],
  legalComments: "none",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** `heygen-v3/mock`, `heygen-v3/mock/node` with one shared implementation, and the command as one file, which starts fastest. */
export async function bundleMock(): Promise<void> {
  const web = await build({
    ...common,
    entryPoints: ["mock/index.ts"],
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  refuseNode(web.metafile);
  const entries = await build({
    ...common,
    entryPoints: ["mock/index.ts", "mock/node/index.ts", "mock/msw.ts", "mock/node/vitest.ts"],
    // Of those whom the mock is an adapter for; they are the user's own.
    external: ["msw", "vitest"],
    platform: "node",
    splitting: true,
    chunkNames: "mock/shared-[hash]",
  });
  const command = await build({
    ...common,
    entryPoints: ["mock/main.ts"],
    platform: "node",
    // Two files: the first one has the second one compiled only once.
    splitting: true,
    chunkNames: "mock/command-[hash]",
    minifySyntax: true,
    minifyWhitespace: true,
  });
  await writeLicenses([entries.metafile, command.metafile], ["swagger-ui-dist"]);
}

/** `heygen-v3/mock` also runs in Workers and browsers: bundled for no platform, anything of Node would be unresolved. */
function refuseNode({ outputs }: Metafile): void {
  const external = Object.values(outputs).flatMap((output) => output.imports.map(({ path }) => path));
  if (external.length > 0) throw new Error(`heygen-v3/mock imports ${external.join(", ")}`);
}

/** The licences of what is bundled ask to be passed on. */
async function writeLicenses(metafiles: readonly Metafile[], copied: readonly string[]): Promise<void> {
  const inputs = metafiles.flatMap((metafile) => Object.keys(metafile.inputs));
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  for (const name of copied) names.add(name);
  const texts = [...names].toSorted().map(async (name) => {
    const folder = `${root}/node_modules/${name}`;
    const { version } = JSON.parse(await readFile(`${folder}/package.json`, "utf8")) as { version: string };
    return `${name} ${version}\n\n${(await readFile(`${folder}/LICENSE`, "utf8")).trim()}\n`;
  });
  writeFileSync(`${dist}/THIRD-PARTY-LICENSES.txt`, (await Promise.all(texts)).join(`\n${"-".repeat(72)}\n\n`));
}
