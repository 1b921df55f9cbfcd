/** Mutants that no test can tell from the code, or that none should, with the reason. */

import type { Reason } from "./ledger.ts";

const filled = /^\[\] → \["Stryker was here"\]$/;

const unread = "Of what stands in for a match, nobody reads the first element.";

export const reasons: readonly Reason[] = [
  { in: "src/base64.ts", mutant: filled, why: unread },
  {
    in: "src/base64.ts",
    mutant: /^(?:\/\^data:\S+ → \/\^data:|\/\^\(\.\*\?\)\S+(?: \S+)? → \/\(\.\*\?\))/,
    why: "What takes all that it can ends at the end anyhow, and what may be nothing begins at the beginning.",
  },
  {
    in: "src/base64.ts",
    mutant: /^head === undefined → false$/,
    why: "Base64 has no percent sign, and other text with one is refused either way.",
  },
  {
    in: "mock/domain/addresses.ip.ts",
    mutant: filled,
    why: "A split text has a first part, and one without `::` is read from it alone.",
  },
  { in: "mock/domain/agents.runs.ts", mutant: filled, why: unread },
  { in: "mock/http/draftPage.ts", mutant: filled, why: unread },
  {
    in: "mock/http/draftPage.ts",
    mutant: /^session === undefined \|\| state === undefined → session === undefined && state === undefined$/,
    why: "Without a session there is no state.",
  },
  {
    in: "mock/http/faultHeader.ts",
    mutant: /^requestBody\.addFault\?\.\(input\) → |^\[\] → /,
    why: "The control contract has a validator of faults, which says what is wrong whenever something is.",
  },
  {
    in: "mock/http/faultHeader.ts",
    mutant: /^when !== undefined → true$/,
    why: "A field that is undefined is read as one that is missing.",
  },
  { in: "mock/http/media.ts", mutant: filled, why: `${unread} A style without tags has no card.` },
  {
    in: "mock/http/media.ts",
    mutant: /^kept\.size > capacity → true$/,
    why: "What is kept was drawn from the same record, and would be drawn alike again.",
  },
  {
    in: "mock/domain/agents.files.ts",
    mutant: /\?\.\[1\]\?\.toLowerCase → .*\?\.\[1\]\.toLowerCase$/,
    why: "A pattern that fits has its group.",
  },
  {
    in: "mock/domain/catalogue/catalogue.ts",
    mutant: /^kind === "photo" → kind !== "photo"$/,
    why: "There are five groups of photos and five that mix, and the seed deals which is which.",
  },
  {
    in: "mock/domain/instants.ts",
    mutant: /\[0-5\]\\d\)\$\/ → .*\[0-5\]\\d\)\/$/,
    why: "What stands behind an instant is refused by `Date`, too.",
  },
  {
    in: "mock/http/faultHeader.ts",
    mutant: /^operationId !== null → true$|^value === undefined → false$/,
    why: "No operation is called null, and a field that has a name has a value.",
  },
  {
    in: "mock/http/videoFiles.ts",
    mutant: /^default: return undefined; → default:$|^url\?\.replace → url\.replace$/,
    why: "Behind the switch nothing is returned either, and a finished video has both addresses.",
  },
  {
    in: "mock/http/once.ts",
    mutant: /^\(\) => Promise\.resolve\(\) → \(\) => undefined$/,
    why: "It is awaited, and nothing is as soon over as a promise that is kept.",
  },
  {
    in: "mock/world/bytes.ts",
    mutant: /^index < bytes\.length → index <= bytes\.length$/,
    why: "What is written behind the end of bytes goes nowhere.",
  },
  {
    in: "mock/world/files.ts",
    mutant: /^sizeBytes <= free → false$/,
    why: "Where there is room nothing gives way; the line spares a look at every upload.",
  },
  {
    in: "mock/world/foresee.ts",
    mutant: /^endsAt === null → false$/,
    why: "What has no end is compared as if it had ended at 0, and nothing is foreseen of either.",
  },
  {
    in: "mock/world/keeper.ts",
    mutant: /^live\.length \+ gone\.length > 0 → live\.length \+ gone\.length >= 0$/,
    why: "A write is asked for when something has changed, and one of nothing would do nothing.",
  },
  {
    in: "mock/world/keeper.ts",
    mutant: /^world !== undefined → true$/,
    why: "What is no world has not changed.",
  },
  {
    in: "mock/world/links.ts",
    mutant: /^\{ expires, signature \} → \{\}$/,
    why: "What is signed anew is signed alike.",
  },
  {
    in: "mock/world/outbox.ts",
    mutant: /^at !== undefined → true$/,
    why: "Nothing is compared with an instant as if it came after.",
  },
  {
    in: "mock/world/outbox.ts",
    mutant: /^delivery\.endpointId === null → false$/,
    why: "No endpoint has the id null.",
  },
  {
    in: "mock/world/outbox.ts",
    mutant: /^world\.deliveries\.get\(delivery\.id\)\?\.state → /,
    why: "The delivery was found there just before.",
  },
  {
    in: "mock/world/reads.ts",
    mutant: /^hasMoved → true$/,
    why: "A world that was settled at an instant has nothing to do at it.",
  },
  {
    in: "mock/world/sessions.ts",
    mutant: /^session === undefined → false$/,
    why: "Without a session there is no run.",
  },
  {
    in: "mock/world/settle.ts",
    mutant: /^plan === null \|\| plan === undefined → plan === null && plan === undefined$/,
    why: "A transition that still stands has a plan.",
  },
  {
    in: "mock/world/settle.ts",
    mutant: /^announcement !== undefined → true$/,
    why: "What has a plan that is foreseen is there, and can be told.",
  },
  {
    in: "mock/world/settle.ts",
    mutant: /^plan\.endsAt !== null && at < plan\.endsAt → plan\.endsAt !== null \|\| at < plan\.endsAt$/,
    why: "What is due as late as the end is passed over when it is to be told.",
  },
  {
    in: "mock/world/world.ts",
    mutant: /^catalogue\.voices\.sorted\.at\(-1\)\?\.id → /,
    why: "The catalogue has voices.",
  },
  {
    in: "mock/world/worlds.ts",
    mutant: /^each\.seed === seed → false$/,
    why: "A catalogue that is made again is the same.",
  },
  {
    in: "mock/world/worlds.ts",
    mutant: /^evictedHomes\.size > rememberedEvictions && longestGone !== undefined → false$/,
    why: "That a bound is kept is known after ten thousand worlds, which take too long to make.",
  },
  {
    in: "mock/world/journal.ts",
    mutant: filled,
    why: "The place of an entry is written before it is read.",
  },
  {
    in: "mock/world/queue.ts",
    mutant: /^\[\] → \["Stryker was here"\]$|^orders\.filter\(.*\) → orders$/,
    why: "An order that is not in the queue is passed over wherever it stands; letting go of it saves room.",
  },
  {
    in: "src/attempts.ts",
    mutant: /^debug → true$/,
    why: "Without anybody who listens, telling is as good as silence; the condition saves the description.",
  },
  {
    in: "src/",
    mutant: /^\{ once: true \} → \{\}$/,
    why: "A signal is aborted once, whether or not its listener would hear more.",
  },
];
