/** Saboteurs of the laws about credentials. */

import { changed, hearing, isApi, keyOf, refusal, replying, withHeader } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

export const authSaboteurs = saboteursOf("auth", {
  "basic-opens": [
    "A1",
    "A Basic credential, whatever it holds, opens an account.",
    (honest) => (request) =>
      honest(
        request.headers.get("authorization")?.startsWith("Basic") === true
          ? changed(request, { headers: { "x-api-key": "mock_demo" } })
          : request,
      ),
  ],
  "body-before-credential": [
    "A2",
    "A body that is no JSON is refused before anybody looks who asks.",
    (honest) => async (request) =>
      (await request.clone().text()) === "{" ? refusal(400, "invalid_parameter") : honest(request),
  ],
  "scheme-in-lower-case": [
    "A3",
    "A bearer token opens nothing where its scheme is in lower case.",
    (honest) => (request) =>
      honest(
        request.headers.get("authorization")?.startsWith("bearer") === true
          ? changed(request, { headers: { authorization: null } })
          : request,
      ),
  ],
  "key-in-query": [
    "A4",
    "A key opens an account from the query, too.",
    hearing(/./, ({ url, headers }) => {
      const key = url.searchParams.get("api_key");
      if (key !== null) headers.set("x-api-key", key);
    }),
  ],
  "done-before-401": [
    "A5",
    "What is answered with 401 has been done.",
    (honest) => async (request) => {
      const basic = /^Basic (.+)/.exec(request.headers.get("authorization") ?? "")?.[1];
      if (basic !== undefined && request.method === "POST")
        await honest(changed(request.clone(), { headers: { "x-api-key": atob(basic).replace(":", "") } }));
      return honest(request);
    },
  ],
  "401-for-403": [
    "A6",
    "Who may not touch what belongs to all is told that the key is wrong.",
    replying(/./, ({ status }) => (status === 403 ? refusal(401, "unauthorized") : undefined)),
  ],
  "key-in-answer": [
    "A7",
    "Answers repeat the key of who asked in a header.",
    (honest) => async (request) => {
      const key = keyOf(request);
      const answer = await honest(request);
      return isApi(request) && key !== "" ? withHeader(answer, "x-caller", key) : answer;
    },
    { seenBy: ["A6"] },
  ],
});
