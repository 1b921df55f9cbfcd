/** What a look at a live service asks: a fixed list of free reads, each of which uses ids that an earlier one has shown. */
import type { OperationId } from "../../../generated/operations.ts";
import { operationMeta } from "../../../generated/operations.ts";
import type { CallInit } from "../api.ts";

export interface Look {
  readonly operation: OperationId;
  readonly query?: Readonly<Record<string, string | number>>;
  /** The next page of an earlier look at the same operation. */
  readonly isNextPage?: boolean;
  /** A parameter takes its value from what another operation showed first; without it the look is left out. */
  readonly from?: { readonly operation: OperationId; readonly property: string; readonly parameter: string };
  /** Told apart where an operation is looked at more than once. */
  readonly path?: Readonly<Record<string, string>>;
  readonly withoutKey?: boolean;
  /** The answer that the contract promises. */
  readonly status: number;
}

const nobody = "00000000000000000000000000000000";

export const looks: readonly Look[] = [
  { operation: "getCurrentUser", status: 200 },
  { operation: "listAvatarGroups", query: { limit: 10 }, status: 200 },
  { operation: "listAvatarLooks", query: { limit: 20 }, status: 200 },
  { operation: "listAvatarLooks", query: { limit: 20 }, isNextPage: true, status: 200 },
  { operation: "listAvatarLooks", query: { limit: 20, ownership: "private" }, status: 200 },
  { operation: "getAvatarGroup", from: first("listAvatarGroups", "id", "group_id"), status: 200 },
  { operation: "getAvatarLook", from: first("listAvatarLooks", "id", "look_id"), status: 200 },
  { operation: "listVoices", query: { limit: 20 }, status: 200 },
  { operation: "getVoice", from: first("listVoices", "voice_id", "voice_id"), status: 200 },
  { operation: "listVideos", query: { limit: 20 }, status: 200 },
  { operation: "getVideo", from: first("listVideos", "id", "video_id"), status: 200 },
  { operation: "bulkVideoStatuses", from: first("listVideos", "id", "video_ids"), status: 200 },
  { operation: "listVideoAgentStyles", query: { limit: 10 }, status: 200 },
  { operation: "listVideoAgentSessions", query: { limit: 10 }, status: 200 },
  { operation: "getVideoAgentSession", from: first("listVideoAgentSessions", "session_id", "session_id"), status: 200 },
  { operation: "listAssets", query: { limit: 10 }, from: first("getCurrentUser", "username", "username"), status: 200 },
  { operation: "getAsset", from: first("listAssets", "id", "asset_id"), status: 200 },
  { operation: "listWebhookEndpoints", query: { limit: 10 }, status: 200 },
  { operation: "listWebhookEventTypes", status: 200 },
  { operation: "listWebhookEvents", query: { limit: 10 }, status: 200 },
  { operation: "getVideo", path: { video_id: nobody }, status: 404 },
  { operation: "listVideos", query: { limit: 0 }, status: 400 },
  { operation: "listVideos", withoutKey: true, status: 401 },
];

function first(operation: OperationId, property: string, parameter: string): Look["from"] & {} {
  return { operation, property, parameter };
}

/** What the first look at an operation has shown: its item, of a list the first one. */
export type Shown = ReadonlyMap<OperationId, { readonly first: unknown; readonly nextToken: unknown }>;

/** How a look is asked; null when there is nothing to ask about. */
export function callOf(look: Look, shown: Shown): CallInit | null {
  const { from, isNextPage, query, path, withoutKey, operation } = look;
  const headers = withoutKey === true ? { headers: { "x-api-key": null } } : {};
  if (isNextPage === true) {
    const token = shown.get(operation)?.nextToken;
    return typeof token === "string" ? { query: { ...query, token } } : null;
  }
  if (!from) return { ...(query && { query }), ...(path && { path }), ...headers };
  const item = shown.get(from.operation)?.first;
  const value: unknown = typeof item === "object" && item !== null ? Reflect.get(item, from.property) : undefined;
  if (typeof value !== "string" || value === "") return null;
  const given = { [from.parameter]: value };
  const isInPath = operationMeta[operation].pathParams.includes(from.parameter);
  return isInPath ? { path: given } : { query: { ...query, ...given } };
}
