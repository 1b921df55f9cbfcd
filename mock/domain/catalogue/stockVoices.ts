import type { Gender } from "../traits.ts";
import type { VoiceRecord } from "../voices.ts";
import { createRandom, hexOf } from "./random.ts";
import { sampleVoice, samplesFrom } from "./samples.ts";
import { manners, speakers } from "./speakers.ts";

/**
 * Every language gets a woman's and a man's voice, English eight more. Which voices lack starfish or have a second
 * engine is dealt out by position after a shuffle: the counts stay, the voices change with the seed. English voices
 * always have starfish, so that any look's default voice can speak a script.
 */

const englishPairs = 5;
/** 10 January 2022. */
const firstCreatedAt = 1_641_772_800_000;

interface Part {
  readonly language: string;
  readonly gender: Gender;
  readonly name: string;
  readonly engines: readonly string[];
}

/** For the voices of the other languages, in dealt order: at least 3 without starfish, each of another language. */
function foreignEngines(position: number): readonly string[] {
  if (position < 3) return position === 0 ? ["fish"] : ["elevenlabs"];
  if (position % 5 === 0) return ["starfish", "elevenlabs"];
  if (position % 7 === 0) return ["starfish", "fish"];
  return ["starfish"];
}

export function createStockVoices(seed: string): readonly VoiceRecord[] {
  const random = createRandom(`${seed}/voices`);
  const languageOrder = random.shuffled(speakers.map((entry) => entry.language));
  const parts: Part[] = [];

  for (const { language, female, male } of speakers) {
    const pairs = language === "English" ? englishPairs : 1;
    const women = random.shuffled(female).slice(0, pairs);
    const men = random.shuffled(male).slice(0, pairs);
    const others = languageOrder.filter((name) => name !== "English").indexOf(language);
    const rareGender = random.pick<Gender>(["female", "male"]);
    for (const [gender, names] of [
      ["female", women],
      ["male", men],
    ] as const) {
      names.forEach((name, at) => {
        const english: readonly string[] = at === 1 ? ["starfish", "elevenlabs"] : ["starfish"];
        // Position counts the languages twice; the first round, one gender of each, holds the rare engines.
        const position = gender === rareGender ? others : others + speakers.length;
        parts.push({ language, gender, name, engines: language === "English" ? english : foreignEngines(position) });
      });
    }
  }

  const order = random.shuffled(parts);
  const stepMs = Math.floor((samplesFrom - firstCreatedAt) / (order.length + 1) / 1000) * 1000;
  const stock = order.map((part, at): VoiceRecord => {
    return {
      id: hexOf(`${seed}/voice/${part.language}/${part.name}`),
      seq: at + 1,
      createdAt: firstCreatedAt + at * stepMs + random.below(stepMs / 1000) * 1000,
      ownership: "public",
      name: `${part.name} — ${random.pick(manners)}`,
      language: part.language,
      gender: part.gender,
      engines: part.engines,
      supportPause: at % 4 !== 1,
      supportLocale: at % 3 !== 1,
      making: null,
    };
  });
  return [...stock, { ...sampleVoice, seq: stock.length + 1 }];
}
