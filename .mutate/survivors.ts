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
