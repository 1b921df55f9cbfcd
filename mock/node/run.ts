/** A whole run of the command: which subcommand, from its arguments to its exit code. */

import { UsageError } from "./args.ts";
import { commands } from "./commands/index.ts";
import type { CommandContext } from "./commands/types.ts";
import { CommandError, exitCodes } from "./commands/types.ts";

/** Sets the exit code, or leaves the process alive where the command goes on. */
export async function run({ args: typed, ...context }: CommandContext): Promise<void> {
  const args = withHelpSpelledOut(typed);
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

/** `help`, `help exec` and `-h` are what people try first. */
function withHelpSpelledOut(args: readonly string[]): readonly string[] {
  if (args[0] === "help") return [...args.slice(1), "--help"];
  const { own, others } = splitAtDashes(args);
  return [...own.map((arg) => (arg === "-h" ? "--help" : arg)), ...others];
}

function asksForHelp(args: readonly string[]): boolean {
  return splitAtDashes(args).own.includes("--help");
}

/** What stands behind two dashes is another command's. */
function splitAtDashes(args: readonly string[]): {
  readonly own: readonly string[];
  readonly others: readonly string[];
} {
  const at = args.indexOf("--");
  return at === -1 ? { own: args, others: [] } : { own: args.slice(0, at), others: args.slice(at) };
}

async function end(running: Promise<number | undefined>): Promise<void> {
  const code = await running;
  if (code !== undefined) process.exitCode = code;
}
