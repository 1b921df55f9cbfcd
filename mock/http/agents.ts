import { resourceAt, unknownResource } from "../domain/agents.resources.ts";
import type { SessionRecord } from "../domain/agents.sessions.ts";
import { titleAt, videosOf } from "../domain/agents.sessions.ts";
import { startSession, tellSession } from "../domain/agents.start.ts";
import { viewStyle } from "../domain/agents.styles.ts";
import { unknownSession, viewCreatedSession, viewSession, viewSessionEntry } from "../domain/agents.ts";
import { viewVideo } from "../domain/videos.ts";
import { addSession, agentContext, changeSession, stopSession } from "../world/agents.ts";
import { checkConcurrency } from "../world/limits.ts";
import { lookups } from "../world/lookups.ts";
import type { World } from "../world/world.ts";
import { listPage } from "./lists.ts";
import type { Handlers } from "./types.ts";

export const agents: Pick<
  Handlers,
  | "createVideoAgent"
  | "listVideoAgentSessions"
  | "getVideoAgentSession"
  | "sendVideoAgentMessage"
  | "stopVideoAgentSession"
  | "listVideoAgentStyles"
  | "getVideoAgentResource"
  | "listVideoAgentSessionVideos"
> = {
  createVideoAgent: ({ world, body, now, view, direction }) => {
    const told = startSession(body, agentContext(world, now, direction));
    addSession(world, told);
    return { data: viewCreatedSession(told.session, world.videos.get, view) };
  },
  listVideoAgentSessions: ({ world, query, view }) =>
    listPage({
      world,
      list: "video-agents",
      query,
      defaultLimit: 20,
      sources: [world.sessions],
      view: (session) => viewSessionEntry(session, world.videos.get, view),
    }),
  getVideoAgentSession: ({ world, path, view }) => ({
    data: viewSession(sessionAt(world, path.session_id), world.videos.get, view),
  }),
  sendVideoAgentMessage: ({ world, path, body, now, direction }) => {
    const told = tellSession(sessionAt(world, path.session_id), body, agentContext(world, now, direction));
    if (told.started !== null) checkConcurrency(world, now);
    changeSession(world, told);
    const { session } = told;
    return {
      data: {
        session_id: session.id,
        run_id: (session.runs.at(-1) ?? session.runs[0]).id,
        title: titleAt(session, { findVideo: world.videos.get, now }),
      },
    };
  },
  stopVideoAgentSession: ({ world, path, now }) => {
    const session = sessionAt(world, path.session_id);
    stopSession(world, session, now);
    return { data: { session_id: session.id } };
  },
  listVideoAgentStyles: ({ world, query, view }) =>
    listPage({
      world,
      list: "video-agents/styles",
      query,
      defaultLimit: 20,
      sources: [world.universe.catalogue.styles],
      matches: ({ tags }) => query.tag === undefined || tags?.includes(query.tag) === true,
      view: (style) => viewStyle(style, view),
    }),
  getVideoAgentResource: ({ world, path, view }) => {
    const session = sessionAt(world, path.session_id);
    const resource = resourceAt(session, path.resource_id, { ...lookups(world), findVideo: world.videos.get, view });
    if (resource === undefined) throw unknownResource();
    return { data: resource };
  },
  listVideoAgentSessionVideos: ({ world, path, now, view }) => {
    const made = videosOf(sessionAt(world, path.session_id), { findVideo: world.videos.get, now });
    return { data: made.map((video) => viewVideo(video, view)), has_more: false, next_token: null };
  },
};

function sessionAt(world: World, id: string): SessionRecord {
  const session = world.sessions.get(id);
  if (session === undefined) throw unknownSession();
  return session;
}
