/**
 * `node test/referee/matrix.ts`: the whole matrix of saboteurs before the mock, in process, by both sets of rules, each
 * saboteur with one seed. Ends with 1 where one is not found, or where the mock breaks a law by itself. A long run of the
 * tests meets each with three seeds.
 */
import { createMock } from "../../mock/index.ts";
import { matrixReporters } from "../contract/reporters/matrix.ts";
import { isVerified, verifySuite } from "../contract/verifySuite.ts";

for (const rules of ["guide", "live"] as const) {
  const matrix = await verifySuite({ target: createMock({ rules }).fetch, rules, seeds: 1 });
  process.stdout.write(`${matrixReporters.human(matrix)}\n`);
  if (!isVerified(matrix)) process.exitCode = 1;
}
