/** The waits of a client and what they have in common. Loaded with the first of them. */
import { isRecord } from "../answer.ts";
import { createCaller } from "../call.ts";
import type { JobKind, JobStates } from "./kinds.ts";
import { watchedBy } from "./kinds.ts";
import type { RoomOptions } from "./room.ts";
import { createWaitingRoom } from "./room.ts";
import type { Run, Wait } from "./run.ts";
import { startRun } from "./run.ts";

/** What of an event tells whom it is about. */
export interface FedEvent {
  readonly event_data?: unknown;
}

export interface Desk {
  readonly begin: <Kind extends JobKind>(wait: Wait<Kind>) => Run<JobStates[Kind]>;
  /** Has those look who wait for what the event is about. */
  readonly feed: (event: FedEvent) => void;
}

/** Who is woken by an event: the jobs that its data names. */
const named: readonly (readonly [kind: JobKind, field: string])[] = [
  ["video", "video_id"],
  ["video agent session", "session_id"],
  ["avatar", "avatar_group_id"],
  ["consent", "avatar_group_id"],
];

export function openDesk({ settings, ...time }: Pick<RoomOptions, "settings" | "slept" | "roomMs">): Desk {
  const { call } = createCaller(settings);
  const watched = watchedBy(call);
  const room = createWaitingRoom({
    ...time,
    settings,
    askStatuses: (ids, signal) => call("GET /v3/videos/statuses", { query: { video_ids: ids.join() } }, { signal }),
  });
  return {
    begin: (wait) => startRun(wait, { room, settings, watched: watched[wait.kind] }),
    feed: ({ event_data: data }) => {
      if (!isRecord(data)) return;
      for (const [kind, field] of named) room.wake(kind, data[field]);
    },
  };
}
