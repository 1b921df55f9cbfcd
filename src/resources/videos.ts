import type { BatchId, VideoId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { DownloadOptions } from "../download.ts";
import type { Waiter } from "../jobs/job.ts";
import { createWaiter } from "../jobs/job.ts";
import type { Waiting } from "../jobs/waiting.ts";
import { later } from "../later.ts";
import { callKinds } from "../optionKinds.ts";
import type { CallOptions, Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import { callOf } from "../safe.ts";
import type { CreateVideo } from "../videoBody.ts";
import type { Data, Envelope, Query } from "../wire.ts";

type Video = Data<"getVideo">;

/** What to ask the status of: videos, all items of batches, or both; together at most 100 ids. */
export interface StatusIds {
  readonly videoIds?: readonly VideoId[] | undefined;
  readonly batchIds?: readonly BatchId[] | undefined;
}

export interface Videos {
  /** Videos of the account, newest first. */
  readonly list: (
    query?: Query<"listVideos">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVideos">, "listVideos">;
  /** Starts a render. Takes a **look's** id as `avatar_id`, or an image. Rendering takes time: see `wait`. */
  readonly create: CreateVideo;
  readonly get: (videoId: VideoId, options?: CallOptions) => Call<Video, "getVideo">;
  readonly delete: (videoId: VideoId, options?: CallOptions) => Call<Data<"deleteVideo">, "deleteVideo">;
  /**
   * The status of up to 100 videos in one request: an entry for each id, in the order given, then for each batch one for
   * each of its items. Says `queued` where a video on its own says `pending`, and `not_found` for an id that is unknown.
   *
   * @throws APIError with status 400 when there is no id, or more than 100.
   */
  readonly statuses: (
    ids: readonly VideoId[] | StatusIds,
    options?: CallOptions,
  ) => Call<Data<"bulkVideoStatuses">, "bulkVideoStatuses">;
  /**
   * Waits until a video is rendered and resolves with it. Asks at once, then after 2 s, 3 s, 4.5 s … up to every 15 s.
   * A status it does not know waits on.
   *
   * @throws JobFailedError when the render failed, with its code and message; WaitError when the time is up; whatever a
   * request throws.
   */
  readonly wait: Waiter<Video, VideoId>;
  /**
   * Fetches the file of a finished video: a response whose body is the MP4 or WebM, with its type and length. Asks the
   * API for a fresh address first, and once more when that has expired; the file itself is fetched without the
   * credential, from wherever it lies. When the connection breaks off or brings nothing for 30 seconds, the body goes on
   * from another one at the byte where it was; reading it rejects with a `HeyGenError` when that is of no use any more.
   *
   * @throws DownloadError when there is no file yet, or its server refuses; JobFailedError when the render failed;
   * whatever the request for the address throws.
   */
  readonly download: (videoId: VideoId, options?: DownloadOptions) => Call<Response, "getVideo">;
}

export function createVideos({ call, list }: Caller, waiting: Waiting, settings: Settings): Videos {
  const get: Videos["get"] = (videoId, options) =>
    call("GET /v3/videos/{video_id}", { path: { video_id: videoId } }, options);

  return {
    list: (query, options) => list("GET /v3/videos", query, options),
    create: (body, options) => call("POST /v3/videos", { body }, options),
    get,
    delete: (videoId, options) => call("DELETE /v3/videos/{video_id}", { path: { video_id: videoId } }, options),
    statuses: (ids, options) => {
      const { videoIds, batchIds } = (Array.isArray(ids) ? { videoIds: ids } : (ids ?? {})) as StatusIds;
      const query = { video_ids: videoIds?.join() || undefined, batch_ids: batchIds?.join() || undefined };
      return call("GET /v3/videos/statuses", { query }, options);
    },
    wait: createWaiter("video", waiting),
    download: (videoId, given = {}) =>
      // Loaded with the first file: most apps fetch none.
      callOf(
        later(() => import("../download.ts"), given, callKinds).then(([{ download }, options]) =>
          download(videoId, options, settings),
        ),
      ),
  };
}
