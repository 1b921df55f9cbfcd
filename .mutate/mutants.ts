/** A run of Stryker over one part, and its mutants as the report and the ledger name them. */

import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { PartialStrykerOptions } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { isInSample, outOf } from "./runner.ts";

export interface Mutant {
  readonly file: string;
  /** `line:column-line:column`, both from 1. */
  readonly range: string;
  readonly mutator: string;
  readonly was: string;
  readonly now: string;
  readonly status: string;
  readonly why?: string;
  readonly killedBy?: string;
}

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What Stryker is told. Texts are not mutated: most are messages and descriptions, which the tests quote where someone
 * depends on them, and what is not prose (statuses, codes, names of fields) comes from types of the contract, so that
 * another string does not compile. What runs only once, when a module is loaded (tables, patterns, constants of a
 * module), is not mutated either: modules stay loaded from one mutant to the next.
 */
function optionsFor(mutate: readonly string[]): PartialStrykerOptions {
  return {
    mutate: [...mutate],
    mutator: { excludedMutations: ["StringLiteral"], plugins: null },
    testRunner: "in-process",
    plugins: [fileURLToPath(new URL("runner.ts", import.meta.url))],
    coverageAnalysis: "perTest",
    ignoreStatic: true,
    concurrency: Math.max(1, Math.min(4, availableParallelism())),
    // What does not end is the runner's affair: Stryker's own limit is a multiple of a sum, and far too long.
    timeoutMS: 600_000,
    dryRunTimeoutMinutes: 20,
    // What is read again is never forgotten by Node.
    maxTestRunnerReuse: 250 * outOf,
    // Stryker cannot read a configuration of TypeScript 7, and needs none.
    tsconfigFile: "none.json",
    tempDirName: ".mutate/sandbox",
    ignorePatterns: [".git", ".mutate", "coverage", "dist", "*.tgz"],
    reporters: ["progress-append-only", "keeping"],
    allowEmpty: true,
  };
}

/** `mutate`: files, folders' globs, or files with ranges. */
export async function run(mutate: readonly string[]): Promise<readonly Mutant[]> {
  const results = await new Stryker(optionsFor(mutate)).runMutationTest();
  const texts = new Map<string, readonly string[]>();
  return results
    .filter((result) => result.mutatorName !== "StringLiteral" && isInSample(result))
    .map((result) => {
      const file = relative(root, result.fileName);
      const lines = texts.get(file) ?? readFileSync(result.fileName, "utf8").split("\n");
      texts.set(file, lines);
      const { start, end } = result.location;
      return {
        file,
        range: `${start.line}:${start.column}-${end.line}:${end.column}`,
        mutator: result.mutatorName,
        was: oneLine(textOf(lines, result.location)),
        now: oneLine(result.replacement ?? ""),
        status: result.status,
        ...(result.statusReason === undefined ? {} : { why: oneLine(result.statusReason) }),
        ...(result.killedBy?.[0] === undefined ? {} : { killedBy: result.killedBy[0] }),
      };
    });
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function textOf(lines: readonly string[], { start, end }: { readonly start: Place; readonly end: Place }): string {
  const chosen = lines.slice(start.line - 1, end.line);
  chosen.push((chosen.pop() ?? "").slice(0, end.column - 1));
  chosen.unshift((chosen.shift() ?? "").slice(start.column - 1));
  return chosen.join("\n");
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}
