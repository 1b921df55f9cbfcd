/** `heygen-mock start`, and `heygen-mock` alone: a mock on a port until somebody stops it. */

import type { Flags } from "../flags.ts";
import { helpText, readFlags } from "../flags.ts";
import type { Listening } from "../listen.ts";
import { listen } from "../listen.ts";
import { economise } from "../memory.ts";
import { createKeptMock } from "./kept.ts";
import type { Command } from "./types.ts";
import { CommandError, exitCodes } from "./types.ts";

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
    economise();
    try {
      const listening = await listen(await createKeptMock(flags), { ...flags, replaceGlobals: true });
      // First, because whoever reads that the mock is ready may stop it at once.
      stopOnSignals(listening);
      announce(listening, flags);
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(
        portProblem(error, flags) ?? `cannot start: ${(error as Error).message}`,
        isPortTaken(error) ? exitCodes.portTaken : exitCodes.failed,
      );
    }
    return undefined;
  },
};

function isPortTaken(error: unknown): boolean {
  return (error as { code?: unknown }).code === "EADDRINUSE";
}

function portProblem(error: unknown, { port, host }: Flags): string | undefined {
  switch ((error as { code?: unknown }).code) {
    case "EADDRINUSE":
      return `port ${port} on ${host} is taken; choose another with --port, or --port 0 for any free one`;
    case "EACCES":
      return `port ${port} on ${host} is not allowed for this user; choose one above 1023 with --port`;
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return `${host} is not an address of this machine; see --host`;
    default:
      return undefined;
  }
}

function announce({ url, port }: Listening, { json, world = "mock_demo" }: Flags): void {
  const controlUrl = `${url}/__mock/`;
  process.stderr.write(`
  HeyGen v3 mock   ${url}
  control          ${controlUrl}
  key              ${world}   (any other key opens a world of its own)

  try   curl -H "X-Api-Key: ${world}" "${url}/v3/avatars?limit=2"
  use   HEYGEN_BASE_URL=${url} HEYGEN_API_KEY=${world}

`);
  if (json) process.stdout.write(`${JSON.stringify({ url, port, pid: process.pid, controlUrl, key: world })}\n`);
}

function stopOnSignals(listening: Listening): void {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) process.exit(0);
    isStopping = true;
    void listening.close().then(() => process.exit(0));
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
}
