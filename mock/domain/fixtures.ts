/**
 * What a fresh world owns: one private avatar in each state that an app must cope with, so that every screen can be
 * built before anything was created. Ids come from the world, but for the two that the vendor's guides use.
 */

import type { GroupRecord } from "./avatars.ts";
import type { ConsentStatus } from "./consent.ts";
import type { AvatarType, Engine, LookRecord } from "./looks.ts";
import { mattingTag } from "./looks.ts";
import type { Outcome } from "./plan.ts";

interface Fixture {
  readonly name: string;
  readonly lookName: string;
  readonly type: AvatarType;
  readonly engines: readonly Engine[];
  readonly consent: ConsentStatus | null;
  readonly training: "completed" | "failed" | "endless";
  readonly ageDays: number;
  readonly ids?: { readonly group: string; readonly look: string };
}

const allEngines: readonly Engine[] = ["avatar_iii", "avatar_iv", "avatar_v"];
const photoEngines: readonly Engine[] = ["avatar_iii", "avatar_iv"];
const dayMs = 24 * 60 * 60 * 1000;
const trainingMs = 10 * 60 * 1000;

/** Oldest first. */
const fixtures: readonly Fixture[] = [
  {
    name: "Studio Twin",
    lookName: "Studio Twin in grey blazer",
    type: "digital_twin",
    engines: allEngines,
    consent: "approved",
    training: "completed",
    ageDays: 60,
  },
  {
    name: "Desk Twin",
    lookName: "Desk Twin at home",
    type: "digital_twin",
    engines: ["avatar_iii", "avatar_iv"],
    consent: "approved",
    training: "completed",
    ageDays: 45,
  },
  {
    name: "Holiday Photo",
    lookName: "Holiday Photo on the beach",
    type: "photo_avatar",
    engines: photoEngines,
    consent: null,
    training: "completed",
    ageDays: 30,
  },
  {
    name: "Blurred Footage",
    lookName: "Blurred Footage",
    type: "digital_twin",
    engines: allEngines,
    consent: "pending",
    training: "failed",
    ageDays: 20,
  },
  {
    name: "My Digital Twin",
    lookName: "My Digital Twin",
    type: "digital_twin",
    engines: allEngines,
    consent: "pending",
    training: "completed",
    ageDays: 7,
    ids: { group: "group_xyz789", look: "look_abc123" },
  },
  {
    name: "Fresh Twin",
    lookName: "Fresh Twin",
    type: "digital_twin",
    engines: allEngines,
    consent: "pending",
    training: "endless",
    ageDays: 0,
  },
];

const shortFootage: Outcome = {
  kind: "failed",
  code: "training_failed",
  message: "The footage is too short: between 15 and 600 seconds are needed.",
};

export interface FixtureContext {
  readonly now: number;
  readonly mint: (kind: "group" | "look") => { readonly id: string; readonly seq: number };
  readonly voiceId: string | null;
}

export function privateFixtures({ now, mint, voiceId }: FixtureContext): {
  readonly groups: readonly GroupRecord[];
  readonly looks: readonly LookRecord[];
} {
  const groups: GroupRecord[] = [];
  const looks: LookRecord[] = [];
  for (const fixture of fixtures) {
    const createdAt = Math.max(0, now - fixture.ageDays * dayMs);
    const groupKey = mint("group");
    const lookKey = mint("look");
    const isTwin = fixture.type === "digital_twin";
    const defaultVoiceId = isTwin ? voiceId : null;
    const shared = { createdAt, ownership: "private", gender: "female", defaultVoiceId } as const;
    groups.push({
      ...groupKey,
      ...(fixture.ids && { id: fixture.ids.group }),
      ...shared,
      name: fixture.name,
      consent: fixture.consent,
    });
    looks.push({
      ...lookKey,
      ...(fixture.ids && { id: fixture.ids.look }),
      ...shared,
      groupId: fixture.ids?.group ?? groupKey.id,
      name: fixture.lookName,
      avatarType: fixture.type,
      imageWidth: isTwin ? 1920 : 1080,
      imageHeight: isTwin ? 1080 : 1920,
      tags: isTwin ? [mattingTag] : [],
      engines: fixture.engines,
      training: {
        createdAt,
        startsAt: createdAt,
        // The one in training stays there: whoever opens the world an hour later still finds it.
        endsAt: fixture.training === "endless" ? null : createdAt + trainingMs,
        outcome: fixture.training === "failed" ? shortFootage : { kind: "completed" },
      },
    });
  }
  return { groups, looks };
}
