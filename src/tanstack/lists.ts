/** Lists as infinite queries: one request for each page that somebody wants to see. */
import type { Client, Envelope, HeyGenError, OperationId, Query } from "../index.ts";
import type { QueryKey, Scope } from "./keys.ts";
import { heygenKeys } from "./keys.ts";
import type { Failing } from "./retry.ts";

/**
 * Which page: the token that leads to it, and with `maxPages` the tokens of all pages before it. The service gives tokens
 * forwards only, so these are the way back to pages that were dropped. Empty for the first page.
 */
export type PageParam = readonly string[];

export interface ListOptions extends Scope {
  /** Most pages in memory: beyond, those at the other end are dropped, and fetched again on the way back. Default: all. */
  readonly maxPages?: number | undefined;
}

/** Options for `useInfiniteQuery`, `fetchInfiniteQuery` and the like. A page is as the API sends it: its items are `data`. */
export interface ListQuery<Page> extends Failing {
  readonly queryKey: QueryKey;
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: PageParam }) => Promise<Page>;
  readonly initialPageParam: PageParam;
  /** Undefined after the last page, and where a token comes twice: that list would never end. */
  readonly getNextPageParam: (
    last: Page,
    pages: readonly Page[],
    lastParam: PageParam,
    params: readonly PageParam[],
  ) => PageParam | undefined;
  readonly getPreviousPageParam: (first: Page, pages: readonly Page[], firstParam: PageParam) => PageParam | undefined;
  readonly maxPages?: number;
}

/** The filters of a list; its pages are TanStack's business. */
type Filters<Id extends OperationId> = Omit<Query<Id>, "token">;

/** Videos of the account, newest first. */
export function videosQuery(
  client: Client,
  query: Filters<"listVideos"> = {},
  options: ListOptions = {},
): ListQuery<Envelope<"listVideos">> {
  const queryKey = heygenKeys(options).videos.list(query);
  return listQuery(queryKey, (token, call) => client.videos.list({ ...query, token }, call), options);
}

/** Looks, newest first: what a video shows. */
export function looksQuery(
  client: Client,
  query: Filters<"listAvatarLooks"> = {},
  options: ListOptions = {},
): ListQuery<Envelope<"listAvatarLooks">> {
  const queryKey = heygenKeys(options).looks.list(query);
  return listQuery(queryKey, (token, call) => client.looks.list({ ...query, token }, call), options);
}

/** Avatar groups, newest first: the characters. */
export function avatarsQuery(
  client: Client,
  query: Filters<"listAvatarGroups"> = {},
  options: ListOptions = {},
): ListQuery<Envelope<"listAvatarGroups">> {
  const queryKey = heygenKeys(options).avatars.list(query);
  return listQuery(queryKey, (token, call) => client.avatars.list({ ...query, token }, call), options);
}

export function voicesQuery(
  client: Client,
  query: Filters<"listVoices"> = {},
  options: ListOptions = {},
): ListQuery<Envelope<"listVoices">> {
  const queryKey = heygenKeys(options).voices.list(query);
  return listQuery(queryKey, (token, call) => client.voices.list({ ...query, token }, call), options);
}

interface Paged {
  readonly has_more: boolean;
  readonly next_token?: string | null;
}

/** Of the client's list the first page is wanted, which is the one of the token. */
type FirstPage<Page> = () => Promise<
  { readonly ok: true; readonly data: Page } | { readonly ok: false; readonly error: HeyGenError }
>;

function listQuery<Page extends Paged>(
  queryKey: QueryKey,
  list: (token: string | undefined, call: { readonly signal: AbortSignal }) => { readonly safe: FirstPage<Page> },
  { maxPages }: ListOptions,
): ListQuery<Page> {
  return {
    queryKey,
    queryFn: async ({ signal, pageParam }) => {
      const answer = await list(pageParam.at(-1), { signal }).safe();
      if (answer.ok) return answer.data;
      throw answer.error;
    },
    initialPageParam: [],
    getNextPageParam: ({ has_more: hasMore, next_token: token }, _pages, lastParam, params) => {
      if (!hasMore || !token || params.some((param) => param.includes(token))) return undefined;
      return maxPages === undefined ? [token] : [...lastParam, token];
    },
    getPreviousPageParam: (_first, _pages, firstParam) => (firstParam.length > 0 ? firstParam.slice(0, -1) : undefined),
    ...(maxPages !== undefined && { maxPages }),
    retry: false,
  };
}
