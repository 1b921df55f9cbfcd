import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Catalogue, createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import type { AvatarType, LookRecord } from "../../mock/domain/looks.ts";

const avatarTypes: readonly AvatarType[] = ["studio_avatar", "digital_twin", "photo_avatar"];
const anySeed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "heygen", "1", "2", "\uD800", "0".repeat(5000)),
);

function forAnySeed(holds: (catalogue: Catalogue) => void): void {
  fc.assert(fc.property(anySeed, (seed) => holds(createCatalogue(seed))));
}

function orientation({ imageWidth, imageHeight }: LookRecord): string {
  if (imageWidth === imageHeight) return "square";
  return imageWidth > imageHeight ? "landscape" : "portrait";
}

function ofType(catalogue: Catalogue, type: AvatarType): readonly LookRecord[] {
  return catalogue.looks.filter((look) => look.avatarType === type);
}

describe("a catalogue of any seed", () => {
  test("holds 28 groups, 84 looks and 37 voices", () => {
    forAnySeed(({ groups, looks, voices }) => {
      expect([groups.length, looks.length, voices.length]).toEqual([28, 84, 37]);
    });
  });

  test("names each record once", () => {
    forAnySeed(({ groups, looks, voices }) => {
      const ids = [...groups, ...looks, ...voices].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(new Set(groups.map(({ name }) => name)).size).toBe(groups.length);
    });
  });

  test("has ids of the usual form", () => {
    forAnySeed(({ groups, looks, voices }) => {
      const odd = [...groups, ...voices].filter(({ id }) => !/^[0-9a-f]{32}$/.test(id)).map(({ id }) => id);
      expect(odd).toEqual(["group_abc123", "voice_xyz789"]);
      expect(looks.filter(({ id }) => !/^[a-z]+(_[a-z]+)+_[0-9a-f]{4}$/.test(id)).map(({ id }) => id)).toEqual([
        "look_def456",
      ]);
    });
  });

  test("lists everything from old to new, numbered from 1", () => {
    forAnySeed(({ groups, looks, voices }) => {
      for (const list of [groups, looks, voices]) {
        expect(list.map(({ seq }) => seq)).toEqual(list.map((_, at) => at + 1));
        const instants = list.map(({ createdAt }) => createdAt);
        expect(instants).toEqual(instants.toSorted((a, b) => a - b));
      }
    });
  });

  test("is made in whole seconds of 2022 to 2024, with some of each year", () => {
    forAnySeed(({ groups, looks, voices }) => {
      for (const list of [groups, looks, voices]) {
        expect(list.every(({ createdAt }) => createdAt % 1000 === 0)).toBe(true);
        const years = new Set(list.map(({ createdAt }) => new Date(createdAt).getUTCFullYear()));
        expect([...years]).toEqual([2022, 2023, 2024]);
      }
    });
  });

  test("is public and ready throughout", () => {
    forAnySeed(({ groups, looks, voices }) => {
      expect(new Set([...groups, ...looks, ...voices].map(({ ownership }) => ownership))).toEqual(new Set(["public"]));
      expect(groups.every(({ consent }) => consent === null)).toBe(true);
      expect(looks.every(({ training }) => training === null)).toBe(true);
    });
  });

  test("gives each group 2 to 4 looks of its gender, none older than the group", () => {
    forAnySeed(({ groups, looks }) => {
      for (const group of groups) {
        const own = looks.filter(({ groupId }) => groupId === group.id);
        expect(own.length).toBeGreaterThanOrEqual(2);
        expect(own.length).toBeLessThanOrEqual(4);
        expect(own.every(({ gender, name }) => gender === group.gender && name.startsWith(`${group.name} `))).toBe(
          true,
        );
        expect(own.every(({ createdAt }) => createdAt >= group.createdAt)).toBe(true);
      }
      expect(looks.every(({ groupId }) => groups.some(({ id }) => id === groupId))).toBe(true);
    });
  });

  test("names default voices that exist, have the same gender and can read an English script", () => {
    forAnySeed(({ groups, looks, voices }) => {
      for (const { gender, defaultVoiceId } of [...groups, ...looks]) {
        if (defaultVoiceId === null) continue;
        const voice = voices.find(({ id }) => id === defaultVoiceId);
        expect(voice).toMatchObject({ gender, language: "English" });
        expect(voice?.engines).toContain("starfish");
      }
      expect(groups.every(({ defaultVoiceId }) => defaultVoiceId !== null)).toBe(true);
      expect(looks.filter(({ defaultVoiceId }) => defaultVoiceId === null).length).toBeGreaterThanOrEqual(3);
    });
  });

  test("has 14 groups of each gender", () => {
    forAnySeed(({ groups }) => {
      expect(groups.filter(({ gender }) => gender === "female")).toHaveLength(14);
      expect(groups.filter(({ gender }) => gender === "male")).toHaveLength(14);
    });
  });

  test("has at least 10 looks of each type, in every orientation, most of them studio", () => {
    forAnySeed((catalogue) => {
      for (const type of avatarTypes) {
        const looks = ofType(catalogue, type);
        expect(looks.length).toBeGreaterThanOrEqual(10);
        expect(new Set(looks.map(orientation))).toEqual(new Set(["portrait", "landscape", "square"]));
      }
      const counts = avatarTypes.map((type) => ofType(catalogue, type).length);
      expect(Math.max(...counts)).toBe(counts[0]);
    });
  });

  test("offers Avatar III and IV on every look and V on some but not all of each type", () => {
    forAnySeed((catalogue) => {
      expect(catalogue.looks.every(({ engines }) => engines[0] === "avatar_iii" && engines[1] === "avatar_iv")).toBe(
        true,
      );
      for (const type of avatarTypes) {
        expect(new Set(ofType(catalogue, type).map(({ engines }) => engines.includes("avatar_v")))).toEqual(
          new Set([true, false]),
        );
      }
    });
  });

  test("has studio and twin looks with and without matting, and no photo look with it", () => {
    forAnySeed((catalogue) => {
      const matting = (type: AvatarType): Set<boolean> =>
        new Set(ofType(catalogue, type).map(({ tags }) => tags.includes("matting")));
      expect(matting("studio_avatar")).toEqual(new Set([true, false]));
      expect(matting("digital_twin")).toEqual(new Set([true, false]));
      expect(matting("photo_avatar")).toEqual(new Set([false]));
      expect(catalogue.looks.every(({ tags }) => tags.length > 0 && new Set(tags).size === tags.length)).toBe(true);
    });
  });

  test("mixes studio and twin looks in at least five groups, and never photo looks with others", () => {
    forAnySeed(({ groups, looks }) => {
      const mixes = groups.map(({ id }) => {
        const types = new Set(looks.filter(({ groupId }) => groupId === id).map(({ avatarType }) => avatarType));
        return [...types].toSorted().join("+");
      });
      expect(mixes.filter((mix) => mix === "digital_twin+studio_avatar").length).toBeGreaterThanOrEqual(5);
      expect(mixes.filter((mix) => mix.includes("photo_avatar")).every((mix) => mix === "photo_avatar")).toBe(true);
    });
  });

  test("speaks 14 languages in both genders, each with at least one starfish voice", () => {
    forAnySeed(({ voices }) => {
      const languages = [...new Set(voices.map(({ language }) => language))];
      expect(languages).toHaveLength(14);
      for (const language of languages) {
        const own = voices.filter((voice) => voice.language === language);
        expect(new Set(own.map(({ gender }) => gender))).toEqual(new Set(["female", "male"]));
        expect(own.some(({ engines }) => engines.includes("starfish"))).toBe(true);
      }
    });
  });

  test("has three voices without starfish, some with a second engine, and varied abilities", () => {
    forAnySeed(({ voices }) => {
      const speaking = (engine: string): number => voices.filter(({ engines }) => engines.includes(engine)).length;
      expect(voices.length - speaking("starfish")).toBe(3);
      expect(speaking("elevenlabs")).toBeGreaterThanOrEqual(4);
      expect(speaking("fish")).toBeGreaterThanOrEqual(3);
      expect(voices.filter(({ engines }) => engines.length > 1).length).toBeGreaterThanOrEqual(4);
      expect(new Set(voices.map(({ supportPause }) => supportPause))).toEqual(new Set([true, false]));
      expect(new Set(voices.map(({ supportLocale }) => supportLocale))).toEqual(new Set([true, false]));
    });
  });
});

describe("the documents' samples", () => {
  test("are the newest records of every catalogue", () => {
    forAnySeed(({ groups, looks, voices }) => {
      expect(groups.at(-1)).toMatchObject({
        id: "group_abc123",
        name: "Monica",
        gender: "female",
        defaultVoiceId: "voice_xyz789",
        createdAt: 1_711_382_400_000,
      });
      expect(looks.at(-1)).toMatchObject({
        id: "look_def456",
        groupId: "group_abc123",
        avatarType: "studio_avatar",
        tags: ["business", "casual", "matting"],
      });
      expect(looks.at(-1)?.engines).toContain("avatar_v");
      expect(looks.filter(({ groupId }) => groupId === "group_abc123")).toHaveLength(3);
      expect(voices.at(-1)).toMatchObject({
        id: "voice_xyz789",
        name: "Monica — warm",
        language: "English",
        gender: "female",
        engines: ["starfish"],
      });
    });
  });

  test("give each pasted page token a place to go on from, with records behind it", () => {
    forAnySeed(({ groups, looks, sampleTokens }) => {
      expect(groups.findIndex(({ id }) => id === sampleTokens.groups.afterId)).toBeGreaterThan(0);
      expect(looks.findIndex(({ id }) => id === sampleTokens.looks.afterId)).toBeGreaterThan(0);
    });
    const { groups, looks } = createCatalogue("any").sampleTokens;
    expect([groups.token, looks.token].map((token) => atob(token))).toEqual(['{"last_id":"123"}', '{"last_id":"456"}']);
  });
});
