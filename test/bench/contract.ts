/**
 * The contract suite: how many requests it makes and judges in a second, and how soon it finds bugs of the matrix, next to
 * Schemathesis on the same mock. Neither is told what to look for. Each saboteur is met over TCP by one after the other.
 */

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import { createMock } from "../../mock/index.ts";
import type { Report } from "../contract/index.ts";
import { runContract } from "../contract/index.ts";
import { reach } from "../contract/node/http.ts";
import type { Schemathesis } from "./schemathesis.ts";
import { getSchemathesis } from "./schemathesis.ts";

const root = join(import.meta.dirname, "../..");

/**
 * Bugs that both can find, each by what it says it looks at: nine of status, type, schema and form, one of the credential,
 * one of a thing that is still there after its deletion; and two of what lists and jobs show over time.
 */
export const met: readonly string[] = [
  "undeclared-status",
  "wrong-content-type",
  "number-as-text",
  "required-dropped",
  "enum-value-invented",
  "text-longer-than-most",
  "unknown-field-taken",
  "type-guessed",
  "done-before-401",
  "delete-nothing",
  "list-skips-an-item",
  "status-goes-backwards",
];

/** Milliseconds that each of the two has for one saboteur. */
export const mostMs = 30_000;

export interface Hunt {
  /** Bugs found within their time. */
  readonly found: number;
  readonly perMinute: number;
  /** Over TCP, on the mock as it is. */
  readonly requestsPerSecond: number;
}

export interface ContractFigures {
  /** Checked by all judges, in process: the middle one of three runs, of which the first one compiles what all use. */
  readonly inProcess: number;
  readonly suite: Hunt;
  /** Why it is not there, in words, where it is not. */
  readonly schemathesis: (Hunt & { readonly version: string }) | string;
}

export async function measureContract(folder: string): Promise<ContractFigures> {
  const rates: number[] = [];
  for (const seed of [1, 2, 3]) rates.push(perSecond(await runContract({ target: createMock().fetch, seed })));
  const other = await getSchemathesis(folder);
  return {
    inProcess: rates.toSorted((a, b) => a - b)[1] as number,
    suite: { ...(await hunt(meetSuite)), requestsPerSecond: await overTcp() },
    schemathesis:
      typeof other === "string"
        ? other
        : {
            ...(await hunt((id) => withSabotaged([id, "referee"], (url) => other.meet(url, "mock_demo", mostMs)))),
            requestsPerSecond: await ofSchemathesis(other),
            version: other.version,
          },
  };
}

const perSecond = ({ requests, ms }: { readonly requests: number; readonly ms: number }): number =>
  (requests * 1000) / ms;

async function hunt(
  meet: (id: string) => Promise<{ readonly isFound: boolean; readonly ms: number }>,
): Promise<Pick<Hunt, "found" | "perMinute">> {
  let found = 0;
  let ms = 0;
  for (const id of met) {
    const meeting = await meet(id);
    ms += meeting.ms;
    if (meeting.isFound) found += 1;
  }
  return { found, perMinute: (found * 60_000) / ms };
}

function meetSuite(id: string): Promise<{ readonly isFound: boolean; readonly ms: number }> {
  return withSabotaged([id], async (url) => {
    const { results, ms } = await runContract({ ...reach(url), stopAtFirst: true, timeMs: mostMs });
    return { isFound: results.some(({ outcome }) => outcome === "violated"), ms };
  });
}

/** The whole profile of CI by the command, as it is built, on the mock as it is built. */
function overTcp(): Promise<number> {
  return withChild([join(root, "dist/mock/main.js"), "--port", "0", "--json"], async (line) => {
    const { url } = JSON.parse(line) as { readonly url: string };
    const main = join(root, "dist/test/contract/node/main.js");
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [main, "run", "--base-url", url, "--report", "json", "--no-progress"],
      { maxBuffer: 2 ** 28 },
    );
    return perSecond(JSON.parse(stdout) as Report);
  });
}

function ofSchemathesis(other: Schemathesis): Promise<number> {
  return withSabotaged(["none", "referee"], async (url) => perSecond(await other.meet(url, "mock_demo", mostMs)));
}

function withSabotaged<T>(args: readonly string[], work: (url: string) => Promise<T>): Promise<T> {
  return withChild([join(import.meta.dirname, "sabotaged.ts"), ...args], work);
}

/** A process of its own while the work lasts; told is the first line that it prints. */
async function withChild<T>(args: readonly string[], work: (line: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [...args], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const exit = once(child, "exit").then(() => [""]);
    const [line] = (await Promise.race([once(createInterface({ input: child.stdout }), "line"), exit])) as string[];
    if (!line) throw new Error(`${args.join(" ")} did not start.`);
    return await work(line);
  } finally {
    child.kill("SIGKILL");
  }
}
