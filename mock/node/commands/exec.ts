/** `heygen-mock exec -- <command>`: a mock for as long as a command runs. */

import { UsageError } from "../args.ts";
import { readFlags } from "../flags.ts";
import { onceOrphaned } from "./orphan.ts";
import { serve } from "./serve.ts";
import type { Command } from "./types.ts";
import { CommandError } from "./types.ts";

const defaultKey = "mock_demo";

export const exec: Command = {
  about: "start a mock, run a command against it, stop it",
  help: `heygen-mock exec [flags] -- <command> [arguments]

Starts a mock on a free port, runs the command with HEYGEN_BASE_URL and HEYGEN_API_KEY set to it, stops the mock when the
command ends, and ends with the command's own exit code. Takes the flags of heygen-mock; --port 0 is the default here.

Examples
  heygen-mock exec -- npm test
  heygen-mock exec --speed 60 -- npx playwright test
  heygen-mock exec --frozen --start-at 2026-01-01T00:00:00Z -- node script.mjs
`,
  run: async ({ args, environment }) => {
    const split = args.indexOf("--");
    const [command, ...rest] = split === -1 ? [] : args.slice(split + 1);
    if (command === undefined)
      throw new UsageError("exec needs a command behind two dashes, for example: heygen-mock exec -- npm test");
    // The variable that names a port is for the one mock that is always there.
    const flags = readFlags(args.slice(0, split), { HEYGEN_MOCK_PORT: "0", ...withoutPort(environment) });
    const listening = await serve(flags);
    try {
      return await runChild(command, rest, {
        ...environment,
        HEYGEN_BASE_URL: listening.url,
        HEYGEN_API_KEY: flags.world ?? defaultKey,
      });
    } finally {
      await listening.close();
    }
  },
};

function withoutPort(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  const { HEYGEN_MOCK_PORT: _, ...rest } = environment;
  return rest;
}

/**
 * Exit codes as a shell gives them: 127 for a command that is not there, 128 and the number for one ended by a signal.
 * What Node has for it is loaded here, as the mock that is only started needs none of it.
 */
async function runChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const [{ spawn }, { constants }] = await Promise.all([import("node:child_process"), import("node:os")]);
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: "inherit",
      // A mock that the command starts has another parent, which may well go before it.
      env: { ...env, npm_lifecycle_script: undefined },
      // There npm, npx and the like are scripts, which only a shell can run.
      shell: process.platform === "win32",
    });
    // A terminal sends its signals to both; what comes to this process alone is passed on, and the child decides.
    let isTold = false;
    const pass = (signal: NodeJS.Signals): void => {
      isTold = true;
      child.kill(signal);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, pass);
    onceOrphaned(env, () => {
      if (!isTold) pass("SIGTERM");
    });
    const done = (): void => {
      for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.off(signal, pass);
    };
    child.once("error", (error: NodeJS.ErrnoException) => {
      done();
      if (error.code === "ENOENT") reject(new CommandError(`${command}: command not found`, 127));
      else reject(new CommandError(`cannot run ${command}: ${error.message}`, 126));
    });
    child.once("exit", (code, signal) => {
      done();
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
}
