/** What every list shares: the envelope, the token's scope, and which tables an `ownership` chooses. */

import { readPage } from "../world/page.ts";
import type { Position, ReadonlyTable, Row } from "../world/table.ts";
import type { World } from "../world/world.ts";

export interface ListRequest<R extends Row, V> {
  readonly world: World;
  /** Name of the list; a token of one list is refused by another. */
  readonly list: string;
  /** Everything but `limit` and `token` filters, and binds the token. */
  readonly query: { readonly limit?: number; readonly token?: string; readonly [filter: string]: unknown };
  readonly defaultLimit: number;
  readonly sources: readonly ReadonlyTable<R>[];
  readonly matches?: (row: R) => boolean;
  readonly sampleTokens?: ReadonlyMap<string, Position>;
  readonly view: (row: R) => V;
}

export interface ListEnvelope<V> {
  data: V[];
  has_more: boolean;
  next_token: string | null;
}

export function listPage<R extends Row, V>({
  world,
  list,
  query,
  defaultLimit,
  view,
  ...request
}: ListRequest<R, V>): ListEnvelope<V> {
  const { limit = defaultLimit, token, ...filters } = query;
  const filter = Object.entries(filters)
    .map((pair) => JSON.stringify(pair))
    .toSorted()
    .join("&");
  const scope = `${world.key}\n${list}\n${filter}`;
  const { items, nextToken } = readPage({ ...request, scope, limit, token });
  return { data: items.map(view), has_more: nextToken !== null, next_token: nextToken };
}

export function bySource<T>(
  ownership: "public" | "private" | undefined,
  tables: { readonly public: T; readonly private: T },
): readonly T[] {
  return ownership === undefined ? [tables.private, tables.public] : [tables[ownership]];
}
