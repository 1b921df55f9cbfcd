/** The command line: arguments → subcommand → exit code. */
import { readFileSync } from "node:fs";
import { UnreachableError } from "../target.ts";
import { coverage } from "./coverage.ts";
import { diff } from "./diff.ts";
import { drift } from "./drift.ts";
import { mindPipes } from "./pipes.ts";
import { run } from "./run.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";
import { verifySuite } from "./verifySuite.ts";

/** By name, in the order of the help. */
const commands: Readonly<Record<string, Command>> = { run, drift, diff, coverage, "verify-suite": verifySuite };

// At the end, because what was not written may be noticed before the command has its own code.
mindPipes(process, () => process.once("exit", () => (process.exitCode = exitCodes.usage)));

const typed = process.argv.slice(2);
// What people try first: help, and help for a command.
const words = typed[0] === "help" ? [...typed.slice(1), "--help"] : typed;
const [first = "", ...others] = words;
const isNamed = first !== "" && !first.startsWith("-");
const command = isNamed ? commands[first] : run;
const args = isNamed ? others : words;

try {
  // Behind two dashes stands somebody else's command.
  const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (command === undefined)
    throw new UsageError(`there is no command "${first}"; there are ${Object.keys(commands).join(", ")}`);
  if (!isNamed && own.includes("--version")) process.stdout.write(`${version()}\n`);
  else if (own.includes("--help") || own.includes("-h")) {
    process.stdout.write(command.help);
    if (!isNamed) process.stdout.write(`\nCommands\n${list()}\n`);
  } else {
    process.exitCode = await command.run({ args, environment: process.env });
  }
} catch (error) {
  if (error instanceof UsageError)
    end(
      `${error.message}\nSee heygen-contract${isNamed && command !== undefined ? ` ${first}` : ""} --help.`,
      exitCodes.usage,
    );
  else if (error instanceof UnreachableError) end(error.message, exitCodes.unreachable);
  else throw error;
}

function end(message: string, code: number): void {
  process.stderr.write(`heygen-contract: ${message}\n`);
  process.exitCode = code;
}

/** From test/contract/node/ in the repository, and from dist/test/contract/node/ in the package. */
function version(): string {
  for (const place of ["../../../package.json", "../../../../package.json"]) {
    try {
      return (JSON.parse(readFileSync(new URL(place, import.meta.url), "utf8")) as { readonly version: string })
        .version;
    } catch {
      // Not there: the next place is tried.
    }
  }
  return "unknown";
}

function list(): string {
  return Object.entries(commands)
    .map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
    .join("\n");
}
