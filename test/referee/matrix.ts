/**
 * `node test/referee/matrix.ts`: the whole matrix of saboteurs before the mock, in process, each with one seed; by the rules
 * of the live service those that are bugs by them alone. Ends with 1 where one is not found, or where the mock breaks a law by itself. A long run of the
 * tests meets each with three seeds.
 */
import { createMock } from "../../mock/index.ts";
import { matrixReporters } from "../contract/reporters/matrix.ts";
import { saboteurs } from "../contract/saboteurs/index.ts";
import { isVerified, verifySuite } from "../contract/verifySuite.ts";

for (const rules of ["guide", "live"] as const) {
  const own = saboteurs.filter((each) => rules === "guide" || each.rules === rules);
  const isWhole = rules === "guide";
  const target = createMock({ rules }).fetch;
  const matrix = await verifySuite({ target, rules, saboteurs: own, seeds: 1, triesHonest: isWhole });
  process.stdout.write(`${matrixReporters.human(matrix)}\n`);
  if (!isVerified(matrix)) process.exitCode = 1;
}
