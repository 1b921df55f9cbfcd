/** Events about things as they are, in a world without a mock around it. */
import { describe, expect, test } from "vitest";
import type { RunRecord } from "../../mock/domain/agents.runs.ts";
import { thinkingFailure } from "../../mock/domain/agents.start.ts";
import { eventTypes } from "../../mock/domain/eventTypes.ts";
import type { WebhookEventType } from "../../mock/domain/webhooks.ts";
import { eventAbout } from "../../mock/world/testEvents.ts";
import type { World } from "../../mock/world/world.ts";
import { mint } from "../../mock/world/world.ts";
import { videoIn, worldOf } from "../support/worlds.ts";

const plan = { createdAt: 1000, startsAt: 1010, endsAt: 1030 };
const run = (index: number, more: Partial<RunRecord> = {}): RunRecord => ({
  id: `s.${index}`,
  createdAt: 1000,
  goal: "question",
  lookId: "look_def456",
  script: "Tea.",
  videoId: null,
  plan: { ...plan, outcome: { kind: "failed", ...thinkingFailure } },
  stoppedAt: null,
  ...more,
});

function sessionIn(world: World, ...runs: readonly [RunRecord, ...RunRecord[]]): string {
  const { id, seq } = mint(world, "session");
  world.sessions.insert({
    id,
    seq,
    createdAt: 1000,
    wishes: { orientation: null, lookId: null, voiceId: null, styleId: null, brandKitId: null },
    callbackUrl: "http://localhost/called",
    callbackId: "c",
    inputs: [{ at: 1000, text: "Tea.", files: [], runId: runs[0].id }],
    runs,
  });
  return id;
}

function batchIn(world: World): string {
  const { id, seq } = mint(world, "batch");
  const items = [{ videoId: videoIn(world).id, plan: null }] as const;
  world.batches.insert({ id, seq, createdAt: 1000, title: null, callbackUrl: null, items, open: 1 });
  return id;
}

const world = worldOf();
const id = sessionIn(world, run(0));

test("a session without a video fails as its thinking does, and of no video", () => {
  expect(eventAbout(world, { type: "video_agent.fail", entityId: id, now: 1000 })).toEqual({
    at: 1000,
    type: "video_agent.fail",
    entityId: id,
    callbackUrl: "http://localhost/called",
    data: {
      session_id: id,
      video_id: null,
      callback_id: "c",
      failure_code: thinkingFailure.code,
      failure_message: thinkingFailure.message,
    },
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

test("a session speaks of the latest that it did", () => {
  const failing = (code: string): Partial<RunRecord> => ({
    plan: { ...plan, outcome: { kind: "failed", code, message: code } },
  });
  const about = sessionIn(world, run(0, failing("first")), run(1, failing("second")), run(2, failing("third")));
  const { data } = eventAbout(world, { type: "video_agent.fail", entityId: about, now: 1000 });
  expect(data).toMatchObject({ failure_code: "third", failure_message: "third" });
  const video = videoIn(world);
  const done = sessionIn(world, run(0), run(1), run(2, { videoId: video.id }));
  expect(eventAbout(world, { type: "video_agent.success", entityId: done, now: 1000 }).data).toMatchObject({
    session_id: done,
    video_id: video.id,
  });
});

describe("an event that is not about such a thing is refused", () => {
  const lookOf = (type: string): string => world.looks.sorted.find(({ avatarType }) => avatarType === type)!.id;
  const things: readonly (readonly [string, string, fits: RegExp, says: string])[] = [
    ["a video", videoIn(world).id, /^avatar_video/, "not about a video."],
    ["a session", id, /^video_agent\./, "not about an agent's session."],
    ["a batch", batchIn(world), /^batch\.finished$/, "not about a batch."],
    [
      "a twin",
      lookOf("digital_twin"),
      /^instant_avatar\./,
      "not about a look of the type digital_twin, which has instant_avatar events.",
    ],
    [
      "a photo",
      lookOf("photo_avatar"),
      /^photo_avatar_train\./,
      "not about a look of the type photo_avatar, which has photo_avatar_train events.",
    ],
  ];

  test.each(things)("of %s", (_what, entityId, fits, says) => {
    for (const type of Object.keys(eventTypes) as WebhookEventType[]) {
      const about = (): string => eventAbout(world, { type, entityId, now: 1000 }).type;
      if (!fits.test(type)) expect(about, type).toThrow(says);
      else if (entityId !== id) expect(about()).toBe(type);
    }
  });
});
