/** `heygen-mock start`, and `heygen-mock` alone: a mock on a port until somebody stops it. */

import type { Flags } from "../flags.ts";
import { helpText, readFlags } from "../flags.ts";
import type { Listening } from "../listen.ts";
import { economise } from "../memory.ts";
import { onceOrphaned } from "./orphan.ts";
import { serve } from "./serve.ts";
import type { Command, CommandContext } from "./types.ts";
import { exitCodes } from "./types.ts";

export const start: Command = {
  about: "serve until stopped (what heygen-mock alone does)",
  help: helpText(),
  run: async ({ args, environment, version }) => {
    const flags = readFlags(args, environment);
    if (flags.help || flags.version) {
      process.stdout.write(flags.help ? helpText() : `${version()}\n`);
      return exitCodes.done;
    }
    // A mock serves many tests at once: one broken request must not take the others down.
    process.on("uncaughtException", (error) => console.error("heygen-mock: unexpected failure, still serving:", error));
    process.on("unhandledRejection", (error) =>
      console.error("heygen-mock: unexpected failure, still serving:", error),
    );
    const listening = await serve(flags, { replaceGlobals: true });
    // First, because whoever reads that the mock is ready may stop it at once.
    stopOnSignals(listening, environment);
    announce(listening, flags);
    economise();
    return undefined;
  },
};

function announce(
  { url, port }: Listening,
  { json, world = "mock_demo", strictWorlds = false, keys = [] }: Flags,
): void {
  const controlUrl = `${url}/__mock/`;
  process.stderr.write(`
  HeyGen v3 mock   ${url}
  control          ${controlUrl}
  key              ${world}   (${othersOf({ strictWorlds, keys })})

  try   curl -H "X-Api-Key: ${world}" "${url}/v3/avatars?limit=2"
  use   HEYGEN_BASE_URL=${url} HEYGEN_API_KEY=${world}

`);
  if (json) process.stdout.write(`${JSON.stringify({ url, port, pid: process.pid, controlUrl, key: world })}\n`);
}

/** What becomes of other keys. */
function othersOf({
  strictWorlds,
  keys,
}: {
  readonly strictWorlds: boolean;
  readonly keys: readonly string[];
}): string {
  if (!strictWorlds) return "any other key opens a world of its own";
  return keys.length === 0 ? "any other key gets a 401" : "any other key but those of --key gets a 401";
}

function stopOnSignals(listening: Listening, environment: CommandContext["environment"]): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(0);
    isStopping = true;
    void listening.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  // A terminal's Ctrl-C ends npm, too: that is no second signal.
  onceOrphaned(environment, () => {
    if (!isStopping) stop();
  });
}
