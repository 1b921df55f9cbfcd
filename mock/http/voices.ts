import { unknownVoice, viewVoice, viewVoiceDetail } from "../domain/voices.ts";
import { findVoice } from "../world/lookups.ts";
import { bySource, listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const voices: Pick<Handlers, "listVoices" | "getVoice"> = {
  listVoices: ({ world, query, view }) => {
    const { type = "public", engine, language, gender } = query;
    return listPage({
      world,
      list: "voices",
      query: { ...query, type },
      defaultLimit: 20,
      sources: bySource(type, { private: world.voices, public: world.universe.catalogue.voices }),
      matches: (voice) =>
        (engine === undefined || voice.engines.includes(engine)) &&
        (language === undefined || voice.language.toLowerCase() === language.toLowerCase()) &&
        (gender === undefined || voice.gender === gender),
      view: (voice) => viewVoice(voice, view),
    });
  },
  getVoice: ({ world, path, view }) => {
    const voice = findVoice(world, path.voice_id);
    if (voice === undefined) throw unknownVoice();
    return { data: viewVoiceDetail(voice, view) };
  },
};
