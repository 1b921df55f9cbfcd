/**
 * Looks whose videos always go in one way, for apps that let nobody near a title or a header. They are stock looks like
 * the others but stand in no list, where nobody would expect them: whoever knows an id, or the group's, finds them.
 */

import type { GroupRecord } from "../avatars.ts";
import type { LookRecord } from "../looks.ts";
import { mattingTag } from "../looks.ts";
import { lookIdOf, videoPresets } from "../scenarios.presets.ts";
import { samplesFrom, sampleVoice } from "./samples.ts";

export const scenarioGroup: GroupRecord = {
  id: "mock_group_scenarios",
  seq: 1,
  createdAt: samplesFrom,
  ownership: "public",
  name: "Mock scenarios",
  gender: "female",
  defaultVoiceId: sampleVoice.id,
  consent: null,
};

export const scenarioLooks: readonly LookRecord[] = videoPresets.map(({ name }, index) => ({
  id: lookIdOf(name),
  seq: index + 1,
  createdAt: samplesFrom,
  ownership: "public",
  groupId: scenarioGroup.id,
  name: `Mock: ${name}`,
  avatarType: "studio_avatar",
  gender: scenarioGroup.gender,
  defaultVoiceId: sampleVoice.id,
  imageWidth: 1920,
  imageHeight: 1080,
  tags: ["mock", mattingTag],
  engines: ["avatar_iii", "avatar_iv", "avatar_v"],
  training: null,
}));
