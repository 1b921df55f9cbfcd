/**
 * What an event of each type says when nothing of the world is behind it. Types that the contract describes have its
 * fields; the others have what the vendor's guides show of them, or else the id of the thing and what became of it.
 */

import type { WebhookEventType } from "./webhooks.ts";

export interface Sample {
  readonly entityId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const base = "https://files.heygen.ai";
const callback = { callback_id: null };
const reason = { failure_code: "rendering_failed", failure_message: "The renderer ran out of time." };

type Fields = Readonly<Record<string, unknown>>;
/** Name of the field that holds the id, and what is said besides when things went well, and when not. */
type Family = readonly [idField: string, ends: { readonly success: (id: string) => Fields; readonly fail: Fields }];

const video: Family = [
  "video_id",
  {
    success: (id) => ({
      url: `${base}/video/${id}.mp4`,
      gif_download_url: `${base}/video/${id}.gif`,
      video_page_url: `${base}/watch/${id}`,
      video_share_page_url: `${base}/share/${id}`,
      folder_id: null,
      ...callback,
      callback_url: null,
    }),
    fail: { ...reason, msg: reason.failure_message, ...callback },
  },
];
const untrained = { failure_code: "training_failed", failure_message: "No face was found in the picture." };
const group = { avatar_group_id: "group_abc123" };
const avatar: Family = ["avatar_id", { success: () => group, fail: { ...group, ...untrained } }];
const job: Family = [
  "id",
  {
    success: (id) => ({ status: "completed", url: `${base}/video/${id}.mp4`, ...callback }),
    fail: { status: "failed", ...reason, ...callback },
  },
];

const families: Readonly<Record<string, Family>> = {
  avatar_video: video,
  avatar_video_gif: video,
  avatar_video_caption: video,
  hyperframes_video: video,
  video_translate: [
    "video_translate_id",
    {
      success: (id) => ({ url: `${base}/video/${id}.mp4`, ...callback, output_language: "German" }),
      fail: { message: "The video could not be read.", ...callback },
    },
  ],
  instant_avatar: avatar,
  photo_avatar_train: avatar,
  photo_avatar_add_motion: avatar,
  live_avatar: avatar,
  photo_avatar_generation: ["generation_id", { success: () => group, fail: { ...group, ...untrained } }],
  proofread_creation: ["proofread_id", { success: () => callback, fail: { ...reason, ...callback } }],
  video_agent: [
    "session_id",
    {
      success: (id) => ({
        video_id: id,
        url: `${base}/video/${id}.mp4`,
        video_page_url: `${base}/watch/${id}`,
        ...callback,
      }),
      fail: { video_id: null, ...reason, ...callback },
    },
  ],
  ai_clipping: job,
  filler_word_removal: job,
  podcast: job,
};

/** @param id of the thing that the event would be about */
export function sampleOf(type: WebhookEventType, id: string): Sample {
  const sample = (data: Fields): Sample => ({ entityId: id, data });
  switch (type) {
    case "batch.finished":
      return sample({
        batch_id: id,
        title: "Spring campaign",
        status: "completed",
        total_items: 3,
        counts_by_status: { queued: 0, processing: 0, completed: 2, failed: 1 },
      });
    case "personalized_video":
      return sample({ video_id: id, status: "completed", url: `${base}/video/${id}.mp4`, ...callback });
    // What a check refuses before it begins (`video_translate.preflight.…`) says what a failure does.
    default: {
      const [name = "", end] = type.split(".");
      const family = families[name];
      if (family === undefined) throw new Error(`There is no sample of ${type}.`);
      const [idField, { success, fail }] = family;
      return sample({ [idField]: id, ...(end === "success" ? success(id) : fail) });
    }
  }
}
