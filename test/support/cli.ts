/** The command, run as a process of its own. */

import type { ChildProcessWithoutNullStreams, SpawnOptionsWithoutStdio } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../mock/main.ts", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Announced {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  readonly controlUrl: string;
  readonly key: string;
}

export interface Running {
  readonly told: Announced;
  /** What it has written to stderr so far. */
  readonly stderr: () => string;
  readonly kill: (signal: NodeJS.Signals) => void;
  readonly ended: Promise<Ended>;
}

type Environment = Readonly<Record<string, string>>;

/** Begins with an environment of its own, so that nothing of the machine's can reach the command. */
function begin(
  args: readonly string[],
  env: Environment,
  options: SpawnOptionsWithoutStdio = {},
): {
  readonly child: ChildProcessWithoutNullStreams;
  readonly output: { stdout: string; stderr: string };
  readonly ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, [main, ...args], { ...options, env: { ...env } });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
  const ended = once(child, "close").then(
    ([code, signal]: (number | NodeJS.Signals | null)[]) => ({ code, signal, ...output }) as Ended,
  );
  return { child, output, ended };
}

/** Runs the command to its end. */
export function runCli(args: readonly string[], env: Environment = {}): Promise<Ended> {
  // One that should have ended and serves instead is not left behind.
  return begin(args, env, { timeout: 15_000 }).ended;
}

/** Starts the command on a free port unless the arguments say otherwise; resolves once it has told where it listens. */
export async function startCli(args: readonly string[] = ["--port", "0"], env: Environment = {}): Promise<Running> {
  const { child, output, ended } = begin(["--json", ...args], env);
  while (!output.stdout.includes("\n")) {
    const isOver = await Promise.race([ended.then(() => true), once(child.stdout, "data").then(() => false)]);
    if (isOver && !output.stdout.includes("\n")) throw new Error(`The command ended: ${output.stderr}`);
  }
  return {
    told: JSON.parse(output.stdout) as Announced,
    stderr: () => output.stderr,
    kill: (signal) => child.kill(signal),
    ended,
  };
}
