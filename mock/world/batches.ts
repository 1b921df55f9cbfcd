/** Batches among the rows of a world: their items, and the one moment in which the last of these ends. */

import type { BatchRecord, ItemState } from "../domain/batches.ts";
import { batchFinished, withoutVideo } from "../domain/batches.ts";
import { isTerminal, statusAt } from "../domain/plan.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { announce } from "./announce.ts";
import type { World } from "./world.ts";

/** In the order of the request. */
export function itemsOf(world: World, batch: BatchRecord): readonly ItemState[] {
  return batch.items.map(({ videoId, plan }, index) => {
    const known = plan ?? (videoId === null ? undefined : world.videos.get(videoId)?.plan);
    if (known === undefined) throw new Error(`The batch ${batch.id} has lost its item ${index}.`);
    return { index, videoId, plan: known };
  });
}

/** To be told once for each item, at its end; with the last one the batch is finished. */
export function itemEnded(world: World, video: VideoRecord, at: number): void {
  const batch = video.batchId === null ? undefined : world.batches.get(video.batchId);
  if (batch === undefined) return;
  const left = { ...batch, open: batch.open - 1 };
  world.batches.replace(left);
  if (left.open === 0) announce(world, batchFinished(left, itemsOf(world, left), at));
}

/** To be told when a video was deleted, in whatever state it was. */
export function itemDeleted(world: World, video: VideoRecord, now: number): void {
  const batch = video.batchId === null ? undefined : world.batches.get(video.batchId);
  if (batch === undefined) return;
  world.batches.replace(withoutVideo(batch, video, now));
  // The end of a finished render has been told already.
  if (!isTerminal(statusAt(video.plan, now))) itemEnded(world, video, now);
}
