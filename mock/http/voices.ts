import { ApiError } from "../domain/errors.ts";
import { cloneVoice } from "../domain/voices.clone.ts";
import { designVoice } from "../domain/voices.design.ts";
import { planRecording, viewSpeech } from "../domain/voices.speech.ts";
import { isVoiceReady, unknownVoice, viewVoice, viewVoiceDetail } from "../domain/voices.ts";
import type { VoiceRecord } from "../domain/voices.ts";
import { findVoice, lookups } from "../world/lookups.ts";
import { addRecording, addVoice, removeVoice } from "../world/voices.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { bySource, listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const voices: Pick<
  Handlers,
  "listVoices" | "getVoice" | "designVoice" | "cloneVoice" | "createSpeech" | "deleteVoice"
> = {
  listVoices: ({ world, query, now, view }) => {
    const { type = "public", engine, language, gender } = query;
    return listPage({
      world,
      list: "voices",
      query: { ...query, type },
      defaultLimit: 20,
      sources: bySource(type, { private: world.voices, public: world.universe.catalogue.voices }),
      matches: (voice) =>
        isVoiceReady(voice, now) &&
        (engine === undefined || voice.engines.includes(engine)) &&
        (language === undefined || voice.language.toLowerCase() === language.toLowerCase()) &&
        (gender === undefined || voice.gender === gender),
      view: (voice) => viewVoice(voice, view),
    });
  },
  getVoice: ({ world, path, view }) => ({ data: viewVoiceDetail(voiceAt(world, path.voice_id), view) }),
  designVoice: ({ world, body, view }) => {
    const found = designVoice(body, world.universe.catalogue.voices.sorted);
    return { data: { seed: body.seed ?? 0, voices: found.map((voice) => viewVoice(voice, view)) } };
  },
  cloneVoice: ({ world, body, now, direction }) => {
    const { trainingMs } = world.universe;
    const voice = cloneVoice(body, {
      now,
      trainingMs,
      direction,
      ...lookups(world),
      clones: world.voices.size,
      mint: () => mint(world, "voice"),
    });
    addVoice(world, voice);
    return { data: { voice_clone_id: voice.id } };
  },
  createSpeech: ({ world, body, now, view }) => {
    const recording = planRecording(body, { now, ...lookups(world), mint: () => mint(world, "recording") });
    addRecording(world, recording);
    return { data: viewSpeech(recording, view) };
  },
  deleteVoice: ({ world, path }) => {
    const { id, ownership } = voiceAt(world, path.voice_id);
    if (ownership === "public")
      throw new ApiError({
        status: 403,
        code: "resource_access_denied",
        message: "Only voices cloned by this account can be deleted.",
      });
    removeVoice(world, id);
    return { data: { voice_id: id } };
  },
};

function voiceAt(world: World, id: string): VoiceRecord {
  const voice = findVoice(world, id);
  if (voice === undefined) throw unknownVoice();
  return voice;
}
