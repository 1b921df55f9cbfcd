import type { RunState } from "./agents.runs.ts";
import type { SessionRecord } from "./agents.sessions.ts";
import type { VideoRecord } from "./videos.ts";
import { failureOf, viewVideo } from "./videos.ts";
import type { ViewContext } from "./views.ts";
import type { Announcement } from "./webhooks.ts";

/** What is told when a run comes to its own end; null where the end is a question or a draft, of which nobody is told. */
export function agentEnded(
  session: SessionRecord,
  { run, plan }: RunState,
  { video, view }: { video: VideoRecord | undefined; view: ViewContext },
): Announcement | null {
  const shared = { at: view.now, entityId: session.id, callbackUrl: session.callbackUrl };
  const data = { session_id: session.id, video_id: run.videoId, callback_id: session.callbackId };
  const failure = failureOf(plan, view.now);
  if (failure !== null)
    return {
      ...shared,
      type: "video_agent.fail",
      data: { ...data, failure_code: failure.code, failure_message: failure.message },
    };
  if (video === undefined) return null;
  const { video_url, video_page_url } = viewVideo(video, view);
  return { ...shared, type: "video_agent.success", data: { ...data, url: video_url, video_page_url } };
}
