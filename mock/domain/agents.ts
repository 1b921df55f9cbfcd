/** Video agents: what a session shows of itself. A prompt goes in and a video comes out, with a conversation on the way if wanted. */

import type { components } from "../../generated/api.ts";
import { messagesAt } from "./agents.messages.ts";
import type { FindVideo } from "./agents.runs.ts";
import type { SessionRecord } from "./agents.sessions.ts";
import { currentState, currentVideoId, statesOf, titleAt } from "./agents.sessions.ts";
import { notFound } from "./errors.ts";
import type { ViewContext } from "./views.ts";
import { unixSeconds } from "./views.ts";

type Schemas = components["schemas"];

export function viewSession(
  session: SessionRecord,
  findVideo: FindVideo,
  { now }: ViewContext,
): Schemas["VideoAgentSession"] {
  const lookup = { findVideo, now };
  const { status, progress } = currentState(session, lookup);
  return {
    session_id: session.id,
    status,
    progress,
    title: titleAt(session, lookup),
    video_id: currentVideoId(session, lookup),
    created_at: unixSeconds(session.createdAt),
    messages: messagesAt(session, statesOf(session, lookup)),
  };
}

/** The list item. */
export function viewSessionEntry(
  session: SessionRecord,
  findVideo: FindVideo,
  { now }: ViewContext,
): Schemas["VideoAgentSessionEntry"] {
  return {
    session_id: session.id,
    title: titleAt(session, { findVideo, now }),
    created_at: unixSeconds(session.createdAt),
  };
}

/** The answer to a creation knows fewer states: an agent that waits already is called one that thinks. */
export function viewCreatedSession(
  session: SessionRecord,
  findVideo: FindVideo,
  view: ViewContext,
): Schemas["CreatedVideoAgentEnvelope"]["data"] {
  const { session_id, status, video_id, created_at } = viewSession(session, findVideo, view);
  return {
    session_id,
    status: status === "waiting_for_input" || status === "reviewing" ? "thinking" : status,
    video_id: video_id ?? null,
    created_at,
  };
}

export function unknownSession(): Error {
  return notFound("not_found", "No video agent session with this id exists in this account.");
}
