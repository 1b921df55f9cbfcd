/** A whole run of the command: which subcommand, from its arguments to its exit code. */

import { commands } from "./commands/index.ts";
import type { CommandContext } from "./commands/types.ts";
import { CommandError, exitCodes } from "./commands/types.ts";
import { UsageError } from "./flags.ts";

/** Sets the exit code, or leaves the process alive where the command goes on. */
export async function run({ args, ...context }: CommandContext): Promise<void> {
  const [first = ""] = args;
  const isNamed = !first.startsWith("-") && first !== "";
  const command = commands[isNamed ? first : "start"];
  const rest = isNamed ? args.slice(1) : args;
  try {
    if (command === undefined)
      throw new UsageError(`there is no command "${first}"; there are ${Object.keys(commands).join(", ")}`);
    if (asksForHelp(rest) && isNamed) process.stdout.write(command.help);
    else await end(command.run({ args: rest, ...context }));
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandError)) throw error;
    const advice =
      error instanceof UsageError ? `; see ${isNamed && command !== undefined ? `${first} ` : ""}--help` : "";
    process.stderr.write(`heygen-mock: ${error.message}${advice}\n`);
    process.exitCode = error instanceof UsageError ? exitCodes.usage : error.exitCode;
  }
}

/** Not what stands behind two dashes: that is another command's. */
function asksForHelp(args: readonly string[]): boolean {
  const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  return own.includes("--help");
}

async function end(running: Promise<number | undefined>): Promise<void> {
  const code = await running;
  if (code !== undefined) process.exitCode = code;
}
