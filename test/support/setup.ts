/**
 * fast-check for every test file. The seed is fixed, so that a run on one machine is the run on every other; FC_SEED and
 * FC_RUNS change it, FC_PATH goes straight to one counterexample. A failure ends with the line that repeats it.
 */
import { relative } from "node:path";
import fc, { type GlobalParameters, type RunDetails } from "fast-check";
import { expect } from "vitest";

const { FC_SEED = "20261121", FC_RUNS = "100", FC_PATH } = process.env;

fc.configureGlobal({
  seed: Number(FC_SEED),
  numRuns: Number(FC_RUNS),
  ...(FC_PATH ? { path: FC_PATH, endOnFailure: true } : {}),
  reporter: report,
} satisfies GlobalParameters);

function report<Values>(run: RunDetails<Values>): void {
  if (!run.failed) return;
  const { testPath = "", currentTestName = "" } = expect.getState();
  // -t takes a pattern, and the line goes through a shell: a dot for whatever either would read as a sign.
  const name = (currentTestName.split(" > ").at(-1) ?? "").replaceAll(/[^\w ,;:-]/g, ".");
  const repeat = `FC_SEED=${run.seed} FC_PATH=${run.counterexamplePath ?? 0} npm test -- ${relative("", testPath)} -t "${name}"`;
  throw new Error(`${fc.defaultReportMessage(run)}\n\nTo repeat it:\n  ${repeat}\n`, { cause: run.errorInstance });
}
