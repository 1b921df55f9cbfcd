import { describeGroup, hearing, telling } from "../support/saboteurs.ts";

const aBatch = /^GET \/v3\/videos\/batches\/[^/]+$/;
const newBatch = /^POST \/v3\/videos\/batches$/;

describeGroup("batches", {
  // What is too much is left out.
  B1: hearing(newBatch, ({ body }) => void (body.videos = body.videos.slice(0, 100))),
  // Counted anew on each page.
  B2: telling(aBatch, ({ data }) => {
    for (const [at, item] of (data?.items ?? []).entries()) item.item_index = at;
  }),
  // Failures are no part of the counts.
  B3: telling(aBatch, ({ data }) => void delete data.counts_by_status.failed),
  B4: telling(aBatch, ({ data }) => {
    for (const item of data.items) if (item.status === "completed") item.video_id = null;
  }),
  // All or nothing.
  B5: telling(aBatch, ({ data }) => {
    if (data.items.some((item: { status: string }) => item.status === "failed"))
      for (const item of data.items) item.status = "failed";
  }),
  B6: telling(/^GET \/v3\/videos\/statuses$/, (body) => {
    body.data = body.data?.filter((entry: { status: string }) => entry.status !== "not_found");
  }),
  B7: hearing(newBatch, ({ body }) => {
    for (const video of body.videos) if (video.title) video.title = `Item: ${video.title}`;
  }),
});
