import { viewGroup } from "../domain/avatars.ts";
import type { VideoDetail } from "../domain/videos.ts";
import { viewVideo } from "../domain/videos.ts";
import { viewContext } from "../web/settings.ts";
import { looksOf } from "../world/lookups.ts";
import type { JobRecord } from "../world/steer.jobs.ts";
import {
  completion,
  decideConsent,
  failure,
  finishJob,
  finishVideo,
  holdJob,
  releaseJob,
} from "../world/steer.jobs.ts";
import { readClock } from "../world/steer.ts";
import type { World } from "../world/world.ts";
import type { Job } from "./jobs.views.ts";
import { viewJob } from "./jobs.views.ts";
import type { ControlCall, ControlHandlers } from "./types.ts";

export const jobs: Pick<
  ControlHandlers,
  | "completeVideo"
  | "failVideo"
  | "completeJob"
  | "failJob"
  | "holdJob"
  | "releaseJob"
  | "approveConsent"
  | "declineConsent"
> = {
  completeVideo: (call) => ({ data: finish(call, completion) }),
  failVideo: (call) => ({ data: finish(call, failure(call.body)) }),
  completeJob: (call) => ({
    data: steer(call, (world, real) => finishJob(world, { id: call.path.job_id, real, outcome: completion })),
  }),
  failJob: (call) => ({
    data: steer(call, (world, real) => finishJob(world, { id: call.path.job_id, real, outcome: failure(call.body) })),
  }),
  holdJob: (call) => ({ data: steer(call, (world, real) => holdJob(world, { id: call.path.job_id, real })) }),
  releaseJob: (call) => ({ data: steer(call, (world, real) => releaseJob(world, { id: call.path.job_id, real })) }),
  approveConsent: (call) => ({ data: decide(call, "approved") }),
  declineConsent: (call) => ({ data: decide(call, "rejected") }),
};

function finish(
  { c, settings, world: open, path }: ControlCall<"completeVideo" | "failVideo">,
  outcome: Parameters<typeof finishVideo>[1]["outcome"],
): VideoDetail {
  const world = open();
  const { now } = readClock(world, settings.real());
  const video = finishVideo(world, { id: path.video_id, real: settings.real(), outcome });
  settings.pace.touch(world);
  return viewVideo(video, viewContext(settings, world, now, c.req.url));
}

function steer(
  { settings, world: open }: Pick<ControlCall<"holdJob">, "settings" | "world">,
  work: (world: World, real: number) => JobRecord,
): Job {
  const world = open();
  const job = work(world, settings.real());
  const { now } = readClock(world, settings.real());
  settings.pace.touch(world);
  return viewJob(job, now);
}

function decide(
  { c, settings, world: open, path }: ControlCall<"approveConsent" | "declineConsent">,
  decision: Parameters<typeof decideConsent>[1]["decision"],
): ReturnType<typeof viewGroup> {
  const world = open();
  const { now } = readClock(world, settings.real());
  const group = decideConsent(world, { groupId: path.group_id, real: settings.real(), decision });
  settings.pace.touch(world);
  return viewGroup(group, looksOf(world, group.id), viewContext(settings, world, now, c.req.url));
}
