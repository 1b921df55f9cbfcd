/** Links that ask for consent, and what their answers change. Rules were checked before. */

import type { GroupRecord } from "../domain/avatars.ts";
import type { ConsentLinkRecord, ConsentStatus, Decision } from "../domain/consent.ts";
import type { World } from "./world.ts";
import { mint } from "./world.ts";

export function setConsent(world: World, group: GroupRecord, consent: ConsentStatus): GroupRecord {
  const changed = { ...group, consent };
  world.groups.replace(changed);
  return changed;
}

export function addConsentLink(
  world: World,
  link: Pick<ConsentLinkRecord, "groupId" | "createdAt" | "rerouteUrl" | "text" | "visit">,
): ConsentLinkRecord {
  const made = { ...mint(world, "consent"), ...link, answeredAt: null };
  world.consentLinks.set(made.id, made);
  const at = link.visit?.endsAt ?? null;
  if (at !== null) world.queue.add({ at, kind: "consent", id: made.id, step: "end" });
  return made;
}

/** One answer ends every link that its group had open. */
export function answerConsent(
  world: World,
  { group, decision, now }: { group: GroupRecord; decision: Decision; now: number },
): void {
  for (const link of world.consentLinks.values()) {
    if (link.groupId === group.id && link.answeredAt === null)
      world.consentLinks.set(link.id, { ...link, answeredAt: now });
  }
  // A link made after the approval can still be opened; declining through it takes nothing back.
  if (group.consent !== "approved") setConsent(world, group, decision);
}

/** The person asked has opened the link by themself, and decided as the link's visit says. */
export function consentGiven(world: World, linkId: string, now: number): void {
  const link = world.consentLinks.get(linkId);
  const group = link === undefined ? undefined : world.groups.get(link.groupId);
  if (link === undefined || link.visit === null || group === undefined) return;
  answerConsent(world, { group, decision: link.visit.outcome.kind === "completed" ? "approved" : "rejected", now });
}
