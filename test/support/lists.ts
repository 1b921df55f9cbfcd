/** What each list must hold, told from the catalogue and from what a test itself made, never from the list. */

import { createCatalogue } from "../../mock/domain/catalogue/catalogue.ts";
import { withQuery } from "./sessions.ts";
import type { Reply, Session } from "./sessions.ts";
import type { Answer } from "./targets.ts";

export interface ListKind {
  readonly path: string;
  readonly id: (item: Answer) => string;
  readonly defaultLimit: number;
  readonly maxLimit: number;
}

export const lists = {
  avatars: { path: "/v3/avatars", id: (item) => item.id, defaultLimit: 20, maxLimit: 50 },
  looks: { path: "/v3/avatars/looks", id: (item) => item.id, defaultLimit: 20, maxLimit: 50 },
  videos: { path: "/v3/videos", id: (item) => item.id, defaultLimit: 10, maxLimit: 100 },
  voices: { path: "/v3/voices", id: (item) => item.voice_id, defaultLimit: 20, maxLimit: 100 },
} as const satisfies Record<string, ListKind>;

/** Public records of the default seed. */
export const catalogue = createCatalogue("heygen-v3");

/** Newest first, as every list is documented. */
export function newestFirst<T extends { readonly createdAt: number; readonly seq: number }>(
  rows: readonly T[],
): readonly T[] {
  return rows.toSorted((a, b) => b.createdAt - a.createdAt || b.seq - a.seq);
}

/** Groups that a fresh world owns, newest first. */
export const ownGroups = [
  "Fresh Twin",
  "My Digital Twin",
  "Blurred Footage",
  "Holiday Photo",
  "Desk Twin",
  "Studio Twin",
] as const;

export async function readPage(
  session: Session,
  path: string,
  { limit, token }: { limit?: number | undefined; token?: string | null | undefined },
): Promise<Reply> {
  const query = {
    ...(limit === undefined ? {} : { limit: String(limit) }),
    ...(token === undefined || token === null ? {} : { token }),
  };
  return session.send("GET", withQuery(path, query));
}
