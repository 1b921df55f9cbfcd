/** The mock of the same package, as a process of its own: this suite imports none, so that it owes it nothing. */
import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { UsageError } from "./types.ts";

export interface OwnMock {
  readonly url: string;
  readonly key: string;
  readonly stop: () => Promise<void>;
}

/** From `test/contract/node/` and from `dist/test/contract/node/`. */
const places = ["../../../mock/main.js", "../../../mock/main.ts"];

/** @throws UsageError where there is none, or it does not start */
export async function startOwnMock(environment: Readonly<Record<string, string | undefined>>): Promise<OwnMock> {
  const main = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path));
  if (main === undefined) throw new UsageError("heygen-mock is not there; start one and name it with --mock-url");
  // The variable that names a port is for the one mock that is always there.
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => name !== "HEYGEN_MOCK_PORT"));
  const child = spawn(process.execPath, [main, "--port", "0", "--json"], { env, stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (told = (told + text).slice(-2000)));
  const exit = once(child, "exit");
  const [line] = (await Promise.race([
    once(createInterface({ input: child.stdout }), "line"),
    exit.then(() => [""]),
  ])) as readonly string[];
  if (!line) throw new UsageError(`heygen-mock did not start: ${told.trim()}`);
  const { url, key } = JSON.parse(line) as { readonly url: string; readonly key: string };
  return { url, key, stop: () => stop(child, exit) };
}

async function stop(child: ChildProcess, exit: Promise<unknown>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), 5000);
  await exit;
  clearTimeout(late);
}
