/** The lists of the contract: what tells their items apart, how to get at them, and how their pages are read. */
import bundle from "../../generated/openapi.json" with { type: "json" };
import type { OperationId, operations } from "../../generated/operations.ts";
import { operationMeta } from "../../generated/operations.ts";
import type { Api, CallInit } from "./api.ts";
import type { Exchange } from "./exchange.ts";
import { must } from "./law.ts";

export type ListId = {
  [Op in OperationId]: (typeof operations)[Op]["paginated"] extends true ? Op : never;
}[OperationId];

/** The property that tells the items of a list apart. A list that is new to the contract is missed here by the compiler. */
const keys: Readonly<Record<ListId, string>> = {
  listAvatarGroups: "id",
  listAvatarLooks: "id",
  listVideos: "id",
  getVideoBatch: "item_index",
  listVoices: "voice_id",
  listVideoAgentSessions: "session_id",
  listVideoAgentStyles: "style_id",
  listAssets: "id",
  listWebhookEndpoints: "endpoint_id",
  listWebhookEvents: "event_id",
};

export const everyList: readonly ListId[] = Object.keys(keys) as ListId[];

// Items are held against their schemas by other laws.
export type Item = any;

export interface Limits {
  readonly min: number;
  readonly max: number;
  /** Without `limit`. */
  readonly usual: number;
}

interface Parameter {
  readonly $ref?: string;
  readonly name?: string;
  readonly schema?: { readonly minimum?: number; readonly maximum?: number; readonly default?: number };
}

/** What the contract says of the `limit` of a list. */
export function limitsOf(list: ListId): Limits {
  const { path } = operationMeta[list];
  const { paths, components } = bundle as unknown as {
    readonly paths: Readonly<Record<string, { readonly get: { readonly parameters: readonly Parameter[] } }>>;
    readonly components: { readonly parameters: Readonly<Record<string, Parameter>> };
  };
  const limit = (paths[path]?.get.parameters ?? [])
    .map((each) => components.parameters[each.$ref?.split("/").at(-1) ?? ""] ?? each)
    .find(({ name }) => name === "limit")?.schema;
  if (limit?.minimum === undefined || limit.maximum === undefined || limit.default === undefined)
    throw new Error(`The contract does not bound the limit of ${list}.`);
  return { min: limit.minimum, max: limit.maximum, usual: limit.default };
}

export function idOf(list: ListId, item: Item): string {
  return String(item?.[keys[list]]);
}

/** Where a list is: path parameters, and the query that it does not go without. */
export interface Place {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
}

export interface Asked {
  /** Text where it is to be a wrong one. */
  readonly limit?: number | string | undefined;
  readonly token?: string | null | undefined;
}

export interface Page {
  readonly items: readonly Item[];
  readonly ids: readonly string[];
  readonly hasMore: boolean;
  readonly nextToken: string | null;
}

export function askPage(
  api: Api,
  list: ListId,
  place: Place,
  { limit, token, ...filters }: Asked & Readonly<Record<string, string | number | null | undefined>> = {},
): Promise<Exchange> {
  const query = { ...place.query, ...filters, limit, token: token ?? undefined };
  return api.call(list, { ...(place.path && { path: place.path }), query } satisfies CallInit);
}

/** A page that must be there, and hold items. */
export async function readPage(...request: Parameters<typeof askPage>): Promise<Page> {
  const [, list, place, asked] = request;
  const { status, body, text } = await askPage(...request);
  const what = `${list} with ${JSON.stringify({ ...place, ...asked })}`;
  must(status === 200, `${what} answered ${status}, not 200: ${text.slice(0, 200)}`);
  const page = pageOf(list, body);
  must(page !== null, `${what} answered with no page: ${text.slice(0, 200)}`);
  const odd = page.items.find((item) => typeof item !== "object" || item === null);
  must(odd === undefined, `${what} lists ${JSON.stringify(odd)}, which is no item: ${text.slice(0, 200)}`);
  const { nextToken } = page;
  must(
    nextToken === null || typeof nextToken === "string",
    `${what} answered with the token ${JSON.stringify(nextToken)}: ${text.slice(0, 200)}`,
  );
  return page;
}

/** A list stands in `data`; what is more than a list holds it in `data.items`, with the rest of the page beside. */
export function pageOf(list: ListId, body: Exchange["body"]): Page | null {
  const holder = Array.isArray(body?.data) ? body : body?.data;
  const items: unknown = Array.isArray(body?.data) ? body.data : holder?.items;
  if (!Array.isArray(items)) return null;
  const ids = items.map((item) => idOf(list, item));
  return { items, ids, hasMore: holder.has_more === true, nextToken: holder.next_token ?? null };
}

export interface Walk {
  readonly pages: readonly Page[];
  readonly items: readonly Item[];
  readonly ids: readonly string[];
  /** Whether the end was reached. */
  readonly isWhole: boolean;
}

export interface WalkOptions {
  /** Of the pages in turn; the last one of all others. Default: as many as the contract allows. */
  readonly limits?: readonly (number | undefined)[];
  /** Pages after which it is given up, because a real account may hold more than anybody wants to read. Default 40. */
  readonly most?: number;
  readonly filters?: Readonly<Record<string, string>>;
}

/** Page after page. Throws for a token that leads back to a page that was read. */
export async function walk(
  api: Api,
  list: ListId,
  place: Place,
  { limits = [limitsOf(list).max], most = 40, filters = {} }: WalkOptions = {},
): Promise<Walk> {
  const pages: Page[] = [];
  const tokens = new Set<string>();
  let token: string | null = null;
  do {
    const limit = limits[Math.min(pages.length, limits.length - 1)];
    const page: Page = await readPage(api, list, place, { ...filters, limit, token });
    pages.push(page);
    token = page.nextToken;
    if (token === null) break;
    must(!tokens.has(token), `${list} gave the token ${token} on page ${pages.length}, and on a page before: no end.`);
    tokens.add(token);
  } while (pages.length < most);
  return {
    pages,
    items: pages.flatMap(({ items }) => items),
    ids: pages.flatMap(({ ids }) => ids),
    isWhole: token === null,
  };
}
