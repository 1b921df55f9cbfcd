/** The state of many videos in one answer: by their own ids, and by the batches that they are items of. */

import type { components } from "../../generated/api.ts";
import type { ItemState } from "./batches.ts";
import { itemError, itemStatus } from "./batches.ts";
import { invalidParameter } from "./errors.ts";
import type { VideoRecord } from "./videos.ts";

export type StatusEntry = components["schemas"]["VideoStatusEntry"];

const mostIds = 100;

export interface StatusQuery {
  readonly video_ids?: string;
  readonly batch_ids?: string;
}

/** Ids in the order asked for, as often as asked for. */
export function readStatusQuery(query: StatusQuery): {
  readonly videoIds: readonly string[];
  readonly batchIds: readonly string[];
} {
  const { video_ids: videos, batch_ids: batches } = query;
  if (videos === undefined && batches === undefined) {
    throw invalidParameter("video_ids", "Give video_ids, batch_ids or both: ids joined by commas.");
  }
  const videoIds = splitIds("video_ids", videos);
  const batchIds = splitIds("batch_ids", batches);
  const count = videoIds.length + batchIds.length;
  if (count > mostIds) {
    const param = videos === undefined ? "batch_ids" : "video_ids";
    throw invalidParameter(param, `At most ${mostIds} ids may be asked for at once; ${count} were.`);
  }
  return { videoIds, batchIds };
}

/** Nothing is taken off an id: one with a blank beside the comma is another id, and an unknown one. */
function splitIds(param: string, text: string | undefined): readonly string[] {
  const ids = text?.split(",") ?? [];
  if (ids.includes(""))
    throw invalidParameter(param, `${param} must be ids joined by single commas; one of them is empty.`);
  return ids;
}

export function viewVideoStatus(id: string, video: VideoRecord | undefined, now: number): StatusEntry {
  const shared = { video_id: id, batch_id: null, item_index: null };
  if (video === undefined) return { ...shared, status: "not_found", error: null };
  return { ...shared, status: itemStatus(video.plan, now), error: itemError(video.plan, now) };
}

/** One entry for each item of the batch, or a single one for a batch that is not there. */
export function viewBatchStatuses(id: string, items: readonly ItemState[] | undefined, now: number): StatusEntry[] {
  if (items === undefined)
    return [{ video_id: null, status: "not_found", error: null, batch_id: id, item_index: null }];
  return items.map(({ index, videoId, plan }) => ({
    video_id: videoId,
    status: itemStatus(plan, now),
    error: itemError(plan, now),
    batch_id: id,
    item_index: index,
  }));
}
