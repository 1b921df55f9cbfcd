/** Prism's own command as a process, on loopback and on a port that the system chooses. */

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { refereesDocument } from "../contract/judges/prism.ts";

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve("@stoplight/prism-cli/package.json")), "dist", "index.js");

export interface RunningPrism {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** @param upstream address to stand in front of; without one Prism answers by itself */
export async function startPrism(upstream?: string): Promise<RunningPrism> {
  const folder = await mkdtemp(join(tmpdir(), "referee-"));
  const document = join(folder, "openapi.json");
  await writeFile(document, JSON.stringify(refereesDocument()));
  const [kind, ...rest] = upstream === undefined ? ["mock", document] : ["proxy", document, upstream];
  const child = spawn(process.execPath, [command, kind ?? "", "--host", "127.0.0.1", "--port", "0", ...rest], {
    // Telemetry stays off whatever the machine says.
    env: { PATH: process.env["PATH"] ?? "", DO_NOT_TRACK: "1" },
  });
  const closed = once(child, "close");
  const stop = async (): Promise<void> => {
    child.kill("SIGKILL");
    await closed;
    await rm(folder, { recursive: true });
  };
  const output = { text: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output.text += text));
  try {
    return { url: await addressIn(output, closed), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

const patienceMs = 20_000;

/** Where it says that it listens. What it writes later is of no interest. */
async function addressIn(output: { readonly text: string }, closed: Promise<unknown>): Promise<string> {
  const overdue = Date.now() + patienceMs;
  let isClosed = false;
  void closed.then(() => (isClosed = true));
  for (;;) {
    const url = /Prism is listening on (http:\/\/[\w.:]+)/.exec(output.text)?.[1];
    if (url !== undefined) return url;
    if (isClosed || Date.now() > overdue) throw new Error(`Prism did not start: ${output.text.slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A fetch that gives up: Prism's server never answers what it cannot parse. */
export function boundFetch(timeoutMs = 10_000): (request: Request) => Promise<Response> {
  return (request) =>
    fetch(new Request(request, { signal: AbortSignal.any([request.signal, AbortSignal.timeout(timeoutMs)]) }));
}
