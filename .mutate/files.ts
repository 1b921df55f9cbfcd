/** The test files that mutants are tried on, and what is mutated; paths are relative to the folder of the project. */

import { globSync, readFileSync } from "node:fs";

/** What is mutated, one after the other. */
export const parts: readonly string[] = ["mock/http", "mock/world", "src", "mock/domain"];

/** Milliseconds of the processor that each test took without a mutant, by file and position. */
export type Measured = Record<string, number[]>;

/**
 * Left out: what starts processes, browsers or servers, builds or reads the package, needs vitest itself, or is about the
 * suite, its commands or the spec and not about the code that is mutated; and what costs seconds, as most groups of laws of
 * the contract suite do. What they would kill, tests of the same code that cost milliseconds kill as well, or should.
 */
const left: readonly RegExp[] = [
  /\/(adapters|cli\.|package\.|runtimes|browser\.|faults\.command|data|types\.)/,
  /\/contract\.(?!client|consent)/,
  /\/(arrows|readme|sizes)\.|\.readme\./,
  /\/property\/(determinism|explain|memory|specMutation)\./,
  /\/(clock\.endless|spec|bodies)\.test/,
];

/** `MUTATE_TESTS`: only these files, whatever else there is. */
export function testFiles(): readonly string[] {
  const chosen = process.env["MUTATE_TESTS"];
  if (chosen !== undefined && chosen !== "") return chosen.split(",");
  return globSync("test/{unit,property,e2e}/**/*.test.ts")
    .filter((file) => !left.some((pattern) => pattern.test(file)) && !replacesModules(file))
    .toSorted();
}

/** Only vitest's own loader can do that. */
function replacesModules(file: string): boolean {
  return readFileSync(file, "utf8").includes("vi.mock(");
}
