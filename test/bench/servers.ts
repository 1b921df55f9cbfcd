/** The servers that are compared, each a process of its own on a real port. */

import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type Name = "bare" | "mock" | "prism, silent" | "prism, as it comes";

export interface Server {
  readonly name: Name;
  readonly url: string;
  readonly pid: number;
  /** Milliseconds from the start of the process to its first 200. */
  readonly startMs: number;
  readonly stop: () => void;
}

/** @param files what a bare server runs and serves */
export async function start(
  name: Name,
  firstPath: string,
  files: { readonly bare: string; readonly answers: string },
): Promise<Server> {
  const port = await freePort();
  const prism = [
    `${root}node_modules/@stoplight/prism-cli/dist/index.js`,
    "mock",
    "-h",
    "127.0.0.1",
    "-p",
    String(port),
    `${root}generated/openapi.json`,
  ];
  const commands: Readonly<Record<Name, readonly string[]>> = {
    bare: [files.bare, String(port), files.answers],
    mock: [`${root}dist/mock/main.js`, "--port", String(port), "--queue-ms", "0", "--render-ms", "0"],
    "prism, silent": [...prism, "-v", "silent"],
    "prism, as it comes": prism,
  };
  const url = `http://127.0.0.1:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...commands[name]], {
    stdio: "ignore",
    env: { ...process.env, DO_NOT_TRACK: "1" },
  });
  const startMs = await firstAnswer(`${url}${firstPath}`, child, startedAt);
  return { name, url, pid: child.pid ?? 0, startMs, stop: () => child.kill("SIGKILL") };
}

async function firstAnswer(url: string, child: ChildProcess, startedAt: number): Promise<number> {
  const headers = { "x-api-key": "mock_demo" };
  while (performance.now() - startedAt < 30_000) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode} before it answered.`);
    try {
      const response = await fetch(url, { headers, signal: AbortSignal.timeout(5000) });
      await response.arrayBuffer();
      if (response.status === 200) return performance.now() - startedAt;
    } catch {
      // Not open yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  throw new Error(`No 200 from ${url} within 30 s.`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

const ticksPerSecond = 100;

/** CPU time that a process has used so far, user and system, in microseconds. Linux. */
export function cpuMicros(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1e6;
}

/** Resident memory in MiB. Linux. */
export function residentMiB(pid: number): number {
  return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}
