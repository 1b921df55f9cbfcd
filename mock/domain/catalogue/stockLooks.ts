import type { GroupRecord } from "../avatars.ts";
import type { AvatarType, Engine, LookRecord } from "../looks.ts";
import { createRandom, hexOf, type Random } from "./random.ts";
import { angles, scenes } from "./scenes.ts";

/**
 * The looks of the stock groups. Sizes, engines and tags are dealt by how many looks of the same type came before,
 * starting at a point the seed chooses: the seed moves them about, the coverage (each orientation, with and without
 * Avatar V and matting, per type) never depends on luck.
 */

const dayMs = 86_400_000;

const sizes: Readonly<Record<AvatarType, readonly (readonly [number, number])[]>> = {
  studio_avatar: [
    [1920, 1080],
    [1080, 1920],
    [1920, 1080],
    [1080, 1080],
    [1280, 720],
    [3840, 2160],
  ],
  digital_twin: [
    [1920, 1080],
    [1080, 1920],
    [1080, 1080],
    [1280, 720],
  ],
  photo_avatar: [
    [1080, 1920],
    [1080, 1080],
    [1536, 1024],
    [832, 1216],
    [1024, 1024],
  ],
};

/** Of `every` looks of a type in a row, `have` list Avatar V. */
const avatarV: Readonly<Record<AvatarType, { readonly every: number; readonly have: number }>> = {
  studio_avatar: { every: 4, have: 1 },
  digital_twin: { every: 3, have: 2 },
  photo_avatar: { every: 4, have: 1 },
};

/** Of so many looks of a type in a row, one has the fixed tag `matting`; photo looks never do, as of 0 there is no remainder. */
const mattingEvery: Readonly<Record<AvatarType, number>> = { studio_avatar: 5, digital_twin: 2, photo_avatar: 0 };

const baseEngines: readonly Engine[] = ["avatar_iii", "avatar_iv"];

export interface Cast {
  readonly group: Omit<GroupRecord, "seq">;
  /** One look per type, oldest first. */
  readonly types: readonly AvatarType[];
}

type Dealer = (
  type: AvatarType,
) => Pick<LookRecord, "avatarType" | "imageWidth" | "imageHeight" | "engines"> & { readonly matting: boolean };

function createDealer(random: Random): Dealer {
  const dealt: Record<AvatarType, number> = {
    studio_avatar: random.below(60),
    digital_twin: random.below(60),
    photo_avatar: random.below(60),
  };
  return (avatarType) => {
    const turn = dealt[avatarType]++;
    const shapes = sizes[avatarType];
    const [imageWidth, imageHeight] = shapes[turn % shapes.length] ?? [1920, 1080];
    const { every, have } = avatarV[avatarType];
    const matting = turn % mattingEvery[avatarType] === 0;
    return {
      avatarType,
      imageWidth,
      imageHeight,
      engines: turn % every < have ? [...baseEngines, "avatar_v"] : baseEngines,
      matting,
    };
  };
}

/** Unsorted and without `seq`; every look is made at or after its group and before `before`. */
export function createStockLooks(
  seed: string,
  cast: readonly Cast[],
  before: number,
): readonly Omit<LookRecord, "seq">[] {
  const random = createRandom(`${seed}/looks`);
  const deal = createDealer(random);
  // The look at this turn of every `voicelessEvery` names no default voice.
  const voicelessEvery = 12;
  const voicelessTurn = random.below(voicelessEvery);
  let turn = 0;

  return cast.flatMap(({ group, types }) => {
    const chosen = random.shuffled(scenes).slice(0, types.length);
    let createdAt = group.createdAt;
    return chosen.map((scene, at) => {
      const { avatarType, imageWidth, imageHeight, engines, matting } = deal(types[at] ?? "studio_avatar");
      const angle = random.pick(angles);
      const slug = `${group.name}_${scene.slug}_${angle}`.toLowerCase();
      createdAt = Math.min(createdAt + random.below((10 * dayMs) / 1000) * 1000, before - 1000);
      return {
        id: `${slug}_${hexOf(`${seed}/look/${slug}`).slice(0, 4)}`,
        createdAt,
        ownership: "public" as const,
        groupId: group.id,
        name: `${group.name} ${scene.phrase}`,
        avatarType,
        imageWidth,
        imageHeight,
        engines,
        gender: group.gender,
        defaultVoiceId: turn++ % voicelessEvery === voicelessTurn ? null : group.defaultVoiceId,
        tags: [...scene.tags, angle, ...(matting ? ["matting"] : [])],
        training: null,
      };
    });
  });
}
