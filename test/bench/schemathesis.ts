/**
 * Schemathesis, got as `.ci/schemathesis` gets it: that version, from its registry, into a folder that is gone afterwards.
 * What it finds counts where the ledger of the referee has no line for it, for those it finds in any mock.
 */

import type { ChildProcess } from "node:child_process";
import { execFile, spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { accepted } from "../referee/schemathesis/ledger.ts";
import type { Result } from "../referee/schemathesis/read.ts";
import { readReport } from "../referee/schemathesis/read.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const script = readFileSync(join(root, ".ci/schemathesis"), "utf8");
const version = /^version=(\S+)$/m.exec(script)?.[1] ?? "";

/** Examples for each operation and phase, as in CI. */
const examples = 6;
/** Milliseconds between two looks into the report that it writes. */
const lookMs = 250;

export interface Schemathesis {
  readonly version: string;
  /** Tries the API at a URL until something is found that the ledger does not know, or `mostMs` have passed. */
  readonly meet: (url: string, key: string, mostMs: number) => Promise<Met>;
}

export interface Met {
  readonly isFound: boolean;
  readonly requests: number;
  readonly ms: number;
}

/** @returns the reason, in words, where there is none */
export async function getSchemathesis(folder: string): Promise<Schemathesis | string> {
  if (process.env["SCHEMATHESIS"] === "skip") return "SCHEMATHESIS=skip";
  try {
    await run("python3", ["-c", "import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))"]);
  } catch {
    return "it needs Python 3.10 or newer with venv, and there is none here";
  }
  const venv = join(folder, "venv");
  try {
    await run("python3", ["-m", "venv", venv]);
    const install = ["install", "--quiet", "--disable-pip-version-check", `schemathesis==${version}`];
    await run(join(venv, "bin/pip"), install);
  } catch (error) {
    return `Schemathesis ${version} could not be installed: ${String(error).slice(0, 200)}`;
  }
  const contract = join(folder, "openapi.json");
  writeFileSync(contract, JSON.stringify(withoutKeys()));
  return { version, meet: (url, key, mostMs) => meet({ folder, venv, contract, url, key, mostMs }) };
}

interface Meeting {
  readonly folder: string;
  readonly venv: string;
  readonly contract: string;
  readonly url: string;
  readonly key: string;
  readonly mostMs: number;
}

async function meet({ folder, venv, contract, url, key, mostMs }: Meeting): Promise<Met> {
  const report = join(folder, "report.ndjson");
  rmSync(report, { force: true });
  const started = performance.now();
  const child = spawn(
    join(venv, "bin/st"),
    // oxfmt-ignore
    [
      "run", contract, "--url", url, "--header", `X-Api-Key: ${key}`, "--seed", "1", "--max-examples", String(examples),
      "--phases", "examples,coverage,fuzzing,stateful", "--continue-on-failure", "--no-shrink", "--no-color",
      "--generation-database", "none", "--report", "ndjson", "--report-ndjson-path", report,
    ],
    { cwd: folder, stdio: "ignore" },
  );
  const elapsed = (): number => performance.now() - started;
  let result = seen(report);
  while (isRunning(child) && elapsed() < mostMs && !isFound(result)) {
    await pause(lookMs);
    result = seen(report);
  }
  const ms = elapsed();
  if (isRunning(child)) {
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
  }
  result = seen(report);
  return { isFound: isFound(result), requests: result.requests, ms };
}

function isRunning({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode === null && signalCode === null;
}

function isFound({ findings }: Result): boolean {
  return findings.some((finding) => !accepted.some(({ covers }) => covers(finding)));
}

/** What stands in the report so far: all its whole lines. */
function seen(report: string): Result {
  const text = existsSync(report) ? readFileSync(report, "utf8") : "";
  return readReport(text.slice(0, text.lastIndexOf("\n") + 1));
}

interface Named {
  readonly $ref?: string;
  readonly name?: string;
}

/** The contract without Idempotency-Key: the same one in each request would have most of them answered from memory. */
function withoutKeys(): object {
  const contract = JSON.parse(readFileSync(join(root, "generated/openapi.json"), "utf8")) as {
    readonly components: { readonly parameters: Readonly<Record<string, Named>> };
    readonly paths: Readonly<Record<string, Readonly<Record<string, { parameters?: readonly Named[] }>>>>;
  };
  const nameOf = (each: Named): string | undefined =>
    contract.components.parameters[each.$ref?.split("/").at(-1) ?? ""]?.name ?? each.name;
  for (const path of Object.values(contract.paths))
    for (const operation of Object.values(path))
      if (operation.parameters)
        operation.parameters = operation.parameters.filter((each) => nameOf(each) !== "Idempotency-Key");
  return contract;
}
