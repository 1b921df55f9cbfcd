import type { GroupRecord } from "../avatars.ts";
import type { AvatarType, LookRecord } from "../looks.ts";
import type { Gender } from "../traits.ts";
import type { VoiceRecord } from "../voices.ts";
import { femaleNames, maleNames } from "./names.ts";
import { createRandom, hexOf } from "./random.ts";
import { sampleGroup, sampleLooks, samplesFrom, sampleTokens, type SampleTokens } from "./samples.ts";
import { type Cast, createStockLooks } from "./stockLooks.ts";
import { createStockVoices } from "./stockVoices.ts";

/**
 * The public catalogue: 28 groups, 84 looks, 37 voices, all of it a function of the seed. A seed chooses names,
 * scenes, ids, dates and who gets what; how many there are of each kind is fixed below, so that every seed can
 * serve every example: at least 10 looks of each type, all orientations, several pages of photo looks.
 */
export interface Catalogue {
  /** Each list ascends by (createdAt, seq); `seq` counts from 1 in each. */
  readonly groups: readonly GroupRecord[];
  readonly looks: readonly LookRecord[];
  readonly voices: readonly VoiceRecord[];
  readonly sampleTokens: SampleTokens;
}

type Kind = "studio" | "mixed" | "twin" | "photo";

/** Of the 27 groups beside Monica's. With 2 looks or more each, the rarest types come to 10 photo and 11 twin looks. */
const kinds: readonly Kind[] = [
  ...times<Kind>(14, "studio"),
  ...times<Kind>(5, "mixed"),
  ...times<Kind>(3, "twin"),
  ...times<Kind>(5, "photo"),
];
const looksPerGroup: readonly number[] = [...times(9, 2), ...times(9, 3), ...times(9, 4)];

/** 17 January 2022 and 12 February 2024. */
const firstCreatedAt = 1_642_377_600_000;
const lastCreatedAt = 1_707_696_000_000;

function times<T>(count: number, item: T): readonly T[] {
  return Array.from({ length: count }, () => item);
}

function typesOf(kind: Kind, count: number): readonly AvatarType[] {
  if (kind === "studio") return times(count, "studio_avatar");
  if (kind === "twin") return times(count, "digital_twin");
  if (kind === "photo") return times(count, "photo_avatar");
  return times(count, null).map((_, at) => (at % 2 === 0 ? "digital_twin" : "studio_avatar"));
}

/** Default voices speak English with starfish: whatever script a sample sends, they can read it. */
function defaultVoices(voices: readonly VoiceRecord[], gender: Gender): readonly VoiceRecord[] {
  return voices.filter(
    (voice) => voice.gender === gender && voice.language === "English" && voice.engines.includes("starfish"),
  );
}

/** Those of the same instant stay in the order in which they were made, which follows from the seed as well. */
function numbered<T extends { readonly createdAt: number }>(
  items: readonly T[],
): readonly (T & { readonly seq: number })[] {
  return items
    .toSorted((a, b) => a.createdAt - b.createdAt)
    .map((item, at) => Object.assign({}, item, { seq: at + 1 }));
}

function createCast(seed: string, voices: readonly VoiceRecord[]): readonly Cast[] {
  const random = createRandom(`${seed}/groups`);
  // 13 women beside Monica, 14 men.
  const people = random.shuffled([
    ...random
      .shuffled(femaleNames)
      .slice(0, 13)
      .map((name) => ({ name, gender: "female" as const })),
    ...random
      .shuffled(maleNames)
      .slice(0, 14)
      .map((name) => ({ name, gender: "male" as const })),
  ]);
  const kindOrder = random.shuffled(kinds);
  const counts = random.shuffled(looksPerGroup);
  const voicesOf = { female: defaultVoices(voices, "female"), male: defaultVoices(voices, "male") };
  const stepSeconds = Math.floor((lastCreatedAt - firstCreatedAt) / 1000 / people.length);

  return people.map(({ name, gender }, at) => ({
    group: {
      id: hexOf(`${seed}/group/${name}`),
      createdAt: firstCreatedAt + (at * stepSeconds + random.below(stepSeconds)) * 1000,
      ownership: "public",
      name,
      gender,
      defaultVoiceId: random.pick(voicesOf[gender]).id,
      consent: null,
    },
    types: typesOf(kindOrder[at] ?? "studio", counts[at] ?? 3),
  }));
}

/** The same seed gives the same catalogue, to the byte. */
export function createCatalogue(seed: string): Catalogue {
  const voices = createStockVoices(seed);
  const cast = createCast(seed, voices);
  return {
    groups: numbered([...cast.map(({ group }) => group), sampleGroup]),
    looks: numbered([...createStockLooks(seed, cast, samplesFrom), ...sampleLooks]),
    voices,
    sampleTokens,
  };
}
