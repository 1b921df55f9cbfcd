/** The command line as a table: name, twin in the environment, how a value is read, and what the help says of it. */

import { readFileSync } from "node:fs";
import { instantExample, readInstantText } from "../domain/instants.ts";
import type { ScenarioScript } from "../domain/scenarios.script.ts";
import type { MockOptions } from "../options.ts";
import { faultsComplaint, isBaseUrl, isUsableKey, limits, readScenario, webhookTimes } from "../options.ts";
import type { Args } from "./args.ts";
import { readArgs, UsageError } from "./args.ts";
import { pathComplaint } from "./sqlite.ts";

export { isUsableKey } from "../options.ts";

export interface Flags extends MockOptions {
  readonly port: number;
  readonly host: string;
  /** Path of the file that keeps all worlds. */
  readonly data?: string;
  readonly json: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

interface Flag<T> {
  readonly about: string;
  /** What stands for the value in the help; a flag without one is a switch. */
  readonly value?: string;
  readonly default?: T & (string | number | boolean);
  /** Its name on the command line, where it is not that of the option. */
  readonly flag?: string;
  /** May be given more than once; in the environment its values are separated by commas. */
  readonly many?: boolean;
  /** @param name of the flag or variable that the text stands in, for the complaint */
  readonly read: (text: string, name: string) => T;
}

const text = (value: string, name: string): string => {
  if (value === "") throw new UsageError(`${name} must not be empty`);
  return value;
};

const number =
  ({ min, max, whole = false }: { min: number; max: number; whole?: boolean }) =>
  (value: string, name: string): number => {
    const parsed = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : Number.NaN;
    if (!(parsed >= min && parsed <= max) || (whole && !Number.isInteger(parsed))) {
      throw new UsageError(`${name} must be a ${whole ? "whole " : ""}number from ${min} to ${max}, not "${value}"`);
    }
    return parsed;
  };

const on = (value: string, name: string): boolean => {
  if (["true", "1", ""].includes(value)) return true;
  if (["false", "0"].includes(value)) return false;
  throw new UsageError(`${name} is a switch; it takes true or false, not "${value}"`);
};

const instant = (value: string, name: string): number => {
  const parsed = readInstantText(value) ?? Number.NaN;
  if (!(parsed >= 0 && parsed <= limits.instant))
    throw new UsageError(`${name} must be an instant that there is, such as ${instantExample}, not "${value}"`);
  return parsed;
};

const dataFile = (path: string, name: string): string => {
  const complaint = pathComplaint(path);
  if (complaint !== undefined) throw new UsageError(`${name} ${complaint}`);
  return path;
};

const url = (value: string, name: string): string => {
  if (!isBaseUrl(value))
    throw new UsageError(`${name} must be an absolute http or https URL without query or fragment, not "${value}"`);
  return value;
};

const key = (value: string, name: string): string => {
  if (!isUsableKey(value))
    throw new UsageError(
      `${name} must be a key that the mock accepts: not empty, and starting neither with invalid nor with expired`,
    );
  return value;
};

const ruleSet = (value: string, name: string): NonNullable<MockOptions["rules"]> => {
  if (value !== "guide" && value !== "live") throw new UsageError(`${name} must be guide or live, not "${value}"`);
  return value;
};

const webhookTime = (value: string, name: string): NonNullable<MockOptions["webhookTime"]> => {
  const found = webhookTimes.find((each) => each === value);
  if (found === undefined) throw new UsageError(`${name} must be ${webhookTimes.join(" or ")}, not "${value}"`);
  return found;
};

const faultsFile = (path: string, name: string): NonNullable<MockOptions["faults"]> => {
  const faults = readJson(path, name);
  const complaint = faultsComplaint(faults);
  if (complaint !== undefined) throw new UsageError(`the faults of ${name} cannot be used: ${complaint}`);
  return faults as NonNullable<MockOptions["faults"]>;
};

/** Anything with a dot or a slash is a file: no preset has one in its name. */
const scenario = (value: string, name: string): NonNullable<MockOptions["scenario"]> => {
  const isFile = /[./\\]/.test(value);
  const given = isFile ? (readJson(value, name) as ScenarioScript) : value;
  try {
    readScenario(given);
  } catch (error) {
    const { message } = (error as Error).cause as Error;
    // The command goes on behind it: "; see --help".
    throw new UsageError(`${name}${isFile ? `, ${value}` : ""}: ${message.replace(/\.$/, "")}`, { cause: error });
  }
  return given;
};

function readJson(path: string, name: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    throw new UsageError(`${name} must be a file of JSON: ${(error as Error).message}`, { cause: error });
  }
}

const duration = number({ min: 0, max: limits.durationMs, whole: true });

type FlagTable = {
  readonly [
    Name in keyof Flags as Exclude<
      Name,
      "clock" | "timer" | "sender" | "persistence" | "viewer" | "onViolation" | "onFailure"
    >
  ]-?: Flag<NonNullable<Flags[Name]>>;
};

const table: FlagTable = {
  port: {
    about: "port to listen on; 0 takes any free one",
    value: "number",
    default: 4394,
    read: number({ min: 0, max: 65_535, whole: true }),
  },
  host: {
    about: "address to bind to; 0.0.0.0 lets other machines and containers in",
    value: "address",
    default: "127.0.0.1",
    read: text,
  },
  seed: { about: "same seed, same requests: same ids and tokens", value: "text", default: "heygen-v3", read: text },
  queueMs: { about: "how long a video waits before it is rendered", value: "ms", default: 1000, read: duration },
  renderMs: { about: "how long a video is rendered", value: "ms", default: 4000, read: duration },
  trainingMs: { about: "how long an avatar is trained, or a voice cloned", value: "ms", default: 3000, read: duration },
  scenario: {
    about: "how jobs go: a preset such as happy, instant, slow-queue or stuck, or a file with a script",
    value: "name|file",
    default: "happy",
    read: scenario,
  },
  advanceOnRead: {
    about: "jobs move on after so many reads of them; default: by time",
    value: "number",
    read: number({ min: 1, max: limits.reads, whole: true }),
  },
  speed: {
    about: "virtual seconds per real one",
    value: "factor",
    default: 1,
    read: number({ min: 0.000_001, max: 1_000_000 }),
  },
  frozen: { about: "begin with stopped clocks, moved by the control API", default: false, read: on },
  startAt: { about: "instant at which every world begins; default: now", value: "time", read: instant },
  rules: {
    about: "what the guides state, or what the live service was seen to do: guide or live",
    value: "name",
    default: "guide",
    read: ruleSet,
  },
  world: {
    about: "credential of the world that pages and control calls mean when they name none",
    value: "key",
    default: "mock_demo",
    read: key,
  },
  keys: {
    about: "credential whose world is there from the start; may be repeated",
    value: "key",
    flag: "key",
    many: true,
    read: (value, name) => value.split(",").map((each) => key(each.trim(), name)),
  },
  strictWorlds: { about: "answer 401 to all keys but those of --world and --key", default: false, read: on },
  maxWorlds: {
    about: "worlds kept at most; the one idle for the longest makes room",
    value: "number",
    default: 1000,
    read: number({ min: 1, max: 1_000_000, whole: true }),
  },
  publicUrl: { about: "base of every address in a response; default: what the caller used", value: "url", read: url },
  allowExternalWebhooks: { about: "let webhooks go to public addresses, too", default: false, read: on },
  webhookTime: {
    about: "whose time webhooks carry, which receivers check: real or virtual",
    value: "name",
    default: "real",
    read: webhookTime,
  },
  maxBodyBytes: {
    about: "largest request body",
    value: "bytes",
    default: 50_331_648,
    read: number({ min: 1, max: 1_073_741_824, whole: true }),
  },
  maxUploadBytes: {
    about: "largest file of a multipart upload",
    value: "bytes",
    default: 33_554_432,
    read: number({ min: 1, max: 1_073_741_824, whole: true }),
  },
  maxStoredBytes: {
    about: "uploaded files that one key keeps in memory at most",
    value: "bytes",
    default: 536_870_912,
    read: number({ min: 1, max: 1_073_741_824, whole: true }),
  },
  faults: {
    about: "what goes wrong in every world: a list as /__mock/faults takes them",
    value: "file",
    read: faultsFile,
  },
  requestsPerMinute: {
    about: "requests that one key may send in a minute of its clock; more: 429",
    value: "number",
    read: number({ min: 1, max: 1_000_000, whole: true }),
  },
  concurrentJobs: {
    about: "videos and agent runs that one key may have in the making; more: 429",
    value: "number",
    read: number({ min: 1, max: 1_000_000, whole: true }),
  },
  data: { about: "file that keeps all worlds over restarts (SQLite); made if missing", value: "file", read: dataFile },
  json: { about: "print one line of JSON on stdout once the port is open", default: false, read: on },
  help: { about: "show this help", default: false, read: on },
  version: { about: "show the version", default: false, read: on },
};

const names = Object.keys(table) as (keyof FlagTable)[];

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function flagName(name: keyof FlagTable): string {
  const { flag }: Pick<Flag<unknown>, "flag"> = table[name];
  return kebab(flag ?? name);
}

function twin(name: keyof FlagTable): string {
  return `HEYGEN_MOCK_${flagName(name).replaceAll("-", "_").toUpperCase()}`;
}

/** Flag before environment before default. */
export function readFlags(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Flags {
  const given = parse(args);
  const flags: Record<string, unknown> = {};
  for (const name of names) {
    const flag: Flag<unknown> = table[name];
    const fromFlag = given[flagName(name)];
    const fromEnvironment = name === "help" || name === "version" ? undefined : environment[twin(name)];
    const value = fromFlag === undefined ? fromEnvironment : String(fromFlag);
    const read =
      value === undefined || (value === "" && fromFlag === undefined)
        ? flag.default
        : flag.read(value, fromFlag === undefined ? twin(name) : `--${flagName(name)}`);
    if (read !== undefined) flags[name] = read;
  }
  return flags as unknown as Flags;
}

function parse(args: readonly string[]): Args["values"] {
  const options = Object.fromEntries(
    names.map((name) => [
      flagName(name),
      { type: isSwitch(name) ? ("boolean" as const) : ("string" as const), multiple: isRepeatable(name) },
    ]),
  );
  return readArgs(args, options, { allowNegative: true }).values;
}

function isRepeatable(name: keyof FlagTable): boolean {
  const { many = false }: Pick<Flag<unknown>, "many"> = table[name];
  return many;
}

function isSwitch(name: keyof FlagTable): boolean {
  return table[name].value === undefined;
}

export function helpText(): string {
  const lines = names.map((name) => {
    const {
      about,
      value,
      default: fallback,
    }: { about: string; value?: string; default?: string | number | boolean } = table[name];
    const usage = `--${flagName(name)}${value === undefined ? "" : ` <${value}>`}`;
    return `  ${usage.padEnd(26)} ${about}${value !== undefined && fallback !== undefined ? ` (${String(fallback)})` : ""}`;
  });
  return `heygen-mock: the HeyGen v3 API on this machine, with state. Unofficial.

Usage
  heygen-mock [start] [flags]
  heygen-mock exec [flags] -- <command>    a mock for as long as a command runs
  heygen-mock snapshot save|load <file>    a world of a running mock as a file, and back
  heygen-mock trigger <event>              a webhook, as if it had happened just now
  heygen-mock scenario list|use <name>     how the jobs of a running mock go
  heygen-mock doctor                       what is wrong with this machine or the mock
  heygen-mock <command> --help

Flags
${lines.join("\n")}

Every flag but help and version has a twin in the environment, for example ${twin("queueMs")}=0; the flag wins,
and --no-<switch> turns a switch off again.

Examples
  heygen-mock                                   serve on http://127.0.0.1:4394
  heygen-mock --speed 60                        a minute passes in a second
  heygen-mock --queue-ms 0 --render-ms 0        videos are ready at once
  heygen-mock --port 0 --json                   any free port, told as JSON (for scripts)
  heygen-mock --scenario stuck                  no render ever leaves the queue
  heygen-mock --frozen --start-at 2026-01-01T00:00:00Z   time moves by the control API alone

Exit codes
  0 stopped   1 failed   2 bad flag or value   3 the port is taken   4 no mock answers
`;
}
