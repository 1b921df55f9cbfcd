/** Links to consent, and what one answer does to the others. */

import { expect, test } from "vitest";
import type { ConsentLinkRecord } from "../../mock/domain/consent.ts";
import type { Plan } from "../../mock/domain/plan.ts";
import { addConsentLink, answerConsent, consentGiven } from "../../mock/world/consents.ts";
import { decideConsent } from "../../mock/world/steer.jobs.ts";
import type { World } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

const approval: Plan = { createdAt: 1000, startsAt: 1000, endsAt: 1010, outcome: { kind: "completed" } };

function linkIn(
  world: World,
  { groupId = askedIn(world).id, visit = null }: { groupId?: string; visit?: Plan | null },
): ConsentLinkRecord {
  return addConsentLink(world, { groupId, createdAt: 1000, rerouteUrl: null, text: null, visit });
}

function askedIn(world: World): World["groups"]["sorted"][number] {
  const asked = world.groups.sorted.find(({ consent }) => consent === "pending");
  if (asked === undefined) throw new Error("No group of a fresh world waits for consent.");
  return asked;
}

test("a link that somebody has to open waits for nothing, and one that is opened by itself for its visit", () => {
  const world = worldOf();
  linkIn(world, {});
  expect(world.queue.size).toBe(0);
  const { id } = linkIn(world, { visit: approval });
  expect(world.queue.peek()).toEqual({ at: 1010, kind: "consent", id, step: "end" });
});

test("an answer ends the open links of its group at its instant, and those that had ended stay as they were", () => {
  const world = worldOf();
  const group = askedIn(world);
  const own = { groupId: group.id };
  const links = [linkIn(world, own), linkIn(world, { groupId: "another" })];
  answerConsent(world, { group, decision: "rejected", now: 1001 });
  links.push(linkIn(world, own));
  answerConsent(world, { group, decision: "approved", now: 1002 });
  expect(links.map(({ id }) => world.consentLinks.get(id)?.answeredAt)).toEqual([1001, null, 1002]);
});

test("a visit by a link whose group is gone decides nothing", () => {
  const world = worldOf();
  const { id } = linkIn(world, { groupId: "gone", visit: approval });
  consentGiven(world, id, 1010);
  expect(world.consentLinks.get(id)?.answeredAt).toBeNull();
});

test("what was decided by itself before comes before what is decided by hand", () => {
  const world = worldOf();
  const { id: groupId } = askedIn(world);
  linkIn(world, { visit: approval });
  world.clock = { ...world.clock, anchor: 1020 };
  expect(() => decideConsent(world, { groupId, real: 0, decision: "rejected" })).toThrow("approved already");
  expect(world.events.items.map(({ at, type, id }) => [at, type, id])).toEqual([[1010, "consent.approved", groupId]]);
});
