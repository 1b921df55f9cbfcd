import type { Bug } from "../support/planted.ts";
import { changed, describeGroup, isApi, json, keyOf, refusal } from "../support/planted.ts";

const anyId = /\b[0-9a-f]{32}\b/g;

/** Tells what belongs to somebody else from what is not there. */
const tellsOwners: Bug = (ask) => {
  const owners = new Map<string, string>();
  return async (request) => {
    const key = keyOf(request);
    const { url, method } = request;
    const answer = await ask(request);
    if (method === "POST" && answer.status < 300)
      for (const [id] of (await answer.clone().text()).matchAll(anyId)) owners.set(id, key);
    const [id] = url.match(anyId) ?? [];
    const owner = id === undefined ? undefined : owners.get(id);
    return answer.status === 404 && owner !== undefined && owner !== key ? refusal(403, "forbidden") : answer;
  };
};

/** Lets each caller see how busy the others are. */
const tellsLoad: Bug = (ask) => {
  let callers: string[] = [];
  return async (request) => {
    const key = keyOf(request);
    if (request.url.endsWith("/__mock/snapshot")) callers = [];
    const isCounted = isApi(request);
    const answer = await ask(request);
    if (isCounted) {
      answer.headers.set("x-load", String(callers.filter((caller) => caller !== key).length));
      callers.push(key);
    }
    return answer;
  };
};

const takesTokensOfOthers: Bug = (ask) => async (request) => {
  const copy = request.clone();
  const answer = await ask(request);
  if (!/"param":"token"/.test(await answer.clone().text())) return answer;
  return ask(changed(copy, { path: (path) => path.replace(/&?token=[^&]*/, "") }));
};

/** Counts its ids. */
const countsIds: Bug = (ask) => {
  const aliases = new Map<string, string>();
  const real = new Map<string, string>();
  return async (request) => {
    if (!isApi(request)) return ask(request);
    const path = (given: string): string => given.replaceAll(/item-\d{8}/g, (alias) => real.get(alias) ?? alias);
    const answer = await ask(changed(request, { path }));
    const text = (await answer.text()).replaceAll(anyId, (id) => {
      const alias = aliases.get(id) ?? `item-${String(aliases.size).padStart(8, "0")}`;
      aliases.set(id, alias);
      real.set(alias, id);
      return alias;
    });
    return new Response(text === "" ? null : text, answer);
  };
};

/** A reset of what was used already is forgotten. */
const resetsOnce: Bug = (ask) => {
  const used = new Set<string>();
  return async (request) => {
    const key = keyOf(request);
    if (request.url.endsWith("/__mock/reset") && used.has(key)) return json(200, { data: {} });
    if (isApi(request) && request.method === "POST") used.add(key);
    return ask(request);
  };
};

describeGroup("isolation", {
  T1: { bug: tellsOwners },
  T2: { bug: tellsLoad },
  T3: { bug: takesTokensOfOthers },
  T4: { bug: countsIds },
  T5: { bug: resetsOnce },
});
