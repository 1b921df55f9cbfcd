/** The line that tries a law again as it was tried. */
import { shellWord } from "./exchange.ts";
import type { Law } from "./law.ts";
import { needs } from "./law.ts";
import type { ContractOptions } from "./run.ts";

/**
 * With every choice that the run was given; what it was not given follows from the target, again. What only a program can
 * hand over stands in angle brackets.
 *
 * @param path of the counterexample, where values were generated
 */
export function replayOf(law: Law, options: ContractOptions, path?: string): string {
  const { target, baseUrl = target, twin, clientName, seed = 1, rules = "guide", timeoutMs } = options;
  const flags: readonly (readonly [string, string | number | undefined])[] = [
    ["base-url", typeof baseUrl === "string" ? baseUrl : undefined],
    ["client", needs(law, "client") ? (clientName ?? "<module>") : undefined],
    ["twin", needs(law, "twin") ? (typeof twin === "string" ? twin : "<url>") : undefined],
    ["laws", law.id],
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
