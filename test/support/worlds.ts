/** A world without a mock around it, for tests of what changes worlds. */

import { ruleSets } from "../../mock/domain/rules.ts";
import { presets } from "../../mock/domain/scenarios.presets.ts";
import type { Scenario } from "../../mock/domain/scenarios.ts";
import { createVideo } from "../../mock/domain/videos.create.ts";
import type { VideoRecord } from "../../mock/domain/videos.ts";
import { loadCatalogue } from "../../mock/world/catalogue.ts";
import { addVideo } from "../../mock/world/changes.ts";
import { createHub } from "../../mock/world/hub.ts";
import { renderContext } from "../../mock/world/lookups.ts";
import { createWorld, identify, mint, type Universe, type World } from "../../mock/world/world.ts";

const catalogue = loadCatalogue("heygen-v3");
const [happy] = presets as [Scenario];

/** The world's clock stands at 1000; its videos wait for 10 ms and take 20. */
export function worldOf(universe: Partial<Universe> = {}): World {
  return createWorld(
    identify("w", "s"),
    {
      seed: "s",
      rules: ruleSets.guide,
      queueMs: 10,
      renderMs: 20,
      trainingMs: 30,
      scenario: happy,
      advanceOnRead: null,
      rate: 0,
      startAt: 1000,
      catalogue,
      maxStoredBytes: 0,
      allowExternalWebhooks: false,
      faults: [],
      limits: { requestsPerMinute: null, concurrentJobs: null },
      origin: () => "http://localhost",
      hub: createHub(),
      ...universe,
    },
    0,
  );
}

export function videoIn(world: World, now = 1000): VideoRecord {
  const body = { type: "avatar" as const, avatar_id: "look_def456", script: "Hi." };
  const video = createVideo(body, { ...renderContext(world, now), mint: () => mint(world, "video") });
  addVideo(world, video);
  return video;
}
