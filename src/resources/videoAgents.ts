import type { ResourceId, SessionId } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { Waiter } from "../jobs/job.ts";
import { createWaiter } from "../jobs/job.ts";
import type { Waiting } from "../jobs/waiting.ts";
import type { CallOptions } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { Call } from "../safe.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

type Session = Data<"getVideoAgentSession">;

export interface VideoAgents {
  /** Sessions, newest first, without their state. */
  readonly list: (
    query?: Query<"listVideoAgentSessions">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVideoAgentSessions">, "listVideoAgentSessions">;
  /**
   * Starts an agent that makes a whole video from a prompt; see `wait`. In `chat` mode (default `generate`) it may ask
   * back. Takes no `Idempotency-Key`: a call sent twice starts two sessions.
   */
  readonly create: (
    body: Body<"createVideoAgent">,
    options?: CallOptions,
  ) => Call<Data<"createVideoAgent">, "createVideoAgent">;
  /** A session with its latest messages, newest first. `progress` is in percent. */
  readonly get: (sessionId: SessionId, options?: CallOptions) => Call<Session, "getVideoAgentSession">;
  /** Says something to the agent: an answer, a wish. A session that failed may go on after it. */
  readonly send: (
    sessionId: SessionId,
    body: Body<"sendVideoAgentMessage">,
    options?: CallOptions,
  ) => Call<Data<"sendVideoAgentMessage">, "sendVideoAgentMessage">;
  /** Has the agent stop; what is made so far is kept. */
  readonly stop: (
    sessionId: SessionId,
    options?: CallOptions,
  ) => Call<Data<"stopVideoAgentSession">, "stopVideoAgentSession">;
  /** Visual styles to choose from, all or those with a `tag`. */
  readonly styles: (
    query?: Query<"listVideoAgentStyles">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVideoAgentStyles">, "listVideoAgentStyles">;
  /** Something that a message refers to by one of its `resource_ids`. */
  readonly resource: (
    sessionId: SessionId,
    resourceId: ResourceId,
    options?: CallOptions,
  ) => Call<Data<"getVideoAgentResource">, "getVideoAgentResource">;
  /** All videos of a session, newest first. */
  readonly videos: (
    sessionId: SessionId,
    options?: CallOptions,
  ) => Call<Data<"listVideoAgentSessionVideos">, "listVideoAgentSessionVideos">;
  /**
   * Waits until the agent is done, asking at the pace of `videos.wait`. Resolves with the session when its `status` is
   * `completed`: `video_id` then names the video. Resolves also when it is the caller's turn, `waiting_for_input` or
   * `reviewing`, for which no program should sit and wait: `send` an answer and wait again. An unknown status waits on.
   *
   * @throws JobFailedError when the session failed, with what the agent said of it; WaitError when the time is up;
   * whatever a request throws.
   */
  readonly wait: Waiter<Session, SessionId>;
}

export function createVideoAgents({ call, list }: Caller, waiting: Waiting): VideoAgents {
  const get: VideoAgents["get"] = (sessionId, options) =>
    call("GET /v3/video-agents/{session_id}", { path: { session_id: sessionId } }, options);

  return {
    list: (query, options) => list("GET /v3/video-agents", query, options),
    create: (body, options) => call("POST /v3/video-agents", { body }, options),
    get,
    send: (sessionId, body, options) =>
      call("POST /v3/video-agents/{session_id}", { path: { session_id: sessionId }, body }, options),
    stop: (sessionId, options) =>
      call("POST /v3/video-agents/{session_id}/stop", { path: { session_id: sessionId }, body: {} }, options),
    styles: (query, options) => list("GET /v3/video-agents/styles", query, options),
    resource: (sessionId, resourceId, options) =>
      call(
        "GET /v3/video-agents/{session_id}/resources/{resource_id}",
        { path: { session_id: sessionId, resource_id: resourceId } },
        options,
      ),
    videos: (sessionId, options) =>
      call("GET /v3/video-agents/{session_id}/videos", { path: { session_id: sessionId } }, options),
    wait: createWaiter("video agent session", waiting),
  };
}
