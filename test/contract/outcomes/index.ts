/** Outcome coverage and lint of somebody's own tests, from a mock's journal. */
import type { Where } from "../target.ts";
import { openTarget, UnreachableError } from "../target.ts";
import type { Life } from "./worlds.ts";
import { createCollector } from "./worlds.ts";

export { measures, percentOf, readCoverage } from "./coverage.ts";
export type { Coverage, Measure, Part } from "./coverage.ts";
export { lint, lints } from "./lints.ts";
export type { Habit, Lint, LintFinding } from "./lints.ts";
export { coverageReporters, shortOf } from "./report.ts";
export type { CoverageReport } from "./report.ts";
export type { JournalEntry, Life } from "./worlds.ts";

/**
 * All that a mock has noted in its worlds, for `readCoverage` and `lint`.
 * @param mock its base URL, or its fetch function
 * @throws UnreachableError for what is no mock
 */
export async function collectWorlds(mock: Where): Promise<readonly Life[]> {
  const target = await openTarget({ where: mock, key: "mock_demo", control: true });
  if (!target.hasControl) throw new UnreachableError(`${target.name} is no mock: it has no control API.`);
  const collector = createCollector(target);
  await collector.read();
  return collector.lives();
}
