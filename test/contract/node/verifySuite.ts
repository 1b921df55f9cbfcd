/** `heygen-contract verify-suite`: whether the suite can fail. */
import type { MatrixReporterName } from "../reporters/matrix.ts";
import { matrixReporters } from "../reporters/matrix.ts";
import { saboteurs } from "../saboteurs/index.ts";
import type { MatrixRow } from "../verifySuite.ts";
import { isVerified, verifySuite as verify } from "../verifySuite.ts";
import { readChoice, readFlags, readKey, readNumber, readText, readUrl, readVariable } from "./flags.ts";
import { reach } from "./http.ts";
import { checkOut, write } from "./output.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";

const kinds = Object.keys(matrixReporters) as MatrixReporterName[];

export const verifySuite: Command = {
  about: "plant bugs before a mock, and see which law finds each",
  help: `heygen-contract verify-suite --base-url <url> [flags]

Puts one saboteur after the other between the suite and a mock with a control API (heygen-mock), or around the client of
heygen-v3, and tells which law finds each, and after how many requests. Each gets one thing wrong; nothing of the mock and
nothing of the client is changed.

Flags
  --base-url <url>     where the mock is; default HEYGEN_BASE_URL
  --key <key>          its API key; default HEYGEN_API_KEY, then mock_demo
  --saboteurs <names>  ids or groups, comma-separated (default: all)
  --rules <set>        the rules that the mock goes by, guide or live (default guide)
  --seeds <number>     how many seeds each is met with; numbers told are medians (default 3)
  --runs <number>      runs of each property (default 25)
  --no-control-run     does not look first whether the mock keeps every law without a saboteur
  --report <kind>      ${kinds.join(", ")} (default human)
  --out <file>         writes the report there instead of to stdout
  --no-progress        no line for each saboteur on stderr
  --list               lists the saboteurs and ends

Ends with 0 when all are found, 1 when one is not or the mock breaks a law by itself, 2 for a wrong flag or value, 3 when
nobody answers.

Examples
  heygen-contract verify-suite --base-url http://127.0.0.1:4394
  heygen-contract verify-suite --saboteurs paging,status-goes-backwards --seeds 1
  heygen-contract verify-suite --saboteurs client --report markdown --out clients.md
`,
  run: async ({ args, environment }) => {
    const { values, rest } = readFlags(args, {
      values: ["base-url", "key", "saboteurs", "rules", "seeds", "runs", "report", "out"],
      switches: ["no-control-run", "no-progress", "list"],
    });
    if (rest.length > 0) throw new UsageError(`verify-suite takes no ${rest[0]}`);
    const chosen = choose(readText(values, "saboteurs"));
    if (values["list"] === true) {
      for (const { id, side, group, sentence } of chosen)
        process.stdout.write(`${id.padEnd(32)} ${side.padEnd(6)} ${group.padEnd(12)} ${sentence}\n`);
      return exitCodes.done;
    }
    const target = readUrl(values, "base-url", readVariable(environment, "HEYGEN_BASE_URL"));
    if (target === undefined)
      throw new UsageError("--base-url is missing, for example --base-url http://127.0.0.1:4394");
    const report = readChoice(values, "report", kinds) ?? "human";
    const key = readKey(values, environment) ?? "mock_demo";
    checkOut(values);
    const options = {
      ...reach(target),
      key,
      saboteurs: chosen,
      rules: readChoice(values, "rules", ["guide", "live"]) ?? "guide",
      seeds: readNumber(values, "seeds", { min: 1, max: 1000 }) ?? 3,
      runs: readNumber(values, "runs", { min: 1, max: 100_000 }) ?? 25,
      triesHonest: values["no-control-run"] !== true,
    };
    try {
      const matrix = await verify({ ...options, ...(values["no-progress"] === true ? {} : { onResult: tell }) });
      write(matrixReporters[report](matrix), values);
      return isVerified(matrix) ? exitCodes.done : exitCodes.violated;
    } catch (error) {
      if (error instanceof RangeError) throw new UsageError(error.message, { cause: error });
      throw error;
    }
  },
};

/** @throws UsageError for a name that is neither a saboteur nor a group of them */
function choose(text: string | undefined): typeof saboteurs {
  if (text === undefined) return saboteurs;
  const names = text.split(",").map((name) => name.trim());
  if (names.includes(""))
    throw new UsageError("--saboteurs has an empty name; see heygen-contract verify-suite --list.");
  for (const name of names)
    if (!saboteurs.some(({ id, group }) => id === name || group === name))
      throw new UsageError(`There is no saboteur or group ${name}; see heygen-contract verify-suite --list.`);
  return saboteurs.filter(({ id, group }) => names.includes(id) || names.includes(group));
}

const tell = (
  { saboteur, isKilled, laws, requests, ms }: MatrixRow,
  { done, of }: { done: number; of: number },
): void => {
  const what = isKilled ? `found by ${laws.join(", ")}` : "SURVIVED";
  process.stderr.write(`[${done}/${of}] ${saboteur.id} ${what} (${requests} requests, ${Math.round(ms)} ms)\n`);
};
