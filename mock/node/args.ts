/** Reading a command line: Node's own parser, with sentences that say what would be accepted. */

import { parseArgs } from "node:util";
import { nearestName } from "../domain/spelling.ts";

/** A flag or value that cannot be used; the command ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** By the name of the flag. */
export type ArgsOptions = Readonly<
  Record<string, { readonly type: "string" | "boolean"; readonly multiple?: boolean }>
>;

type Value = string | boolean | undefined;

export interface Args {
  readonly values: Readonly<Record<string, Value | readonly Value[]>>;
  readonly positionals: readonly string[];
}

/** @throws UsageError at what is no flag, lacks its value, or stands where nothing is wanted */
export function readArgs(
  args: readonly string[],
  options: ArgsOptions,
  {
    allowPositionals = false,
    allowNegative = false,
  }: { readonly allowPositionals?: boolean; readonly allowNegative?: boolean } = {},
): Args {
  try {
    return parseArgs({
      args: withNumbersJoined(args, options),
      options,
      strict: true,
      allowPositionals,
      allowNegative,
    });
  } catch (error) {
    throw new UsageError(sentence(error as Error, Object.keys(options)), { cause: error });
  }
}

/** A number below zero is a value, which the flag may refuse with its own words; Node would take it for a flag. */
function withNumbersJoined(args: readonly string[], options: ArgsOptions): string[] {
  const joined: string[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const [flag = "", next] = args.slice(index, index + 2);
    if (flag === "--") return [...joined, ...args.slice(index)];
    const isTaker = flag.startsWith("--") && options[flag.slice(2)]?.type === "string";
    if (isTaker && next !== undefined && /^-\.?\d/.test(next)) {
      joined.push(`${flag}=${next}`);
      index += 1;
    } else joined.push(flag);
  }
  return joined;
}

function sentence({ message }: Error, names: readonly string[]): string {
  const [line = "bad arguments"] = message.split("\n", 1);
  const flag = /^Option '(?:-\w, )?(--[\w-]+)(?: <value>)?' argument (?:is ambiguous|missing)/.exec(line)?.[1];
  if (flag !== undefined) return `${flag} needs a value; one that begins with a dash is written ${flag}=-value`;
  const unknown = /^Unknown option '--(?:no-)?([\w-]+)'/.exec(line)?.[1];
  const meant = unknown === undefined ? undefined : nearestName(unknown, names);
  return line.replace(/\. To specify.*$/, "") + (meant === undefined ? "" : ` (did you mean --${meant}?)`);
}
