/** The inboxes of a world. One comes into being with its first post, or when it is told how to answer. */

import { ApiError } from "../domain/errors.ts";
import type { InboxMessage, InboxRecord } from "../domain/inbox.ts";
import { afterPost, emptyInbox, inboxAt, inboxCapacity, keptMessages, messageOf } from "../domain/inbox.ts";
import type { EndpointRecord } from "../domain/webhooks.ts";
import type { World } from "./world.ts";

/** An inbox that nothing was sent to is there all the same, and empty. */
export function findInbox({ inboxes }: World, name: string): InboxRecord {
  return inboxes.get(name) ?? emptyInbox(name);
}

export function putInbox({ inboxes }: World, inbox: InboxRecord): void {
  if (inboxes.get(inbox.name) === undefined && inboxes.size >= inboxCapacity)
    throw new ApiError({
      status: 409,
      code: "conflict",
      message: `This world has ${inboxCapacity} inboxes already; clear one of them first.`,
    });
  inboxes.set(inbox.name, inbox);
}

/** By name: those that something was sent to or that were told how to answer, and those that endpoints lead to. */
export function shownInboxes(world: World, isDefault: boolean): readonly InboxRecord[] {
  const awaited = world.endpoints.sorted.flatMap(({ url }) => ownInboxAt(world, url, isDefault) ?? []);
  const names = new Set([...[...world.inboxes.values()].map(({ name }) => name), ...awaited]);
  return [...names].toSorted().map((name) => findInbox(world, name));
}

/** Oldest first. */
export function messagesOf({ inboxMessages }: World, { name, total }: InboxRecord): readonly InboxMessage[] {
  const before = total - keptMessages;
  return Array.from({ length: keptMessages }, (_, index) => before + 1 + index).flatMap(
    (number) => inboxMessages.get(keyOf(name, number)) ?? [],
  );
}

/** Keeps a post, and lets the oldest go for it. */
export function addMessage(world: World, inbox: InboxRecord, post: Parameters<typeof messageOf>[1]): void {
  const message = messageOf(inbox, post, messagesOf(world, inbox));
  putInbox(world, afterPost(inbox));
  world.inboxMessages.set(keyOf(inbox.name, message.number), message);
  world.inboxMessages.delete(keyOf(inbox.name, message.number - keptMessages));
}

export function clearInbox(world: World, name: string): void {
  const inbox = findInbox(world, name);
  for (const { number } of messagesOf(world, inbox)) world.inboxMessages.delete(keyOf(name, number));
  world.inboxes.delete(name);
}

function keyOf(name: string, number: number): string {
  return `${name} ${number}`;
}

/** Endpoints of this world that lead to the inbox, by path and tag. */
export function endpointsOf(world: World, name: string, isDefault: boolean): readonly EndpointRecord[] {
  return world.endpoints.sorted.filter(({ url }) => ownInboxAt(world, url, isDefault) === name);
}

/** Name of the inbox of this world that an address leads to. */
function ownInboxAt({ tag }: World, url: string, isDefault: boolean): string | undefined {
  const place = inboxAt(new URL(url));
  return place?.tag === tag || (place?.tag === null && isDefault) ? place.name : undefined;
}
