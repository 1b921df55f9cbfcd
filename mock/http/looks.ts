import { unknownLook, viewLook } from "../domain/looks.ts";
import type { LookRecord } from "../domain/looks.ts";
import { checkOwned } from "../domain/traits.ts";
import { removeLook } from "../world/changes.ts";
import { findLook, groupOf } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { bySource, listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const looks: Pick<Handlers, "listAvatarLooks" | "getAvatarLook" | "updateAvatarLook" | "deleteAvatarLook"> = {
  listAvatarLooks: ({ world, query, view }) => {
    const { catalogue } = world.universe;
    // Both names of the twin type mean the same, so a token got under one is good under the other.
    const type = query.avatar_type === "video_avatar" ? "digital_twin" : query.avatar_type;
    const { group_id: groupId } = query;
    return listPage({
      world,
      list: "looks",
      query: { ...query, avatar_type: type },
      defaultLimit: 20,
      sources: bySource(query.ownership, {
        private: world.looks,
        public: groupId === catalogue.scenarios.group.id ? catalogue.scenarios.looks : catalogue.looks,
      }),
      matches: (look) =>
        (type === undefined || look.avatarType === type) && (groupId === undefined || look.groupId === groupId),
      sampleTokens: catalogue.sampleTokens.looks,
      view: (look) => viewLook(look, groupOf(world, look), view),
    });
  },
  getAvatarLook: ({ world, path, view }) => {
    const look = lookAt(world, path.look_id);
    return { data: viewLook(look, groupOf(world, look), view) };
  },
  updateAvatarLook: ({ world, path, body, view }) => {
    const look = lookAt(world, path.look_id);
    checkOwned(look, "changed");
    const renamed = typeof body.name === "string" ? { ...look, name: body.name } : look;
    world.looks.replace(renamed);
    return { data: viewLook(renamed, groupOf(world, renamed), view) };
  },
  deleteAvatarLook: ({ world, path }) => {
    const look = lookAt(world, path.look_id);
    checkOwned(look, "deleted");
    removeLook(world, look);
    return { data: { id: look.id } };
  },
};

function lookAt(world: World, id: string): LookRecord {
  const look = findLook(world, id);
  if (look === undefined) throw unknownLook();
  return look;
}
