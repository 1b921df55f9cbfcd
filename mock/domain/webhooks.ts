/** Webhooks: who wants to hear of what, and what each event says. */

import type { components } from "../../generated/api.ts";
import { checkReceiverUrl, isPublicHttps } from "./addresses.ts";
import { ApiError, invalidParameter, notFound } from "./errors.ts";
import { isoText } from "./instants.ts";
import type { LookRecord } from "./looks.ts";
import { lookError } from "./looks.ts";
import type { RuleSet } from "./rules.ts";
import type { VideoRecord } from "./videos.ts";
import { viewVideo } from "./videos.ts";
import type { ViewContext } from "./views.ts";

export type WebhookEventType = components["schemas"]["WebhookEventType"];
export type WebhookEndpoint = components["schemas"]["WebhookEndpoint"];

export interface EndpointRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly url: string;
  /** First failure since the last success, or since it was enabled; null while there was none. */
  readonly failingSince: number | null;
  /** From when on it gets nothing any more, which may lie ahead; null while nothing speaks for that. */
  readonly disabledAt: number | null;
  /** null: everything. */
  readonly events: readonly WebhookEventType[] | null;
  /** Set: only events of the resource with this id. */
  readonly entityId: string | null;
  readonly secret: string;
}

/** An event as it was told, kept as history. */
export interface WebhookEventRecord {
  readonly id: string;
  readonly seq: number;
  readonly createdAt: number;
  readonly type: WebhookEventType;
  readonly entityId: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Something that happened and whom it concerns. */
export interface Announcement {
  readonly at: number;
  readonly type: WebhookEventType;
  /** Id of the resource that the event is about. */
  readonly entityId: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Address that came with the request, told besides the endpoints. */
  readonly callbackUrl: string | null;
}

/** Whether the event is one that the endpoint asked for. */
export function isSubscribed(
  { events, entityId }: EndpointRecord,
  announcement: Pick<Announcement, "type" | "entityId">,
): boolean {
  return (
    (events === null || events.includes(announcement.type)) && (entityId === null || entityId === announcement.entityId)
  );
}

export function isEnabled({ disabledAt }: EndpointRecord, now: number): boolean {
  return disabledAt === null || now < disabledAt;
}

/** How long an endpoint may fail without a break before it is disabled. */
export const failingMs: number = 24 * 60 * 60 * 1000;

/** The endpoint after an attempt. One that is disabled stays so, whatever an attempt by hand may show. */
export function afterAnswer(
  endpoint: EndpointRecord,
  { at, isSuccess, isExhausted }: { at: number; isSuccess: boolean; isExhausted: boolean },
): EndpointRecord {
  if (!isEnabled(endpoint, at)) return endpoint;
  if (isSuccess) return enabled(endpoint);
  const failingSince = endpoint.failingSince ?? at;
  const disabledAt = isExhausted ? Math.max(at, failingSince + failingMs) : endpoint.disabledAt;
  return { ...endpoint, failingSince, disabledAt };
}

/** The endpoint with its failures forgotten. */
export function enabled(endpoint: EndpointRecord): EndpointRecord {
  return { ...endpoint, failingSince: null, disabledAt: null };
}

export function checkEndpointUrl(
  url: string,
  { rules, endpoints, except }: { rules: RuleSet; endpoints: Iterable<EndpointRecord>; except?: string },
): void {
  const parsed = checkReceiverUrl(url, "url");
  if (!rules.localCallbacks && !isPublicHttps(parsed)) throw invalidParameter("url", "url must be a public https URL.");
  for (const { id, url: taken } of endpoints) {
    if (id !== except && addressOf(new URL(taken)) === addressOf(parsed))
      throw new ApiError({
        status: 409,
        code: "conflict",
        param: "url",
        message: "An endpoint with this url is registered already.",
      });
  }
}

/** What two spellings of one address have in common: a fragment is never sent. */
function addressOf(url: URL): string {
  return url.origin + url.pathname + url.search;
}

/** The secret is shown once, when the endpoint is made. */
export function viewEndpoint(
  endpoint: EndpointRecord,
  { now, withSecret = false }: { now: number; withSecret?: boolean },
): WebhookEndpoint {
  return {
    endpoint_id: endpoint.id,
    url: endpoint.url,
    status: isEnabled(endpoint, now) ? "enabled" : "disabled",
    events: endpoint.events === null ? null : [...endpoint.events],
    created_at: isoText(endpoint.createdAt),
    secret: withSecret ? endpoint.secret : null,
  };
}

export function viewEvent({
  id,
  type,
  data,
  createdAt,
}: WebhookEventRecord): components["schemas"]["WebhookEventRecord"] {
  return { event_id: id, event_type: type, event_data: { ...data }, created_at: isoText(createdAt) };
}

export function unknownEndpoint(): Error {
  return notFound("webhook_not_found", "No webhook endpoint with this id exists in this account.");
}

/** @param view of the instant at which the video ended */
export function videoEnded(video: VideoRecord, view: ViewContext): Announcement {
  const shown = viewVideo(video, view);
  const shared = { at: view.now, entityId: video.id, callbackUrl: video.callbackUrl };
  if (shown.status === "completed") {
    return {
      ...shared,
      type: "avatar_video.success",
      data: {
        video_id: video.id,
        url: shown.video_url,
        gif_download_url: shown.gif_url,
        video_page_url: shown.video_page_url,
        video_share_page_url: shown.video_page_url,
        folder_id: video.folderId,
        callback_id: video.callbackId,
        callback_url: video.callbackUrl,
      },
    };
  }
  const { failure_code, failure_message } = shown;
  return {
    ...shared,
    type: "avatar_video.fail",
    data: { video_id: video.id, failure_code, failure_message, msg: failure_message, callback_id: video.callbackId },
  };
}

/** Footage trains an instant avatar; a photo or a prompt trains a photo avatar. */
export function trainingEnded(look: LookRecord, at: number): Announcement {
  const family = look.avatarType === "digital_twin" ? "instant_avatar" : "photo_avatar_train";
  const error = lookError(look, at);
  const data = { avatar_id: look.id, avatar_group_id: look.groupId };
  const shared = { at, entityId: look.id, callbackUrl: null };
  if (error === null) return { ...shared, type: `${family}.success`, data };
  return {
    ...shared,
    type: `${family}.fail`,
    data: { ...data, failure_code: error.code, failure_message: error.message },
  };
}
