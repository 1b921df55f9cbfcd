/** `heygen-contract coverage -- <command>`: what somebody's tests have seen, and how their client behaved. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CoverageReport, Life, Measure } from "../outcomes/index.ts";
import { coverageReporters, lint, lints, measures, readCoverage } from "../outcomes/index.ts";
import { describeShort } from "../outcomes/report.ts";
import { createCollector } from "../outcomes/worlds.ts";
import { openTarget, UnreachableError } from "../target.ts";
import { ChildError, runChild } from "./child.ts";
import type { Values } from "./flags.ts";
import { readChoice, readFlags, readText, readUrl, usableKey } from "./flags.ts";
import { nowAndThen } from "./nowAndThen.ts";
import { checkOut, write } from "./output.ts";
import { startOwnMock } from "./ownMock.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";

type ReporterName = keyof typeof coverageReporters;

/** How often journals are read while the command runs, before they forget. */
const everyMs = 500;

export const coverage: Command = {
  about: "run your tests on the mock, and tell what they never saw",
  help: `heygen-contract coverage [flags] -- <command> [arguments]

Starts the mock, runs the command with HEYGEN_BASE_URL and HEYGEN_API_KEY set to it, and then tells from the mock's
journals which operations, statuses, error codes, ends of jobs, later pages and webhook events the command never saw, and
which habits of the client the service would not forgive: ${lints.map(({ id }) => id).join(", ")}.
Mocks of heygen-v3/mock/vitest are counted, too. Times are those of the worlds' own clocks.

Flags
  --mock-url <url>      a running mock, instead of one of its own; what it was asked before counts, too
  --min-<what> <least>  a percentage of ${measures.join(", ")}: below it the command fails
  --strict              habits of the client fail it, too
  --ignore <names>      habits that do not count, comma-separated
  --report <kind>       ${Object.keys(coverageReporters).join(", ")} (default human)
  --out <file>          writes the report there instead of to stderr
Variables HEYGEN_MOCK_… set the mock up, as they do for heygen-mock.

Ends with the command's own exit code when that is not 0; else with 0, with 1 when something falls short, with 2 for a
wrong flag, with 3 when the mock does not answer.

Examples
  heygen-contract coverage -- npm test
  heygen-contract coverage --min-operations 50% --min-codes 20% --strict -- npx vitest run
  heygen-contract coverage --report markdown --out seen.md -- npm test
`,
  run: async ({ args, environment }) => {
    const split = args.indexOf("--");
    const [command, ...rest] = split === -1 ? [] : args.slice(split + 1);
    const { values, rest: stray } = readFlags(split === -1 ? args : args.slice(0, split), {
      values: ["mock-url", "ignore", "report", "out", ...measures.map((measure) => `min-${measure}`)],
      switches: ["strict"],
    });
    if (stray.length > 0 || command === undefined)
      throw new UsageError(
        "coverage needs a command behind two dashes, for example: heygen-contract coverage -- npm test",
      );
    const least = readLeast(values);
    const reporter = readChoice(values, "report", Object.keys(coverageReporters) as ReporterName[]) ?? "human";
    const ignored = readIgnored(readText(values, "ignore"));
    const mockUrl = readUrl(values, "mock-url");
    checkOut(values);
    const { code, lives } = await runOnMock({ command, args: rest, environment, mockUrl });
    const findings = lint(lives).filter(({ lint: id }) => !ignored.has(id));
    const report: CoverageReport = { coverage: readCoverage(lives), findings, least };
    const text = coverageReporters[reporter](report);
    // Stdout is the command's own.
    const out = readText(values, "out");
    if (out === undefined) process.stderr.write(text);
    else write(text, values);
    if (code !== 0) return code;
    const failings = [describeShort(report), values["strict"] === true ? describeHabits(findings) : ""].filter(Boolean);
    // Who reads the log of a job that failed sees nothing of the file.
    if (out !== undefined && failings.length > 0)
      process.stderr.write(`heygen-contract: ${failings.join("; ")}; see ${out}\n`);
    return failings.length === 0 ? exitCodes.done : exitCodes.violated;
  },
};

function describeHabits(findings: CoverageReport["findings"]): string {
  const names = [...new Set(findings.map(({ lint: id }) => id))];
  return names.length === 0 ? "" : `habits to mend: ${names.join(", ")}`;
}

interface Running {
  readonly command: string;
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly mockUrl: string | undefined;
}

async function runOnMock({
  command,
  args,
  environment,
  mockUrl,
}: Running): Promise<{ readonly code: number; readonly lives: readonly Life[] }> {
  const own = mockUrl === undefined ? await startOwnMock(environment) : null;
  const folder = mkdtempSync(join(tmpdir(), "heygen-journals-"));
  try {
    const url = mockUrl ?? own!.url;
    const key = usableKey(environment["HEYGEN_MOCK_WORLD"], "HEYGEN_MOCK_WORLD") || own?.key || "mock_demo";
    const target = await openTarget({ where: url, key, control: true });
    if (!target.hasControl) throw new UnreachableError(`${target.name} is no mock: it has no control API.`);
    const collector = createCollector(target);
    const reading = nowAndThen(collector.read, everyMs);
    const code = await runChild(command, args, {
      ...environment,
      HEYGEN_BASE_URL: url,
      HEYGEN_API_KEY: key,
      HEYGEN_MOCK_JOURNALS: folder,
    })
      .catch((error: unknown) => {
        if (!(error instanceof ChildError)) throw error;
        process.stderr.write(`heygen-contract: ${error.message}\n`);
        return error.code;
      })
      .finally(reading.stop);
    await collector.read();
    return { code, lives: [...collector.lives(), ...readFolder(folder)] };
  } finally {
    await own?.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What mocks in other processes have left; see heygen-v3/mock/vitest. */
function readFolder(folder: string): readonly Life[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .toSorted()
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as readonly Life[]);
}

function readLeast(values: Values): CoverageReport["least"] {
  return Object.fromEntries(
    measures.flatMap((measure): (readonly [Measure, number])[] => {
      const text = readText(values, `min-${measure}`);
      if (text === undefined) return [];
      const percent = /^\d+(?:\.\d+)?%?$/.test(text) ? Number(text.replace("%", "")) : Number.NaN;
      if (!(percent <= 100)) throw new UsageError(`--min-${measure} must be a percentage like 50%, not "${text}"`);
      return [[measure, percent]];
    }),
  );
}

function readIgnored(text: string | undefined): ReadonlySet<string> {
  const names = text?.split(",").map((name) => name.trim()) ?? [];
  const unknown = names.find((name) => !lints.some(({ id }) => id === name));
  if (unknown !== undefined)
    throw new UsageError(`--ignore knows no "${unknown}"; there are ${lints.map(({ id }) => id).join(", ")}`);
  return new Set(names);
}
