/** `heygen-contract run`: try the laws on a target. */
import { readFileSync } from "node:fs";
import { nobody } from "../certify.ts";
import type { JudgeName } from "../judges/index.ts";
import { judgeNames } from "../judges/index.ts";
import type { Effect, Law } from "../law.ts";
import type { LawResult } from "../report.ts";
import { passed } from "../report.ts";
import type { ReporterName } from "../reporters/index.ts";
import { reporters } from "../reporters/index.ts";
import type { ContractOptions } from "../run.ts";
import { choose, runContract } from "../run.ts";
import { loadClient } from "./client.ts";
import { readChoice, readFlags, readKey, readNumber, readText, readUrl, readVariable } from "./flags.ts";
import { reach } from "./http.ts";
import { checkOut, write } from "./output.ts";
import type { Command, CommandContext } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";

const effects: readonly Effect[] = ["ro", "rw", "paid"];

export const run: Command = {
  about: "try the laws on something that speaks HeyGen v3 (the default)",
  help: `heygen-contract [run] --base-url <url> [flags]

Tries the laws of HeyGen v3 on whatever answers at an address, and says where the two part ways. By default nothing is
written and nothing costs credits, except on a mock with a control API, which has none to lose. With --client a client is
certified as well, against servers that follow a script; without an address it is all that is tried.

Flags
  --base-url <url>     where it is; default HEYGEN_BASE_URL
  --key <key>          its API key; default HEYGEN_API_KEY, then mock_demo
  --client <module>    certifies this client: heygen-v3, or the path of a module that exports connect (see the README)
  --twin <url>         another target of the same kind, both with a control API, that must not be told from this one
  --laws <names>       ids or groups, comma-separated; -P9 leaves one out (default: all)
  --seed <number>      the same seed tries the same (default 1)
  --path <path>        goes on where the failing property of one law ended, as its report says
  --runs <number>      runs of each property (default 25)
  --time <seconds>     begins nothing new after that
  --quick              3 runs of each property, and of what is tried one by one a sample with every keyword in it
  --rules <set>        guide or live (default guide)
  --effects <most>     ro reads, rw also free writes, paid also what costs (default ro)
  --budget <calls>     most paid calls (default 0; without limit on a mock)
  --timeout <seconds>  for one request (default 10)
  --mode <mode>        closed: properties that the contract does not name are violations; open: they are not
  --judges <names>     of ${judgeNames.join(", ")} (default the first two, and prism where it is installed)
  --report <kind>      ${Object.keys(reporters).join(", ")} (default human)
  --out <file>         writes the report there instead of to stdout
  --baseline <file>    an earlier --report json: laws that were broken there do not count
  --strict             laws whose premise never held count as broken
  --no-progress        no line for each law on stderr
  --list               lists the laws and ends

Ends with 0 when all laws hold, 1 when one does not, 2 for a wrong flag or value, or when nothing was tried, 3 when nobody
answers.

Examples
  heygen-contract --base-url http://127.0.0.1:4394
  heygen-contract --base-url https://api.heygen.com --key "$HEYGEN_API_KEY" --laws auth,paging
  heygen-contract --laws P3 --seed 42 --path 3:0:1
  heygen-contract --client ./test/contract-client.mjs
  heygen-contract --base-url http://127.0.0.1:4394 --client heygen-v3 --laws client,D6
  heygen-contract --base-url http://127.0.0.1:4394 --twin http://127.0.0.1:8080 --laws D8
  heygen-contract --report junit --out contract.xml
`,
  run: async ({ args, environment }: CommandContext) => {
    const { values, rest } = readFlags(args, {
      values: [
        "base-url",
        "key",
        "client",
        "twin",
        "laws",
        "seed",
        "path",
        "runs",
        "time",
        "rules",
        "effects",
        "budget",
        "timeout",
        "mode",
        "judges",
        "report",
        "out",
        "baseline",
      ],
      switches: ["quick", "strict", "no-progress", "list"],
    });
    if (rest.length > 0) throw new UsageError(`run takes flags only, not "${rest[0]}"`);
    const laws = readText(values, "laws")
      ?.split(",")
      .map((name) => name.trim());
    const chosen = await refusing(async () => choose(laws));
    if (values["list"] === true) {
      for (const { id, group, sentence } of chosen)
        process.stdout.write(`${id.padEnd(5)} ${group.padEnd(12)} ${sentence}\n`);
      return exitCodes.done;
    }
    const baseUrl = readUrl(values, "base-url", readVariable(environment, "HEYGEN_BASE_URL"));
    const clientName = readText(values, "client");
    const { laws: tried, ...subject } = subjectOf({ baseUrl, clientName, laws, chosen });
    const reporter = readChoice(values, "report", Object.keys(reporters) as ReporterName[]) ?? "human";
    checkOut(values);
    const known = readBaseline(readText(values, "baseline"));
    const seconds = readNumber(values, "time", { min: 1 });
    const timeout = readNumber(values, "timeout", { min: 1, max: 600 });
    const key = readKey(values, environment) ?? "mock_demo";
    const optional = {
      laws: tried,
      client: clientName === undefined ? undefined : await loadClient(clientName),
      clientName,
      twin: readUrl(values, "twin"),
      seed: readNumber(values, "seed", { min: -(2 ** 31), max: 2 ** 32 }),
      path: readText(values, "path"),
      runs: readNumber(values, "runs", { min: 1, max: 100_000 }) ?? (values["quick"] === true ? 3 : undefined),
      timeMs: seconds === undefined ? undefined : seconds * 1000,
      rules: readChoice(values, "rules", ["guide", "live"]),
      effects: readChoice(values, "effects", effects),
      budget: readNumber(values, "budget"),
      timeoutMs: timeout === undefined ? undefined : timeout * 1000,
      judges: readJudges(readText(values, "judges")),
      mode: readChoice(values, "mode", ["closed", "open"]),
    };
    const onResult = values["no-progress"] === true ? undefined : tell;
    const report = await refusing(() => runContract({ ...subject, key, ...given({ ...optional, onResult }) }));
    const counted = {
      ...report,
      results: report.results.map((result) => (known.has(result.law.id) ? forgiven(result) : result)),
    };
    write(reporters[reporter](counted), values);
    // Green would say that something had been looked at. What the baseline forgives has been.
    if (report.results.every(({ outcome }) => outcome === "skipped"))
      throw new UsageError("nothing was tried: every law asked for was skipped, for the reasons in the report");
    return passed(counted, { strict: values["strict"] === true }) ? exitCodes.done : exitCodes.violated;
  },
};

/** Without an address there is nobody to try but a client, by the laws that need nothing else. */
function subjectOf({
  baseUrl,
  clientName,
  laws,
  chosen,
}: {
  readonly baseUrl: string | undefined;
  readonly clientName: string | undefined;
  readonly laws: readonly string[] | undefined;
  readonly chosen: readonly Law[];
}): Pick<ContractOptions, "target" | "baseUrl"> & { readonly laws: readonly string[] | undefined } {
  if (baseUrl !== undefined) return { ...reach(baseUrl), laws };
  const example = "--base-url is missing, for example --base-url http://127.0.0.1:4394";
  if (clientName === undefined) throw new UsageError(example);
  if (laws === undefined) return { target: nobody, laws: ["client"] };
  const other = chosen.find(({ group }) => group !== "client");
  if (other) throw new UsageError(`${example}: ${other.id} is no law of clients alone`);
  return { target: nobody, laws };
}

/** Without what is undefined. */
function given<T extends object>(values: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

/** @throws UsageError for a name that is no judge's */
function readJudges(text: string | undefined): readonly JudgeName[] | undefined {
  return text?.split(",").map((name) => {
    const judge = judgeNames.find((each) => each === name.trim());
    if (judge === undefined) throw new UsageError(`--judges must be of ${judgeNames.join(", ")}, not "${name}"`);
    return judge;
  });
}

/** What cannot be done as it was asked for is a matter of usage. */
async function refusing<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}

/** Laws that were broken in an earlier report. */
function readBaseline(path: string | undefined): ReadonlySet<string> {
  if (path === undefined) return new Set();
  let report: unknown;
  try {
    report = JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--baseline must be a report of --report json: ${why}`, { cause: error });
  }
  const { results } = Object(report) as { readonly results?: unknown };
  const isReport = Array.isArray(results) && results.every((result) => typeof Object(result).id === "string");
  if (!isReport) throw new UsageError(`--baseline must be a report of --report json, and ${path} is none`);
  const told = results as readonly { readonly id: string; readonly outcome?: unknown }[];
  return new Set(told.filter(({ outcome }) => outcome === "violated" || outcome === "broken").map(({ id }) => id));
}

function forgiven(result: LawResult): LawResult {
  return result.outcome === "violated" || result.outcome === "broken"
    ? { ...result, outcome: "skipped", reason: "it was broken in the baseline, and still is" }
    : result;
}

const tell = (
  { law, outcome, requests, ms }: LawResult,
  { done, of }: { readonly done: number; readonly of: number },
): void => {
  if (outcome === "skipped") return;
  process.stderr.write(`[${done}/${of}] ${law.id} ${outcome} (${requests} requests, ${Math.round(ms)} ms)\n`);
};
