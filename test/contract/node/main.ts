#!/usr/bin/env node
/** The command line: arguments → subcommand → exit code. */
import { UnreachableError } from "../target.ts";
import { coverage } from "./coverage.ts";
import { diff } from "./diff.ts";
import { drift } from "./drift.ts";
import { run } from "./run.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";
import { verifySuite } from "./verifySuite.ts";

/** By name, in the order of the help. */
const commands: Readonly<Record<string, Command>> = { run, drift, diff, coverage, "verify-suite": verifySuite };

const [first = "", ...others] = process.argv.slice(2);
const isNamed = Object.hasOwn(commands, first);
const command = isNamed ? commands[first]! : run;
const args = isNamed ? others : process.argv.slice(2);

try {
  // Behind two dashes stands somebody else's command.
  const own = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (own.includes("--help") || own.includes("-h")) {
    process.stdout.write(command.help);
    if (!isNamed) process.stdout.write(`\nCommands\n${list()}\n`);
  } else {
    process.exitCode = await command.run({ args, environment: process.env });
  }
} catch (error) {
  if (error instanceof UsageError)
    end(`${error.message}\nSee heygen-contract${isNamed ? ` ${first}` : ""} --help.`, exitCodes.usage);
  else if (error instanceof UnreachableError) end(error.message, exitCodes.unreachable);
  else throw error;
}

function end(message: string, code: number): void {
  process.stderr.write(`heygen-contract: ${message}\n`);
  process.exitCode = code;
}

function list(): string {
  return Object.entries(commands)
    .map(([name, { about }]) => `  ${name.padEnd(14)} ${about}`)
    .join("\n");
}
