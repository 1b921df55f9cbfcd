/**
 * One page of a list, newest first, over one or more tables at once (a world's own rows and the shared catalogue).
 * A page token is the place of the last row shown, signed for one list, filter and world. It stays good while rows
 * come and go, even when the row it names is gone, and anything that this world did not sign is refused.
 */

import { invalidParameter } from "../domain/errors.ts";
import { digest } from "./ids.ts";
import type { Position, ReadonlyTable, Row } from "./table.ts";
import { comparePositions, countBefore } from "./table.ts";

export interface PageRequest<R extends Row> {
  /** What the token is bound to besides its place: list, filter and world. */
  readonly scope: string;
  readonly sources: readonly ReadonlyTable<R>[];
  readonly matches?: (row: R) => boolean;
  readonly limit: number;
  readonly token?: string | undefined;
  /** Tokens that the vendor's guides show, and the row each one stands behind. */
  readonly sampleTokens?: ReadonlyMap<string, Position>;
}

export interface Page<R> {
  readonly items: readonly R[];
  readonly nextToken: string | null;
}

export function readPage<R extends Row>({
  scope,
  sources,
  matches = () => true,
  limit,
  token,
  sampleTokens,
}: PageRequest<R>): Page<R> {
  const after = token === undefined ? null : (sampleTokens?.get(token) ?? readToken(scope, token));
  const items: R[] = [];
  for (const row of newestFirst(sources, after)) {
    if (!matches(row)) continue;
    // One row beyond the page is looked for, so that has_more is never a promise of an empty page.
    if (items.length === limit) return { items, nextToken: writeToken(scope, items[limit - 1] as R) };
    items.push(row);
  }
  return { items, nextToken: null };
}

function* newestFirst<R extends Row>(sources: readonly ReadonlyTable<R>[], after: Position | null): Generator<R> {
  const next = sources.map(({ sorted }) => (after === null ? sorted.length : countBefore(sorted, after)) - 1);
  const rowAt = (source: number): R | undefined => sources[source]?.sorted[next[source] as number];
  for (;;) {
    let newest = 0;
    for (const index of sources.keys()) {
      const [candidate, best] = [rowAt(index), rowAt(newest)];
      if (candidate !== undefined && (best === undefined || comparePositions(candidate, best) > 0)) newest = index;
    }
    const row = rowAt(newest);
    if (row === undefined) return;
    next[newest] = (next[newest] as number) - 1;
    yield row;
  }
}

function writeToken(scope: string, { createdAt, seq }: Position): string {
  const place = `${createdAt.toString(36)}-${seq.toString(36)}`;
  return `${place}-${digest("page", scope, place).slice(0, 24)}`;
}

function readToken(scope: string, token: string): Position {
  const [createdAt = "", seq = ""] = token.split("-");
  const position = { createdAt: Number.parseInt(createdAt, 36), seq: Number.parseInt(seq, 36) };
  // Writing it again and comparing covers signature, spelling and every malformed text in one test.
  if (writeToken(scope, position) === token) return position;
  throw invalidParameter("token", "token is not a next_token of this list with these filters.");
}
