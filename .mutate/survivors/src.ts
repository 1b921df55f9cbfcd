/** Of `src`. */

import type { Reasons } from "../ledger.ts";
import { filled, unread } from "./common.ts";

export const src: Reasons = {
  "src/": [[/^\{ once: true \} → \{\}$/, "A signal is aborted once, whether or not its listener would hear more."]],
  "src/attempts.ts": [
    [
      /^debug → true$/,
      "Without anybody who listens, telling is as good as silence; the condition saves the description.",
    ],
  ],
  "src/base64.ts": [
    [filled, unread],
    [
      /^(?:\/\^data:\S+ → \/\^data:|\/\^\(\.\*\?\)\S+(?: \S+)? → \/\(\.\*\?\))/,
      "What takes all that it can ends at the end anyhow, and what may be nothing begins at the beginning.",
    ],
    [/^head === undefined → false$/, "Base64 has no percent sign, and other text with one is refused either way."],
  ],
};
