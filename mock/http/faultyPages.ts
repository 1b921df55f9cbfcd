/** Faults on what is no operation: pictures and videos, uploads, the consent page. Their world is named by their address. */

import type { Context } from "hono";
import type { FaultPlan } from "../faults/decide.ts";
import { ConnectionLost } from "../faults/lost.ts";
import { respond } from "../web/answers.ts";
import type { Answer, Find } from "../web/noting.ts";
import { answerOf, noteAnswer, noted, toldIn } from "../web/noting.ts";
import type { Settings } from "../web/settings.ts";
import { changedBy, deliver, hold, lost, markOf, planFor, replyInstead } from "./faulty.ts";
import type { Reply } from "./faulty.ts";

/** As `noted`, for a page that faults may hit; then the journal shows what the caller got, and what hit it. */
export function faultyPage(settings: Settings, answer: Answer, find: Find): (c: Context) => Promise<Response> {
  const unharmed = noted(settings, answer, find);
  return async (c) => {
    let plan: FaultPlan | undefined;
    try {
      const world = find(c);
      plan = world && planFor(c, world, null);
    } catch (error) {
      // The fault that the request asks for is none.
      return noted(settings, () => Promise.reject(error), find)(c);
    }
    return plan === undefined ? unharmed(c) : suffer(c, plan, { settings, answer, find });
  };
}

async function suffer(
  c: Context,
  plan: FaultPlan,
  { settings, answer, find }: { settings: Settings; answer: Answer; find: Find },
): Promise<Response> {
  const note = ({ status, text, headers }: Reply): void =>
    noteAnswer(c, settings, find, {
      status,
      response: text,
      faults: plan.ids,
      retryAfter: headers?.["Retry-After"],
    });
  const send = (reply: Reply): Response => {
    note(reply);
    if (reply === lost) throw new ConnectionLost();
    return respond(c, reply.status, reply.text, { ...reply.headers, ...markOf(plan) });
  };

  const instead = await hold(c, plan.beforeMs, settings).then(
    () => replyInstead(plan),
    () => lost,
  );
  if (instead !== undefined) return send(instead);
  const response = await answerOf(c, settings, answer, find);
  const reply: Reply = { status: response.status, text: toldIn(c) };
  const changed = await hold(c, plan.afterMs, settings).then(
    () => changedBy(plan, reply),
    () => lost,
  );
  if (changed !== reply) return send(changed);
  note(reply);
  for (const [name, value] of Object.entries(markOf(plan))) response.headers.set(name, value);
  return deliver(c, plan, response, settings);
}
