/** The groups of laws, for the README: how many there are, and how many of them a run without flags tries on a real service. */

import type { ActiveLaw, Group, Law } from "../contract/law.ts";
import { isStanding } from "../contract/law.ts";
import { laws } from "../contract/laws/index.ts";

const about: Readonly<Record<Group, string>> = {
  harness: "that the judges of this suite can say no, and say the same",
  schema: "every answer is documented, valid and well-formed; examples, defaults and links of the contract are true",
  validation:
    "what the contract allows is taken, what it forbids is refused by its name, and a refusal changes nothing",
  auth: "who is let in, what a 401 comes before, and that no answer shows a key",
  paging: "lists, pages, tokens and filters: nothing twice, nothing missing, whatever happens meanwhile",
  isolation: "accounts know nothing of each other; ids come once",
  errors: "the envelope, codes, `param`, which of two mistakes is told, paths to the letter",
  idempotency: "one key, one effect, the first answer again",
  limits: "429 and `Retry-After`, jobs at once, and that no date matters",
  lifecycle: "videos from pending to their end, links that expire, changes and deletions",
  consent: "which twins may be shown, from when on, and who decides",
  engines: "which look takes which engine, option, format, scene and film",
  batches: "items, counts and bulk statuses say what single calls say",
  webhooks: "what is told, to whom, when, signed, again, and never",
  time: "a clock that is moved in steps or at once comes to the same",
  concurrency: "calls at once do what some order of single calls would do",
  differential: "target and contract, client and target, two targets, a world and its copy",
  client: "requests, retries, aborts, lists, waits, errors and secrets of a client, see below",
};

/** Read-only laws that want neither worlds nor control of the target's time. */
function isFree(law: Law): boolean {
  if (isStanding(law)) return true;
  const { effect, needs = [] }: ActiveLaw = law;
  return effect === "ro" && needs.length === 0;
}

export function lawsTable(): string {
  const rows = (Object.keys(about) as Group[]).map((group) => {
    const own = laws.filter((law) => law.group === group);
    return `| \`${group}\` | ${own.length} | ${own.filter(isFree).length} | ${about[group]} |\n`;
  });
  const sum = `| all | ${laws.length} | ${laws.filter(isFree).length} | |\n`;
  return `| group | laws | read-only | about |\n|---|---|---|---|\n${rows.join("")}${sum}`;
}
