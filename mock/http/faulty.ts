/** Carrying out what the faults of a world have decided about a request. */

import type { Context } from "hono";
import { broken } from "../faults/answers.ts";
import type { FaultPlan } from "../faults/decide.ts";
import { decide } from "../faults/decide.ts";
import { ConnectionLost } from "../faults/lost.ts";
import type { Settings } from "../web/settings.ts";
import { drawFor } from "../world/faults.ts";
import type { World } from "../world/world.ts";
import { faultHeader, faultOfHeader } from "./faultHeader.ts";

/** An answer on its way, before it is a Response. */
export interface Reply {
  /** 0: none, the connection is lost. */
  readonly status: number;
  readonly text: string | null;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

export const lost: Reply = { status: 0, text: null };

/** Asks the faults of the world, and the one that the request asks for itself. Undefined when none hits: the common case. */
export function planFor(c: Context, world: World, operationId: string | null): FaultPlan | undefined {
  const asked = c.req.header(faultHeader);
  const own = asked === undefined ? [] : [faultOfHeader(asked, operationId, c.req.path)];
  const { faults, plan } = decide(
    [...own, ...world.faults],
    { operationId, method: c.req.method, path: c.req.path },
    (fault, purpose) => drawFor(world, fault, purpose),
  );
  world.faults = faults.slice(own.length);
  return plan ?? undefined;
}

/** A caller that goes away meanwhile is answered no more, and what was to come after the pause does not happen. */
export async function hold(c: Context, ms: number, { pauses }: Settings): Promise<void> {
  // The signal is asked for only here: a server makes it when it is.
  if (ms > 0) await pauses.pause(ms, c.req.raw.signal).catch(() => Promise.reject(new ConnectionLost()));
}

/** What is answered in the place of the work; undefined when the work is to be done. */
export function replyInstead({ instead }: FaultPlan): Reply | undefined {
  if (instead === null) return undefined;
  return instead.kind === "reset" ? lost : instead;
}

/** What becomes of the answer to the work. */
export function changedBy({ afterwards }: FaultPlan, reply: Reply): Reply {
  switch (afterwards?.kind) {
    case "reset":
      return lost;
    case "answer":
      return afterwards;
    case "malformed":
      return {
        status: afterwards.status ?? reply.status,
        text: broken(reply.text ?? ""),
        headers: { ...reply.headers, "Content-Type": "application/json" },
      };
    default:
      return reply;
  }
}

/** Says on the answer which faults hit, so that nobody takes it for the mock's own opinion. */
export function markOf({ ids }: FaultPlan): Readonly<Record<string, string>> {
  return { "X-Mock-Fault": ids.join(", ") };
}

/** The last stretch: an answer that is cut off, or that comes in pieces. */
export async function deliver(
  c: Context,
  { afterwards }: FaultPlan,
  response: Response,
  settings: Settings,
): Promise<Response> {
  if (afterwards?.kind !== "truncate" && afterwards?.kind !== "dribble") return response;
  const body = new Uint8Array(await response.arrayBuffer());
  const { status, headers } = response;
  headers.set("Content-Length", String(body.length));
  // What is asked by HEAD has no body to spoil.
  if (c.req.method === "HEAD") return new Response(null, { status, headers });
  if (afterwards.kind === "dribble")
    return new Response(body.length === 0 ? null : inPieces(c, body, afterwards, settings), { status, headers });
  // Of nothing there is no part to send.
  if (body.length === 0) throw new ConnectionLost();
  const bytes = Math.min(afterwards.bytes ?? Math.floor(body.length / 2), body.length - 1);
  throw new ConnectionLost({ status, headers, body: body.slice(0, bytes) });
}

function inPieces(
  c: Context,
  body: Uint8Array<ArrayBuffer>,
  { chunks, ms }: { readonly chunks: number; readonly ms: number },
  { pauses }: Settings,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const count = Math.min(chunks, body.length);
  const edge = (index: number): number => Math.floor((index * body.length) / count);
  const reader = new AbortController();
  const gone = AbortSignal.any([c.req.raw.signal, reader.signal]);
  let sent = 0;
  return new ReadableStream(
    {
      pull: async (controller) => {
        if (sent > 0) await pauses.pause(ms / (count - 1), gone);
        controller.enqueue(body.slice(edge(sent), edge(sent + 1)));
        sent += 1;
        if (sent === count) controller.close();
      },
      // Nobody reads on, so nobody sits through the pause any more.
      cancel: () => reader.abort(),
    },
    { highWaterMark: 0 },
  );
}
