/** Reading a world: its own rows first, then the catalogue that all worlds share. */

import type { AssetRecord } from "../domain/assets.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import type { LookRecord } from "../domain/looks.ts";
import type { Direction } from "../domain/planning.ts";
import type { RenderContext } from "../domain/videos.options.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import { directionOf } from "./scenarios.ts";
import type { World } from "./world.ts";

export function findGroup(world: World, id: string): GroupRecord | undefined {
  const { groups, scenarios } = world.universe.catalogue;
  return world.groups.get(id) ?? groups.get(id) ?? (id === scenarios.group.id ? scenarios.group : undefined);
}

export function findLook(world: World, id: string): LookRecord | undefined {
  const { looks, scenarios } = world.universe.catalogue;
  return world.looks.get(id) ?? looks.get(id) ?? scenarios.looks.get(id);
}

export function findVoice(world: World, id: string): VoiceRecord | undefined {
  return world.voices.get(id) ?? world.universe.catalogue.voices.get(id);
}

export function findAsset(world: World, id: string): AssetRecord | undefined {
  return world.assets.get(id);
}

/** Oldest first. */
export function looksOf(world: World, groupId: string): readonly LookRecord[] {
  const own = world.looksByGroup.get(groupId);
  if (own === undefined) return world.universe.catalogue.looksByGroup.get(groupId) ?? [];
  return own.map((id) => world.looks.get(id)).filter((look) => look !== undefined);
}

/** The group of a look; each look has one for as long as it exists. */
export function groupOf(world: World, look: LookRecord): GroupRecord {
  const group = findGroup(world, look.groupId);
  if (group === undefined) throw new Error(`The look ${look.id} has lost its group ${look.groupId}.`);
  return group;
}

/** The lookups that the domain's rules ask for. */
export function lookups(world: World): {
  readonly findGroup: (id: string) => GroupRecord | undefined;
  readonly looksOf: (groupId: string) => readonly LookRecord[];
  readonly findLook: (id: string) => LookRecord | undefined;
  readonly findVoice: (id: string) => VoiceRecord | undefined;
  readonly findAsset: (id: string) => AssetRecord | undefined;
} {
  return {
    findGroup: (id) => findGroup(world, id),
    looksOf: (groupId) => looksOf(world, groupId),
    findLook: (id) => findLook(world, id),
    findVoice: (id) => findVoice(world, id),
    findAsset: (id) => findAsset(world, id),
  };
}

/** What the rules of a video ask for. @param direction by default that of the scenario in force */
export function renderContext(world: World, now: number, direction: Direction = directionOf(world)): RenderContext {
  const { rules, queueMs, renderMs } = world.universe;
  return { now, rules, queueMs, renderMs, direction, ...lookups(world) };
}
