/** Of `mock/http`. */

import type { Reasons } from "../ledger.ts";
import { filled, unread } from "./common.ts";

export const http: Reasons = {
  "mock/http/assetFiles.ts": [
    [
      /^bytes === undefined → false$|^samples\.get\(id\)\?\.\(render\) → samples\.get\(id\)\(render\)$/,
      "An asset that is found has bytes, its own or those of a sample: a snapshot without them is refused by its digest.",
    ],
  ],
  "mock/http/avatars.ts": [
    [/^-1 → \+1$/, "A twin speaks with a stock voice; nobody is promised which."],
    [/\.at\(-1\)\?\.id → .*\.at\(-1\)\.id$/, "Every catalogue has voices; the compiler cannot know."],
  ],
  "mock/http/consentPage.ts": [[/^group === undefined → false$/, "A link is forgotten together with its group."]],
  "mock/http/draftPage.ts": [
    [filled, unread],
    [
      /^\/\^\(\.\+\)-\(\\d\+\)\$\/ → \/\(\.\+\)-\(\\d\+\)\$\/$/,
      "The name of a file that comes here has no line break, and without one what is greedy begins at its beginning.",
    ],
  ],
  "mock/http/faultHeader.ts": [
    [
      /^requestBody\.addFault\?\.\(input\) → |^\[\] → /,
      "The control contract has a validator of faults, which says what is wrong whenever something is.",
    ],
    [/^operationId !== null → true$/, "No operation is called null."],
  ],
  "mock/http/faulty.ts": [
    [
      /^ms > 0 → (true|ms >= 0)$/,
      "A pause of nothing is over at once; the condition only spares a server the making of a signal.",
    ],
  ],
  "mock/http/media.ts": [[filled, `${unread} A style without tags has no card.`]],
  "mock/http/once.ts": [
    [
      /^\(\) => Promise\.resolve\(\) → \(\) => undefined$/,
      "It is awaited, and nothing is as soon over as a promise that is kept.",
    ],
  ],
  "mock/http/pipeline.ts": [
    [
      /^hasMoved \|\| method !== "GET" → true$/,
      "In a world that was only read nothing is due that was not when it was entered; nobody looks for it again.",
    ],
  ],
  "mock/http/unknown.ts": [
    [
      /^\/\^\(.*\/i → \/\(.*\/i$/,
      "Every path begins with a slash, so that what fits anywhere fits from the beginning; the anchor spares the search.",
    ],
  ],
  "mock/http/videoFiles.ts": [
    [
      /^default: return undefined; → default:$|^url\?\.replace → url\.replace$/,
      "Behind the switch nothing is returned either, and a finished video has both addresses.",
    ],
  ],
  "mock/http/webhooks.ts": [[/^\{ now \} → \{\}$/, "An endpoint that was put right is enabled, whatever time it is."]],
};
