/** `heygen-mock snapshot save|load <file>`: a world of a running mock as a file, and back. */

import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { UsageError } from "../args.ts";
import type { Remote } from "./remote.ts";
import { readRemote, remoteHelp } from "./remote.ts";
import type { Command } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

export const snapshot: Command = {
  about: "save a world of a running mock as a file, or load one",
  help: `heygen-mock snapshot save <file> [--url <url>] [--key <key>]
heygen-mock snapshot load <file> [--url <url>] [--key <key>]

Saves the whole world, clock and journal included, as one JSON file; a world that is loaded answers as the saved one would
have. Loading takes the place of the world of --key, and a file that is not whole is refused with nothing changed. The file
holds the secrets of webhook endpoints, which the mock made; it never holds a key.

Flags
${remoteHelp()}

Examples
  heygen-mock snapshot save furnished.json
  heygen-mock snapshot load furnished.json --key mock_other
`,
  run: async (context) => {
    const { remote, positionals } = readRemote(context);
    const [verb, file, ...surplus] = positionals;
    if ((verb !== "save" && verb !== "load") || file === undefined || surplus.length > 0)
      throw new UsageError("snapshot takes save or load, and one file: heygen-mock snapshot save world.json");
    await (verb === "save" ? save(remote, file) : load(remote, file));
    return exitCodes.done;
  },
};

/** First beside its place, so that an older file is there until the new one is whole. */
async function save(remote: Remote, file: string): Promise<void> {
  const world = await remote.call("GET", "/snapshot");
  const beside = `${file}.${process.pid}.part`;
  try {
    await writeFile(beside, JSON.stringify(world));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new CommandError(`cannot write ${file}: ${(error as Error).message}`);
  }
  process.stderr.write(`saved to ${file}\n`);
}

async function load(remote: Remote, file: string): Promise<void> {
  let world: unknown;
  try {
    world = JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new CommandError(`cannot read ${file}: ${why}`);
  }
  const { data } = (await remote.call("PUT", "/snapshot", world)) as {
    readonly data: { readonly world: string; readonly now: string };
  };
  process.stderr.write(`loaded into world ${data.world}, where it is ${data.now}\n`);
}
