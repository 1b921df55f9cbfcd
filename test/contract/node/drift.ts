/** `heygen-contract drift`: is the live service still what the contract says? */
import { KeyRefusedError, mostCalls, takeDrift } from "../drift/index.ts";
import type { DriftReport } from "../drift/index.ts";
import { driftReporters } from "../drift/report.ts";
import { readChoice, readFlags, readKey, readNumber, readUrl, readVariable } from "./flags.ts";
import { reach } from "./http.ts";
import { checkOut, write } from "./output.ts";
import { startOwnMock } from "./ownMock.ts";
import type { Command } from "./types.ts";
import { exitCodes, UsageError } from "./types.ts";

type ReporterName = keyof typeof driftReporters;

export const drift: Command = {
  about: "look whether a live service still is what the contract says",
  help: `heygen-contract drift --base-url <url> --key <key> [flags]

Makes at most ${mostCalls} calls, all of them free reads, and compares the shapes of the answers with the contract and with what
the mock answers to the same calls. Each difference comes with a verdict (spec wrong, mock wrong, live changed) and with
what to do about it. Properties that the contract does not know are told and break nothing. Of the account's data only
types, formats, and values that the contract lists are kept. Redirects are not followed, and the key goes nowhere else.

Flags
  --base-url <url>     the service; default HEYGEN_BASE_URL
  --key <key>          its API key; default HEYGEN_API_KEY
  --mock-url <url>     a running mock to compare with (default: this package's own, started for the time)
  --no-mock            compares with the contract alone: "spec wrong" and "live changed" cannot be told apart then
  --timeout <seconds>  for one call (default 10)
  --slow <ms>          above this an answer is noted as slow (default 5000)
  --report <kind>      ${Object.keys(driftReporters).join(", ")} (default human); json has the census of shapes, too
  --out <file>         writes the report there instead of to stdout

Ends with 0 when nothing breaks, 1 when something does, 2 for a wrong flag or a key that is refused, 3 when nobody answers.

Examples
  heygen-contract drift --base-url https://api.heygen.com --key "$HEYGEN_API_KEY"
  heygen-contract drift --report markdown --out drift.md
`,
  run: async ({ args, environment }) => {
    const { values, rest } = readFlags(args, {
      values: ["base-url", "key", "mock-url", "timeout", "slow", "report", "out"],
      switches: ["no-mock"],
    });
    if (rest.length > 0) throw new UsageError(`drift takes no ${rest[0]}`);
    const target = readUrl(values, "base-url", readVariable(environment, "HEYGEN_BASE_URL"));
    if (target === undefined) throw new UsageError("--base-url is missing, for example https://api.heygen.com");
    const key = readKey(values, environment);
    if (key === undefined) throw new UsageError("--key is missing; HEYGEN_API_KEY is read, too");
    const mockUrl = readUrl(values, "mock-url");
    const isAlone = values["no-mock"] === true;
    if (isAlone && mockUrl !== undefined) throw new UsageError("--mock-url and --no-mock exclude each other");
    const reporter = readChoice(values, "report", Object.keys(driftReporters) as ReporterName[]) ?? "human";
    const timeout = readNumber(values, "timeout", { min: 1, max: 600 });
    const slowMs = readNumber(values, "slow", { min: 1 });
    checkOut(values);
    const own = isAlone || mockUrl !== undefined ? null : await startOwnMock(quiet(environment));
    const mock = mockUrl ?? own?.url;
    try {
      const report = await taking({
        ...reach(target),
        key,
        ...(mock !== undefined && { mock }),
        ...(timeout !== undefined && { timeoutMs: timeout * 1000 }),
        ...(slowMs !== undefined && { slowMs }),
      });
      write(driftReporters[reporter](report), values);
      return report.drifts.every(({ isAdditive }) => isAdditive) ? exitCodes.done : exitCodes.violated;
    } finally {
      await own?.stop();
    }
  },
};

/** The mock to compare with is as it comes, whatever mock the caller is used to. */
function quiet(
  environment: Readonly<Record<string, string | undefined>>,
): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !name.startsWith("HEYGEN_")));
}

async function taking(options: Parameters<typeof takeDrift>[0]): Promise<DriftReport> {
  try {
    return await takeDrift(options);
  } catch (error) {
    if (error instanceof KeyRefusedError) throw new UsageError(error.message, { cause: error });
    throw error;
  }
}
