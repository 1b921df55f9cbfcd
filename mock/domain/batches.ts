/** Batches: videos asked for in one call. All that a batch shows of its items follows from their plans and the instant. */

import type { components } from "../../generated/api.ts";
import { notFound, within } from "./errors.ts";
import type { Plan } from "./plan.ts";
import { endedBy, isTerminal, statusAt } from "./plan.ts";
import type { Birth } from "./videos.create.ts";
import { born, draftVideo } from "./videos.create.ts";
import { checkCallback, folderOf } from "./videos.options.ts";
import type { VideoRecord } from "./videos.ts";
import { failureOf } from "./videos.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";
import type { Announcement } from "./webhooks.ts";

type Schemas = components["schemas"];
export type ItemStatus = Schemas["VideoBatchItem"]["status"];

/** An item is a video; of one that was deleted, what is left is the plan that it had. */
export type BatchItem =
  | { readonly videoId: string; readonly plan: null }
  | { readonly videoId: null; readonly plan: Plan };

export interface BatchRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly title: string | null;
  readonly callbackUrl: string | null;
  /** In the order of the request; never fewer than it had. */
  readonly items: readonly BatchItem[];
  /** Items whose end has not been told yet; at 0 the batch is finished. */
  readonly open: number;
}

/** An item with its plan looked up. */
export interface ItemState {
  readonly index: number;
  /** null: the video was deleted. */
  readonly videoId: string | null;
  readonly plan: Plan;
}

/** One bad item refuses the whole call, under its index, before anything is made. */
export function createBatch(
  body: Schemas["CreateVideoBatchBody"],
  birth: Birth & { readonly mintBatch: Birth["mint"] },
): { readonly batch: BatchRecord; readonly videos: readonly VideoRecord[] } {
  const drafts = body.videos.map((item, index) => within(`videos.${index}`, () => draftVideo(item, birth)));
  checkCallback(body.callback_url, birth);
  const key = birth.mintBatch();
  const folderId = folderOf(body.folder_id);
  const videos = drafts.map((draft) => born({ ...draft, folderId }, { ...birth, batchId: key.id }));
  const batch: BatchRecord = {
    ...key,
    createdAt: birth.now,
    title: body.title ?? null,
    callbackUrl: body.callback_url ?? null,
    items: videos.map(({ id }) => ({ videoId: id, plan: null })),
    open: videos.length,
  };
  return { batch, videos };
}

/** The batch after one of its videos was deleted. A render that this cut short counts as failed, so that the batch can finish. */
export function withoutVideo(batch: BatchRecord, video: VideoRecord, now: number): BatchRecord {
  const plan = isTerminal(statusAt(video.plan, now)) ? video.plan : endedBy(video.plan, now, deleted);
  return { ...batch, items: batch.items.map((item) => (item.videoId === video.id ? { videoId: null, plan } : item)) };
}

const deleted = {
  kind: "failed",
  code: "video_deleted",
  message: "The video was deleted before it was rendered.",
} as const;

/** As a video's status, but for the word for waiting. */
export function itemStatus(plan: Plan, now: number): ItemStatus {
  const status = statusAt(plan, now);
  return status === "pending" ? "queued" : status;
}

export function itemError(plan: Plan, now: number): Schemas["VideoItemError"] | null {
  return failureOf(plan, now);
}

export function viewItem({ index, videoId, plan }: ItemState, now: number): Schemas["VideoBatchItem"] {
  return { item_index: index, status: itemStatus(plan, now), video_id: videoId, error: itemError(plan, now) };
}

type Detail = Schemas["VideoBatchDetail"];

/** A batch of which some items have failed is completed; one of which all have is failed. */
function summarize(
  batch: BatchRecord,
  items: readonly ItemState[],
  now: number,
): Pick<Detail, "batch_id" | "title" | "status" | "total_items" | "counts_by_status"> {
  const counts: Record<ItemStatus, number> = { queued: 0, processing: 0, completed: 0, failed: 0 };
  for (const { plan } of items) counts[itemStatus(plan, now)] += 1;
  const isRunning = counts.queued + counts.processing > 0;
  return {
    batch_id: batch.id,
    title: batch.title,
    status: isRunning ? "processing" : counts.completed > 0 ? "completed" : "failed",
    total_items: items.length,
    counts_by_status: counts,
  };
}

/** The batch without its items. */
export function viewBatch(
  batch: BatchRecord,
  items: readonly ItemState[],
  { now }: ViewContext,
): Omit<Detail, "items" | "has_more" | "next_token"> {
  return { ...summarize(batch, items, now), created_at: unixSeconds(batch.createdAt) };
}

/** @param at when the last item ended */
export function batchFinished(batch: BatchRecord, items: readonly ItemState[], at: number): Announcement {
  const data = summarize(batch, items, at);
  return { at, type: "batch.finished", entityId: batch.id, data, callbackUrl: batch.callbackUrl };
}

export function unknownBatch(): Error {
  return notFound("not_found", "No batch with this id exists in this account.");
}
