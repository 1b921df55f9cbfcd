import { unknownGroup, viewGroup } from "../domain/avatars.ts";
import type { GroupRecord } from "../domain/avatars.ts";
import { ApiError, invalidParameter } from "../domain/errors.ts";
import { viewLook } from "../domain/looks.ts";
import { createAvatar } from "../domain/training.ts";
import { checkOwned } from "../domain/traits.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import { cloneStatus } from "../domain/voices.ts";
import { addAvatar, removeGroup } from "../world/changes.ts";
import { findGroup, findVoice, lookups, looksOf } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { bySource, listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const avatars: Pick<
  Handlers,
  "listAvatarGroups" | "createAvatar" | "getAvatarGroup" | "updateAvatarGroup" | "deleteAvatarGroup"
> = {
  listAvatarGroups: ({ world, query, view }) => {
    const { catalogue } = world.universe;
    return listPage({
      world,
      list: "avatars",
      query,
      defaultLimit: 20,
      sources: bySource(query.ownership, { private: world.groups, public: catalogue.groups }),
      sampleTokens: catalogue.sampleTokens.groups,
      view: (group) => viewGroup(group, looksOf(world, group.id), view),
    });
  },
  createAvatar: ({ world, body, now, view, direction }) => {
    const { rules, trainingMs, catalogue } = world.universe;
    const made = createAvatar(body, {
      now,
      rules,
      trainingMs,
      direction,
      ...lookups(world),
      mint: (kind) => mint(world, kind),
      twinVoiceId: catalogue.voices.sorted.at(-1)?.id ?? null,
    });
    addAvatar(world, made);
    return {
      data: {
        avatar_item: viewLook(made.look, made.group, view),
        avatar_group: viewGroup(made.group, looksOf(world, made.group.id), view),
      },
    };
  },
  getAvatarGroup: ({ world, path, view }) => ({
    data: viewGroup(groupAt(world, path.group_id), looksOf(world, path.group_id), view),
  }),
  updateAvatarGroup: ({ world, path, body, now, view }) => {
    const group = groupAt(world, path.group_id);
    checkOwned(group, "changed");
    const voiceId = body.default_voice_id;
    if (typeof voiceId === "string") checkDefaultVoice(findVoice(world, voiceId), now);
    const changed = voiceId === undefined ? group : { ...group, defaultVoiceId: voiceId };
    world.groups.replace(changed);
    return { data: viewGroup(changed, looksOf(world, group.id), view) };
  },
  deleteAvatarGroup: ({ world, path }) => {
    const group = groupAt(world, path.group_id);
    checkOwned(group, "deleted");
    removeGroup(world, group.id);
    return { data: { id: group.id } };
  },
};

function checkDefaultVoice(voice: VoiceRecord | undefined, now: number): void {
  if (voice === undefined) throw invalidParameter("default_voice_id", "No voice has the id given in default_voice_id.");
  const status = cloneStatus(voice, now);
  if (status === "failed")
    throw invalidParameter("default_voice_id", "The voice given in default_voice_id could not be cloned.");
  if (status === "processing")
    throw new ApiError({
      status: 409,
      code: "resource_not_ready",
      param: "default_voice_id",
      message: "The voice is still being cloned. Try again once its status is complete.",
    });
}

function groupAt(world: World, id: string): GroupRecord {
  const group = findGroup(world, id);
  if (group === undefined) throw unknownGroup();
  return group;
}
