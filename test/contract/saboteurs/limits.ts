/** Saboteurs of the laws about limits. */

import { everywhere, headersOf, json, pagesThat, refusal, replying, type Wrap } from "./kit.ts";
import { saboteursOf } from "./saboteur.ts";

/** A bug in when to come again. */
function saysToWait(seconds: string | null): Wrap {
  return replying(everywhere, (answer) => {
    if (answer.status !== 429) return undefined;
    const headers = headersOf(answer);
    if (seconds === null) headers.delete("retry-after");
    else headers.set("retry-after", seconds);
    return new Response(answer.body, { status: 429, headers });
  });
}

const limitsAll: Wrap = (honest) => {
  let isLimited = false;
  return async (request) => {
    if (isLimited && request.url.endsWith("/v3/users/me")) return refusal(429, "rate_limit_exceeded");
    const answer = await honest(request);
    isLimited ||= answer.status === 429;
    return answer;
  };
};

const endsIn2038: Wrap = (honest) => async (request) => {
  const answer = await honest(request);
  const isLate = Date.parse(answer.headers.get("date") ?? "") >= 2 ** 31 * 1000;
  if (!isLate || request.method !== "GET") return answer;
  return pagesThat((page) => ({ ...page, data: [] }))(async () => answer)(request);
};

export const limitSaboteurs = saboteursOf("limits", {
  "retry-too-early": ["Q1", "A limited caller is told to come again after a second.", saysToWait("1")],
  "limit-for-all": ["Q2", "The limit of one account holds up every other.", limitsAll],
  "429-without-retry-after": ["Q3", "A 429 does not say how long to wait.", saysToWait(null), { seenBy: ["Q1"] }],
  "retry-after-as-a-date": [
    "Q3",
    "A 429 says when to come again as a date.",
    saysToWait("Sat, 28 Nov 2026 12:00:00 GMT"),
    { seenBy: ["Q1"] },
  ],
  "ends-in-2038": ["Q4", "Lists are empty from 2038 on.", endsIn2038],
  "limit-without-refusal": [
    "Q5",
    "A job beyond the limit is said to have begun.",
    replying(/\/v3\/video-agents$/, ({ status }) => (status === 429 ? json(200, { data: {} }) : undefined)),
  ],
});
