import { readFile } from "node:fs/promises";
import { build, type Metafile, type Plugin } from "esbuild";
import { compileAhead } from "./ahead.ts";
import { command, common, refuseNode, writeAscii } from "./bundle.ts";

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

/** `heygen-v3/mock`, `heygen-v3/mock/node` with one shared implementation, and the command in as few files as start fastest. */
export async function bundleMock(): Promise<readonly Metafile[]> {
  const web = await build({
    ...common,
    plugins: [documentsAsText],
    entryPoints: ["mock/index.ts"],
    platform: "neutral",
    mainFields: ["module", "main"],
    write: false,
  });
  refuseNode("heygen-v3/mock", web.metafile);
  const entries = await build({
    ...common,
    plugins: [documentsAsText],
    entryPoints: ["mock/index.ts", "mock/node/index.ts", "mock/msw.ts", "mock/node/vitest.ts"],
    // Of those whom the mock is an adapter for; they are the user's own.
    external: ["msw", "vitest"],
    platform: "node",
    splitting: true,
    chunkNames: "mock/shared-[hash]",
  });
  const main = await build({
    ...common,
    ...command,
    plugins: [documentsAsText],
    entryPoints: ["mock/main.ts"],
    chunkNames: "mock/command-[hash]",
  });
  writeAscii(main.metafile);
  await compileAhead(main.metafile);
  return [entries.metafile, main.metafile];
}
