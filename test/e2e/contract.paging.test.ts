import type { Ask, Bug } from "../support/planted.ts";
import { changed, describeGroup, isApi, json, pagesThat, refusal, rewritten } from "../support/planted.ts";

type Item = any;

const idOf = (item: Item): string => item.id ?? item.voice_id ?? item.session_id ?? item.endpoint_id ?? item.event_id;

/** Every item of a list that has no more than its largest page. */
async function wholeOf(ask: Ask, request: Request): Promise<Item[]> {
  const url = new URL(request.url);
  url.searchParams.set("limit", "50");
  url.searchParams.delete("token");
  const answer = await ask(changed(request, { path: () => url.pathname + url.search }));
  return (await answer.json()).data;
}

/** Pages of an own making: where one begins is told from its token. */
function pagedBy(
  startOf: (token: string, items: readonly Item[]) => number,
  tokenOf: (items: readonly Item[], end: number) => string,
): Bug {
  return (ask) => async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const limit = Number(searchParams.get("limit"));
    const token = searchParams.get("token");
    const isList = /^\/v3\/(?:videos|assets|avatars|avatars\/looks|voices|video-agents|webhooks\/endpoints)$/.test(
      pathname,
    );
    if (request.method !== "GET" || !isList || limit === 0 || limit > 10) return ask(request);
    const items = await wholeOf(ask, request);
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
function without(name: string): Bug {
  return (ask) => (request) => {
    const url = new URL(request.url);
    url.searchParams.delete(name);
    return ask(changed(request, { path: () => url.pathname + url.search }));
  };
}

const forgetsTokens: Bug = (ask) => {
  const used = new Set<string>();
  return async (request) => {
    const token = new URL(request.url).searchParams.get("token");
    const wasUsed = token !== null && used.has(token);
    if (token !== null) used.add(token);
    const answer = await ask(request);
    return wasUsed ? rewritten(answer, (body) => ({ ...body, data: (body.data ?? []).slice(1) })) : answer;
  };
};

const takesAnyToken: Bug = (ask) => async (request) => {
  const copy = request.clone();
  const answer = await ask(request);
  const isRefused = answer.status === 400 && /"param":"token"/.test(await answer.clone().text());
  return isRefused ? without("token")(ask)(copy) : answer;
};

const isStale: Bug = (ask) => {
  const kept = new Map<string, string>();
  return async (request) => {
    if (request.method !== "GET" || !request.url.includes("limit=3")) return ask(request);
    const answer = await ask(request);
    const text = kept.get(request.url) ?? (await answer.clone().text());
    kept.set(request.url, text);
    return new Response(text, answer);
  };
};

const hasPhantomPage: Bug = (ask) => async (request) => {
  const { searchParams } = new URL(request.url);
  if (searchParams.get("token") === "phantom") return json(200, { data: [], has_more: false, next_token: null });
  const bug = pagesThat((page, query) =>
    page.has_more || String(page.data.length) !== query.get("limit")
      ? page
      : { ...page, has_more: true, next_token: "phantom" },
  );
  return bug(ask)(request);
};

describeGroup("paging", {
  P1: { bug: pagesThat((page) => (page.data.length > 2 ? { ...page, data: page.data.slice(0, -1) } : page)) },
  P2: { bug: pagesThat((page) => ({ ...page, data: [...page.data, ...page.data.slice(0, 1)] })) },
  P3: {
    bug: pagesThat((page, query) =>
      Number(query.get("limit")) % 2 === 1 ? { ...page, data: page.data.toReversed() } : page,
    ),
  },
  P4: { bug: pagesThat((page) => ({ ...page, data: page.data.toReversed() })) },
  P5: { bug: pagesThat((page) => (page.has_more ? { ...page, data: page.data.slice(1) } : page)) },
  P6: { bug: pagesThat((page) => ({ ...page, has_more: true })), seenBy: "P2" },
  P7: { bug: hasPhantomPage },
  P8: {
    bug: (ask) => (request) =>
      ask(
        isApi(request) && request.method === "GET" && new URL(request.url).pathname === "/v3/videos"
          ? changed(request, {
              path: (path) => (/limit=/.test(path) ? path : `${path}${path.includes("?") ? "&" : "?"}limit=5`),
            })
          : request,
      ),
  },
  P9: {
    bug: pagedBy(
      (token) => Number(token),
      (_, end) => String(end),
    ),
  },
  P10: {
    // A page begins behind the item that the last one ended with, or anew where that is gone.
    bug: pagedBy(
      (token, items) => items.findIndex((item) => idOf(item) === token) + 1,
      (items, end) => idOf(items[end - 1]),
    ),
  },
  P11: { bug: forgetsTokens },
  P12: { bug: takesAnyToken },
  P13: {
    bug: pagesThat((page, query) =>
      page.has_more || !query.has("token") ? page : { ...page, has_more: true, next_token: query.get("token") },
    ),
  },
  P14: { bug: without("gender") },
  P15: {
    bug: pagesThat((page, query) => ((query.get("title") ?? "long").length < 3 ? { ...page, data: [] } : page)),
  },
  P16: {
    bug: pagesThat((page) => ({ ...page, data: page.data.map((item: Item) => ({ ...item, name: "Other" })) })),
  },
  P17: { bug: isStale },
  P18: {
    bug: (ask) => async (request) => {
      const answer = await ask(request);
      return (await answer.clone().text()).startsWith('{"data":[]') ? refusal(404, "not_found") : answer;
    },
  },
});
