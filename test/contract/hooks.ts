/** Receivers of webhooks: the target's own inboxes, which need no socket and keep what came in. */
import { verify, WebhookVerificationError } from "../../src/webhooks/index.ts";
import type { Api } from "./api.ts";
import type { Account, Context } from "./context.ts";
import type { Control } from "./control.ts";
import { stage } from "./courses.ts";
import type { Item } from "./steps.ts";
import { done, listed } from "./steps.ts";

/** A post as it came. */
export interface Message {
  /** In the order of arrival. */
  readonly number: number;
  readonly at_ms: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly event: Item;
  readonly event_id: string | null;
  readonly event_type: string | null;
  readonly answered: number | string;
}

export interface Inbox {
  readonly name: string;
  readonly url: string;
  /** Oldest first. */
  readonly messages: () => Promise<readonly Message[]>;
  /** How to answer from now on, or so many times. */
  readonly answer: (how: {
    readonly status?: number;
    readonly hang?: boolean;
    readonly reset?: boolean;
    readonly times?: number;
  }) => Promise<void>;
  readonly clear: () => Promise<void>;
}

export interface Hooked extends Account {
  readonly control: Control;
  readonly look: Item;
  readonly inbox: (name: string) => Promise<Inbox>;
}

export async function hooked(context: Pick<Context, "fresh">): Promise<Hooked> {
  const set = await stage(context);
  return { ...set, inbox: (name) => openInbox(set.control, name) };
}

async function openInbox(control: Control, name: string): Promise<Inbox> {
  const path = { name };
  const { url } = (await control.call("getInbox", { path })).data;
  return {
    name,
    url,
    messages: async () => (await control.call("getInbox", { path })).data.messages.toReversed(),
    answer: async (body) => void (await control.call("setInboxAnswer", { path, body })),
    clear: async () => void (await control.call("clearInbox", { path })),
  };
}

export interface Endpoint {
  readonly id: string;
  readonly secret: string;
}

export async function subscribe(
  { api }: Pick<Hooked, "api">,
  { url }: Pick<Inbox, "url">,
  more: { readonly events?: readonly string[] | null; readonly entity_id?: string } = {},
): Promise<Endpoint> {
  const { endpoint_id: id, secret } = await done(api, "createWebhookEndpoint", { body: { url, ...more } });
  return { id, secret };
}

export const success = "avatar_video.success";
export const failure = "avatar_video.fail";

export async function readEndpoint(api: Api, id: string): Promise<Item> {
  return (await listed(api, "listWebhookEndpoints")).find((each) => each.endpoint_id === id);
}

/** `verified`, or why not, seen at the instant that the message names, or so much later. */
export async function judged(
  { body, headers }: Pick<Message, "body" | "headers">,
  secret: string,
  lateMs = 0,
): Promise<string> {
  const now = (): number => Number(headers["heygen-timestamp"]) * 1000 + lateMs;
  try {
    await verify(body, headers, secret, { now });
    return "verified";
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.reason;
    throw error;
  }
}
