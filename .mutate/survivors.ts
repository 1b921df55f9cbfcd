/** Mutants that no test can tell from the code, or that none should, with the reason. */

import type { Reason } from "./ledger.ts";

const filled = /^\[\] → \["Stryker was here"\]$/;

export const reasons: readonly Reason[] = [
  { in: "src/base64.ts", mutant: filled, why: "Of what stands in for a match, nobody reads the first element." },
  {
    in: "mock/domain/agents.runs.ts",
    mutant: filled,
    why: "Of what stands in for a match, nobody reads the first element.",
  },
  {
    in: "mock/domain/addresses.ip.ts",
    mutant: filled,
    why: "A split text has a first part, and one without `::` is read from it alone.",
  },
];
