import type { Caller, CallOptions } from "../call.ts";
import { download } from "../download.ts";
import { JobFailedError } from "../jobErrors.ts";
import type { Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { WaitOptions } from "../wait.ts";
import { waitFor } from "../wait.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

type Video = Data<"getVideo">;

/** What to ask the status of: videos, all items of batches, or both; together at most 100 ids. */
export interface StatusIds {
  readonly videoIds?: readonly string[] | undefined;
  readonly batchIds?: readonly string[] | undefined;
}

export interface Videos {
  /** Videos of the account, newest first. */
  readonly list: (query?: Query<"listVideos">, options?: CallOptions) => PagedList<Envelope<"listVideos">>;
  /** Starts a render. Takes a **look's** id as `avatar_id`, or an image. Rendering takes time: see `wait`. */
  readonly create: (body: Body<"createVideo">, options?: CallOptions) => Promise<Data<"createVideo">>;
  readonly get: (videoId: string, options?: CallOptions) => Promise<Video>;
  readonly delete: (videoId: string, options?: CallOptions) => Promise<Data<"deleteVideo">>;
  /**
   * The status of up to 100 videos in one request: an entry for each id, in the order given, then for each batch one for
   * each of its items. Says `queued` where a video on its own says `pending`, and `not_found` for an id that is unknown.
   *
   * @throws APIError with status 400 when there is no id, or more than 100.
   */
  readonly statuses: (ids: readonly string[] | StatusIds, options?: CallOptions) => Promise<Data<"bulkVideoStatuses">>;
  /**
   * Waits until a video is rendered and resolves with it. Asks at once, then after 2 s, 3 s, 4.5 s … up to every 15 s.
   * A status it does not know waits on.
   *
   * @throws JobFailedError when the render failed, with its code and message; WaitError when the time is up; whatever a
   * request throws.
   */
  readonly wait: (videoId: string, options?: WaitOptions<Video>) => Promise<Video>;
  /**
   * Fetches the file of a finished video: a response whose body is the MP4 or WebM. Asks the API for a fresh address
   * first; the file itself is fetched without the credential, from wherever it lies.
   *
   * @throws DownloadError when there is no file yet or its server refuses; JobFailedError when the render failed.
   */
  readonly download: (videoId: string, options?: CallOptions) => Promise<Response>;
}

export function createVideos({ call, list }: Caller, settings: Settings): Videos {
  const get: Videos["get"] = (videoId, options) => call("getVideo", { path: { video_id: videoId } }, options);

  const isRendered = (video: Video): boolean => {
    if (video.status !== "failed") return video.status === "completed";
    const { id, failure_code: code = null } = video;
    const failureMessage = video.failure_message == null ? null : settings.redactor.text(video.failure_message);
    const message = `The render of video ${id} failed: ${code ?? "no code"}, ${failureMessage ?? "no reason given"}`;
    throw new JobFailedError({ message, id, code, failureMessage, state: video });
  };

  return {
    list: (query, options) => list("listVideos", query, options),
    create: (body, options) => call("createVideo", { body }, options),
    get,
    delete: (videoId, options) => call("deleteVideo", { path: { video_id: videoId } }, options),
    statuses: (ids, options) => {
      const { videoIds, batchIds } = (Array.isArray(ids) ? { videoIds: ids } : ids) as StatusIds;
      const query = { video_ids: videoIds?.join() || undefined, batch_ids: batchIds?.join() || undefined };
      return call("bulkVideoStatuses", { query }, options);
    },
    wait: (videoId, options) =>
      waitFor({ noun: "video", id: videoId, get, isOver: isRendered }, settings.clock, options),
    download: async (videoId, options = {}) => {
      const video = await get(videoId, options);
      return download(
        { id: video.id, status: video.status, url: isRendered(video) ? video.video_url : null },
        settings,
        options.signal,
      );
    },
  };
}
