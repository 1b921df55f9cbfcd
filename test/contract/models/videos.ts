/** A video as the facts tell of it: where it is at an instant follows from when it was asked for and from its fate. */
import type { Fate } from "../steps.ts";
import { queueMs, renderMs, slowMs } from "../steps.ts";

export interface ModelVideo {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly startsAt: number;
  readonly endsAt: number;
  readonly fails: boolean;
}

export type VideoStatus = "pending" | "processing" | "completed" | "failed";

export function plannedVideo(id: string, title: string, fate: Fate, now: number): ModelVideo {
  const startsAt = now + queueMs;
  const lasts = { good: renderMs, failing: renderMs, slow: slowMs, stuck: Infinity }[fate];
  return { id, title, createdAt: now, startsAt, endsAt: startsAt + lasts, fails: fate === "failing" };
}

/** The same video, ended by hand. */
export function endedVideo(video: ModelVideo, now: number, fails: boolean): ModelVideo {
  return { ...video, startsAt: Math.min(video.startsAt, now), endsAt: now, fails };
}

export function videoStatus({ startsAt, endsAt, fails }: ModelVideo, now: number): VideoStatus {
  if (now < startsAt) return "pending";
  if (now < endsAt) return "processing";
  return fails ? "failed" : "completed";
}

/** The words of batches and bulk statuses. */
export function bulkStatus(status: VideoStatus): string {
  return status === "pending" ? "queued" : status;
}

export function unixSeconds(ms: number): number {
  return Math.floor(ms / 1000);
}
