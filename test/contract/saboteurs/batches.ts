/** Saboteurs of the laws about batches and bulk statuses. */

import { hearing, type Json, telling } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const aBatch = /^GET \/v3\/videos\/batches\/[^/]+$/;
const newBatch = /^POST \/v3\/videos\/batches$/;
const statuses = /^GET \/v3\/videos\/statuses$/;

export const batchSaboteurs = saboteursOf("batches", {
  "batch-is-cut": [
    "B1",
    "Of more than 100 videos the first 100 are made.",
    hearing(newBatch, ({ body }) => void (body.videos = body.videos?.slice(0, 100))),
  ],
  "items-numbered-by-page": [
    "B2",
    "Items are numbered anew on each page.",
    telling(aBatch, ({ data }) => {
      for (const [at, item] of (data?.items ?? []).entries()) item.item_index = at;
    }),
  ],
  "counts-without-failures": [
    "B3",
    "Failures are no part of the counts.",
    telling(aBatch, ({ data }) => void delete data?.counts_by_status.failed),
  ],
  "item-loses-its-video": [
    "B4",
    "An item that is completed names no video.",
    telling(aBatch, ({ data }) => {
      for (const item of data?.items ?? []) if (item.status === "completed") item.video_id = null;
    }),
  ],
  "one-fails-all-fail": [
    "B5",
    "Where one item fails, all do.",
    telling(aBatch, ({ data }) => {
      const items: Json[] = data?.items ?? [];
      if (items.some(({ status }) => status === "failed")) for (const item of items) item.status = "failed";
    }),
  ],
  "statuses-without-the-unknown": [
    "B6",
    "Bulk statuses leave out what is not found.",
    telling(statuses, (body) => {
      body.data = body.data?.filter(({ status }: Json) => status !== "not_found");
    }),
  ],
  "statuses-out-of-order": [
    "B6",
    "Bulk statuses come in an order of their own.",
    telling(statuses, (body) => void (body.data = body.data?.toReversed())),
  ],
  "statuses-once-each": [
    "B6",
    "Bulk statuses name each video once, however often it is asked for.",
    telling(statuses, (body) => {
      const seen = new Set<string>();
      body.data = body.data?.filter(({ video_id: id }: Json) => !seen.has(id) && seen.add(id));
    }),
  ],
  "items-are-renamed": [
    "B7",
    "A video of a batch has another title than was sent.",
    hearing(newBatch, ({ body }) => {
      for (const video of body.videos ?? []) if (video.title) video.title = `Item: ${video.title}`;
    }),
  ],
});
