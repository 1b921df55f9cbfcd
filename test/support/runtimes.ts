/**
 * Where the client promises to run, and how a script is run there. The programs come from `.ci/runtimes`, in the folder
 * that RUNTIMES names; Node 24 is the one that runs the tests, Chromium the machine's.
 */
import type { ChildProcess } from "node:child_process";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { globSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { build } from "esbuild";
import { openBrowser } from "./browser.ts";

const run = promisify(execFile);

export interface Setting {
  readonly baseUrl: string;
  readonly redirectUrl: string;
  readonly key: string;
  readonly isPage: boolean;
}

export interface Found {
  /** Globals that the package looked at while it was imported. */
  readonly touched: readonly string[];
  readonly report: readonly { readonly step: string; readonly error: string | null }[];
}

export interface Runtime {
  readonly name: string;
  /** Null where it is not installed. */
  readonly program: string | null;
  /** Whether the promise holds without conditions; else it holds where the runtime's package installs. */
  readonly isPromised: boolean;
  /** Runs the scenario of a project that has the package installed. */
  readonly run: (project: string, setting: Setting) => Promise<Found>;
}

function installed(pattern: string): string | null {
  const folder = process.env["RUNTIMES"];
  return folder ? (globSync(join(folder, pattern))[0] ?? null) : null;
}

/** A program that takes a file of the project and prints what it found. */
function command(name: string, program: string | null, args: readonly string[], isPromised: boolean): Runtime {
  return {
    name,
    program,
    isPromised,
    run: async (project, setting) => {
      const options = { cwd: project, env: { HOME: project, NO_COLOR: "1" }, timeout: 60_000 };
      const { stdout } = await run(program ?? "", [...args, "main.js", JSON.stringify(setting)], options);
      return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Found;
    },
  };
}

/** What a server says first, on one of its outputs; rejects with its complaints when it ends before. */
export async function firstLine(server: ChildProcess, output: 1 | 3): Promise<string> {
  let complaints = "";
  server.stderr?.setEncoding("utf8").on("data", (text: string) => (complaints += text));
  const ended = once(server, "exit").then(() => Promise.reject(new Error(`The server ended: ${complaints}`)));
  const told = once(createInterface({ input: server.stdio[output] as NodeJS.ReadableStream }), "line");
  const [line] = (await Promise.race([told, ended])) as [string];
  return line;
}

/** A worker, bundled as its own tools do it, that may reach this machine and nothing else. */
async function runWorker(program: string, project: string, setting: Setting): Promise<Found> {
  const worker = join(project, "worker.bundle.js");
  const conditions = ["workerd", "worker", "browser"];
  const options = { bundle: true, format: "esm", platform: "neutral", conditions, logLevel: "error" } as const;
  await build({ entryPoints: [join(project, "worker.js")], outfile: worker, ...options });
  const config = join(project, "worker.capnp");
  await writeFile(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [
        (name = "main", worker = .worker),
        (name = "internet", network = (allow = ["local"])),
      ],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
    );
    const worker :Workerd.Worker = (
      modules = [(name = "worker.js", esModule = embed "worker.bundle.js")],
      compatibilityDate = "2026-11-01",
    );`,
  );
  const server = spawn(program, ["serve", config, "--control-fd=3"], { stdio: ["ignore", "ignore", "pipe", "pipe"] });
  try {
    const line = await firstLine(server, 3);
    const { port } = JSON.parse(line) as { port: number };
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: JSON.stringify(setting) });
    if (!answer.ok) throw new Error(`The worker answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()) as Found;
  } finally {
    server.kill();
  }
}

const types: Readonly<Record<string, string>> = { ".js": "text/javascript", ".mjs": "text/javascript" };

const page = `<!doctype html><title>Runtime</title><script type="importmap">${JSON.stringify({
  imports: {
    "heygen-v3": "/node_modules/heygen-v3/dist/src/index.js",
    "heygen-v3/webhooks": "/node_modules/heygen-v3/dist/src/webhooks/index.js",
    "heygen-v3/tanstack": "/node_modules/heygen-v3/dist/src/tanstack/index.js",
    "openapi-fetch": "/node_modules/openapi-fetch/dist/index.mjs",
  },
})}</script>`;

/** A page of an origin of its own that loads the package's files as they are, without a bundler. */
async function runPage(project: string, setting: Setting): Promise<Found> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://page.test").pathname;
    response.setHeader("content-type", types[extname(path)] ?? "text/html");
    if (path === "/") response.end(page);
    else
      void readFile(join(project, path)).then(
        (bytes) => response.end(bytes),
        () => response.writeHead(404).end(),
      );
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const browser = await openBrowser();
  try {
    const tab = await browser.page();
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    // As text, because the test runner rewrites what it imports.
    return await tab.evaluate<Found>(`(async () => {
      const { touchedByImports } = await import("/imports.js");
      const touched = await touchedByImports();
      const { runScenario } = await import("/scenario.js");
      return { touched, report: await runScenario(${JSON.stringify(setting)}) };
    })()`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

const workerd = installed("workerd/node_modules/@cloudflare/workerd-*/bin/workerd");

export const runtimes: readonly Runtime[] = [
  command("Node 22.12", installed("node22/node_modules/node-*/bin/node"), [], true),
  command("Node 24", process.execPath, [], true),
  command("Node 26", installed("node26/node_modules/node-*/bin/node"), [], true),
  { name: "workerd", program: workerd, isPromised: true, run: (...args) => runWorker(workerd ?? "", ...args) },
  { name: "Chromium", program: "", isPromised: true, run: runPage },
  // No permission but for the network of this machine: the environment in particular is out of reach.
  command(
    "Deno",
    installed("deno/node_modules/@deno/*/deno"),
    ["run", "--no-prompt", "--no-config", "--no-remote", "--node-modules-dir=manual", "--allow-net=127.0.0.1"],
    false,
  ),
  command("Bun", installed("bun/node_modules/@oven/bun-*/bin/bun"), ["run"], false),
];
