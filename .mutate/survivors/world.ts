/** Of `mock/world`. */

import type { Reasons } from "../ledger.ts";
import { filled } from "./common.ts";

export const world: Reasons = {
  "mock/world/agents.ts": [[/^run\.videoId === null → false$/, "No video has the id null."]],
  "mock/world/batches.ts": [
    [/^(?:videoId|video\.batchId) === null → false$/, "Neither a video nor a batch has the id null."],
  ],
  "mock/world/announce.ts": [[/^oldest !== undefined → true$/, "Of more than are remembered one is the oldest."]],
  "mock/world/attempt.ts": [[/^\{ return undefined; \} → \{\}$/, "What returns nothing returns undefined."]],
  "mock/world/bytes.ts": [
    [/^start < bytes\.length → start <= bytes\.length$/, "A piece without a byte adds nothing to the text."],
    [/^index < bytes\.length → index <= bytes\.length$/, "What is written behind the end of bytes goes nowhere."],
  ],
  "mock/world/catalogue.ts": [
    [
      /^row === undefined → false$|^throw new Error\(`The catalogue lacks the sample .* → ;$/,
      "The samples are in the catalogue of every seed.",
    ],
  ],
  "mock/world/changes.ts": [
    [filled, "A group that is there has looks; the last one takes it along."],
    [
      /^world\.looks\.get\(id\)\?\.avatarType → world\.looks\.get\(id\)\.avatarType$/,
      "What a group lists as its looks is there.",
    ],
    [/^group === undefined → false$/, "A group is there for as long as it has a look."],
  ],
  "mock/world/files.ts": [
    [
      /^sizeBytes <= free → (false|sizeBytes < free)$/,
      "Where there is room nothing gives way; the line spares a look at every upload.",
    ],
    [/^replacedId === undefined → false$/, "Nothing is kept under no id."],
  ],
  "mock/world/foresee.ts": [
    [
      /^endsAt === null → false$/,
      "What has no end is compared as if it had ended at 0, and nothing is foreseen of either.",
    ],
  ],
  "mock/world/held.ts": [[/^held === undefined → false$/, "What is held waits, and what waits is not forgotten."]],
  "mock/world/journal.ts": [[filled, "The place of an entry is written before it is read."]],
  "mock/world/keeper.ts": [
    [/^failures \+= 1 → failures -= 1$/, "The number is only ever told apart from what it was before."],
    [/^world !== undefined → true$/, "What is no world has not changed."],
    [
      /^released\.delete\(left\); → ;$/,
      "A home is taken off the list by whatever brings its world back; here that only keeps the list short.",
    ],
  ],
  "mock/world/lookups.ts": [
    [
      /^own\.map\(\(id\) => world\.looks\.get\(id\)\)\.filter\(.*\) → own\.map|^look !== undefined → true$/,
      "A look leaves its group when it is removed, so that all of them are there.",
    ],
  ],
  "mock/world/outbox.ts": [
    [
      /^dueAt !== null → true$/,
      "What has no instant is compared as if it were due at 0, before which no world begins.",
    ],
    [/^endpointId === null → false$/, "No endpoint has the id null."],
  ],
  "mock/world/page.ts": [
    [/^comparePositions\(candidate, best\) > 0 → .* >= 0$/, "No two rows of a list share a place."],
  ],
  "mock/world/queue.ts": [
    [
      /^\[\] → \["Stryker was here"\]$|^orders\.filter\(.*\) → orders$|^(?:orders\.length > )?2 \* byOrder\.size(?: \+ 64)? → /,
      "An order that is not in the queue is passed over wherever it stands; when it is let go of matters to memory alone.",
    ],
  ],
  "mock/world/scenarios.ts": [[/^active === null → false$/, "No scenario is called null."]],
  "mock/world/sessions.ts": [
    [/^session === undefined → false$/, "Without a session there is no run."],
    [/^video\.sessionId === null → false$/, "No session has the id null."],
  ],
  "mock/world/reads.ts": [
    [/^hasMoved → true$/, "A world that was settled at an instant has nothing to do at it."],
    [filled, "What stands in for a list that is not there names no job."],
    [/^videoId === null → false$/, "No video has the id null."],
  ],
  "mock/world/restore.ts": [
    [
      /^\{ anchor: 0, realAnchor: 0, rate: 0 \} → \{\}$/,
      "Rows without a clock are refused, so that the first one is never read.",
    ],
  ],
  "mock/world/replan.ts": [
    [
      /^\(before\.revision \?\? 0\) \+ 1 → \(before\.revision \?\? 0\) - 1$/,
      "A number that no plan of the job had yet is all that it takes.",
    ],
  ],
  "mock/world/testEvents.ts": [
    [/^\/\^\(\?:avatar_video\|\S+ → \/\(\?:avatar_video\|\S+$/, "No type of event has these words behind others."],
    [/^run\.videoId === null → false$/, "No video has the id null."],
  ],
  "mock/world/table.ts": [
    [
      /^(last === undefined \|\| )?comparePositions\(last, row\) < 0 → (false|.* <= 0)$/,
      "The youngest row goes to the end by either way, appended in half the time; no two share a place.",
    ],
  ],
  "mock/world/verify.ts": [
    [
      /^number < after → number <= after$/,
      "The request after which the step is missed is a step itself, and so left out.",
    ],
  ],
  "mock/world/snapshot.ts": [[/^a < b → a <= b$/, "No two keys of an object are the same."]],
  "mock/world/world.ts": [[/^catalogue\.voices\.sorted\.at\(-1\)\?\.id → /, "The catalogue has voices."]],
  "mock/world/worlds.ts": [
    [
      /^known !== undefined → false$|^homes\.set\(credential, home\); → ;$/,
      "A digest that is made again is the same; that it is remembered spares each request its time.",
    ],
    [
      /^keepLatest\(evictedHomes, rememberedEvictions\); → ;$/,
      "That a bound is kept is known after ten thousand worlds, which take too long to make.",
    ],
  ],
};
