/** Which looks the groups of a catalogue have: how many of a kind there are hangs on no seed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createStyles } from "../../mock/domain/agents.styles.ts";
import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";

test("beside the sample there are 14 groups of studio looks, 3 of twins, 5 of photos and 5 that mix twins and studio", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (seed) => {
      const { groups, looks } = createCatalogue(seed);
      const kinds = groups
        .filter(({ id }) => id !== "group_abc123")
        .map(({ id }) => looks.filter(({ groupId }) => groupId === id).map(({ avatarType }) => avatarType));
      const count = (wanted: string): number =>
        kinds.filter((types) => [...new Set(types)].toSorted().join() === wanted).length;
      expect(["studio_avatar", "digital_twin", "photo_avatar", "digital_twin,studio_avatar"].map(count)).toEqual([
        14, 3, 5, 5,
      ]);
      for (const types of kinds.filter((each) => new Set(each).size === 2))
        expect(types.filter((type) => type === "digital_twin")).toHaveLength(Math.ceil(types.length / 2));
      expect([2, 3, 4].map((size) => kinds.filter(({ length }) => length === size).length)).toEqual([9, 9, 9]);
    }),
  );
});

test("styles are nine days apart, the newest of March 2024", () => {
  const day = 86_400_000;
  const instants = createStyles("1").map(({ createdAt }) => createdAt);
  expect(instants.at(-1)).toBe(Date.UTC(2024, 2, 4));
  expect(new Set(instants.slice(1).map((at, before) => at - (instants[before] ?? 0)))).toEqual(new Set([9 * day]));
});
