import type { Bug } from "../support/planted.ts";
import { changed, describeGroup, isApi, rewritten } from "../support/planted.ts";

type Refused = any;

/** A bug in what refusals say. */
function refusalsThat(change: (error: Refused) => Refused): Bug {
  return (ask) => async (request) => {
    const isOurs = isApi(request);
    const answer = await ask(request);
    if (!isOurs || answer.status < 400) return answer;
    return rewritten(answer, (body) => ({ ...body, error: change(body.error) }));
  };
}

const forgetsEverySecond: Bug = (ask) => {
  let count = 0;
  return refusalsThat((error) => ({ ...error, param: (count += 1) % 3 === 0 ? null : error.param }))(ask);
};

/** Tries again by itself, without the caller's key. */
const retriesItself: Bug = (ask) => async (request) => {
  const again = changed(request.clone(), { headers: { "idempotency-key": null } });
  const isCreate = request.method === "POST" && isApi(request);
  const answer = await ask(request);
  if (isCreate && answer.status >= 500) await ask(again);
  return answer;
};

const looksAtRulesFirst: Bug = (ask) => async (request) => {
  if (request.method !== "POST" || !request.url.endsWith("/v3/videos")) return ask(request);
  const text = await request.clone().text();
  if (!text.includes('"avatar_id":"0000') || !text.includes('"title":5')) return ask(request);
  return ask(
    new Request(request.url, { method: "POST", headers: request.headers, body: text.replace(/,"title":5/, "") }),
  );
};

describeGroup("errors", {
  R1: {
    bug: (ask) => async (request) => {
      const answer = await ask(request);
      return answer.status === 404 ? new Response("Not found", { status: 404 }) : answer;
    },
    seenBy: "R4",
  },
  R2: { bug: refusalsThat((error) => ({ ...error, message: "at handle (/srv/app.js:1:1)" })), seenBy: "R4" },
  R9: { bug: refusalsThat((error) => ({ ...error, code: `${error.code}_x` })), seenBy: "R4" },
  R3: { bug: refusalsThat((error) => ({ ...error, param: error.param && `query.${error.param}` })), seenBy: "R4" },
  R4: {
    // Looks at a limit before it looks who asks.
    bug: (ask) => (request) =>
      ask(request.url.includes("limit=0") ? changed(request, { headers: { "x-api-key": "mock_demo" } }) : request),
  },
  R5: { bug: forgetsEverySecond },
  R6: { bug: retriesItself },
  R7: {
    bug: (ask) => async (request) => {
      const answer = await ask(request);
      answer.headers.delete("allow");
      return answer;
    },
  },
  R8: { bug: looksAtRulesFirst },
});
