/** The line that tries a law again as it was tried. */
import { shellWord } from "./exchange.ts";
import type { Law } from "./law.ts";
import { needs } from "./law.ts";
import type { ContractOptions } from "./run.ts";

interface Way {
  /** Of the counterexample, where values were generated. */
  readonly path?: string | undefined;
  /** The law that made the exchange which another one was held against. */
  readonly beside?: Law | undefined;
}

/**
 * With every choice that the run was given; what it was not given follows from the target, again. What only a program can
 * hand over stands in angle brackets.
 */
export function replayOf(law: Law, options: ContractOptions, { path, beside }: Way = {}): string {
  const { target, baseUrl = target, twin, clientName, seed = 1, rules = "guide", timeoutMs } = options;
  const flags: readonly (readonly [string, string | number | undefined])[] = [
    ["base-url", typeof baseUrl === "string" ? baseUrl : undefined],
    ["client", needs(beside ?? law, "client") ? (clientName ?? "<module>") : undefined],
    ["twin", needs(beside ?? law, "twin") ? (typeof twin === "string" ? twin : "<url>") : undefined],
    ["laws", beside === undefined ? law.id : `${law.id},${beside.id}`],
    ["seed", seed],
    ["rules", rules],
    ["effects", options.effects],
    ["budget", options.budget === Infinity ? undefined : options.budget],
    ["mode", options.mode],
    ["judges", options.judges?.join(",")],
    ["runs", options.runs],
    ["timeout", timeoutMs === undefined ? undefined : Math.ceil(timeoutMs / 1000)],
    ["path", path],
  ];
  const words = flags.flatMap(([name, value]) => (value === undefined ? [] : [`--${name} ${wordOf(value)}`]));
  return ["heygen-contract", ...words].join(" ");
}

function wordOf(value: string | number): string {
  return typeof value === "number" || value.startsWith("<") ? String(value) : shellWord(value);
}
