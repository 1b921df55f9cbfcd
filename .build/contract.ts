import { build, type Metafile } from "esbuild";
import { command, common } from "./bundle.ts";

/** Prism is the user's own, if there: a judge more. */
const external = ["@stoplight/*"];

/** Beside the chunk that starts it, which says where that is. */
const threadIn = (folder: string): { readonly in: string; readonly out: string } => ({
  in: "test/contract/judges/prismThread.ts",
  out: `${folder}/prismThread`,
});

/** `heygen-v3/contract` and its command, with fast-check and all else that they need: none of it is the user's concern. */
export async function bundleContract(): Promise<readonly Metafile[]> {
  const entry = await build({
    ...common,
    entryPoints: [{ in: "test/contract/index.ts", out: "test/contract/index" }, threadIn("test/contract")],
    external,
    // Of the judges, Hyperjump reads files where it is told to, by what only Node has; it is loaded when it is first asked.
    platform: "node",
    splitting: true,
    chunkNames: "test/contract/shared-[hash]",
  });
  refuseRunners(entry.metafile);
  const main = await build({
    ...common,
    ...command,
    entryPoints: [{ in: "test/contract/node/main.ts", out: "test/contract/node/main" }, threadIn("test/contract/node")],
    external,
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
