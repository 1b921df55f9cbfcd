/** What is dealt out among the voices of a catalogue: the counts stay, whatever the seed. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sampleVoice, samplesFrom } from "../../mock/domain/catalogue/samples.ts";
import { createStockVoices } from "../../mock/domain/catalogue/stockVoices.ts";
import type { VoiceRecord } from "../../mock/domain/voices.ts";

function forAnySeed(holds: (stock: readonly VoiceRecord[]) => void): void {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (seed) => holds(createStockVoices(seed).slice(0, -1))));
}

/** How many there are of each. */
function tally(keys: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...new Set(keys)].toSorted().map((key) => [key, keys.filter((each) => each === key).length]),
  );
}

test("they are numbered from 1, the one of the samples last", () => {
  const voices = createStockVoices("heygen");
  expect(voices.map(({ seq }) => seq)).toEqual(voices.map((_, at) => at + 1));
  expect(voices.at(-1)?.id).toBe(sampleVoice.id);
});

test("engines are dealt out in fixed numbers", () => {
  forAnySeed((stock) => {
    const [english, foreign] = [true, false].map((isEnglish) =>
      stock.filter(({ language }) => (language === "English") === isEnglish),
    );
    expect(tally((english ?? []).map(({ engines }) => engines.join()))).toEqual({
      starfish: 8,
      "starfish,elevenlabs": 2,
    });
    expect(tally((foreign ?? []).map(({ engines }) => engines.join()))).toEqual({
      elevenlabs: 2,
      fish: 1,
      starfish: 15,
      "starfish,elevenlabs": 5,
      "starfish,fish": 3,
    });
  });
});

test("those without the engine for scripts are of one gender in each of three languages", () => {
  forAnySeed((stock) => {
    const rare = stock.filter(({ engines }) => !engines.includes("starfish"));
    expect(new Set(rare.map(({ language }) => language)).size).toBe(3);
  });
});

test("a quarter of them takes no pauses, a third no locale", () => {
  forAnySeed((stock) => {
    expect(stock.filter(({ supportPause }) => !supportPause)).toHaveLength(9);
    expect(stock.filter(({ supportLocale }) => !supportLocale)).toHaveLength(12);
    expect(stock.filter(({ seq }) => seq % 4 === 2).every(({ supportPause }) => !supportPause)).toBe(true);
    expect(stock.filter(({ seq }) => seq % 3 === 2).every(({ supportLocale }) => !supportLocale)).toBe(true);
  });
});

test("they are made one after the other, evenly from January 2022 until the samples", () => {
  const first = Date.UTC(2022, 0, 10);
  const step = Math.floor((samplesFrom - first) / 37 / 1000) * 1000;
  forAnySeed((stock) => {
    for (const [at, { createdAt }] of stock.entries()) {
      expect(createdAt).toBeGreaterThanOrEqual(first + at * step);
      expect(createdAt).toBeLessThan(first + (at + 1) * step);
    }
  });
});
