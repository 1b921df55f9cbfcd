/**
 * `npm run bench`: the mock against the physical floor (bare `node:http` with the same bytes) and against Prism, in one
 * interleaved run, so that a machine that slows down slows all of them. Ratios are budgets: beyond one, exit code 1.
 *
 *   npm run bench -- --json bench.json     also writes every figure to that file
 */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { transformSync } from "esbuild";
import { measureClient } from "./client.ts";
import type { ContractFigures } from "./contract.ts";
import { measureContract, met, mostMs } from "./contract.ts";
import type { Figure } from "./inProcess.ts";
import { measureInProcess } from "./inProcess.ts";
import type { Load } from "./load.ts";
import { send } from "./load.ts";
import { createBody, looksPath, videoPath } from "./requests.ts";
import type { Name, Server } from "./servers.ts";
import { cpuMicros, residentMiB, start } from "./servers.ts";

const names: readonly Name[] = ["bare", "mock", "prism, silent", "prism, as it comes"];
const rounds = 5;
/** Checked requests a second, in process and before all judges. */
const leastChecked = 2000;
const startRounds = 7;
/** Requests a round; Prism gets fewer, as it needs many times as long for each. */
const counts: Readonly<Record<Name, number>> = {
  bare: 6000,
  mock: 6000,
  "prism, silent": 400,
  "prism, as it comes": 400,
};

const { values: flags } = parseArgs({ options: { json: { type: "string" } } });
const folder = mkdtempSync(join(tmpdir(), "heygen-v3-bench-"));
const files = { bare: join(folder, "bare.mjs"), answers: join(folder, "answers.json") };
const servers: Server[] = [];

try {
  const bare = readFileSync(new URL("bare.ts", import.meta.url), "utf8");
  writeFileSync(files.bare, transformSync(bare, { loader: "ts", format: "esm" }).code);
  const videoId = await learnAnswers();
  for (const name of names) servers.push(await start(name, looksPath, files));
  const loads: Readonly<Record<string, Load>> = {
    "GET a video": { method: "GET", path: videoPath(videoId) },
    "list 20 looks": { method: "GET", path: looksPath },
    "POST a video": { method: "POST", path: "/v3/videos", body: createBody },
  };
  await seedVideo(videoId);
  const cpu = await measureLoads(loads);
  for (const { stop } of servers.splice(0)) stop();
  const memory = await measureMemory(loads);
  const starts = await measureStarts();
  const inProcess = [...(await measureInProcess()), ...(await measureClient())];
  const contract = await measureContract(folder);
  report({ cpu, memory, starts, inProcess, contract });
} finally {
  for (const { stop } of servers) stop();
  rmSync(folder, { recursive: true });
}

/** Asks a mock of the same seed for the answers that the bare server is to give. */
async function learnAnswers(): Promise<string> {
  writeFileSync(files.answers, "{}");
  const mock = await start("mock", looksPath, files);
  const headers = { "x-api-key": "mock_demo", "content-type": "application/json" };
  const ask = async (path: string, init: RequestInit = {}): Promise<string> =>
    (await fetch(`${mock.url}${path}`, { headers, ...init })).text();
  const created = await ask("/v3/videos", { method: "POST", body: createBody });
  const { video_id: id } = (JSON.parse(created) as { data: { video_id: string } }).data;
  writeFileSync(
    files.answers,
    JSON.stringify({ POST: created, [videoPath(id)]: await ask(videoPath(id)), [looksPath]: await ask(looksPath) }),
  );
  mock.stop();
  return id;
}

/** The first video of a world has the same id in each run of the same seed. */
async function seedVideo(expected: string): Promise<void> {
  const mock = servers.find(({ name }) => name === "mock");
  const headers = { "x-api-key": "mock_demo", "content-type": "application/json" };
  const response = await fetch(`${mock?.url}/v3/videos`, { method: "POST", headers, body: createBody });
  const { data } = (await response.json()) as { data: { video_id: string } };
  if (data.video_id !== expected) throw new Error("The same seed gave another id.");
}

type Table = Record<string, Record<string, number>>;

/** Median CPU microseconds a request: load → server. */
async function measureLoads(loads: Readonly<Record<string, Load>>): Promise<Table> {
  const table: Table = {};
  for (const [title, load] of Object.entries(loads)) {
    const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
    for (let round = -1; round < rounds; round += 1) {
      for (const { name, url, pid } of servers) {
        const before = cpuMicros(pid);
        await send(url, load, counts[name]);
        // The first round warms up.
        if (round >= 0) samples.get(name)?.push((cpuMicros(pid) - before) / counts[name]);
      }
    }
    table[title] = Object.fromEntries([...samples].map(([name, all]) => [name, median(all)]));
  }
  return table;
}

/** Resident memory of fresh servers after 10,000 requests: eight reads, a list and a create, over and over. */
async function measureMemory(loads: Readonly<Record<string, Load>>): Promise<Record<string, number>> {
  const [get, list, post] = Object.values(loads) as [Load, Load, Load];
  const memory: Record<string, number> = {};
  for (const name of names) {
    const server = await start(name, looksPath, files);
    await send(server.url, post, 1000);
    await send(server.url, list, 1000);
    await send(server.url, get, 8000);
    memory[name] = residentMiB(server.pid);
    server.stop();
  }
  return memory;
}

async function measureStarts(): Promise<Record<string, number>> {
  const samples = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < startRounds; round += 1) {
    for (const name of names) {
      const server = await start(name, looksPath, files);
      server.stop();
      samples.get(name)?.push(server.startMs);
    }
  }
  return Object.fromEntries([...samples].map(([name, all]) => [name, median(all)]));
}

function median(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

interface Results {
  readonly cpu: Table;
  readonly memory: Readonly<Record<string, number>>;
  readonly starts: Readonly<Record<string, number>>;
  readonly inProcess: readonly Figure[];
  readonly contract: ContractFigures;
}

interface Budget {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  readonly kind: "at most" | "at least";
}

function report({ cpu, memory, starts, inProcess, contract }: Results): void {
  const row = (title: string, unit: string, figures: Readonly<Record<string, number>>): string =>
    `| ${title} | ${names.map((name) => `${figures[name]?.toFixed(figures[name] < 100 ? 1 : 0)} ${unit}`).join(" | ")} |`;
  console.log(
    `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} cores, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}\n`,
  );
  console.log(`| median | ${names.join(" | ")} |\n|---|${"---|".repeat(names.length)}`);
  for (const [title, figures] of Object.entries(cpu)) console.log(row(`${title}, CPU a request`, "µs", figures));
  console.log(row("process start to first 200", "ms", starts));
  console.log(row("memory after 10,000 requests", "MiB", memory));
  console.log(`\n| in process, and the client | measured | budget |\n|---|---|---|`);
  for (const { name, value, unit, budget } of inProcess)
    console.log(`| ${name} | ${value.toFixed(2)} ${unit} | ${budget} ${unit} |`);
  tellContract(contract);
  const budgets = budgetsOf({ cpu, memory, starts });
  console.log(`\n| ratio | measured | budget | |\n|---|---|---|---|`);
  for (const { name, value, limit, kind } of budgets)
    console.log(
      `| ${name} | ${value.toFixed(2)} × | ${kind} ${limit} × | ${holds({ name, value, limit, kind }) ? "holds" : "BROKEN"} |`,
    );
  if (flags.json !== undefined)
    writeFileSync(
      flags.json,
      `${JSON.stringify({ node: process.version, cpu, memory, starts, inProcess, contract, budgets }, null, 2)}\n`,
    );
  const isBroken =
    budgets.some((budget) => !holds(budget)) ||
    inProcess.some(({ value, budget }) => !(value <= budget)) ||
    !(contract.inProcess >= leastChecked);
  if (isBroken) process.exitCode = 1;
}

function tellContract({ inProcess, suite, schemathesis }: ContractFigures): void {
  const isThere = typeof schemathesis !== "string";
  const other = (figure: "found" | "perMinute" | "requestsPerSecond", digits = 0): string =>
    isThere ? schemathesis[figure].toFixed(digits) : "left out";
  console.log(
    `\n| contract suite | measured | Schemathesis${isThere ? ` ${schemathesis.version}` : ""} |\n|---|---|---|`,
  );
  console.log(`| checked requests a second, in process, at least ${leastChecked} | ${inProcess.toFixed(0)} | |`);
  console.log(`| over TCP | ${suite.requestsPerSecond.toFixed(0)} | ${other("requestsPerSecond")} |`);
  console.log(`| bugs found, of ${met.length} | ${suite.found} | ${other("found")} |`);
  console.log(`| bugs found a minute | ${suite.perMinute.toFixed(1)} | ${other("perMinute", 1)} |`);
  console.log(
    `\nBugs: ${met.join(", ")}. Each stands before the mock on a port of its own; each tool has ${mostMs / 1000} s for it, starts ` +
      "anew, and stops at the first thing that it finds and that it does not find in the mock without the bug.",
  );
  if (!isThere) console.log(`Schemathesis is left out: ${schemathesis}.`);
}

function holds({ value, limit, kind }: Budget): boolean {
  return kind === "at most" ? value <= limit : value >= limit;
}

function budgetsOf({ cpu, memory, starts }: Pick<Results, "cpu" | "memory" | "starts">): readonly Budget[] {
  const ratio = (figures: Readonly<Record<string, number>> | undefined, over: Name, under: Name): number =>
    (figures?.[over] ?? Number.NaN) / (figures?.[under] ?? Number.NaN);
  const [get, post] = [cpu["GET a video"], cpu["POST a video"]];
  return [
    { name: "GET: mock over bare", value: ratio(get, "mock", "bare"), limit: 2, kind: "at most" },
    { name: "GET: silent Prism over mock", value: ratio(get, "prism, silent", "mock"), limit: 7, kind: "at least" },
    {
      name: "GET: Prism as it comes over mock",
      value: ratio(get, "prism, as it comes", "mock"),
      limit: 14,
      kind: "at least",
    },
    { name: "POST: silent Prism over mock", value: ratio(post, "prism, silent", "mock"), limit: 4, kind: "at least" },
    {
      name: "POST: Prism as it comes over mock",
      value: ratio(post, "prism, as it comes", "mock"),
      limit: 7,
      kind: "at least",
    },
    { name: "start: mock over bare", value: ratio(starts, "mock", "bare"), limit: 1.6, kind: "at most" },
    { name: "memory: mock over bare", value: ratio(memory, "mock", "bare"), limit: 1.5, kind: "at most" },
  ];
}
