import type { Outcome } from "../domain/plan.ts";
import type { VideoDetail } from "../domain/videos.ts";
import { viewVideo } from "../domain/videos.ts";
import { viewContext } from "../web/settings.ts";
import { failure, finishVideo, readClock } from "../world/steer.ts";
import type { ControlCall, ControlHandlers } from "./types.ts";

export const jobs: Pick<ControlHandlers, "completeVideo" | "failVideo"> = {
  completeVideo: (call) => ({ data: finish(call, { kind: "completed" }) }),
  failVideo: (call) => ({ data: finish(call, failure(call.body ?? {})) }),
};

function finish(
  { c, settings, world: open, path }: ControlCall<"completeVideo" | "failVideo">,
  outcome: Outcome,
): VideoDetail {
  const world = open();
  const { now } = readClock(world, settings.real());
  const video = finishVideo(world, { id: path.video_id, real: settings.real(), outcome });
  settings.pace.entered(world, now);
  return viewVideo(video, viewContext(settings, world, now, c.req.url));
}
