import { createVideo } from "../domain/videos.create.ts";
import { unknownVideo, viewVideo } from "../domain/videos.ts";
import type { VideoRecord } from "../domain/videos.ts";
import { addVideo, removeVideo } from "../world/changes.ts";
import { mintJob } from "../world/limits.ts";
import { renderContext } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const videos: Pick<Handlers, "createVideo" | "listVideos" | "getVideo" | "deleteVideo"> = {
  createVideo: ({ world, body, now, direction }) => {
    const video = createVideo(body, {
      ...renderContext(world, now, direction),
      mint: () => mintJob(world, "video", now),
    });
    addVideo(world, video);
    return { data: { video_id: video.id, status: "waiting", output_format: video.outputFormat } };
  },
  listVideos: ({ world, query, view }) => {
    const title = query.title?.toLowerCase();
    // The empty folder names the workspace's root.
    const folder = query.folder_id === "" ? null : query.folder_id;
    return listPage({
      world,
      list: "videos",
      query,
      defaultLimit: 10,
      sources: [world.videos],
      matches: (video) =>
        (title === undefined || (video.title ?? "").toLowerCase().includes(title)) &&
        (folder === undefined || video.folderId === folder),
      view: (video) => viewVideo(video, view),
    });
  },
  getVideo: ({ world, path, view }) => ({ data: viewVideo(videoAt(world, path.video_id), view) }),
  deleteVideo: ({ world, path, now }) => {
    const video = videoAt(world, path.video_id);
    removeVideo(world, video, now);
    return { data: { id: video.id, deleted: true } };
  },
};

function videoAt(world: World, id: string): VideoRecord {
  const video = world.videos.get(id);
  if (video === undefined) throw unknownVideo();
  return video;
}
