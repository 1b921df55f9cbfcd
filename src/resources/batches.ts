import type { BatchId } from "../../generated/api.ts";
import { isRecord } from "../answer.ts";
import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import { pagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Query } from "../wire.ts";

type Batch = Data<"getVideoBatch">;

export interface Batches {
  /**
   * Starts 1 to 100 videos and returns the `batch_id`. Each is described as `videos.create` takes it, but for the folder,
   * which the batch names for all. One bad body has the whole call refused; `param` of the error then names its index.
   * What goes wrong later is told by the item alone.
   */
  readonly create: (
    body: Body<"createVideoBatch">,
    options?: CallOptions,
  ) => Call<Data<"createVideoBatch">, "createVideoBatch">;
  /**
   * How far a batch is, with its first 100 items (or `limit`, or those from a `token` on). `completed` means that every
   * item is over and at least one is a video, `failed` that none is.
   */
  readonly get: (
    batchId: BatchId,
    query?: Query<"getVideoBatch">,
    options?: CallOptions,
  ) => Call<Batch, "getVideoBatch">;
  /** Items of a batch in the order in which they were given; `pages()` gives the batch once for each page of them. */
  readonly items: (
    batchId: BatchId,
    query?: Query<"getVideoBatch">,
    options?: CallOptions,
  ) => PagedList<Batch, "getVideoBatch">;
}

export function createBatches({ call }: Caller): Batches {
  const get: Batches["get"] = (batchId, query, options) =>
    call("GET /v3/videos/batches/{batch_id}", { path: { batch_id: batchId }, query }, options, hasItems);
  return {
    create: (body, options) => call("POST /v3/videos/batches", { body }, options),
    get,
    items: (batchId, query = {}, options) =>
      pagedList((token) => get(batchId, { ...query, token }, options), query.token),
  };
}

function hasItems(batch: unknown): boolean {
  return isRecord(batch) && Array.isArray(batch["items"]);
}
