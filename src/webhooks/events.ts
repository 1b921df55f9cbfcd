/** What the service tells of: events whose fields are known, events that are known by name, and those of years to come. */

import type { WebhookEventType } from "../../generated/api.ts";
import type { WebhookEvent } from "../wire.ts";
import type { RawBody } from "./body.ts";
import { bytesOf } from "./body.ts";
import { WebhookVerificationError } from "./failure.ts";

/**
 * Only a type. A union with `string & {}` in it does not narrow, because every literal is comparable to that; a member of
 * an enum is a string, and comparable to no literal.
 */
declare enum Unlisted {
  Name = "a name that this version does not list",
}

/** The name of an event that this version does not list: a string. */
export type UnlistedEventType = Unlisted;

/** An event that the contract names without saying what is in it. */
export type NamedEvent = {
  [Type in Exclude<WebhookEventType, WebhookEvent["event_type"]>]: { event_type: Type; event_data: unknown };
}[Exclude<WebhookEventType, WebhookEvent["event_type"]>];

/** An event of a type that came later. To compare its name, take it as a string first. */
export interface UnlistedEvent {
  event_type: UnlistedEventType;
  event_data: unknown;
}

/** Whatever an endpoint may get. `event_type` tells the events apart; leave room for the rest in `default:`. */
export type ReceivedEvent = WebhookEvent | NamedEvent | UnlistedEvent;

/** The event of one type. */
export type EventOf<Type extends WebhookEventType> = Extract<WebhookEvent | NamedEvent, { event_type: Type }>;

/** Names of the ids that a type promises: neither optional nor null. */
type IdName<Data> = {
  [Name in keyof Data & `${string}_id`]-?: Data[Name] extends string ? Name : never;
}[keyof Data & `${string}_id`];

/**
 * What must be there at run time, because code acts on it at once. Other fields are taken as they come: the vendor
 * publishes those of `avatar_video` alone, and an event that is refused is lost.
 */
const promised: {
  readonly [Type in WebhookEvent["event_type"]]: { readonly [Name in IdName<EventOf<Type>["event_data"]>]: 1 };
} = {
  "avatar_video.success": { video_id: 1 },
  "avatar_video.fail": { video_id: 1 },
  "video_agent.success": { session_id: 1, video_id: 1 },
  "video_agent.fail": { session_id: 1 },
  "instant_avatar.success": { avatar_id: 1, avatar_group_id: 1 },
  "instant_avatar.fail": { avatar_id: 1, avatar_group_id: 1 },
  "photo_avatar_train.success": { avatar_id: 1, avatar_group_id: 1 },
  "photo_avatar_train.fail": { avatar_id: 1, avatar_group_id: 1 },
  "batch.finished": { batch_id: 1 },
};

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";

/** @throws WebhookVerificationError `bad_payload`; without the parser's own error, which quotes the body */
export function parseEvent(bytes: Uint8Array<ArrayBuffer>): ReceivedEvent {
  const refuse = (what: string): never => {
    throw new WebhookVerificationError("bad_payload", `The body is not an event: ${what}.`);
  };
  let event: { event_type?: unknown; event_data?: unknown } | null;
  try {
    event = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as typeof event;
  } catch {
    return refuse("no JSON in UTF-8");
  }
  const type = event?.event_type;
  if (!isText(type)) return refuse("no event_type");
  if (Object.hasOwn(promised, type as string)) {
    const data = event?.event_data as Record<string, unknown> | null | undefined;
    for (const name of Object.keys(promised[type as WebhookEvent["event_type"]]))
      if (!isText(data?.[name])) refuse(`no ${name} in event_data of ${type as string}`);
  }
  return event as ReceivedEvent;
}

/**
 * Reads a post to the `callback_url` of a request. **Such posts are not signed: anybody who knows the address can send one.**
 * Take the ids from it and ask the API for the rest, or give each request an address that cannot be guessed.
 *
 * @throws WebhookVerificationError `bad_payload`
 */
export function parseUnsigned(rawBody: RawBody): ReceivedEvent {
  return parseEvent(bytesOf(rawBody));
}
