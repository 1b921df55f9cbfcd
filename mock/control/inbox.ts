/** Inboxes: taking what is posted to them, showing it, and telling them how to answer. */

import type { Context } from "hono";
import type { components, operations as Contract } from "../../generated/control/api.ts";
import { webhookPayloads } from "../../generated/validators.ts";
import { notFound } from "../domain/errors.ts";
import type { InboxManner, InboxMessage, InboxRecord } from "../domain/inbox.ts";
import { emptyInbox, inboxPathOf, readManner } from "../domain/inbox.ts";
import { isoText } from "../domain/instants.ts";
import { ConnectionLost } from "../faults/lost.ts";
import { respond } from "../web/answers.ts";
import { readBytes } from "../web/body.ts";
import { pageHeaders } from "../web/html.ts";
import type { Settings } from "../web/settings.ts";
import { originOf } from "../web/text.ts";
import type { BodyOf } from "../web/wire.ts";
import { verify } from "../webhook/verify.ts";
import { addMessage, clearInbox, endpointsOf, findInbox, messagesOf, putInbox } from "../world/inboxes.ts";
import type { World } from "../world/world.ts";
import { judge, wireOf } from "./contract.ts";
import type { InboxMessageView, InboxView } from "./inbox.views.ts";
import { inboxPage } from "./inboxPage.ts";
import type { ControlCall, ControlHandlers } from "./types.ts";

type Schemas = components["schemas"];

/** Largest body that an inbox takes, in bytes. */
const maxBytes = 1024 * 1024;

export const inbox: Pick<
  ControlHandlers,
  "listInboxes" | "getInbox" | "postToInbox" | "clearInbox" | "setInboxAnswer"
> = {
  listInboxes: ({ world: open, settings, c }) => {
    const world = open();
    return { data: [...world.inboxes.values()].map((each) => summarize(world, each, settings, baseOf(c, settings))) };
  },
  getInbox: (call) => {
    const { c, settings, path } = call;
    const world = worldOf(call);
    const data = viewInbox(world, findInbox(world, path.name), settings, baseOf(c, settings));
    if (!wantsPage(c)) return { data };
    return respond(c, 200, inboxPage(data, world.label), pageHeaders);
  },
  postToInbox: async ({ c, settings, path }) => {
    const body = new TextDecoder().decode(await readBytes(c.req.raw, maxBytes));
    const headers = withoutSecrets(c.req.raw.headers);
    const place = { name: path.name, tag: c.req.query("world") ?? null };
    return meet(c, takePost(settings, place, { headers, body, receivedAt: settings.receivedAt }), settings);
  },
  clearInbox: (call) => {
    const world = worldOf(call);
    clearInbox(world, call.path.name);
    return { data: viewInbox(world, emptyInbox(call.path.name), call.settings, baseOf(call.c, call.settings)) };
  },
  setInboxAnswer: (call) => {
    const world = worldOf(call);
    const told = tellInbox(world, call.path.name, mannerOf(call.body));
    return { data: viewInbox(world, told, call.settings, baseOf(call.c, call.settings)) };
  },
};

function mannerOf({ delay_ms: delayMs, ...rest }: BodyOf<Contract["setInboxAnswer"]>): InboxManner {
  return readManner({ ...rest, delayMs });
}

/** For an answer that was not told through a call: judged by the same schema and the same rules, and refused alike. */
export function checkedManner(answer: object): InboxManner {
  const wire = wireOf(answer);
  judge.checkBody("setInboxAnswer", wire);
  return mannerOf(wire);
}

export function tellInbox(world: World, name: string, manner: InboxManner): InboxRecord {
  const told = { ...findInbox(world, name), manner };
  putInbox(world, told);
  return told;
}

interface Post {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What its timestamp is held against. */
  readonly receivedAt: Settings["receivedAt"];
}

/**
 * Takes a post, whichever way it came, and says how it is to be met.
 *
 * @throws a refusal if no world has the tag, or the world has no room for another inbox
 */
export function takePost(
  { worlds, defaultWorld }: Pick<Settings, "worlds" | "defaultWorld">,
  { name, tag }: { readonly name: string; readonly tag: string | null },
  { headers, body, receivedAt }: Post,
): InboxManner {
  const world = tag === null ? worlds.open(defaultWorld) : worldByTag({ worlds }, tag);
  const now = worlds.nowIn(world);
  const found = findInbox(world, name);
  const endpoints = endpointsOf(world, name, world === worlds.open(defaultWorld));
  const verdict = verify({ headers, body }, { endpoints, real: receivedAt(world) });
  addMessage(world, found, { at: now, headers, body, ...verdict, isByContract: isByContract(body) });
  return found.manner;
}

/** Whoever posts may send credentials along, which belong in no log. */
function withoutSecrets(headers: Headers): Record<string, string> {
  const secret = /^(?:authorization|proxy-authorization|cookie|x-api-key)$/;
  return Object.fromEntries([...headers].map(([name, value]) => [name, secret.test(name) ? "(hidden)" : value]));
}

function isByContract(body: string): boolean | null {
  const event = jsonOf(body) as { readonly event_type?: unknown } | null;
  const type = event?.event_type;
  if (typeof type !== "string" || !Object.hasOwn(webhookPayloads, type)) return null;
  return webhookPayloads[type as keyof typeof webhookPayloads](event);
}

/** Over a socket, hanging and waiting are real. */
async function meet(c: Context, { kind, status, delayMs }: InboxManner, { pauses }: Settings): Promise<Response> {
  const { signal } = c.req.raw;
  if (kind === "hang" && !signal.aborted)
    await new Promise((resolve) => signal.addEventListener("abort", resolve, { once: true }));
  // Whoever goes away meanwhile gets no answer.
  await pauses.pause(delayMs, signal).catch(() => Promise.reject(new ConnectionLost()));
  if (kind === "answer") return respond(c, status, null);
  throw new ConnectionLost();
}

/** The world in the inbox's address, else the one that a control call means. */
function worldOf({
  settings,
  world,
  query,
}: Pick<ControlCall<"getInbox" | "clearInbox" | "setInboxAnswer">, "settings" | "world" | "query">): World {
  return query.world === undefined ? world() : worldByTag(settings, query.world);
}

function worldByTag({ worlds }: Pick<Settings, "worlds">, tag: string): World {
  const world = worlds.byTag(tag);
  if (world === undefined) throw notFound("not_found", "No world has this tag; take the inbox's own address.", "world");
  return world;
}

/** What is told here comes back as the address of an endpoint, and is then known for the mock's own. */
function baseOf(c: Context, { publicUrl, calledUnder }: Settings): string {
  const base = publicUrl ?? originOf(c.req.url);
  calledUnder(base);
  return base;
}

function wantsPage(c: Context): boolean {
  return /\btext\/html\b/.test(c.req.header("accept") ?? "");
}

function summarize(
  world: World,
  { name, manner, total }: InboxRecord,
  { worlds, defaultWorld }: Settings,
  base: string,
): Schemas["InboxSummary"] {
  const { kind, status, delayMs, left } = manner;
  return {
    name,
    url: base + inboxPathOf(name, world === worlds.open(defaultWorld) ? null : world.tag),
    answer: { kind, status: kind === "answer" ? status : null, delay_ms: delayMs, times: left },
    total,
  };
}

export function viewInbox(world: World, record: InboxRecord, settings: Settings, base: string): InboxView {
  return {
    ...summarize(world, record, settings, base),
    messages: messagesOf(world, record).map(viewMessage).toReversed(),
  };
}

function viewMessage(message: InboxMessage): InboxMessageView {
  const {
    number,
    at,
    headers,
    body,
    isCut,
    signature,
    timestamp,
    endpointId,
    repeats,
    isByContract: ok,
    answer,
  } = message;
  const event = jsonOf(body);
  const type = (event as { readonly event_type?: unknown } | null)?.event_type;
  return {
    number,
    at: isoText(at),
    at_ms: at,
    verdict: verdictOf(message),
    signature,
    timestamp,
    endpoint_id: endpointId,
    event_id: headers["heygen-event-id"] ?? null,
    event_type: typeof type === "string" ? type : null,
    event,
    repeats,
    by_contract: ok,
    answered: answer,
    headers: { ...headers },
    body,
    is_cut: isCut,
  };
}

function verdictOf({ signature, timestamp }: InboxMessage): InboxMessageView["verdict"] {
  if (signature === "missing") return "unsigned";
  if (signature === "unknown") return "unknown";
  return signature === "valid" && timestamp === "fresh" ? "verified" : "failed";
}

/** null where it is none, or nested as no event is: writing such a thing down again could take any stack. */
function jsonOf(text: string): unknown {
  try {
    const value = JSON.parse(text) as unknown;
    return isShallow(value, deepest) ? value : null;
  } catch {
    return null;
  }
}

const deepest = 50;

function isShallow(value: unknown, left: number): boolean {
  if (typeof value !== "object" || value === null) return true;
  return left > 0 && Object.values(value).every((each) => isShallow(each, left - 1));
}
