/** Of `mock/domain`. */

import type { Reasons } from "../ledger.ts";
import { filled } from "./common.ts";

export const domain: Reasons = {
  "mock/domain/addresses.ip.ts": [
    [filled, "A split text has a first part, and one without `::` is read from it alone."],
  ],
  "mock/domain/agents.files.ts": [
    [/\?\.\[1\]\?\.toLowerCase → .*\?\.\[1\]\.toLowerCase$/, "A pattern that fits has its group."],
    [/^assetId === null → false$/, "No asset has the id null."],
  ],
  "mock/domain/agents.messages.ts": [
    [/^states\.slice\(-shownMessages\) → states$/, "Only spares telling what is cut off afterwards."],
  ],
  "mock/domain/agents.resources.ts": [[/^endedAt === null → false$/, "A run that is completed has ended."]],
  "mock/domain/agents.runs.ts": [
    [/^videoId === null → false$/, "No video has the id null."],
    [/^startsAt === null → false$/, "What never starts is pending."],
  ],
  "mock/domain/agents.start.ts": [
    [filled, "What is no form of a file is checked by no rule, and these are only checked."],
  ],
  "mock/domain/agents.styles.ts": [
    [
      /^at \+ 1 → at - 1$/,
      "Each style has an instant of its own, and no token is written of the oldest, whose number would be negative.",
    ],
  ],
  "mock/domain/agents.ts": [
    [/^status === "reviewing" → false$/, "No session begins with a draft, but types cannot say so."],
  ],
  "mock/domain/catalogue/catalogue.ts": [
    [
      /^kind === "photo" → kind !== "photo"$/,
      "There are five groups of photos and five that mix, and the seed deals which is which.",
    ],
  ],
  "mock/domain/catalogue/stockLooks.ts": [
    [
      /^\[1920, 1080\] → \[\]$/,
      "A remainder of the number of shapes is the position of one; the compiler cannot know.",
    ],
  ],
  "mock/domain/catalogue/stockVoices.ts": [
    [/^gender === rareGender → gender !== rareGender$/, "The seed draws which it is, and the other one is as good."],
  ],
  "mock/domain/eventSamples.ts": [
    [/^family === undefined → false$/, "Each type has a sample; the test goes through them all."],
    [/^throw new Error\(`There is no sample of \$\{type\}\.`\); → ;$/, "Each type has a sample, as the test says."],
  ],
  "mock/domain/fileTypes.ts": [
    [/^mediaType\.split\(";", 1\)\[0\]\?\.trim → .*\[0\]\.trim$/, "A split text has a first part."],
  ],
  "mock/domain/instants.ts": [
    [/\[0-5\]\\d\)\$\/ → .*\[0-5\]\\d\)\/$/, "What stands behind an instant is refused by `Date`, too."],
  ],
  "mock/domain/looks.ts": [
    [
      /^outcome\.kind === "failed" → true$/,
      "What has the status failed has that outcome; only the compiler has to be told.",
    ],
  ],
  "mock/domain/scenarios.script.ts": [
    [
      /^(lookId|pendingMs|processingMs) === undefined → false$/,
      "A rule that is read with a field that is undefined goes, is kept and is told as one without it.",
    ],
  ],
  "mock/domain/secrets.ts": [[/^!sign\.test\(text\) → false$/, "Only spares searching for each secret by itself."]],
  "mock/domain/training.ts": [
    [/^(named|referenceId) === undefined → false$/, "No group and no look has the id undefined."],
    [filled, "What is no form of a file is checked by no rule, and no look has a text like this for its id."],
  ],
  "mock/domain/uploads.ts": [[/^type === undefined → false$/, "Only what can be stored is ever announced."]],
  "mock/domain/videos.cinematic.ts": [
    [filled, "What is no form of a file counts as nothing, and is checked by no rule."],
  ],
  "mock/domain/videos.options.ts": [
    [/^group === undefined → false$/, "A look's group is there for as long as the look is."],
  ],
  "mock/domain/videos.ts": [
    [
      /^outcome\.kind === "failed" → true$|^endsAt !== null → true$/,
      "The status says as much; the types do not know that.",
    ],
  ],
  "mock/domain/voices.clone.ts": [[filled, "A voice has no look that could stand for a scenario."]],
  "mock/domain/voices.design.ts": [
    [
      /^\[\] → \["Stryker was here"\]$|^text\.toLowerCase\(\) → text\.toUpperCase\(\)$/,
      "Words are compared with each other only: in which case, or what stands for none, is the same on both sides.",
    ],
  ],
  "mock/domain/voices.speech.ts": [
    [
      /^\{ word: new RegExp.*→ \{\}$|^patterns \?\?= .*→ patterns &&= /,
      "The patterns are made once in a process, by whoever speaks first: before any mutant.",
    ],
    [/^word\.match\(.*\)\?\.length → word\.match\(.*\)\.length$/, "A word has a letter or a digit."],
  ],
  "mock/domain/voices.ts": [
    [
      /^making\?\.outcome\.kind === "failed" → true$|^making\?\.outcome → making\.outcome$/,
      "The status says as much; the types do not know that.",
    ],
  ],
  "mock/domain/webhookFaults.ts": [
    [
      /^\/\^\(\?:avatar_video\|.* → \/\^?\(\?:avatar_video\|/,
      "No type of event has one of these inside a longer name.",
    ],
  ],
};
