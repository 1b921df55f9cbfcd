/** `heygen-contract`, run as a process of its own to its end. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Ended } from "./cli.ts";

const main = fileURLToPath(new URL("../contract/node/main.ts", import.meta.url));

/** Begins with an environment of its own, so that nothing of the machine's can reach the command. */
export async function runContractCommand(
  args: readonly string[],
  { env = {}, stdin = "" }: { readonly env?: Readonly<Record<string, string>>; readonly stdin?: string } = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [main, ...args], { env: { ...env }, timeout: 20_000 });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (text: string) => (output[name] += text));
  child.stdin.end(stdin);
  const [code, signal] = (await once(child, "close")) as [number | null, NodeJS.Signals | null];
  return { code, signal, ...output };
}
