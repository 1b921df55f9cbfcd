/** Every change that a world can undergo, each whole or not at all. Rules were checked before; nothing here refuses a caller. */

import type { GroupRecord } from "../domain/avatars.ts";
import type { BatchRecord } from "../domain/batches.ts";
import { needsConsent } from "../domain/consent.ts";
import type { LookRecord } from "../domain/looks.ts";
import type { Plan } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { itemDeleted } from "./batches.ts";
import { foresee } from "./foresee.ts";
import type { JobKind } from "./queue.ts";
import { sessionVideoDeleted } from "./sessions.ts";
import type { World } from "./world.ts";
import { indexLook } from "./world.ts";

export function schedule(world: World, kind: JobKind, id: string, plan: Plan): void {
  if (plan.startsAt !== null) world.queue.add({ at: plan.startsAt, kind, id, step: "start" });
  if (plan.endsAt !== null) world.queue.add({ at: plan.endsAt, kind, id, step: "end" });
  foresee(world, { kind, id }, plan, plan.createdAt);
}

export function addAvatar(
  world: World,
  { group, look, isNewGroup }: { group: GroupRecord; look: LookRecord; isNewGroup: boolean },
): void {
  if (isNewGroup) world.groups.insert(group);
  else world.groups.replace(group);
  indexLook(world, look);
  if (look.training !== null) schedule(world, "training", look.id, look.training);
}

/** A group lives as long as it has a look, and waits for consent as long as it has a twin. */
export function removeLook(world: World, look: LookRecord): void {
  world.looks.remove(look.id);
  const left = (world.looksByGroup.get(look.groupId) ?? []).filter((id) => id !== look.id);
  if (left.length === 0) return forgetGroup(world, look.groupId);
  world.looksByGroup.set(look.groupId, left);
  const group = world.groups.get(look.groupId);
  const hasTwin = left.some((id) => world.looks.get(id)?.avatarType === "digital_twin");
  if (group === undefined || hasTwin || !needsConsent(group)) return;
  world.groups.replace({ ...group, consent: null });
  forgetLinks(world, group.id);
}

export function removeGroup(world: World, groupId: string): void {
  for (const id of world.looksByGroup.get(groupId) ?? []) world.looks.remove(id);
  forgetGroup(world, groupId);
}

function forgetGroup(world: World, groupId: string): void {
  world.groups.remove(groupId);
  world.looksByGroup.delete(groupId);
  forgetLinks(world, groupId);
}

function forgetLinks(world: World, groupId: string): void {
  for (const link of world.consentLinks.values()) if (link.groupId === groupId) world.consentLinks.delete(link.id);
}

export function addVideo(world: World, video: VideoRecord): void {
  world.videos.insert(video);
  schedule(world, "video", video.id, video.plan);
}

export function addBatch(
  world: World,
  { batch, videos }: { batch: BatchRecord; videos: readonly VideoRecord[] },
): void {
  world.batches.insert(batch);
  for (const video of videos) addVideo(world, video);
}

export function removeVideo(world: World, video: VideoRecord, now: number): void {
  world.videos.remove(video.id);
  itemDeleted(world, video, now);
  sessionVideoDeleted(world, video, now);
}
