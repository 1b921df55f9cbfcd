/** `heygen-mock scenario list|use`: how the jobs of a world of a running mock go from now on. */

import { readFile } from "node:fs/promises";
import { UsageError } from "../args.ts";
import { readRemote, remoteHelp } from "./remote.ts";
import type { Command } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

interface Shown {
  readonly name: string;
  readonly description: string;
  readonly is_active: boolean;
}

export const scenario: Command = {
  about: "list the scenarios of a running mock, or choose one",
  help: `heygen-mock scenario list [--url <url>] [--key <key>]
heygen-mock scenario use <name|file.json> [--url <url>] [--key <key>]

Chooses how the jobs of a world go that are made from now on: by the name of a scenario that it knows, or by a file with a
script of one's own.

Flags
${remoteHelp()}

Examples
  heygen-mock scenario list
  heygen-mock scenario use slow-queue
  heygen-mock scenario use second-try.json --key mock_other
`,
  run: async (context) => {
    const { remote, positionals } = readRemote(context);
    const [verb, chosen, ...surplus] = positionals;
    if (verb === "list" && chosen === undefined) {
      const { data } = (await remote.call("GET", "/scenarios")) as { readonly data: readonly Shown[] };
      const width = Math.max(...data.map(({ name }) => name.length));
      for (const { name, description, is_active } of data)
        process.stdout.write(`${is_active ? "*" : " "} ${name.padEnd(width)}  ${description}\n`);
      return exitCodes.done;
    }
    if (verb !== "use" || chosen === undefined || surplus.length > 0)
      throw new UsageError("scenario takes list, or use and a name or file: heygen-mock scenario use slow-queue");
    const script = chosen.endsWith(".json") ? await readScript(chosen) : { name: chosen };
    const { data } = (await remote.call("PUT", "/scenario", script)) as { readonly data: Shown };
    process.stderr.write(`jobs now go as ${data.name} says: ${data.description}\n`);
    return exitCodes.done;
  },
};

async function readScript(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, "utf8")) as unknown;
  } catch (error) {
    const why = error instanceof SyntaxError ? "it is not JSON" : (error as Error).message;
    throw new CommandError(`cannot read ${file}: ${why}`);
  }
}
