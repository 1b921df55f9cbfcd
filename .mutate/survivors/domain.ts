/** Of `mock/domain`. */

import type { Reasons } from "../ledger.ts";
import { filled, unread } from "./common.ts";

export const domain: Reasons = {
  "mock/domain/addresses.ip.ts": [
    [filled, "A split text has a first part, and one without `::` is read from it alone."],
  ],
  "mock/domain/agents.files.ts": [
    [/\?\.\[1\]\?\.toLowerCase → .*\?\.\[1\]\.toLowerCase$/, "A pattern that fits has its group."],
  ],
  "mock/domain/agents.runs.ts": [[filled, unread]],
  "mock/domain/catalogue/catalogue.ts": [
    [
      /^kind === "photo" → kind !== "photo"$/,
      "There are five groups of photos and five that mix, and the seed deals which is which.",
    ],
  ],
  "mock/domain/instants.ts": [
    [/\[0-5\]\\d\)\$\/ → .*\[0-5\]\\d\)\/$/, "What stands behind an instant is refused by `Date`, too."],
  ],
};
