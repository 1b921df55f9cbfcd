/** Finding stock voices by a description. The more words of the prompt a voice's name and traits have in common, the closer; ties are broken by chance that repeats. */

import type { components } from "../../generated/api.ts";
import { hashOf } from "./catalogue/random.ts";
import { invalidParameter } from "./errors.ts";
import type { Gender } from "./traits.ts";
import type { VoiceRecord } from "./voices.ts";

export type DesignVoiceBody = components["schemas"]["DesignVoiceBody"];

const choiceSize = 3;

const languages: ReadonlyMap<string, string> = new Map([
  ["ar", "Arabic"],
  ["de", "German"],
  ["en", "English"],
  ["es", "Spanish"],
  ["fr", "French"],
  ["hi", "Hindi"],
  ["it", "Italian"],
  ["ja", "Japanese"],
  ["ko", "Korean"],
  ["nl", "Dutch"],
  ["pl", "Polish"],
  ["pt", "Portuguese"],
  ["sv", "Swedish"],
  ["tr", "Turkish"],
]);

const wordsOfGender: Readonly<Record<Gender, RegExp>> = {
  female: /\b(?:female|wom[ae]n|lady|girl|mother|she|her)\b/i,
  male: /\b(?:male|m[ae]n|gentleman|boy|father|he|his)\b/i,
};
/** A gender or a language that the prompt speaks of counts for more than any manner of speaking. */
const traitWeight = 10;

/** The choice that `seed` counts off: 0 the closest three voices, 1 the next three. */
export function designVoice(
  { prompt, gender, locale, seed = 0 }: DesignVoiceBody,
  voices: readonly VoiceRecord[],
): readonly VoiceRecord[] {
  if (typeof gender === "string" && gender !== "male" && gender !== "female")
    throw invalidParameter("gender", "gender must be male or female, or be left out.");
  const language =
    typeof locale === "string" ? (languages.get(locale.toLowerCase().split(/[-_]/, 1)[0] ?? "") ?? null) : undefined;
  return voices
    .filter(
      (voice) => (gender ?? voice.gender) === voice.gender && (language === undefined || voice.language === language),
    )
    .map((voice) => ({
      voice,
      closeness: closenessOf(voice, prompt),
      chance: hashOf(`${prompt}\n${voice.id}`),
    }))
    .toSorted((a, b) => b.closeness - a.closeness || a.chance - b.chance)
    .slice(seed * choiceSize, (seed + 1) * choiceSize)
    .map(({ voice }) => voice);
}

/** Words by their first letters, so that "reading" finds "reader". */
function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).map((word) => word.slice(0, 5)));
}

function closenessOf({ name, language, gender }: VoiceRecord, prompt: string): number {
  const wanted = wordsOf(prompt);
  const shared = (text: string): number => [...wordsOf(text)].filter((word) => wanted.has(word)).length;
  return shared(name) + traitWeight * (shared(language) + (wordsOfGender[gender].test(prompt) ? 1 : 0));
}
