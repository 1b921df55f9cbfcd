/** Of `src`. */

import type { Reasons } from "../ledger.ts";
import { filled, unread } from "./common.ts";

export const src: Reasons = {
  "src/": [[/^\{ once: true \} → \{\}$/, "A signal is aborted once, whether or not its listener would hear more."]],
  "src/clock.ts": [
    [
      /^deadline === timer → false$/,
      "The machine's deadline would do as well, by way of a signal and a promise that each request can do without.",
    ],
  ],
  "src/credential.ts": [[/^known !== null → true$/, "null, written as text, is printable."]],
  "src/debug.ts": [
    [/^hook\?\.\(event\) → hook\(event\)$/, "What a hook throws is ignored, and so is that there is none."],
    [filled, "One more text is hidden, which nobody says."],
  ],
  "src/download.ts": [
    [filled, unread],
    [
      /^!\(error instanceof DownloadError\) → false$/,
      "Of all that can be thrown there, only this error has a status; the others are thrown below.",
    ],
    [/^at === total → false$/, "An end that is taken for a break is forgiven where all bytes are there."],
  ],
  "src/environment.ts": [[/^\{ return undefined; \} → \{\}$/, "What returns nothing returns undefined."]],
  "src/store.ts": [
    [/^\(\) => null → \(\) => undefined$/, "It stands for the code of an error, which is only compared to a name."],
  ],
  "src/transport.ts": [
    [
      /^(?:response\.ok \|\| )?response\.status >= 400 → (?:false|response\.status > 400)$/,
      "What follows redirects gives back every answer that is none; the condition saves loading it.",
    ],
  ],
  "src/upload.ts": [
    [
      /^!onProgress → false$/,
      "The same bytes arrive; without anybody to tell, the platform may take them as it likes.",
    ],
  ],
  "src/webhooks/router.ts": [
    [
      /^onError\?\.\(error, delivery\) → onError\(error, delivery\)$/,
      "Calling what is not there throws, and what the hook throws is caught.",
    ],
  ],
};
