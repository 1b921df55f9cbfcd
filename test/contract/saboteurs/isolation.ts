/** Saboteurs of the laws that keep accounts apart. */

import { changed, isApi, json, keyOf, refusal, replying, withHeader, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

const anyId = /\b[0-9a-f]{32}\b/g;

const tellsOwners: Wrap = (honest) => {
  const owners = new Map<string, string>();
  return async (request) => {
    const key = keyOf(request);
    const { url, method } = request;
    const answer = await honest(request);
    if (method === "POST" && answer.status < 300)
      for (const [id] of (await answer.clone().text()).matchAll(anyId)) owners.set(id, key);
    const [id] = url.match(anyId) ?? [];
    const owner = id === undefined ? undefined : owners.get(id);
    return answer.status === 404 && owner !== undefined && owner !== key ? refusal(403, "forbidden") : answer;
  };
};

const tellsLoad: Wrap = (honest) => {
  let callers: string[] = [];
  return async (request) => {
    const key = keyOf(request);
    if (request.url.endsWith("/__mock/snapshot")) callers = [];
    const isCounted = isApi(request);
    const answer = await honest(request);
    if (!isCounted) return answer;
    const others = callers.filter((caller) => caller !== key).length;
    callers.push(key);
    return withHeader(answer, "x-load", String(others));
  };
};

const takesTokensOfOthers: Wrap = (honest) => async (request) => {
  const copy = request.clone();
  const answer = await honest(request);
  if (!/"param":"token"/.test(await answer.clone().text())) return answer;
  return honest(changed(copy, { path: (path) => path.replace(/&?token=[^&]*/, "") }));
};

const countsIds: Wrap = (honest) => {
  const aliases = new Map<string, string>();
  const real = new Map<string, string>();
  return async (request) => {
    if (!isApi(request)) return honest(request);
    const path = (given: string): string => given.replaceAll(/item-\d{8}/g, (alias) => real.get(alias) ?? alias);
    const answer = await honest(changed(request, { path }));
    const text = (await answer.text()).replaceAll(anyId, (id) => {
      const alias = aliases.get(id) ?? `item-${String(aliases.size).padStart(8, "0")}`;
      aliases.set(id, alias);
      real.set(alias, id);
      return alias;
    });
    return new Response(text === "" ? null : text, answer);
  };
};

const resetsOnce: Wrap = (honest) => {
  const used = new Set<string>();
  return async (request) => {
    const key = keyOf(request);
    if (request.url.endsWith("/__mock/reset") && used.has(key)) return json(200, { data: {} });
    if (isApi(request) && request.method === "POST") used.add(key);
    return honest(request);
  };
};

export const isolationSaboteurs = saboteursOf("isolation", {
  "403-for-others-things": ["T1", "What belongs to somebody else is told from what is not there.", tellsOwners],
  "tells-load": ["T2", "Each caller is told how busy the others are.", tellsLoad],
  "token-across-accounts": ["T3", "A token of another account opens the first page.", takesTokensOfOthers],
  "counts-ids": ["T4", "Ids are numbers in a row.", countsIds],
  "reset-once": ["T5", "An account that was used cannot be brought back.", resetsOnce],
  "one-cache-for-all": [
    "T1",
    "What one account has read is kept for all.",
    replying(/^GET \/v3\/videos\/[0-9a-f]{32}$/, async (answer, { url }, { memory }) => {
      const known: Response | undefined = memory.get(url.pathname);
      if (answer.status === 200) memory.set(url.pathname, answer.clone());
      return answer.status === 404 ? known?.clone() : undefined;
    }),
  ],
});
