import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Catalogue, createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { createRandom, hashOf, hexOf } from "../../mock/domain/catalogue/random.ts";

const anySeed = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("", "heygen", "1", "2", "\uD800", "0".repeat(5000)),
);

describe("the seed", () => {
  test("decides everything: the same one gives the same catalogue", () => {
    const twice = fc.property(anySeed, (seed) => {
      expect(createCatalogue(seed)).toEqual(createCatalogue(seed));
    });
    fc.assert(twice, { numRuns: 30 });
  });

  test("gives the same catalogue on every machine and in every release", () => {
    const { groups, looks, voices } = createCatalogue("heygen");
    expect([groups[0]?.id, looks[0]?.id, voices[0]?.id]).toEqual([
      "d63b8f5428ad82db41ee2f92d4878c56",
      "quentin_podcast_microphone_side_086b",
      "0b5e76af4c0abe01b7161591e39eb7b0",
    ]);
  });

  test("changes ids, names and order: two seeds share nothing but the samples", () => {
    const fixed = new Set([
      "group_abc123",
      "voice_xyz789",
      "look_def456",
      "monica_office_window_wide_a1c0",
      "monica_garden_closeup_b2d1",
    ]);
    fc.assert(
      fc.property(anySeed, anySeed, (one, other) => {
        fc.pre(one !== other);
        const ids = ({ groups, looks, voices }: Catalogue): readonly string[] =>
          [...groups, ...looks, ...voices].map(({ id }) => id);
        const others = new Set(ids(createCatalogue(other)));
        const shared = ids(createCatalogue(one)).filter((id) => others.has(id));
        // Four hex digits at the end of a look's id may agree by chance.
        expect(shared.filter((id) => !fixed.has(id) && /^[0-9a-f]{32}$/.test(id))).toEqual([]);
        expect(shared.length).toBeLessThan(fixed.size + 3);
      }),
    );
  });
});

describe("repeatable chance", () => {
  test("shuffles without losing or adding, and spreads evenly", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.integer()), (seed, items) => {
        const ascending = (numbers: readonly number[]): readonly number[] => numbers.toSorted((a, b) => a - b);
        expect(ascending(createRandom(seed).shuffled(items))).toEqual(ascending(items));
      }),
    );
    const random = createRandom("dice");
    const counts = [0, 0, 0, 0, 0, 0];
    for (let roll = 0; roll < 6000; roll++) counts[random.below(6)]!++;
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  test("refuses to pick from nothing", () => {
    expect(() => createRandom("").pick([])).toThrow(RangeError);
  });

  test("tells texts apart that differ by one character or by order", () => {
    const texts = [
      "",
      "a",
      "b",
      "ab",
      "ba",
      "aa",
      "\0",
      "\0\0",
      ...Array.from({ length: 3000 }, (_, at) => `look/${at}`),
    ];
    expect(new Set(texts.map(hexOf)).size).toBe(texts.length);
    expect(new Set(texts.map(hashOf)).size).toBe(texts.length);
    expect(texts.map(hexOf).every((hex) => /^[0-9a-f]{32}$/.test(hex))).toBe(true);
  });
});
