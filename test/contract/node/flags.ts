/** Reading flags: each value is checked, and a name that is none is answered with those that are. */
import { parseArgs } from "node:util";
import { aboutAddress, aboutKey, isAddress, isKey } from "../options.ts";
import type { CommandContext } from "./types.ts";
import { UsageError } from "./types.ts";

export type Values = Readonly<Record<string, string | boolean | undefined>>;

/** @throws UsageError for a flag that is none */
export function readFlags(
  args: readonly string[],
  known: { readonly values: readonly string[]; readonly switches: readonly string[] },
): { readonly values: Values; readonly rest: readonly string[] } {
  const options = Object.fromEntries([
    ...known.values.map((name) => [name, { type: "string" }] as const),
    ...[...known.switches, "help"].map((name) => [name, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { values: values as Values, rest: positionals };
  } catch (error) {
    throw new UsageError(sentence((error as Error).message, Object.keys(options)), { cause: error });
  }
}

/** Node's own words, without its advice on arguments that stand by themselves, of which there are none here. */
function sentence(message: string, names: readonly string[]): string {
  const [line = "bad arguments"] = message.split("\n", 1);
  const flag = /^Option '(--[\w-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(line)?.[1];
  if (flag !== undefined) return `${flag} needs a value; one that begins with a dash is written ${flag}=-value`;
  const isUnknown = line.startsWith("Unknown option");
  return line.replace(/\. To specify.*$/, "") + (isUnknown ? `; there are --${names.join(", --")}` : "");
}

export function readText(values: Values, name: string): string | undefined {
  const value = values[name];
  if (value === "") throw new UsageError(`--${name} must not be empty`);
  return typeof value === "string" ? value : undefined;
}

export function readNumber(
  values: Values,
  name: string,
  { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {},
): number | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= min && number <= max))
    throw new UsageError(`--${name} must be a whole number from ${min} to ${max}, not "${String(value)}"`);
  return number;
}

export function readChoice<T extends string>(values: Values, name: string, choices: readonly T[]): T | undefined {
  const value = values[name];
  if (value === undefined) return undefined;
  const choice = choices.find((each) => each === value);
  if (choice === undefined)
    throw new UsageError(`--${name} must be one of ${choices.join(", ")}, not "${String(value)}"`);
  return choice;
}

/** A variable of the environment; an empty one, as an unset secret of a CI is, counts as none. */
export function readVariable(environment: CommandContext["environment"], name: string): string | undefined {
  return environment[name] || undefined;
}

export function readUrl(values: Values, name: string, fallback?: string): string | undefined {
  const value = readText(values, name) ?? fallback;
  if (value !== undefined && !isAddress(value)) throw new UsageError(`--${name} must be ${aboutAddress}`);
  return value;
}

/** `--key`, else HEYGEN_API_KEY. */
export function readKey(values: Values, environment: CommandContext["environment"]): string | undefined {
  const key = usableKey(readText(values, "key"), "--key");
  if (key === "") throw new UsageError("--key must not be empty");
  return key ?? (usableKey(environment["HEYGEN_API_KEY"], "HEYGEN_API_KEY") || undefined);
}

/**
 * As the client takes keys: without white space around them, because they are read from files that end with a line break.
 *
 * @throws UsageError for what can stand in no header; it does not say what that was
 */
export function usableKey(text: string | undefined, name: string): string | undefined {
  const key = text?.trim();
  if (key !== undefined && key !== "" && !isKey(key)) throw new UsageError(`${name} must be ${aboutKey}`);
  return key;
}
