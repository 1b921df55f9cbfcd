/** The page behind a draft: what an agent means to say, scene by scene. */

import type { Context } from "hono";
import { draftedAt } from "../domain/agents.resources.ts";
import { sentencesOf, titleOf } from "../domain/agents.script.ts";
import { statesOf } from "../domain/agents.sessions.ts";
import { respond } from "../web/answers.ts";
import { html, page, pageHeaders } from "../web/html.ts";
import type { World } from "../world/world.ts";

/** @param file id of the session and number of its run, joined by a hyphen */
export function serveDraft(
  c: Context,
  { world, now, file }: { world: World; now: number; file: string },
): Response | undefined {
  const [, id = "", index = ""] = /^(.+)-(\d+)$/.exec(file) ?? [];
  const session = world.sessions.get(id);
  if (session === undefined) return undefined;
  const state = statesOf(session, { findVideo: world.videos.get, now })[Number(index)];
  if (state === undefined || draftedAt(state) === null) return undefined;
  const title = titleOf(session.inputs[0].text);
  const scenes = sentencesOf(state.run.script).map((sentence) => html`<li>${sentence}</li>`);
  return respond(
    c,
    200,
    page(
      title,
      html`<main><h1>${title}</h1><p class="dim">Draft of a video, scene by scene</p><ol>${scenes}</ol></main>`,
    ),
    pageHeaders,
  );
}
