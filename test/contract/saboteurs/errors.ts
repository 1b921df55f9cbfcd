/** Saboteurs of the laws about refusals. */

import { changed, everywhere, headersOf, isApi, type Json, replying, telling, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

/** A bug in what refusals say. */
function refusalsThat(change: (error: Json) => void): Wrap {
  return telling(everywhere, (body, { status }) => {
    if (status >= 400 && body.error) change(body.error);
  });
}

const forgetsEveryThird: Wrap = (honest) => {
  let count = 0;
  return refusalsThat((error) => {
    count += 1;
    if (count % 3 === 0) error.param = null;
  })(honest);
};

const retriesItself: Wrap = (honest) => async (request) => {
  const again = changed(request.clone(), { headers: { "idempotency-key": null } });
  const isCreate = request.method === "POST" && isApi(request);
  const answer = await honest(request);
  if (isCreate && answer.status >= 500) await honest(again);
  return answer;
};

const looksAtRulesFirst: Wrap = (honest) => async (request) => {
  if (request.method !== "POST" || !request.url.endsWith("/v3/videos")) return honest(request);
  const text = await request.clone().text();
  if (!text.includes('"avatar_id":"0000') || !text.includes('"title":5')) return honest(request);
  return honest(
    new Request(request.url, { method: "POST", headers: request.headers, body: text.replace(/,"title":5/, "") }),
  );
};

export const errorSaboteurs = saboteursOf("errors", {
  "404-as-text": [
    "R1",
    "What is not found is answered in plain words.",
    replying(/./, ({ status }) => (status === 404 ? new Response("Not found", { status: 404 }) : undefined)),
    { seenBy: ["R4"] },
  ],
  "error-without-code": [
    "R1",
    "Refusals have no code.",
    refusalsThat((error) => delete error.code),
    { seenBy: ["R4"] },
  ],
  "tells-its-inside": [
    "R2",
    "Messages of refusals hold a stack trace.",
    refusalsThat((error) => void (error.message = "at handle (/srv/app.js:1:1)")),
    { seenBy: ["R4"] },
  ],
  "undocumented-code": [
    "R9",
    "Codes of refusals have another ending than documented.",
    refusalsThat((error) => void (error.code = `${error.code}_x`)),
    { seenBy: ["R4"] },
  ],
  "422-for-400": [
    "R2",
    "What breaks a schema is answered with 422.",
    telling(everywhere, (_, { status }) => (status === 400 ? 422 : status)),
    { seenBy: ["R4"] },
  ],
  "param-with-its-place": [
    "R3",
    "Params of refusals begin with where the parameter stands, as in query.limit.",
    refusalsThat((error) => void (error.param &&= `query.${error.param}`)),
    { seenBy: ["R4"] },
  ],
  "limit-before-credential": [
    "R4",
    "The limit of a page is looked at before the credential.",
    (honest) => (request) =>
      honest(request.url.includes("limit=0") ? changed(request, { headers: { "x-api-key": "mock_demo" } }) : request),
  ],
  "forgets-params": ["R5", "Each third refusal has lost its param.", forgetsEveryThird],
  "error-without-param": ["V1", "No refusal names a parameter.", refusalsThat((error) => void (error.param = null))],
  "retries-itself": ["R6", "What fails is done again by itself, without the caller's key.", retriesItself],
  "404-without-allow": [
    "R7",
    "A path that does not take a method does not say which ones it takes.",
    replying(/./, (answer) => {
      const headers = headersOf(answer);
      headers.delete("allow");
      return new Response(answer.body, { status: answer.status, headers });
    }),
  ],
  "rules-before-form": ["R8", "Whether a look exists is looked at before the form of the body.", looksAtRulesFirst],
});
