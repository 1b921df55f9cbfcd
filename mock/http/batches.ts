import type { BatchRecord, ItemState } from "../domain/batches.ts";
import { createBatch, unknownBatch, viewBatch, viewItem } from "../domain/batches.ts";
import { readStatusQuery, viewBatchStatuses, viewVideoStatus } from "../domain/statuses.ts";
import { itemsOf } from "../world/batches.ts";
import { addBatch } from "../world/changes.ts";
import { mintJob } from "../world/limits.ts";
import { renderContext } from "../world/lookups.ts";
import type { ReadonlyTable, Row } from "../world/table.ts";
import { createTable } from "../world/table.ts";
import type { World } from "../world/world.ts";
import { mint } from "../world/world.ts";
import { listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const batches: Pick<Handlers, "createVideoBatch" | "getVideoBatch" | "bulkVideoStatuses"> = {
  createVideoBatch: ({ world, body, now, direction }) => {
    const made = createBatch(body, {
      ...renderContext(world, now, direction),
      mint: () => mint(world, "video"),
      mintBatch: () => mintJob(world, "batch", now),
    });
    addBatch(world, made);
    return { data: { batch_id: made.batch.id } };
  },
  getVideoBatch: ({ world, path, query, view }) => {
    const batch = batchAt(world, path.batch_id);
    const items = itemsOf(world, batch);
    const { data, ...rest } = listPage({
      world,
      list: `videos/batches/${batch.id}`,
      query,
      defaultLimit: 100,
      sources: [inOrder(items)],
      view: (item) => viewItem(item, view.now),
    });
    return { data: { ...viewBatch(batch, items, view), items: data, ...rest } };
  },
  bulkVideoStatuses: ({ world, query, now }) => {
    const { videoIds, batchIds } = readStatusQuery(query);
    const byVideo = videoIds.map((id) => viewVideoStatus(id, world.videos.get(id), now));
    const byBatch = batchIds.flatMap((id) => {
      const batch = world.batches.get(id);
      return viewBatchStatuses(id, batch && itemsOf(world, batch), now);
    });
    return { data: [...byVideo, ...byBatch], has_more: false, next_token: null };
  },
};

/** Lists are read from the newest row on, so the first item is made to look like the newest. */
function inOrder(items: readonly ItemState[]): ReadonlyTable<ItemState & Row> {
  return createTable(
    items.map((item) => ({ ...item, id: String(item.index), createdAt: 0, seq: items.length - item.index })),
  );
}

function batchAt(world: World, id: string): BatchRecord {
  const batch = world.batches.get(id);
  if (batch === undefined) throw unknownBatch();
  return batch;
}
