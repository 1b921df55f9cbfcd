/** Who presents, in which voice and shape, where the caller leaves it to the agent: the same prompt always gets the same. */

import type { Wishes } from "./agents.sessions.ts";
import type { StyleRecord } from "./agents.styles.ts";
import { createRandom } from "./catalogue/random.ts";
import type { LookRecord } from "./looks.ts";
import { orientationOf } from "./looks.ts";
import type { AspectRatio } from "./videos.ts";
import type { VoiceRecord } from "./voices.ts";
import { isVoiceReady } from "./voices.ts";

/** What the agent chooses from, and how it finds what the caller chose. */
export interface Casting {
  readonly now: number;
  readonly publicLooks: readonly LookRecord[];
  readonly publicVoices: readonly VoiceRecord[];
  readonly findLook: (id: string) => LookRecord | undefined;
  readonly findVoice: (id: string) => VoiceRecord | undefined;
  readonly findStyle: (id: string) => StyleRecord | undefined;
}

export interface Presenter {
  readonly lookId: string;
  readonly voiceId: string;
  readonly aspectRatio: AspectRatio | "auto";
}

const frames = { landscape: "16:9", portrait: "9:16" } as const;

/** Takes the caller's ids as they are; whether they can be used is for the rules of videos to say. */
export function castFor(prompt: string, wishes: Wishes, casting: Casting): Presenter {
  const lookId = wishes.lookId ?? pickLook(prompt, wishes, casting.publicLooks).id;
  const style = wishes.styleId === null ? undefined : casting.findStyle(wishes.styleId);
  return {
    lookId,
    voiceId: wishes.voiceId ?? voiceOf(casting.findLook(lookId), prompt, casting),
    aspectRatio: wishes.orientation === null ? (style?.aspectRatio ?? "auto") : frames[wishes.orientation],
  };
}

/** One that has a voice of its own and the frame's shape. */
function pickLook(prompt: string, { orientation }: Wishes, looks: readonly LookRecord[]): LookRecord {
  const fitting = looks.filter(
    (look) => look.defaultVoiceId !== null && (orientation === null || orientationOf(look) === orientation),
  );
  return createRandom(`agent/look/${prompt}`).pick(fitting.length > 0 ? fitting : looks);
}

/** The look's own where it can speak: a cloned one may be unfinished, or deleted since. */
function voiceOf(look: LookRecord | undefined, prompt: string, { publicVoices, findVoice, now }: Casting): string {
  const own = findVoice(look?.defaultVoiceId ?? "");
  if (own !== undefined && isVoiceReady(own, now)) return own.id;
  const fitting = publicVoices.filter(
    ({ language, engines, gender }) =>
      language === "English" &&
      engines.includes("starfish") &&
      (look === undefined || look.gender === null || gender === look.gender),
  );
  return createRandom(`agent/voice/${prompt}`).pick(fitting.length > 0 ? fitting : publicVoices).id;
}
