import { build, type Metafile } from "esbuild";
import { command, common, refuseNode } from "./bundle.ts";

/** `heygen-v3/contract` and its command, with fast-check and all else that they need: none of it is the user's concern. */
export async function bundleContract(): Promise<readonly Metafile[]> {
  const entry = await build({
    ...common,
    entryPoints: ["test/contract/index.ts"],
    platform: "neutral",
    mainFields: ["module", "main"],
  });
  refuseNode("heygen-v3/contract", entry.metafile);
  refuseRunners(entry.metafile);
  const main = await build({
    ...common,
    ...command,
    entryPoints: ["test/contract/node/main.ts"],
    chunkNames: "test/contract/node/command-[hash]",
  });
  refuseRunners(main.metafile);
  return [entry.metafile, main.metafile];
}

/** The suite runs under any test runner and beside any mock: it must bring neither. */
function refuseRunners({ inputs }: Metafile): void {
  const strays = Object.keys(inputs).filter((path) =>
    /^(?:mock\/|node_modules\/(?:vitest|@vitest|@stoplight)\/)/.test(path),
  );
  if (strays.length > 0) throw new Error(`heygen-v3/contract bundles ${strays.join(", ")}`);
}
