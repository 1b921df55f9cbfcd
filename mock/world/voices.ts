/** What changes when a world gets a voice of its own or loses one, and when it has a text read aloud. */

import type { ClonedVoice } from "../domain/voices.clone.ts";
import type { RecordingRecord } from "../domain/voices.speech.ts";
import { schedule } from "./changes.ts";
import type { World } from "./world.ts";

export function addVoice(world: World, voice: ClonedVoice): void {
  world.voices.insert(voice);
  schedule(world, "voice", voice.id, voice.making);
}

/** Whoever spoke with the voice by default has no default voice any more, so that no answer names a voice that is gone. */
export function removeVoice(world: World, id: string): void {
  world.voices.remove(id);
  for (const group of world.groups.sorted)
    if (group.defaultVoiceId === id) world.groups.replace({ ...group, defaultVoiceId: null });
  for (const look of world.looks.sorted)
    if (look.defaultVoiceId === id) world.looks.replace({ ...look, defaultVoiceId: null });
}

export function addRecording(world: World, recording: RecordingRecord): void {
  world.recordings.set(recording.id, recording);
}
