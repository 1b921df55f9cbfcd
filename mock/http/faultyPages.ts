/** Faults on what is no operation: pictures and videos, uploads, the consent page. Their world is named by their address. */

import type { Context, Hono } from "hono";
import { ConnectionLost } from "../faults/lost.ts";
import { answerError, respond } from "../web/answers.ts";
import type { Settings } from "../web/settings.ts";
import { uploadTag } from "../world/files.ts";
import type { World } from "../world/world.ts";
import { consentTag } from "./consentPage.ts";
import { changedBy, deliver, hold, lost, markOf, planFor, replyInstead } from "./faulty.ts";
import type { Reply } from "./faulty.ts";

export function addPageFaults(app: Hono, settings: Settings): void {
  const { worlds } = settings;
  const on = (path: string, worldOf: (c: Context) => World | undefined): void => {
    app.use(path, async (c, next) => {
      const world = worldOf(c);
      if (world === undefined) return next();
      try {
        return await throughFaults(c, { world, settings, next });
      } catch (error) {
        if (error instanceof ConnectionLost) throw error;
        return answerError(c, settings, error);
      }
    });
  };
  on("/media/:tag/*", (c) => worlds.byTag(c.req.param("tag") ?? ""));
  on("/uploads/:token", (c) => worlds.byTag(uploadTag(c.req.param("token") ?? "")));
  on("/consent/:token", (c) => worlds.byTag(consentTag(c.req.param("token") ?? "")));
}

async function throughFaults(
  c: Context,
  { world, settings, next }: { world: World; settings: Settings; next: () => Promise<void> },
): Promise<Response | void> {
  const plan = planFor(c, world, null);
  if (plan === undefined) return next();
  await hold(c, plan.beforeMs, settings);
  const instead = replyInstead(plan);
  if (instead !== undefined) return send(c, instead, markOf(plan));
  await next();
  await hold(c, plan.afterMs, settings);
  const reply: Reply = { status: c.res.status, text: null };
  const changed = changedBy(plan, reply);
  if (changed !== reply) return replace(c, send(c, changed, markOf(plan)));
  const marked = new Response(c.res.body, c.res);
  for (const [name, value] of Object.entries(markOf(plan))) marked.headers.set(name, value);
  return replace(c, await deliver(c, plan, marked, settings));
}

/** Hono would put the headers of the answer that was there before onto the new one. */
function replace(c: Context, response: Response): void {
  c.res = undefined;
  c.res = response;
}

function send(c: Context, reply: Reply, mark: Readonly<Record<string, string>>): Response {
  if (reply === lost) throw new ConnectionLost();
  return respond(c, reply.status, reply.text, { ...reply.headers, ...mark });
}
