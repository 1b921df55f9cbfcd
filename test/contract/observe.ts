/** All that an account can see of itself, for laws that say what must not change. */
import type { Api } from "./api.ts";
import { must } from "./law.ts";
import type { ListId } from "./lists.ts";
import { walk } from "./lists.ts";

const lists: readonly (readonly [ListId, Readonly<Record<string, string>>])[] = [
  ["listAvatarGroups", { ownership: "private" }],
  ["listAvatarLooks", { ownership: "private" }],
  ["listVideos", {}],
  ["listVoices", { type: "private" }],
  ["listVideoAgentSessions", {}],
  ["listWebhookEndpoints", {}],
  ["listWebhookEvents", {}],
];

/** What is the account's own, by list, and the account. */
export async function observe(api: Api): Promise<Readonly<Record<string, unknown>>> {
  const me = await api.call("getCurrentUser");
  must(me.status === 200, `getCurrentUser answered ${me.status}, not 200.`);
  const seen: Record<string, unknown> = { getCurrentUser: me.body.data };
  for (const [list, query] of lists) seen[list] = (await walk(api, list, { query })).items;
  const { username } = me.body.data;
  seen["listAssets"] = (await walk(api, "listAssets", { query: { username } })).items;
  return seen;
}

/** The first part that differs, with both sides; null for none. */
export function changeIn(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): string | null {
  for (const [part, value] of Object.entries(before)) {
    const [a, b] = [JSON.stringify(value), JSON.stringify(after[part])];
    if (a !== b) return `${part} was ${a.slice(0, 150)} and is ${b.slice(0, 150)}`;
  }
  return null;
}
