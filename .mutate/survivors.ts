/** Mutants that no test can tell from the code, or that none should, with the reason. */

import type { Reason } from "./ledger.ts";

export const reasons: readonly Reason[] = [];
