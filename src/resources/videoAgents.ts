import type { Caller, CallOptions } from "../call.ts";
import { JobFailedError } from "../jobErrors.ts";
import type { Settings } from "../options.ts";
import type { PagedList } from "../pages.ts";
import type { WaitOptions } from "../wait.ts";
import { waitFor } from "../wait.ts";
import type { Body, Data, Envelope, Query } from "../wire.ts";

type Session = Data<"getVideoAgentSession">;

export interface VideoAgents {
  /** Sessions, newest first, without their state. */
  readonly list: (
    query?: Query<"listVideoAgentSessions">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVideoAgentSessions">>;
  /**
   * Starts an agent that makes a whole video from a prompt; see `wait`. In `chat` mode (default `generate`) it may ask
   * back. Takes no `Idempotency-Key`: a call sent twice starts two sessions.
   */
  readonly create: (body: Body<"createVideoAgent">, options?: CallOptions) => Promise<Data<"createVideoAgent">>;
  /** A session with its latest messages, newest first. `progress` is in percent. */
  readonly get: (sessionId: string, options?: CallOptions) => Promise<Session>;
  /** Says something to the agent: an answer, a wish. A session that failed may go on after it. */
  readonly send: (
    sessionId: string,
    body: Body<"sendVideoAgentMessage">,
    options?: CallOptions,
  ) => Promise<Data<"sendVideoAgentMessage">>;
  /** Has the agent stop; what is made so far is kept. */
  readonly stop: (sessionId: string, options?: CallOptions) => Promise<Data<"stopVideoAgentSession">>;
  /** Visual styles to choose from, all or those with a `tag`. */
  readonly styles: (
    query?: Query<"listVideoAgentStyles">,
    options?: CallOptions,
  ) => PagedList<Envelope<"listVideoAgentStyles">>;
  /** Something that a message refers to by one of its `resource_ids`. */
  readonly resource: (
    sessionId: string,
    resourceId: string,
    options?: CallOptions,
  ) => Promise<Data<"getVideoAgentResource">>;
  /** All videos of a session, newest first. */
  readonly videos: (sessionId: string, options?: CallOptions) => Promise<Data<"listVideoAgentSessionVideos">>;
  /**
   * Waits until the agent is done, asking at the pace of `videos.wait`. Resolves with the session when its `status` is
   * `completed`: `video_id` then names the video. Resolves also when it is the caller's turn, `waiting_for_input` or
   * `reviewing`, for which no program should sit and wait: `send` an answer and wait again. An unknown status waits on.
   *
   * @throws JobFailedError when the session failed, with what the agent said of it; WaitError when the time is up;
   * whatever a request throws.
   */
  readonly wait: (sessionId: string, options?: WaitOptions<Session>) => Promise<Session>;
}

const restingStatuses: ReadonlySet<string> = new Set(["completed", "waiting_for_input", "reviewing"]);

export function createVideoAgents({ call, list }: Caller, { clock, redactor }: Settings): VideoAgents {
  const get: VideoAgents["get"] = (sessionId, options) =>
    call("getVideoAgentSession", { path: { session_id: sessionId } }, options);

  const isOver = (session: Session): boolean => {
    const { session_id: id, status, messages = [] } = session;
    if (status !== "failed") return restingStatuses.has(status);
    const said = messages.find(({ role }) => role === "model")?.content;
    const failureMessage = said === undefined ? null : redactor.text(said);
    const message = `The video agent session ${id} failed: ${failureMessage ?? "no reason given"}`;
    throw new JobFailedError({ message, id, code: null, failureMessage, state: session });
  };

  return {
    list: (query, options) => list("listVideoAgentSessions", query, options),
    create: (body, options) => call("createVideoAgent", { body }, options),
    get,
    send: (sessionId, body, options) =>
      call("sendVideoAgentMessage", { path: { session_id: sessionId }, body }, options),
    stop: (sessionId, options) => call("stopVideoAgentSession", { path: { session_id: sessionId }, body: {} }, options),
    styles: (query, options) => list("listVideoAgentStyles", query, options),
    resource: (sessionId, resourceId, options) =>
      call("getVideoAgentResource", { path: { session_id: sessionId, resource_id: resourceId } }, options),
    videos: (sessionId, options) => call("listVideoAgentSessionVideos", { path: { session_id: sessionId } }, options),
    wait: (sessionId, options) => waitFor({ noun: "video agent session", id: sessionId, get, isOver }, clock, options),
  };
}
