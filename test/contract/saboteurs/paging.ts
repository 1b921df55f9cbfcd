/** Saboteurs of the laws about lists and their pages. */

import type { Fetch } from "../target.ts";
import {
  changed,
  hearing,
  json,
  type Json,
  pagesThat,
  refusal,
  replying,
  telling,
  type Wrap,
  withBody,
} from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const idOf = (item: Json): string => item.id ?? item.voice_id ?? item.session_id ?? item.endpoint_id ?? item.event_id;

/** Every item of a list that has no more than its largest page. */
async function wholeOf(honest: Fetch, request: Request): Promise<Json[]> {
  const url = new URL(request.url);
  url.searchParams.set("limit", "50");
  url.searchParams.delete("token");
  const answer = await honest(changed(request, { path: () => url.pathname + url.search }));
  return (await answer.json()).data;
}

/** Pages of an own making: where one begins is told from its token. */
function pagedBy(
  startOf: (token: string, items: readonly Json[]) => number,
  tokenOf: (items: readonly Json[], end: number) => string,
): Wrap {
  return (honest) => async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const limit = Number(searchParams.get("limit"));
    const token = searchParams.get("token");
    const isList = /^\/v3\/(?:videos|assets|avatars|avatars\/looks|voices|video-agents|webhooks\/endpoints)$/.test(
      pathname,
    );
    if (request.method !== "GET" || !isList || limit === 0 || limit > 10) return honest(request);
    const items = await wholeOf(honest, request);
    const start = token === null ? 0 : startOf(token, items);
    const end = start + limit;
    const hasMore = end < items.length;
    return json(200, {
      data: items.slice(start, end),
      has_more: hasMore,
      next_token: hasMore ? tokenOf(items, end) : null,
    });
  };
}

/** What is asked for without a thing. */
const without = (name: string): Wrap => hearing(/./, ({ url }) => url.searchParams.delete(name));

const forgetsTokens: Wrap = (honest) => {
  const used = new Set<string>();
  return async (request) => {
    const token = new URL(request.url).searchParams.get("token");
    const wasUsed = token !== null && used.has(token);
    if (token !== null) used.add(token);
    const later = telling(/./, (body) => void (body.data = (body.data ?? []).slice(1)));
    return wasUsed ? later(honest)(request) : honest(request);
  };
};

/** Takes a token that is refused for none, where it is one that may be. */
function takesTokens(isTaken: (token: string, memory: ReadonlyMap<string, unknown>) => boolean): Wrap {
  return replying(/^GET \/v3\//, async (answer, { url, key }, { honest, memory }) => {
    const text = await answer.clone().text();
    if (answer.status === 200)
      for (const [, given = ""] of text.matchAll(/"next_token":"(.*?)"/g)) memory.set(given, 1);
    if (answer.status !== 400 || !text.includes('"param":"token"')) return undefined;
    const token = url.searchParams.get("token") ?? "";
    url.searchParams.delete("token");
    return isTaken(token, memory) ? honest(new Request(url, { headers: { "x-api-key": key } })) : undefined;
  });
}

const isStale: Wrap = replying(/^GET /, async (answer, { url }, { memory }) => {
  if (!url.search.includes("limit=3")) return undefined;
  const text: string = memory.get(url.href) ?? (await answer.clone().text());
  memory.set(url.href, text);
  return withBody(answer, text);
});

const hasPhantomPage: Wrap = (honest) => async (request) => {
  const { searchParams } = new URL(request.url);
  if (searchParams.get("token") === "phantom") return json(200, { data: [], has_more: false, next_token: null });
  const bug = pagesThat((page, query) =>
    page.has_more || String(page.data.length) !== query.get("limit")
      ? page
      : { ...page, has_more: true, next_token: "phantom" },
  );
  return bug(honest)(request);
};

export const pagingSaboteurs = saboteursOf("paging", {
  "list-skips-an-item": [
    "P1",
    "The last item of a page of three or more is left out.",
    pagesThat((page) => (page.data.length > 2 ? { ...page, data: page.data.slice(0, -1) } : page)),
  ],
  "list-doubles-an-item": [
    "P2",
    "The first item of a page comes again at its end.",
    pagesThat((page) => ({ ...page, data: [...page.data, ...page.data.slice(0, 1)] })),
  ],
  "order-of-odd-limits": [
    "P3",
    "Pages of an odd limit are turned round.",
    pagesThat((page, query) =>
      Number(query.get("limit")) % 2 === 1 ? { ...page, data: page.data.toReversed() } : page,
    ),
  ],
  "oldest-first": ["P4", "Pages are oldest first.", pagesThat((page) => ({ ...page, data: page.data.toReversed() }))],
  "page-off-by-one": [
    "P5",
    "A page that has a next one holds one item fewer than asked for.",
    pagesThat((page) => (page.has_more ? { ...page, data: page.data.slice(1) } : page)),
  ],
  "has-more-always": [
    "P6",
    "Every page says that there is more.",
    pagesThat((page) => ({ ...page, has_more: true })),
    { seenBy: ["P2"] },
  ],
  "has-more-never": [
    "P6",
    "No page says that there is more.",
    pagesThat((page) => ({ ...page, has_more: false })),
    { seenBy: ["P2"] },
  ],
  "phantom-page": ["P7", "A last page that is full promises another, which is empty.", hasPhantomPage],
  "default-limit": [
    "P8",
    "Without a limit a page of videos has five.",
    hearing(/^GET \/v3\/videos$/, ({ url: { searchParams } }) => {
      if (!searchParams.has("limit")) searchParams.set("limit", "5");
    }),
  ],
  "limit-zero-taken": [
    "P8",
    "A limit of 0 is taken for one of 1.",
    hearing(/^GET /, ({ url: { searchParams } }) => {
      if (searchParams.get("limit") === "0") searchParams.set("limit", "1");
    }),
  ],
  "limit-beyond-most": [
    "P8",
    "A limit beyond the largest is taken for the largest.",
    hearing(/^GET /, ({ url: { searchParams } }) => {
      if (searchParams.get("limit") === "101") searchParams.set("limit", "100");
    }),
  ],
  "paged-by-place": [
    "P9",
    "A token is a number of items to leave out.",
    pagedBy(
      (token) => Number(token),
      (_, end) => String(end),
    ),
  ],
  "begins-anew-behind-a-deletion": [
    "P10",
    "A page begins behind the item that the last one ended with, or anew where that is gone.",
    pagedBy(
      (token, items) => items.findIndex((item) => idOf(item) === token) + 1,
      (items, end) => idOf(items[end - 1]),
    ),
  ],
  "token-once": ["P11", "A token that was used leads a step too far.", forgetsTokens],
  "any-token": ["P12", "A token that is refused is taken for none.", takesTokens(() => true)],
  "token-of-another-list": [
    "P12",
    "A token that some other list gave is taken for none.",
    takesTokens((token, given) => given.has(token)),
  ],
  "pages-in-a-circle": [
    "P13",
    "The last page leads to itself.",
    pagesThat((page, query) =>
      page.has_more || !query.has("token") ? page : { ...page, has_more: true, next_token: query.get("token") },
    ),
  ],
  "filter-unread": ["P14", "A filter by gender is never looked at.", without("gender")],
  "short-titles-find-nothing": [
    "P15",
    "Of a title at least three letters must be given for anything to be found.",
    pagesThat((page, query) => ((query.get("title") ?? "long").length < 3 ? { ...page, data: [] } : page)),
  ],
  "list-with-other-names": [
    "P16",
    "Items have another name in lists than by themselves.",
    pagesThat((page) => ({
      ...page,
      data: page.data.map((item: Json) => ("name" in item ? { ...item, name: "Other" } : item)),
    })),
  ],
  "stale-list": ["P17", "A list that was read once stays as it is.", isStale],
  "nothing-is-404": [
    "P18",
    "A list of nothing is not found.",
    replying(/^GET /, async (answer) =>
      (await answer.text()).startsWith('{"data":[]') ? refusal(404, "not_found") : undefined,
    ),
  ],
});
