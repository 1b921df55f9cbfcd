/** What an event says when nothing of the world is behind it. */
import { expect, test } from "vitest";
import { sampleOf } from "../../mock/domain/eventSamples.ts";
import { eventTypes } from "../../mock/domain/eventTypes.ts";
import type { WebhookEventType } from "../../mock/domain/webhooks.ts";

const types = Object.keys(eventTypes) as readonly WebhookEventType[];
const address = "https://files.heygen.ai/video/id1.mp4";

test("there is a sample of every type, which names the thing that it is about", () => {
  for (const type of types) {
    const { entityId, data } = sampleOf(type, "id1");
    expect([type, entityId, Object.values(data).includes("id1")]).toEqual([type, "id1", true]);
  }
});

test.each([
  [
    "avatar_video.success",
    {
      video_id: "id1",
      url: address,
      gif_download_url: "https://files.heygen.ai/video/id1.gif",
      video_page_url: "https://files.heygen.ai/watch/id1",
      video_share_page_url: "https://files.heygen.ai/share/id1",
      folder_id: null,
      callback_id: null,
      callback_url: null,
    },
  ],
  [
    "video_agent.success",
    {
      session_id: "id1",
      video_id: "id1",
      url: address,
      video_page_url: "https://files.heygen.ai/watch/id1",
      callback_id: null,
    },
  ],
  ["ai_clipping.success", { id: "id1", status: "completed", url: address, callback_id: null }],
  ["filler_word_removal.success", { id: "id1", status: "completed", url: address, callback_id: null }],
  ["podcast.success", { id: "id1", status: "completed", url: address, callback_id: null }],
  [
    "video_translate.success",
    { video_translate_id: "id1", url: address, callback_id: null, output_language: "German" },
  ],
  ["personalized_video", { video_id: "id1", status: "completed", url: address, callback_id: null }],
] as const)("that of %s says where the video is", (type, data) => {
  expect(sampleOf(type, "id1").data).toEqual(data);
});

test("a translation that could not begin says why, at either check", () => {
  for (const check of ["validation_failed", "download_failed"] as const)
    expect(sampleOf(`video_translate.preflight.${check}`, "id1").data).toEqual({
      video_translate_id: "id1",
      message: "The video could not be read.",
      callback_id: null,
    });
});

test("a batch counts each of its items once", () => {
  const { total_items: total, counts_by_status: counts } = sampleOf("batch.finished", "id1").data;
  expect(counts).toEqual({ queued: 0, processing: 0, completed: 2, failed: 1 });
  expect(total).toBe(3);
});

test("what failed has a reason that can be read, and what went well has none", () => {
  for (const type of types.filter((each) => /\.(?:success|fail)$/.test(each))) {
    const { data } = sampleOf(type, "id1");
    expect([type, "failure_message" in data || "message" in data]).toEqual([type, type.endsWith(".fail")]);
  }
});
