/** What can be waited for, and how its states are read. */
import type { AvatarGroup, VideoAgentSession, VideoDetail } from "../../generated/api.ts";
import type { Caller } from "../call.ts";
import type { CallOptions } from "../options.ts";
import type { Redactor } from "../redaction.ts";
import { JobFailedError } from "./errors.ts";
import type { JobState } from "./errors.ts";

/** The states of each kind. */
export interface JobStates {
  readonly video: VideoDetail;
  readonly avatar: AvatarGroup;
  readonly consent: AvatarGroup;
  readonly "video agent session": VideoAgentSession;
}

export type JobKind = keyof JobStates;

export interface Watched<State> {
  readonly get: (id: string, options: CallOptions) => Promise<State>;
  /** True when there is nothing left to wait for; throws when the job has failed. */
  readonly isOver: (state: State, redactor: Redactor) => boolean;
  readonly statusOf: (state: State) => string | null | undefined;
  /** Statuses that the contract has for a job that goes on; another one is waited out, with a warning. */
  readonly statuses: readonly string[];
}

export function watchedBy(call: Caller["call"]): { readonly [Kind in JobKind]: Watched<JobStates[Kind]> } {
  const getGroup = (id: string, options: CallOptions): Promise<AvatarGroup> =>
    call("GET /v3/avatars/{group_id}", { path: { group_id: id } }, options);
  return {
    video: {
      get: (id, options) => call("GET /v3/videos/{video_id}", { path: { video_id: id } }, options),
      isOver: isRendered,
      statusOf: ({ status }) => status,
      statuses: ["pending", "processing"],
    },
    avatar: { get: getGroup, isOver: isTrained, statusOf: ({ status }) => status, statuses: ["processing"] },
    consent: {
      get: getGroup,
      isOver: isGiven,
      statusOf: ({ consent_status: status }) => status ?? "",
      statuses: ["pending"],
    },
    "video agent session": {
      get: (id, options) => call("GET /v3/video-agents/{session_id}", { path: { session_id: id } }, options),
      isOver: isDone,
      statusOf: ({ status }) => status,
      statuses: ["thinking", "generating"],
    },
  };
}

export function isRendered(video: VideoDetail, redactor: Redactor): boolean {
  if (video.status !== "failed") return video.status === "completed";
  const { id, failure_code: code = null, failure_message: failureMessage = null } = video;
  const what = `The render of video ${id} failed: ${code ?? "no code"},`;
  throw failed(redactor, { what, id, code, failureMessage, state: video });
}

function isTrained(group: AvatarGroup, redactor: Redactor): boolean {
  const { id, status, error } = group;
  if (status !== "failed") return status == null || status === "completed" || status === "pending_consent";
  const code = error?.code ?? null;
  const what = `The training of avatar ${id} failed: ${code ?? "no code"},`;
  throw failed(redactor, { what, id, code, failureMessage: error?.message ?? null, state: group });
}

function isGiven(group: AvatarGroup, { text }: Redactor): boolean {
  const { id, consent_status: status } = group;
  if (status !== "rejected") return status == null || status === "approved" || status === "skipped";
  const message = text(`The person shown by avatar ${id} has declined.`);
  throw new JobFailedError({ message, id: text(id), code: null, failureMessage: null, state: group });
}

const restingStatuses: ReadonlySet<string> = new Set(["completed", "waiting_for_input", "reviewing"]);

function isDone(session: VideoAgentSession, redactor: Redactor): boolean {
  const { session_id: id, status, messages = [] } = session;
  if (status !== "failed") return restingStatuses.has(status);
  const failureMessage = messages.find((message) => message?.role === "model")?.content ?? null;
  const what = `The video agent session ${id} failed:`;
  throw failed(redactor, { what, id, code: null, failureMessage, state: session });
}

interface Failure {
  /** Begins the message, which ends with the reason. */
  readonly what: string;
  readonly id: string;
  readonly code: string | null;
  readonly failureMessage: string | null;
  readonly state: JobState;
}

/** The error for a job that failed, whose words are the API's and may hold anything. */
function failed({ text }: Redactor, { what, id, code, failureMessage, state }: Failure): JobFailedError {
  const shown = (said: string | null): string | null => (said === null ? null : text(said));
  return new JobFailedError({
    message: text(`${what} ${failureMessage ?? "no reason given"}`),
    id: text(id),
    code: shown(code),
    failureMessage: shown(failureMessage),
    state,
  });
}
