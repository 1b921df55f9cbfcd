/** Of `src`. */

import type { Reasons } from "../ledger.ts";
import { filled } from "./common.ts";

export const src: Reasons = {
  "src/clock.ts": [
    [
      /^deadline === timer → false$/,
      "The machine's deadline would do as well, by way of a signal and a promise that each request can do without.",
    ],
  ],
  "src/credential.ts": [[/^known !== null → true$/, "null, written as text, is printable."]],
  "src/debug.ts": [[filled, "One more text is hidden, which nobody says."]],
  "src/download.ts": [
    [filled, "Of what stands in for a match, nobody reads the first element."],
    [
      /^!\(error instanceof DownloadError\) → false$/,
      "Of all that can be thrown there, only this error has a status; the others are thrown below.",
    ],
    [/^at === total → false$/, "An end that is taken for a break is forgiven where all bytes are there."],
  ],
  "src/environment.ts": [[/^\{ return undefined; \} → \{\}$/, "What returns nothing returns undefined."]],
  "src/jobs/kinds.ts": [[filled, "What stands in for the messages is a text, which has no role."]],
  "src/jobs/room.ts": [
    [
      /^sitters\.delete\(sitter\); → ;$/,
      "Who has left pauses no more, and so rests no more; forgetting it saves memory.",
    ],
  ],
  "src/jobs/run.ts": [
    [
      /^signal\.aborted → false$|^throw new AbortError\(signal\.reason\); → ;$/,
      "Loading the desk has looked at the signal already; an abort would have to fall into the microtask between.",
    ],
  ],
  "src/node/saveVideo.ts": [
    [
      /^(response|rest\?)\.body\?\.cancel → /,
      "What a download gives has a body, made by the client; the types of the platform cannot know.",
    ],
    [
      /^\{ force: true \} → \{\}$|^true → false$/,
      "Only another call that removes the same file between two system calls would make the difference.",
    ],
    [
      /^chunk\.length - written → chunk\.length \+ written$|^from \+ written → from - written$/,
      "A file system takes a piece in one go unless the disk is nearly full.",
    ],
    [/^\(\) => false → \(\) => undefined$/, "Both are no."],
  ],
  "src/preload.ts": [
    [
      /^(?:\{ const parts = .*\} → \{\}|\(\): Promise<unknown> => Promise\.all\(.*\) → \(\) => undefined|\[ import\(.*\] → \[\])$/,
      "Seen by `client.loading.test.ts`, which replaces modules, as only the loader of vitest can.",
    ],
  ],
  "src/redaction.ts": [
    [
      /^learned\[0\] !== secret → true$/,
      "To learn what was learned last changes nothing; the condition saves the work.",
    ],
    [filled, "One more secret, which no text that a test knows of contains."],
  ],
  "src/store.ts": [
    [/^\(\) => null → \(\) => undefined$/, "It stands for the code of an error, which is only compared to a name."],
    [
      /^\{ method: "", path: "" \} → \{\}$/,
      "Whatever is told names a request that was made; this one only stands there until the first is.",
    ],
  ],
  "src/transport.ts": [
    [
      /^(?:response\.ok \|\| )?response\.status >= 400 → (?:false|response\.status > 400|response\.ok && .*)$/,
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
