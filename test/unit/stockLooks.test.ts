/** What is dealt out among the stock looks: the counts stay, whatever the seed, so that no kind of look is missing by bad luck. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { angles, scenes } from "../../mock/domain/catalogue/scenes.ts";
import { createStockLooks } from "../../mock/domain/catalogue/stockLooks.ts";
import type { AvatarType } from "../../mock/domain/looks.ts";

type Look = ReturnType<typeof createStockLooks>[number];

const avatarTypes: readonly AvatarType[] = ["studio_avatar", "digital_twin", "photo_avatar"];
const dayMs = 86_400_000;
const madeAt = Date.UTC(2023, 0, 1);
const groupIds = Array.from({ length: 16 }, (_, at) => `group ${at}`);

/** Looks of 16 groups, each with four of one type, in the order in which they were dealt. */
function looksOf(seed: string, before = Date.UTC(2024, 0, 1)): readonly Look[] {
  const cast = groupIds.map((id, at) => ({
    group: {
      id,
      createdAt: madeAt,
      ownership: "public" as const,
      name: "Ada",
      gender: "female" as const,
      defaultVoiceId: "voice",
      consent: null,
    },
    types: Array.from({ length: 4 }, () => avatarTypes[at % 3] ?? "studio_avatar"),
  }));
  return createStockLooks(seed, cast, before);
}

function forAnySeed(holds: (looks: readonly Look[]) => void): void {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (seed) => holds(looksOf(seed))));
}

/** How many of each `size` looks in a row are such: all the numbers that there are. */
function counts(looks: readonly Look[], size: number, isSuch: (look: Look) => boolean): readonly number[] {
  const rows = looks.slice(size - 1).map((_, from) => looks.slice(from, from + size));
  return [...new Set(rows.map((row) => row.filter(isSuch).length))];
}

const ofType = (looks: readonly Look[], type: AvatarType): readonly Look[] =>
  looks.filter(({ avatarType }) => avatarType === type);

test("a group has as many looks as were asked for, each of another scene", () => {
  forAnySeed((looks) => {
    for (const id of groupIds) {
      const own = looks.filter(({ groupId }) => groupId === id);
      expect(own).toHaveLength(4);
      expect(new Set(own.map(({ name }) => name)).size).toBe(4);
    }
  });
});

test.each([
  ["studio_avatar", 4, 1],
  ["digital_twin", 3, 2],
  ["photo_avatar", 4, 1],
] as const)("of looks of the type %s in a row, each %d have %d with Avatar V", (type, every, have) => {
  forAnySeed((looks) => {
    expect(counts(ofType(looks, type), every, ({ engines }) => engines.includes("avatar_v"))).toEqual([have]);
  });
});

test("one of five studio looks in a row can be cut out, one of two twins, and no photo", () => {
  forAnySeed((looks) => {
    const cutOut = (type: AvatarType, every: number): readonly number[] =>
      counts(ofType(looks, type), every, ({ tags }) => tags.includes("matting"));
    expect([cutOut("studio_avatar", 5), cutOut("digital_twin", 2), cutOut("photo_avatar", 1)]).toEqual([[1], [1], [0]]);
  });
});

test("one of twelve looks in a row names no default voice, and the others that of their group", () => {
  forAnySeed((looks) => {
    expect(counts(looks, 12, ({ defaultVoiceId }) => defaultVoiceId === null)).toEqual([1]);
    expect(new Set(looks.map(({ defaultVoiceId }) => defaultVoiceId))).toEqual(new Set([null, "voice"]));
  });
});

test.each([
  ["studio_avatar", ["1080x1080", "1080x1920", "1280x720", "1920x1080", "1920x1080", "3840x2160"]],
  ["digital_twin", ["1080x1080", "1080x1920", "1280x720", "1920x1080"]],
  ["photo_avatar", ["1024x1024", "1080x1080", "1080x1920", "1536x1024", "832x1216"]],
] as const)("looks of the type %s have each of their sizes in turn", (type, sizes) => {
  forAnySeed((looks) => {
    const own = ofType(looks, type).map(({ imageWidth, imageHeight }) => `${imageWidth}x${imageHeight}`);
    for (let from = 0; from + sizes.length <= own.length; from += 1)
      expect(own.slice(from, from + sizes.length).toSorted()).toEqual(sizes);
  });
});

test("ids say scene and angle and end in four digits of their own; tags say the same, and matting where the look has it", () => {
  forAnySeed((looks) => {
    for (const { id, name, tags } of looks) {
      const scene = scenes.find(({ phrase }) => name === `Ada ${phrase}`);
      expect(id).toMatch(/_[0-9a-f]{4}$/);
      const angle = angles.find((each) => id.startsWith(`ada_${scene?.slug}_${each}_`));
      expect(tags.filter((tag) => tag !== "matting")).toEqual([...(scene?.tags ?? []), angle]);
    }
  });
});

test("a group's looks are made one after the other, within ten days of each other, beginning with the group", () => {
  forAnySeed((looks) => {
    const gaps = groupIds.flatMap((id) => {
      const instants = looks.filter(({ groupId }) => groupId === id).map(({ createdAt }) => createdAt);
      return instants.map((instant, at) => instant - (instants[at - 1] ?? madeAt));
    });
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...gaps)).toBeLessThan(10 * dayMs);
    // Of 64 gaps of up to ten days, none over a week is out of the question.
    expect(Math.max(...gaps)).toBeGreaterThan(7 * dayMs);
  });
});

test("no look is made at the instant before which all are to be made, or later", () => {
  const before = madeAt + dayMs;
  expect(Math.max(...looksOf("1", before).map(({ createdAt }) => createdAt))).toBe(before - 1000);
});
