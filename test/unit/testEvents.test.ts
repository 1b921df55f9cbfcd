/** Events about an agent's session that has no video: the front door's sessions have one sooner than a test asks. */
import { expect, test } from "vitest";
import { thinkingFailure } from "../../mock/domain/agents.start.ts";
import { eventAbout } from "../../mock/world/testEvents.ts";
import { mint } from "../../mock/world/world.ts";
import { worldOf } from "../support/worlds.ts";

const world = worldOf();
const { id, seq } = mint(world, "session");
const plan = { createdAt: 1000, startsAt: 1010, endsAt: 1030 };
world.sessions.insert({
  id,
  seq,
  createdAt: 1000,
  wishes: { orientation: null, lookId: null, voiceId: null, styleId: null, brandKitId: null },
  callbackUrl: null,
  callbackId: "c",
  inputs: [{ at: 1000, text: "Tea.", files: [], runId: `${id}.0` }],
  runs: [
    {
      id: `${id}.0`,
      createdAt: 1000,
      goal: "question",
      lookId: "look_def456",
      script: "Tea.",
      videoId: null,
      plan: { ...plan, outcome: { kind: "failed", ...thinkingFailure } },
      stoppedAt: null,
    },
  ],
});

test("a session without a video fails as its thinking does, and of no video", () => {
  const { data } = eventAbout(world, { type: "video_agent.fail", entityId: id, now: 1000 });
  expect(data).toEqual({
    session_id: id,
    video_id: null,
    callback_id: "c",
    failure_code: thinkingFailure.code,
    failure_message: thinkingFailure.message,
  });
});

test("a session without a video has no success to tell of, and no event of another kind", () => {
  const about =
    (type: "video_agent.success" | "batch.finished"): (() => unknown) =>
    () =>
      eventAbout(world, { type, entityId: id, now: 1000 });
  expect(about("video_agent.success")).toThrow("The session has no video yet");
  expect(about("batch.finished")).toThrow("is not about an agent's session");
});
