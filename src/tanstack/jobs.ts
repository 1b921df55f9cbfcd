/** What takes its time, as queries that ask again until it is over and then rest. */
import type { Client, Data } from "../index.ts";
import type { QueryKey, Scope } from "./keys.ts";
import { heygenKeys } from "./keys.ts";
import type { Failing } from "./retry.ts";
import { isTransient } from "./retry.ts";

/** What a query's functions look at: TanStack's `Query` is one. */
export interface Observed<State> {
  readonly state: {
    readonly data: State | undefined;
    readonly error: unknown;
    readonly dataUpdateCount: number;
    readonly errorUpdateCount: number;
  };
}

/** Options for `useQuery`, `fetchQuery`, `prefetchQuery` and whatever else takes a query. */
export interface JobQuery<State> extends Failing {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<State>;
  /** False as long as there is no id. */
  readonly enabled: boolean;
  /** 2 s, 3 s, 4.5 s … 15 s between requests; false once the job is over, or asking makes no sense any more. */
  readonly refetchInterval: (query: Observed<State>) => number | false;
  /** Milliseconds. */
  readonly staleTime: (query: Observed<State>) => number;
}

/** Presigned addresses work for seven days; a new one each time the window is looked at would restart the player. */
const finishedVideoMs = 24 * 60 * 60 * 1000;

/**
 * A video and how far it is: asks again, at the pace that the service advises, until its status is `completed` or `failed`.
 * A failed render is data, with `failure_code`, not an error. A status that is not known goes on. Errors that may pass
 * (no connection, 429, 5xx) go on, too; others, like 404, end it. A finished video stays fresh for a day, because each
 * request would change its `video_url`, and that restarts a player.
 *
 * `videoId` may still be undefined, as it is before `createVideoMutation` has succeeded.
 */
export function videoQuery(
  client: Client,
  videoId: string | undefined,
  options: Scope = {},
): JobQuery<Data<"getVideo">> {
  return jobQuery({
    queryKey: heygenKeys(options).videos.one(videoId),
    id: videoId,
    get: client.videos.get,
    isOver: ({ status }) => status === "completed" || status === "failed",
    restMs: finishedVideoMs,
  });
}

/**
 * An avatar group and its training: asks again until its status is `completed` or `failed`. `pending_consent` goes on,
 * since a person may say yes at any time. Public groups have no status and are asked for once.
 */
export function avatarQuery(
  client: Client,
  groupId: string | undefined,
  options: Scope = {},
): JobQuery<Data<"getAvatarGroup">> {
  return jobQuery({
    queryKey: heygenKeys(options).avatars.one(groupId),
    id: groupId,
    get: client.avatars.get,
    isOver: ({ status }) => status == null || status === "completed" || status === "failed",
    restMs: 0,
  });
}

interface Asked<State> {
  readonly queryKey: QueryKey;
  readonly id: string | undefined;
  readonly get: (id: string, options: { readonly signal: AbortSignal }) => Promise<State>;
  readonly isOver: (state: State) => boolean;
  /** How long what is over stays fresh. */
  readonly restMs: number;
}

function jobQuery<State>({ queryKey, id, get, isOver, restMs }: Asked<State>): JobQuery<State> {
  const isDone = ({ state: { data } }: Observed<State>): boolean => data !== undefined && isOver(data);
  return {
    queryKey,
    // Without an id nothing is sent: the client refuses the path.
    queryFn: async ({ signal }) => get(id as string, { signal }),
    enabled: Boolean(id),
    refetchInterval: (query) => {
      const { error, dataUpdateCount, errorUpdateCount } = query.state;
      if (isDone(query) || (error && !isTransient(error))) return false;
      return paceMs(dataUpdateCount + errorUpdateCount);
    },
    staleTime: (query) => (isDone(query) ? restMs : 0),
    retry: false,
  };
}

/** The pause after so many answers. */
function paceMs(answers: number): number {
  return Math.min(15_000, 2000 * 1.5 ** Math.max(0, answers - 1));
}
